#!/bin/sh
# Builds the page into dist/, the law book beside it (a program of this machine prints that), the licences of what is
# shipped, and the library.
set -eu

www/build/small.sh trunk build --release --offline
cargo run --quiet --locked --offline --example lawbook -- dist
node www/build/shipped.mjs licences dist/licences.txt
www/build/library.sh
