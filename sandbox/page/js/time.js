const DAY_SECONDS = 86_400;

const format = (options) => {
  const formatter = new Intl.DateTimeFormat("en-GB", options);
  return (seconds) => formatter.format(fromSeconds(seconds));
};

/** Telegram's dates are seconds since 1970. */
export const fromSeconds = (seconds) => new Date(seconds * 1000);

export const clockText = format({ hour: "2-digit", minute: "2-digit" });

export const momentText = format({
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});

const shortDay = format({ day: "numeric", month: "short" });
const longDay = format({ day: "numeric", month: "long" });
const fullDay = format({ day: "numeric", month: "long", year: "numeric" });

export const dayKey = (seconds) => fromSeconds(seconds).toDateString();

/** "Today", "Yesterday" or a date, seen from `now` (the sandbox's clock, in seconds). */
export function dayText(seconds, now) {
  if (dayKey(seconds) === dayKey(now)) return "Today";
  if (dayKey(seconds) === dayKey(now - DAY_SECONDS)) return "Yesterday";
  const sameYear = fromSeconds(seconds).getFullYear() === fromSeconds(now).getFullYear();
  return sameYear ? longDay(seconds) : fullDay(seconds);
}

/** What stands beside a chat in the list: the hour today, else a short date. */
export const listTime = (seconds, now) =>
  dayKey(seconds) === dayKey(now) ? clockText(seconds) : shortDay(seconds);

export function sizeText(bytes) {
  if (bytes === undefined || bytes === null) return "";
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(1)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
