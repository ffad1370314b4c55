import { api } from "./api.js";
import { h } from "./dom.js";
import { icon } from "./icons.js";
import { openDialog } from "./overlays.js";
import { sizeText } from "./time.js";

const ALBUM_LIMIT = 10;

const isPicture = (file) => ["image/jpeg", "image/png", "image/webp"].includes(file.type);

/** Ask how to send these files, then send them; several go as albums of at most ten. `target`: user, chat, thread, reply_to. */
export async function sendFiles(files, target) {
  const pictures = files.every(isPicture);
  const kind = kindChoice(files, pictures);
  const caption = h("textarea", { id: "upload-caption", rows: "2", maxlength: "1024" });
  const body = [
    preview(files),
    pictures && kind,
    h("label", { class: "field" }, "Caption", caption),
  ];
  const buttons = [
    { value: "", label: "Cancel" },
    { value: "send", label: "Send", filled: true },
  ];
  const title = files.length === 1 ? "Send a file" : `Send ${files.length} files`;
  const answer = openDialog(title, body, buttons);
  sendOnEnter(caption);
  if ((await answer) !== "send") return;
  const asPhoto = pictures && kind.querySelector("input:checked").value === "photo";
  await sendAll(files, asPhoto, { ...target, caption: caption.value.trim() });
}

function sendOnEnter(caption) {
  caption.focus();
  caption.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    caption.form.requestSubmit(caption.form.querySelector('[value="send"]'));
  });
}

function kindChoice(files, pictures) {
  const many = files.length > 1;
  const options = [
    ["photo", many ? "As photos" : "As a photo", "Shown in the chat"],
    ["document", many ? "As files" : "As a file", "Unchanged, with its name"],
  ];
  return h(
    "div",
    { class: "choices", role: "radiogroup", "aria-label": "How to send" },
    options.map(([value, label, why], index) =>
      h(
        "label",
        { class: "choice" },
        h("input", { type: "radio", name: "kind", value, checked: pictures && index === 0 }),
        h("span", null, label, h("small", null, why)),
      ),
    ),
  );
}

function preview(files) {
  return h(
    "div",
    { class: "upload-list" },
    files.map((file) =>
      h(
        "div",
        { class: "upload-item" },
        thumbnail(file),
        h(
          "span",
          { class: "document-body" },
          h("span", { class: "document-name" }, file.name),
          h("span", { class: "document-size" }, sizeText(file.size)),
        ),
      ),
    ),
  );
}

function thumbnail(file) {
  if (!isPicture(file)) return h("span", { class: "document-icon" }, icon("file"));
  const url = URL.createObjectURL(file);
  return h("img", { src: url, alt: "", onload: () => URL.revokeObjectURL(url) });
}

async function sendAll(files, asPhoto, fields) {
  const pictures = files.every(isPicture);
  const single = asPhoto ? "photo" : "document";
  // An album of pictures arrives as photos, so pictures sent as files go one by one.
  const limit = pictures && !asPhoto ? 1 : ALBUM_LIMIT;
  for (let at = 0; at < files.length; at += limit) {
    const part = files.slice(at, at + limit);
    const caption = at === 0 ? fields.caption : "";
    await api.upload({ ...fields, caption, as: part.length > 1 ? "album" : single, file: part });
  }
}

/** Files may be dropped anywhere on `area`; `mark` shows while they hover. */
export function acceptDrops(area, mark, onFiles) {
  let depth = 0;
  const show = (change) => {
    depth = Math.max(0, depth + change);
    mark.hidden = depth === 0;
  };
  const hasFiles = (event) => event.dataTransfer?.types.includes("Files");
  area.addEventListener("dragenter", (event) => hasFiles(event) && show(1));
  area.addEventListener("dragleave", (event) => hasFiles(event) && show(-1));
  area.addEventListener("dragover", (event) => hasFiles(event) && event.preventDefault());
  area.addEventListener("drop", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    show(-depth);
    onFiles([...event.dataTransfer.files]);
  });
}
