// What is known of crates that stay all the same (deny.toml). Each is argued for until a day, after which no release is made before
// somebody has looked again. As a program it says which are overdue on the day of the release, and fails.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Each exception in `text`, the content of deny.toml: `{ id, reason, day }`. One without a day has the empty string. */
export function exceptions(text = readFileSync(join(root, "deny.toml"), "utf8")) {
  const [, list = ""] = /^ignore = \[\n(.*?)^\]/ms.exec(text) ?? [];
  return Array.from(list.matchAll(/"(RUSTSEC-[^"]+)"(?:, reason = "([^"]*)")?/g), ([, id, reason = ""]) => {
    const [, day = ""] = /Look again by (\d{4}-\d{2}-\d{2})\.$/.exec(reason) ?? [];
    return { id, reason, day };
  });
}

/** Those of `known` that are argued for no longer on `day`, written as 2026-11-30. */
export function overdue(known, day) {
  return known.filter((exception) => exception.day < day);
}

/** The day of what is released, and not that of the build: an old release can be made again at any time. */
export function dayOfRelease() {
  const seconds = process.env.SOURCE_DATE_EPOCH ?? execFileSync("git", ["log", "-1", "--format=%ct"], { cwd: root, encoding: "utf8" });
  return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const late = overdue(exceptions(), dayOfRelease());
  for (const { id, reason } of late) console.error(`exceptions: ${id} is argued for no longer: ${reason}`);
  if (late.length) process.exit(1);
}
