// The page for many cases: a table is opened or pasted, worked out in a worker, shown row by row with a link to each case, added up, and
// saved as CSV. What it says stands in the page (tools/src/lawbook/many.rs).

import "../lock.js";
import { draw } from "./picture.js";
import { linkTo } from "./link.js";

const { lang } = document.documentElement;
const of = (id) => document.getElementById(id);
const [form, status, progress, results] = ["many", "many-status", "many-progress", "many-results"].map(of);
const [run, cancel, file, cells] = ["many-run", "many-cancel", "many-file", "many-cells"].map(of);
const at = (name) => new URL(name, document.baseURI).href;
// The policy lets through the address of this worker, and no other; it is made before anyone else could make one of its name.
const address = globalThis.trustedTypes?.createPolicy("finesight", { createScriptURL: () => at("many-worker.js") }).createScriptURL("") ?? at("many-worker.js");

/** So many rows stand on the page at once. */
const SHOWN = 100;
/** So many problems are listed; all of them are in the file. */
const LISTED = 200;
/** The steps of the work on the bar: the most is done once all are assessed. */
const STEPS = { assessed: [0, 0.6], added: [0.6, 0.4] };

const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
const count = new Intl.NumberFormat(lang);
const share = new Intl.NumberFormat(lang, { style: "percent" });
const money = (amount, currency) => `${new Intl.NumberFormat(lang, { maximumFractionDigits: 0 }).format(rounded(amount))} ${currency}`;
/** Of what is added up nothing finer than three digits is known. */
const rounded = (amount) => (amount > 0 ? Number(amount.toPrecision(3)) : 0);
const exact = (amount, currency) => `${new Intl.NumberFormat(lang, { maximumFractionDigits: 2 }).format(amount)} ${currency}`;

