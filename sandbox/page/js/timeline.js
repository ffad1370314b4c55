import { dayLabel, drawUnit } from "./bubble.js";
import { fill, h, reducedMotion } from "./dom.js";
import { dayKey } from "./time.js";

const NEAR_BOTTOM = 90;
const JOIN_SECONDS = 600;
const FAR = 40;
const MOST = 600;
const KEPT = 300;

/** The open conversation's messages on the page; albums stand as one unit. */
export class Timeline {
  #units = [];
  #of = new Map();
  #stuck = true;
  #top = 0;

  /** `scroller` scrolls, `list` holds the units; `view` is drawUnit's, plus now() and thinned(firstId). */
  constructor(scroller, list, view) {
    this.scroller = scroller;
    this.list = list;
    this.view = view;
    list.addEventListener("keydown", (event) => this.#walk(event));
    scroller.addEventListener("scroll", () => this.#onScroll(), { passive: true });
    const watcher = new ResizeObserver(() => this.#stuck && this.toEnd());
    watcher.observe(list);
    watcher.observe(scroller);
  }

  get messages() {
    return this.#units.flatMap((unit) => unit.messages);
  }

  get isEmpty() {
    return this.#units.length === 0;
  }

  find(id) {
    return this.#of.get(id)?.messages.find((message) => message.message_id === id);
  }

  messageAt(node) {
    const id = Number(node.closest(".unit")?.dataset.id);
    return this.find(id);
  }

  /** Draw a conversation anew, standing at its end. */
  reset(messages) {
    this.#load(messages);
    this.toEnd();
  }

  /** Draw with older messages added, the reader's place unmoved. */
  extend(messages) {
    const fromEnd = this.scroller.scrollHeight - this.scroller.scrollTop;
    this.#load(messages);
    this.scroller.scrollTop = this.scroller.scrollHeight - fromEnd;
  }

  #load(messages) {
    this.#units = [];
    this.#of.clear();
    for (const message of messages) if (!message.deleted) this.#append(message);
    this.#units.forEach((unit, index) => {
      this.#draw(unit);
      this.#arrange(index);
      unit.node.classList.toggle("far", index < this.#units.length - FAR);
    });
    fill(
      this.list,
      this.#units.map((unit) => unit.node),
    );
    this.#rove(this.#units.at(-1));
  }

  #append(message) {
    const last = this.#units.at(-1);
    const unit = last && sameAlbum(last, message) ? last : this.#newUnit(this.#units.length);
    unit.messages.push(message);
    this.#of.set(message.message_id, unit);
    return unit;
  }

