// Starts the app and fetches its texts: those that a page begins with at once, the next when the visitor
// first does something, then those of what is behind a result, and what happened in each decision when the app asks for it. The names of the files are on this script's own tag, for they change with every version.
// The build makes one file of this script and what it imports.

import "./lock.js";
import { heal } from "./heal.js";
import { isTrap, laterParts } from "./parts.js";

const script = document.querySelector("script[data-wasm]");
const { js, wasm, offline, word } = script.dataset;
const url = (name) => new URL(name, document.baseURI);
// A page that is a single file has every file in it (www/single/packed.js).
const { packed } = globalThis;
const get = (name) => packed?.get(name) ?? fetch(url(name));
// The policy (index.html) has Trusted Types, and lets through what this makes: the address of the worker, and no other. It is made
// before anyone else could make one of its name.
const worker = offline && (globalThis.trustedTypes?.createPolicy("finesight", { createScriptURL: () => url("sw.js").href }).createScriptURL("") ?? url("sw.js"));

let alert;

function say(title, advice, lang = "en") {
  alert?.remove();
  alert = document.createElement("div");
  alert.className = "ds-alert boot-alert";
  alert.lang = lang;
  alert.dataset.color = "danger";
  alert.setAttribute("role", "alert");
  for (const [tag, text] of title ? [["h2", title], ["p", advice]] : [["p", advice]]) {
    const element = document.createElement(tag);
    element.className = tag === "h2" ? "ds-heading" : "ds-paragraph";
    element.textContent = text;
    alert.append(element);
  }
  document.getElementById("boot")?.remove();
  document.body.prepend(alert);
}

const sayNotLoaded = () =>
  say("Finesight could not start", "A part of it could not be loaded, or this browser is too old for it or does not allow it. Please reload the page, or try another browser.");

// A trap in the app leaves a page that looks alive and is not: say so.
addEventListener("error", ({ error }) => {
  if (isTrap(error)) {
    say("Finesight has stopped", "An error in the program stopped it. What you see may be out of date. Please reload the page.");
  }
});

// In a frame, what the page around it asks for (www/embed/frame.js).
const asked = window.parent === window ? {} : await import(url("frame.js")).catch((error) => {
  sayNotLoaded();
  throw error;
});
const place = `finesight${asked.place ?? ""}`;

