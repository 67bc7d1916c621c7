// The languages, and the words that the program says in them. The build takes the messages that are named here and in the other
// files of this folder from `src/text/`, so that one thing has one name here and on the page.

import { FluentBundle } from "@fluent/bundle";
import TEXTS from "finesight:texts";

/** The languages that there are. */
export const LANGUAGES = Object.keys(TEXTS);

/** Other tags that one answers to. */
const ALSO = { no: "nb" };

/**
 * The language of a tag such as `sv_SE.UTF-8`; nothing where there is none.
 * @param {string} tag
 */
export function languageOf(tag) {
  const [primary] = tag.toLowerCase().split(/[-_.@]/);
  const known = ALSO[primary] ?? primary;
  return LANGUAGES.includes(known) ? known : undefined;
}

/** The language that the machine is set to; English where that is another. */
export function languageOfMachine({ LC_ALL, LC_MESSAGES, LANG } = process.env) {
  return languageOf(LC_ALL || LC_MESSAGES || LANG || "") ?? "en";
}

/** What is said in a language: messages, amounts and days. */
export function wordsOf(lang) {
  const bundle = new FluentBundle(lang, { useIsolating: false });
  bundle.addResource({ body: TEXTS[lang] });
  const locale = lang === "en" ? "en-GB" : lang;
  const days = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const say = (name, values = {}) => {
    const message = bundle.getMessage(name);
    if (!message?.value) throw new Error(`finesight: no message ${name}`);
    return bundle.formatPattern(message.value, values);
  };
  const money = ({ amount, currency }) =>
    new Intl.NumberFormat(locale, { style: "currency", currency, currencyDisplay: "code", minimumFractionDigits: 0 }).format(amount);
  return {
    lang,
    say,
    has: (name) => bundle.hasMessage(name),
    money,
    day: (day) => days.format(new Date(day)),
    /** A range of amounts, of which the upper end may be open. */
    range({ low, high, currency }) {
      const at = (amount) => money({ amount, currency });
      if (high === null) return say("amount-from", { low: at(low) });
      if (high === low) return at(low);
      return Number(low) === 0 ? say("amount-up-to", { high: at(high) }) : say("amount-between", { low: at(low), high: at(high) });
    },
  };
}
