#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Installs what is missing, builds the library twice (as it is shipped, with warnings as
# errors, and with ASan and UBSan) and runs all tests. Ends with "N passed, N failed"; a test
# that was skipped counts as failed.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
builds=${SECASSET_BUILD_ROOT:-$root/_build}

sh "$root/.ci/install-dependencies.sh" test

# Nothing of a user's settings may change what is tested.
unset GI_TYPELIB_PATH PYTHONPATH G_MESSAGES_DEBUG G_DEBUG 2>/dev/null || true

build() { # name, then options of meson setup
  name=$1
  shift
  if [ -f "$builds/$name/build.ninja" ]; then
    meson setup --reconfigure "$builds/$name" "$root" "$@" >"$builds/$name.setup.log" 2>&1
  else
    mkdir -p "$builds"
    meson setup "$builds/$name" "$root" "$@" >"$builds/$name.setup.log" 2>&1
  fi || {
    cat "$builds/$name.setup.log"
    return 1
  }
  meson compile -C "$builds/$name" >"$builds/$name.compile.log" 2>&1 || {
    tail -n 60 "$builds/$name.compile.log"
    return 1
  }
}

# What an earlier run wrote does not count in this one.
rm -f "$builds"/*/meson-logs/*.junit.xml

status=0
echo "== Building"
build default -Dwerror=true --fatal-meson-warnings || status=1
build sanitized -Dwerror=true -Db_sanitize=address,undefined -Db_lundef=false \
  -Dintrospection=false || status=1

if [ "$status" -eq 0 ]; then
  echo "== Testing"
  meson test -C "$builds/default" --no-rebuild --print-errorlogs --timeout-multiplier 4 || status=1
  echo "== Testing with valgrind"
  meson test -C "$builds/default" --no-rebuild --print-errorlogs --timeout-multiplier 20 \
    --suite valgrind --logbase memory \
    --wrapper "valgrind --quiet --error-exitcode=99 --leak-check=full --errors-for-leak-kinds=definite --suppressions=/usr/share/glib-2.0/valgrind/glib.supp" || status=1
  echo "== Testing with ASan and UBSan"
  meson test -C "$builds/sanitized" --no-rebuild --print-errorlogs --timeout-multiplier 10 \
    --logbase sanitized || status=1
fi

python3 "$root/tests/count.py" "$status" \
  "$builds/default/meson-logs/testlog.junit.xml" \
  "$builds/default/meson-logs/memory-valgrind.junit.xml" \
  "$builds/sanitized/meson-logs/sanitized.junit.xml"
