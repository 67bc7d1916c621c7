// What the page does when it stands in a frame: it reports its size to the page around, and what it did not understand of what
// that page asked for, and nothing else, unless that page asks for the result and the visitor agrees. A page that asks to count is
// told that somebody began, saw a result, printed. `boot.js` loads this first of all, and only there.

import { once } from "./once.js";
import { read, themed } from "./options.js";
import { resizing } from "./resizer.js";
import { inWordPress } from "./wordpress.js";

const VERSION = 1;
const root = document.documentElement;
const words = () => TEXTS[root.lang] ?? TEXTS.en;

// What is asked for stands after #, as JSON or in letters that people write: #embed?language=nb&start=case.
const ASKED = /^embed([=?])(.*)$/s;
const { fragment, tell: tellWordPress } = inWordPress(takeFragment());

root.classList.add("embedded", "framed");
// The app shows there in the text what docks elsewhere (src/app/first/facts.rs).
root.dataset.framed = "";
tellHeight();
openBeside();
await styled();
const options = understood();
root.classList.add(...options.hidden.map((name) => `without-${name}`));
document.adoptedStyleSheets = [...document.adoptedStyleSheets, themed(options)];

/** The language asked for, where there is none from before; the view to begin at; and where visitors may ask. */
export const { language, start, contact, contactName } = options;
/** What this frame keeps has a name of its own: another with other options is another case. */
export const place = ASKED.test(fragment) ? ` ${fragment}` : "";
/** The case of a link. */
export const link = /^case=(.*)$/.exec(fragment)?.[1];
/** The prefilled answers as a link, for a frame in which none were given before. */
export const prefilled = options.link;
/** What to do with each new result. */
export const tell = options.resultOrigin ? sharing(options.resultOrigin) : () => {};
/** What to do with what may be counted. */
export const count = options.counts ? once((what) => parent.postMessage({ type: "finesight:count", version: VERSION, count: what }, "*")) : () => {};

/** What was asked for and left out is told to whoever asked, and not to the visitor. */
export function leftOut(what) {
  console.error(`Finesight left out what it does not understand: ${what}`);
  parent.postMessage({ type: "finesight:error", version: VERSION, message: what }, "*");
}
options.wrong.forEach(leftOut);

/**
 * Takes what is asked for out of the address at once, as boot.js does with a case, for the views of the page have that place. The
 * name of the frame keeps it, so that a frame that is loaded again at a view is still what it was asked to be.
 */
function takeFragment() {
  const inAddress = location.hash.slice(1);
  if (!inAddress || inAddress.startsWith("/")) return ASKED.test(self.name) ? self.name : "";
  if (ASKED.test(inAddress) && (!self.name || ASKED.test(self.name))) self.name = inAddress;
  try {
    history.replaceState(null, "", location.pathname + location.search);
  } catch {
    // A frame without an origin of its own may not; then it stays in the address of the frame.
  }
  return inAddress;
}

/** The options. */
function understood() {
  const [, form, held] = ASKED.exec(fragment) ?? [];
  try {
    if (!form) return read({});
    if (form === "?") return read(written(held));
    const { version, ...asked } = JSON.parse(decoded(held));
    const options = read(asked);
    if (version !== VERSION) options.wrong.unshift(`version: ${String(version).slice(0, 80)} (expected: ${VERSION})`);
    return options;
  } catch {
    return { ...read({}), wrong: ["embed: what stands after # (expected: what embed.js writes, or embed? with names and values)"] };
  }
}

/** Options as people write them, by the names of the attributes: theme-dark is `themeDark`. */
function written(text) {
  const named = Array.from(new URLSearchParams(text), ([name, value]) => [name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()), value]);
  return Object.fromEntries(named);
}

function decoded(text) {
  const bytes = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes, (letter) => letter.charCodeAt()));
}

/** Reports the height of the content to the page around, whenever that changes by more than rounding. It is no secret. */
function tellHeight() {
  let told = 0;
  const tellResizer = resizing();
  const tell = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (Math.abs(height - told) <= 1) return;
    told = height;
    parent.postMessage({ type: "finesight:height", version: VERSION, height }, "*");
    tellResizer(height);
    tellWordPress(height);
  };
  new ResizeObserver(tell).observe(root);
}

/**
 * Other pages open in a tab of their own. A link to a place in the view moves the page around, for the frame does not scroll; one
 * to another view, or to what is on another, is the app's.
 */
function openBeside() {
  addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    const to = link?.getAttribute("href");
    if (to?.startsWith("#")) {
      const target = document.getElementById(to.slice(1));
      if (!target) return;
      event.preventDefault();
      show(target);
    } else if (link && !link.download) {
      link.target = "_blank";
      link.relList.add("noopener");
    }
  }, true);
}

function show(target) {
  for (let fold = target.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  target.focus({ preventScroll: true });
  target.scrollIntoView();
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
  const watch = watching(place);
  const decide = (agrees) => {
    // A page that hides the question may have its visitor press the answer.
    if (agrees && !("seen" in place.dataset)) return;
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
    watch();
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

/** So long a question must have been seen before its answer counts, in milliseconds. */
const SEEN = 700;

/**
 * Has a question marked (`data-seen`) as long as it is seen, and has been for a moment: its first button whole, and nothing over any of
 * it. Whether something lies over it, or it is faint, only some browsers tell (IntersectionObserver v2): in others the moment has to do.
 * Returns what looks anew, after it was drawn.
 */
function watching(place) {
  const seen = new Map();
  let moment;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isVisible = true, intersectionRatio } of entries) {
        seen.set(target, isVisible && intersectionRatio > (target.matches("button") ? 0.9 : 0));
      }
      clearTimeout(moment);
      if ([...seen.values()].every(Boolean)) moment = setTimeout(() => (place.dataset.seen = ""), SEEN);
      else delete place.dataset.seen;
    },
    { threshold: [0, 0.1, 0.9, 1], trackVisibility: true, delay: 100 },
  );
  return () => {
    observer.disconnect();
    seen.clear();
    clearTimeout(moment);
    delete place.dataset.seen;
    for (const part of [place.firstElementChild, place.querySelector("button")]) {
      seen.set(part, false);
      observer.observe(part);
    }
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
