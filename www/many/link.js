// The link that opens a case in the app: the written form of a case in base64url behind "#case=" (src/app/behind/browser.rs). It stands
// after "#", so it is sent to nobody.

/** Letters beyond ASCII as JSON escapes them. */
const inAscii = (text) => text.replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);

/**
 * The address of a case, beside the page.
 * @param {{ name: string, on?: string, facts: Record<string, string> }} row
 * @param {{ program: string, law: string }} of The version of the program, and the day of its law.
 * @param {string} lang
 */
export function linkTo({ name, on, facts: { view, replays, ...answers } }, { program, law }, lang) {
  // A case has a name only with a number.
  const kept = { number: 1, name: name.slice(0, 60), on, answers, typed: {}, ...(view && view !== "all" && { view }), ...(replays && { replays }) };
  const saved = { finesight: 2, program, law, saved: on, language: lang, case: kept };
  return `./#case=${btoa(inAscii(JSON.stringify(saved))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}`;
}
