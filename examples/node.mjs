// Assesses a case with the library for JavaScript, and prints a range. To be run after `make build`:
//
//     node examples/node.mjs
//
// In a project of your own: npm install the archive of the release, and import from "finesight".

import { assess, init } from "../dist/lib/node.js";

await init();
const answer = assess({
  facts: { country: "norway", purpose: "other", body: "company", ownership: "alone", turnover: "30000000 EUR", infringements: "gdpr-32" },
  on: "2026-01-01",
});
if (answer.ok) {
  const { whether, guideline } = answer.assessment.outcome;
  console.log(`Whether an administrative fine follows: ${whether.answer}`);
  console.log(`Guidelines start from: ${guideline.range.low} to ${guideline.range.high} ${guideline.range.currency}`);
} else {
  for (const { key, code } of answer.problems) console.log(`${key}: ${code}`);
}
