/** The server is away or broken: the same call may work a moment later. */
export class Unanswered extends Error {}

async function call(path, options) {
  const response = await fetch(path, options).catch(() => {
    throw new Unanswered("The sandbox does not answer");
  });
  if (response.status >= 500) throw new Unanswered(`The sandbox answered ${response.status}`);
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.error ?? `The sandbox answered ${response.status}`);
  return answer;
}

const post = (path, body) =>
  call(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });

function multipart(fields) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== null && item !== undefined && item !== "") form.append(name, item);
    }
  }
  return form;
}

/** The sandbox's control API; a refusal is an Error whose message is one line. */
export const api = {
  chats: () => call("/control/chats"),
  clock: () => call("/control/clock"),
  state: (user, chat) => call(`/control/state?user=${user}&chat=${chat}`),
  messages(chat, thread, after) {
    const topic = thread === undefined ? "" : `&thread=${thread}`;
    return call(`/control/chats/${chat}/messages?after=${after}${topic}`);
  },
  send: (body) => post("/control/send", body),
  click: (body) => post("/control/click", body),
  contact: (body) => post("/control/contact", body),
  edit: (body) => post("/control/edit", body),
  topic: (body) => post("/control/topic", body),
  block: (user) => post("/control/block", { user }),
  unblock: (user) => post("/control/unblock", { user }),
  advance: (seconds) => post("/control/clock", { advance_s: seconds }),
  upload: (fields) => call("/control/upload", { method: "POST", body: multipart(fields) }),
};
