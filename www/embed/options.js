// What a page may ask of the Finesight that it embeds, as text. What is not understood is left out, each by itself, and told to
// whoever embeds it: a slip of an editor takes nothing from a visitor.

/** The views to begin at, by what each is called in an address (src/app/route.rs). */
const STARTS = { questions: "", case: "case", result: "result", decisions: "decisions" };
/** The parts that can be left out (embedded.css). The questions, the result and what to keep in mind always are there. */
const PARTS = ["name", "tools", "intro", "examples", "work", "view", "details"];
/** Names for none or several of them. The quick estimate was a part once. */
const TOGETHER = { header: ["name", "tools"], quick: [] };
/** What is left out where nothing is said of it: so the first view is low. */
const LEFT_OUT = ["intro"];
const LONGEST = 20_000;
const LONGEST_NAME = 80;

/** How each option is read: what it comes to, or nothing once `amiss` was told the value and what it is to be. */
const READ = {
  language: (text, amiss) => languageOf(text) ?? amiss(text, among(new Set(Object.values(LANGUAGES)))),
  start: (text, amiss) => (Object.hasOwn(STARTS, text) ? STARTS[text] : amiss(text, among(Object.keys(STARTS)))),
  country: (text) => [["country", text]],
  facts: (text, amiss) => lines(text, "=", amiss),
  sections: hidden,
  theme: tokens,
  themeDark: tokens,
  resultOrigin: origin,
  counts: (text, amiss) => text === "yes" || amiss(text, "yes"),
  contact: address,
  contactName: (text, amiss) => (text.length <= LONGEST_NAME ? text : amiss(text, `at most ${LONGEST_NAME} letters`)),
};

/**
 * What the options come to: `language`, `start` (a view as an address calls it), `link` (the prefilled answers as the fragment of
 * a link holds them), `hidden` (the parts left out), `theme` and `themeDark` (design tokens with their values), `resultOrigin`,
 * `contact`, `contactName` and `counts`; and `wrong`, a line for each thing that was left out.
 */
export function read(options) {
  const wrong = [];
  const found = { hidden: LEFT_OUT };
  for (const [name, value] of Object.entries(options)) {
    const amiss = (what, expected) => void wrong.push(`${name}: ${shortened(what)} (expected: ${expected})`);
    const isText = typeof value === "string" && value.length <= LONGEST;
    if (!Object.hasOwn(READ, name)) amiss(value, `no such name, but ${among(Object.keys(READ))}`);
    else if (!isText) value === undefined || amiss(value, `a text of at most ${LONGEST} letters`);
    // A field that an editor left empty asks for nothing; no parts are parts as well.
    else if (value.trim() || name === "sections") found[name] = READ[name](value.trim(), amiss);
  }
  const { country = [], facts = [], sections, theme = [], themeDark = [], ...rest } = found;
  const said = once([...country, ...facts], (name) => wrong.push(`facts: ${name} (it is said twice: the first counts)`));
  return { ...rest, hidden: sections ?? found.hidden, theme, themeDark, link: linkTo(said, rest.language), wrong };
}

/** The language of a tag, if there are texts for it. The build puts in LANGUAGES: tags, each with the tag of its texts. */
export function languageOf(tag) {
  const [name] = String(tag).toLowerCase().split(/[-_]/);
  return Object.hasOwn(LANGUAGES, name) ? LANGUAGES[name] : undefined;
}

const among = (names) => `one of ${[...names].join(", ")}`;

/** Lines, or what semicolons part, of a name and a value with `mark` between. */
function lines(text, mark, amiss) {
  const parts = text.split(/[;\n]/).map((part) => part.trim());
  const named = parts.filter(Boolean).map((part) => {
    const at = part.indexOf(mark);
    return at < 1 || at === part.length - 1 ? amiss(part, `a name, ${mark} and a value`) : [part.slice(0, at).trim(), part.slice(at + 1).trim()];
  });
  return named.filter(Boolean);
}

/** Each name once. Whether there are such questions and answers, the program sees. */
function once(said, again) {
  const names = said.map(([name]) => name);
  return said.filter(([name], place) => names.indexOf(name) === place || void again(name));
}

