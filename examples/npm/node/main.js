// Assesses a case in Node.js, and prints a range.

import { assess, init } from "finesight";

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
