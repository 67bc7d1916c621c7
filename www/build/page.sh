#!/bin/sh
# Builds the page into dist/, and the law book beside it: a program of this machine prints that.
set -eu

www/build/small.sh trunk build --release --offline
node www/build/names.mjs dist
cargo run --quiet --locked --offline --example lawbook -- dist
# The last step: nothing changes or comes after it.
node www/build/compress.mjs dist
