// What a page may ask of the Finesight that it embeds, as text: read whole, or refused with what is wrong.

const LANGUAGES = ["en", "sv", "nb"];
/** The parts that can be left out (embedded.css). The facts, the result and what to keep in mind always are there. */
export const SECTIONS = ["header", "intro", "quick", "examples", "work", "view", "details"];

const NAMES = ["language", "country", "facts", "sections", "theme", "themeDark", "resultOrigin"];
const LONGEST = 20_000;

/** An option that is not known, or a value that it cannot have. */
export class Refused extends Error {
  constructor(name, value) {
    super(`${name}: ${value}`);
    this.name = "Refused";
  }
}

/**
 * What the options come to: `language`, `link` (the prefilled answers as the fragment of a link holds them), `hidden` (the
 * sections left out), `theme` and `themeDark` (design tokens with their values), `resultOrigin`.
 */
export function read(options) {
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue;
    if (!NAMES.includes(name) || typeof value !== "string" || value.length > LONGEST) throw new Refused(name, shortened(value));
  }
  const { language, country, facts, sections, theme, themeDark, resultOrigin } = options;
  if (language !== undefined && !LANGUAGES.includes(language)) throw new Refused("language", shortened(language));
  return {
    language,
    link: linkTo(answers(country, facts), language),
    hidden: hidden(sections),
    theme: tokens("theme", theme),
    themeDark: tokens("themeDark", themeDark),
    resultOrigin: origin(resultOrigin),
  };
}

/** Lines, or what semicolons part, of a name and a value with `mark` between. */
function lines(name, text = "", mark) {
  const parts = text.split(/[;\n]/).map((part) => part.trim());
  return parts.filter(Boolean).map((part) => {
    const at = part.indexOf(mark);
    if (at < 1 || at === part.length - 1) throw new Refused(name, shortened(part));
    return [part.slice(0, at).trim(), part.slice(at + 1).trim()];
  });
}

/** The answers in the notation of a saved case. Whether there are such questions and answers, the program sees. */
function answers(country, facts) {
  const said = lines("facts", facts, "=");
  if (country !== undefined) said.unshift(["country", country.trim()]);
  const names = said.map(([name]) => name);
  const twice = names.find((name, place) => names.indexOf(name) < place);
  if (twice) throw new Refused("facts", shortened(twice));
  return said;
}

/** What the page around says and no visitor opened begins with this; no link does (src/app/behind/browser.rs). */
const PREFILLED = "~";

/** A case of these answers, as the fragment of a link holds it (src/app/saved.rs). */
export function linkTo(answers, language = "en") {
  if (!answers.length) return undefined;
  const day = new Date();
  const two = (number) => String(number).padStart(2, "0");
  const today = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  const said = { on: today, answers: Object.fromEntries(answers), typed: {} };
  return PREFILLED + asLink({ finesight: 1, program: PROGRAM, law: LAW, saved: today, language, case: said });
}

/** A saved case as the fragment of a link holds it: JSON in ASCII, in letters that an address does not change. */
export function asLink(saved) {
  const json = JSON.stringify(saved).replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt().toString(16).padStart(4, "0")}`);
  return btoa(json).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function hidden(sections) {
  if (sections === undefined) return [];
  const shown = sections.split(/[\s,]+/).filter(Boolean);
  const unknown = shown.find((name) => !SECTIONS.includes(name));
  if (unknown) throw new Refused("sections", shortened(unknown));
  return SECTIONS.filter((name) => !shown.includes(name));
}

// A design token of Designsystemet, and what its value may be: by its name a font, a size or a colour, made of nothing but
// letters, numbers and functions that name a colour or work out a size. So it can load nothing.
const TOKEN = /^--ds-(color|font-family|border-radius|border-width|shadow|opacity)[\w-]*$/;
const VALUE = /^[\w\s#%.,+*/"'()-]{1,200}$/;
const CALLS = /([\w-]*)\(/g;
const FUNCTIONS = ["rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch", "calc", "min", "max", "clamp", ""];
const MEANT_FOR = { color: "color", "font-family": "font-family", "border-radius": "border-radius", "border-width": "border-width", shadow: "box-shadow", opacity: "opacity" };

function tokens(name, text) {
  const given = lines(name, text, ":");
  for (const [token, value] of given) {
    const kind = TOKEN.exec(token)?.[1];
    const calls = Array.from(value.matchAll(CALLS), ([, called]) => called);
    const fits = kind && VALUE.test(value) && calls.every((called) => FUNCTIONS.includes(called)) && CSS.supports(MEANT_FOR[kind], value);
    if (!fits) throw new Refused(name, shortened(`${token}: ${value}`));
  }
  return given;
}

function origin(text) {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.origin !== text) throw new Refused("resultOrigin", shortened(text));
  return text;
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