/** What the page around says and no visitor opened begins with this; no link does (src/app/behind/browser.rs). */
export const PREFILLED = "~";

/** A case of these answers, as the fragment of a link holds it (src/app/saved.rs). */
export function linkTo(answers, language = "en") {
  if (!answers.length) return undefined;
  const day = new Date();
  const two = (number) => String(number).padStart(2, "0");
  const today = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  const said = { on: today, answers: Object.fromEntries(answers), typed: {} };
  return PREFILLED + asLink({ finesight: 2, program: PROGRAM, law: LAW, saved: today, language, case: said });
}

/** A saved case as the fragment of a link holds it: JSON in ASCII, in letters that an address does not change. */
export function asLink(saved) {
  const json = JSON.stringify(saved).replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt().toString(16).padStart(4, "0")}`);
  return btoa(json).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function hidden(text, amiss) {
  const names = text.split(/[\s,;]+/).filter(Boolean);
  const isKnown = (name) => PARTS.includes(name) || Object.hasOwn(TOGETHER, name);
  const known = names.filter((name) => isKnown(name) || amiss(name, among([...PARTS, "header"])));
  // Nothing can be made of names none of which is known.
  if (names.length && !known.length) return undefined;
  const shown = known.flatMap((name) => TOGETHER[name] ?? name);
  return PARTS.filter((name) => !shown.includes(name));
}

// A design token of Designsystemet, and what its value may be: by its name a font, a size or a colour, made of nothing but
// letters, numbers and functions that name a colour or work out a size. So it can load nothing.
const TOKEN = /^--ds-(color|font-family|border-radius|border-width|shadow|opacity)[\w-]*$/;
const VALUE = /^[\w\s#%.,+*/"'()-]{1,200}$/;
const CALLS = /([\w-]*)\(/g;
const FUNCTIONS = ["rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch", "calc", "min", "max", "clamp", ""];
const MEANT_FOR = { color: "color", "font-family": "font-family", "border-radius": "border-radius", "border-width": "border-width", shadow: "box-shadow", opacity: "opacity" };

function tokens(text, amiss) {
  return lines(text, ":", amiss).filter(([token, value]) => {
    const kind = TOKEN.exec(token)?.[1];
    const calls = Array.from(value.matchAll(CALLS), ([, called]) => called);
    const fits = kind && VALUE.test(value) && calls.every((called) => FUNCTIONS.includes(called)) && CSS.supports(MEANT_FOR[kind], value);
    return fits || amiss(`${token}: ${value}`, "a design token of Designsystemet, and a plain value");
  });
}

function origin(text, amiss) {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url && /^https?:$/.test(url.protocol) && url.origin === text ? text : amiss(text, "the origin of a site, such as https://agency.example");
}

/** Where to ask: an address of e-mail, with or without its scheme, or one of a page. */
function address(text, amiss) {
  const asked = /^[^\s@:/?#]+@[^\s@:/?#]+$/.test(text) ? `mailto:${text}` : text;
  const url = URL.canParse(asked) ? new URL(asked) : null;
  return /^(mailto|https):$/.test(url?.protocol) ? url.href : amiss(text, "an e-mail address, or an address that begins with https://");
}

/** A style sheet that gives the tokens their values: those for dark colours in dark colours only. */
export function themed({ theme, themeDark }, root = ":root") {
  const sheet = new CSSStyleSheet();
  const rule = (selector, tokens) => {
    const { style } = sheet.cssRules[sheet.insertRule(`${selector} {}`, sheet.cssRules.length)];
    for (const [token, value] of tokens) style.setProperty(token, value);
  };
  rule(root, theme);
  if (themeDark.length) {
    rule(`${root}[data-color-scheme="dark"]`, themeDark);
    const media = sheet.cssRules[sheet.insertRule("@media (prefers-color-scheme: dark) {}", sheet.cssRules.length)];
    const { style } = media.cssRules[media.insertRule(`${root}[data-color-scheme="auto"] {}`)];
    for (const [token, value] of themeDark) style.setProperty(token, value);
  }
  return sheet;
}

const shortened = (value) => String(value).slice(0, 80);
