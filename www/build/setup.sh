#!/bin/sh
# Installs what the work needs and this machine lacks: setup.sh [page|tests|audit|release]
# Trunk and wasm-bindgen go to $TOOLS/bin unless the right versions are on the PATH, so no tool of yours is replaced.
set -eu

trunk=0.21.14
deny=0.20.2

say() { echo "setup: $*" >&2; }
fail() { say "$@"; exit 1; }
has() { command -v "$1" >/dev/null 2>&1; }
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

has cargo || fail "Rust is missing. Install it from https://rustup.rs"
has npm || fail "Node.js 20 or later is missing. Install it from https://nodejs.org or your package manager"
[ "$(node -p 'parseInt(process.versions.node)')" -ge 20 ] || fail "Node.js $(node -v) is too old: 20 or later is needed"

# The crates, and with them Cargo.lock, which says the version of wasm-bindgen.
cargo fetch --quiet
bindgen=$(awk '$3 == "\"wasm-bindgen\"" { getline; gsub(/"/, "", $3); print $3 }' Cargo.lock)

if [ ! -d "$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown" ]; then
  has rustup || fail "the Rust target wasm32-unknown-unknown is missing, and rustup to add it with"
  say "adding the Rust target wasm32-unknown-unknown"
  rustup target add wasm32-unknown-unknown
fi

# For a smaller page (page.sh): the source of the standard library, and the crates that it is built of.
if [ ! -d "$(rustc --print sysroot)/lib/rustlib/src/rust/library/std" ] && has rustup; then
  say "adding the source of Rust's standard library"
  rustup component add rust-src || true
fi
RUSTC_BOOTSTRAP=1 cargo fetch --quiet --locked --target wasm32-unknown-unknown -Zbuild-std 2>/dev/null || true

if [ "$(trunk --version 2>/dev/null || true)" != "trunk $trunk" ]; then
  say "building Trunk $trunk from source: some minutes, once"
  cargo install trunk --version "$trunk" --locked --root "$TOOLS" --no-default-features --features rustls ||
    cargo install trunk --version "$trunk" --locked --root "$TOOLS"
fi

if [ "$(wasm-bindgen --version 2>/dev/null || true)" != "wasm-bindgen $bindgen" ]; then
  say "building wasm-bindgen $bindgen from source, as Cargo.lock asks: some minutes, once"
  cargo install wasm-bindgen-cli --version "$bindgen" --root "$TOOLS" --force
fi

if [ ! -e node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  say "installing the npm packages of package-lock.json"
  # Elsewhere the folder may be a link to one that others use, and npm would empty that.
  if [ -L node_modules ]; then rm node_modules; fi
  npm ci --omit=dev --ignore-scripts --no-audit --no-fund --loglevel=error
  touch node_modules/.package-lock.json
fi

# Lighthouse is 180 MB, which only `make audit` needs.
if [ "${1-}" = audit ] && [ ! -e node_modules/lighthouse/package.json ]; then
  say "installing Lighthouse"
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
  touch node_modules/.package-lock.json
fi

if [ "${1-}" = release ] && [ "$(cargo deny --version 2>/dev/null || true)" != "cargo-deny $deny" ]; then
  say "building cargo-deny $deny from source: some minutes, once"
  cargo install cargo-deny --version "$deny" --locked --root "$TOOLS"
fi

case "${1-}" in tests | audit) ;; *) exit 0 ;; esac

for browser in "${CHROMIUM-}" chromium chromium-browser google-chrome google-chrome-stable; do
  if [ -n "$browser" ] && has "$browser"; then exit 0; fi
done
manually="install Chromium or Google Chrome, or name one: make test CHROMIUM=/path/to/chrome"
has apt-get || fail "the browser tests need a browser: $manually"
[ "$(id -u)" = 0 ] || has sudo || fail "the browser tests need a browser, and there is no sudo to install it with: $manually"
say "installing Chromium for the browser tests"
as_root apt-get update -qq || true
as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium ||
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium-browser ||
  fail "that did not work: $manually"
