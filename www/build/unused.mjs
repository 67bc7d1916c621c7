// Takes out of a style sheet what nothing on the page can match. Designsystemet writes each component for everyone who
// may use it; this page uses some of its variants.

const token = /(--dsc?-[\w-]+):(?:[^;{}"]|"[^"]*")*;?/g;
const useOfToken = /var\((--dsc?-[\w-]+)/g;
// What a selector asks of an element: a class; an attribute that only a page sets, and its value. What stands in brackets of
// a function is left alone: `:not(.a)` and `:is(.a, .b)` also match without `.a`.
const classes = /\.([a-z][\w-]*)/gi;
const attributes = /\[((?:data|aria)-[\w-]+)(?:[|^$*~]?="?([\w-]+))?/g;
// A text, a comment, or what ends a part of a rule.
const ends = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\*[^]*?\*\/|[{};]/g;

/** The style sheet without the rules whose classes and attributes `sources` do not mention, and without unused tokens. */
export function withoutUnused(css, sources) {
  const known = new Set(sources.match(/[a-z0-9][\w-]*/gi));
  return withoutUnusedTokens(withoutUnusedRules(css, (name) => known.has(name)));
}

function withoutUnusedRules(css, known) {
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
    const selectors = split(head).filter((selector) => demands(selector).every(known));
    return body && selectors.length ? `${selectors}{${body}}` : "";
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

/** The names without which a selector matches nothing. */
function demands(selector) {
  const bare = selector.replace(/\([^()]*\)/g, "");
  if (bare !== selector) return demands(bare);
  return [...bare.matchAll(classes), ...bare.matchAll(attributes)].flatMap(([, ...names]) => names.filter(Boolean));
}

function withoutUnusedTokens(css) {
  const used = new Set(Array.from(css.matchAll(useOfToken), ([, name]) => name));
  const kept = css.replace(token, (all, name) => (used.has(name) ? all : ""));
  return kept === css ? css : withoutUnusedTokens(kept);
}
