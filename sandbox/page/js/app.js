import { api, Unanswered } from "./api.js";
import { Chat } from "./chat.js";
import { Feed } from "./feed.js";
import { byId } from "./dom.js";
import { memory } from "./memory.js";
import { Model } from "./model.js";
import { alertDialog, toast } from "./overlays.js";
import { readPlace, writePlace } from "./routes.js";
import { Sidebar } from "./sidebar.js";
import { listen } from "./stream.js";
import { startTheme } from "./theme.js";
import { Typing } from "./typing.js";

const RETRY_MS = 1000;

/** Builds the page's parts and joins them. */
class App {
  constructor() {
    this.model = new Model();
    this.typing = new Typing(() => this.drawTyping());
    this.chat = new Chat(this.model, this);
    this.sidebar = new Sidebar(this.model, {
      go: (place) => this.go(place),
      typing: this.typing,
      actor: (group) => this.actor(group),
    });
    this.feed = new Feed(this);
  }

  async start() {
    startTheme();
    addEventListener("popstate", () => this.run(() => this.follow()));
    listen({
      onEvent: (event) => this.feed.take(event),
      onState: (open) => {
        byId("offline").hidden = open;
      },
    });
    await this.reload();
    this.feed.release();
    byId("app").dataset.ready = "true";
  }

  /** Load everything anew, as at the start; a server that is away is asked until it answers. */
  async reload() {
    try {
      await this.#load();
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      byId("offline").hidden = false;
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      return this.reload();
    }
    byId("offline").hidden = true;
  }

  async #load() {
    await Promise.all([this.model.loadClock(), this.model.loadChats()]);
    await this.model.countMissed();
    await this.follow();
  }

  /** Go where the address says; on a wide screen to the first person when it says nothing. */
  async follow() {
    const place = readPlace() ?? this.#firstPlace();
    if (place) return this.open(place, Boolean(readPlace()));
    this.showList();
  }

  #firstPlace() {
    const wide = matchMedia("(min-width: 761px)").matches;
    const first = this.model.persons()[0];
    return wide && first ? { chat: first.id, thread: undefined, user: first.id } : null;
  }

  async go(place) {
    const { chat, thread, user } = place;
    writePlace({ chat, thread, user });
    await this.run(() => this.open({ chat, thread, user }, true));
    this.chat.composer.focus();
  }

  async open(place, showChat) {
    if (place.chat > 0 && !this.model.chats.has(place.chat)) await this.#meet(place.user);
    const group = this.model.chats.get(place.chat);
    if (!group) return this.showList();
    this.model.place = { ...place, user: place.user ?? this.actor(group) };
    if (place.chat < 0) memory.set("actor", this.model.place.user);
    byId("app").dataset.pane = showChat ? "chat" : "list";
    await this.chat.load();
    this.drawTyping();
  }

  /** The sandbox makes a person when asked about him for the first time. */
  async #meet(user) {
    await api.state(user, user);
    await this.model.loadChats();
  }

  /** Which officer acts in a group: the last one chosen, else the first member. */
  actor(group) {
    const members = (group.members ?? []).map((member) => member.id);
    const chosen = memory.get("actor", null);
    return members.includes(chosen) ? chosen : members[0];
  }

  showList() {
    byId("app").dataset.pane = "list";
    this.sidebar.draw();
  }

  back() {
    history.pushState(null, "", location.pathname);
    this.showList();
  }

  drawTyping() {
    this.sidebar.draw();
    this.chat.drawTyping(this.typing.action(this.model.placeKey()));
  }

  /** Do what a person asked; a refusal is told, not lost. */
  async run(work) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Unanswered) toast(error.message);
      else await alertDialog("The sandbox refused", error.message);
      return null;
    }
  }

  /** The app language a person chose goes with his next message, as Telegram sends it. */
  language(user) {
    return memory.get("languages", {})[user];
  }

  setLanguage(user, code) {
    memory.set("languages", { ...memory.get("languages", {}), [user]: code });
  }
}

const app = new App();
app.start();
