#!/bin/sh
# Builds the package for Python into dist/python/: the crate finesight-plain as a program without JavaScript, and around it the modules of
# www/python/. The same content and tools give the same bytes: every file in it has the time of SOURCE_DATE_EPOCH, or else a fixed one.
set -eu

. www/build/standard.sh
out=${CARGO_TARGET_DIR:-target}/python

echo "python: compiling the program (some minutes the first time)" >&2
cargo rustc --quiet --package finesight-plain --lib --crate-type cdylib --target "$target" --profile library --locked --offline
mkdir -p "$out"
# shellcheck disable=SC2086
wasm-opt $features -O3 --strip-debug "${CARGO_TARGET_DIR:-target}/$target/library/finesight_plain.wasm" -o "$out/finesight.wasm"
cargo run --quiet --locked --offline --bin schema > "$out/schema.json"
node www/build/python.mjs "$out" "$out/package"

rm -rf dist/python
mkdir -p dist/python
wheels=$(cd dist/python && pwd)
(cd "$out/package" && "$TOOLS/python/bin/python" -m hatchling build --target wheel --directory "$wheels") >&2
