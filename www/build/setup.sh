#!/bin/sh
# Installs what the work needs and this machine lacks: setup.sh [page|kit|python|tests|audit|release]
# It goes to $TOOLS/bin unless the right version is on the PATH, so no tool of yours is replaced.
set -eu

rust=$(sed -n 's/^channel = "\(.*\)"$/\1/p' rust-toolchain.toml)
geckodriver=0.37.1
deny=0.20.2

# What is built from source here is to be there soon, and not to be fast.
export CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_PROFILE_RELEASE_OPT_LEVEL=0

say() { echo "setup: $*" >&2; }
fail() { say "$@"; exit 1; }
has() { command -v "$1" >/dev/null 2>&1; }
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

updated=
# Installs packages of Debian or Ubuntu: install WHAT PACKAGE... A machine of another kind may have what is asked for in another way.
install() {
  what=$1
  shift
  manually="$what is missing: install it, as \`apt-get install $*\` does on Debian"
  has apt-get || fail "$manually"
  [ "$(id -u)" = 0 ] || has sudo || fail "$manually"
  say "installing $what"
  [ -n "$updated" ] || as_root apt-get update -qq || true
  updated=yes
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" || fail "$manually"
}
any() { for command; do if [ -n "$command" ] && has "$command"; then return 0; fi; done; return 1; }

has cargo || fail "Rust is missing. Install it from https://rustup.rs"
has npm || fail "Node.js 20 or later is missing. Install it from https://nodejs.org or your package manager"
[ "$(node -p 'parseInt(process.versions.node)')" -ge 20 ] || fail "Node.js $(node -v) is too old: 20 or later is needed"

# Where the stable toolchain is the version that rust-toolchain.toml names, it serves under that name too: nothing has to be fetched.
toolchains=${RUSTUP_HOME:-$HOME/.rustup}/toolchains
host=$(RUSTUP_TOOLCHAIN=stable rustc -vV 2>/dev/null | sed -n 's/^host: //p')
if has rustup && [ ! -e "$toolchains/$rust-$host" ] && [ -d "$toolchains/stable-$host" ] &&
  [ "$(RUSTUP_TOOLCHAIN=stable rustc --version | cut -d ' ' -f 2)" = "$rust" ]; then
  say "the stable toolchain is Rust $rust"
  ln -s "$toolchains/stable-$host" "$toolchains/$rust-$host"
fi
# rustup installs what rust-toolchain.toml names when it is first asked for, if it may; here it may.
if has rustup && ! RUSTUP_AUTO_INSTALL=1 cargo --version >/dev/null && ! cargo --version >/dev/null 2>&1; then
  fail "Rust $rust is not here and cannot be installed. With another, \`RUSTUP_TOOLCHAIN=stable make ...\` does all but a release"
fi
here=$(rustc --version | cut -d ' ' -f 2)
[ "$here" = "$rust" ] || say "this is Rust $here; all is made for $rust, and a release is made with no other"

cargo fetch --quiet

if [ ! -d "$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown" ]; then
  has rustup || fail "the Rust target wasm32-unknown-unknown is missing, and rustup to add it with"
  say "adding the Rust target wasm32-unknown-unknown"
  rustup target add wasm32-unknown-unknown
fi

# For a smaller page (small.sh): the source of the standard library, and the crates that it is built of.
if [ ! -d "$(rustc --print sysroot)/lib/rustlib/src/rust/library/std" ] && has rustup; then
  say "adding the source of Rust's standard library"
  rustup component add rust-src || true
fi
RUSTC_BOOTSTRAP=1 cargo fetch --quiet --locked --target wasm32-unknown-unknown -Zbuild-std 2>/dev/null || true

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

