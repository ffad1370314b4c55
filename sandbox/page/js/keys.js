import { h } from "./dom.js";
import { icon } from "./icons.js";

/** Rows of inline buttons under a message. `actions`: copy(text), press(message, button), isBusy(message, button). */
export function inlineKeys(message, actions) {
  if (!message.buttons?.length) return null;
  const rows = message.buttons.map((row) =>
    row.map((button) => inlineKey(message, button, actions)),
  );
  return h(
    "div",
    { class: "keys" },
    rows.map((row) => h("div", { class: "keys-row" }, row)),
  );
}

function inlineKey(message, button, actions) {
  const style = `key ${button.style ?? ""}`.trim();
  if (button.url) return linkKey(button, style);
  if (button.copy_text !== undefined) {
    const copy = () => actions.copy(button.copy_text);
    return h(
      "button",
      { type: "button", class: style, onclick: copy },
      h("span", null, button.text),
      icon("copy"),
    );
  }
  return callbackKey(message, button, style, actions);
}

function linkKey(button, style) {
  const safe = /^(https?|tg):/i.test(button.url) ? button.url : undefined;
  const props = {
    class: style,
    href: safe,
    target: "_blank",
    rel: "noopener noreferrer",
    title: button.url,
  };
  return h("a", props, h("span", null, button.text), icon("link"));
}

function callbackKey(message, button, style, actions) {
  const works = button.data !== undefined;
  const props = {
    type: "button",
    class: style,
    disabled: !works,
    "aria-busy": works && actions.isBusy(message, button) ? "true" : null,
    onclick: () => actions.press(message, button),
  };
  return h("button", props, h("span", null, button.text));
}

/** Rows of the reply keyboard; `actions`: text(label), contact(label). */
export function replyKeys(keyboard, actions) {
  const rows = keyboard.rows.map((row) =>
    h(
      "div",
      { class: "keys-row" },
      row.map((key) => replyKey(key, actions)),
    ),
  );
  const tall = keyboard.resize === false;
  const props = {
    class: `reply-keys${tall ? " tall" : ""}`,
    role: "group",
    "aria-label": "Answer buttons",
  };
  return h("div", props, rows);
}

function replyKey(key, actions) {
  const act = () => (key.request_contact ? actions.contact(key.text) : actions.text(key.text));
  const lead = key.request_contact ? icon("phone", "lead") : null;
  return h(
    "button",
    { type: "button", class: `key ${key.style ?? ""}`.trim(), onclick: act },
    h("span", null, lead, key.text),
  );
}
