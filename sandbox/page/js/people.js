import { h } from "./dom.js";
import { icon } from "./icons.js";

const HUES = [192, 262, 24, 152, 336, 212, 44, 288];

const hueOf = (id) => HUES[Math.abs(id) % HUES.length];

function initials(name) {
  const words = name
    .replace(/^Sample /, "")
    .split(/\s+/)
    .filter(Boolean);
  return words
    .slice(0, 2)
    .map((word) => [...word][0].toUpperCase())
    .join("");
}

/** A round drawing of a person's initials in a colour of his own. */
export function avatar(id, name, extra = "") {
  const node = h(
    "span",
    { class: `avatar ${extra}`.trim(), "aria-hidden": "true" },
    initials(name),
  );
  node.style.setProperty("--hue", hueOf(id));
  return node;
}

export function botAvatar(extra = "") {
  const node = h("span", { class: `avatar ${extra}`.trim(), "aria-hidden": "true" }, icon("bot"));
  node.style.setProperty("--hue", 192);
  return node;
}

/** Topics show their own colour, as Telegram's six icon colours do. */
export function topicAvatar(topic) {
  const node = h(
    "span",
    { class: "avatar small square", "aria-hidden": "true" },
    icon(topic.closed ? "lock" : "topic"),
  );
  const colour = `#${(topic.icon_color ?? 7322096).toString(16).padStart(6, "0")}`;
  node.style.background = `color-mix(in srgb, ${colour} 78%, #27414c)`;
  return node;
}

export function senderName(message, name) {
  const node = h("div", { class: "sender" }, name);
  node.style.setProperty("--hue", message.from === "bot" ? 192 : hueOf(message.from));
  return node;
}
