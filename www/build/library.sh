#!/bin/sh
# Builds the library for JavaScript into dist/lib/. It is made with the standard library of the compiler: unlike the page
# (small.sh) it is fetched once and asked often.
set -eu

target=wasm32-unknown-unknown
out=${CARGO_TARGET_DIR:-target}/library
features="--enable-bulk-memory --enable-nontrapping-float-to-int --enable-sign-ext --enable-mutable-globals
  --enable-reference-types --enable-multivalue"

# A panic names places in the standard library: where its source is installed too, as where it is not.
source=$(rustc --print sysroot)/lib/rustlib/src/rust
commit=$(rustc --version --verbose | sed -n 's/^commit-hash: //p')
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="${CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS-} --remap-path-prefix=$source=/rustc/$commit"

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
