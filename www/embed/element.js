// The element <finesight-estimator>, for a page whose owner hosts a copy. All such elements of a page share one program, which
// mounts an app in each. What the app asks of the page around it (src/app/host.rs) is answered here, as boot.js does for a page.

import { isTrap, laterParts } from "../parts.js";
import { once } from "./once.js";
import { PREFILLED, asLink, languageOf, linkTo, read } from "./options.js";

const NAME = "finesight-estimator";
const url = (name) => new URL(name, import.meta.url);

/** Each element by what its app has to itself. An app that was left has no element any more, and takes nothing of the next. */
const owners = new WeakMap();
const all = new Set();

// ---- The program, its texts and its styles, each loaded once.

const fetched = new Map();
function fetchOnce(name, take) {
  const taken = fetched.get(name) ?? fetch(url(name)).then((response) => {
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return take(response);
  });
  fetched.set(name, taken);
  // What could not be had is asked for again.
  taken.catch(() => fetched.delete(name));
  return taken;
}
const textOf = (name) => fetchOnce(name, (response) => response.text());
const styles = () => fetchOnce("element.css", async (response) => {
  const sheet = await new CSSStyleSheet().replace(await response.text());
  sheet.insertRule(`:host{--finesight-rem:${chosenSize()}}`);
  return sheet;
});

/** The size of text that the visitor chose, whatever the page around makes of it: nothing of it reaches into a shadow root. */
function chosenSize() {
  const place = document.body.appendChild(document.createElement("div"));
  const text = place.attachShadow({ mode: "closed" }).appendChild(document.createElement("span"));
  // A browser has another size for letters of one width.
  Object.assign(text.style, { fontFamily: "serif", fontSize: "medium" });
  const { fontSize } = getComputedStyle(text);
  place.remove();
  return fontSize;
}

let started;
function start() {
  started ??= import(url(FILES.js)).then(({ default: init }) => init({ module_or_path: url(FILES.wasm) }));
  started.catch(() => (started = undefined));
  return started;
}
const [startDeferred, startFurther] = laterParts(FILES, (name) => fetch(url(name)), () => started);

const rest = (lang) => Promise.all([textOf(FILES[`more-${lang}`]), startDeferred()]);

// ---- When the rest is needed: once a visitor does something in one of the elements, or a case is opened.

let hasActed = false;
const waiting = new Set();
const act = () => settle("act");
const nextAct = () => new Promise((act, left) => waiting.add({ act, left }));
function settle(how) {
  hasActed ||= how === "act";
  for (const each of waiting) each[how]();
  waiting.clear();
}

// ---- What the apps call.

const roots = [];
let isAsked = () => {};
function handOver(root) {
  roots.push(root);
  isAsked();
}

const host = {
  async nextRoot() {
    while (!roots.length) await new Promise((asked) => (isAsked = asked));
    return roots.shift();
  },
  mark: (root, lang, colours) => owners.get(root)?.mark(lang, colours),
  kept: (root, onDevice) => (onDevice ? undefined : owners.get(root)?.kept),
  keep(root, saved, onDevice) {
    owners.get(root)?.keep(saved);
    return !onDevice;
  },
  forget() {},
  hasAddress: () => false,
  hasWord: () => Boolean(FILES.word),
  inWord: (report) => import(url(FILES.word)).then(({ make }) => make(report)),
  takeLink: (root) => owners.get(root)?.takeLink(),
  tell: (root, result) => owners.get(root)?.tell(result),
  count: (root, what) => owners.get(root)?.count(what),
  leftOut: (root, what) => owners.get(root)?.leftOut(what),
  hasCase: (root) => owners.get(root)?.needsAll ?? false,
  isLinked: () => false,
  wantedLanguages: (root) => owners.get(root)?.wanted.join(" ") ?? "",
  firstLanguage: (root) => owners.get(root)?.language ?? "en",
  textsOf: (lang) => textOf(FILES[`texts-${lang}`]),
  moreOf: async (lang, again) => {
    if (again || !hasActed) await nextAct();
    return (await rest(lang))[0];
  },
  furtherOf: async (lang, again) => {
    if (again) await nextAct();
    return (await Promise.all([textOf(FILES[`further-${lang}`]), startFurther()]))[0];
  },
  storiesOf: async (lang, again) => {
    if (again) await nextAct();
    return textOf(FILES[`stories-${lang}`]);
  },
  easyOf: (lang) => textOf(FILES[`easy-${lang}`]),
  speaksEasily: (root) => owners.get(root)?.kept?.words === "easy",
  sayMissing: () => all.forEach((each) => each.say(each.words.missing)),
  say: (text) => all.forEach((each) => each.say(text)),
};

/** What an element does for its app, apart from what its users see of it. */
class Place {
  /** What was said, as the app keeps it (src/app/storage.rs): a saved case with the language, its words and the colours. */
  kept;
  /** What its attributes ask for. */
  asked = read({});
  #element;
  #shadow;
  #root;
  #link;
  #told;
  #leaving;

