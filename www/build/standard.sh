# For scripts that build what is fetched once and asked often (`. www/build/standard.sh`): with the standard library of the compiler,
# unlike the page (small.sh).
# shellcheck shell=sh disable=SC2034

target=wasm32-unknown-unknown
features="--enable-bulk-memory --enable-nontrapping-float-to-int --enable-sign-ext --enable-mutable-globals
  --enable-reference-types --enable-multivalue"

# A panic names places in the standard library: where its source is installed too, as where it is not.
source=$(rustc --print sysroot)/lib/rustlib/src/rust
commit=$(rustc --version --verbose | sed -n 's/^commit-hash: //p')
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="${CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS-} --remap-path-prefix=$source=/rustc/$commit"
