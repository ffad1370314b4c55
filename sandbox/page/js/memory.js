/** What this browser remembers, as JSON under one prefix; a browser that refuses storage forgets. */
export const memory = {
  get(name, fallback) {
    try {
      return JSON.parse(localStorage.getItem(`sandbox.${name}`)) ?? fallback;
    } catch {
      return fallback;
    }
  },
  set(name, value) {
    try {
      localStorage.setItem(`sandbox.${name}`, JSON.stringify(value));
    } catch {
      // A private window may refuse; the page works without.
    }
  },
};
