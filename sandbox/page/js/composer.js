import { byId, fill, h } from "./dom.js";
import { icon } from "./icons.js";
import { replyKeys } from "./keys.js";
import { summary } from "./model.js";
import { CommandList } from "./suggest.js";

/**
 * Everything below the messages. `act`: send(text, replyTo), edit(id, text), attach(files),
 * contact(label), start(), restart(), nameOf(message).
 */
export class Composer {
  #drafts = new Map();
  #key = null;
  #context = null;
  #hiddenKeyboard = null;
  #mode = null;

  constructor(model, act) {
    Object.assign(this, { model, act });
    this.root = byId("foot");
    this.#build();
  }

  #build() {
    this.text = h("textarea", {
      id: "message",
      rows: "1",
      placeholder: "Message",
      "aria-label": "Message",
      maxlength: "4096",
      enterkeyhint: "send",
    });
    this.picker = h("input", {
      type: "file",
      multiple: true,
      id: "file-input",
      class: "sr-only",
      tabindex: "-1",
      "aria-hidden": "true",
    });
    this.menu = this.#button(
      "menu-button",
      "Commands",
      () => this.commands.toggle(),
      icon("menu", "small"),
      h("span", { class: "menu-label" }, "Menu"),
    );
    this.keys = this.#button(
      "",
      "Show answer buttons",
      () => this.#toggleKeyboard(),
      icon("keyboard"),
    );
    this.attachButton = this.#button("", "Attach files", () => this.picker.click(), icon("attach"));
    this.sendButton = this.#button("send", "Send", () => this.#submit(), icon("send"));
    this.commands = new CommandList(this.text, this.menu, (command) =>
      this.#sendText(`/${command}`),
    );
    this.contextBar = h("div", { class: "context", hidden: true });
    this.keyboard = h("div", { id: "reply-keyboard", hidden: true });
    this.form = h(
      "div",
      { class: "composer" },
      this.menu,
      this.attachButton,
      this.picker,
      this.text,
      this.keys,
      this.sendButton,
    );
    this.inner = h("div", { class: "foot-inner" });
    fill(this.root, this.commands.root, this.inner);
    this.#listen();
  }

  #button(kind, label, onclick, ...content) {
    return h(
      "button",
      { type: "button", class: `icon-button ${kind}`.trim(), "aria-label": label, onclick },
      content,
    );
  }

  #listen() {
    this.text.addEventListener("keydown", (event) => this.#onKey(event));
    this.text.addEventListener("input", () => this.#changed());
    this.text.addEventListener("paste", (event) => this.#onPaste(event));
    this.picker.addEventListener("change", () => {
      const files = [...this.picker.files];
      this.picker.value = "";
      if (files.length) this.act.attach(files);
    });
  }

  /** Draw for the open conversation; `mode` is "write", "start" or "blocked". */
  draw(mode) {
    this.root.hidden = false;
    this.#swapDraft();
    const state = this.model.state;
    this.commands.set(state?.commands ?? []);
    this.menu.hidden =
      this.model.isGroup() || !state?.commands.length || state.menu_button?.type === "default";
    this.text.placeholder =
      this.#keyboard()?.placeholder || (this.model.isGroup() ? "Message to the topic" : "Message");
    if (mode !== this.#mode) fill(this.inner, this.#body(mode));
    this.#mode = mode;
    this.#drawKeyboard();
    this.#changed();
  }

  #body(mode) {
    const wide = (label, act, filled) =>
      h(
        "button",
        { type: "button", class: `wide-button${filled ? " filled" : ""}`, onclick: act },
        label,
      );
    if (mode === "start") return wide("Start", this.act.start, true);
    if (mode === "blocked") return wide("Restart bot", this.act.restart, false);
    return [this.contextBar, this.form, this.keyboard];
  }

  #swapDraft() {
    const key = this.model.placeKey();
    if (key === this.#key) return;
    this.#drafts.set(this.#key, this.text.value);
    this.#key = key;
    this.text.value = this.#drafts.get(key) ?? "";
    this.#setContext(null);
  }

  focus() {
    if (this.#mode === "write" && matchMedia("(hover: hover)").matches) this.text.focus();
  }

  reply(message) {
    this.#setContext({ kind: "reply", message, title: this.act.nameOf(message) });
  }

  change(message) {
    this.#setContext({ kind: "edit", message, title: "Edit message" });
    this.text.value = message.text;
    this.#changed();
  }

  #setContext(context) {
    this.#context = context;
    this.contextBar.hidden = !context;
    if (!context) return;
    const cancel = this.#button("", "Cancel", () => this.#cancelContext(), icon("close"));
    const body = h(
      "div",
      { class: "context-body" },
      h("strong", null, context.title),
      h("span", null, summary(context.message)),
    );
    fill(this.contextBar, icon(context.kind), body, cancel);
    this.text.focus();
  }

  #cancelContext() {
    if (this.#context?.kind === "edit") this.text.value = "";
    this.#setContext(null);
    this.#changed();
  }

  #onKey(event) {
    if (event.isComposing || this.commands.onKey(event)) return;
    if (event.key === "Escape" && this.#context) this.#cancelContext();
    if (event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
    this.#submit();
  }

  #onPaste(event) {
    const files = [...(event.clipboardData?.files ?? [])];
    if (!files.length) return;
    event.preventDefault();
    this.act.attach(files);
  }

  #changed() {
    this.text.style.height = "auto";
    this.text.style.height = `${this.text.scrollHeight}px`;
    this.sendButton.disabled = !this.text.value.trim();
    this.commands.suggest();
  }

  #submit() {
    const text = this.text.value.trim();
    if (text) this.#sendText(text);
  }

  #sendText(text) {
    const context = this.#context;
    this.text.value = "";
    this.#setContext(null);
    this.#changed();
    if (context?.kind === "edit") this.act.edit(context.message.message_id, text);
    else this.act.send(text, context?.message.message_id);
  }

  #keyboard() {
    return this.model.state?.keyboard ?? null;
  }

  #drawKeyboard() {
    const keyboard = this.#keyboard();
    const hidden = !keyboard || keyboard.message_id === this.#hiddenKeyboard;
    this.keys.hidden = !keyboard;
    this.keys.setAttribute("aria-expanded", String(!hidden));
    this.keys.setAttribute("aria-label", hidden ? "Show answer buttons" : "Hide answer buttons");
    this.keyboard.hidden = hidden;
    fill(this.keyboard, keyboard && replyKeys(keyboard, this.#keyActions(keyboard)));
  }

  #keyActions(keyboard) {
    const used = () => {
      if (keyboard.one_time) this.#hide(keyboard.message_id);
    };
    return {
      text: (label) => {
        used();
        this.#sendText(label);
      },
      contact: async (label) => {
        if (await this.act.contact(label)) used();
      },
    };
  }

  #toggleKeyboard() {
    const id = this.#keyboard().message_id;
    this.#hide(this.#hiddenKeyboard === id ? null : id);
  }

  #hide(messageId) {
    this.#hiddenKeyboard = messageId;
    this.#drawKeyboard();
  }
}
