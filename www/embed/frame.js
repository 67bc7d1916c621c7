// What the page does when it stands in a frame: it reports its height to the page around, and nothing else, unless that page asks
// for the result and the visitor agrees. `boot.js` loads this first of all, and only there.

import { Refused, read, themed } from "./options.js";

const VERSION = 1;
const root = document.documentElement;
const words = () => TEXTS[root.lang] ?? TEXTS.en;

// What stands after # is taken out of the address at once, as boot.js does with a case.
const fragment = location.hash.slice(1);
try {
  if (fragment) history.replaceState(null, "", location.pathname + location.search);
} catch {
  // A frame without an origin of its own may not; then it stays in the address of the frame.
}

root.classList.add("embedded", "framed");
tellHeight();
openBeside();
await styled();
const options = await understood(fragment);
root.classList.add(...options.hidden.map((name) => `without-${name}`));
document.adoptedStyleSheets = [...document.adoptedStyleSheets, themed(options)];

/** The language asked for, where there is none from before. */
export const { language } = options;
/** What this frame keeps has a name of its own: another with other options is another case. */
export const place = fragment.startsWith("embed=") ? ` ${fragment}` : "";
/** The case of a link. */
export const link = /^case=(.*)$/.exec(fragment)?.[1];
/** The prefilled answers as a link, for a frame in which none were given before. */
export const prefilled = options.link;
/** What to do with each new result. */
export const tell = options.resultOrigin ? sharing(options.resultOrigin) : () => {};

/** The options, whole. If there is one that is not understood, that is said, and the page stops. */
function understood(fragment) {
  try {
    const held = /^embed=(.*)$/.exec(fragment)?.[1];
    if (held === undefined) return read({});
    const { version, ...asked } = JSON.parse(decoded(held));
    if (version !== VERSION) throw new Refused("version", String(version).slice(0, 80));
    return read(asked);
  } catch (error) {
    return refuse(error instanceof Refused ? error.message : "#embed");
  }
}

function decoded(text) {
  const bytes = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes, (letter) => letter.charCodeAt()));
}

function refuse(what) {
  const tags = navigator.languages.map((tag) => tag.toLowerCase().split("-")[0].replace(/^n[no]$/, "nb"));
  root.lang = tags.find((tag) => tag in TEXTS) ?? "en";
  const { refused_heading: heading, refused } = words();
  const without = Object.assign(element("a", "Finesight", "ds-link"), { href: "./" });
  const main = element("main", "", "");
  main.append(box("danger", "alert", [element("h1", heading, "ds-heading"), paragraph(refused, what), without]));
  document.getElementById("app").replaceChildren(main);
  return new Promise(() => {});
}

/** Reports the height of the content to the page around, whenever that changes by more than rounding. It is no secret. */
function tellHeight() {
  let told = 0;
  const tell = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (Math.abs(height - told) <= 1) return;
    told = height;
    parent.postMessage({ type: "finesight:height", version: VERSION, height }, "*");
  };
  new ResizeObserver(tell).observe(root);
}

/** Other pages open in a tab of their own; a link within the page moves the page around, for the frame does not scroll. */
function openBeside() {
  addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    const to = link?.getAttribute("href");
    if (to?.startsWith("#")) {
      event.preventDefault();
      show(document.getElementById(to.slice(1)));
    } else if (link && !link.download) {
      link.target = "_blank";
      link.rel = "noopener";
    }
  }, true);
}

function show(target) {
  for (let fold = target?.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  target?.focus({ preventScroll: true });
  target?.scrollIntoView();
}

function styled() {
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: "embedded.css" });
  document.head.append(link);
  return new Promise((done) => (link.onload = link.onerror = done));
}

/**
 * Asks the visitor, once the page at an origin asks for the result, and hands it over from then on until the visitor stops that.
 * Returns what takes each new result.
 */
function sharing(origin) {
  let [asked, shares, latest, sent] = [false, false, null, null];
  const place = element("section", "", "consent");
  const hand = (result) => parent.postMessage({ type: "finesight:result", version: VERSION, result }, origin);
  const handLatest = () => {
    const now = JSON.stringify(latest);
    if (!shares || !latest || now === sent) return;
    sent = now;
    hand(latest);
  };
  const decide = (agrees) => {
    if (shares && !agrees) hand(null);
    [shares, sent] = [agrees, null];
    draw(agrees ? "shared" : "not_shared");
    // The button that had the focus is gone.
    place.querySelector("button").focus();
    handLatest();
  };
  const draw = (state) => {
    place.dataset.state = state;
    const texts = words();
    const agree = () => button(texts.agree, "primary", () => decide(true));
    const decline = (text) => button(text, "secondary", () => decide(false));
    const parts = {
      ask: () => [element("h2", texts.ask_heading, "ds-heading"), paragraph(texts.ask), paragraph(texts.by, origin), row(agree(), decline(texts.decline))],
      shared: () => [paragraph(texts.shared), paragraph(texts.by, origin), row(decline(texts.stop))],
      not_shared: () => [paragraph(texts.not_shared), paragraph(texts.by, origin), row(agree())],
    };
    place.setAttribute("aria-label", texts.ask_heading);
    place.replaceChildren(box("info", "status", parts[state]()));
  };
  addEventListener("message", ({ source, origin: from, data }) => {
    if (source !== parent || from !== origin || data?.type !== "finesight:ask-result" || data.version !== VERSION || asked) return;
    asked = true;
    document.body.prepend(place);
    draw("ask");
    new MutationObserver(() => draw(place.dataset.state)).observe(root, { attributeFilter: ["lang"] });
  });
  return (result) => {
    latest = result;
    handLatest();
  };
}

function element(name, text, className) {
  return Object.assign(document.createElement(name), { textContent: text, className });
}

/** A line of text, and what it is about. */
function paragraph(text, about) {
  const line = element("p", text, "ds-paragraph");
  if (about) line.append(" ", element("strong", about, ""));
  return line;
}

function row(...buttons) {
  const row = element("div", "", "row");
  row.append(...buttons);
  return row;
}

function button(text, variant, onclick) {
  const made = Object.assign(element("button", text, "ds-button"), { type: "button", onclick });
  made.dataset.variant = variant;
  return made;
}

function box(color, role, parts) {
  const made = element("div", "", "ds-alert");
  made.dataset.color = color;
  made.setAttribute("role", role);
  made.append(...parts);
  return made;
}
