#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Installs what is missing, builds the library and judges the example inventory and an
# office's ledger: from the command line and from Python.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
build=${SECASSET_BUILD_ROOT:-$root/_build}/quickstart

sh "$root/.ci/install-dependencies.sh" build

echo "== Building (log: $build.log)"
mkdir -p "$(dirname "$build")"
{
  [ -f "$build/build.ninja" ] || meson setup "$build" "$root" -Dtests=false
  meson compile -C "$build"
} >"$build.log" 2>&1 || {
  tail -n 40 "$build.log"
  exit 1
}

export GI_TYPELIB_PATH="$build/libsecasset"
export LD_LIBRARY_PATH="$build/libsecasset"
export PYTHONPATH="$root/bindings/python"
python=$(sed -n 's/^python=//p' "$build/examples/python.conf")
inventory=$root/examples/city-inventory.json

# The inventory has faults on purpose: status 1 is what validation has to say about it.
run() {
  echo
  echo "\$ $1"
  shift
  "$@" || [ $? -eq 1 ]
}

cd "$root"
run "secasset validate examples/city-inventory.json" \
  "$build/bindings/cli/secasset" validate "$inventory"
run "secasset validate --format xlsx -o findings.xlsx -d 2026-04-01 examples/ledger/ledger-cp932.csv" \
  "$build/bindings/cli/secasset" validate --format xlsx -o "$build/findings.xlsx" -d 2026-04-01 \
  "$root/examples/ledger/ledger-cp932.csv"
echo "The findings beside the rows of the ledger: $build/findings.xlsx"
run "python3 examples/check_inventory.py examples/city-inventory.json" \
  "$python" "$root/examples/check_inventory.py" "$inventory"
