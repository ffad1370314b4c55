import { api } from "./api.js";
import { Busy } from "./busy.js";
import { copyText } from "./clipboard.js";
import { Composer } from "./composer.js";
import { askPhone } from "./contact.js";
import { byId, fill, h } from "./dom.js";
import { drawPinned, Head } from "./head.js";
import { icon } from "./icons.js";
import { telegramLink } from "./links.js";
import { contextMenu, toast } from "./overlays.js";
import { botAvatar } from "./people.js";
import { Strip } from "./strip.js";
import { Timeline } from "./timeline.js";
import { acceptDrops, sendFiles } from "./uploads.js";

const NEAR_TOP = 240;

/** The open conversation: head, messages and what stands below them. */
export class Chat {
  #missed = 0;
  #loading = false;
  #late = null;

  constructor(model, app) {
    this.model = model;
    this.app = app;
    this.busy = new Busy((id) => this.timeline.redraw(id));
    this.timeline = new Timeline(byId("timeline"), byId("units"), this.#view());
    this.composer = new Composer(model, this.#composerActs());
    this.strip = new Strip(model, {
      run: app.run,
      language: () => this.#language(),
      setLanguage: (code) => this.#setLanguage(code),
    });
    this.head = new Head(model, this.#headActs());
    this.#listen();
  }

  #view() {
    const chat = this;
    const actions = {
      copy: copyText,
      command: (text) => chat.send(text),
      goTo: (id) => chat.timeline.goTo(id),
      press: (message, button) => chat.press(message, button),
      isBusy: (message, button) => chat.busy.has(message.message_id, button.data),
    };
    return {
      actions,
      get me() {
        return chat.model.place?.user;
      },
      get isGroup() {
        return chat.model.isGroup();
      },
      now: () => chat.model.now(),
      thinned: (firstId) => (chat.model.after = firstId - 1),
      find: (id) => chat.timeline.find(id),
      nameOf: (message) => chat.nameOf(message),
    };
  }

  #composerActs() {
    return {
      send: (text, replyTo) => this.send(text, replyTo),
      edit: (id, text) => this.app.run(() => api.edit({ ...this.#who(), message_id: id, text })),
      attach: (files) => this.attach(files),
      contact: () => this.shareContact(),
      start: () => this.send("/start"),
      restart: () => this.restart(),
      nameOf: (message) => this.nameOf(message),
    };
  }

  #headActs() {
    return {
      back: () => this.app.back(),
      toggleStrip: () => this.strip.toggle(),
      stripOpen: () => this.strip.open,
      become: (user) => this.app.go({ ...this.model.place, user }),
      topic: (action) => this.#topicAct(action),
    };
  }

  #listen() {
    const scroller = byId("timeline");
    scroller.addEventListener("scroll", () => this.#onScroll(), { passive: true });
    scroller.addEventListener("contextmenu", (event) => this.#menu(event));
    byId("units").addEventListener("keydown", (event) => {
      if (event.key === "Enter" && event.target.classList.contains("unit")) this.#menu(event);
    });
    byId("units").addEventListener("click", (event) => this.#follow(event));
    byId("jump").addEventListener("click", () => this.timeline.toEnd());
    document.addEventListener("visibilitychange", () => this.#onScroll());
    acceptDrops(byId("conversation"), byId("drop"), (files) => this.attach(files));
  }

  nameOf(message) {
    if (message.from === "bot") return this.model.state?.bot.name ?? "Bot";
    return message.name ?? `User ${message.from}`;
  }

  #who() {
    return { user: this.model.place.user, chat: this.model.place.chat };
  }

  #target() {
    return { ...this.#who(), thread: this.model.place.thread || undefined };
  }

  /** Draw the place the model names, from the server; what comes meanwhile is drawn after. */
  async load() {
    const key = this.model.placeKey();
    const late = (this.#late = []);
    byId("units").setAttribute("aria-busy", "true");
    const [messages] = await this.#fetch(late);
    if (this.#late !== late) return;
    this.#late = null;
    this.timeline.reset(messages);
    for (const message of late) this.timeline.upsert(message);
    byId("units").setAttribute("aria-busy", "false");
    byId("units").dataset.place = `${key}@${this.model.place.user}`;
    this.#drawAround();
    this.#seen();
  }

  async #fetch(late) {
    try {
      return await Promise.all([this.model.newest(), this.model.loadState()]);
    } catch (error) {
      if (this.#late === late) this.#late = null;
      throw error;
    }
  }

  /** The chat itself changed (commands, block, members): draw what depends on it. */
  async refresh() {
    if (!this.model.place) return;
    await this.model.loadState();
    this.#drawAround();
  }

  #drawAround() {
    this.head.draw();
    this.strip.draw();
    this.drawFoot();
    this.drawPinned();
    this.#drawIntro();
  }

  drawHead() {
    this.head.draw();
  }

  drawFoot() {
    this.composer.draw(this.#mode());
  }

  drawPinned() {
    drawPinned(this.timeline.messages, (id) => this.timeline.goTo(id));
  }

  drawTyping(action) {
    this.head.typing = action;
    this.head.drawStatus();
  }

  #mode() {
    if (this.model.isGroup()) return "write";
    if (this.model.state?.user.blocked) return "blocked";
    return this.timeline.isEmpty ? "start" : "write";
  }

  #drawIntro() {
    const old = byId("intro");
    old?.remove();
    if (!this.timeline.isEmpty || this.model.isGroup()) return;
    const bot = this.model.state?.bot;
    const text =
      bot?.description || bot?.short_description || "Nothing here yet. Press Start to begin.";
    byId("units").append(
      h(
        "div",
        { class: "intro", id: "intro" },
        botAvatar(),
        h("h3", null, bot?.name ?? "Bot"),
        h("p", null, text),
      ),
    );
  }

  /** A message of this conversation came or changed. */
  show(message) {
    if (this.#late) return void this.#late.push(message);
    const wasEmpty = this.timeline.isEmpty;
    const isNew = !this.timeline.find(message.message_id);
    if (wasEmpty) byId("intro")?.remove();
    this.timeline.upsert(message);
    if (wasEmpty !== this.timeline.isEmpty) this.#drawAround();
    if (message.service || message.pinned || !isNew) this.drawPinned();
    if (isNew && !this.isSeen()) this.#missed += 1;
    this.#drawJump();
  }

  isSeen() {
    return document.visibilityState === "visible" && this.timeline.atEnd();
  }

  #seen() {
    const newest = this.timeline.messages.at(-1);
    this.#missed = 0;
    this.model.markRead(this.model.placeKey(), newest?.message_id);
    this.#drawJump();
    this.app.sidebar.draw();
  }

  #onScroll() {
    if (!this.model.place) return;
    if (this.isSeen() && this.#missed) this.#seen();
    this.#drawJump();
    if (byId("timeline").scrollTop < NEAR_TOP) this.#loadOlder();
  }

  #drawJump() {
    const jump = byId("jump");
    jump.hidden = this.timeline.atEnd() || this.timeline.isEmpty;
    fill(jump, icon("down"), this.#missed > 0 && h("span", { class: "badge" }, this.#missed));
  }

  async #loadOlder() {
    if (this.#loading || this.model.after === 0) return;
    this.#loading = true;
    const key = this.model.placeKey();
    const messages = await this.app.run(() => this.model.older());
    if (messages && this.model.placeKey() === key) this.timeline.extend(messages);
    this.#loading = false;
  }

  async send(text, replyTo) {
    const code = this.app.language(this.model.place.user);
    const body = { ...this.#target(), text, reply_to: replyTo, language_code: code };
    const sent = await this.app.run(() => api.send(body));
    if (sent && code && code !== this.model.state?.user.language_code) await this.refresh();
    return sent;
  }

  async press(message, button) {
    if (this.busy.has(message.message_id, button.data)) return;
    this.busy.start(message.message_id, button.data);
    const body = { ...this.#who(), message_id: message.message_id, button: button.data };
    if (!(await this.app.run(() => api.click(body)))) this.busy.stop(message.message_id);
  }

  attach(files) {
    return this.app.run(() => sendFiles(files, this.#target()));
  }

  async shareContact() {
    const phone = await askPhone(this.model.state?.bot.name ?? "The bot");
    if (!phone) return false;
    return Boolean(await this.app.run(() => api.contact({ ...this.#who(), phone })));
  }

  async restart() {
    const done = await this.app.run(() => api.unblock(this.model.place.user));
    if (done) await this.send("/start");
  }

  #topicAct(action) {
    return this.app.run(() =>
      api.topic({ ...this.#who(), action, thread: this.model.place.thread }),
    );
  }

  #language() {
    return this.app.language(this.model.place.user) ?? this.model.state?.user.language_code;
  }

  #setLanguage(code) {
    this.app.setLanguage(this.model.place.user, code);
  }

  /** Links into Telegram stay on this page, as they stay in the app. */
  #follow(event) {
    const anchor = event.target.closest("a[href]:not([download])");
    const link = anchor && telegramLink(anchor.href, this.model.state?.bot.username);
    if (!link) return;
    event.preventDefault();
    if (link.start !== undefined) this.#startWith(link.start);
    else this.#goToMessage(link);
  }

  async #startWith(payload) {
    const { user } = this.model.place;
    await this.app.go({ chat: user, thread: undefined, user });
    await this.send(`/start ${payload}`.trim());
  }

  async #goToMessage({ chat, thread, message }) {
    const group = this.model.chats.get(chat);
    if (!group) return void toast("There is no such chat here");
    await this.app.go({ chat, thread, user: this.app.actor(group) });
    this.timeline.goTo(message);
  }

  #menu(event) {
    const message = this.timeline.messageAt(event.target);
    if (!message || message.service || event.target.closest("a, button, .copyable")) return;
    event.preventDefault();
    const box = event.target.getBoundingClientRect();
    const at = event.clientX ? [event.clientX, event.clientY] : [box.left + 60, box.top + 20];
    contextMenu(...at, this.#menuItems(message));
  }

  #menuItems(message) {
    const items = [{ icon: "reply", label: "Reply", act: () => this.composer.reply(message) }];
    if (message.text)
      items.push({ icon: "copy", label: "Copy text", act: () => copyText(message.text) });
    if (message.text && message.from === this.model.place.user) {
      items.push({ icon: "edit", label: "Edit", act: () => this.composer.change(message) });
    }
    return items;
  }
}
