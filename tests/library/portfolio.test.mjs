// A table of cases: read in the forms that people have, worked out as each case by itself, and told at row and column where it is wrong.

import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { strToU8, zipSync } from "fflate";
import { folder, library } from "./lib.mjs";

const { portfolio, template } = await import(pathToFileURL(join(folder, "portfolio.js")).href);

const on = "2026-01-01";
const facts = { country: "norway", body: "company", purpose: "other", infringements: "gdpr-32", ownership: "alone", turnover: "30000000 EUR" };
const HEAD = "Name;country;body;purpose;infringements;ownership;turnover";
const row = (name, turnover, country = "norway") => `${name};${country};company;other;gdpr-32;alone;${turnover}`;
const csv = (...rows) => [HEAD, ...rows].join("\r\n");

/** What `assess` says of a case, as a row has it. */
function alone(given) {
  const { assessment } = library.assess(given);
  const { outcome, evidence } = assessment;
  const range = (of) => (of ? [Number(of.low), of.high === null ? null : Number(of.high)] : null);
  const { typical, half, range: eight } = outcome.practice;
  return {
    whether: outcome.whether.answer,
    ended: evidence.ended && Number(evidence.ended.fee),
    typical: range(typical), half: range(half), practice: range(eight),
    currency: eight?.currency ?? null, maximum: range(outcome.ceiling), maximumCurrency: outcome.ceiling?.currency ?? null,
  };
}

const asAlone = ({ whether, ended, typical, half, practice, currency, maximum, maximumCurrency }) => ({ whether, ended, typical, half, practice, currency, maximum, maximumCurrency });

test("each case comes to what it comes to by itself", async () => {
  const { ok, rows, problems } = await portfolio(csv(row("A", "30000000 EUR"), row("B", "900000000 EUR", "spain"), row("C", "")), { on });
  assert.deepEqual([ok, problems], [true, []]);
  assert.deepEqual(rows.map(({ row, name }) => [row, name]), [[2, "A"], [3, "B"], [4, "C"]]);
  const { turnover, ...unsized } = facts;
  const cases = [facts, { ...facts, country: "spain", turnover: "900000000 EUR" }, unsized];
  cases.forEach((of, at) => assert.deepEqual(asAlone(rows[at]), alone({ facts: of, on }), rows[at].name));
  assert.deepEqual(rows[0].facts, facts);
  // Art. 83(4): EUR 10,000,000, or 2 % of the turnover where that is more; of one that nothing bounds no end.
  assert.deepEqual(rows.map(({ maximum }) => maximum), [[10_000_000, 10_000_000], [18_000_000, 18_000_000], [10_000_000, null]]);
});

test("in the words of a language, and as people write numbers and days", async () => {
  const { questions, texts } = library.words("sv");
  const asked = (key) => questions.find((question) => question.key === key);
  const said = (key, option) => asked(key).options.find((each) => each.key === option).text;
  const name = texts.find(({ key }) => key === "col-name").text;
  const day = texts.find(({ key }) => key === "col-on").text;
  const keys = ["country", "body", "purpose", "infringements", "ownership", "turnover", "people-number", "breach-end"];
  const head = [name, day, ...keys.map((key) => asked(key).text)].join(";");
  const words = ["country", "body", "purpose", "infringements", "ownership"].map((key) => said(key, facts[key])).map((text) => `"${text.replaceAll('"', '""')}"`);
  const line = (turnover, people, end) => ["Ärende 1", "31.1.2026", ...words, turnover, people, end].join(";");
  const expected = { ...facts, turnover: "30000000.50 EUR", "people-number": "1200", "breach-end": "2025-12-01..2025-12-24" };
  for (const turnover of ["30 000 000,50 EUR", "30.000.000,50", "€ 30,000,000.50", "30000000,50 eur"]) {
    const { rows, problems } = await portfolio(`\ufeff${head}\n${line(turnover, "1 200", "1/12/2025..24.12.2025")}`, { lang: "sv", currency: "EUR" });
    assert.deepEqual(problems, [], turnover);
    assert.deepEqual([rows[0].name, rows[0].on, rows[0].facts], ["Ärende 1", "2026-01-31", expected], turnover);
  }
});

test("provisions by their keys, numbers and words", async () => {
  const written = async (cell) => (await portfolio(`country\tinfringements\nnorway\t${cell}`, { on })).rows[0].facts.infringements;
  const options = library.words("en").questions.find(({ key }) => key === "infringements").options;
  const [security, ground] = ["gdpr-32", "gdpr-6"].map((key) => options.find((option) => option.key === key).text);
  for (const cell of ["gdpr-32, gdpr-6", "32, 6", "Art. 32; Article 6 GDPR", `${security}; ${ground}`, `${security} | gdpr-6`]) {
    assert.equal(await written(cell), "gdpr-32, gdpr-6", cell);
  }
  assert.equal(await written("Art. 5(1)(f)"), "gdpr-5-1-f");
});

