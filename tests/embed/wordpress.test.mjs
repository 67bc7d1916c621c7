// In Debian's WordPress with a real database: the block, as it is edited and as it is published, and an address by oEmbed.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { unzipSync } from "fflate";
import { start } from "../browser/harness.mjs";
import { until } from "./site.mjs";
import { EDITOR, lacking, startWordPress } from "./wordpress.mjs";

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const call = (script, ...args) => promisify(execFile)("node", [path(script), ...args]);
const skip = lacking();

let folder, site, wordpress;
before(async () => {
  if (skip) return;
  folder = await mkdtemp(join(tmpdir(), "finesight-plugin-"));
  const zip = join(folder, "finesight.zip");
  await call("www/build/wordpress.mjs", path("dist"), zip);
  wordpress = await startWordPress(unzipSync(await readFile(zip)));
  wordpress.php("require ABSPATH . 'wp-admin/includes/plugin.php'; $error = activate_plugin('finesight/finesight.php'); if (is_wp_error($error)) throw new Exception($error->get_error_message());");
  await cp(path("dist"), join(folder, "dist"), { recursive: true });
  site = await start({ folder: join(folder, "dist"), base: "/fees/" });
  await call("www/build/lasting.mjs", join(folder, "dist"), site.url);
  // A host would send the page with its links; that of the tests has it as it was compressed.
  await Promise.all(["br", "gz"].map((ending) => rm(join(folder, "dist", `index.html.${ending}`), { force: true })));
});
after(async () => {
  await site?.close();
  await wordpress?.close();
  if (folder) await rm(folder, { recursive: true });
});

/** Publishes a page of this content, and opens it. */
async function published(content) {
  const address = wordpress.php(`kses_remove_filters(); $id = wp_insert_post(['post_title' => 'Fees', 'post_type' => 'page', 'post_status' => 'publish', 'post_content' => wp_slash(base64_decode('${Buffer.from(content).toString("base64")}'))], true); if (is_wp_error($id)) throw new Exception($id->get_error_message()); echo get_permalink($id);`);
  const page = await site.browser.newPage({ locale: "en-GB" });
  await page.goto(address);
  return page;
}

test("the block puts a frame in the page, as it was asked to be and as high as its content", { skip }, async () => {
  const asked = { address: site.url.slice(0, -1), language: "nb", country: "norway", start: "case", contact: "https://agency.example/?a=\"b\"&c", text: "Anslå & <b>se</b>" };
  const page = await published(`<!-- wp:finesight/estimator ${JSON.stringify(asked).replaceAll("<", "\\u003c").replaceAll(">", "\\u003e").replaceAll("&", "\\u0026")} /-->`);
  const frame = page.frameLocator(".finesight-frame");
  await frame.locator("#facts").waitFor();
  assert.equal(await frame.locator("html").getAttribute("lang"), "nb");
  assert.equal(await page.locator(".finesight-frame").getAttribute("title"), "Anslå & <b>se</b>");
  await until(async () => (await page.locator(".finesight-frame").evaluate((frame) => frame.clientHeight)) > 700, "the height");
  await page.close();
});

test("without scripts the link is there, and a block that names no copy is nothing", { skip }, async () => {
  const page = await published(`<!-- wp:finesight/estimator {"address":"${site.url}","text":"Estimate"} /--><!-- wp:finesight/estimator {"address":"javascript:alert(1)","text":"Bad"} /-->`);
  const html = await (await fetch(page.url())).text();
  assert.match(html, new RegExp(`<a class="finesight-embed" href="${site.url}" data-start="questions">Estimate</a>`));
  assert.doesNotMatch(html, /javascript:alert|>Bad</);
  assert.equal(html.split("v1/embed.js").length, 2, "the loader once");
  await page.close();
});

test("an editor adds the block, in their own language, and finds it again as it was", { skip }, async () => {
  wordpress.php(`update_user_meta(get_user_by('login', '${EDITOR.name}')->ID, 'locale', 'sv_SE');`);
  const page = await site.browser.newPage();
  await page.goto(`${wordpress.url}wp-login.php`);
  await page.locator("#user_login").fill(EDITOR.name);
  await page.locator("#user_pass").fill(EDITOR.password);
  await page.locator("#wp-submit").click();
  await page.waitForURL(/wp-admin/);
  await page.goto(`${wordpress.url}wp-admin/post-new.php?post_type=page`);
  await page.waitForFunction(() => globalThis.wp?.blocks?.getBlockType("finesight/estimator"));
  await page.evaluate(() => globalThis.wp.data.dispatch("core/edit-post").closeGeneralSidebar?.());
  await page.evaluate((address) => {
    const block = globalThis.wp.blocks.createBlock("finesight/estimator", { language: "fi", text: "Arvioi", address });
    return globalThis.wp.data.dispatch("core/block-editor").insertBlock(block);
  }, site.url);
  const id = await page.evaluate(async () => {
    globalThis.wp.data.dispatch("core/editor").editPost({ title: "Fees", status: "publish" });
    await globalThis.wp.data.dispatch("core/editor").savePost();
    return globalThis.wp.data.select("core/editor").getCurrentPostId();
  });
  await page.goto(`${wordpress.url}wp-admin/post.php?post=${id}&action=edit`);
  const blocks = () => page.evaluate(() => globalThis.wp?.data?.select("core/block-editor")?.getBlocks().map(({ name, isValid, attributes }) => [name, isValid, attributes.language]) ?? []);
  await until(async () => (await blocks()).length === 1, "the block");
  assert.deepEqual(await blocks(), [["finesight/estimator", true, "fi"]]);
  const said = await page.evaluate(() => globalThis.finesightBlock);
  assert.equal(said.texts.country, "Land");
  assert.equal(said.countries.norway, "Norge");
  await page.close();
});

test("an address alone becomes a frame by oEmbed, which WordPress shows at the height that it is told", { skip }, async () => {
  const page = await published(`<!-- wp:embed {"url":"${site.url}"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${site.url}\n</div></figure><!-- /wp:embed -->`);
  const element = page.locator("iframe.wp-embedded-content");
  await element.waitFor({ state: "visible" });
  await page.frameLocator("iframe.wp-embedded-content").locator(".tiles").waitFor();
  await until(async () => Number(await element.getAttribute("height")) > 250, "the height");
  await page.close();
});
