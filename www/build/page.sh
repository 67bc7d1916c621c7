#!/bin/sh
# Builds the page into dist/; beside it what others embed it with, the law book and other pages, which a program of this machine
# prints, the licences of what is shipped, and the library; all of the page in a single file; and what has it work without a
# network.
set -eu

www/build/small.sh trunk build --release --offline
node www/build/names.mjs dist
node www/build/embed.mjs dist
cargo run --quiet --locked --offline --bin lawbook -- dist target/page/foot.html target/page/news.json
node www/build/shipped.mjs licences dist/licences.txt
www/build/library.sh
node www/build/single.mjs dist target/page/foot.html
node www/build/offline.mjs dist target/page/news.json
# The last step: nothing changes or comes after it.
node www/build/compress.mjs dist