test("with tabs, commas, quotes, a currency in the heading, and in the encodings of Excel", async () => {
  const expected = [{ row: 3, name: "Å, \"x\"", facts }];
  const of = async (given) => {
    const { rows, problems } = await portfolio(given, { on });
    assert.deepEqual(problems, []);
    return rows.map(({ row, name, facts }) => ({ row, name, facts }));
  };
  const text = (sign) => [["name", ...Object.keys(facts)], [], ['"Å, ""x"""', ...Object.values(facts)]].map((cells) => cells.join(sign)).join("\n");
  for (const sign of [",", ";", "\t"]) assert.deepEqual(await of(text(sign)), expected, sign);
  assert.deepEqual(await of(Buffer.from(text(";"), "latin1")), expected, "windows-1252");
  assert.deepEqual(await of(new Uint8Array([0xff, 0xfe, ...Buffer.from(text("\t"), "utf16le")])), expected, "UTF-16");
  assert.deepEqual(await of(new TextEncoder().encode(`\ufeff${text(",")}`).buffer), expected, "an ArrayBuffer");
  const inHeading = text(";").replace(";turnover", ";Turnover (EUR)").replace(" EUR", "");
  assert.deepEqual(await of(inHeading), expected, "heading");
  // The line that tells Excel the delimiter is a row.
  assert.deepEqual((await of(`sep=;\n${text(";")}`)).map(({ row }) => row), [4]);
});

/** A workbook of one sheet, as little as there may be. */
function workbook(rows) {
  const at = (row, column) => `r="${String.fromCharCode(65 + column)}${row + 1}"`;
  const cell = (value, row, column) => (typeof value === "number" ? `<c ${at(row, column)}><v>${value}</v></c>` : `<c ${at(row, column)} t="inlineStr"><is><t>${value}</t></is></c>`);
  const line = (cells, row) => (cells.length ? `<row r="${row + 1}">${cells.map((value, column) => cell(value, row, column)).join("")}</row>` : "");
  const office = "http://schemas.openxmlformats.org";
  const relations = (type, target) => `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
  return zipSync(
    Object.fromEntries(
      Object.entries({
        "[Content_Types].xml": `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
        "_rels/.rels": relations("officeDocument", "xl/workbook.xml"),
        "xl/workbook.xml": `<workbook xmlns="${office}/spreadsheetml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships"><sheets><sheet name="Cases" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        "xl/_rels/workbook.xml.rels": relations("worksheet", "worksheets/sheet1.xml"),
        "xl/worksheets/sheet1.xml": `<worksheet xmlns="${office}/spreadsheetml/2006/main"><sheetData>${rows.map(line).join("")}</sheetData></worksheet>`,
      }).map(([name, text]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`)]),
    ),
  );
}

test("a workbook of Excel", async () => {
  const given = workbook([["name", ...Object.keys(facts).slice(0, -1), "turnover EUR"], [], ["A", ...Object.values(facts).slice(0, -1), 30_000_000]]);
  const { rows, problems } = await portfolio(given, { on });
  assert.deepEqual(problems, []);
  // The row that is empty has its number.
  assert.deepEqual([rows[0].row, rows[0].name, rows[0].facts], [3, "A", facts]);
  const broken = await portfolio(given.slice(0, 200), { on });
  assert.deepEqual([broken.ok, broken.problems.map(({ code }) => code)], [false, ["not-a-file"]]);
});

test("what is wrong is told at its row and column in words, and nothing else is lost", async () => {
  const coloured = (line) => line.replace(";", ";red;");
  const cases = [row("A", "30000000 EUR"), row("B", "30000000 EUR", "norwya"), row("C", "much"), "", `${row("D", "1 EUR")};more`, row("E", "5")];
  const text = [HEAD.replace("Name;", "Name;colour;"), ...cases.map(coloured)].join("\r\n");
  const { rows, problems, sum, csv: out } = await portfolio(text, { on });
  assert.deepEqual(problems.map(({ row, column, cell, code }) => [row, column, cell, code]), [
    [undefined, "colour", undefined, "no-such-question"],
    [3, "country", "norwya", "no-such-option"],
    [4, "turnover", "much", "not-an-amount"],
    [6, undefined, undefined, "too-wide"],
    [7, "turnover", "5", "not-an-amount"],
  ]);
  assert.ok(problems.every(({ text }) => text.length > 10 && !text.includes("-such-")));
  assert.deepEqual(rows.map(({ assessed }) => assessed), [true, false, false, true, false]);
  assert.deepEqual([sum.cases, sum.left], [2, 3]);
  assert.match(out, /^\ufeffName;colour;country;/);
  assert.match(out.split("\r\n")[2], /^B;red;norwya;.*country: This is none of the answers/);
});

