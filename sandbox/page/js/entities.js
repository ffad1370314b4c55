import { h } from "./dom.js";

const SAFE_LINK = /^(https?:|mailto:|tel:|tg:)/i;

/**
 * Draw text with Telegram's entities as nodes.
 * Offsets are UTF-16 units, which is how JavaScript counts too; nothing is ever parsed as HTML.
 * `actions` may have `copy(text)` and `command(text)`.
 */
export function renderText(text, entities, actions = {}) {
  const sorted = [...(entities ?? [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  const fragment = document.createDocumentFragment();
  fragment.append(...renderSpan(text, 0, text.length, sorted, actions));
  return fragment;
}

function renderSpan(text, start, end, entities, actions) {
  const nodes = [];
  let at = start;
  let index = 0;
  while (index < entities.length) {
    const entity = entities[index];
    const stop = Math.min(entity.offset + entity.length, end);
    let next = index + 1;
    while (next < entities.length && entities[next].offset < stop) next += 1;
    if (entity.offset > at) nodes.push(between(text.slice(at, entity.offset), nodes));
    const inner = entities.slice(index + 1, next);
    const children = renderSpan(text, entity.offset, stop, inner, actions);
    nodes.push(wrap(entity, text.slice(entity.offset, stop), children, actions));
    at = stop;
    index = next;
  }
  if (at < end) nodes.push(between(text.slice(at, end), nodes));
  return nodes;
}

/** A block ends its own line: the newline that follows it would draw an empty one. */
function between(text, before) {
  const afterBlock = before.at(-1)?.matches?.("blockquote, .pre");
  return afterBlock && text.startsWith("\n") ? text.slice(1) : text;
}

const TAGS = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  blockquote: "blockquote",
};

const LINKS = {
  text_link: (entity) => entity.url,
  url: (_, text) => (/^[a-z]+:/i.test(text) ? text : `https://${text}`),
  email: (_, text) => `mailto:${text}`,
  phone_number: (_, text) => `tel:${text.replace(/[^+\d]/g, "")}`,
};

function wrap(entity, text, children, actions) {
  if (entity.type in TAGS) return h(TAGS[entity.type], null, children);
  if (entity.type in LINKS) return link(LINKS[entity.type](entity, text), children);
  if (entity.type === "code") return copyable(text, children, actions);
  if (entity.type === "pre") return block(entity, text, children, actions);
  if (entity.type === "spoiler") return spoiler(children);
  if (entity.type === "expandable_blockquote") return foldedQuote(children);
  if (entity.type === "bot_command") return command(text, children, actions);
  return h("span", { class: `entity ${entity.type}` }, children);
}

function link(url, children) {
  if (!SAFE_LINK.test(url)) return h("span", { class: "entity" }, children);
  return h("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, children);
}

function copyable(text, children, actions) {
  const copy = () => actions.copy?.(text);
  return asButton(h("code", { class: "copyable", title: "Click to copy" }, children), copy);
}

function block(entity, text, children, actions) {
  const copy = () => actions.copy?.(text);
  const name = h("span", { class: "pre-name" }, entity.language || "text");
  const button = h("button", { type: "button", class: "pre-copy", onclick: copy }, "Copy");
  return h(
    "div",
    { class: "pre" },
    h("div", { class: "pre-head" }, name, button),
    h("pre", null, children),
  );
}

function spoiler(children) {
  const node = h(
    "span",
    { class: "spoiler", "aria-label": "Hidden text, press to show" },
    children,
  );
  return asButton(node, () => {
    node.classList.add("shown");
    node.removeAttribute("aria-label");
  });
}

function foldedQuote(children) {
  const node = h(
    "blockquote",
    { class: "folded", "aria-label": "Quote, press to unfold" },
    children,
  );
  return asButton(node, () => node.classList.toggle("folded"));
}

function command(text, children, actions) {
  return asButton(h("span", { class: "command" }, children), () => actions.command?.(text));
}

function asButton(node, act) {
  node.setAttribute("role", "button");
  node.tabIndex = 0;
  node.addEventListener("click", act);
  node.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    act();
  });
  return node;
}
