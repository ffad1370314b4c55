import { h } from "./dom.js";
import { renderText } from "./entities.js";
import { documentRow, photoGrid } from "./files.js";
import { icon } from "./icons.js";
import { inlineKeys } from "./keys.js";
import { summary } from "./model.js";
import { avatar, botAvatar, senderName } from "./people.js";
import { clockText, dayText } from "./time.js";

/**
 * Draw one unit: a message, or an album's messages as one bubble.
 * `view`: me, isGroup, nameOf(message), find(id), actions.
 */
export function drawUnit(messages, view) {
  const [first] = messages;
  if (first.service) return h("div", { class: "service" }, serviceText(first, view));
  const out = first.from === view.me;
  const stack = h("div", { class: "stack" }, bubble(messages, view, out), keysOf(messages, view));
  const side = view.isGroup && !out ? sideAvatar(first, view) : null;
  return h("div", { class: `line${hasKeys(messages) ? " has-keys" : ""}` }, side, stack);
}

const hasKeys = (messages) => messages.some((message) => message.buttons?.length);

const keysOf = (messages, view) => messages.map((message) => inlineKeys(message, view.actions));

function sideAvatar(message, view) {
  if (message.from === "bot") return botAvatar("small");
  return avatar(message.from, view.nameOf(message), "small");
}

function bubble(messages, view, out) {
  const [first] = messages;
  const photos = messages.flatMap((message) => filesOf(message, true));
  const captioned = messages.filter((message) => message.text);
  const photoOnly =
    photos.length > 0 && !captioned.length && messages.every((one) => !filesOf(one, false).length);
  const parts = [
    view.isGroup && !out && senderName(first, view.nameOf(first)),
    first.forwarded_from &&
      h("div", { class: "document-size" }, `Forwarded from ${forwardName(first.forwarded_from)}`),
    first.reply_to && quoted(first.reply_to, view),
    photos.length > 0 && photoGrid(photos),
    messages.map((message) => content(message, view)),
    reactions(messages),
    meta(messages, out, !photoOnly && !endsInText(messages)),
  ];
  const kind = `bubble${photos.length ? " with-photo" : ""}${photoOnly ? " photo-only" : ""}`;
  const node = h("div", { class: kind }, parts);
  node.style.setProperty("--meta-width", `${metaWidth(messages, out)}px`);
  return node;
}

const filesOf = (message, photos) =>
  (message.files ?? []).filter((file) => (file.kind === "photo") === photos);

/** Time and marks stand in the last line of the text, when text ends the bubble. */
function endsInText(messages) {
  if (messages.some((message) => message.reactions?.length)) return false;
  const last = messages.at(-1);
  const onlyPhotos = messages.every((message) => filesOf(message, true).length);
  return onlyPhotos ? messages.some((message) => message.text) : Boolean(last.text);
}

const metaWidth = (messages, out) =>
  44 +
  (out ? 20 : 0) +
  (messages.some((one) => one.edited) ? 44 : 0) +
  (messages.some((one) => one.pinned) ? 20 : 0);

function forwardName(origin) {
  return typeof origin === "object" ? (origin.name ?? "somebody") : String(origin);
}

function content(message, view) {
  return [
    filesOf(message, false).map(documentRow),
    message.contact && contactRow(message.contact),
    message.text &&
      h("div", { class: "text" }, renderText(message.text, message.entities, view.actions)),
  ];
}

function contactRow(contact) {
  const mark = h("span", { class: "document-icon" }, icon("phone"));
  const name = h("span", { class: "document-name" }, contact.first_name);
  const phone = h("span", { class: "document-size" }, contact.phone);
  return h("div", { class: "document" }, mark, h("span", { class: "document-body" }, name, phone));
}

function quoted(id, view) {
  const original = view.find(id);
  const name = original ? view.nameOf(original) : "Message";
  const text = original ? summary(original) : `No. ${id}`;
  const props = { type: "button", class: "quoted", onclick: () => view.actions.goTo(id) };
  return h("button", props, h("strong", null, name), h("span", null, text));
}

function reactions(messages) {
  const all = messages.flatMap((message) => message.reactions ?? []);
  return (
    all.length > 0 &&
    h(
      "div",
      { class: "reactions" },
      all.map((one) => h("span", null, one.emoji)),
    )
  );
}

function meta(messages, out, alone) {
  const last = messages.at(-1);
  const edited = messages.some((message) => message.edited);
  return h(
    "span",
    { class: `meta${alone ? " alone" : ""}` },
    messages.some((message) => message.pinned) && icon("pin"),
    edited && h("span", null, "edited"),
    h("time", { datetime: new Date(last.date * 1000).toISOString() }, clockText(last.date)),
    out && icon("checks"),
  );
}

const SERVICE = {
  forum_topic_created: (service) => `Topic "${service.name}" was created`,
  forum_topic_edited: (service) =>
    service.name ? `Topic renamed to "${service.name}"` : "Topic icon changed",
  forum_topic_closed: () => "Topic closed",
  forum_topic_reopened: () => "Topic reopened",
  pinned_message: (service, message, view) =>
    `${view.nameOf(message)} pinned ${pinnedText(service, view)}`,
  new_chat_members: (service, message, view) => `${view.nameOf(message)} added a member`,
  left_chat_member: () => "A member left the group",
  migrate_to_chat_id: () => "The group became a supergroup",
  migrate_from_chat_id: () => "This supergroup continues the group",
  group_chat_created: () => "Group created",
};

function serviceText(message, view) {
  const tell = SERVICE[message.service.type];
  return tell ? tell(message.service, message, view) : message.service.type.replaceAll("_", " ");
}

function pinnedText(service, view) {
  const original = view.find(service.message_id);
  if (!original) return "a message";
  const text = summary(original);
  return text.length > 40 ? `"${text.slice(0, 40).trim()}…"` : `"${text}"`;
}

export const dayLabel = (seconds, now) => h("div", { class: "day" }, dayText(seconds, now));
