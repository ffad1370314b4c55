import { Unanswered } from "./api.js";
import { isNews } from "./model.js";
import { alertDialog, toast } from "./overlays.js";

const SOON_MS = 60;
const RETRY_MS = 1000;

/** Applies the server's events to the page, in order; those that come while it loads wait. */
export class Feed {
  #waiting = [];
  #open = false;
  #timers = new Map();

  constructor(app) {
    this.app = app;
    this.model = app.model;
  }

  take(event) {
    if (this.#open) this.#apply(event);
    else this.#waiting.push(event);
  }

  release() {
    this.#open = true;
    for (const event of this.#waiting.splice(0)) this.#apply(event);
  }

  #apply(event) {
    const handler = this.#handlers[event.type];
    handler?.(event);
  }

  #handlers = {
    message: (event) => this.#message(event),
    edited: (event) => this.#changed(event),
    deleted: (event) => this.#deleted(event),
    reaction: (event) => this.#changed(event),
    pin: (event) => this.#changed(event),
    typing: ({ chat, thread, action }) =>
      this.app.typing.start(this.model.keyFor(chat, { thread }), action),
    callback_answer: (event) => this.#answer(event),
    topic: (event) => this.#topic(event),
    keyboard: (event) => this.#keyboard(event),
    commands: () => this.#soon("state", () => this.app.chat.refresh()),
    chat: () => this.#chatsSoon(),
    clock: ({ now }) => this.#clock(now),
    reset: () => this.#reload(),
    resync: () => this.#reload(),
  };

  #here(chat, message) {
    return this.model.placeKey() === this.model.keyFor(chat, message);
  }

  #message({ chat, message }) {
    const key = this.model.keyFor(chat, message);
    if (message.from === "bot") this.app.typing.stop(key);
    if (!this.model.chats.has(chat)) this.#chatsSoon();
    this.model.noteLast(chat, message);
    if (this.#here(chat, message)) this.app.chat.show(message);
    const seen = this.#here(chat, message) && this.app.chat.isSeen();
    if (seen) this.model.markRead(key, message.message_id);
    else if (isNews(message)) this.model.noteUnread(key);
    this.#drawSoon();
  }

  #changed({ chat, message }) {
    if (this.#here(chat, message)) this.app.chat.show(message);
    if (this.model.isLast(chat, message)) this.model.noteLast(chat, message);
    this.#drawSoon();
  }

  #deleted({ chat, message }) {
    if (this.#here(chat, message)) this.app.chat.show({ ...message, deleted: true });
    if (this.model.isLast(chat, message)) this.#chatsSoon();
  }

  #answer({ chat, user, message_id, text, alert, url }) {
    const { place } = this.model;
    if (place?.chat !== chat || place.user !== user) return;
    this.app.chat.busy.stop(message_id);
    if (url) open(url, "_blank", "noopener");
    if (!text) return;
    if (alert) alertDialog("Message from the bot", text);
    else toast(text);
  }

  #topic({ chat, topic }) {
    const { place } = this.model;
    const here = place?.chat === chat && place.thread === topic.thread;
    this.model.noteTopic(chat, topic);
    this.#drawSoon();
    if (here && topic.deleted) this.app.go({ ...place, thread: 0 });
    else if (here) this.app.chat.drawHead();
  }

  #keyboard({ chat, keyboard }) {
    if (this.model.place?.chat !== chat || !this.model.state) return;
    this.model.setKeyboard(keyboard);
    this.app.chat.drawFoot();
  }

  #clock(now) {
    this.model.setClock(now);
    this.app.chat.strip.draw();
    this.#drawSoon();
  }

  #chatsSoon() {
    this.#soon("chats", async () => {
      await this.model.loadChats();
      await this.app.chat.refresh();
      this.app.sidebar.draw();
    });
  }

  #drawSoon() {
    this.#soon("draw", () => this.app.sidebar.draw());
  }

  #reload() {
    this.#soon("reload", () => this.app.reload());
  }

  /** Many events in a burst cost one redraw; what fails is tried again until the server is back. */
  #soon(name, work, delay = SOON_MS) {
    if (this.#timers.has(name)) return;
    const later = async () => {
      this.#timers.delete(name);
      try {
        await work();
      } catch (error) {
        if (!(error instanceof Unanswered)) throw error;
        this.#soon(name, work, RETRY_MS);
      }
    };
    this.#timers.set(name, setTimeout(later, delay));
  }
}
