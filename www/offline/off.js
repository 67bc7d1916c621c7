// Put in the place of sw.js, it ends the use without a network: at the next visit each browser throws away what was kept of the
// page's files and asks the host again. Answers that a visitor keeps on the device are not touched.

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(end()));

async function end() {
  const { scope } = registration;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith("finesight-") && name.endsWith(scope)).map((name) => caches.delete(name)));
  await registration.unregister();
}