function made(tag, text, attributes = {}) {
  const element = document.createElement(tag);
  element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

let program;
/** The program, which the page itself fetches and compiles: its policy says from where. Once it was used it is kept (www/offline). */
function compiled() {
  program ??= fetchProgram().catch((error) => {
    program = undefined;
    throw error;
  });
  return program;
}

async function fetchProgram() {
  const response = await fetch(at("many.wasm"));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return WebAssembly.compile(await response.arrayBuffer());
}

/** Asks a worker of its own; what it tells on the way goes to `told`. Of what was stopped nothing comes. */
async function ask(asked, { told = () => {}, stopped = new Promise(() => {}) } = {}) {
  const worker = new Worker(address);
  try {
    return await Promise.race([answered(worker, asked, told), stopped]);
  } finally {
    worker.terminate();
  }
}

async function answered(worker, asked, told) {
  const message = { ...asked, program: await compiled() };
  return new Promise((answer, fail) => {
    worker.onmessage = ({ data }) => (data.failed ? fail(new Error()) : data.done === true ? answer(data) : told(data));
    worker.onerror = fail;
    worker.onmessageerror = fail;
    worker.postMessage(message);
  });
}

function busy(is) {
  run.disabled = is;
  cancel.hidden = !is;
  progress.hidden = !is;
}

const say = (text) => (status.textContent = text);

async function work(event) {
  event.preventDefault();
  const chosen = file.files[0];
  if (!chosen && !cells.value.trim()) return say(status.dataset.nothing);
  if (!of("many-correlation").reportValidity()) return undefined;
  const stopped = new Promise((stop) => cancel.addEventListener("click", () => stop(), { once: true }));
  busy(true);
  progress.value = 0;
  say(status.dataset.reading);
  const options = { on: of("many-on").value || undefined, currency: of("many-currency").value, correlation: Number(of("many-correlation").value), lang };
  try {
    const given = chosen ? await chosen.arrayBuffer() : cells.value;
    const answer = await ask({ act: "run", given, options }, { told: tell, stopped });
    if (answer) show(answer, options.correlation);
    else say(status.dataset.cancelled);
  } catch {
    say(status.dataset.failed);
  }
  return busy(false);
}

function tell({ step, done, all }) {
  const [from, part] = STEPS[step];
  progress.value = from + (part * done) / all;
  say(step === "assessed" ? fill(status.dataset.progress, { done: count.format(done), all: count.format(all) }) : status.dataset.adding);
}

/** What was worked out last. */
let shown = { rows: [], csv: "", from: 0 };

function show({ rows, sum, problems, csv }, correlation) {
  shown = { rows, csv, from: 0 };
  showProblems(problems);
  showSum(sum, correlation);
  showRows();
  of("cases").hidden = of("many-rows").hidden = of("many-export").hidden = rows.length === 0;
  results.hidden = false;
  say(fill(status.dataset.done, { all: count.format(rows.length) }));
  results.focus();
}

function showProblems(problems) {
  of("many-wrong").hidden = problems.length === 0;
  of("many-problems").replaceChildren(...problems.slice(0, LISTED).map((problem) => made("li", told(problem))));
}

/** A problem with its place and what stands there. */
function told({ row, column, cell, text }) {
  const { at, atRow, atColumn } = results.dataset;
  const pattern = row === undefined ? (column === undefined ? "" : atColumn) : column === undefined ? atRow : at;
  const where = fill(pattern, { row, column });
  return [where, cell, text].filter(Boolean).join(": ");
}

function showSum(sum, correlation) {
  of("many-sum").hidden = of("sum").hidden = !sum;
  if (!sum) return;
  const { dataset } = results;
  const { currency, weighted, all, left, certain } = sum;
  const named = ({ typical, ninety, most }) => ({ typical: money(typical, currency), ninety: money(ninety, currency), most: money(most, currency) });
  of("many-sentence").textContent = fill(dataset.sum, named(weighted.common));
  of("many-picture").replaceChildren(draw(weighted.outcomes, (amount) => money(amount, currency)));
  const ways = [["apart", dataset.apart], ["common", fill(dataset.common, { correlation: count.format(correlation) })], ["together", dataset.together]];
  for (const [id, told] of [["many-weighted", weighted], ["many-all", all]]) {
    const heads = headsOf(id);
    of(id).tBodies[0].replaceChildren(...ways.map(([way, name]) => line(heads, [made("th", name, { scope: "row" }), ...figures(told[way], currency)])));
  }
  of("many-means").textContent = fill(dataset.mean, { low: money(weighted.apart.mean, currency), high: money(weighted.meanContinued, currency) });
  of("many-left").textContent = left ? fill(dataset.left, { count: count.format(left) }) : "";
  of("many-certain").textContent = certain ? fill(dataset.certain, { count: count.format(certain) }) : "";
}

const figures = ({ mean, typical, ninety, most }, currency) => [mean, typical, ninety, most].map((amount) => made("td", money(amount, currency)));
const headsOf = (id) => Array.from(of(id).tHead.rows[0].cells, (cell) => cell.textContent);

/** A row, each cell with the heading that stands before it where the table is narrow. */
function line(heads, cells) {
  const row = document.createElement("tr");
  cells.forEach((cell, place) => cell.localName === "td" && cell.setAttribute("data-label", heads[place]));
  row.append(...cells);
  return row;
}

function showRows() {
  const { rows, from } = shown;
  const heads = headsOf("many-rows");
  const some = rows.slice(from, from + SHOWN);
  of("many-rows").tBodies[0].replaceChildren(...some.map((row) => line(heads, rowCells(row))));
  of("many-shown").textContent = fill(results.dataset.shown, { from: count.format(from + 1), to: count.format(from + some.length), all: count.format(rows.length) });
  of("many-pages").hidden = rows.length <= SHOWN;
  of("many-before").disabled = from === 0;
  of("many-next").disabled = from + SHOWN >= rows.length;
}

function rowCells(row) {
  const { name, assessed, whether, ended, typical, practice, currency, maximum, maximumCurrency } = row;
  const head = made("th", "", { scope: "row" });
  // What could not be read, the app would refuse.
  head.append(assessed ? made("a", name, { class: "ds-link", href: linkTo(row, results.dataset, lang) }) : name);
  const values = [whether ? results.dataset[whether] : "", ended === null ? "" : share.format(ended), range(typical, currency), range(practice, currency), range(maximum, maximumCurrency)];
  return [head, ...values.map((value) => made("td", value || "–"))];
}

function range(ends, currency) {
  if (!ends) return "";
  const [low, high] = ends;
  if (high === null) return `≥ ${exact(low, currency)}`;
  return low === high ? exact(low, currency) : `${exact(low, "").trim()}–${exact(high, currency)}`;
}

function turn(by) {
  shown.from += by * SHOWN;
  showRows();
  of("many-rows").scrollIntoView();
}

function save(text, name) {
  const link = made("a", "", { download: name, href: URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" })) });
  link.click();
}

form.addEventListener("submit", work);
of("many-export").addEventListener("click", () => save(shown.csv, "finesight-cases.csv"));
of("many-before").addEventListener("click", () => turn(-1));
of("many-next").addEventListener("click", () => turn(1));
of("many-template").addEventListener("click", async () => {
  try {
    save((await ask({ act: "template", lang })).template, "finesight-template.csv");
  } catch {
    say(status.dataset.failed);
  }
});
// What was pasted is not there beside a file.
file.addEventListener("change", () => file.files.length && (cells.value = ""));
cells.addEventListener("input", () => (file.value = ""));

const today = new Date();
of("many-on").value ||= [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
of("without-script").hidden = true;
form.hidden = false;
