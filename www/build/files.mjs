// The files of a folder such as dist.

import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";

/** The names of every file in `folder` and its folders, in order, without those that are another file compressed. */
export async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
}
