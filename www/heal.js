// Where a part of the program or of the texts does not come, or is not what it should be, although the host answers, what the worker
// kept (offline/worker.js) may be spoilt or of another version. Then the page lets go of all of it and is loaded once more: once in
// a tab, so that a page which is broken by itself is not loaded for ever.

const HEALED = "finesight-healed";

/** Loads the page once more if that may help. Otherwise, or if it could not be done, nothing happens. */
export async function heal() {
  try {
    const { serviceWorker } = navigator;
    // The worker does not keep its own file: this asks the host, and no page to log in at is a script.
    if (!serviceWorker.controller || sessionStorage.getItem(HEALED)) return;
    const { headers } = await fetch("sw.js", { method: "HEAD", cache: "no-store" });
    if (!/javascript/.test(headers.get("content-type"))) return;
    sessionStorage.setItem(HEALED, "yes");
    const registration = await serviceWorker.getRegistration();
    const names = await caches.keys();
    await Promise.all(names.filter((name) => /^finesight-/.test(name) && name.endsWith(registration.scope)).map((name) => caches.delete(name)));
    await registration.unregister();
    location.reload();
  } catch {
    // Without a network, or where the page may store nothing.
  }
}
