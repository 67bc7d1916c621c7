// Splits a program, in WebAssembly's text form with the names of its functions, in two: what a page begins with, and what
// only some functions need that are not called before the rest was loaded. Each of those leaves a stand-in behind that
// calls it by its place in the program's table, which the second part fills when it is instantiated. Called earlier, the
// stand-in traps. Constants that only the second part uses come with it.

import { divide } from "./data.mjs";
import { pathsOf, within } from "./paths.mjs";

const NAME = String.raw`\$(?:"(?:[^"\\]|\\.)*"|[^\s()]+)`;
const calls = new RegExp(String.raw`\((?:call|return_call|ref\.func) (${NAME})`, "g");
const globals = new RegExp(String.raw`\(global\.[gs]et (${NAME})`, "g");
const tables = new RegExp(String.raw`\(table\.\w+ (${NAME})`, "g");
const anyName = new RegExp(`(${NAME})`, "g");
const names = (text, pattern) => Array.from(text.matchAll(pattern), ([, name]) => name);

/**
 * The two parts, in text form. The second imports from the exports of the first, as the module `p`. What comes later is said by
 * `rules` (deferred.mjs): `deferred`, `closed` and `entries` have the paths of functions that do, with what only these need; the
 * first may call those of `entries`, and has itself what it calls of `closed`; and `data` has the paths of constants that come later
 * with what they point to. Whatever is not as the rules say stops the build. `links` has what the linker says of addresses
 * (links.mjs).
 */
export function split(text, rules, links) {
  const items = topLevel(text);
  const of = (kind) => items.filter((item) => item.startsWith(`(${kind} `));
  const functions = new Map(of("func").map((item) => [nameOf(item), item]));
  const paths = new Map([...functions.keys()].map((name) => [name, pathsOf(bare(name))]));
  const isIn = (name, prefixes) => paths.get(name).some((path) => prefixes.some((prefix) => within(path, prefix)));
  const { entries: open, closed = [], deferred } = rules;
  const isLater = (name) => isIn(name, [...open, ...closed, ...deferred]);
  const isItself = (name, prefixes) => prefixes.some((prefix) => within(paths.get(name)[0], prefix));
  const isTwin = (name) => isIn(name, closed) && !isItself(name, open);
  // What an event calls comes later where it is a deferred function itself, and not what is made of one, such as what drops it:
  // the compiler makes one function of many of these.
  const isOwn = (name) => isItself(name, [...open, ...closed, ...deferred]);
  const roots = [...of("export"), ...of("elem"), ...of("start")].flatMap((item) => names(item, anyName));
  const begun = reached(roots.filter((name) => functions.has(name) && !isOwn(name)), functions, (name) => isLater(name) && !isTwin(name));
  const later = new Set([...functions.keys()].filter((name) => !begun.has(name)));
  check(rules, { functions, isIn, begun, later, exported: of("export").flatMap((item) => names(item, anyName)) });
  const called = new Set([...begun].flatMap((name) => names(functions.get(name), calls)));
  // What stands in the table is called by its place there.
  for (const name of of("elem").flatMap((item) => names(item, anyName))) called.add(name);
  const entries = [...later].filter((name) => called.has(name));
  if (!entries.length) throw new Error("nothing comes later");

  const [table, tableName, size] = /^\(table (\S+) (\d+) \d+ funcref\)/.exec(of("table").find((item) => item.includes("funcref)")));
  const grown = `(table ${tableName} ${Number(size) + entries.length} ${Number(size) + entries.length} funcref)`;
  const standIn = (name) => {
    const [head, parameters, results] = signature(functions.get(name));
    const given = parameters.map((_, place) => `(local.get ${place})`).join(" ");
    return `${head} (call_indirect ${tableName} ${types("param", parameters)} ${types("result", results)} ${given} (i32.const ${Number(size) + entries.indexOf(name)})))`;
  };

  const needed = [...later].map((name) => functions.get(name)).join("\n");
  const exports = [];
  const share = (kind, name, described) => {
    const key = `%${exports.length.toString(36)}`;
    exports.push(`(export "${key}" (${kind} ${name}))`);
    return `(import "p" "${key}" (${kind} ${name} ${described}))`;
  };
  const imported = new Map(of("import").filter((item) => item.includes("(func ")).map((item) => [nameOf(item.slice(item.indexOf("(func "))), item]));
  const imports = [share("memory", nameOf(of("memory")[0]), "1"), share("table", tableName, `${Number(size) + entries.length} funcref`)];
  for (const other of new Set(names(needed, tables))) {
    const [, limits] = /^\(table \S+ (.*)\)$/.exec(of("table").find((item) => nameOf(item) === other));
    imports.push(share("table", other, limits));
  }
  for (const global of new Set(names(needed, globals))) imports.push(share("global", global, typeOfGlobal(of("global"), global)));
  for (const name of new Set(names(needed, calls))) {
    if (later.has(name)) continue;
    const [, parameters, results] = signature(functions.get(name) ?? imported.get(name).slice(imported.get(name).indexOf("(func ")));
    imports.push(share("func", name, `${types("param", parameters)} ${types("result", results)}`));
  }
  const kept = items.filter((item) => !item.startsWith("(data ")).map((item) => {
    if (item === of("table").find((other) => other.startsWith(table))) return grown;
    const name = item.startsWith("(func ") && nameOf(item);
    if (!name || !later.has(name)) return item;
    return entries.includes(name) ? standIn(name) : "";
  });
  const data = divide(of("data"), kept.join("\n"), needed, rules.data, links);
  const elements = `(elem (table ${tableName}) (i32.const ${size}) func ${entries.join(" ")})`;
  return {
    first: `(module ${[...kept, data.first, ...exports].join("\n")})`,
    later: `(module ${[...of("type"), ...imports, elements, ...data.later, needed].join("\n")})`,
  };
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

/** Stops the build where a program is not as the rules say. */
function check({ entries, closed = [], deferred }, { functions, isIn, begun, later, exported }) {
  const all = [...functions.keys()];
  const missing = [...entries, ...closed, ...deferred].filter((prefix) => !all.some((name) => isIn(name, [prefix])));
  const early = [...begun].flatMap((caller) => {
    const called = new Set(names(functions.get(caller), calls));
    return [...called].filter((name) => later.has(name) && !isIn(name, entries)).map((name) => [caller, name]);
  });
  const problems = [
    ...missing.map((prefix) => `no function of the program is ${prefix}`),
    ...exported.filter((name) => later.has(name)).map((name) => `${bare(name)} is exported, and comes later`),
    ...early.map(([caller, name]) => `${bare(caller)} could call ${bare(name)} before it is there`),
  ];
  if (problems.length) throw new Error(problems.join("\n"));
}

const bare = (name) => name.replace(/^\$"?|"$/g, "");

const nameOf = (item) => new RegExp(String.raw`^\(\w+ (${NAME})`).exec(item)?.[1];

/** The functions that are reached from what a module begins with, without those that come later. */
function reached(roots, functions, isLater) {
  const found = new Set();
  const todo = [...roots];
  while (todo.length) {
    const name = todo.pop();
    if (!functions.has(name) || found.has(name) || isLater(name)) continue;
    found.add(name);
    todo.push(...names(functions.get(name), calls));
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
