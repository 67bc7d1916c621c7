// The types of the package for Python, from the schema: what JSON makes of an object is a dictionary, so each shape is a TypedDict.

/** What is answered where something could not be read: the second shape of every answer that has two. */
const REFUSED = "Refused";

/** Names that Python has for itself, of those that fields have or may come to have. */
const KEYWORDS = new Set(["and", "as", "class", "def", "del", "for", "from", "global", "if", "import", "in", "is", "not", "or", "pass", "try", "while", "with"]);

/** A module with a type for each shape of the schema. */
export function types({ $defs }) {
  const shapes = Object.entries($defs);
  const answers = shapes.filter(([, { oneOf }]) => oneOf);
  const refused = new Set(answers.map(([, { oneOf }]) => JSON.stringify(oneOf[1])));
  if (refused.size !== 1) throw new Error("what is refused has more than one shape");
  const refusal = { ...answers[0][1].oneOf[1], description: "What could not be read." };
  const objects = shapes.filter(([, { properties }]) => properties);
  const others = shapes.filter(([, { properties, enum: keys, oneOf }]) => !properties && !keys && !oneOf);
  const parts = [
    ...shapes.filter(([, shape]) => shape.enum).map(([name, { enum: keys, description }]) => `${name} = ${literal(keys)}\n${doc(description)}\n`),
    ...objects.map(([name, shape]) => object(name, shape)),
    ...others.map(([name, shape]) => `${name} = ${typeOf(shape)}\n${doc(shape.description)}\n`),
    object(REFUSED, refusal),
    ...answers.flatMap(([name, { oneOf: [given], description }]) => [
      object(`${name}Given`, { ...given, description: "What is answered where it could be read." }),
      `${name} = ${name}Given | ${REFUSED}\n${doc(description)}\n`,
    ]),
  ];
  return `"""What goes in and comes out, as types. Made of schema.json; not to be changed by hand."""\n
from typing import Literal, NotRequired, TypedDict

${parts.join("\n\n")}`;
}

function object(name, { properties, required = [], description }) {
  const fields = Object.entries(properties).map(([key, shape]) => ({ key, type: typeOf(shape), about: shape.description, isNeeded: required.includes(key) }));
  return fields.every(({ key }) => /^[A-Za-z_]\w*$/.test(key) && !KEYWORDS.has(key)) ? classOf(name, fields, description) : callOf(name, fields, description);
}

function classOf(name, fields, description) {
  const lines = fields.map(({ key, type, about, isNeeded }) => `    ${key}: ${isNeeded ? quoted(type) : `NotRequired[${quoted(type)}]`}\n${about ? `    ${doc(about)}\n` : ""}`);
  return `class ${name}(TypedDict):\n    ${doc(description)}\n\n${lines.join("")}`;
}

/** The same where a field has a name that no variable can have. */
function callOf(name, fields, description) {
  const lines = fields.map(({ key, type, about, isNeeded }) => {
    const said = about ? about.split("\n").map((line) => `        # ${line}\n`).join("") : "";
    return `${said}        ${text(key)}: ${isNeeded ? quoted(type) : `NotRequired[${quoted(type)}]`},\n`;
  });
  return `${name} = TypedDict(\n    "${name}",\n    {\n${lines.join("")}    },\n)\n${doc(description)}\n`;
}

/** A type that may stand further down. */
const quoted = (type) => (/[A-Z]/.test(type) ? `"${type.replaceAll('"', "'")}"` : type);

function typeOf({ $ref, anyOf, type, items, const: constant }) {
  if ($ref) return $ref.replace("#/$defs/", "");
  if (anyOf) return anyOf.map(typeOf).join(" | ");
  if (constant !== undefined) return `Literal[${constant ? "True" : "False"}]`;
  if (Array.isArray(type)) return type.map((one) => typeOf({ type: one, items })).join(" | ");
  const plain = { array: () => `list[${typeOf(items)}]`, boolean: () => "bool", integer: () => "int", null: () => "None", string: () => "str" }[type];
  if (!plain) throw new Error(`the schema has a type that is not known here: ${type}`);
  return plain();
}

/** A choice of texts, a line each where there are many. */
function literal(keys) {
  const inOne = `Literal[${keys.map(text).join(", ")}]`;
  return inOne.length < 100 ? inOne : `Literal[\n${keys.map((key) => `    ${text(key)},\n`).join("")}]`;
}

// What JSON escapes, Python escapes in the same way.
const text = (value) => JSON.stringify(value);

function doc(about) {
  if (!about) throw new Error("a shape is not described");
  return `"""${about.replaceAll("\\", "\\\\").replaceAll('"""', '\\"\\"\\"').replace(/"$/, '\\"')}"""`;
}
