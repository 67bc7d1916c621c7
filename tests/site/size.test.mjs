// What a first load of the built page may be.

import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { LIMIT, files, firstLoads } from "../../www/build/first-load.mjs";
import { tags } from "../common/languages.mjs";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));

test(`a first load is ${LIMIT} bytes of brotli at most, in every language`, async () => {
  const all = await files(dist);
  for (const kind of [/^index\.html$/, /^finesight_bg-.*\.wasm$/, /^finesight-.*\.js$/, /^boot-.*\.js$/, /^app-.*\.css$/]) {
    assert.ok(all.some(({ name, isFirst, raw, small }) => kind.test(name) && isFirst && small < raw), `${kind} is part of it, and compressed`);
  }
  const loads = firstLoads(all);
  assert.deepEqual(loads.map(({ lang }) => lang).sort(), [...tags].sort());
  for (const { lang, small } of loads) assert.ok(small <= LIMIT, `${lang}: ${small} bytes`);
});
