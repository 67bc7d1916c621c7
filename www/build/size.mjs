// Prints the size of every file in dist, and of a first load in each language. The rest of the texts and of the program is asked
// for when the visitor does something, and what happened in each decision when a view is looked at that shows it: both are apart.

import { LIMIT, files, firstLoads, sum } from "./first-load.mjs";

const row = ({ raw, small }, name) => console.log(`${String(raw).padStart(10)} ${String(small).padStart(10)}  ${name}`);

console.log("       raw  brotli 11");
const all = await files("dist");
for (const file of all) row(file, file.isFirst ? `${file.name} *` : file.name);
for (const load of firstLoads(all)) row(load, `* and the texts in ${load.lang}: a first load, of ${LIMIT} bytes of brotli at most`);
const second = all.filter(({ name }) => name.startsWith("later-"));
for (const more of all.filter(({ part }) => part === "more")) {
  row(sum([...second, more]), `the rest, with the texts in ${more.lang}: when the visitor does something`);
}
for (const stories of all.filter(({ part }) => part === "stories")) {
  row(stories, `what happened in each decision, in ${stories.lang}: when it is looked at`);
}
