import { api } from "./api.js";
import { byId, fill, h } from "./dom.js";
import { icon } from "./icons.js";
import { memory } from "./memory.js";
import { momentText } from "./time.js";

const STEPS = [
  ["+1 hour", 3600],
  ["+1 day", 86_400],
  ["+7 days", 604_800],
];
const LANGUAGES = [
  ["kk", "Қазақша"],
  ["ru", "Русский"],
  ["ky", "Кыргызча"],
  ["en", "English"],
];
const TICK_MS = 10_000;

/** Demo controls above a conversation: the clock, the app's language, blocking the bot. */
export class Strip {
  constructor(model, { run, setLanguage, language }) {
    Object.assign(this, { model, run, setLanguage, language });
    this.root = byId("strip");
    this.root.hidden = !memory.get("strip", false);
    setInterval(() => this.#tick(), TICK_MS);
  }

  get open() {
    return !this.root.hidden;
  }

  toggle() {
    this.root.hidden = !this.root.hidden;
    memory.set("strip", this.open);
  }

  draw() {
    const person = this.model.isGroup() ? [] : [this.#languages(), this.#block()];
    fill(this.root, this.#clock(), person);
    this.#tick();
  }

  #clock() {
    const step = ([label, seconds]) =>
      h(
        "button",
        {
          type: "button",
          class: "pill",
          "aria-label": `Move the clock ${label}`,
          onclick: () => this.run(() => api.advance(seconds)),
        },
        label,
      );
    return h(
      "div",
      { class: "strip-group" },
      icon("clock", "small"),
      h("time", { id: "sandbox-time" }),
      STEPS.map(step),
    );
  }

  #tick() {
    const time = byId("sandbox-time");
    if (time) time.textContent = momentText(this.model.now());
  }

  #languages() {
    const known = this.language();
    const options = LANGUAGES.map(([code, name]) =>
      h("option", { value: code, selected: code === known }, name),
    );
    if (known && !LANGUAGES.some(([code]) => code === known))
      options.push(h("option", { selected: true, value: known }, known));
    const select = h(
      "select",
      { id: "app-language", onchange: (event) => this.setLanguage(event.target.value) },
      options,
    );
    const props = { class: "strip-group", title: "The bot learns it with the next message" };
    return h("label", props, icon("globe", "small"), "App language", select);
  }

  #block() {
    const { user } = this.model.place;
    const blocked = this.model.state?.user.blocked;
    const act = () => this.run(() => (blocked ? api.unblock(user) : api.block(user)));
    const label = blocked ? "Unblock the bot" : "Block the bot";
    return h(
      "button",
      { type: "button", class: `pill${blocked ? "" : " danger"}`, onclick: act },
      icon("block", "small"),
      label,
    );
  }
}
