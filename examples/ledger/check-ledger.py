#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Reads a ledger as the office keeps it (CSV or Excel), says what was read in another form, judges
it and writes a workbook with the findings beside the rows they concern.

Usage: check-ledger.py [--language ja|en] [--reference-date DATE] [--mapping FILE] LEDGER WORKBOOK

The ledger itself is not changed. Ends with status 0 if it passes, 1 if something is wrong or could
not be judged, and 2 if a file could not be read or written.
"""
import argparse
import pathlib
import sys

import gi

gi.require_version("Secasset", "1")
from gi.repository import GLib, Secasset

WORDS = {
    "ja": {"read": "読み取り：文字コード {}、{}行", "notes": "読み替えなど {}件", "doubts": "指摘 {}件",
           "end": "判定：{}　結果を {} に書き出しました。"},
    "en": {"read": "Read: {}, {} rows", "notes": "Read in another form, and the like: {}",
           "doubts": "Findings: {}", "end": "Verdict: {}. The findings are in {}."},
}
VERDICTS = {"passed": "適合", "failed": "不適合", "incomplete": "判定未完了"}


def read_ledger(path, mapping):
    data = GLib.Bytes.new(pathlib.Path(path).read_bytes())
    own = None
    if mapping:
        own = Secasset.Ledger.read_mapping(
            GLib.Bytes.new(pathlib.Path(mapping).read_bytes()), mapping)
    if Secasset.Ledger.bytes_are_xlsx(data):
        return Secasset.Ledger.new_from_xlsx_bytes(data, path, None, None, own)
    return Secasset.Ledger.new_from_bytes(data, path, None, own, None)


def printable(text):
    """A ledger may hold anything; a terminal should not obey it."""
    return "".join(c if c.isprintable() or c == "\u3000" else " " for c in text)


def tell(ledger, report, language):
    words, notes = WORDS[language], ledger.get_notes()
    print(words["read"].format(ledger.get_encoding(), ledger.get_n_rows()))
    print(words["notes"].format(len(notes)))
    for note in notes:
        print(printable(f"  {note.get_row()}:{note.get_column()} {note.dup_message(language)}"))
    print(words["doubts"].format(len(report.findings)))
    for finding in report.findings:
        cell = finding.get_cell() or "—"
        header = f"「{finding.get_header()}」" if finding.get_header() else ""
        print(printable(f"  {cell}{header} {finding.message(language)} [{finding.rule}]"))


def main():
    parser = argparse.ArgumentParser(description="Judge a ledger")
    parser.add_argument("--language", choices=["ja", "en"], default="ja")
    parser.add_argument("--reference-date", help="YYYY-MM-DD; default: today")
    parser.add_argument("--mapping", help="how the columns of this ledger are read")
    parser.add_argument("ledger")
    parser.add_argument("workbook")
    options = parser.parse_args()

    zone = GLib.TimeZone.new_local()
    day = options.reference_date or GLib.DateTime.new_now(zone).format("%Y-%m-%d")
    try:
        ledger = read_ledger(options.ledger, options.mapping)
        year, month, date = map(int, day.split("-"))
        validator = Secasset.Validator()
        validator.set_reference_date(GLib.Date.new_dmy(date, GLib.DateMonth(month), year))
        report = validator.validate(ledger.get_inventory())
        writer = Secasset.ReportWriter(language=options.language)
        workbook = writer.to_workbook(report, ledger)
        pathlib.Path(options.workbook).write_bytes(workbook.get_data())
    except (GLib.Error, OSError, ValueError) as error:
        print(f"{options.ledger}: {getattr(error, 'message', error)}", file=sys.stderr)
        return 2

    tell(ledger, report, options.language)
    verdict = str(report.verdict)
    shown = VERDICTS.get(verdict, verdict) if options.language == "ja" else verdict
    print(WORDS[options.language]["end"].format(shown, options.workbook))
    return 0 if verdict == "passed" else 1


if __name__ == "__main__":
    sys.exit(main())
