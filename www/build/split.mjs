// Splits a program, in WebAssembly's text form with the names of its functions, in parts: what a page begins with, and what
// only some functions need that are not called before a later part was loaded. Each of those leaves a stand-in behind that
// calls it by its place in the program's table, which its part fills when it is instantiated. Called earlier, the stand-in
// traps. Constants that only a later part uses come with it.

import { divide } from "./data.mjs";
import { pathsOf, within } from "./paths.mjs";

const NAME = String.raw`\$(?:"(?:[^"\\]|\\.)*"|[^\s()]+)`;
const calls = new RegExp(String.raw`\((?:call|return_call|ref\.func) (${NAME})`, "g");
const globals = new RegExp(String.raw`\(global\.[gs]et (${NAME})`, "g");
const tables = new RegExp(String.raw`\(table\.\w+ (${NAME})`, "g");
const anyName = new RegExp(`(${NAME})`, "g");
const names = (text, pattern) => Array.from(text.matchAll(pattern), ([, name]) => name);

/** What a part is called by those that come after it and import from it, in their order. */
const MODULES = ["p", "q"];

/**
 * The parts, in text form. Each imports from the exports of those before it (`MODULES`). What comes later is said by `stages`, one
 * a later part (deferred.mjs): `deferred`, `closed` and `entries` have the paths of functions that do, with what only these need; the
 * parts before may call those of `entries`, and have themselves what they call of `closed`; and `data` has the paths of constants that
 * come later with what they point to. Whatever is not as the rules say stops the build. `links` has what the linker says of addresses
 * (links.mjs).
 */
export function split(text, stages, links) {
  const items = topLevel(text);
  const of = (kind) => items.filter((item) => item.startsWith(`(${kind} `));
  const functions = new Map(of("func").map((item) => [nameOf(item), item]));
  const named = (kind) => of(kind).flatMap((item) => names(item, anyName)).filter((name) => functions.has(name));
  const inTable = new Set(named("elem"));
  const parts = divideFunctions(functions, [...named("export"), ...inTable, ...named("start")], stages, named("export"));
  const texts = parts.map((part) => [...part].map((name) => functions.get(name)).join("\n"));

  // What a part is called for from one before it has a place in the table, in the order of the parts.
  const calledBy = texts.map((text) => new Set(names(text, calls)));
  const isCalledBefore = (name, place) => inTable.has(name) || calledBy.slice(0, place).some((names) => names.has(name));
  const entries = parts.map((part, place) => (place ? [...part].filter((name) => isCalledBefore(name, place)) : []));
  if (entries.slice(1).some((part) => !part.length)) throw new Error("nothing comes later");
  const [table, tableName, size] = /^\(table (\S+) (\d+) \d+ funcref\)/.exec(of("table").find((item) => item.includes("funcref)")));
  const begin = entries.map((_, place) => Number(size) + entries.slice(0, place).flat().length);
  const grown = Number(size) + entries.flat().length;
  const placeOf = new Map(entries.flat().map((name, place) => [name, Number(size) + place]));
  const standIn = (name) => {
    const [head, parameters, results] = signature(functions.get(name));
    const given = parameters.map((_, place) => `(local.get ${place})`).join(" ");
    return `${head} (call_indirect ${tableName} ${types("param", parameters)} ${types("result", results)} ${given} (i32.const ${placeOf.get(name)})))`;
  };
  const standIns = (place) => {
    const needed = place ? calledBy[place] : new Set([...calledBy[0], ...inTable]);
    return entries.slice(place + 1).flat().filter((name) => needed.has(name)).map(standIn);
  };

  const shared = parts.map(() => new Map());
  const imported = new Map(of("import").filter((item) => item.includes("(func ")).map((item) => [nameOf(item.slice(item.indexOf("(func "))), item]));
  const importsOf = (place) => {
    const share = (from, kind, name, described) => {
      const [exports, what] = [shared[from], `${kind} ${name}`];
      if (!exports.has(what)) exports.set(what, `%${exports.size.toString(36)}`);
      return `(import "${MODULES[from]}" "${exports.get(what)}" (${what} ${described}))`;
    };
    const limits = (name) => (name === tableName ? `${grown} funcref` : /^\(table \S+ (.*)\)$/.exec(of("table").find((item) => nameOf(item) === name))[1]);
    const tablesUsed = new Set([tableName, ...names(texts[place], tables)]);
    const fromOthers = [...calledBy[place]].filter((name) => !parts.slice(place).some((part) => part.has(name)));
    return [
      share(0, "memory", nameOf(of("memory")[0]), "1"),
      ...[...tablesUsed].map((name) => share(0, "table", name, limits(name))),
      ...[...new Set(names(texts[place], globals))].map((name) => share(0, "global", name, typeOfGlobal(of("global"), name))),
      ...fromOthers.map((name) => {
        const from = Math.max(0, parts.findIndex((part) => part.has(name)));
        const [, parameters, results] = signature(functions.get(name) ?? imported.get(name).slice(imported.get(name).indexOf("(func ")));
        return share(from, "func", name, `${types("param", parameters)} ${types("result", results)}`);
      }),
    ];
  };
  // From the last: what a part imports, those before it export.
  const imports = parts.map((_, place) => place).reverse().map((place) => (place ? importsOf(place) : [])).reverse();
  const exportsOf = (place) => [...shared[place]].map(([what, key]) => `(export "${key}" (${what}))`);

  const kept = items
    .filter((item) => !item.startsWith("(data ") && !(item.startsWith("(func ") && !parts[0].has(nameOf(item))))
    .map((item) => (item.startsWith(table) ? `(table ${tableName} ${grown} ${grown} funcref)` : item));
  const first = [...kept, ...standIns(0)];
  const data = divide(of("data"), [first.join("\n"), ...texts.slice(1)], stages.map((stage) => stage.data ?? []), links);
  const elements = (place) => `(elem (table ${tableName}) (i32.const ${begin[place]}) func ${entries[place].join(" ")})`;
  return parts.map((_, place) =>
    place
      ? `(module ${[...of("type"), ...imports[place], elements(place), ...data[place], texts[place], ...standIns(place), ...exportsOf(place)].join("\n")})`
      : `(module ${[...first, ...data[0], ...exportsOf(0)].join("\n")})`,
  );
}

