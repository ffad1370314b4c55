import { byId, h } from "./dom.js";
import { icon } from "./icons.js";

const TOAST_MS = 3500;

/** A short notice that goes away by itself. */
export function toast(text) {
  const node = h("div", { class: "toast" }, text);
  byId("toasts").append(node);
  setTimeout(() => node.remove(), TOAST_MS);
}

/** Show a dialog of these nodes; resolves with the button's value, or "" when dismissed. */
export function openDialog(title, body, buttons, extra = {}) {
  const actions = buttons.map(({ value, label, filled }) =>
    h("button", { class: `button${filled ? " filled" : ""}`, value }, label),
  );
  const form = h(
    "form",
    { method: "dialog" },
    h("h2", null, title),
    body,
    h("div", { class: "dialog-actions" }, actions),
  );
  const dialog = h("dialog", { "aria-label": title, ...extra }, form);
  return show(dialog);
}

function show(dialog) {
  document.body.append(dialog);
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close(""));
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue);
    });
  });
}

/** A bot's alert: the person must press OK. */
export const alertDialog = (title, text) =>
  openDialog(title, h("p", null, text), [{ value: "ok", label: "OK", filled: true }], {
    role: "alertdialog",
  });

/** A picture in full size, with a link to save it. */
export function viewPhoto(file) {
  const save = h(
    "a",
    {
      class: "icon-button",
      href: `${file.url}?download=1`,
      download: file.name,
      "aria-label": "Download",
    },
    icon("download"),
  );
  const close = h(
    "button",
    { class: "icon-button", type: "button", "aria-label": "Close" },
    icon("close"),
  );
  const bar = h(
    "div",
    { class: "viewer-bar" },
    h("span", null, file.name ?? "Photo"),
    h("span", { class: "strip-group" }, save, close),
  );
  const dialog = h(
    "dialog",
    { class: "viewer", "aria-label": "Photo" },
    bar,
    h("img", { src: file.url, alt: file.name ?? "Photo" }),
  );
  close.addEventListener("click", () => dialog.close(""));
  show(dialog);
}

/** A menu at a point: `items` are {icon, label, act}. */
export function contextMenu(x, y, items) {
  byId("menu")?.remove();
  const before = document.activeElement;
  const buttons = items.map((item) =>
    h("button", { type: "button", role: "menuitem" }, icon(item.icon), item.label),
  );
  const menu = h(
    "div",
    { id: "menu", class: "context-menu", role: "menu", popover: "auto" },
    buttons,
  );
  buttons.forEach((button, index) =>
    button.addEventListener("click", () => {
      menu.hidePopover();
      items[index].act();
    }),
  );
  menu.addEventListener("keydown", (event) => moveFocus(event, buttons));
  menu.addEventListener(
    "toggle",
    (event) => event.newState === "closed" && closeMenu(menu, before),
  );
  document.body.append(menu);
  menu.showPopover();
  placeMenu(menu, x, y);
  buttons[0].focus();
}

function closeMenu(menu, before) {
  const inside = menu.contains(document.activeElement);
  menu.remove();
  if (inside) before?.focus?.();
}

function placeMenu(menu, x, y) {
  menu.style.left = `${Math.max(8, Math.min(x, innerWidth - menu.offsetWidth - 8))}px`;
  menu.style.top = `${Math.max(8, Math.min(y, innerHeight - menu.offsetHeight - 8))}px`;
}

/** Arrow keys walk along a list of buttons. */
export function moveFocus(event, buttons) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const at = buttons.indexOf(document.activeElement);
  buttons[(at + step + buttons.length) % buttons.length].focus();
}
