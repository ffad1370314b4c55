import { byId, fill, h } from "./dom.js";
import { icon } from "./icons.js";
import { keyOf, summary } from "./model.js";
import { openDialog } from "./overlays.js";
import { avatar, topicAvatar } from "./people.js";
import { listTime } from "./time.js";

const GENERAL = { thread: 0, name: "General", icon_color: 9613238 };

/** The left column. `go(place)` opens a conversation; `typing` is a Set of conversation keys. */
export class Sidebar {
  constructor(model, { go, typing, actor }) {
    Object.assign(this, { model, go, typing, actor });
    this.root = byId("chats");
  }

  draw() {
    const focused = document.activeElement?.dataset?.key;
    const sections = [this.#people(), this.model.groups().map((group) => this.#group(group))];
    fill(this.root, sections);
    if (focused) this.root.querySelector(`[data-key="${focused}"]`)?.focus();
    const total = this.model.unreadTotal();
    document.title = total ? `(${total}) Sandbox` : "Sandbox";
  }

  #people() {
    const add = h(
      "button",
      {
        type: "button",
        class: "icon-button",
        "aria-label": "Add a sample person",
        onclick: () => this.#addPerson(),
      },
      icon("plus"),
    );
    const rows = this.model.persons().map((chat) => this.#person(chat));
    return [h("div", { class: "section" }, h("span", null, "Chat with the bot as"), add), rows];
  }

  #person(chat) {
    const place = { chat: chat.id, thread: undefined, user: chat.id };
    const preview = chat.last ? lastText(chat.last, chat.id) : "No messages yet";
    return this.#row(place, avatar(chat.id, chat.title), chat.title, preview, chat.last, "");
  }

  #group(group) {
    const user = () => this.actor(group);
    const topics = [GENERAL, ...(group.topics ?? [])].sort(byNewest);
    const head = h(
      "div",
      { class: "section" },
      h("span", null, group.title),
      icon("group", "small"),
    );
    const rows = (group.is_forum ? topics : [GENERAL]).map((topic) => {
      const place = {
        chat: group.id,
        thread: topic.thread,
        get user() {
          return user();
        },
      };
      const last = topic === GENERAL ? this.model.general.get(group.id) : topic.last;
      const preview = last
        ? lastText(last, null)
        : topic === GENERAL
          ? "Everything without a topic"
          : "";
      return this.#row(place, topicAvatar(topic), topic.name, preview, last, "topic-row");
    });
    return [head, rows];
  }

  #row(place, picture, title, preview, last, kind) {
    const key = keyOf(place.chat, place.thread);
    const unread = this.model.unread.get(key);
    const typing = this.typing.has(key);
    const time = last && h("span", { class: "row-time" }, listTime(last.date, this.model.now()));
    const text = h(
      "span",
      { class: `row-preview${typing ? " typing-preview" : ""}` },
      typing ? "typing…" : preview,
    );
    const badge = unread && h("span", { class: "badge", "aria-label": `${unread} unread` }, unread);
    const current = this.model.placeKey() === key;
    return h(
      "button",
      {
        type: "button",
        class: `row ${kind}`,
        dataset: { key },
        "aria-current": current ? "true" : null,
        onclick: () => this.go(place),
      },
      picture,
      h(
        "span",
        { class: "row-body" },
        h("span", { class: "row-line" }, h("span", { class: "row-title" }, title), time),
        h("span", { class: "row-line" }, text, badge),
      ),
    );
  }

  async #addPerson() {
    const known = this.model
      .persons()
      .map((chat) => chat.id)
      .filter((id) => id < 9000);
    const input = h("input", {
      type: "number",
      min: "1",
      value: String(Math.max(1000, ...known) + 1),
      required: true,
    });
    const field = h("label", { class: "field" }, "User id (a number)", input);
    const note = h("p", null, "Another exporter, with a chat of his own.");
    const buttons = [
      { value: "", label: "Cancel" },
      { value: "add", label: "Add", filled: true },
    ];
    if ((await openDialog("Add a sample person", [note, field], buttons)) !== "add") return;
    const id = Number(input.value);
    if (Number.isInteger(id) && id > 0) this.go({ chat: id, thread: undefined, user: id });
  }
}

const byNewest = (a, b) =>
  (b.thread === 0 ? 1 : 0) - (a.thread === 0 ? 1 : 0) ||
  (b.last?.date ?? 0) - (a.last?.date ?? 0) ||
  b.thread - a.thread;

function lastText(last, me) {
  const mine = last.from === me;
  const text = summary(last);
  return mine ? `You: ${text}` : text;
}
