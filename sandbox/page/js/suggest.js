import { fill, h } from "./dom.js";

/** The bot's commands: all of them by the menu button, fitting ones while "/..." is typed. */
export class CommandList {
  #commands = [];
  #shown = [];
  #at = 0;

  constructor(text, button, choose) {
    Object.assign(this, { text, button, choose });
    this.root = h("div", {
      class: "popup",
      role: "listbox",
      id: "commands",
      "aria-label": "Commands",
      hidden: true,
    });
    text.setAttribute("aria-controls", "commands");
    button.setAttribute("aria-haspopup", "listbox");
    document.addEventListener("pointerdown", (event) => {
      if (!this.root.contains(event.target) && !button.contains(event.target)) this.close();
    });
  }

  set(commands) {
    this.#commands = commands;
  }

  toggle() {
    if (!this.root.hidden) return this.close();
    this.#show(this.#commands);
    this.text.focus();
  }

  /** Show what fits the text so far. */
  suggest() {
    const match = /^\/(\w*)$/.exec(this.text.value);
    this.#show(
      match ? this.#commands.filter((one) => one.command.startsWith(match[1].toLowerCase())) : [],
    );
  }

  close() {
    this.#show([]);
  }

  #show(commands) {
    this.#shown = commands;
    this.#at = 0;
    this.root.hidden = commands.length === 0;
    this.button.setAttribute("aria-expanded", String(!this.root.hidden));
    fill(
      this.root,
      commands.map((one) => this.#item(one)),
    );
    this.#mark();
  }

  #item({ command, description }) {
    const props = {
      type: "button",
      class: "popup-item",
      role: "option",
      tabindex: "-1",
      onclick: () => this.#take(command),
    };
    return h("button", props, h("strong", null, `/${command}`), h("span", null, description));
  }

  #mark() {
    [...this.root.children].forEach((item, index) =>
      item.setAttribute("aria-selected", String(index === this.#at)),
    );
    this.root.children[this.#at]?.scrollIntoView({ block: "nearest" });
  }

  #take(command) {
    this.close();
    this.choose(command);
  }

  /** True when the key was for the list. */
  onKey(event) {
    if (this.root.hidden) return false;
    const act = {
      ArrowDown: () => this.#step(1),
      ArrowUp: () => this.#step(-1),
      Enter: () => this.#take(this.#shown[this.#at].command),
      Tab: () => this.#complete(),
      Escape: () => this.close(),
    }[event.key];
    if (!act || event.shiftKey) return false;
    event.preventDefault();
    act();
    return true;
  }

  #step(by) {
    this.#at = (this.#at + by + this.#shown.length) % this.#shown.length;
    this.#mark();
  }

  #complete() {
    this.text.value = `/${this.#shown[this.#at].command} `;
    this.close();
  }
}
