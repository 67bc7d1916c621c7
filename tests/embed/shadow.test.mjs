// The style sheet of the page as one for the element: no size goes by the text size of the page around.

import assert from "node:assert/strict";
import { test } from "node:test";
import { shadowed } from "../../www/build/shadow.mjs";

const REM = "var(--finesight-rem, 16px)";

test("a size goes by what the visitor chose, and the element's own width in it", () => {
  const css = `:root { --gap: 1rem; margin: -0.75rem 0 .5rem; font-size: clamp(1rem, 1rem + 1.2vw, 1.5rem) }
@media (width < 62rem) { .a { padding: 2rem } }
@media (height < 30rem) { .a { padding: 3rem } }`;
  const made = shadowed(css);
  const has = (text) => assert.ok(made.includes(text), `${text} in ${made}`);
  has(`--gap: calc(1 * ${REM})`);
  has(`margin: calc(-0.75 * ${REM}) 0 calc(.5 * ${REM})`);
  has(`clamp(calc(1 * ${REM}), calc(1 * ${REM}) + 1.2cqi, calc(1.5 * ${REM}))`);
  // The element's own text has that size; a condition on the window goes by what the visitor chose anyway.
  has(`@container (width < 62em) { .a { padding: calc(2 * ${REM}) } }`);
  has(`:host{display:block;container-type:inline-size;font-size:${REM.replace(", ", ",")}!important}`);
  has(`@media (height < 30rem) { .a { padding: calc(3 * ${REM}) } }`);
});

test("what only looks like a size stays", () => {
  for (const text of [".a-2rem { color: red }", "--x2rem: 1px", 'content: "remark"']) {
    assert.ok(shadowed(text).includes(text), shadowed(text));
  }
});
