// Puts each file of the built page that compresses beside itself as .br and .gz, for hosts that hand those out as they are:
// compress.mjs [folder]. The same file gives the same bytes.

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { filesIn } from "./files.mjs";

// Pictures and archives are compressed already.
const COMPRESSES = /\.(cjs|css|csv|html|js|json|map|md|mjs|svg|ts|txt|wasm|webmanifest|xml)$/;

// npm packs whatever is called so, though a package leaves out all that is compressed.
const PACKED = /^README\.md$/;

const [folder = "dist"] = process.argv.slice(2);
const files = (await filesIn(folder)).filter((name) => COMPRESSES.test(name) && !PACKED.test(name));
await Promise.all(files.map((name) => compress(join(folder, name))));

async function compress(file) {
  const bytes = await readFile(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, { params }));
  const zipped = await promisify(gzip)(bytes, { level: 9 });
  // The system that it was made on, which is no matter and not the same everywhere: unknown. There is no time in it.
  zipped[9] = 255;
  await writeFile(`${file}.gz`, zipped);
}
