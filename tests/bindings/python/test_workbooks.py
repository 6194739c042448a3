# SPDX-License-Identifier: LGPL-2.1-or-later
"""A ledger says the same as a workbook and as comma-separated values."""

import csv
import io
import unittest

import openpyxl

import gi

gi.require_version("Secasset", "1")
from gi.repository import GLib, Secasset  # noqa: E402

ROWS = [["資産ID", "資産名称", "種別", "所管課", "機密性", "クラウド利用", "分類日", "備考"],
        ["S1", "住民記録", "情報システム", "市民課", "3", "○", "令和6年4月1日", "髙橋"],
        [],
        ["S2", "税務", "情報システム", "税務課", "2", "×", "R5.4.1", "〃"],
        ["I1", "住民情報", "行政情報", "市民課", "3", "", "2024-04-01", ""]]


def read_csv():
    text = io.StringIO()
    csv.writer(text).writerows(ROWS)
    return Secasset.Ledger.new_from_bytes(GLib.Bytes.new(text.getvalue().encode()), "台帳.csv",
                                          None, None, None)


def read_workbook(sheet=None):
    book = openpyxl.Workbook()
    book.active.title = "台帳"
    for row in ROWS:
        book.active.append(row)
    data = io.BytesIO()
    book.save(data)
    return Secasset.Ledger.new_from_xlsx_bytes(GLib.Bytes.new(data.getvalue()), "台帳.xlsx", sheet,
                                               None, None)


def elements(ledger):
    root = Secasset.Writer().to_node(ledger.get_inventory()).get_object()
    array = root.get_array_member("elements")
    found = []
    for i in range(array.get_length()):
        array.get_object_element(i).remove_member("source-ref")
        found.append(array.get_element(i))
    return found


class Workbooks(unittest.TestCase):
    def test_same_as_csv(self):
        one, other = elements(read_csv()), elements(read_workbook())
        self.assertEqual(len(one), len(other))
        self.assertTrue(all(a.equal(b) for a, b in zip(one, other)))

    def test_what_it_is(self):
        ledger = read_workbook()
        self.assertEqual((ledger.get_encoding(), ledger.get_n_rows()), ("XLSX", 5))
        self.assertFalse(Secasset.Ledger.bytes_are_xlsx(GLib.Bytes.new(b"PK\3\4nothing")))

    def test_no_such_sheet(self):
        with self.assertRaises(GLib.Error) as caught:
            read_workbook("無い")
        self.assertTrue(caught.exception.matches(Secasset.error_quark(),
                                                 Secasset.Error.NOT_FOUND))

    def test_findings_of_csv_come_back(self):
        ledger = read_csv()
        validator = Secasset.Validator.new(None)
        validator.set_reference_date(GLib.Date.new_dmy(1, GLib.DateMonth.APRIL, 2026))
        report = validator.validate(ledger.get_inventory(), None)
        data = Secasset.ReportWriter().to_workbook(report, ledger).get_data()
        book = openpyxl.load_workbook(io.BytesIO(data))
        sheet = book["台帳"]
        self.assertEqual([row[0].value for row in sheet.iter_rows()],
                         ["資産ID", "S1", None, "S2", "I1"])
        for row in (2, 4, 5):
            expected = [f.get_rule() for f in report.get_findings() if f.get_line() == row]
            self.assertEqual((sheet.cell(row, 12).value or "").split("\n"), expected or [""])
        everything = Secasset.ReportWriter().to_workbook(report, None).get_data()
        others = openpyxl.load_workbook(io.BytesIO(everything))["行に属さない指摘"]
        self.assertEqual(others.max_row - 1, report.get_findings().get_n_items())


if __name__ == "__main__":
    unittest.main()
