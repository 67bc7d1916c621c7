// What the package for Debian says of itself, on standard output: debian.mjs control MAINTAINER KIBIBYTES | changelog MAINTAINER |
// copyright | nginx | apache

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { shipped } from "./shipped.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (name) => readFileSync(join(root, name), "utf8");
const SITE = "/usr/share/finesight";

const TOLD = { control, changelog, copyright, nginx, apache };
const [what, ...arguments_] = process.argv.slice(2);
process.stdout.write(TOLD[what](...arguments_));

function version() {
  const metadata = execFileSync("cargo", ["metadata", "--no-deps", "--format-version", "1", "--locked", "--offline"], { cwd: root, encoding: "utf8" });
  return JSON.parse(metadata).packages.find(({ name }) => name === "finesight").version;
}

function control(maintainer, size) {
  return read("www/hosting/debian/control").replace("{version}", version()).replace("{maintainer}", maintainer).replace("{size}", size);
}

function changelog(maintainer) {
  const day = new Date(Number(process.env.SOURCE_DATE_EPOCH) * 1000).toUTCString().replace("GMT", "+0000");
  return `finesight (${version()}) stable; urgency=medium

  * What is new is told by the page, and by CHANGELOG.md in the sources.

 -- ${maintainer}  ${day}
`;
}

/** The licences in the form of Debian's machine-readable copyright files. */
function copyright() {
  const source = /^url: (.*)$/m.exec(read("publiccode.yml"))[1];
  const [, holder] = /^Copyright \(c\) (.*)$/m.exec(read("LICENSE-MIT"));
  const parts = shipped().map(({ name, version, licence }) => ` ${name} ${version} (${licence})\n`);
  const mit = read("LICENSE-MIT").split("\n\n").slice(2).join("\n\n").trim();
  return `Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Finesight
Source: ${source}

Files: *
Copyright: ${holder}
License: Expat or Apache-2.0
Comment: The program, its scripts and its styles, and those of the libraries
 that were built with it, contain parts of others, each under the
 licences that it names. ${SITE}/licences.txt has their
 notices in full.
${parts.join("")}
License: Expat
${indented(mit)}

License: Apache-2.0
 On Debian systems, the full text of the Apache License 2.0 is in
 /usr/share/common-licenses/Apache-2.0.
`;
}

/** A text as the value of a field: each line indented, and a point for an empty one. */
function indented(text) {
  return text.split("\n").map((line) => ` ${line || "."}`).join("\n");
}

/** The example for nginx with the folder of the package. */
function nginx() {
  return read("www/hosting/nginx.conf").replace("with dist/ in /srv/finesight.", `with the page in ${SITE}.`).replace("  root /srv/finesight;", `  root ${SITE};`);
}

/** The example for Apache as a virtual host on the folder of the package. */
function apache() {
  const [about, ...directives] = read("www/hosting/apache.conf").split("\n\n");
  if (!about.includes("<Directory /srv/finesight>")) throw new Error("the example for Apache has another form");
  const inside = directives.join("\n\n").trimEnd().replace(/^(?=.)/gm, "    ");
  return `# Finesight on Apache 2.4, for /etc/apache2/sites-available/. Needs mod_headers, mod_mime and mod_rewrite.

<VirtualHost *:80>
  ServerName fees.example.org
  DocumentRoot ${SITE}

  <Directory ${SITE}>
    Require all granted

${inside}
  </Directory>
</VirtualHost>
`;
}
