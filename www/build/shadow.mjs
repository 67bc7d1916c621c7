// Makes the page's style sheet one for a shadow root: what applies to the document then applies to the element that the root
// is on, and a condition on the window's width becomes one on that element's width.

/** A size in `rem`, but for one in a condition on the window, which goes by what the visitor chose. */
const REM = /(?<!@media[^{]*)(?<![\w.-])(-?(?:\d*\.)?\d+)rem\b/g;

/** What a selector or a condition of the page is within a shadow root. */
const WITHIN = [
  [/^@charset[^;]*;/gm, ""],
  // Tokens and colours are set on the element itself, where the page around it overrides them.
  [/((?:^|[,{}])\s*)((?:\[data-color-scheme[^\]]*\]|\[data-color=\w+\](?=\[data-color-scheme))(?:\[[^\]]*\])*)/gm, "$1:host($2)"],
  [/:root\b/g, ":host"],
  [/(^|[,{}]\s*)body(?=\s*[,{])/gm, "$1.body"],
  // A size in `rem` goes by the page around, which often makes its own another: it is counted from what the visitor chose. A
  // condition counts by the size of the element's own text, which is that.
  [/@media\s*\((width[^)]*)\)/g, (_, condition) => `@container (${condition.replace(REM, "$1em")})`],
  [REM, "calc($1 * var(--finesight-rem, 16px))"],
  [/(\d)vw\b/g, "$1cqi"],
];

export const shadowed = (css) =>
  WITHIN.reduce((styles, [page, within]) => styles.replace(page, within), css) + "\n:host{display:block;container-type:inline-size;font-size:var(--finesight-rem,16px)!important}:host([hidden]){display:none}\n";
