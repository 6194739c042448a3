#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Converts a spreadsheet that secasset does not read (.xls, .ods, .xlsb, ...) with LibreOffice.
#
# Usage: convert-spreadsheet.sh [-s SHEET] [-t SECONDS] BOOK OUT
#   OUT.xlsx  one workbook, all sheets: what secasset reads best, because days stay days
#   OUT.csv   one sheet: the first, or -s NUMBER (from 1) or -s NAME
#   OUT/      a folder: one CSV for each sheet, named after it
# Exit status: 0 done, 1 not converted, 2 wrong use, 3 LibreOffice is missing, 124 out of time.
# SOFFICE names the program to use; messages are Japanese if the locale is.
set -eu

case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in
ja*) japanese=yes ;;
*) japanese= ;;
esac

# fail STATUS JAPANESE ENGLISH
fail() {
  if [ -n "$japanese" ]; then
    printf '%s: %s\n' "${0##*/}" "$2" >&2
  else
    printf '%s: %s\n' "${0##*/}" "$3" >&2
  fi
  exit "$1"
}

usage() {
  fail 2 "使い方: ${0##*/} [-s シート] [-t 秒] ブック 出力先（.xlsx、.csv、フォルダー/）" \
    "usage: ${0##*/} [-s SHEET] [-t SECONDS] BOOK OUT (.xlsx, .csv or FOLDER/)"
}

sheet=
seconds=120
while getopts s:t: option; do
  case $option in
  s) sheet=$OPTARG ;;
  t) seconds=$OPTARG ;;
  *) usage ;;
  esac
done
shift $((OPTIND - 1))
[ $# -eq 2 ] || usage
case $seconds in
'' | *[!0-9]*) usage ;;
esac
book=$1
out=$2
[ -f "$book" ] && [ -r "$book" ] ||
  fail 2 "「$book」を読み取れません" "cannot read “$book”"
[ ! "$book" -ef "$out" ] ||
  fail 2 "出力先が元のファイルと同じです" "the output is the file to be converted"

case $out in
*.xlsx) form=xlsx ;;
*.csv) form=csv ;;
*/) form=folder ;;
*) if [ -d "$out" ]; then form=folder; else usage; fi ;;
esac
[ -z "$sheet" ] || [ "$form" = csv ] || usage

soffice=${SOFFICE:-$(command -v soffice || command -v libreoffice || true)}
[ -n "$soffice" ] && command -v "$soffice" >/dev/null ||
  fail 3 "LibreOffice がありません。次のように導入してください: apt-get install --no-install-recommends libreoffice-calc-nogui" \
    "LibreOffice is missing; install it: apt-get install --no-install-recommends libreoffice-calc-nogui"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
mkdir -p "$work/profile/user" "$work/in" "$work/out"

# A profile of its own: no macro runs, no link to another file is followed, and the form of days
# does not hang on who converts.
cat >"$work/profile/user/registrymodifications.xcu" <<'XCU'
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>2</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>ja-JP</value></prop></item>
</oor:items>
XCU

# The name under which LibreOffice sees the file is plain, whatever the file is called.
suffix=${book##*.}
case $suffix in
'' | *[!A-Za-z0-9]*) suffix=bin ;;
esac
cp -- "$book" "$work/in/book.$suffix" 2>/dev/null || cp "./$book" "$work/in/book.$suffix"

# Comma, quotes, UTF-8, from row 1; all texts quoted; cells as shown (days, leading zeros, values of
# formulas); a sheet by number, or -1 for all.
filter='csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,true,false,false'
case $form in
xlsx) target='xlsx:Calc MS Excel 2007 XML' ;;
folder) target="$filter,-1" ;;
csv)
  case $sheet in
  '') target="$filter,1" ;;
  *[!0-9]*) target="$filter,-1" ;;
  *) target="$filter,$sheet" ;;
  esac
  ;;
esac

status=0
timeout -k 5 "$seconds" "$soffice" "-env:UserInstallation=file://$work/profile" \
  --headless --norestore --nolockcheck --nodefault \
  --convert-to "$target" --outdir "$work/out" "$work/in/book.$suffix" \
  >"$work/log" 2>&1 </dev/null || status=$?
case $status in
124 | 137) fail 124 "${seconds}秒以内に変換できませんでした" "not converted within $seconds seconds" ;;
esac

# LibreOffice exits with 0 even if it could not read the file.
failed() {
  tail -n 3 "$work/log" >&2
  fail 1 "「$book」を変換できませんでした（表計算の文書でないか、破損しているか、パスワードで保護されています）" \
    "“$book” was not converted: it is no spreadsheet, damaged, or protected by a password"
}

set -- "$work/out"/*
[ -f "$1" ] || failed

if [ "$form" = folder ]; then
  mkdir -p "$out"
  for file in "$@"; do
    name=${file##*/book-}
    mv -f "$file" "${out%/}/$name"
  done
  exit 0
fi
if [ "$form" = csv ] && [ "$target" = "$filter,-1" ]; then
  set -- "$work/out/book-$sheet.csv"
  [ -f "$1" ] || fail 2 "シート「$sheet」がありません" "there is no sheet “$sheet”"
fi
mv -f "$1" "$out"
