#!/bin/sh
# Builds the page with Trunk, where there is one, and compares with what stage.mjs made of the same: every file, byte for byte.
# Trunk's wasm-bindgen is ours here; that of others would leave a path in the script, by which nothing loads the program.
set -eu

command -v trunk >/dev/null || { echo "compare: there is no Trunk here to compare with" >&2; exit 0; }

www/build/small.sh www/build/trunk/run.sh build --release --dist target/trunk
node www/build/names.mjs target/trunk
for file in target/trunk/*; do cmp "$file" "dist/$(basename "$file")"; done
echo "The page that Trunk builds is the same, byte for byte."
