// The first script of a page under test: keeps what went wrong, which not every engine tells its driver.

globalThis.recorded = [];

addEventListener(
  "error",
  // An error of a script, or of an element whose file did not come.
  ({ message, target }) => globalThis.recorded.push(message ?? `not loaded: ${target.src ?? target.href}`),
  true,
);
addEventListener("unhandledrejection", ({ reason }) => globalThis.recorded.push(`not awaited: ${reason}`));
addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
  globalThis.recorded.push(`forbidden by ${effectiveDirective}: ${blockedURI}`),
);
for (const kind of ["error", "warn"]) {
  const say = console[kind];
  console[kind] = (...what) => {
    globalThis.recorded.push(what.join(" "));
    say.apply(console, what);
  };
}
