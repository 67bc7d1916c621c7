// What a page around may count, each once: that somebody began, saw a result, printed (src/app/counted.rs). Never a value.

/** Passes on the name of what happened, the first time that it does. */
export function once(tell) {
  const counted = new Set();
  return (what) => {
    if (counted.has(what)) return;
    counted.add(what);
    tell(what);
  };
}
