#!/bin/sh
# Builds the library for JavaScript into dist/lib/.
set -eu

. www/build/standard.sh
out=${CARGO_TARGET_DIR:-target}/library

echo "library: compiling the program (some minutes the first time)" >&2
cargo rustc --quiet --package finesight --lib --crate-type cdylib --no-default-features --features library --target "$target" \
  --profile library --locked --offline
cargo run --quiet --locked --offline --package finesight-bind -- --renewable "${CARGO_TARGET_DIR:-target}/$target/library/finesight.wasm" "$out" glue
# With the names of its functions, by which a profile can be read; what is shipped goes without.
# shellcheck disable=SC2086
wasm-opt $features -O3 -g "$out/glue_bg.wasm" -o "$out/named.wasm"
# shellcheck disable=SC2086
wasm-opt $features --strip-debug "$out/named.wasm" -o "$out/finesight.wasm"
cargo run --quiet --locked --offline --bin schema > "$out/schema.json"
node www/build/library.mjs "$out" dist/lib
node www/build/compress.mjs dist/lib
