// The report: two pages on paper, every step as an appendix on demand, and the same as a Word document.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { unzipSync } from "fflate";
import { screenshot, start, violations } from "./harness.mjs";
import { languages, version } from "../common/languages.mjs";

const EXAMPLES = 11;
// A case as a file has it.
const LONG = { ...JSON.parse(await readFile(new URL("long-case.json", import.meta.url), "utf8")), program: version };
const COOP = 2;

let site;
before(async () => {
  site = await start();
  await mkdir("test-results", { recursive: true });
});
after(() => site.close());

const plain = (text) => text.replace(/[\u00a0\u202f]/g, " ");

/** Opens an example, and then the whole form with the way to the report. */
async function open(page, place, view = "#/case") {
  await page.evaluate(() => (location.hash = "#/"));
  await page.locator("details:has(.examples)").evaluate((fold) => (fold.open = true));
  await page.locator(".examples button").nth(place).evaluate((button) => button.click());
  await page.waitForFunction(() => location.hash === "#/result");
  await page.evaluate((view) => (location.hash = view), view);
  if (view === "#/result") await page.locator("#view:not([aria-busy]) .outcome").waitFor();
  if (view !== "#/case") return;
  // That of the form: the view before has one too.
  await page.locator("main.page #work").evaluate((fold) => (fold.open = true));
  await page.locator("#report-name").waitFor();
}

/** Waits until there is a report to print: it comes with the further program. */
async function withReport(page) {
  await page.waitForFunction(() => (dispatchEvent(new Event("beforeprint")), document.querySelector(".paper")));
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.locator(".paper").waitFor({ state: "detached" });
}

/** What is printed, page by page as the browser cuts it. */
async function printed(page, name) {
  await withReport(page);
  return pages(await page.pdf({ preferCSSPageSize: true, path: `test-results/${name}.pdf` }));
}

const pages = (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g).length;

/** A download of a button, as bytes. */
async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button, exact: true }).press("Enter")]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

for (const { locale } of languages) {
  test(`every example is two pages on paper in ${locale}`, async () => {
    const { page, errors, close } = await site.open({ context: { locale } });
    for (let place = 0; place < EXAMPLES; place += 1) {
      await open(page, place, "#/result");
      assert.equal(await printed(page, `report-${locale}-${place}`), 2, `example ${place}`);
    }
    assert.equal(await page.locator(".examples button").count(), 0);
    assert.deepEqual(errors, []);
    await close();
  });
}

/** The page with the long case: on Coop Finnmark, and on everything else that is asked each answer is disputed. */
async function openLong(locale) {
  const held = { ...LONG, language: locale.slice(0, 2) };
  const prepare = (page) => page.addInitScript((held) => sessionStorage.setItem("finesight", held), JSON.stringify(held));
  const opened = await site.open({ context: { locale }, prepare });
  await opened.page.locator("#work").evaluate((fold) => (fold.open = true));
  await opened.page.locator("#report-name").waitFor();
  return opened;
}

for (const locale of ["en-GB", "nb-NO", "sv-SE"]) {
  test(`a case in which everything is answered is two pages on paper in ${locale}, and says where the rest is`, async () => {
    const { page, errors, close } = await openLong(locale);
    assert.equal(await printed(page, `report-long-${locale}`), 2);
    await page.locator("#report-appendix").evaluate((input) => input.click());
    await page.locator("#report-appendix:checked").waitFor();
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    const [, second, third] = await page.locator(".paper__part").allInnerTexts();
    const [, left] = /… \D*(\d+) /.exec(second);
    assert.ok(Number(left) > 5, left);
    if (locale === "en-GB") assert.ok(/The other answers/.test(third) && /The sides say different things/.test(third));
    assert.deepEqual(errors, []);
    await close();
  });
}

