#!/bin/sh
# Builds the tables of the law and the decisions into dist/data/, a package of data, out of the library that was built.
set -eu

out=${CARGO_TARGET_DIR:-target}/library
cargo run --quiet --locked --offline --bin decisions > "$out/decisions.json"
node www/build/law-data.mjs dist/lib "$out/decisions.json" dist/data
node www/build/compress.mjs dist/data