// What the app kept in this tab or on the device (src/app/storage.rs): a saved case with the language and the colours. What is
// no JSON is the text of before, in lines (src/app/lines.rs). Nothing where the storage is blocked.
function inStorage(onDevice, act) {
  try {
    return act(onDevice ? localStorage : sessionStorage);
  } catch {
    // As if it were empty.
  }
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
const kept = (_, onDevice) => parsed(inStorage(onDevice, (storage) => storage.getItem(place)) ?? undefined);
const forget = () => inStorage(true, (storage) => storage.removeItem(place));
const before = kept(0, false) ?? kept(0, true);
const isOld = typeof before === "string";
const keptLanguage = isOld ? /^#language=(.*)$/m.exec(before)?.[1] : before?.language;
const speaksEasily = !isOld && before?.words === "easy";
const hasKeptCase = isOld ? /^[^#\n]/m.test(before) : isCase(before?.case, before?.saved) || before?.kept !== undefined || before?.compared !== undefined;

// Whether anything was said in a case, or it is looked at in another way than a case begins with.
function isCase(kept, saved) {
  const { on, answers, typed, ...how } = kept ?? {};
  return [answers, typed, how].some((said) => Object.keys(said ?? {}).length) || on !== saved;
}

// A case that a link holds (src/app/behind/browser.rs). It is taken out of the address at once.
let link = asked.link ?? /^#case=(.*)$/.exec(location.hash)?.[1];
const isLinked = link !== asked.link;
if (link !== asked.link) history.replaceState(null, "", `${location.pathname}${location.search}#/result`);
if (!hasKeptCase) link ??= asked.prefilled;
addEventListener("hashchange", () => location.hash.startsWith("#case=") && location.reload());

// The view to begin at, where the address names none.
if (asked.start && !location.hash) history.replaceState(null, "", `#/${asked.start}`);
// Where visitors may ask: of the page around, else of whoever hosts this copy, on this script's tag.
const { contact, contactName } = asked.contact ? asked : script.dataset;
Object.assign(document.documentElement.dataset, contact && { contact }, contact && contactName && { contactName });

// The language kept, else the first of the device's that there are texts of, or that one answers to.
function findLanguage() {
  for (const tag of [keptLanguage, asked.language, ...navigator.languages]) {
    const name = String(tag).toLowerCase().split(/[-_]/)[0];
    const lang = script.getAttribute(`data-also-${name}`) ?? name;
    if (script.hasAttribute(`data-texts-${lang}`)) return lang;
  }
  return "en";
}

async function fetchTexts(name) {
  const response = await get(script.getAttribute(`data-${name}`));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.text();
}

// Files on their way before the app asks for them.
const early = {};
function fetchEarly(name) {
  early[name] ??= fetchTexts(name);
  early[name].catch(() => {});
}
function take(name) {
  const texts = early[name] ?? fetchTexts(name);
  delete early[name];
  return texts;
}

// When the visitor next presses something, presses a key, answers without either (as a voice does), goes to another address, or turns a fold. Of a fold that
// was drawn open the browser says so too, some time after: that is no act.
const nextAct = () =>
  new Promise((act) => {
    const acts = new AbortController();
    const listen = (type, heard) => addEventListener(type, heard, { capture: true, signal: acts.signal });
    const end = () => (acts.abort(), act());
    ["pointerdown", "keydown", "click", "input", "hashchange"].forEach((type) => listen(type, end));
    setTimeout(() => {
      const drawnOpen = new Set(document.querySelectorAll("details[open]"));
      listen("toggle", ({ target }) => (drawnOpen.delete(target) && target.open) || end());
    });
  });

/** What could not be had is asked for again when the visitor next does something, unless all of the page can be. */
const askedAgain = () => (heal(), nextAct());

const language = findLanguage();
fetchEarly(`texts-${language}`);
if (speaksEasily) fetchEarly(`easy-${language}`);
// A case is read and shown by the law: then all of it is needed at once. So are the decisions, and a decision that is checked, which come with it.
const hasCase = link !== undefined || hasKeptCase;
const needsAll = hasCase || ["#/decisions", "#/check", "#faults"].includes(location.hash);
let acted = needsAll ? Promise.resolve() : null;

const [fetchDeferred, fetchFurther] = laterParts(script.dataset, get, () => started);
if (needsAll) {
  fetchEarly(`more-${language}`);
  fetchDeferred();
}
const takeFurther = (lang) => Promise.all([take(`further-${lang}`), fetchFurther()]).then(([texts]) => texts);
const takeRest = (lang) => Promise.all([take(`more-${lang}`), fetchDeferred()]).then(([texts]) => texts);

// What the app calls (src/app/host.rs, src/app/texts.rs). It has the whole page to itself.
let root = document.documentElement;
globalThis.finesight = {
  nextRoot: async () => [root, (root = undefined)][0],
  mark(root, lang, colours) {
    root.lang = lang;
    root.dataset.colorScheme = colours;
  },
  kept,
  keep(_, saved, onDevice) {
    const text = JSON.stringify(saved);
    const keepIn = (onDevice) => inStorage(onDevice, (storage) => (storage.setItem(place, text), true));
    // Where the tab keeps nothing, a reload starts afresh.
    keepIn(false);
    if (!onDevice || keepIn(true)) return true;
    // What was kept there before is out of date.
    forget();
    return false;
  },
  forget,
  hasAddress: () => location.protocol !== "file:",
  hasWord: () => Boolean(word),
  inWord: (report) => import(url(word)).then(({ make }) => make(report)),
  tell: (_, result) => asked.tell?.(result),
  count: (_, what) => asked.count?.(what),
  leftOut: (_, what) => asked.leftOut?.(what),
  firstLanguage: () => language,
  wantedLanguages: () => [asked.language, ...navigator.languages].join(" "),
  // The result that a link leads to is awaited on the page; a case that was kept, or prefilled, is there from the first.
  hasCase: () => hasKeptCase || (hasCase && !isLinked),
  isLinked: () => isLinked,
  textsOf(lang) {
    alert?.remove();
    // Another language was chosen, and that is an act.
    if (lang !== language) fetchEarly(`more-${lang}`);
    return take(`texts-${lang}`);
  },
  moreOf(lang, again) {
    if (!again) alert?.remove();
    return (again ? askedAgain() : (acted ??= nextAct())).then(() => takeRest(lang));
  },
  async furtherOf(lang, again) {
    if (again) await askedAgain();
    return takeFurther(lang);
  },
  async storiesOf(lang, again) {
    if (again) await askedAgain();
    return take(`stories-${lang}`);
  },
  easyOf(lang) {
    alert?.remove();
    return take(`easy-${lang}`);
  },
  speaksEasily: () => speaksEasily,
  takeLink: () => [link, (link = undefined)][0],
  sayMissing() {
    heal();
    sayNotLoaded();
  },
  say(text) {
    if (text) say("", text, document.documentElement.lang);
    else alert?.remove();
  },
};

const started = (packed?.program ?? import(url(js))).then(({ default: init }) => init({ module_or_path: get(wasm) }));

try {
  await started;
  // Only the page itself is kept on the device, not a part of another. What a case needs comes first.
  if (needsAll) await fetchDeferred().catch(() => {});
  if (offline && top === self) import(url(offline)).then(({ keep }) => keep(worker));
} catch (error) {
  console.error(error);
  heal();
  if (isTrap(error)) {
    say("Finesight could not start", "An error in the program stopped it. Please reload the page.");
  } else if (globalThis.WebAssembly) {
    sayNotLoaded();
  } else {
    say("Finesight could not start", "This browser does not allow WebAssembly, which the estimate is computed with. Please allow it for this page, or try another browser.");
  }
}
