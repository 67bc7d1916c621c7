// The service worker: keeps the files of one version of the page on the device, all of them, and answers from there. A new
// version waits until the visitor says that it may take over. www/build/offline.mjs puts in FILES and NEWS.

import { setCacheNameDetails } from "workbox-core";
import { cleanupOutdatedCaches, precacheAndRoute } from "workbox-precaching";

// What www/offline/off.js takes away.
setCacheNameDetails({ prefix: "finesight" });
// Nothing that follows a "?" makes another page of it.
precacheAndRoute(FILES, { ignoreURLParametersMatching: [/./] });
cleanupOutdatedCaches();

addEventListener("activate", (event) => event.waitUntil(clients.claim()));

// What www/offline/offline.js asks.
addEventListener("message", ({ data, ports: [port] }) => {
  if (data === "news") port.postMessage(NEWS);
  if (data === "take over") skipWaiting();
});
