// Which messages stand where in a page whose texts have their numbers in them (rewritten.mjs), and a picture of each.

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { NUMBER, seen } from "../rewritten.mjs";

/**
 * The window. It is narrow, so that a crop of a picture shows much of its breadth, and high, so that few pictures show a view: each
 * is what is seen in it, for of a long page the browser draws a part far quicker than the whole.
 */
export const WINDOW = { width: 1000, height: 2200 };

// From one picture to the next: they overlap by more than a crop is high.
const STEP = 1600;
/** What a message is found by: its number, or its name where it is in no file of texts of the page. */
export const keyOf = ({ number, name }) => number ?? name;

/** So much around a message is in its crop. */
export const AROUND = 110;

/**
 * Looks at pages, and puts pictures into `folder`; `note` does so of messages whose places are known. `found` has, by their
 * keys, the `places` where a message was seen, each with how it stands there, and its `picture`: the file, and the box of the
 * message in it.
 */
export async function sights(folder) {
  await mkdir(join(folder, "pictures"), { recursive: true });
  const found = new Map();
  let pictures = 0;
  const look = async (page, address) => {
    await settled(page);
    const drawn = await page.evaluate(collect, NUMBER);
    await note(page, address, drawn.map(({ signs, ...place }) => ({ key: seen(signs), ...place })));
  };
  const note = async (page, address, drawn) => {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const wanted = new Map();
    for (const { key, how, box } of drawn) {
      const message = found.get(key) ?? { places: new Map() };
      found.set(key, message);
      message.places.set(address, (message.places.get(address) ?? new Set()).add(how));
      // What is read in place is a better picture than the thing that has a name for those who hear it.
      const isBetter = !message.picture || (message.how !== "text" && how === "text");
      if (!box || !isBetter) continue;
      message.how = how;
      const top = Math.max(0, Math.min(Math.floor(Math.max(0, box.y - AROUND) / STEP) * STEP, height - WINDOW.height));
      if (!wanted.has(top)) wanted.set(top, `pictures/${(pictures += 1)}.webp`);
      message.picture = { file: wanted.get(top), box: { ...box, y: box.y - top } };
    }
    for (const [top, file] of wanted) {
      await page.evaluate((top) => scrollTo({ top, behavior: "instant" }), top);
      await writeFile(join(folder, file), await picture(page));
    }
  };
  return { found, look, note };
}

/** What is in the window. WebP, which Playwright itself has not, is half of JPEG. */
async function picture(page) {
  const browser = await page.context().newCDPSession(page);
  const { data } = await browser.send("Page.captureScreenshot", { format: "webp", quality: 50 });
  await browser.detach();
  return Buffer.from(data, "base64");
}

const pending = new WeakMap();

/** Keeps count of what the page waits for; to be called before it loads. */
export function count(page) {
  const requests = new Set();
  pending.set(page, requests);
  page.on("request", (request) => requests.add(request));
  for (const end of ["requestfinished", "requestfailed"]) page.on(end, (request) => requests.delete(request));
}

/** Waits until everything that the page asked for is there, and nothing in it has changed for a moment. */
export async function settled(page) {
  const quiet = () =>
    page.evaluate(
      () =>
        new Promise((settled) => {
          const done = () => (document.querySelector("#view[aria-busy]") ? again() : (observer.disconnect(), settled()));
          let timer = setTimeout(done, 120);
          const again = () => (clearTimeout(timer), (timer = setTimeout(done, 120)));
          const observer = new MutationObserver(again);
          observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        }),
    );
  do await quiet();
  while (pending.get(page).size);
}

/** In the page: each number that stands in a text or in what names something, with its box in the page, if it has one. */
function collect(pattern) {
  // At rest: what docks at the edges of the window stands in its own place, and what is far down is laid out.
  if (!document.adoptedStyleSheets.length) {
    const rest = new CSSStyleSheet();
    rest.replaceSync(".dock, .facts__head { position: static !important } * { content-visibility: visible !important }");
    document.adoptedStyleSheets = [rest];
  }
  const boxOf = (thing, element) => {
    // What only a screen reader says is drawn as a dot: then what is around it.
    for (let around = thing; around && element; around = element, element = element.parentElement) {
      const { x, y, width, height } = around.getBoundingClientRect();
      if (width > 4 && height > 4) return { x: x + scrollX, y: y + scrollY, width, height };
    }
    return null;
  };
  const found = [];
  const number = new RegExp(pattern, "g");
  const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode: text } = texts;
    const all = [...text.data.matchAll(number)];
    const element = text.parentElement;
    all.forEach(({ 0: signs, index }, place) => {
      // The number comes after the first letter.
      const range = document.createRange();
      range.setStart(text, Math.max(0, index - 1));
      range.setEnd(text, Math.max(index, (all[place + 1]?.index ?? text.data.length + 1) - 1));
      const option = element.closest("option")?.closest("select");
      const how = option ? "option" : element.closest("title") ? "title of the page" : "text";
      found.push({ signs, how, box: option ? boxOf(option, option) : element.checkVisibility() ? boxOf(range, element) : null });
    });
  }
  for (const element of document.querySelectorAll("*")) {
    for (const { name, value } of element.attributes) {
      for (const [signs] of value.matchAll(number)) found.push({ signs, how: name, box: element.checkVisibility() ? boxOf(element, element) : null });
    }
  }
  return found;
}
