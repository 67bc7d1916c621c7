// How bytes stand in the single file (www/single/dense.js): they come back whole, and HTML has nothing to find in them.

import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { test } from "node:test";
import { read, written } from "../../www/single/dense.js";

test("bytes come back whole, whatever they are and however many", () => {
  const every = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const samples = [every, new Uint8Array(1_000), new Uint8Array(1_000).fill(255)];
  // However many bits are left over after the last pair of letters.
  for (let length = 0; length < 300; length += 1) samples.push(new Uint8Array(randomBytes(length)));
  for (const bytes of samples) assert.deepEqual(read(written(bytes)), bytes);
});

test("no letter begins anything in HTML or in a script, and none is a space", () => {
  const letters = new Set(written(randomBytes(100_000)));
  assert.equal(letters.size, 91);
  for (const letter of letters) assert.match(letter, /^[!-~]$/);
  for (const letter of "<&\\") assert.equal(letters.has(letter), false, letter);
});

test("it is denser than base64", () => {
  const bytes = randomBytes(13_000);
  assert.equal(written(bytes).length, 16_000);
  assert.ok(bytes.toString("base64").length > 17_300);
});
