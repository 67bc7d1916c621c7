#!/bin/sh
# Writes release/ from dist/: archives that have the same bytes wherever and whenever they are made, their checksums, a bill of
# materials and the licences of what is shipped. Crates under other licences or from other places than deny.toml has stop it.
set -eu

cargo deny --offline --locked check licenses bans sources
www/build/trunk/compare.sh

version=$(cargo metadata --no-deps --format-version 1 --locked --offline | node -p 'JSON.parse(require("fs").readFileSync(0)).packages[0].version')
# The day of what is released, not that of the build.
day=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
site=finesight-$version-site

rm -rf release
mkdir release
tar --create --directory dist --exclude ./lib --exclude ./finesight.html --transform "s,^\.,$site," --sort name --mtime "@$day" \
  --owner 0 --group 0 --numeric-owner --mode u=rwX,go=rX --format ustar . | gzip --no-name --best > "release/$site.tar.gz"
npm pack ./dist/lib --pack-destination release --loglevel error > /dev/null
mv "release/finesight-$version.tgz" "release/finesight-$version-library.tgz"
if [ -e dist/finesight.html ]; then cp dist/finesight.html "release/finesight-$version.html"; fi
node www/build/shipped.mjs bill "release/finesight-$version.cdx.json"
cp dist/licences.txt release/licences.txt
(cd release && sha256sum -- * > SHA256SUMS)
cat release/SHA256SUMS
