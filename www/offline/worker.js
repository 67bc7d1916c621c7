// The service worker: keeps the files of one version of the page on the device, and answers from there. It keeps, and answers with,
// only the bytes that it knows by their hash. A new version waits until the visitor says that it may take over.
// www/build/offline.mjs puts in FILES, ALSO, ONCE_USED and NEWS.

import { setCacheNameDetails } from "workbox-core";
import { addPlugins, cleanupOutdatedCaches, precacheAndRoute } from "workbox-precaching";

// What www/offline/off.js takes away.
setCacheNameDetails({ prefix: "finesight" });
// The pages beside the app, hundreds in each language, are kept in the visitor's own. The others come from the host.
const languageOf = (url) => /^[a-z]+-([a-z]{2})[-.][^/]*html$/.exec(url)?.[1];
const names = Object.keys(FILES);
const all = new Set(names.map(languageOf));
const wanted = navigator.languages.map((tag) => tag.toLowerCase().split("-")[0]).map((tag) => ALSO[tag] ?? tag);
const own = wanted.find((tag) => all.has(tag)) ?? "en";
const kept = names.filter((url) => [undefined, own].includes(languageOf(url)) && !ONCE_USED.includes(url));

/** Names with a hash of the content. */
const HASHED = /-[0-9a-f]{10}\.\w+$/;
const integrityOf = (url) => `sha384-${FILES[url]}`;
/** A file's own name, by the address that it is kept at. */
const nameOf = (address) => decodeURI(new URL(address).pathname.slice(new URL(registration.scope).pathname.length));

addPlugins([
  {
    // What is gone, or was spoilt on the device, is fetched again. Nothing else is handed out in its place.
    cachedResponseWillBeUsed: async ({ cacheName, cachedResponse, request, event }) => {
      const name = nameOf(request.url);
      if (cachedResponse && (await isWhole(cachedResponse, name))) return cachedResponse;
      // What is installed is fetched by Workbox.
      return event.type === "install" ? undefined : healed(cacheName, request, name);
    },
  },
]);
// Nothing that follows a "?" makes another page of it.
precacheAndRoute(
  kept.map((url) => ({ url, revision: HASHED.test(url) ? null : FILES[url], integrity: integrityOf(url) })),
  { ignoreURLParametersMatching: [/./] },
);
cleanupOutdatedCaches();

/** The cache of what is kept once it was used. Each file has one place in it, so one of another version gives way when it is used. */
const USED = `finesight-used-${registration.scope}`;
addEventListener("fetch", (event) => {
  const { url, method } = event.request;
  if (method !== "GET" || !url.startsWith(registration.scope) || !ONCE_USED.includes(nameOf(url))) return;
  event.respondWith(used(event.request, nameOf(url)));
});

async function used(request, name) {
  const cached = await caches.match(request, { cacheName: USED, ignoreSearch: true });
  if (cached && (await isWhole(cached, name))) return cached;
  // Whatever the host has, without this version's file: the page may be of the next one.
  return (await healed(USED, request, name)) ?? fetch(request);
}

async function isWhole(response, name) {
  const digest = await crypto.subtle.digest("SHA-384", await response.clone().arrayBuffer());
  return btoa(String.fromCharCode(...new Uint8Array(digest))) === FILES[name];
}

/** A file from the host again, kept if it is the one; else nothing, and then who asked for it hears of an error. */
async function healed(cacheName, request, name) {
  try {
    const response = await fetch(new URL(name, registration.scope), { integrity: integrityOf(name), cache: "reload" });
    if (!response.ok) return undefined;
    const cache = await caches.open(cacheName);
    // A device that has no room left is no reason not to answer.
    await cache.put(request, response.clone()).catch(() => {});
    return response;
  } catch {
    return undefined;
  }
}

addEventListener("activate", (event) => event.waitUntil(clients.claim()));

// What www/offline/offline.js asks.
addEventListener("message", ({ data, ports: [port] }) => {
  if (data === "news") port.postMessage(NEWS);
  if (data === "take over") skipWaiting();
});