# The package for Python is built for a release and for its tests, by what is installed apart, by version and hash.
python() {
  has python3 || install Python python3 python3-venv
  python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || fail "$(python3 --version) is too old: 3.11 or later is needed"
  python3 -c 'import ensurepip, venv' 2>/dev/null || install "Python's environments" python3-venv
  cmp -s www/python/requirements.txt "$TOOLS/python/requirements.txt" && return
  say "installing what builds the package for Python"
  rm -rf "$TOOLS/python"
  python3 -m venv "$TOOLS/python"
  "$TOOLS/python/bin/pip" install --quiet --require-hashes --requirement www/python/requirements.txt
  cp www/python/requirements.txt "$TOOLS/python/"
}
case "${1-}" in python | tests | release) python ;; esac

# It packs the site for Debian. A test of that is left out where it is not there.
if [ "${1-}" = release ] && ! has dpkg-deb; then install "what packs the site for Debian" dpkg; fi

case "${1-}" in kit | tests | audit) ;; *) exit 0 ;; esac

any "${CHROMIUM-}" chromium chromium-browser google-chrome google-chrome-stable || install Chromium chromium
[ "$1" = tests ] || exit 0

# The three engines, and what drives each of them.
has chromedriver || install chromedriver chromium-driver
any firefox-esr firefox || install Firefox firefox-esr
any WebKitWebDriver || install WebKitGTK webkit2gtk-driver
any xvfb-run || install "a screen that nobody sees" xvfb xauth
if [ "$(geckodriver --version 2>/dev/null | sed -n '1s/^geckodriver \([^ ]*\).*/\1/p')" != "$geckodriver" ]; then
  say "building geckodriver $geckodriver from source: a minute or two, once"
  cargo install geckodriver --version "$geckodriver" --locked --root "$TOOLS"
fi

# What the package for Python is tested with: it is installed into an environment of each run, without a network.
if ! cmp -s tests/python/requirements.txt "$TOOLS/python/wheels/requirements.txt"; then
  say "fetching what the package for Python is tested with"
  rm -rf "$TOOLS/python/wheels"
  "$TOOLS/python/bin/pip" download --quiet --only-binary :all: --require-hashes --requirement tests/python/requirements.txt --dest "$TOOLS/python/wheels"
  cp tests/python/requirements.txt "$TOOLS/python/wheels/"
fi

# nginx is unpacked and not installed, for a server that is installed is also started.
if [ ! -x "$TOOLS/nginx/usr/sbin/nginx" ]; then
  say "unpacking nginx for the tests of the example in www/hosting"
  [ -n "$updated" ] || as_root apt-get update -qq || true
  mkdir -p "$TOOLS/nginx"
  (
    cd "$TOOLS/nginx" &&
      apt-get download -qq nginx libnginx-mod-http-brotli-static &&
      for package in *.deb; do dpkg -x "$package" . && rm "$package" || exit; done
  ) || fail "the tests need nginx with its module for brotli, of Debian 12, Ubuntu 24.04 or later"
fi

# The recipe of a container is built and run where podman and a Debian to build on can be had. Elsewhere only its parts are tested.
container() {
  any podman || install "what builds and runs a container" podman runc
  [ -e "$TOOLS/debian.tar" ] && return
  any mmdebstrap || install "what makes a Debian to build a container on" mmdebstrap
  say "making a Debian to build a container on: half a minute, once"
  mmdebstrap --quiet --variant=apt trixie "$TOOLS/debian.part.tar" && mv "$TOOLS/debian.part.tar" "$TOOLS/debian.tar"
}
(container) || say "no container is built: only the parts of its recipe are tested"

# The block for WordPress is tried in Debian's, with a database. Its packages start servers where something starts services: there
# they are left to whoever wants them.
wordpress="wordpress wordpress-theme-twentytwentythree mariadb-server php-cli php-mysql"
if ! { has php && has mariadbd && [ -d /usr/share/wordpress/wp-content/themes/twentytwentythree ]; }; then
  # shellcheck disable=SC2086
  if [ -d /run/systemd/system ] || ! (install WordPress $wordpress); then
    say "the block is not tried in WordPress: that needs $wordpress"
  fi
fi
