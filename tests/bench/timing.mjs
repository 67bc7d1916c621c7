// How everything is timed, in Node.js and in Chromium; `bench.rs` does the same.

// A cross-origin isolated page has a clock of 5 µs: a sample of 100 µs is right to a twentieth.
const SAMPLE = 0.1;
const WARM_UP = { time: 100, least: 3 };
const MEASURE = { time: 400, least: 10 };

/** Times `run(times)`; gives how many calls a sample is, and what a call took in each, in microseconds. */
export async function sample(run) {
  const time = async (times) => {
    const begun = performance.now();
    const running = run(times);
    // To await what is no promise would be timed too.
    if (running) await running;
    return performance.now() - begun;
  };
  const fastest = Math.min(...(await repeat(WARM_UP, () => time(1))).filter((taken) => taken > 0), SAMPLE);
  const calls = Math.ceil(SAMPLE / fastest);
  const samples = await repeat(MEASURE, () => time(calls));
  return { calls, samples: samples.map((taken) => (taken * 1000) / calls) };
}

/** What a measurement gives for as long as that, but no less often than that. */
async function repeat({ time, least }, measure) {
  const begun = performance.now();
  const measured = [];
  while (measured.length < least || performance.now() - begun < time) measured.push(await measure());
  return measured;
}

/** The middle, and what nineteen in twenty are below. */
export function figures({ samples }) {
  const sorted = samples.toSorted((one, two) => one - two);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return { p50: at(0.5), p95: at(0.95) };
}
