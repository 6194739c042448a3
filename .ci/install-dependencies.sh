#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Installs, by name, the Debian 12 packages that are missing.
#
# Usage: install-dependencies.sh build|test
set -eu

build='gcc g++ pkg-config meson ninja-build
  libglib2.0-dev libjson-glib-dev libsimdjson-dev libyaml-dev
  liborcus-dev libxlsxwriter-dev
  gobject-introspection libgirepository1.0-dev valac
  python3 python3-gi gir1.2-json-1.0'
tests='binutils libgtest-dev libgmock-dev python3-jsonschema python3-openpyxl valgrind gi-docgen
  libasan8 libubsan1
  gjs lua5.3 lua-lgi
  chromium chromium-driver python3-selenium fonts-noto-cjk graphviz libreoffice-calc-nogui groff
  poppler-utils'

case "${1-}" in
build) wanted=$build ;;
test) wanted="$build $tests" ;;
*)
  echo "usage: $0 build|test" >&2
  exit 2
  ;;
esac

missing=
for package in $wanted; do
  status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
  [ "$status" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" -ne 0 ]; then
  echo "These packages are missing; install them as root and run again:" >&2
  echo "  apt-get install --no-install-recommends$missing" >&2
  exit 1
fi

echo "Installing:$missing"
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
# shellcheck disable=SC2086
apt-get install -y -qq --no-install-recommends $missing >/dev/null
