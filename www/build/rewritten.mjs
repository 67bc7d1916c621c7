// The files of texts of a language, changed on their way from the server to the page: into a language that nobody speaks, or with the
// number of each message in it.
//
// Such a file begins with a mark; each text ends with a null, and its place among them is its number. Control characters stand for
// what is filled in (src/text/marks.rs).

/** For `serve`: changes the files of texts of the language `tag`, and keeps nothing of such a page for later (www/offline). */
export const rewriting = (tag, change) => (name) => {
  if (new RegExp(`^[a-z]+-${tag}-[0-9a-f]+\\.txt$`).test(name)) return change;
  return name === "index.html" ? (html) => html.replace(/ data-offline="[^"]*"/, "") : undefined;
};

const ACCENTS = { a: "á", e: "é", i: "í", o: "ö", u: "û", y: "ý", A: "Å", E: "É", I: "Í", O: "Ø", U: "Ü", Y: "Ý" };

/** Words with every vowel twice, and both accented. */
const strange = (words) => words.replace(/[aeiouy]/gi, (vowel) => ACCENTS[vowel] + ACCENTS[vowel].toLowerCase());

/** A file of texts made strange. Words before the sign that ends a key are a key, by which a variant is chosen: those stay. */
export function pseudo(file) {
  const [mark, ...texts] = file.split("\0");
  return [mark, ...texts.map((text) => text.replace(/([^\u0001-\u001f]+)(\u001d?)/g, (all, words, key) => (key ? all : strange(words))))].join("\0");
}

// Four signs that are drawn as nothing, break no line and are no letters: the digits of a number, always as many.
const DIGITS = "\u2061\u2062\u2063\u2064";
const LENGTH = 7;

/** What finds the numbers in a text, for a script in the page. */
export const NUMBER = `[${DIGITS}]{${LENGTH}}`;

/** A number in signs that nobody sees. */
export const unseen = (number) => number.toString(DIGITS.length).padStart(LENGTH, "0").replace(/\d/g, (digit) => DIGITS[digit]);

/** The number that such signs are. */
export const seen = (signs) => parseInt([...signs].map((sign) => DIGITS.indexOf(sign)).join(""), DIGITS.length);

/**
 * A file of texts with the number of each in it, unseen. It comes after the first letter, so that texts are sorted, begin and end
 * as before; where a text begins with something else, before that.
 */
export function numbered(file) {
  const [mark, ...texts] = file.split("\0");
  const one = (text, number) => text && text.replace(/^[^\u0001-\u001f]?/u, (first) => first + unseen(number));
  return [mark, ...texts.map(one)].join("\0");
}
