# SPDX-License-Identifier: LGPL-2.1-or-later
"""Usage: ledger.py LEDGER MODEL"""
import json
import sys

import gi

gi.require_version("Secasset", "1")
from gi.repository import Gio, GLib, Secasset  # noqa: E402


def main(ledger_path, model_path):
    file = Gio.File.new_for_path(ledger_path)
    ledger = Secasset.Ledger.new_from_file(file)
    inventory = ledger.get_inventory()
    notes = list(ledger.get_notes())
    print("ledger", ledger.props.encoding, ledger.props.n_rows, len(notes))
    print("note", notes[0].props.row, notes[0].props.column, notes[0].dup_message("en"))

    original, _tag = file.load_bytes()
    writer = Secasset.LedgerWriter()
    print("unchanged", str(writer.to_bytes(inventory, ledger).equal(original)).lower())
    inventory.find("S-001").props.name = "市民税システム（新）"
    print("changed", str(not writer.to_bytes(inventory, ledger).equal(original)).lower())
    written = [note.props for note in writer.get_notes()
               if note.props.kind == Secasset.LedgerNoteKind.WRITTEN]
    print("written", *(f"{note.row}:{note.column} {note.value}" for note in written))

    inventory.props.reference_date = GLib.Date.new_dmy(1, 4, 2026)
    report = Secasset.Validator.new(None).validate(inventory, None)
    finding = next(each.props for each in report.get_findings() if each.props.cell)
    print("finding", finding.rule, finding.cell, finding.header)

    form = Secasset.ReportWriter(language="en", format=Secasset.ReportFormat.HTML)
    page = form.to_bytes(report).get_data()
    print("html", str(page.startswith(b"<!DOCTYPE html>")).lower())
    form.props.format = Secasset.ReportFormat.SARIF
    print("sarif", json.loads(form.to_bytes(report).get_data())["version"])
    workbook = form.to_workbook(report, ledger)
    print("workbook", str(Secasset.Ledger.bytes_are_xlsx(workbook)).lower())

    text, _tag = Gio.File.new_for_path(model_path).load_bytes()
    model = Secasset.Import.new_from_bytes(text, "model.yaml", Secasset.ModelFormat.UNKNOWN)
    print("losses", *(loss.props.pointer for loss in model.get_losses()))
    try:
        Secasset.Ledger.new_from_bytes(GLib.Bytes.new(b"a,b\n"), "x.csv")
    except Secasset.UnsupportedError:
        print("error true")


main(*sys.argv[1:])
