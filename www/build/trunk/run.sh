#!/bin/sh
# Runs Trunk, which whoever likes may have and nobody needs: run.sh build|serve OPTIONS...
set -eu

cargo build --quiet --locked --offline --package finesight-bind
PATH=$PWD/www/build/trunk:$PATH
export PATH
exec trunk "$@" --offline
