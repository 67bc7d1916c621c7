// Asks a worker, so that the page stays responsive whatever is worked out.

const worker = new Worker(new URL("worker.js", import.meta.url), { type: "module" });
worker.onmessage = ({ data: { rows, highest } }) => {
  document.querySelector("main").textContent = `${rows} cases, the highest maximum is EUR ${highest}`;
};
worker.postMessage({ turnovers: [30_000_000, 900_000_000, 2_000_000_000] });