  constructor(element) {
    this.#element = element;
    this.#shadow = element.attachShadow({ mode: "open" });
    this.#rest();
    // Listeners on the shadow root go with it.
    for (const type of ["pointerdown", "keydown"]) this.#shadow.addEventListener(type, act, true);
    for (const type of ["pointerover", "focusin", "click"]) this.#shadow.addEventListener(type, (event) => this.#lead(event), true);
    this.#shadow.addEventListener("beforetoggle", ({ target }) => this.#place(target), true);
  }

  get language() {
    return [this.kept?.language, ...this.wanted].map(languageOf).find(Boolean) ?? "en";
  }

  /** The tags of the languages of the element, of the page and of the device. */
  get wanted() {
    return [this.#element.lang, document.documentElement.lang, ...navigator.languages];
  }

  /** Whether there is a case to begin with, or the decisions: they are shown by all of the program. */
  get needsAll() {
    const { on, answers, typed, ...how } = this.kept?.case ?? {};
    const said = [answers, typed, how, this.kept?.kept].some((said) => Object.keys(said ?? {}).length);
    return Boolean(this.#link) || said || on !== this.kept?.saved || this.asked.start === "decisions";
  }

  /** The answers that were kept, by the names of their questions. */
  get facts() {
    return { ...this.kept?.case?.answers };
  }

  /** Begins anew with a case, the fragment of a link; with nothing, without answers. */
  open(link) {
    this.#link = link;
    this.kept = this.kept && { language: this.kept.language, colours: this.kept.colours, words: this.kept.words };
    if (this.#element.isConnected) this.mount();
  }

  speak(lang) {
    this.kept = this.kept && { ...this.kept, language: lang };
    if (this.#root && lang && this.language !== this.#root.lang) this.mount();
  }

  /** Draws an app, in the place of one that was there. */
  async mount() {
    this.leave();
    const root = document.createElement("div");
    root.className = "body embedded";
    root.dataset.size = "sm";
    const { start: view = "", hidden, contact, contactName } = this.asked;
    root.classList.add(...hidden.map((name) => `without-${name}`));
    // A part of a page, which has a main part and an address of its own (src/app/mod.rs).
    Object.assign(root.dataset, { part: "", start: view }, contact && { contact }, contact && contactName && { contactName });
    root.append(this.#appElement());
    this.#root = root;
    owners.set(root, this);
    all.add(this);
    try {
      if (this.needsAll) {
        settle("act");
        // On its way at once; whoever needs it hears whether it came.
        rest(this.language).catch(() => {});
      }
      const [sheet] = await Promise.all([styles(), start(), textOf(FILES[`texts-${this.language}`])]);
      // Unless it was left, or mounted anew, meanwhile.
      if (this.#root !== root) return;
      this.#shadow.adoptedStyleSheets = [sheet];
      this.#shadow.replaceChildren(root);
      handOver(root);
    } catch (error) {
      if (this.#root === root) this.fail(error);
    }
  }

  /**
   * Where the app is drawn. Yew never takes back the listeners that it puts there, nor lets go of the element: they end by a
   * signal, and it is taken out of the rest.
   */
  #appElement() {
    const app = Object.assign(document.createElement("div"), { id: "app" });
    const { signal } = (this.#leaving = new AbortController());
    app.addEventListener = (type, listener, options) =>
      EventTarget.prototype.addEventListener.call(app, type, listener, { ...(typeof options === "boolean" ? { capture: options } : options), signal });
    return app;
  }

  leave() {
    const root = this.#root;
    if (!root) return;
    const leaving = this.#leaving;
    const app = root.firstChild;
    this.#root = undefined;
    owners.delete(root);
    all.delete(this);
    // What waits for this element is to see that it is gone; what waits for another asks again.
    settle("left");
    // The app may just have been handed over: it listens once it is mounted.
    setTimeout(() => {
      root.dispatchEvent(new Event("finesight-left"));
      // An error as the reason would hold on to what is here.
      leaving.abort("left");
      delete app.addEventListener;
      app.remove();
    });
    this.#rest();
  }

  /** What stands in the element's own content is seen as long as no app is. */
  #rest() {
    this.#shadow.replaceChildren(document.createElement("slot"));
  }

  fail(error) {
    console.error(error);
    this.#rest();
    this.#report(String(error.message));
  }

  /** What was asked for and left out is told to whoever embeds it, and not to the visitor. */
  leftOut(what) {
    console.error(`Finesight left out what it does not understand: ${what}`, this.#element);
    this.#report(what);
  }

  #report(detail) {
    this.#element.dispatchEvent(new CustomEvent("finesight:error", { detail, bubbles: true, composed: true }));
  }

  get words() {
    return TEXTS[this.language];
  }

  /** Above the app, in the place of what was said before; nothing takes that away. */
  say(text) {
    this.#shadow.querySelector("[role=alert].ds-alert")?.remove();
    if (!text) return;
    const alert = Object.assign(document.createElement("p"), { className: "ds-alert", textContent: text });
    alert.dataset.color = "danger";
    alert.lang = this.language;
    alert.setAttribute("role", "alert");
    this.#shadow.prepend(alert);
  }

  /** Once it is drawn, and when it changes. Of the folds that begin open the browser says so too: they are waited for. */
  mark(lang, colours) {
    const root = this.#root;
    root.lang = lang;
    this.#element.dataset.colorScheme = colours;
    setTimeout(() => root.addEventListener("toggle", act, true));
  }

  keep(saved) {
    this.kept = saved;
  }

  takeLink() {
    const link = this.#link;
    this.#link = undefined;
    return link;
  }

  tell(result) {
    const text = JSON.stringify(result);
    if (text === this.#told) return;
    this.#told = text;
    this.result = result;
    this.#element.dispatchEvent(new CustomEvent("finesight:change", { detail: result, bubbles: true, composed: true }));
  }

  /** What may be counted, where it was asked for. */
  count(what) {
    if (this.asked.counts) this.#counted(what);
  }

  #counted = once((what) => this.#element.dispatchEvent(new CustomEvent("finesight:count", { detail: what, bubbles: true, composed: true })));

  /** Links lead to other pages of the copy, or to a part of the app: neither is found from the page around by itself. */
  #lead(event) {
    const link = event.target.closest?.("a[href]");
    const to = link?.getAttribute("href");
    if (!to) return;
    if (!to.startsWith("#")) {
      if (!/^[a-z]+:/i.test(to)) link.href = url(to).href;
    } else if (event.type === "click" && !to.startsWith("#/")) {
      // A link to another view is the app's (src/app/way.rs).
      event.preventDefault();
      const target = this.#shadow.getElementById(to.slice(1));
      for (let fold = target?.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
      target?.focus({ preventScroll: true });
      target?.scrollIntoView();
    }
  }

  /** What a button of the masthead opens stands over the page around: below the masthead, wherever that has been scrolled to. */
  #place(menu) {
    const head = menu.matches(".menu") && menu.closest(".masthead");
    if (!head) return;
    const { bottom, right } = head.getBoundingClientRect();
    const [down, aside] = [bottom + scrollY, document.documentElement.clientWidth - right];
    Object.assign(menu.style, { position: "absolute", inset: `${down}px calc(${aside}px + var(--gap)) auto auto` });
  }
}

class FinesightEstimator extends HTMLElement {
  static observedAttributes = ["lang", "start", "country", "facts", "case", "sections", "contact", "contact-name", "counts"];
  #place = new Place(this);
  #isOpened = false;

  connectedCallback() {
    // Moved, if an app is there already.
    if (all.has(this.#place)) return;
    if (this.#isOpened) this.#place.mount();
    else this.#open();
  }

  // Where the browser moves it as a whole.
  connectedMoveCallback() {}

  disconnectedCallback() {
    // To be moved is to be taken away and put elsewhere at once.
    queueMicrotask(() => {
      if (!this.isConnected) this.#place.leave();
    });
  }

  attributeChangedCallback(name, before, now) {
    if (!this.#isOpened || before === now) return;
    if (["country", "facts", "case"].includes(name)) return queueMicrotask(() => this.#open());
    this.#read();
    if (name === "lang") this.#place.speak(now);
    else if (name === "counts") return;
    else if (this.isConnected) this.#place.mount();
  }

  /** The case of the attributes, which nobody opened. */
  #open() {
    this.#isOpened = true;
    this.#read();
    const held = this.getAttribute("case");
    this.#place.open(held ? PREFILLED + held : this.#place.asked.link);
  }

  /** What the attributes ask for; what is wrong with them is told once. */
  #read() {
    const names = { language: "lang", start: "start", country: "country", facts: "facts", sections: "sections", contact: "contact", contactName: "contact-name", counts: "counts" };
    const given = Object.entries(names).map(([name, attribute]) => [name, this.getAttribute(attribute) ?? undefined]);
    const before = this.#place.asked.wrong;
    this.#place.asked = read(Object.fromEntries(given));
    for (const wrong of this.#place.asked.wrong) before.includes(wrong) || this.#place.leftOut(wrong);
  }

  /** The answers, by the names of their questions; others may be put in their place. */
  get facts() {
    return this.#place.facts;
  }

  set facts(answers) {
    this.#isOpened = true;
    this.#place.open(linkTo(Object.entries(answers)));
  }

  /** Opens a case as it was saved to a file. */
  open(saved) {
    this.#isOpened = true;
    this.#place.open(asLink(saved));
  }

  /** What the last `finesight:change` told. */
  get result() {
    return this.#place.result ?? null;
  }
}

if (!customElements.get(NAME)) {
  globalThis.finesight = host;
  // A trap in the program stops every app of the page.
  addEventListener("error", ({ error }) => {
    if (isTrap(error)) all.forEach((each) => each.say(each.words.stopped));
  });
  customElements.define(NAME, FinesightEstimator);
}