/**
 * The functions of each part: what is reached from what it begins with, without what comes later; and of the last, all that is left.
 * A part begins with what those before it, or an event, call of it.
 */
function divideFunctions(functions, roots, stages, exported) {
  const paths = new Map([...functions.keys()].map((name) => [name, pathsOf(bare(name))]));
  const isIn = (name, prefixes) => paths.get(name).some((path) => prefixes.some((prefix) => within(path, prefix)));
  const isItself = (name, prefixes) => prefixes.some((prefix) => within(paths.get(name)[0], prefix));
  const callsOf = new Map([...functions].map(([name, text]) => [name, names(text, calls)]));
  const parts = [];
  const left = new Set(functions.keys());
  let begin = roots;
  for (const place of stages.keys()) {
    const [later, entries, closed] = together(stages.slice(place));
    const isTwin = (name) => isIn(name, closed) && !isItself(name, entries);
    // What an event calls comes later where it is a deferred function itself, and not what is made of one, such as what drops it:
    // the compiler makes one function of many of these.
    const begun = reached(
      begin.filter((name) => !isItself(name, later)),
      (name) => callsOf.get(name),
      (name) => left.has(name) && (!isIn(name, later) || isTwin(name)),
    );
    begun.forEach((name) => left.delete(name));
    parts.push(begun);
    check(stages[place], { functions, callsOf, isIn, begun, left, entries, exported });
    const called = new Set([...roots, ...parts.flatMap((part) => [...part].flatMap((name) => callsOf.get(name)))]);
    begin = [...left].filter((name) => called.has(name));
  }
  return [...parts, left];
}

/** The paths of everything that some stages say comes later, those that may be called, and those of which the compiler makes twins. */
function together(stages) {
  const of = (kind) => stages.flatMap((stage) => stage[kind] ?? []);
  return [["entries", "closed", "deferred"].flatMap(of), of("entries"), of("closed")];
}

/** Stops the build where a program is not as the rules say. */
function check(rules, { functions, callsOf, isIn, begun, left, entries, exported }) {
  const [all] = together([rules]);
  const missing = all.filter((prefix) => ![...functions.keys()].some((name) => isIn(name, [prefix])));
  const early = [...begun].flatMap((caller) => {
    const called = new Set(callsOf.get(caller));
    return [...called].filter((name) => left.has(name) && !isIn(name, entries)).map((name) => [caller, name]);
  });
  const problems = [
    ...missing.map((prefix) => `no function of the program is ${prefix}`),
    ...exported.filter((name) => left.has(name)).map((name) => `${bare(name)} is exported, and comes later`),
    ...early.map(([caller, name]) => `${bare(caller)} could call ${bare(name)} before it is there`),
  ];
  if (problems.length) throw new Error(problems.join("\n"));
}

/** The items of a module, as the disassembler writes them: each begins on a line of its own, one space in. */
function topLevel(text) {
  const items = [];
  for (const line of text.trimEnd().split("\n").slice(1, -1)) {
    if (line.startsWith(" (")) items.push(line.slice(1));
    else if (!line.startsWith(" ;;")) items.push(`${items.pop()}\n${line}`);
  }
  return items;
}

const bare = (name) => name.replace(/^\$"?|"$/g, "");

const nameOf = (item) => new RegExp(String.raw`^\(\w+ (${NAME})`).exec(item)?.[1];

/** What is reached from some functions by way of those that are to be had. */
function reached(roots, callsOf, isToBeHad) {
  const found = new Set();
  const todo = [...roots];
  while (todo.length) {
    const name = todo.pop();
    if (found.has(name) || !isToBeHad(name)) continue;
    found.add(name);
    todo.push(...callsOf(name));
  }
  return found;
}

/** The head of a function, and the types of its parameters and results. */
function signature(item) {
  const head = new RegExp(String.raw`^\(func ${NAME}(?: \(type [^)]*\))?(?: \(param[^)]*\))*(?: \(result[^)]*\))?`).exec(item)[0];
  const types = (kind) => Array.from(head.matchAll(new RegExp(String.raw`\(${kind} ([^)]*)\)`, "g")), ([, types]) => types.split(" ").filter((type) => !type.startsWith("$"))).flat();
  return [head, types("param"), types("result")];
}

const types = (kind, list) => (list.length ? `(${kind} ${list.join(" ")})` : "");

function typeOfGlobal(items, name) {
  const item = items.find((item) => nameOf(item) === name);
  return /^ (\(mut \w+\)|\w+)/.exec(item.slice(`(global ${name}`.length))[1];
}