test("the report has what was written, is all that is printed, and names the window while it is", async () => {
  const { page, errors, close } = await site.open({ context: { locale: "en-GB" } });
  await open(page, COOP);
  const title = await page.title();
  await page.locator("#report-reference").fill("2021/9");
  await page.locator("#report-note").fill("For the board.");
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  const paper = page.locator(".paper");
  await paper.waitFor();
  assert.match(await page.title(), /^Finesight – Norway – \d{4}-\d\d-\d\d$/);
  const text = plain(await paper.innerText());
  for (const part of [/2021\/9/, /For the board\./, /Legal maximum/, /EUR 20,000,000/, /not legal advice/, /https:\/\/lovdata\.no/]) assert.match(text, part);
  for (const rest of [".masthead", "main", ".colophon"]) assert.equal(await page.locator(rest).first().isVisible(), false, rest);
  assert.equal(await page.locator("input:visible, select:visible, button:visible").count(), 0);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });
  await paper.waitFor({ state: "detached" });
  assert.equal(await page.title(), title);

  // The name of the case is that of the file; and every step follows where it is asked for.
  await page.locator("#report-name").fill("Coop Finnmark");
  await page.locator("#report-appendix").evaluate((input) => input.click());
  await page.locator("#report-appendix:checked").waitFor();
  await page.evaluate(() => {
    globalThis.titles = [];
    addEventListener("beforeprint", () => globalThis.titles.push(document.title));
  });
  assert.ok((await printed(page, "report-appendix")) > 4);
  assert.deepEqual(new Set(await page.evaluate(() => globalThis.titles)), new Set(["Coop Finnmark"]));
  // It lasts as long as the page.
  const kept = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
  assert.doesNotMatch(kept, /For the board|Coop Finnmark|2021\/9/);
  const pasted = plain((await saved(page, "Save as text")).bytes.toString());
  assert.match(pasted, /Note: For the board\./);
  assert.match(pasted, /^Appendix: every step and its source\n=+$/m);
  assert.deepEqual(errors, []);
  await close();
});

test("a view that is no result is printed as it is", async () => {
  const { page, close } = await site.open({ context: { locale: "en-GB" } });
  await open(page, COOP, "#/decisions");
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator(".paper").count(), 0);
  assert.ok(await page.locator("main").isVisible());
  await close();
});

for (const [locale, word, language] of [["en-GB", "Word document", "en-GB"], ["nb-NO", "Word-dokument", "nb-NO"], ["sv-SE", "Word-dokument", "sv-SE"], ["nn-NO", "Word-dokument", "nn-NO"], ["da-DK", "Word-dokument", "da-DK"], ["fi-FI", "Word-asiakirja", "fi-FI"]]) {
  test(`the Word document in ${locale} has headings, tables, and footnotes with their addresses`, async () => {
    const { page, errors, requests, close } = await site.open({ context: { locale } });
    await open(page, COOP);
    await page.locator("#report-name").fill("Sak <1> & 2");
    await page.locator("#report-author").fill("Kari");
    assert.ok(!requests.some((request) => /\/word-/.test(request)), "the library is fetched when it is asked for");
    const { name, bytes } = await saved(page, word);
    await writeFile(`test-results/report-${locale}.docx`, bytes);
    assert.match(name, /^finesight-\d{4}-\d\d-\d\d\.docx$/);
    assert.ok(requests.filter((request) => !request.startsWith("blob:")).every((request) => request.startsWith(site.url)), "nothing is asked of anyone else");
    const files = unzipSync(bytes);
    const xml = (name) => new TextDecoder().decode(files[name]);
    // The page itself reads no text as elements (www/lock.js).
    const reader = await page.context().newPage();
    for (const name of Object.keys(files).filter((name) => /\.(xml|rels)$/.test(name))) {
      const fault = await reader.evaluate((text) => new DOMParser().parseFromString(text, "application/xml").querySelector("parsererror")?.textContent, xml(name));
      assert.equal(fault, undefined, name);
    }
    const [document, footnotes, links] = ["word/document.xml", "word/footnotes.xml", "word/_rels/footnotes.xml.rels"].map(xml);
    assert.match(document, /w:pStyle w:val="Title"/);
    assert.match(document, /w:pStyle w:val="Heading1"/);
    assert.ok(document.match(/<w:tbl>/g).length >= 5, "the head, the amounts, the answers, the law and the decisions");
    assert.match(document, /Sak &lt;1&gt; &amp; 2/);
    assert.ok(xml("word/styles.xml").includes(`<w:lang w:val="${language}"/>`));
    assert.match(xml("docProps/core.xml"), /<dc:title>Sak &lt;1&gt; &amp; 2<\/dc:title>.*<dc:creator>Kari<\/dc:creator>/s);
    // Each mark has its footnote, and the law its address.
    const marks = Array.from(document.matchAll(/<w:footnoteReference w:id="(\d+)"\/>/g), ([, id]) => id);
    assert.ok(marks.length >= 5 && new Set(marks).size === marks.length);
    for (const id of marks) assert.ok(footnotes.includes(`<w:footnote w:id="${id}">`), id);
    assert.match(footnotes, /lovdata\.no\/lov\/2018-06-15-38/);
    assert.match(links, /Target="https:\/\/lovdata\.no\/lov\/2018-06-15-38[^"]*" TargetMode="External"/);
    assert.deepEqual(errors, []);
    await close();
  });
}

