#!/bin/sh
# Builds the page into dist/; beside it what others embed it with, the law book and other pages, which a program of this machine
# prints, and the licences of what is shipped; all of the page in a single file; and what has it work without a network. It is
# made in a folder of its own, so that a page that is served stays whole until the new one is.
set -eu

stage=target/stage
say() { echo "page: $*" >&2; }

say "compiling the program (a few minutes the first time)"
node www/build/stage.mjs "$stage" release
node www/build/names.mjs "$stage"
say "compiling and printing the law book and the other pages beside it"
cargo run --quiet --locked --offline --bin edition > target/page/edition.json
node www/build/embed.mjs "$stage" target/page/edition.json
# ADDRESS, where the copy will be, adds what makes a frame of that address alone.
node www/build/lasting.mjs "$stage" "${ADDRESS-}"
node www/build/many.mjs "$stage"
cargo run --quiet --locked --offline --bin lawbook -- "$stage" target/page/foot.html target/page/news.json
node www/build/shipped.mjs "$stage/licences.txt"
node www/build/single.mjs "$stage" target/page/foot.html
node www/build/offline.mjs "$stage" target/page/news.json
# The last step: nothing changes or comes after it.
say "compressing"
node www/build/compress.mjs "$stage"

mkdir -p dist
find dist -mindepth 1 -maxdepth 1 ! -name lib ! -name data ! -name python -exec rm -r {} +
cp -R "$stage/." dist/
