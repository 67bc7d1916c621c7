// Assesses a case in a page that esbuild bundles. esbuild copies the program where its loader `file` is set for `.wasm`, and says
// what the copy is called; `init` is told where that is.

import { assess, init } from "finesight";
import program from "finesight/finesight.wasm";

await init(new URL(program, import.meta.url));
const answer = assess({
  facts: { country: "norway", purpose: "other", body: "company", ownership: "alone", turnover: "30000000 EUR", infringements: "gdpr-32" },
  on: "2026-01-01",
});
const { low, high, currency } = answer.assessment.outcome.ceiling;
document.querySelector("main").textContent = `Legal maximum: ${low === high ? low : `${low} to ${high}`} ${currency}`;
