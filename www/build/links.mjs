// Which constants a program refers to, and where: what the linker wrote down of it (build/link.rs). A number in the optimised
// program says less: it may be the end of one constant or the beginning of the next, or lie outside of what it is the address of.
// The format: https://github.com/WebAssembly/tool-conventions/blob/main/Linking.md

/** What every program begins with, in bytes. */
const HEADER = 8;
const DATA_SECTION = 11;
const SYMBOLS = 8;
const [DATA, SECTION] = [1, 3];
const [UNDEFINED, NAMED] = [0x10, 0x40];
/** The kinds of relocation that have a number to be added, and of these, those that are an address in the memory. */
const WITH_ADDEND = new Set([3, 4, 5, 8, 9, 11, 14, 15, 16, 17, 21, 22, 23, 25]);
const ADDRESS = new Set([3, 4, 5]);

/**
 * `{ ofNumber, ofData }`: by each address that stands anywhere in a program, the places where the constants begin that it is an
 * address in; and by the place where a constant begins, those where the ones begin that it points to.
 */
export function linksOf(program) {
  const sections = sectionsOf(program);
  const custom = (name) => sections.find((section) => section.name === name)?.bytes;
  const symbols = symbolsOf(custom("linking") ?? fail("the linker has written nothing down"));
  const segments = segmentsOf(sections.find(({ id }) => id === DATA_SECTION).bytes);
  const [ofNumber, ofData] = [new Map(), new Map()];
  for (const kind of ["CODE", "DATA"]) {
    for (const { type, offset, index, addend } of relocations(custom(`reloc.${kind}`) ?? [])) {
      const symbol = ADDRESS.has(type) && symbols[index];
      // What is not defined, such as a place that the linker chooses, is no constant.
      if (!symbol) continue;
      const { start } = segments[symbol.segment];
      put(ofNumber, start + symbol.offset + addend, start);
      if (kind === "DATA") put(ofData, segments.findLast(({ at }) => at <= offset).start, start);
    }
  }
  return { ofNumber, ofData };
}

/** A program without what the linker has written down. */
export function withoutLinks(program) {
  const kept = sectionsOf(program).filter(({ name }) => !/^(linking|reloc\..*)$/.test(name));
  return Buffer.concat([program.subarray(0, HEADER), ...kept.map(({ whole }) => whole)]);
}

/** The numbers of more than 32 bits in a linked program, in text form. */
export function longNumbers(text) {
  const all = Array.from(text.matchAll(/i64\.const (-?\d+)/g), ([, number]) => number);
  return new Set(all.filter((number) => BigInt.asUintN(64, BigInt(number)) >> 32n));
}

const put = (map, key, value) => map.set(key, (map.get(key) ?? new Set()).add(value));

function fail(message) {
  throw new Error(message);
}

/** The sections of a program: their kind, the names of those that have one, what is in them, and all of it. */
function sectionsOf(program) {
  const found = [];
  const input = reader(program.subarray(HEADER));
  while (!input.isDone()) {
    const begin = HEADER + input.place();
    const id = input.byte();
    const content = reader(input.bytes(input.number()));
    const name = id === 0 ? content.text() : undefined;
    found.push({ id, name, bytes: content.rest(), whole: program.subarray(begin, HEADER + input.place()) });
  }
  return found;
}

/** The symbols in their order: the segment of each constant and its place in that, and nothing of the others. */
function symbolsOf(linking) {
  const input = reader(linking);
  input.number();
  while (input.byte() !== SYMBOLS) input.bytes(input.number());
  const table = reader(input.bytes(input.number()));
  return Array.from({ length: table.number() }, () => {
    const [kind, flags] = [table.byte(), table.number()];
    if (kind === DATA) {
      table.text();
      if (flags & UNDEFINED) return undefined;
      const [segment, offset] = [table.number(), table.number()];
      table.number();
      return { segment, offset };
    }
    table.number();
    if (kind !== SECTION && (!(flags & UNDEFINED) || flags & NAMED)) table.text();
    return undefined;
  });
}

/** The segments of data: where each begins in the memory, and where its bytes begin in the section. */
function segmentsOf(section) {
  const input = reader(section);
  return Array.from({ length: input.number() }, () => {
    // All are for the one memory, at a constant place.
    if (input.number() !== 0 || input.byte() !== 0x41) fail("a segment of data with no constant place");
    const start = input.signed();
    input.byte();
    const length = input.number();
    const at = input.place();
    input.bytes(length);
    return { start, at };
  });
}

function relocations(section) {
  if (!section.length) return [];
  const input = reader(section);
  input.number();
  return Array.from({ length: input.number() }, () => {
    const [type, offset, index] = [input.byte(), input.number(), input.number()];
    return { type, offset, index, addend: WITH_ADDEND.has(type) ? input.signed() : 0 };
  });
}

/** Reads bytes one after another; numbers of 32 bits in LEB128. */
function reader(bytes) {
  let place = 0;
  const leb = () => {
    let [value, shift, byte] = [0n, 0n, 0];
    do {
      byte = bytes[place++];
      value |= BigInt(byte & 0x7f) << shift;
      shift += 7n;
    } while (byte & 0x80);
    return { value, shift };
  };
  const take = (length) => bytes.subarray(place, (place += length));
  const number = () => Number(leb().value);
  return {
    isDone: () => place >= bytes.length,
    place: () => place,
    byte: () => bytes[place++],
    bytes: take,
    rest: () => bytes.subarray(place),
    number,
    signed() {
      const { value, shift } = leb();
      return Number(BigInt.asIntN(Number(shift), value));
    },
    text: () => new TextDecoder().decode(take(number())),
  };
}
