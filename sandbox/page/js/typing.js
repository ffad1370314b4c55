const TYPING_MS = 5000;

/** Who is typing where; each note goes after five seconds or with the message. */
export class Typing {
  #timers = new Map();
  #actions = new Map();

  constructor(changed) {
    this.changed = changed;
  }

  has(key) {
    return this.#actions.has(key);
  }

  action(key) {
    return this.#actions.get(key) ?? null;
  }

  start(key, action) {
    clearTimeout(this.#timers.get(key));
    this.#timers.set(
      key,
      setTimeout(() => this.stop(key), TYPING_MS),
    );
    this.#actions.set(key, action);
    this.changed();
  }

  stop(key) {
    if (!this.#actions.delete(key)) return;
    clearTimeout(this.#timers.get(key));
    this.changed();
  }
}
