#!/bin/sh
# Writes release/: archives of what is built, their checksums, a bill of materials, their provenance, the licences of what is
# shipped, and what was asked of advisories. The same commit gives the same bytes, with the tools that the bill names; only the last is of a day.
set -eu

# The day of what is released, not that of the build.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH FINESIGHT_RELEASE=yes

www/build/release-checks.sh
make --no-print-directory build python
www/build/trunk/compare.sh

version=$(cargo metadata --no-deps --format-version 1 --locked --offline | node -p 'JSON.parse(require("fs").readFileSync(0)).packages.find(({ name }) => name === "finesight").version')
site=finesight-$version-site

rm -rf release
mkdir release
tar --create --directory dist --exclude-from www/build/not-the-site.txt --transform "s,^\.,$site," --sort name --mtime "@$SOURCE_DATE_EPOCH" \
  --owner 0 --group 0 --numeric-owner --mode u=rwX,go=rX --format ustar . | gzip --no-name --best > "release/$site.tar.gz"
npm pack ./dist/lib --pack-destination release --loglevel error > /dev/null
mv "release/finesight-$version.tgz" "release/finesight-$version-library.tgz"
cp dist/python/*.whl release/
www/build/deb.sh dist release
npm pack ./dist/data --pack-destination release --loglevel error > /dev/null
if [ -e dist/finesight.html ]; then cp dist/finesight.html "release/finesight-$version.html"; fi
node www/build/wordpress.mjs dist "release/finesight-$version-wordpress.zip"
cp dist/licences.txt release/licences.txt
node www/build/bill.mjs release "finesight-$version.cdx.json"
node www/build/provenance.mjs release "finesight-$version.provenance.json"
(cd release && sha256sum -- * > SHA256SUMS)
cp target/advisories.txt release/advisories.txt
cat release/SHA256SUMS release/advisories.txt
