// What the browser tests share: the page served from dist/ as a host would, and Chromium to look at it with.

import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { serve } from "../../www/build/server.mjs";

const root = new URL("../../", import.meta.url);
const path = (name) => fileURLToPath(new URL(name, root));

/**
 * A server of the built page, or of another folder, and a browser. `base` is the path it is served under, `rewrite` changes files
 * on their way (www/build/rewritten.mjs), and `flags` are more of the browser's own.
 * To be closed with `close()` after the tests.
 */
export async function start({ folder = path("dist"), base = "/", headers, rewrite, flags = [] } = {}) {
  const server = await serve(folder, { base, headers, rewrite });
  const browser = await chromium.launch({
    executablePath: executable(),
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...flags,
    ],
  });
  return {
    url: server.url,
    browser,
    open: (options) => open(browser, server.url, options),
    openFile: (options) => open(browser, String(new URL("dist/finesight.html", root)), options),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/**
 * The page in a context of its own, with the app mounted: the whole form, unless `path` names another view. `at` is another address and `path` is added to it, `context` goes to
 * Playwright (viewport, colorScheme, locale, javaScriptEnabled, …), `prepare` sees the page before it loads, and
 * `ready` is what to wait for.
 */
async function open(browser, url, { at = url, path = "#/case", context: options = {}, prepare, ready = "main" } = {}) {
  // What a service worker answers is not to be seen from outside.
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: "block", ...options });
  const page = await context.newPage();
  const errors = [];
  const requests = [];
  page.on("console", (message) => {
    const told = message.type() === "error" || message.type() === "warning";
    if (told && !message.text().includes("blocked by Playwright")) errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText;
    // The browser asks for the icon anew in its own time, and lets go of that when the page is left.
    const isLetGo = why === "net::ERR_ABORTED" && /\/icon-\w+\.svg$/.test(request.url());
    if (!isLetGo) errors.push(`${request.url()}: ${why}`);
  });
  page.on("request", (request) => requests.push(request.url()));
  await prepare?.(page);
  await page.goto(new URL(path, at).href);
  await page.locator(ready).first().waitFor();
  // What the page asked for to load, and from here on what it asks for in use.
  await page.waitForLoadState("networkidle");
  const loading = requests.splice(0);
  return { page, context, errors, loading, requests, close: () => context.close() };
}

// The one rule of WCAG 2.2 AA that axe-core leaves out unless it is asked to look for it.
const RULES = { "target-size": { enabled: true } };

/** The violations axe-core finds in a page, or a frame, of WCAG 2.2 A and AA and of its best practices, each as one readable line. */
export async function violations(page, options = {}) {
  // Targets are measured at rest: from here on folds open at once, and meanwhile the lines that dock at the head and, on a narrow
  // screen, at the foot, where they lie over whatever is scrolled below them, stay in their own place, and what is far down is laid
  // out where it belongs.
  await (page.page?.() ?? page).emulateMedia({ reducedMotion: "reduce" });
  await page.evaluate(await axe());
  const results = await page.evaluate(
    async (given) => {
      const before = document.adoptedStyleSheets;
      const rest = new CSSStyleSheet();
      rest.replaceSync(".dock, .facts__head { position: static !important } * { content-visibility: visible !important }");
      document.adoptedStyleSheets = [...before, rest];
      const found = await globalThis.axe.run(document, { resultTypes: ["violations"], ...given });
      document.adoptedStyleSheets = before;
      return found;
    },
    options.runOnly ? options : { rules: RULES, ...options },
  );
  return results.violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`,
  );
}

/** Waits until the focus is on what `selector` names: it follows a press or another address a moment later. */
export const takesFocus = (page, selector) => page.locator(selector).and(page.locator(":focus")).waitFor();

/** Waits for the view of an address, and until it is drawn: then its heading is there. */
export async function arrives(page, address, heading) {
  await page.waitForURL((url) => url.hash === address);
  await page.locator("h1").filter({ hasText: heading }).waitFor();
}

/** Whether the page is wider than the window. */
export const scrollsSideways = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Presses a button with the keyboard; one in a fold can take the focus only a moment after that was opened. */
export async function pressEnter(button) {
  const focused = (element) => (element.focus(), element === document.activeElement);
  while (!(await button.evaluate(focused))) await new Promise((soon) => setTimeout(soon, 20));
  await button.page().keyboard.press("Enter");
}

/** Waits for the law, which the page is busy with after the first answer, and which asks more questions. */
export const withLaw = (page) => page.locator("#view:not([aria-busy])").waitFor({ state: "attached" });

/** Opens the fold under a question, "More", as a visitor does, and gives it. */
export async function openMore(page, question) {
  const fold = page.locator(`#${question} details:has(> .question__more)`);
  if (!(await fold.evaluate((fold) => fold.open))) await fold.locator("> summary").click();
  await fold.locator("> .question__more").waitFor();
  return fold;
}

