// What is shown fits and can be told from what is behind it: tables in their columns, words in their pictures, tags in a line, lists
// with what is chosen, and bars, light and dark.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openEverything, start, withLaw } from "./harness.mjs";
import { languages } from "../common/languages.mjs";

let site;
before(async () => (site = await start()));
after(() => site.close());

const WIDTHS = [375, 1280];
// A shop that filmed people; its figures make a calculation of two operations, and an amount that lies between two.
const SHOP = {
  country: "sweden",
  body: "company",
  purpose: "other",
  "cross-border": "domestic",
  role: "controller",
  infringements: "gdpr-5-1-c, gdpr-6, gdpr-13",
  conducts: "gdpr-5-1-c 1, gdpr-6 1, gdpr-13 2",
  linked: "separate",
  ownership: "alone",
  turnover: "10000001..50000000 EUR",
  "people-used": "many",
  "data-kind": "ordinary",
  activity: "retail",
};
const saved = (language) =>
  JSON.stringify({
    finesight: 1,
    program: "0.1.0",
    law: "2026-11-28",
    saved: "2026-11-29",
    language,
    case: { on: "2026-11-29", answers: SHOP, typed: {}, situation: "filmed" },
  });
const open = (path, locale, context) =>
  site.open({
    path,
    context: { locale, reducedMotion: "reduce", ...context },
    prepare: (page) => page.addInitScript((text) => sessionStorage.setItem("finesight", text), saved(locale.slice(0, 2))),
  });

/** What does not fit, each as a line. */
const unfit = (page) =>
  page.evaluate(() => {
    const all = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    const tables = all(".table-scroll").filter((table) => table.scrollWidth > table.clientWidth + 1);
    const words = all("svg text").filter((text) => {
      const [box, frame] = [text, text.closest(".figure")].map((element) => element.getBoundingClientRect());
      return box.width > 0 && (box.left < frame.left - 1 || box.right > frame.right + 1);
    });
    const measure = document.createElement("canvas").getContext("2d");
    const lists = all("select").filter((list) => {
      const style = getComputedStyle(list);
      measure.font = style.font;
      const room = list.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      return measure.measureText(list.selectedOptions[0]?.textContent ?? "").width > room + 1;
    });
    const fields = all("input[type=text]").filter((field) => field.scrollWidth > field.clientWidth + 1);
    const tags = all("summary > .ds-tag").filter((tag) => tag.getBoundingClientRect().height > 1.5 * 24);
    const told = (elements, what) => elements.map((element) => `${what}: ${(element.ariaLabel || element.textContent || element.value).slice(0, 80)}`);
    return [...told(tables, "table"), ...told(words, "words"), ...told(lists, "list"), ...told(fields, "field"), ...told(tags, "tag")];
  });

for (const { locale } of languages) {
  test(`tables, words of pictures, lists and tags fit on a phone and on a wide screen in ${locale}`, async () => {
    for (const path of ["#/result", "#/result/why", "#/result/cases", "#/case", "#/decisions"]) {
      const { page, errors, close } = await open(path, locale);
      await withLaw(page);
      await openEverything(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        assert.deepEqual(await unfit(page), [], `${path}, ${width} px`);
      }
      assert.deepEqual(errors, []);
      await close();
    }
  });
}

/** What is drawn with less contrast to its background than 3:1, by the better of its inside and its edge. */
const faint = (page) =>
  page.evaluate(() => {
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const parts = (color) => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      return canvas.getImageData(0, 0, 1, 1).data;
    };
    const light = (color) => {
      const [red, green, blue] = Array.from(parts(color).slice(0, 3), (part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
    };
    const contrast = (one, other) => Math.max(light(one) / light(other), light(other) / light(one));
    const behind = (element) => {
      const color = getComputedStyle(element).backgroundColor;
      return parts(color)[3] === 255 ? color : behind(element.parentElement);
    };
    const bars = document.querySelectorAll(".figure rect, .figure circle, .effects rect, .plot path[d^=M], .person path, .chart__maximum, .chart__fee");
    const found = Array.from(bars, (bar) => {
      const { fill, stroke } = getComputedStyle(bar);
      const back = behind(bar.closest("svg").parentElement);
      const most = Math.max(...[fill, stroke].filter((color) => color !== "none").map((color) => contrast(color, back)));
      // A bar is seen by its inside too; what is hollow, by its edge.
      const hollow = ["dot--beyond", "chart__left", "chart__case--out"].some((name) => bar.classList.contains(name));
      const inside = bar.tagName === "rect" && !hollow ? contrast(fill, back) : most;
      return Math.min(most, inside) < 3 ? `${bar.tagName}.${bar.className.baseVal}: ${Math.min(most, inside).toFixed(2)}` : "";
    });
    return [...new Set(found)].filter(Boolean);
  });

for (const colorScheme of ["light", "dark"]) {
  test(`every bar and dot stands out from what is behind it, ${colorScheme}`, async () => {
    for (const path of ["#/result", "#/result/why", "#/case", "#/decisions"]) {
      const { page, close } = await open(path, "en-GB", { colorScheme });
      await withLaw(page);
      await openEverything(page);
      assert.ok((await page.locator("svg rect, svg circle, .plot path").count()) > 0, path);
      assert.deepEqual(await faint(page), [], path);
      await close();
    }
  });
}
