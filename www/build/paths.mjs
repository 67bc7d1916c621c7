// Where in the source a function or a static of a program stands, from the name that it has there.

// What tells two builds of a crate apart, and an arrow, in which no bracket ends.
const NOISE = /\[[0-9a-f]+\]|->/g;

/**
 * The path of a function: `engine::range::Range::hull` of `<engine[1f]::range::Range as FnMut<(Range,)>>::hull::<u8>`. What is
 * made of a type of another crate, such as a list of ours, has the path of the other.
 */
function pathOf(name) {
  const text = name.replace(NOISE, "").replace(/^(?:[&*]|mut |const )+/, "");
  if (!text.startsWith("<")) return withoutArguments(text);
  const end = endOf(text, 0);
  return pathOf(typeOf(text.slice(1, end))) + withoutArguments(text.slice(end + 1));
}

/**
 * The path of a function, and those of the closures in its name: what other crates make of a closure stands where that does, or
 * could not call it.
 */
export function pathsOf(name) {
  const text = name.replace(NOISE, "").replace(/<([\w:{}#]+)(?: as [\w:]+)?>(?=::)/g, "$1");
  return [pathOf(name), ...(text.match(/(?:\w+::)+(?:\{closure#\d+\}(?:::)?)+/g) ?? [])];
}

/** The path of a static, from the symbol that the linker knows it by; nothing of a constant without a name. */
export function pathOfStatic(symbol) {
  const [, names] = /_RNv(?:N[a-z])*C(?:s[0-9A-Za-z]*_)?(\d.*)$/s.exec(symbol) ?? [];
  if (!names) return "";
  const found = [];
  for (let rest = names, step; (step = /^(?:s[0-9A-Za-z]*_)?(\d+)_?/.exec(rest)); rest = rest.slice(step[0].length + Number(step[1]))) {
    found.push(rest.slice(step[0].length, step[0].length + Number(step[1])));
  }
  return found.join("::");
}

/** Whether a path is that of `prefix`, a module, a type or a function, or of something in it. */
export const within = (path, prefix) => path === prefix || path.startsWith(`${prefix}::`);

/** `T` of `T as Trait`. */
function typeOf(text) {
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "<") at = endOf(text, at);
    else if (text.startsWith(" as ", at)) return text.slice(0, at);
  }
  return text;
}

/** A path without the arguments of what is generic in it. */
function withoutArguments(text) {
  const begin = text.indexOf("<");
  if (begin < 0) return text;
  return withoutArguments(text.slice(0, begin).replace(/::$/, "") + text.slice(endOf(text, begin) + 1));
}

/** Where the bracket that begins at a place ends. */
function endOf(text, begin) {
  let depth = 0;
  for (let at = begin; at < text.length; at += 1) {
    if (text[at] === "<") depth += 1;
    if (text[at] === ">" && (depth -= 1) === 0) return at;
  }
  throw new Error(`a bracket does not end in ${text}`);
}
