export * as jsonLogic from "./json-logic.mjs";
export * as jsonRules from "./json-rules.mjs";
export * as publicodes from "./publicodes.mjs";
