// Divides the data of a program, in WebAssembly's text form: constants that only the second part uses come with it, at the
// places they have. Which they may be is said by their roots, statics with a name, for most constants have none: what a root
// points to is found by the addresses in it. The linker leaves each constant in a segment of its own (build/link.rs).

import { pathOfStatic, within } from "./paths.mjs";

const SEGMENT = /^\(data \$"?([^\s"]+)"? \(i32\.const (\d+)\) "((?:[^"\\]|\\.)*)"\)$/s;

/**
 * The data of the first part, one item, and that of the second. `roots` are paths of the statics that with what they point to
 * may come later; they do where neither `begun`, all other text of the first part, nor data that stay there use them.
 */
export function divide(items, begun, roots) {
  const segments = items.map(read).sort((one, other) => one.start - other.start);
  const isIn = (name, root) => within(pathOfStatic(name), root);
  const isRoot = (name) => roots.some((root) => isIn(name, root));
  const missing = roots.find((root) => !segments.some(({ name }) => isIn(name, root)));
  if (missing) throw new Error(`no constant of the program is ${missing}`);
  const candidates = pointedTo(segments.filter(({ name }) => isRoot(name)), segments);
  const staying = used(segments.filter((segment) => !candidates.has(segment)), begun, segments);
  const later = runs(segments, staying);
  const astray = roots.find((root) => !later.flat().some(({ name }) => isIn(name, root)));
  if (astray) throw new Error(`nothing of ${astray} comes later: the first program uses all that the program has of it`);
  // What is not written is zeros: they cost less than another segment.
  return { first: write(segments.filter((segment) => staying.has(segment))), later: later.map(write) };
}

/** The roots and all constants that they lead to. An amount may look like an address: only where a constant begins is one. */
function pointedTo(roots, segments) {
  const begins = new Map(segments.map((segment) => [segment.start, segment]));
  const found = reached(roots, (segment) => words(segment).map((word) => begins.get(word)));
  return new Set([...found].filter(({ name }) => name.startsWith(".rodata")));
}

/** The segments for sure used, and all that they or a text may use. A number in it may be an address in one, or of its end. */
function used(sure, text, segments) {
  const owners = new Map();
  for (const segment of segments) segment.bytes.forEach((_, place) => owners.set(segment.start + place, segment));
  const named = numbers(text).flatMap((number) => [owners.get(number), owners.get(number - 1)]);
  return reached([...sure, ...named], (segment) => words(segment).map((word) => owners.get(word)));
}

function reached(from, next) {
  const found = new Set();
  const todo = [...from];
  while (todo.length) {
    const one = todo.pop();
    if (!one || found.has(one)) continue;
    found.add(one);
    todo.push(...next(one));
  }
  return found;
}

/** The words of a segment that may be addresses: those of its bytes that begin at a multiple of four. */
function words({ start, bytes }) {
  const found = [];
  for (let place = -start & 3; place + 4 <= bytes.length; place += 4) found.push(bytes.readUInt32LE(place));
  return found;
}

/** The numbers of a text that may be addresses; of 64 bits, each half may. */
function numbers(text) {
  const all = text.matchAll(/(?:i(?:32|64)\.const |offset=)(-?\d+)/g);
  return Array.from(new Set(Array.from(all, ([, number]) => number))).flatMap((number) => {
    const bits = BigInt.asUintN(64, BigInt(number));
    return [Number(bits & 0xffffffffn), Number(bits >> 32n)];
  });
}

/** The segments that come later, each list of such as follow one another. */
function runs(segments, staying) {
  const found = [[]];
  for (const segment of segments) {
    if (!staying.has(segment)) found.at(-1).push(segment);
    else if (found.at(-1).length) found.push([]);
  }
  return found.filter((run) => run.length);
}

function read(item) {
  const found = SEGMENT.exec(item);
  if (!found) throw new Error(`no segment of data as the linker names them: ${item.slice(0, 80)}`);
  const [, name, start, string] = found;
  return { name, start: Number(start), bytes: bytesOf(string) };
}

/** Segments as one, with zeros between them. */
function write(segments) {
  const [first, last] = [segments[0], segments.at(-1)];
  const bytes = Buffer.alloc(last.start + last.bytes.length - first.start);
  for (const segment of segments) segment.bytes.copy(bytes, segment.start - first.start);
  return `(data (i32.const ${first.start}) "${bytes.toString("hex").replace(/../g, "\\$&")}")`;
}

const escaped = { t: "\t", n: "\n", r: "\r" };
const bytesOf = (string) =>
  Buffer.from(
    string.replace(/\\([0-9a-f]{2})|\\(.)/gs, (_, hex, sign) => (hex ? String.fromCharCode(Number.parseInt(hex, 16)) : escaped[sign] ?? sign)),
    "latin1",
  );
