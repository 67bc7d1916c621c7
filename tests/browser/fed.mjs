// A page that stays open, into which saved cases are opened one after another, and which hands out what it makes of each. It is
// the built page in a frame of another, because only the page around is told the result with exact amounts. All else is what a
// visitor does: a file is opened, the appendix of the report is ticked, and the report is saved as text.

import { startBoth } from "../embed/site.mjs";

/** The page in its frame. `errors` has what the console was told. */
export async function startFed() {
  const site = await startBoth();
  const { page, errors } = await site.host(`<iframe src="${site.url}#/case" width="1200" height="900"></iframe>`);
  const inside = page.frameLocator("iframe");
  await inside.locator("#work").evaluate((fold) => (fold.open = true));
  // What the report needs comes last.
  await inside.locator("#report-appendix").check();
  await inside.locator("#work-file").waitFor();
  const frame = page.frames().find((frame) => frame.parentFrame());
  await frame.evaluate(listen);
  return {
    site,
    errors,
    /** Today, as the page has it. */
    today: await frame.evaluate(() => globalThis.fed.today),
    /** Opens each file, and gives what the page hands out of it. */
    handedOut: (files) => frame.evaluate((files) => globalThis.fed.handedOut(files), files),
    /** Opens the text of a file, and gives the case that is kept from then on, or nothing and what the visitor is told. */
    opened: (text) => frame.evaluate((text) => globalThis.fed.opened(text), text),
    close: () => site.close(),
  };
}

/** A case of the case files as the page saves one. Each has a number of its own, by which it is told from the one before. */
export const asSaved = ({ case: { facts, on, view, replays } }, place) => ({
  finesight: 2,
  program: "0.1.0",
  law: "2026-01-01",
  saved: "2026-01-01",
  language: "en",
  case: {
    number: place + 1,
    on,
    ...(view && view !== "all" && { view }),
    ...(replays && { replays }),
    answers: facts,
    typed: {},
  },
});

/** Runs in the frame: hears what the program hands to the page (`src/app/host.rs`), and what it gives the visitor. */
function listen() {
  const host = globalThis.finesight;
  const { keep, tell } = host;
  let number = 1_000_000;
  let [kept, results, texts, heard] = [[], [], [], () => {}];
  host.keep = (root, saved, onDevice) => {
    kept.push(saved);
    heard();
    return keep(root, saved, onDevice);
  };
  host.tell = (root, result) => {
    results.push(result);
    heard();
    tell(root, result);
  };
  // What is handed out is compared, and not what is seen: nothing is laid out, which would take half of the time.
  document.documentElement.style.display = "none";
  // Nothing is to be downloaded.
  URL.createObjectURL = (blob) => (texts.push(blob.text()), "data:,");
  HTMLAnchorElement.prototype.click = () => {};

  let fail;
  addEventListener("error", ({ error }) => fail?.(error));
  const until = (holds) =>
    new Promise((done, failed) => {
      fail = failed;
      heard = () => holds() && done();
      heard();
    });
  const choose = (text) => {
    const files = new DataTransfer();
    files.items.add(new File([text], "case.json", { type: "application/json" }));
    const field = document.getElementById("work-file");
    field.files = files.files;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  };
  const day = new Date();
  const two = (number) => String(number).padStart(2, "0");
  const today = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  const empty = () => JSON.stringify({
    finesight: 2, program: "x", law: "x", saved: today, language: "en",
    case: { number, on: today, answers: {}, typed: {} },
  });

  async function handedOut(files) {
    const all = [];
    for (const file of files) {
      [kept, results, texts] = [[], [], []];
      choose(JSON.stringify(file));
      // Both are told once it was drawn.
      await until(() => kept.some((it) => it.case.number === file.case.number) && results.length > 0);
      [...document.querySelectorAll("#work .report .row button")].at(-1).click();
      all.push({ file: kept.at(-1), report: await texts[0], result: results.at(-1) });
    }
    return all;
  }

  async function opened(text) {
    kept = [];
    const told = [];
    const notice = document.querySelector(".notice");
    const observer = new MutationObserver(() => (told.push(notice.innerText), heard()));
    observer.observe(notice, { childList: true, subtree: true, characterData: true });
    choose(text);
    // What is refused is told, and what is not is told and kept.
    await until(() => told.length > 0 && (kept.length > 0 || told.at(-1).includes("Nothing was changed")));
    const [given] = kept;
    // The next is to be told from this one, whatever it is.
    number += 1;
    choose(empty());
    await until(() => kept.at(-1)?.case.number === number);
    observer.disconnect();
    return { kept: given, told };
  }

  globalThis.fed = { today, handedOut, opened };
}
