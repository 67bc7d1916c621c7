// Assesses a case in a page that Vite serves or builds. Vite finds the program by itself.

import { assess, init } from "finesight";

await init();
const answer = assess({
  facts: { country: "norway", purpose: "other", body: "company", ownership: "alone", turnover: "30000000 EUR", infringements: "gdpr-32" },
  on: "2026-01-01",
});
const { low, high, currency } = answer.assessment.outcome.ceiling;
document.querySelector("main").textContent = `Legal maximum: ${low === high ? low : `${low} to ${high}`} ${currency}`;
