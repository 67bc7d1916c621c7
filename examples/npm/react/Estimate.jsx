// A form of one field, and the legal maximum for what is typed into it.

import { assess, init } from "finesight";
import { useEffect, useState } from "react";

export function Estimate() {
  const [ready, setReady] = useState(false);
  const [turnover, setTurnover] = useState("30000000");
  useEffect(() => {
    init().then(() => setReady(true));
  }, []);
  return (
    <>
      <label>
        Turnover in euro <input inputMode="numeric" value={turnover} onChange={({ target }) => setTurnover(target.value)} />
      </label>
      <output>{ready ? maximumOf(turnover) : "…"}</output>
    </>
  );
}

/** The maximum in words; what is wrong with the field, where it cannot be read. */
function maximumOf(turnover) {
  const answer = assess({
    facts: { country: "norway", purpose: "other", body: "company", ownership: "alone", infringements: "gdpr-32", turnover: `${turnover} EUR` },
    on: "2026-01-01",
  });
  if (!answer.ok) return answer.problems.map(({ key, code }) => `${key}: ${code}`).join(", ");
  const { high, currency } = answer.assessment.outcome.ceiling;
  return `At most ${high} ${currency}`;
}
