#!/bin/sh
# Runs a command that builds for WebAssembly, and with it a standard library that is made for size and stops at a panic
# without a word: nothing here panics, and the words would be 15 KB of the download. That needs the source of the standard
# library (setup.sh fetches it) and a switch of the compiler that is not stable. Without either, the library that came with
# the compiler does as well, but not in a release (release.sh): for want of a source,
# two machines would publish different bytes of one commit.
set -eu

# Within another run of this, as when Trunk's hook asks for the build again, all is set.
if [ -n "${FINESIGHT_SMALL-}" ]; then exec "$@"; fi
export FINESIGHT_SMALL=yes

target=wasm32-unknown-unknown
# The split of the page (shrink.mjs) goes by names, and these are written one way with the switch and another without.
names=-Csymbol-mangling-version=v0
flags="-Zunstable-options -Cpanic=immediate-abort"

can_build_std() (
  export RUSTC_BOOTSTRAP=1
  # shellcheck disable=SC2086
  rustc --print cfg --target "$target" $flags && cargo fetch --locked --offline --target "$target" -Zbuild-std
) >/dev/null 2>&1

if can_build_std; then
  export RUSTC_BOOTSTRAP=1 CARGO_UNSTABLE_BUILD_STD=std,panic_abort CARGO_UNSTABLE_BUILD_STD_FEATURES=optimize_for_size
elif [ -n "${FINESIGHT_RELEASE-}" ]; then
  echo "small: the standard library cannot be built here, and no release is made without: rust-toolchain.toml names rust-src, which has its source" >&2
  exit 1
else
  flags=
  echo "small: the standard library cannot be built here; the page works as well with that of the compiler, and is 15 KB larger" >&2
fi

export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="${CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS-} $names $flags"
exec "$@"
