#!/bin/sh
# Packs a built site for Debian and its like: deb.sh SITE FOLDER writes finesight_VERSION_all.deb. It needs dpkg-deb and GNU tar. The same
# content gives the same bytes: owners, rights, order and times are fixed. MAINTAINER says who answers for the package.
set -eu

site=$1
folder=$2
maintainer=${MAINTAINER-The Finesight authors <authors@finesight.example>}
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
# Several threads write an archive of other bytes.
export SOURCE_DATE_EPOCH LC_ALL=C DPKG_DEB_THREADS_MAX=1

umask 022
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
doc=$root/usr/share/doc/finesight
mkdir -p "$root/DEBIAN" "$root/usr/share/finesight" "$doc/examples"

tar --create --directory "$site" --exclude-from www/build/not-the-site.txt . | tar --extract --no-same-owner --directory "$root/usr/share/finesight"

node www/build/debian.mjs copyright > "$doc/copyright"
node www/build/debian.mjs changelog "$maintainer" | gzip --no-name --best > "$doc/changelog.gz"
cp www/hosting/debian/README.Debian "$doc/"
for name in README.md Caddyfile security.txt; do sed 's,/srv/finesight,/usr/share/finesight,' "www/hosting/$name" > "$doc/examples/$name"; done
node www/build/debian.mjs nginx > "$doc/examples/nginx.conf"
node www/build/debian.mjs apache > "$doc/examples/apache.conf"

cd "$root"
find usr -type f -print0 | sort --zero-terminated | xargs --null md5sum > DEBIAN/md5sums
size=$(find usr -type f -printf '%s\n' | awk '{ sum += int(($1 + 1023) / 1024) } END { print sum }')
cd "$OLDPWD"
node www/build/debian.mjs control "$maintainer" "$size" > "$root/DEBIAN/control"
chmod -R u=rwX,go=rX "$root"
find "$root" -exec touch --no-dereference --date "@$SOURCE_DATE_EPOCH" {} +
mkdir -p "$folder"
dpkg-deb --root-owner-group -Zxz --build "$root" "$folder" >&2
