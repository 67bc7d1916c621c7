// Makes the page's style sheet one for a shadow root: what applies to the document then applies to the element that the root
// is on, and a condition on the window's width becomes one on that element's width.

/** What a selector or a condition of the page is within a shadow root. */
const WITHIN = [
  [/^@charset[^;]*;/gm, ""],
  // Tokens and colours are set on the element itself, where the page around it overrides them.
  [/((?:^|[,{}])\s*)((?:\[data-color-scheme[^\]]*\]|\[data-color=\w+\](?=\[data-color-scheme))(?:\[[^\]]*\])*)/gm, "$1:host($2)"],
  [/:root\b/g, ":host"],
  [/(^|[,{}]\s*)body(?=\s*[,{])/gm, "$1.body"],
  [/@media\s*\((width[^)]*)\)/g, "@container ($1)"],
  [/(\d)vw\b/g, "$1cqi"],
];

export const shadowed = (css) =>
  WITHIN.reduce((styles, [page, within]) => styles.replace(page, within), css) + "\n:host{display:block;container-type:inline-size}:host([hidden]){display:none}\n";
