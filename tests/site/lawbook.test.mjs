// The law book as it lies in dist: every page, read without a browser. What a browser shows of some of them is tested in
// tests/browser/lawbook.test.mjs.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { tags } from "../common/languages.mjs";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));
const files = await readdir(dist);
const OF_LANGUAGE = new RegExp(`^law-(${tags.join("|")})(-[\\w-]+)?\\.html$`);
const names = files.filter((name) => OF_LANGUAGE.test(name));
const pages = new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(dist, name), "utf8")])));
const all = (html, pattern) => Array.from(html.matchAll(pattern), ([, found]) => found);
const ids = new Map(Array.from(pages, ([name, html]) => [name, all(html, / id="([^"]+)"/g)]));
const langOf = (name) => name.slice(4, 6);

test("each language has the same pages, and each is in its language and the law book's", () => {
  const of = (lang) => names.filter((name) => langOf(name) === lang).map((name) => name.slice(6)).sort();
  assert.ok(of("en").length > 100);
  for (const lang of tags) assert.deepEqual(of(lang), of("en"), lang);
  for (const [name, html] of pages) {
    assert.match(html, new RegExp(`^<!doctype html>\\s<html lang="${langOf(name)}"`), name);
    assert.equal(all(html, /<(h1|title|main)\b/g).sort().join(), "h1,main,title", name);
  }
});

test("no name stands twice on a page, and every link leads to a file and to a place in it", () => {
  for (const [name, html] of pages) {
    const own = ids.get(name);
    assert.equal(new Set(own).size, own.length, name);
    for (const href of all(html, /<(?:a|link)\b[^>]* href="([^"]+)"/g).filter((href) => !href.startsWith("https:"))) {
      const [file, id] = href.replace(/^\.\//, "").split("#");
      const there = file || (href.startsWith("#") ? name : "index.html");
      assert.ok(files.includes(there), `${name}: ${href}`);
      if (id) assert.ok(ids.get(there)?.includes(id), `${name}: ${href}`);
    }
    for (const used of all(html, / (?:aria-(?:labelledby|describedby)|for)="([^"]+)"/g)) assert.ok(own.includes(used), `${name}: ${used}`);
  }
});

test("a link out sends no referrer, and leads to https", () => {
  for (const [name, html] of pages) {
    for (const tag of html.match(/<a\b[^>]* href="(?!\.\/|#)[^>]*>/g) ?? []) assert.match(tag, / href="https:\/\/[^"]+" rel="noreferrer"/, name);
  }
});

test("headings leave no level out, and a table has a caption and headed columns and rows", () => {
  for (const [name, html] of pages) {
    const levels = all(html, /<h(\d)\b/g).map(Number);
    levels.forEach((level, place) => assert.ok(level <= (levels[place - 1] ?? 0) + 1, `${name}: h${level}`));
    for (const table of all(html, /<table\b([^]*?)<\/table>/g)) {
      assert.match(table, /<caption[^>]*>[^<]+<\/caption>\s*<thead><tr><th scope="col">/, name);
      assert.doesNotMatch(table, /<tr id="[^"]+">(?!<th scope="row">)/, name);
    }
  }
});

test("what runs is the script of the contents, and nothing stands within a page that would", () => {
  for (const [name, html] of pages) {
    const scripts = name.length === "law-en.html".length ? ['<script type="module" src="./law-contents.js">'] : [];
    assert.deepEqual(html.match(/<script\b[^>]*>/g) ?? [], scripts, name);
    assert.doesNotMatch(html, /<style\b| style="| on\w+="|<iframe\b|<form\b/, name);
    const [policy] = all(html, /http-equiv="Content-Security-Policy" content="([^"]+)"/g);
    assert.match(policy, /^default-src 'none'; style-src 'self'; img-src 'self' data:;/, name);
    assert.equal(/script-src[^;]*/.exec(policy)?.[0], scripts.length ? "script-src 'self'" : undefined, name);
  }
});

test("the table of places has each part, section and row, on the page that has it in every language", async () => {
  const { default: places } = await import(pathToFileURL(join(dist, "law-places.js")));
  const own = new Set(["book", "contents", "each", "elsewhere"]);
  for (const lang of tags) {
    const found = Object.fromEntries(
      names
        .filter((name) => name.startsWith(`law-${lang}-`))
        .map((name) => [name.slice(7, -5), ids.get(name).filter((id) => !own.has(id)).sort()])
        .filter(([, named]) => named.length),
    );
    assert.deepEqual(Object.fromEntries(Object.entries(places).map(([page, named]) => [page, named.sort()])), found, lang);
  }
});
