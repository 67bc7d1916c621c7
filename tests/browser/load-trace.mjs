// Prints how long it takes from opening the page to a first range, on a slow connection and a slow device: 1.6 Mbit/s with a
// delay of 150 ms, and a processor four times as slow as this one. The page is opened by a link that holds a case, so that
// nobody's speed at answering is measured; a page that holds a case asks for all of the program. Cold, with what the browser
// kept of the site, and with what its worker keeps of it.
//
// Not a test: figures differ from machine to machine. `make bench` runs it.

import { fileURLToPath } from "node:url";
import { serve } from "../../www/build/server.mjs";
import { pressEnter, start } from "./harness.mjs";

const TIMES = Number(process.env.N ?? 3);
const SLOW = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const dist = fileURLToPath(new URL("../../dist", import.meta.url));

const site = await start();
const host = await serve(dist, { compress: true });
const link = await linkToACase();
for (const [name, options, visits] of [
  ["cold", { serviceWorkers: "block" }, 0],
]) {
  const times = { "the page can be used": [], "the first range": [] };
  for (let time = 0; time < TIMES; time += 1) {
    const found = await load(options, visits);
    Object.entries(times).forEach(([what, all]) => all.push(found[what]));
  }
  const middle = (all) => String(Math.round(all.sort((one, two) => one - two)[Math.floor(TIMES / 2)])).padStart(6);
  console.log(`${name}: ${Object.entries(times).map(([what, all]) => `${what} after${middle(all)} ms`).join(", ")}`);
}
await site.close();
await host.close();

/** A link as the page makes it, with a decision that the practice range compares with others. */
async function linkToACase() {
  const { page, close } = await site.open({ at: host.url, context: { permissions: ["clipboard-read", "clipboard-write"] } });
  await page.locator("details:has(.examples)").evaluate((fold) => (fold.open = true));
  await pressEnter(page.locator(".examples button").nth(8));
  await page.locator("#work").evaluate((fold) => (fold.open = true));
  await page.locator("#work-file").waitFor();
  await page.getByRole("button", { name: "Copy a link" }).press("Enter");
  await page.locator(".notice", { hasText: "copied" }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  await close();
  return copied;
}

/** Opens the link in a browser that has visited the site so often. */
async function load(options, visits) {
  const context = await site.browser.newContext({ locale: "en-GB", ...options });
  const page = await context.newPage();
  for (let visit = 0; visit < visits; visit += 1) {
    await page.goto(host.url);
    await page.locator("main").waitFor();
    if (options.serviceWorkers === "allow") await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
    // The rest of the program too.
    await page.locator("#work").evaluate((fold) => (fold.open = true));
    await page.locator("#work-file").waitFor();
    await page.evaluate(() => sessionStorage.clear());
    await page.goto("about:blank");
  }
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", SLOW);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.addInitScript(watch);
  const ev=[]; let t0;
  devtools.on("Network.requestWillBeSent",(e)=>{t0??=e.timestamp; ev.push([e.timestamp-t0,"sent",e.requestId,e.request.url.split("/").pop().slice(0,30)])});
  devtools.on("Network.responseReceived",(e)=>ev.push([e.timestamp-t0,"resp",e.requestId,e.response.url.split("/").pop().slice(0,30)]));
  devtools.on("Network.loadingFinished",(e)=>ev.push([e.timestamp-t0,"done",e.requestId,String(e.encodedDataLength)]));
  globalThis.EV=ev;
  await page.goto(link, { waitUntil: "commit" });
  await page.waitForFunction(() => globalThis.painted?.range);
  const { main, range } = await page.evaluate(() => globalThis.painted);
  for (const e of EV) console.log((e[0]*1000).toFixed(0).padStart(6), e[1], e[2], e[3]);console.log(main,range);
  await context.close();
  return { "the page can be used": main, "the first range": range };
}

/** Notes in the page when it was painted, in milliseconds from when it was asked for: the driver is slowed down too, and no visitor has one. */
function watch() {
  const painted = (globalThis.painted = {});
  const note = (what) => {
    painted[what] = 0;
    requestAnimationFrame(() => setTimeout(() => (painted[what] = performance.now())));
  };
  new MutationObserver(() => {
    const view = document.getElementById("view");
    if (view && painted.main === undefined) note("main");
    if (painted.range === undefined && view?.textContent.includes("ight out of ten")) note("range");
  }).observe(document, { childList: true, subtree: true, characterData: true });
}
