// The service worker: keeps the files of one version of the page on the device, and answers from there. A new version waits until
// the visitor says that it may take over. www/build/offline.mjs puts in FILES, ALSO and NEWS.

import { setCacheNameDetails } from "workbox-core";
import { cleanupOutdatedCaches, precacheAndRoute } from "workbox-precaching";

// What www/offline/off.js takes away.
setCacheNameDetails({ prefix: "finesight" });
// The pages beside the app, hundreds in each language, are kept in the visitor's own. The others come from the host.
const languageOf = (url) => /^[a-z]+-([a-z]{2})[-.][^/]*html$/.exec(url)?.[1];
const all = new Set(FILES.map(({ url }) => languageOf(url)));
const wanted = navigator.languages.map((tag) => tag.toLowerCase().split("-")[0]).map((tag) => ALSO[tag] ?? tag);
const own = wanted.find((tag) => all.has(tag)) ?? "en";
const kept = FILES.filter(({ url }) => [undefined, own].includes(languageOf(url)));

// Nothing that follows a "?" makes another page of it.
precacheAndRoute(kept, { ignoreURLParametersMatching: [/./] });
cleanupOutdatedCaches();

addEventListener("activate", (event) => event.waitUntil(clients.claim()));

// What www/offline/offline.js asks.
addEventListener("message", ({ data, ports: [port] }) => {
  if (data === "news") port.postMessage(NEWS);
  if (data === "take over") skipWaiting();
});
