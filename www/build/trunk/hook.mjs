// What Trunk runs after it has staged the page. The build that it has just made is asked for again: nothing is left to build.

import { compiled } from "../compiled.mjs";
import { finish } from "../finish.mjs";

const { TRUNK_STAGING_DIR: folder, TRUNK_PROFILE: profile } = process.env;
const release = profile === "release";
await finish(folder, compiled(release), release);
