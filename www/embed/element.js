// The element <finesight-estimator>, for a page whose owner hosts a copy. All such elements of a page share one program, which
// mounts an app in each. What the app asks of the page around it (src/app/host.rs) is answered here, as boot.js does for a page.

import { Refused, asLink, linkTo, read } from "./options.js";

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
let deferred;
function startDeferred() {
  deferred ??= FILES.later
    ? fetchOnce(FILES.later, (response) => response.arrayBuffer()).then(async (bytes) => WebAssembly.instantiate(bytes, { p: await started }))
    : Promise.resolve();
  deferred.catch(() => (deferred = undefined));
  return deferred;
}

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
  hasCase: (root) => owners.get(root)?.hasCase ?? false,
  firstLanguage: (root) => owners.get(root)?.language ?? "en",
  textsOf: (lang) => textOf(FILES[`texts-${lang}`]),
  moreOf: async (lang, again) => {
    if (again || !hasActed) await nextAct();
    return (await rest(lang))[0];
  },
  sayMissing: () => all.forEach((each) => each.say("missing")),
};

/** What an element does for its app, apart from what its users see of it. */
class Place {
  /** What was said, as the app keeps it (src/app/storage.rs): a saved case with the language and the colours. */
  kept;
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
  }

  get language() {
    const written = [this.kept?.language, this.#element.lang, document.documentElement.lang, ...navigator.languages];
    const names = written.map((tag) => String(tag ?? "").toLowerCase().split("-")[0].replace(/^n[no]$/, "nb"));
    return names.find((name) => `texts-${name}` in FILES) ?? "en";
  }

  /** Whether there is a case to begin with. */
  get hasCase() {
    const { on, answers, typed, ...how } = this.kept?.case ?? {};
    const said = [answers, typed, how, this.kept?.compared].some((said) => Object.keys(said ?? {}).length);
    return Boolean(this.#link) || said || on !== this.kept?.saved;
  }

  /** The answers that were kept, by the names of their questions. */
  get facts() {
    return { ...this.kept?.case?.answers };
  }

  /** Begins anew with a case, the fragment of a link; with nothing, without answers. */
  open(link) {
    this.#link = link;
    this.kept = this.kept && { language: this.kept.language, colours: this.kept.colours };
    if (this.#element.isConnected) this.mount();
  }

  speak(lang) {
    this.kept = this.kept && { ...this.kept, language: lang };
    if (this.#root && lang && lang !== this.#root.lang) this.mount();
  }

  /** Draws an app, in the place of one that was there. */
  async mount() {
    this.leave();
    const root = document.createElement("div");
    root.className = "body embedded";
    root.dataset.size = "sm";
    // A part of a page, which has a main part of its own (src/app/mod.rs).
    root.dataset.part = "";
    root.append(this.#appElement());
    this.#root = root;
    owners.set(root, this);
    all.add(this);
    try {
      const { hidden } = read({ sections: this.#element.getAttribute("sections") ?? undefined });
      root.classList.add(...hidden.map((name) => `without-${name}`));
      if (this.hasCase) {
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
    if (error instanceof Refused) this.say("refused", error.message);
    this.#element.dispatchEvent(new CustomEvent("finesight:error", { detail: String(error.message), bubbles: true, composed: true }));
  }

  say(name, what) {
    const texts = TEXTS[this.language];
    const alert = Object.assign(document.createElement("p"), { className: "ds-alert", textContent: [texts[name], what].filter(Boolean).join(" ") });
    alert.dataset.color = "danger";
    alert.lang = this.language;
    alert.setAttribute("role", "alert");
    this.#shadow.querySelector("[role=alert].ds-alert")?.remove();
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

  /** Links lead to other pages of the copy, or to a part of the app: neither is found from the page around by itself. */
  #lead(event) {
    const link = event.target.closest?.("a[href]");
    const to = link?.getAttribute("href");
    if (!to) return;
    if (!to.startsWith("#")) {
      if (!/^[a-z]+:/i.test(to)) link.href = url(to).href;
    } else if (event.type === "click") {
      event.preventDefault();
      const target = this.#shadow.getElementById(to.slice(1));
      for (let fold = target?.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
      target?.focus({ preventScroll: true });
      target?.scrollIntoView();
    }
  }
}

class FinesightEstimator extends HTMLElement {
  static observedAttributes = ["lang", "country", "facts", "case", "sections"];
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
    if (name === "lang") this.#place.speak(now);
    else if (name === "sections") this.#place.mount();
    else queueMicrotask(() => this.#open());
  }

  /** The case of the attributes. */
  #open() {
    this.#isOpened = true;
    const attribute = (name) => this.getAttribute(name) ?? undefined;
    try {
      this.#place.open(attribute("case") ?? read({ country: attribute("country"), facts: attribute("facts") }).link);
    } catch (error) {
      this.#place.fail(error);
    }
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
    if (globalThis.WebAssembly && error instanceof WebAssembly.RuntimeError) all.forEach((each) => each.say("stopped"));
  });
  customElements.define(NAME, FinesightEstimator);
}