  #newUnit(index) {
    const unit = {
      messages: [],
      node: h("div", { class: "unit", tabindex: "-1", role: "article" }),
    };
    this.#units.splice(index, 0, unit);
    return unit;
  }

  /** A message came or changed; deleted ones leave. */
  upsert(message) {
    if (message.deleted) return this.#remove(message.message_id);
    const known = this.#of.get(message.message_id);
    if (known) return this.#replace(known, message);
    return this.#insert(message);
  }

  #replace(unit, message) {
    unit.messages = unit.messages.map((old) =>
      old.message_id === message.message_id ? message : old,
    );
    this.#draw(unit);
    this.#arrange(this.#units.indexOf(unit));
  }

  #insert(message) {
    const index = this.#indexFor(message.message_id);
    const before = this.#units[index - 1];
    if (before && sameAlbum(before, message)) this.#join(before, message);
    else this.#addUnit(index, message);
    // The watcher scrolls once a frame; asking for the height here would lay out at each message.
    if (message.from === this.view.me) this.#stuck = true;
    this.#thin();
  }

  /** While the reader stays at the end, what is far above leaves the page; `older` brings it back. */
  #thin() {
    this.#units.at(-FAR)?.node.classList.add("far");
    if (!this.#stuck || this.#units.length <= MOST) return;
    for (const unit of this.#units.splice(0, this.#units.length - KEPT)) {
      unit.node.remove();
      for (const message of unit.messages) this.#of.delete(message.message_id);
    }
    this.#arrange(0);
    // The browser pulls the place up with the shrinking list; that is no scrolling of the reader's.
    this.#top = 0;
    this.view.thinned(this.#units[0].messages[0].message_id);
  }

  #join(unit, message) {
    unit.messages = [...unit.messages, message].sort((a, b) => a.message_id - b.message_id);
    this.#of.set(message.message_id, unit);
    this.#draw(unit);
  }

  #addUnit(index, message) {
    const unit = this.#newUnit(index);
    unit.messages.push(message);
    this.#of.set(message.message_id, unit);
    this.#draw(unit);
    unit.node.classList.add("fresh");
    this.list.insertBefore(unit.node, this.#units[index + 1]?.node ?? null);
    this.#arrange(index);
    this.#arrange(index + 1);
    this.#rove(this.#units.at(-1));
  }

  #indexFor(id) {
    let index = this.#units.length;
    while (index > 0 && this.#units[index - 1].messages[0].message_id > id) index -= 1;
    return index;
  }

  #remove(id) {
    const unit = this.#of.get(id);
    if (!unit) return;
    this.#of.delete(id);
    unit.messages = unit.messages.filter((message) => message.message_id !== id);
    const index = this.#units.indexOf(unit);
    if (unit.messages.length) return void this.#draw(unit);
    this.#units.splice(index, 1);
    unit.node.remove();
    this.#arrange(index);
    this.#rove(this.#units.at(-1));
  }

  redraw(id) {
    const unit = this.#of.get(id);
    if (unit) this.#draw(unit);
  }

  #draw(unit) {
    const { node, messages } = unit;
    const day = node.querySelector(":scope > .day");
    fill(node, day, drawUnit(messages, this.view));
    node.dataset.id = messages[0].message_id;
    node.classList.toggle("out", messages[0].from === this.view.me);
    node.classList.toggle("is-service", Boolean(messages[0].service));
  }

  /** Day line and tail depend on the neighbour above. */
  #arrange(index) {
    const unit = this.#units[index];
    if (!unit) return;
    const above = this.#units[index - 1];
    const newDay = !above || dayKey(above.messages[0].date) !== dayKey(unit.messages[0].date);
    unit.node.querySelector(":scope > .day")?.remove();
    if (newDay) unit.node.prepend(dayLabel(unit.messages[0].date, this.view.now()));
    const joined = !newDay && continues(above, unit);
    unit.node.classList.toggle("joined", joined);
    above?.node.classList.toggle("joined-next", joined);
  }

  atEnd() {
    return this.#stuck;
  }

  /** Only a person's own scrolling up leaves the end; a keyboard that opens below does not. */
  #onScroll() {
    const { scrollTop } = this.scroller;
    if (this.#nearEnd()) this.#stuck = true;
    else if (scrollTop < this.#top) this.#stuck = false;
    this.#top = scrollTop;
  }

  #nearEnd() {
    const { scrollTop, scrollHeight, clientHeight } = this.scroller;
    return scrollHeight - scrollTop - clientHeight < NEAR_BOTTOM;
  }

  toEnd() {
    this.#stuck = true;
    this.scroller.scrollTop = this.scroller.scrollHeight;
    this.#top = this.scroller.scrollTop;
  }

  /** Bring a message into sight; false when it is not loaded. */
  goTo(id) {
    const node = this.#of.get(id)?.node;
    if (!node) return false;
    node.scrollIntoView({ block: "center", behavior: reducedMotion() ? "instant" : "smooth" });
    node.classList.add("flash");
    setTimeout(() => node.classList.remove("flash"), 1500);
    return true;
  }

  #rove(unit) {
    this.list.querySelector('.unit[tabindex="0"]')?.setAttribute("tabindex", "-1");
    unit?.node.setAttribute("tabindex", "0");
  }

  #walk(event) {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!step || !event.target.classList.contains("unit")) return;
    const at = this.#units.findIndex((unit) => unit.node === event.target);
    const next = this.#units[at + step];
    if (!next) return;
    event.preventDefault();
    this.#rove(next);
    next.node.focus();
  }
}

function sameAlbum(unit, message) {
  const group = message.media_group_id;
  return Boolean(group) && unit.messages[0].media_group_id === group;
}

function continues(above, unit) {
  const [a, b] = [above.messages[0], unit.messages[0]];
  return a.from === b.from && !a.service && !b.service && b.date - a.date < JOIN_SECONDS;
}
