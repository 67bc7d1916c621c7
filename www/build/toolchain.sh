#!/bin/sh
# Prints what compiles the program: the compiler, and whose standard library is in the page.
set -eu

rustc --version --verbose
www/build/small.sh sh -c 'echo "standard library: ${CARGO_UNSTABLE_BUILD_STD:-of the compiler}"'
