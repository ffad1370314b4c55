import { h } from "./dom.js";
import { openDialog } from "./overlays.js";

const SAMPLES = [
  ["+77000000001", "+7 700 000 00 01", "Sample number, Kazakhstan"],
  ["+996550000001", "+996 550 000 001", "Sample number, Kyrgyzstan"],
  ["+79000000001", "+7 900 000 00 01", "Sample number, Russia"],
];

/** Ask which number to share; null when the person would rather not. */
export async function askPhone(botName) {
  const own = h("input", { type: "tel", id: "own-phone", placeholder: "+7…", autocomplete: "off" });
  const note = h("p", null, `${botName} will see the number you choose.`);
  const choices = h(
    "div",
    { class: "choices", role: "radiogroup", "aria-label": "Number" },
    SAMPLES.map(choice),
  );
  const field = h("label", { class: "field" }, "Or another number", own);
  const buttons = [
    { value: "", label: "Cancel" },
    { value: "share", label: "Share", filled: true },
  ];
  const answer = await openDialog("Share a phone number", [note, choices, field], buttons);
  if (answer !== "share") return null;
  return own.value.trim() || choices.querySelector("input:checked").value;
}

function choice([value, shown, why], index) {
  const input = h("input", { type: "radio", name: "phone", value, checked: index === 0 });
  return h("label", { class: "choice" }, input, h("span", null, shown, h("small", null, why)));
}