/** Opens the folds that are there once the law is. */
export async function openAll(page) {
  await withLaw(page);
  await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
}

/** Opens every fold, and those that are in them. */
export async function openEverything(page) {
  const open = () =>
    page.evaluate(async () => {
      const closed = document.querySelectorAll("details:not([open])");
      closed.forEach((fold) => (fold.open = true));
      // What is in them is drawn when the page hears that they were opened.
      await new Promise((drawn) => setTimeout(drawn, 100));
      return closed.length;
    });
  while ((await open()) > 0);
}

/**
 * Has a page, before it loads, hold what it puts off by some milliseconds while `holdsTimers` is set in it, until `letGo` is called
 * there: that acts in tasks of their own, and says when all of them have. Yew puts off a part of its work by none.
 */
export const holdingTimers = (page) =>
  page.addInitScript(() => {
    const { setTimeout, clearTimeout } = globalThis;
    const held = new Map();
    let last = 0;
    globalThis.setTimeout = (act, after, ...given) => {
      if (!globalThis.holdsTimers || !(after > 0)) return setTimeout(act, after, ...given);
      last -= 1;
      held.set(last, act);
      return last;
    };
    globalThis.clearTimeout = (timer) => held.delete(timer) || clearTimeout(timer);
    globalThis.letGo = async () => {
      globalThis.holdsTimers = false;
      for (const [timer, act] of held) {
        held.delete(timer);
        await new Promise((acted) => setTimeout(() => acted(act())));
      }
    };
  });

/** The visible texts of which a part lies outside an element that cuts off what does not fit, or outside the window. */
export const cutOff = (page) =>
  page.evaluate(() => {
    const SLACK = 1.5;
    const found = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode: text } = texts;
      const element = text.parentElement;
      if (!text.data.trim() || !element.checkVisibility({ visibilityProperty: true }) || element.closest(".ds-sr-only, .ds-skip-link, option, title, desc, thead"))
        continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      const outside = (box, style) => {
        const cuts = (overflow) => overflow === "hidden" || overflow === "clip";
        return (
          (cuts(style.overflowX) && (left < box.left - SLACK || right > box.right + SLACK)) ||
          (cuts(style.overflowY) && (top < box.top - SLACK || bottom > box.bottom + SLACK))
        );
      };
      // What scrolls is no loss, wherever in it the text is.
      let [around, cut] = [element, false];
      for (; around && !cut; around = around.parentElement) {
        const style = getComputedStyle(around);
        if (["auto", "scroll"].includes(style.overflowX) && around.scrollWidth > around.clientWidth) break;
        cut = outside(around.getBoundingClientRect(), style);
      }
      cut ||= !around && (left < -SLACK || right > document.documentElement.clientWidth + SLACK);
      if (cut) found.push(`${element.tagName} ${element.className.baseVal ?? element.className}: ${text.data.trim().slice(0, 60)}`);
    }
    return found;
  });

/** A picture of the page in test-results/, for people to look at. */
export const screenshot = (page, name, options = {}) =>
  page.screenshot({ path: path(`test-results/${name}.png`), fullPage: true, ...options });

const axe = () => readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Where Chromium is. */
export function executable() {
  const names = [process.env.CHROMIUM, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  for (const name of names.filter(Boolean)) {
    try {
      return execFileSync("sh", ["-c", 'command -v "$1"', "sh", name], { encoding: "utf8" }).trim();
    } catch {
      // Not this one.
    }
  }
  throw new Error("no Chromium found: run `make setup`");
}
