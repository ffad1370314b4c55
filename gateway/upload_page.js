
"use strict";
(() => {
  const field = document.getElementById("file");
  const list = document.getElementById("files");
  const words = list.dataset;
  let chosen = [];

  const same = (one, other) =>
    one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;

  function size(bytes) {
    const megabytes = bytes / 1048576;
    if (megabytes < 1) return words.kilobytes.replace("#", Math.max(1, Math.round(bytes / 1024)));
    return words.megabytes.replace("#", megabytes.toFixed(1).replace(/\.0$/, "").replace(".", ","));
  }

  function part(name, text, kind) {
    const made = document.createElement(name);
    made.textContent = text;
    made.className = kind;
    return made;
  }

  function line(file, place) {
    const made = document.createElement("li");
    const told = document.createElement("span");
    const out = part("button", words.remove, "remove");
    out.type = "button";
    out.setAttribute("aria-label", `${words.remove}: ${file.name}`);
    out.addEventListener("click", () => {
      put(chosen.filter((_, other) => other !== place));
      (list.querySelectorAll(".remove")[Math.min(place, chosen.length - 1)] || field).focus();
    });
    told.append(part("b", file.name, "name"), " ", part("span", size(file.size), "size"));
    if (file.size > words.most) told.append(" ", part("span", words.over, "over"));
    made.append(told, out);
    return made;
  }

  function put(files) {
    const held = new DataTransfer();
    files.forEach((file) => held.items.add(file));
    field.files = held.files;
    chosen = files;
    list.replaceChildren(...files.map(line));
    list.hidden = !files.length;
  }

  function add() {
    const fresh = [...field.files].filter((file) => !chosen.some((known) => same(known, file)));
    put([...chosen, ...fresh]);
  }

  field.addEventListener("change", add);
  window.addEventListener("pageshow", add);
})();
