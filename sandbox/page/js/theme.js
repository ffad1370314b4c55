import { byId, fill } from "./dom.js";
import { icon } from "./icons.js";
import { memory } from "./memory.js";

const system = matchMedia("(prefers-color-scheme: dark)");

const current = () => memory.get("theme", null) ?? (system.matches ? "dark" : "light");

function apply() {
  const dark = current() === "dark";
  document.documentElement.dataset.theme = dark ? "dark" : "light";
  const button = byId("theme-toggle");
  fill(button, icon(dark ? "sun" : "moon"));
  button.setAttribute("aria-label", dark ? "Use light colours" : "Use dark colours");
}

/** Follow the system's colours until the person chooses. */
export function startTheme() {
  apply();
  system.addEventListener("change", apply);
  byId("theme-toggle").addEventListener("click", () => {
    memory.set("theme", current() === "dark" ? "light" : "dark");
    apply();
  });
}
