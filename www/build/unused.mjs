// Takes out of a style sheet what nothing on the page can match. Designsystemet writes each component for everyone who
// may use it; this page uses some of its variants.

const token = /(--dsc?-[\w-]+):(?:[^;{}"]|"[^"]*")*;?/g;
const useOfToken = /var\((--dsc?-[\w-]+)/g;
// What a selector asks of an element: a class; an attribute that only a page sets, and its value; to be disabled or read-only;
// or what kind of element it is.
const asks = [
  /\.([a-z][\w-]*)/gi,
  /\[((?:data|aria)-[\w-]+|readonly)(?:[|^$*~]?="?([\w-]+))?/g,
  /:(disabled)\b/g,
  /(?<![\w.:#-])(tfoot|textarea)\b/g,
];
// A list of selectors of which one is to match. What is not to match asks for nothing.
const anyOf = /^:(?:is|where|has)$/;
// A text, a comment, or what ends a part of a rule.
const ends = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\*[^]*?\*\/|[{};]/g;

/**
 * The style sheet without the rules whose classes and attributes `sources` do not mention, without the selectors that have one
 * of `never` in them, and without unused tokens.
 */
export function withoutUnused(css, sources, never) {
  const known = new Set(sources.match(/[a-z0-9][\w-]*/gi));
  const asked = (selector) => asks.flatMap((ask) => [...selector.matchAll(ask)].flatMap(([, ...names]) => names.filter(Boolean)));
  const matches = (selector, bare) =>
    asked(bare).every((name) => known.has(name)) && !never.some((absent) => absent.test(selector));
  return withoutUnusedTokens(withoutUnusedRules(css, matches));
}

function withoutUnusedRules(css, matches) {
  const found = css.matchAll(ends);
  let at = 0;
  const inside = () => {
    let kept = "";
    for (let step = found.next(); !step.done; step = found.next()) {
      const { 0: end, index } = step.value;
      if (end.length > 1) continue;
      const part = css.slice(at, index);
      at = index + 1;
      if (end === "}") return kept + part;
      if (end === ";") kept += `${part};`;
      else kept += rule(part, inside());
    }
    return kept + css.slice(at);
  };
  const rule = (head, body) => {
    // An empty layer stays: it has its place in the order of layers.
    if (head.startsWith("@")) return body || head.startsWith("@layer") ? `${head}{${body}}` : "";
    const selectors = possible(head, matches);
    return body && selectors ? `${selectors}{${body}}` : "";
  };
  return inside();
}

/** The selectors of a list. */
function split(list) {
  const selectors = [""];
  let depth = 0;
  for (const character of list) {
    if ("([".includes(character)) depth += 1;
    if (")]".includes(character)) depth -= 1;
    if (character === "," && depth === 0) selectors.push("");
    else selectors[selectors.length - 1] += character;
  }
  return selectors;
}

/** Of a list of selectors those that can match, and likewise of the lists in them; empty when none can. */
function possible(list, matches) {
  return split(list)
    .map((selector) => possibleOne(selector, matches))
    .filter(Boolean)
    .join(",");
}

function possibleOne(selector, matches) {
  let [kept, bare] = ["", ""];
  for (const { text, name } of parts(selector)) {
    const list = anyOf.test(name) ? possible(text, matches) : text;
    if (name && !list) return "";
    kept += name ? `${name}(${list})` : text;
    // What stands in brackets has been asked by itself; the name of the function keeps its place.
    bare += name || text;
  }
  return matches(kept, bare) ? kept : "";
}

/** A selector's parts in order: what stands outside brackets, and each function with what stands inside its own. */
function parts(selector) {
  const found = [];
  let [depth, start] = [0, 0];
  for (const [index, character] of [...selector].entries()) {
    if (character === "(" && (depth += 1) === 1) {
      const [before, name] = /^(.*?)(:[a-z-]*)$/s.exec(selector.slice(start, index)).slice(1);
      found.push({ text: before }, { name });
      start = index + 1;
    }
    if (character === ")" && (depth -= 1) === 0) {
      found.at(-1).text = selector.slice(start, index);
      start = index + 1;
    }
  }
  return [...found, { text: selector.slice(start) }];
}

function withoutUnusedTokens(css) {
  const used = new Set(Array.from(css.matchAll(useOfToken), ([, name]) => name));
  const kept = css.replace(token, (all, name) => (used.has(name) ? all : ""));
  return kept === css ? css : withoutUnusedTokens(kept);
}
