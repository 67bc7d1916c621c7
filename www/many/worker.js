// Works a table of cases out, so that the page stays alive. The page hands it the program, compiled, and the table. Its first act is to
// give away everything by which a worker can ask or tell anybody else: what is read here stays on the device. A worker has no policy
// of its own where its host sends none.

import "./shut.js";
import { init } from "../../dist/lib/index.js";
import { portfolio, template } from "../../dist/lib/portfolio.js";

const post = (/** @type {unknown} */ told) => postMessage(told);

/** What the page asks for: a table worked out, or one to fill in. */
const acts = {
  run: ({ given, options }) => portfolio(given, { ...options, progress: (step, done, all) => post({ step, done, all }) }),
  template: async ({ lang }) => ({ template: await template(lang) }),
};

addEventListener("message", async ({ data: { program, act, ...asked } }) => {
  try {
    await init(program);
    post({ ...(await acts[act](asked)), done: true });
  } catch {
    post({ failed: true });
  }
});
