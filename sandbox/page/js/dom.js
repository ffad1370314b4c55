/** Build an element: `on*` props are listeners, the rest attributes; children are nodes or text. */
export function h(tag, props, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props ?? {})) setProp(node, name, value);
  node.append(...flat(children));
  return node;
}

function setProp(node, name, value) {
  if (value === undefined || value === null || value === false) return;
  if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
  else if (name === "class") node.className = value;
  else if (name === "dataset") Object.assign(node.dataset, value);
  else node.setAttribute(name, value === true ? "" : value);
}

function flat(children) {
  return children
    .flat(Infinity)
    .filter((child) => child !== null && child !== undefined && child !== false);
}

/** Replace all children of `node`; text stays text. */
export function fill(node, ...children) {
  node.replaceChildren(...flat(children));
  return node;
}

export const byId = (id) => document.getElementById(id);

export const reducedMotion = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