test("without a day no case is assessed, and what is no table is said to be none", async () => {
  const { rows, problems, sum } = await portfolio(csv(row("A", "30000000 EUR")));
  assert.deepEqual([rows[0].assessed, sum, problems.map(({ row, code }) => [row, code])], [false, null, [[2, "missing"]]]);
  for (const nothing of ["", "\n\n", "Name;country", new Uint8Array()]) {
    const { ok, problems } = await portfolio(nothing, { on, lang: "da" });
    assert.deepEqual([ok, problems.map(({ code, row }) => [code, row])], [false, [["not-a-table", undefined]]], String(nothing));
  }
  for (const none of [undefined, null, 5, {}, [HEAD]]) {
    assert.deepEqual((await portfolio(none, { on })).problems.map(({ code }) => code), ["not-a-file"], String(none));
  }
  const { problems: twice } = await portfolio(`country;Country\nnorway;sweden`, { on });
  assert.deepEqual(twice.map(({ column, code }) => [column, code]), [["Country", "twice"]]);
  const { problems: open } = await portfolio(`name;country\n"A;norway`, { on });
  assert.deepEqual(open.map(({ row, code }) => [row, code]).at(0), [2, "quotes"]);
});

test("the sum: one currency, or the euro where there are several", async () => {
  const same = await portfolio(csv(row("A", "30000000 EUR"), row("B", "90000000 EUR")), { on });
  assert.equal(same.sum.currency, "NOK");
  const [one, other] = same.rows;
  // High or low together, halves add; each half is rounded to two digits.
  const halves = one.typical[0] + other.typical[0];
  assert.ok(Math.abs(same.sum.all.together.typical - halves) < 0.05 * halves, `${same.sum.all.together.typical}, not ${halves}`);
  assert.ok(same.sum.weighted.apart.mean < same.sum.all.apart.mean);
  assert.equal(same.sum.correlation, 0.2);
  const mixed = await portfolio(csv(row("A", "30000000 EUR"), row("B", "90000000 EUR", "spain")), { on, correlation: 0.5 });
  assert.deepEqual([mixed.sum.currency, mixed.sum.cases, mixed.sum.correlation], ["EUR", 2, 0.5]);
  const euro = (await portfolio(csv(row("B", "90000000 EUR", "spain")), { on })).sum.all.apart.mean;
  assert.ok(mixed.sum.all.apart.mean > euro && mixed.sum.all.apart.mean < 20 * euro, "crowns are turned into euro");
});

test("no fine that the law excludes is in the sum", async () => {
  // Spanish public bodies get no fine (Art. 77 of Organic Law 3/2018).
  const text = csv(row("A", "", "spain").replace("company", "public-authority"), row("B", "30000000 EUR"));
  const { rows, sum } = await portfolio(text, { on });
  assert.deepEqual([rows[0].whether, sum.cases, sum.left, sum.certain], ["excluded", 2, 0, 0]);
  const { sum: without } = await portfolio(csv(row("B", "30000000 EUR")), { on });
  assert.ok(Math.abs(sum.all.apart.mean / without.all.apart.mean - 1) < 1e-9);
});

test("the results as a file, in which a spreadsheet works nothing out", async () => {
  const { csv: out, rows } = await portfolio(csv(row("=1+1", "30000000 EUR")), { on, lang: "nb" });
  const [head, first] = out.split("\r\n").map((line) => line.split(";"));
  assert.match(first[0], /^"?'=1\+1/);
  const at = (heading) => first[head.indexOf(heading)];
  assert.equal(at("Typisk gebyr"), String(rows[0].typical[0]));
  assert.equal(at("Valuta"), "NOK");
  // Decimals as in tables with semicolons.
  assert.match(at("Andel slike vedtak med gebyr"), /^0,\d+$/);
});

test("progress is told up to the last case", async () => {
  const told = [];
  await portfolio(csv(...Array.from({ length: 25_000 }, (_, at) => row(String(at), `${at + 1}000000 EUR`))), { on, progress: (step, done, all) => told.push([step, done, all]) });
  assert.deepEqual(told.filter(([step]) => step === "assessed"), [["assessed", 10_000, 25_000], ["assessed", 20_000, 25_000], ["assessed", 25_000, 25_000]]);
  assert.ok(told.some(([step]) => step === "added"));
});

test("the template is read without a problem in every language", async () => {
  for (const lang of ["en", "sv", "nb", "nn", "da", "fi"]) {
    const { rows, problems, sum } = await portfolio(await template(lang), { lang });
    assert.deepEqual(problems, [], lang);
    assert.deepEqual(rows.map(({ name, assessed, practice }) => [name, assessed, practice !== null]), [["A", true, true], ["B", true, true]], lang);
    assert.equal(sum.cases, 2);
  }
});
