#!/bin/sh
# Refuses a release before anything is built for it: by a compiler that is not the one named, without the source of the standard
# library, with an exception whose day has passed, with crates of other licences or from other places than deny.toml has, or with
# what an advisory warns of.
set -eu

named=$(sed -n 's/^channel = "\(.*\)"$/\1/p' rust-toolchain.toml)
here=$(rustc --version | cut -d ' ' -f 2)
[ "$here" = "$named" ] || { echo "release: this is Rust $here, and a release is made with $named (rust-toolchain.toml)" >&2; exit 1; }

www/build/small.sh true
node www/build/exceptions.mjs
cargo deny --workspace --offline --locked check licenses bans sources
mkdir -p target
node www/build/advisories.mjs target/advisories.txt
