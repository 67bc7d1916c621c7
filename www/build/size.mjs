// Prints the size of every file in dist, and of a first load in each language. What is deferred is asked for when the visitor does
// something, what is further once that is there, and what happened in each decision when a view is looked at that shows it.

import { LIMIT, files, firstLoads, sum } from "./first-load.mjs";

const row = ({ raw, small }, name) => console.log(`${String(raw).padStart(10)} ${String(small).padStart(10)}  ${name}`);

console.log("       raw  brotli 11");
const all = await files("dist");
for (const file of all) row(file, file.isFirst ? `${file.name} *` : file.name);
for (const load of firstLoads(all)) row(load, `* and the texts in ${load.lang}: a first load, of ${LIMIT} bytes of brotli at most`);
for (const [program, part, when] of [["later-", "more", "deferred, when the visitor does something"], ["further-", "further", "further, once that is there"]]) {
  const module = all.filter(({ name }) => name.startsWith(program) && name.endsWith(".wasm"));
  for (const texts of all.filter((file) => file.part === part)) row(sum([...module, texts]), `with the texts in ${texts.lang}: ${when}`);
}
for (const stories of all.filter(({ part }) => part === "stories")) {
  row(stories, `what happened in each decision, in ${stories.lang}: when it is looked at`);
}
for (const easy of all.filter(({ part }) => part === "easy")) row(easy, `easier words, in ${easy.lang}: when they are asked for`);
