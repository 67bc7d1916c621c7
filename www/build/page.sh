#!/bin/sh
# Builds the page into dist/, and the law book beside it: a program of this machine prints that.
set -eu

www/build/small.sh trunk build --release --offline
cargo run --quiet --locked --offline --example lawbook -- dist
