import { api } from "./api.js";
import { memory } from "./memory.js";

const FIRST_WINDOW = 200;
const WINDOW_GROWTH = 4;
const ENOUGH = 40;

/** A conversation is a private chat, or one topic of a group (0: the general topic). */
export const keyOf = (chat, thread) => (thread === undefined ? `${chat}` : `${chat}/${thread}`);

/** Chats, the open conversation's messages and the clock, as the server last told them. */
export class Model {
  chats = new Map();
  place = null;
  state = null;
  after = 0;
  unread = new Map();
  general = new Map();
  #read = memory.get("read", {});
  #clockOffset = 0;
  #keyboardChanges = 0;
  #told = new Set();

  now() {
    return Date.now() / 1000 + this.#clockOffset;
  }

  setClock(iso) {
    this.#clockOffset = (Date.parse(iso) - Date.now()) / 1000;
  }

  async loadClock() {
    this.setClock((await api.clock()).now);
  }

  /** What is told while the list is on its way is newer than the list. */
  async loadChats() {
    const told = [];
    this.#told.add(told);
    const list = await api.chats().finally(() => this.#told.delete(told));
    this.chats = new Map(list.map((chat) => [chat.id, chat]));
    for (const [chat, message] of told) this.noteLast(chat, message);
  }

  async loadState() {
    const { user, chat } = this.place;
    const changes = this.#keyboardChanges;
    const state = await api.state(user, chat);
    if (this.place.user !== user || this.place.chat !== chat) return;
    if (this.state && changes !== this.#keyboardChanges) state.keyboard = this.state.keyboard;
    this.state = state;
  }

  setKeyboard(keyboard) {
    this.#keyboardChanges += 1;
    this.state.keyboard = keyboard;
  }

  chat() {
    return this.chats.get(this.place?.chat);
  }

  topic() {
    return this.chat()?.topics?.find((topic) => topic.thread === this.place.thread);
  }

  isGroup() {
    return this.place !== null && this.place.chat < 0;
  }

  groups() {
    return [...this.chats.values()].filter((chat) => chat.type !== "private");
  }

  /** Everybody but the officers who never wrote to the bot in private. */
  persons() {
    const staff = new Set(
      this.groups()
        .flatMap((group) => group.members ?? [])
        .map((one) => one.id),
    );
    const people = [...this.chats.values()].filter((chat) => chat.type === "private");
    return people.filter((chat) => chat.last || !staff.has(chat.id)).sort((a, b) => a.id - b.id);
  }

  /** The conversation a message belongs to. */
  keyFor(chat, message) {
    return chat < 0 ? keyOf(chat, message.thread ?? 0) : keyOf(chat);
  }

  placeKey() {
    return this.place && keyOf(this.place.chat, this.place.thread);
  }

  /** The newest messages of the open conversation; older ones come by `older()`. */
  async newest() {
    this.after = Math.max(0, (this.chat()?.last?.message_id ?? 0) - FIRST_WINDOW);
    return this.#window();
  }

  /** Everything from further back on, or null when nothing older exists. */
  async older() {
    if (this.after === 0) return null;
    const newest = this.chat()?.last?.message_id ?? 0;
    this.after = Math.max(0, newest - (newest - this.after) * WINDOW_GROWTH);
    return this.#window();
  }

  async #window() {
    const { chat, thread } = this.place;
    const messages = await api.messages(chat, thread, this.after);
    if (messages.length >= ENOUGH || this.after === 0) return messages;
    return this.older();
  }

  /** Remember the newest message of a conversation, for the list. */
  noteLast(chatId, message) {
    for (const told of this.#told) told.push([chatId, message]);
    const chat = this.chats.get(chatId);
    if (!chat) return;
    const last = lastFrom(message);
    const topic = chat.topics?.find((one) => one.thread === message.thread);
    if (topic && newer(message, topic.last)) topic.last = last;
    if (chat.is_forum && !message.thread) this.general.set(chatId, last);
    if (newer(message, chat.last)) chat.last = last;
  }

  /** A topic came, changed or was deleted. */
  noteTopic(chatId, topic) {
    const chat = this.chats.get(chatId);
    if (!chat) return;
    const others = (chat.topics ?? []).filter((one) => one.thread !== topic.thread);
    chat.topics = topic.deleted ? others : [...others, topic];
  }

  isLast(chatId, message) {
    const chat = this.chats.get(chatId);
    const topic = chat?.topics?.find((one) => one.thread === message.thread);
    return [chat, topic].some((one) => one?.last?.message_id === message.message_id);
  }

  noteUnread(key) {
    this.unread.set(key, (this.unread.get(key) ?? 0) + 1);
  }

  markRead(key, messageId) {
    this.unread.delete(key);
    if (messageId && messageId > (this.#read[key] ?? 0)) this.#read[key] = messageId;
    memory.set("read", this.#read);
  }

  /** Count what came while this browser was away; a chat never seen before counts as read. */
  async countMissed() {
    for (const { key, chat, thread, last } of this.#conversations()) {
      if (!last) continue;
      this.#read[key] ??= last.message_id;
      if (last.message_id <= this.#read[key]) continue;
      const missed = await api.messages(chat, thread, this.#read[key]);
      const count = missed.filter((message) => isNews(message) && !message.deleted).length;
      if (count) this.unread.set(key, count);
    }
    memory.set("read", this.#read);
  }

  #conversations() {
    return [...this.chats.values()].flatMap((chat) =>
      chat.type === "private"
        ? [{ key: keyOf(chat.id), chat: chat.id, thread: undefined, last: chat.last }]
        : (chat.topics ?? []).map(({ thread, last }) => ({
            key: keyOf(chat.id, thread),
            chat: chat.id,
            thread,
            last,
          })),
    );
  }

  unreadTotal() {
    return [...this.unread.values()].reduce((sum, count) => sum + count, 0);
  }
}

const newer = (message, last) => !last || message.message_id >= last.message_id;

const lastFrom = ({ message_id, from, text, date, files, service, contact }) => ({
  message_id,
  from,
  date,
  text: text || summary({ text, files, service, contact }),
});

/** One line for a message: its text, or what it is. */
export function summary({ text, files, service, contact }) {
  if (text) return text;
  if (files?.length) return files[0].kind === "photo" ? "Photo" : files[0].name || files[0].kind;
  if (contact) return "Contact";
  if (service) return SERVICE[service.type] ?? service.type.replaceAll("_", " ");
  return "Message without text";
}

const SERVICE = {
  forum_topic_created: "Topic created",
  forum_topic_edited: "Topic changed",
  forum_topic_closed: "Topic closed",
  forum_topic_reopened: "Topic reopened",
  pinned_message: "Pinned a message",
};

/** What counts as unread: words and files of the bot. */
export const isNews = (message) => message.from === "bot" && !message.service;
