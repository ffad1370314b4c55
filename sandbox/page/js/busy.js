const GIVE_UP_MS = 15_000;

/** Buttons pressed and not yet answered, as Telegram shows them. */
export class Busy {
  #keys = new Map();

  constructor(redraw) {
    this.redraw = redraw;
  }

  has(messageId, data) {
    return this.#keys.get(messageId)?.data === data;
  }

  start(messageId, data) {
    this.stop(messageId);
    const timer = setTimeout(() => this.stop(messageId), GIVE_UP_MS);
    this.#keys.set(messageId, { data, timer });
    this.redraw(messageId);
  }

  stop(messageId) {
    const entry = this.#keys.get(messageId);
    if (!entry) return;
    clearTimeout(entry.timer);
    this.#keys.delete(messageId);
    this.redraw(messageId);
  }
}
