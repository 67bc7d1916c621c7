#!/bin/sh
# Makes the release of the last commit twice, in two folders with nothing in them but what the commit has, and compares. It takes
# as long as two builds from nothing.
set -eu

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH

for folder in "$place/first" "$place/second/elsewhere"; do
  mkdir -p "$folder"
  git archive HEAD | tar --extract --directory "$folder"
  make -C "$folder" release
done

diff -r "$place/first/release" "$place/second/elsewhere/release"
echo "The release is the same, byte for byte, from two folders."
