// What the page saved opens again whatever was done to its text since, as a file and as a link: it is read, or refused with a
// reason. What the page keeps of what it read opens again as it is. Texts are edited by chance; `tests/files.rs` does the same to
// many more, without a browser.
//
// FINESIGHT_FUZZ=<number> edits that many; FINESIGHT_SEED=<number> repeats what such a run printed.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import fc from "fast-check";
import { asked } from "../common/fuzz.mjs";
import { asSaved, startFed } from "./fed.mjs";

const parameters = asked("tests/browser/files.test.mjs", 40, 20261130);
/** To open a link is to load the page. */
const OF_LINKS = 10;

let fed;
before(async () => (fed = await startFed()));
after(() => fed.close());

const PIECES = [
  '"', "\\", "{", "}", "[", "]", "[[[[[[[[", '{"a":{"a":{"a":{"a":', "\n", ":", ",", " | ", "..", "unknown", "null", "-1", "1e400", "18446744073709551616",
  "\u0000", "\ufeff", "\\ud800", "\u{1f980}", "2026-02-29", "100.001 EUR", "__proto__", "<img src=x onerror=alert(1)>",
];
const { cases } = JSON.parse(await readFile(new URL("../../dist/lib/cases.json", import.meta.url), "utf8"));
const texts = cases.map((it, at) => JSON.stringify(asSaved(it, at), null, 2));
/** Letters in the place of others, at a share of the whole: some of them, a line, or what stands between quotation marks. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  of: fc.constantFrom("letters", "line", "quoted", "quoted"),
  takes: fc.integer({ min: 0, max: 6 }),
  puts: fc.oneof(fc.constantFrom(...PIECES), fc.constant(""), fc.string({ unit: "binary", maxLength: 8 })),
});
const edited = fc.record({ text: fc.constantFrom(...texts), edits: fc.array(edit, { maxLength: 3 }) }).map(({ text, edits }) => edits.reduce(put, text));

function put(text, { at, of, takes, puts }) {
  const place = Math.floor(at * text.length);
  const parts = { line: /.*\n/g, quoted: /(?<=")[^"\n]*(?=")/g }[of];
  const part = parts && [...text.matchAll(parts)].find(({ index }) => index >= place);
  const [from, length] = part ? [part.index, part[0].length] : [place, takes];
  return text.slice(0, from) + puts + text.slice(from + length);
}

/** A case that was kept, as a file has it. */
const asFile = ({ colours, words, ...file }) => file;

test("a file that was edited is read or refused with a reason, and what is kept of it opens again as it is", async (t) => {
  let read = 0;
  const property = fc.asyncProperty(edited, async (text) => {
    const { kept, told } = await fed.opened(text);
    if (kept) {
      read += 1;
      const again = await fed.opened(JSON.stringify(asFile(kept)));
      assert.deepEqual(again.kept, kept);
    } else {
      assert.ok(told.some((notice) => /Nothing was changed/.test(notice)), told.join());
    }
    assert.deepEqual(fed.errors, []);
  });
  await fc.assert(property, parameters);
  t.diagnostic(`${read} of ${parameters.numRuns} were read`);
  assert.ok(read > 0 && read < parameters.numRuns, `${read} were read`);
});

test("a link that was edited is read as the file is, or refused with a reason", async () => {
  const property = fc.asyncProperty(edited, fc.constantFrom("", "=", "%20", "é", "AAAA"), async (text, more) => {
    const held = Buffer.from(text.replace(/[^\0-\x7f]/g, "?")).toString("base64url");
    const { page, errors, close } = await fed.site.open({ path: `#case=${held}${more}`, context: { locale: "en-GB" }, ready: ".notice .ds-alert" });
    const told = await page.locator(".notice").innerText();
    assert.match(told, /Nothing was changed|The case was opened/);
    assert.equal(new URL(page.url()).hash, "#/result");
    if (!more) {
      const { kept } = await fed.opened(Buffer.from(held, "base64url").toString());
      assert.equal(Boolean(kept), /The case was opened/.test(told), told);
      const inTab = () => page.evaluate(() => JSON.parse(sessionStorage.getItem("finesight")));
      if (kept) assert.deepEqual((await inTab()).case, kept.case);
    }
    assert.deepEqual(errors, []);
    await close();
  });
  await fc.assert(property, { ...parameters, numRuns: Math.ceil(parameters.numRuns / OF_LINKS) });
});
