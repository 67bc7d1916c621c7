// The parts of the program that come later, for a page (boot.js) and for an element in another (embed/element.js).

/** Compiled while it arrives, unless the host calls it something else. */
const compiled = async (response) =>
  response.headers.get("content-type") === "application/wasm"
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());

/**
 * What fetches the deferred part, and what fetches the further one: by their names, with `get` for a file, and once what `started`
 * gives is there. Each has those with it that it imports from. What could not be had is asked for again.
 */
export function laterParts({ later, further }, get, started) {
  const parts = {};
  function fetchPart(name, importing) {
    parts[name] ??= (name ? Promise.resolve(get(name)).then(compiled) : Promise.resolve())
      .then(async (module) => module && (await WebAssembly.instantiate(module, await importing())).exports);
    parts[name].catch(() => delete parts[name]);
    return parts[name];
  }
  const fetchDeferred = () => fetchPart(later, async () => ({ p: await started() }));
  return [fetchDeferred, () => fetchPart(further, async () => ({ p: await started(), q: await fetchDeferred() }))];
}

/** Whether an error is a trap in the program, which then stands still. So it does where its stack overflows. */
export const isTrap = (error) =>
  Boolean(globalThis.WebAssembly) && (error instanceof WebAssembly.RuntimeError || (error instanceof RangeError && /wasm/.test(error.stack)));
