#!/bin/sh
# Makes the release of the last commit twice on this machine, in two clones with nothing in them but what the commit has, and
# compares: what the folder, the day of the build and what was built before could change is not in it. It takes as long as two builds
# from nothing.
set -eu

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH
# A path that holds in those folders too.
if [ -n "${ADVISORIES-}" ]; then ADVISORIES=$(realpath "$ADVISORIES"); fi

for folder in "$place/first" "$place/second/elsewhere"; do
  git clone --quiet . "$folder"
  make -C "$folder" release
done

# What was asked of advisories has the day on which it was asked.
diff -r --exclude advisories.txt "$place/first/release" "$place/second/elsewhere/release"
echo "The release is the same, byte for byte, from two folders."
