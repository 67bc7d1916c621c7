// Divides the data of a program, in WebAssembly's text form: constants that only a later part uses come with it, at the
// places they have. What a constant points to, and which a function uses, the linker has written down (links.mjs). It leaves each
// constant in a segment of its own (build/link.rs). Those that must come later are said by their names.

import { pathOfStatic, within } from "./paths.mjs";

const SEGMENT = /^\(data \$"?([^\s"]+)"? \(i32\.const (\d+)\) "((?:[^"\\]|\\.)*)"\)$/s;

/**
 * The data of each part, as a list of items: of a later one what its functions, or `roots`, paths of statics, use and point to, and the
 * parts before it do not use, nor data that stay there. `texts` has the functions of each part, and all else of the first. A root that a
 * part before could use stops the build. `links` has what the linker says of addresses.
 */
export function divide(items, texts, roots, links) {
  const segments = items.map(read).sort((one, other) => one.start - other.start);
  const parts = [];
  let left = segments;
  for (const place of roots.keys()) {
    const later = [texts.slice(place + 1).join("\n"), roots.slice(place).flat()];
    const staying = stay(segments, new Set(left), texts[place], later, links);
    parts.push(left.filter((segment) => staying.has(segment)));
    left = left.filter((segment) => !staying.has(segment));
  }
  parts.push(left);
  // What is not written is zeros: they cost less than another segment. A later part must not write over what an earlier one has.
  return parts.map((part, place) => runs(segments, new Set(part), new Set(parts.slice(0, place).flat())).map(write));
}

/** Of the segments that are left, those that the next part has: all that its functions use, unless only what comes later does. */
function stay(segments, left, begun, [needed, roots], links) {
  const isIn = (name, root) => within(pathOfStatic(name), root);
  const isRoot = ({ name }) => roots.some((root) => isIn(name, root));
  const missing = roots.find((root) => !segments.some(({ name }) => isIn(name, root)));
  if (missing) throw new Error(`no constant of the program is ${missing}`);
  const byStart = new Map(segments.map((segment) => [segment.start, segment]));
  const pointedTo = (segment) => at(links.ofData, segment.start).map((start) => byStart.get(start));
  const numbersOf = (text) => numbers(text, links.long);
  const used = numbersOf(needed).flatMap((number) => at(links.ofNumber, number)).map((start) => byStart.get(start));
  const candidates = new Set([...reached([...segments.filter(isRoot), ...used], pointedTo)].filter(({ name }) => name.startsWith(".rodata")));
  const sure = segments.filter((segment) => !candidates.has(segment));
  const late = reached(segments.filter(isRoot), pointedTo);
  const named = (numbers) => mayBeIn(numbers, segments, byStart, links.ofNumber, late);
  const staying = reached([...sure, ...named(numbersOf(begun))], pointedTo);
  const astray = segments.find((segment) => isRoot(segment) && left.has(segment) && staying.has(segment));
  if (astray) {
    const uses = (number) => reached(named([number]), pointedTo).has(astray);
    const number = numbersOf(begun).find(uses);
    const how = number === undefined ? "a constant of it points there" : `the number ${number} is an address there`;
    throw new Error(`${pathOfStatic(astray.name)} is deferred, and the part before could use it: ${how}`);
  }
  return staying;
}

/** The segments that some numbers may be addresses in. */
function mayBeIn(numbers, segments, byStart, ofNumber, late) {
  const owners = new Map();
  for (const segment of segments) segment.bytes.forEach((_, place) => owners.set(segment.start + place, segment));
  // What the linker does not know may have been worked out from an address: one in a constant, or its end.
  return numbers.flatMap((number) =>
    ofNumber.has(number)
      ? notEnded(number, at(ofNumber, number).map((start) => byStart.get(start)), late)
      : [owners.get(number), owners.get(number - 1)],
  );
}

/**
 * Of the segments that a number may be an address in, those that go on there, if any do. Where one ends another may begin. A loop may
 * count from the end alone, so that is a use too, but of what must come later: the first part has no loop over that.
 */
function notEnded(number, segments, late) {
  const goesOn = ({ start, bytes }) => number < start + bytes.length;
  return segments.some(goesOn) ? segments.filter((segment) => goesOn(segment) || !late.has(segment)) : segments;
}

const at = (map, key) => [...(map.get(key) ?? [])];

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

/**
 * The numbers of a text that may be addresses. Of 64 bits, each half may, unless the linker had it: no address has so many, and two
 * were put together only later.
 */
function numbers(text, long) {
  const all = text.matchAll(/(?:i(?:32|64)\.const |offset=)(-?\d+)/g);
  const found = new Set(Array.from(all, ([, number]) => number));
  return [...found].filter((number) => !long.has(number)).flatMap((number) => {
    const bits = BigInt.asUintN(64, BigInt(number));
    return [Number(bits & 0xffffffffn), Number(bits >> 32n)];
  });
}

/** The segments of a part, in lists that can be written as one: with nothing between that was there before. */
function runs(segments, part, before) {
  const found = [[]];
  for (const segment of segments) {
    if (part.has(segment)) found.at(-1).push(segment);
    else if (before.has(segment) && found.at(-1).length) found.push([]);
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
