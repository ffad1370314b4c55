import { h } from "./dom.js";
import { icon } from "./icons.js";
import { viewPhoto } from "./overlays.js";
import { sizeText } from "./time.js";

const PLAYERS = { voice: "audio", video: "video" };

/** One grid for all photos of a bubble. */
export function photoGrid(files) {
  const grid = h(
    "div",
    { class: "photos" },
    files.map((file) => photo(file, files.length > 1)),
  );
  grid.classList.toggle("many", files.length > 1);
  grid.classList.toggle("odd", files.length > 1 && files.length % 2 === 1);
  return grid;
}

function photo(file, inGrid) {
  const label = `Photo ${file.name ?? ""}, press to enlarge`;
  const image = h("img", {
    src: file.url,
    alt: file.name ?? "Photo",
    loading: "lazy",
    decoding: "async",
  });
  const button = h(
    "button",
    { type: "button", "aria-label": label, onclick: () => viewPhoto(file) },
    image,
  );
  if (!inGrid && file.width && file.height) {
    button.style.setProperty(
      "--ratio",
      `${file.width} / ${Math.min(file.height, file.width * 1.3)}`,
    );
  }
  return button;
}

/** A file to take down: name, size, link; sound and film can be played where they stand. */
export function documentRow(file) {
  const name = file.name || file.kind;
  const marks = h("span", { class: "document-icon" }, icon("file"), icon("download"));
  const title = h("span", { class: "document-name" }, name);
  const size = h("span", { class: "document-size" }, sizeText(file.size));
  const body = h("span", { class: "document-body" }, title, size);
  const props = {
    class: "document",
    href: `${file.url}?download=1`,
    download: name,
    "aria-label": `Download ${name}`,
  };
  const row = h("a", props, marks, body);
  if (!(file.kind in PLAYERS)) return row;
  return h(
    "div",
    null,
    row,
    h(PLAYERS[file.kind], { src: file.url, controls: true, preload: "none" }),
  );
}
