#!/bin/sh
# Builds the page into dist/, what others embed it with, and the law book beside it: a program of this machine prints that, and
# the page about embedding, which has the loader's hash.
set -eu

www/build/small.sh trunk build --release --offline
node www/build/embed.mjs
cargo run --quiet --locked --offline --example lawbook -- dist
