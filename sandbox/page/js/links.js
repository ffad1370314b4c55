/**
 * What a link to t.me means here: `{start: payload}` for this bot's deep link,
 * `{chat, thread, message}` for a message of a group, null for any other address.
 */
export function telegramLink(href, botUsername) {
  const { hostname, pathname, searchParams } = new URL(href, location.href);
  if (hostname !== "t.me" && hostname !== "telegram.me") return null;
  const path = pathname.split("/").filter(Boolean);
  if (path[0] === "c") return groupLink(path.slice(1).map(Number));
  if (path[0]?.toLowerCase() !== botUsername?.toLowerCase()) return null;
  return { start: searchParams.get("start") ?? "" };
}

function groupLink(numbers) {
  if (numbers.length < 2 || numbers.some(Number.isNaN)) return null;
  const chat = Number(`-100${numbers[0]}`);
  const thread = numbers.length > 2 ? numbers[1] : 0;
  return { chat, thread, message: numbers.at(-1) };
}
