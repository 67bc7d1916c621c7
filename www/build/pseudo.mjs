// Serves the built page in a language that nobody speaks, in the place of English: node www/build/pseudo.mjs [folder] [port]

import { pseudo, rewriting } from "./rewritten.mjs";
import { serve } from "./server.mjs";

const [folder = "dist", port = "8081"] = process.argv.slice(2);
const { url } = await serve(folder, { port: Number(port), rewrite: rewriting("en", pseudo) });
console.log(`Finesight in a language that nobody speaks is at ${url}: choose English (Ctrl+C stops it)`);
