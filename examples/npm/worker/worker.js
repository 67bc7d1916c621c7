// Assesses many cases at once: one column of turnovers, and one line for everything else.

import { assessMany, init } from "finesight";

const started = init();

onmessage = async ({ data: { turnovers } }) => {
  await started;
  const { rows, maximum } = assessMany({
    columns: {
      on: "2026-01-01",
      country: "norway",
      body: "company",
      purpose: "other",
      infringements: "gdpr-32",
      ownership: "alone",
      turnover: turnovers.map((amount) => `${amount} EUR`),
    },
  });
  postMessage({ rows, highest: Math.max(...maximum.high) });
};
