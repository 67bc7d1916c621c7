// The commands: one row and one file each. A command has
//
// - `usage`, what may stand behind its name,
// - `options`, as `parseArgs` of Node.js takes them; `value` is what help writes for the value,
// - `exits`, what its exit codes mean, by the names of messages `command-exit-…`,
// - `run(asked)`, which writes its answer to standard output and returns an exit code. What it throws as a `Refusal` is said, with
//   exit code 2.
//
// What it does is said by the messages `command-<name>` and `command-<name>-about` in `src/text/*/command.ftl`.

import * as assess from "./assess.js";
import * as check from "./check.js";
import * as conformance from "./conformance.js";
import * as mcp from "./mcp.js";
import * as portfolio from "./portfolio.js";
import * as questions from "./questions.js";
import * as replay from "./replay.js";

export const COMMANDS = { assess, check, portfolio, replay, questions, conformance, mcp };