/** How many pages LibreOffice makes of a document. */
async function pagesOf(name) {
  execFileSync("soffice", ["--headless", "--convert-to", "pdf", "--outdir", "test-results", `test-results/${name}.docx`]);
  return pages(await readFile(`test-results/${name}.pdf`));
}

test("LibreOffice reads the Word document, where it is installed, and that has two pages too", async (t) => {
  try {
    execFileSync("soffice", ["--version"]);
  } catch {
    return t.skip("it is not installed");
  }
  const short = await site.open({ context: { locale: "en-GB" } });
  await open(short.page, COOP);
  for (const [name, { page, close }] of [["word", short], ["word-long", await openLong("en-GB")]]) {
    await writeFile(`test-results/${name}.docx`, (await saved(page, "Word document")).bytes);
    assert.equal(await pagesOf(name), 2, name);
    await close();
  }
});

test("what cannot be loaded for a Word document is told, and it can be tried again", async () => {
  const { page, context, close } = await site.open({ context: { locale: "en-GB" } });
  await open(page, COOP);
  await context.route(/\/word-[^/]*\.js$/, (route) => route.abort());
  await page.getByRole("button", { name: "Word document", exact: true }).press("Enter");
  await page.locator(".notice", { hasText: "could not be made" }).waitFor();
  await close();
});

test("it is there without a network, and left out of the single file, which says so", async () => {
  const worker = await readFile("dist/sw.js", "utf8");
  const [word] = (await readdir("dist")).filter((name) => /^word-[0-9a-f]+\.js$/.test(name));
  assert.ok(worker.includes(word));
  const { page, errors, close } = await site.openFile({ context: { locale: "en-GB" } });
  await open(page, COOP);
  assert.equal(await page.getByRole("button", { name: "Word document", exact: true }).count(), 0);
  await page.getByText("The Word document needs a part that this single file leaves out").waitFor();
  assert.match(plain((await saved(page, "Save as text")).bytes.toString()), /An estimate, not legal advice/);
  assert.equal(await printed(page, "report-single"), 2);
  assert.deepEqual(errors, []);
  await close();
});

for (const [width, colorScheme] of [[1280, "light"], [390, "dark"]]) {
  test(`the form passes the checks at ${width} pixels, ${colorScheme}`, async () => {
    const { page, close } = await site.open({ context: { locale: "nb-NO", colorScheme, viewport: { width, height: 900 } } });
    await open(page, COOP);
    assert.deepEqual(await violations(page), []);
    await page.locator("#report-name").scrollIntoViewIfNeeded();
    await screenshot(page, `report-form-${width}`, { fullPage: false });
    await close();
  });
}
