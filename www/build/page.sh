#!/bin/sh
# Builds the page into dist/, the law book and other pages beside it, which a program of this machine prints, and all of
# the page in a single file.
set -eu

www/build/small.sh trunk build --release --offline
cargo run --quiet --locked --offline --example lawbook -- dist target/page/foot.html
node www/build/single.mjs dist target/page/foot.html
