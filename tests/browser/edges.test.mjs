// What tells a control from what is around it, and the ring of the focus: 3 to 1 at least, as WCAG 1.4.11 asks. axe-core measures text alone.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openEverything, pressEnter, start } from "./harness.mjs";

let site;
before(async () => (site = await start()));
after(() => site.close());

/** In the page: the controls of which neither edge nor fill stands out by 3 to 1, how many were looked at, and the ring of the focus. */
const measure = () => {
  const ENOUGH = 3;
  const pixel = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", { willReadFrequently: true });
  const parts = (colour) => {
    pixel.clearRect(0, 0, 1, 1);
    pixel.fillStyle = colour;
    pixel.fillRect(0, 0, 1, 1);
    return pixel.getImageData(0, 0, 1, 1).data;
  };
  const over = ([red, green, blue, alpha], below) => [red, green, blue].map((part, at) => (part * alpha + below[at] * (255 - alpha)) / 255);
  // As WCAG defines relative luminance and contrast ratio.
  const linear = (part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = (colour) => colour.map(linear).reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  const ratio = (one, other) => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const ground = (element) => (element ? over(parts(getComputedStyle(element).backgroundColor), ground(element.parentElement)) : [255, 255, 255]);
  const edge = (element, around) => {
    const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(element);
    return parseFloat(borderTopWidth) > 0 && borderTopStyle !== "none" ? ratio(over(parts(borderTopColor), around), around) : 1;
  };
  const controls = [...document.querySelectorAll("input, select, textarea, .ds-chip")].filter((element) => element.checkVisibility());
  const faint = controls.filter((element) => {
    const around = ground(element.parentElement);
    // A box within a chip has the chip's edge or its own.
    const within = element.closest(".ds-chip") ?? element;
    const found = [element, within].flatMap((one) => [edge(one, around), ratio(ground(one), around)]);
    return Math.max(...found) < ENOUGH;
  });
  const rings = [...document.querySelectorAll("#q-body input, #q-country select, .examples button, #q-body summary")].slice(0, 12).map((element) => {
    element.focus({ focusVisible: true });
    const ringed = [element, element.closest("label"), element.closest(".ds-field")].filter(Boolean).find((one) => getComputedStyle(one).outlineStyle !== "none");
    const around = ground((ringed ?? element).parentElement);
    return ringed ? ratio(over(parts(getComputedStyle(ringed).outlineColor), around), around) : 0;
  });
  return { looked: controls.length, faint: faint.map((element) => element.outerHTML.slice(0, 120)), ring: Math.min(...rings), rings: rings.length };
};

for (const colorScheme of ["light", "dark"]) {
  test(`each control stands out from what is around it, and so does the focus, ${colorScheme}`, async () => {
    const { page, close } = await site.open({ path: "#/case", context: { locale: "en-GB", reducedMotion: "reduce", colorScheme } });
    await page.locator("details:has(.examples)").evaluate((fold) => (fold.open = true));
    await pressEnter(page.locator(".examples button").nth(6));
    await page.locator("#versions button").first().waitFor();
    await openEverything(page);
    const { looked, faint, ring, rings } = await page.evaluate(measure);
    assert.ok(looked > 100 && rings > 5, `${looked} controls, ${rings} with the focus`);
    assert.deepEqual(faint, []);
    assert.ok(ring >= 3, `the ring of the focus: ${ring}`);
    await close();
  });
}
