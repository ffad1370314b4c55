/** The place in the address: `#1001`, or `#-1001000000001/3@9001` (group, topic, who acts). */
export function readPlace() {
  const match = /^#(-?\d+)(?:\/(\d+))?(?:@(\d+))?$/.exec(location.hash);
  if (!match) return null;
  const chat = Number(match[1]);
  if (chat > 0) return { chat, thread: undefined, user: chat };
  return { chat, thread: Number(match[2] ?? 0), user: match[3] ? Number(match[3]) : null };
}

export function writePlace({ chat, thread, user }) {
  const hash = chat > 0 ? `#${chat}` : `#${chat}/${thread}@${user}`;
  if (location.hash !== hash) history.pushState(null, "", hash);
}
