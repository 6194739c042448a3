#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Ledgers kept as workbooks, and findings that come back as one. Prints TAP.

Usage: test-xlsx.py COMMAND
"""

import datetime
import io
import json
import os
import resource
import struct
import subprocess
import sys
import tempfile
import unittest
import zipfile
from pathlib import Path

import openpyxl

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
import tap_runner  # noqa: E402

COMMAND = sys.argv.pop(1)
HEADERS = ["資産ID", "資産名称", "種別", "所管課", "機密性", "備考"]
ROWS = [["S1", "住民記録システム", "情報システム", "市民課", "3", "髙橋①㈱"],
        ["S2", "税務システム", "情報システム", "税務課", "2", ""]]
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def run(*arguments, data=None, timeout=30):
    def limit():
        resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
    return subprocess.run([COMMAND, *arguments, "--language", "en"], input=data,
                          capture_output=True, timeout=timeout,
                          preexec_fn=None if "LD_PRELOAD" in os.environ
                          or "ASAN_OPTIONS" in os.environ else limit)


def workbook(*sheets):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets:
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    return book


def save(book):
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def replace(data, part, text):
    """The workbook with another text for one of its parts."""
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, \
            zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, text if name == part else old.read(name))
    return result.getvalue()


def sheet_xml(rows):
    return (f'<?xml version="1.0"?><worksheet xmlns="{MAIN}"><sheetData>{rows}'
            "</sheetData></worksheet>")


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def path(self, name, data=None):
        path = Path(self.folder.name) / name
        if data is not None:
            path.write_bytes(data)
        return str(path)

    def elements(self, data, *options):
        done = run("convert", *options, "-", "-", data=data)
        self.assertEqual(done.returncode, 0, done.stderr.decode())
        return {e["id"]: e for e in json.loads(done.stdout)["elements"]}

    def kept(self, data, identifier="S1"):
        return self.elements(data)[identifier].get("x-ledger", {})


class Reading(Case):
    def test_rows(self):
        elements = self.elements(save(workbook(("台帳", [HEADERS, *ROWS]))))
        self.assertEqual(elements["S1"]["name"], "住民記録システム")
        self.assertEqual(elements["S1"]["kind"], "information-system")
        self.assertEqual(elements["S1"]["source-ref"]["sheet"], "台帳")
        self.assertEqual(elements["S2"]["source-ref"]["row"], 3)
        self.assertIn("髙橋①㈱", json.dumps(elements["S1"], ensure_ascii=False))

    def test_sheets_make_one_inventory(self):
        book = workbook(("市民課", [HEADERS, ROWS[0]]), ("税務課", [HEADERS, ROWS[1]]),
                        ("表紙", [["情報資産台帳"]]), ("旧", [HEADERS, ["OLD", "旧", "", "", "", ""]]))
        book["旧"].sheet_state = "hidden"
        path = self.path("帳.xlsx", save(book))
        done = run("convert", path, "-", "--format", "json")
        found = {e["id"]: e for e in json.loads(done.stdout)["elements"]}
        self.assertEqual(found["S2"]["source-ref"]["sheet"], "税務課")
        self.assertNotIn("OLD", found)
        said = done.stderr.decode()
        self.assertIn("“表紙” has no headers", said)
        self.assertIn("“旧” is hidden", said)
        one = self.elements(save(book), "--sheet", "旧")
        self.assertEqual([i for i in one if i.startswith(("S", "OLD"))], ["OLD"])
        done = run("convert", "--sheet", "無い", path, "-")
        self.assertEqual(done.returncode, 2)
        self.assertIn("no sheet “無い”", done.stderr.decode())

    def test_notes_name_the_sheet(self):
        book = workbook(("税務課", [HEADERS, ROWS[0]]), ("福祉課", [HEADERS, ROWS[1]]))
        path, notes = self.path("帳.xlsx", save(book)), self.path("notes.txt", b"")
        done = run("convert", "--format", "json", "--notes", notes, path, "-")
        self.assertEqual(done.returncode, 0)
        lines = Path(notes).read_text(encoding="utf-8").splitlines()
        for sheet in ("税務課", "福祉課"):
            self.assertTrue([line for line in lines if line.startswith(f"{sheet}!D2: ")], lines)

    def test_place_names_the_sheet(self):
        book = workbook(("A", [HEADERS, ROWS[0]]), ("税務課", [HEADERS, ROWS[1]]))
        done = run("validate", "-d", "2026-04-01", self.path("b.xlsx", save(book)))
        self.assertIn("b.xlsx#税務課:2:", done.stdout.decode())

    def test_merged_headers(self):
        book = openpyxl.Workbook()
        sheet = book.active
        for row in (["資産ID", "資産名称", "分類", None], [None, None, "機密性", "完全性"],
                    ["S1", "住民記録", "3", "2"]):
            sheet.append(row)
        for cells in ("A1:A2", "B1:B2", "C1:D1"):
            sheet.merge_cells(cells)
        level = self.elements(save(book))["S1"]["assignments"][0]
        self.assertEqual(level["integrity"], "2")

    def test_shown_values(self):
        book = workbook(("台帳", [HEADERS + ["日", "元号", "数", "通番", "真", "円", "式", "文字"],
                                  ROWS[0] + [datetime.date(2024, 4, 1), 45383, 3, 12, True, 1500,
                                             "=1+2", 'a"b<&>']]))
        sheet = book.active
        sheet["H2"].number_format = '[$-411]ggge"年"m"月"d"日"'
        sheet["J2"].number_format = "0000"
        sheet["L2"].number_format = '#,##0"円";[Red]-#,##0"day"'
        kept = self.kept(save(book))
        self.assertEqual(
            [kept.get(name) for name in ("日", "元号", "数", "通番", "真", "円", "式", "文字")],
            ["2024-04-01", "2024-04-01", "3", "0012", "TRUE", "1500", None, 'a"b<&>'])

    def test_forms_of_texts(self):
        cells = "".join(f'<c r="{c}1" t="inlineStr"><is><t>{h}</t></is></c>' for c, h in
                        zip("ABCDEF", ["資産ID", "資産名称", "あ", "い", "う", "え"]))
        rows = (f'<row r="1">{cells}</row><row r="4" hidden="1"><c r="A4" t="str"><v>S1</v></c>'
                '<c r="B4" t="inlineStr"><is><r><t>住民</t></r><r><t>記録</t></r>'
                '<rPh sb="0" eb="1"><t>ジュウミン</t></rPh></is></c>'
                '<c r="C4" t="str"><f>"a"</f><v>ab_x000D_c</v></c>'
                '<c r="D4" t="d"><v>2024-04-01T00:00:00</v></c>'
                '<c r="E4" t="e"><v>#N/A</v></c><c r="F4"><v>0.1</v></c></row>')
        data = replace(save(workbook(("台帳", [HEADERS]))), "xl/worksheets/sheet1.xml",
                       sheet_xml(rows))
        element = self.elements(data)["S1"]
        self.assertEqual(element["name"], "住民記録")
        self.assertEqual(element["source-ref"]["row"], 4)
        self.assertEqual([element["x-ledger"][k] for k in "あいうえ"],
                         ["ab\rc", "2024-04-01", "#N/A", "0.1"])

    def test_many_rows(self):
        rows = [[f"S{i}", f"システム{i}", "情報システム", "市民課", "2", ""] for i in range(5000)]
        self.assertEqual(len([i for i in self.elements(save(workbook(("台帳", [HEADERS, *rows]))))
                              if i[1:].isdigit()]), 5000)


class Writing(Case):
    def command(self, data, language):
        source, target = self.path("in.xlsx", data), self.path("out.xlsx")
        done = subprocess.run([COMMAND, "validate", "-d", "2026-04-01", "--format", "xlsx",
                               "--language", language, "-o", target, source],
                              capture_output=True, timeout=60)
        self.assertIn(done.returncode, (0, 1), done.stderr.decode())
        return openpyxl.load_workbook(target), Path(target).read_bytes()

    def test_findings_stand_beside_their_rows(self):
        data = save(workbook(("台帳", [HEADERS, *ROWS, ["S1", "重複", "情報システム", "", "", ""]])))
        book, _ = self.command(data, "ja")
        sheet = book["台帳"]
        self.assertEqual([c.value for c in sheet[1]], HEADERS + ["判定", "指摘", "対処", "規則"])
        self.assertEqual([r[0].value for r in sheet.iter_rows(min_row=2)], ["S1", "S2", "S1"])
        self.assertEqual((sheet.freeze_panes, sheet.auto_filter.ref), ("B2", "A1:J4"))
        report = json.loads(run("validate", "-d", "2026-04-01", "--format", "json",
                                self.path("in.xlsx")).stdout)
        for row in range(2, 5):
            expected = [f["rule"] for f in report["findings"]
                        if f["line"] == row and f["file"].endswith("#台帳")]
            self.assertEqual((sheet.cell(row, 10).value or "").split("\n"), expected)
        self.assertIn("[エラー]", sheet.cell(4, 8).value + sheet.cell(2, 8).value)
        others = book["行に属さない指摘"]
        beside = sum(len(sheet.cell(r, 10).value.split("\n")) for r in range(2, 5))
        self.assertEqual(others.max_row - 1 + beside, len(report["findings"]))

    def test_concerned_cells_are_marked(self):
        """Which cell is meant, what to do, and how it comes out on paper."""
        data = save(workbook(("台帳", [HEADERS, *ROWS, ["S3", "誤り", "情報システム", "", "９", ""]])))
        for language, place in (("ja", "機密性（E4）："), ("en", "機密性 (E4): ")):
            book, _ = self.command(data, language)
            sheet = book["台帳"]
            self.assertIn(place, sheet["H4"].value)
            self.assertEqual(sheet["E4"].fill.fgColor.rgb[2:], sheet["G4"].fill.fgColor.rgb[2:])
            self.assertEqual(sheet["F4"].fill.fill_type, None)
            self.assertTrue(sheet["I4"].value)
            self.assertRegex(sheet["H4"].value, r"^1\. \[.*\n2\. \[")
            self.assertRegex(sheet["I4"].value, r"^1\. .*\n2\. ")
            lines = sheet["H4"].value.count("\n") + 1
            self.assertGreaterEqual(sheet.row_dimensions[4].height, 18 * lines)
            self.assertIn(sheet.print_title_rows, ("1:1", "$1:$1"))
            for each in book:
                self.assertEqual(each.page_setup.orientation, "landscape")
                self.assertEqual((each.page_setup.fitToHeight, each.sheet_properties
                                  .pageSetUpPr.fitToPage), (0, True))

    def test_languages_and_summary(self):
        data = save(workbook(("台帳", [HEADERS, *ROWS])))
        japanese, english = self.command(data, "ja")[0], self.command(data, "en")[0]
        self.assertEqual(japanese.sheetnames, ["台帳", "概要", "行に属さない指摘"])
        self.assertEqual(english.sheetnames, ["台帳", "Summary", "Other findings"])
        pairs = {r[0].value: r[1].value for r in english["Summary"].iter_rows()}
        self.assertEqual(pairs["Reference date"], "2026-04-01")
        self.assertIn("Verdict", pairs)
        self.assertTrue(any(k.startswith("Not judged: ") for k in pairs))

    def test_hostile_texts_are_inert(self):
        nasty = ["=1+1", "+cmd|' /C calc'!A0", "@SUM(A1)", "<script>alert(1)</script>",
                 "http://example.com/", "a_x0007_b", "&amp;"]
        rows = [[f"S{i}", text, "情報システム", "", "", text] for i, text in enumerate(nasty)]
        book = workbook(("台帳", [HEADERS, *rows]))
        for row in book.active.iter_rows(min_row=2):
            for cell in row:
                if cell.value is not None:
                    cell.data_type = "s"
        out, raw = self.command(save(book), "ja")
        for sheet in out:
            for row in sheet.iter_rows():
                self.assertFalse([c.coordinate for c in row if c.data_type == "f" or c.hyperlink])
        self.assertEqual(out["台帳"]["B2"].value, "=1+1")
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            self.assertNotIn(b"<f>", archive.read("xl/worksheets/sheet1.xml"))

    def test_same_bytes(self):
        data = save(workbook(("台帳", [HEADERS, *ROWS])))
        self.assertEqual(self.command(data, "ja")[1], self.command(data, "ja")[1])

    def test_one_file_only(self):
        path = self.path("a.xlsx", save(workbook(("台帳", [HEADERS, *ROWS]))))
        done = run("validate", "--format", "xlsx", "-o", self.path("o.xlsx"), path, path)
        self.assertEqual(done.returncode, 2)
        self.assertIn("one file at a time", done.stderr.decode())


class Hostile(Case):
    def refuse(self, data, words=""):
        done = run("convert", "--format", "json", self.path("x.xlsx", data), "-")
        self.assertEqual(done.returncode, 2, done.stderr.decode())
        self.assertIn(words, done.stderr.decode())

    def setUp(self):
        super().setUp()
        self.good = save(workbook(("台帳", [HEADERS, *ROWS])))

    def test_truncated(self):
        for length in range(2, len(self.good) - 1, 200):
            self.refuse(self.good[:length])

    def test_random_bytes(self):
        for seed in range(10):
            noise = bytes((i * (seed + 7) * 2654435761 >> 11) & 255 for i in range(4000))
            self.refuse(b"PK\3\4" + noise)
            damaged = bytearray(self.good)
            for i in range(0, len(damaged), 97 + seed):
                damaged[i] ^= 0x55
            self.assertIn(run("convert", self.path("d.xlsx", bytes(damaged)), "-").returncode,
                          (0, 2))

    def test_bomb(self):
        self.refuse(replace(self.good, "xl/worksheets/sheet1.xml", b" " * (300 << 20)),
                    "too large when it is unpacked")

    def test_lying_size(self):
        at = self.good.rfind(b"PK\5\6")
        first = struct.unpack("<I", self.good[at + 16:at + 20])[0]
        lying, at = bytearray(self.good), first
        while lying[at:at + 4] == b"PK\1\2":
            lying[at + 24:at + 28] = struct.pack("<I", 20)
            at += 46 + sum(struct.unpack("<HHH", lying[at + 28:at + 34]))
        self.refuse(bytes(lying))

    def test_entities(self):
        bomb = ('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">'
                f']><worksheet xmlns="{MAIN}"><sheetData><row r="1"><c r="A1" t="str"><v>&b;</v>'
                "</c></row></sheetData></worksheet>")
        self.refuse(replace(self.good, "xl/worksheets/sheet1.xml", bomb), "damaged")

    def test_nesting(self):
        self.refuse(replace(self.good, "xl/worksheets/sheet1.xml", "<a>" * 100000), "nested")

    def test_far_cells(self):
        cells = "".join(f'<c r="{c}1" t="inlineStr"><is><t>{h}</t></is></c>'
                        for c, h in zip("AB", HEADERS))
        far = (f'<row r="1">{cells}</row><row r="2"><c r="A2" t="str"><v>S1</v></c></row>'
               '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')
        data = replace(self.good, "xl/worksheets/sheet1.xml", sheet_xml(far))
        self.assertIn("S1", self.elements(data))
        self.refuse(replace(self.good, "xl/worksheets/sheet1.xml",
                            sheet_xml('<row r="1048577"><c><v>1</v></c></row>')), "too many rows")

    def measured(self, data, *options):
        """Status, and the most memory the command held, in MiB."""
        code = ("import resource, subprocess, sys; d = subprocess.run(sys.argv[1:], "
                "capture_output=True, timeout=60); sys.stderr.buffer.write(d.stderr); print("
                "d.returncode, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)")
        done = subprocess.run([sys.executable, "-c", code, COMMAND, *options,
                               self.path("m.xlsx", data), "-", "--language", "en"],
                              capture_output=True, encoding="utf-8", timeout=90)
        status, size = done.stdout.split()
        return int(status), int(size), done.stderr

    def one_sheet(self, rows):
        cells = "".join(f'<c r="{c}1" t="inlineStr"><is><t>{h}</t></is></c>'
                        for c, h in zip("ABCDEF", HEADERS))
        return replace(self.good, "xl/worksheets/sheet1.xml",
                       sheet_xml(f'<row r="1">{cells}</row>{rows}'))

    def test_long_cells(self):
        def row(length):
            return ('<row r="2"><c r="A2" t="str"><v>S1</v></c><c r="B2" t="inlineStr"><is><t>'
                    + "あ" * (length // 3) + "</t></is></c></row>")
        status, size, _ = self.measured(self.one_sheet(row(1 << 20)), "convert")
        self.assertEqual(status, 0)
        self.refuse(self.one_sheet(row((1 << 20) + 3)), "too long a text")
        if "ASAN_OPTIONS" not in os.environ:
            self.assertLess(size, 200)

    def test_columns_beyond_the_last(self):
        def name(n):
            letters = ""
            while n:
                n, rest = divmod(n - 1, 26)
                letters = chr(65 + rest) + letters
            return letters
        wide = "".join(f'<c r="{name(n)}2" t="str"><v>S{n}</v></c>' for n in range(1, 100001))
        self.refuse(self.one_sheet(f'<row r="2">{wide}</row>'), "too many columns")
        unnamed = "<c t='str'><v>x</v></c>" * 100000
        self.refuse(self.one_sheet(f'<row r="2">{unnamed}</row>'), "too many columns")
        for reference in ("ZZZZZZZZZZZZ2", "XFE2"):
            self.refuse(self.one_sheet(f'<row r="2"><c r="{reference}"><v>1</v></c></row>'),
                        "too many columns")

    def test_declared_rows(self):
        """What the sheet says about its extent, and empty rows, cost nothing."""
        rows = "".join(f'<row r="{n}" ht="15"/>' for n in range(3, 1048577, 7))
        data = self.one_sheet('<row r="2"><c r="A2" t="str"><v>S1</v></c><c r="B2" t="str">'
                              f"<v>一</v></c></row>{rows}")
        data = replace(data, "xl/worksheets/sheet1.xml", zipfile.ZipFile(io.BytesIO(data)).read(
            "xl/worksheets/sheet1.xml").replace(
                b"<sheetData>", b'<dimension ref="A1:XFD1048576"/><sheetData>'))
        status, size, _ = self.measured(data, "convert")
        self.assertEqual(status, 0)
        if "ASAN_OPTIONS" not in os.environ:
            self.assertLess(size, 200)

    def test_control_characters(self):
        text = "<t>a_x0000_b_x0001_c_xD800_d_xFFFF_e</t>"
        data = self.one_sheet('<row r="2"><c r="A2" t="str"><v>S1</v></c><c r="B2" t="inlineStr">'
                              f"<is>{text}</is></c></row>")
        name = self.elements(data)["S1"]["name"]
        self.assertNotIn("\0", name)
        self.assertIn("_x0000_", name)
        target = self.path("o.xlsx")
        done = run("validate", "-d", "2026-04-01", "--format", "xlsx", "-o", target,
                   self.path("c.xlsx", data))
        self.assertIn(done.returncode, (0, 1), done.stderr)
        openpyxl.load_workbook(target)
        for raw in ("\0", "\1", "&#0;", "&#1;", "&#xD800;"):
            broken = self.one_sheet(f'<row r="2"><c r="A2" t="str"><v>S{raw}</v></c></row>')
            status, _, said = self.measured(broken, "validate", "-d", "2026-04-01")
            self.assertIn(status, (0, 1, 2), said)

    def test_parts_out_of_the_archive(self):
        """Names that leave the folder are names of parts, never of files."""
        data = io.BytesIO(self.good)
        with zipfile.ZipFile(data, "a") as archive:
            for name in ("../../../../tmp/secasset-evil", "/tmp/secasset-evil", "..\\evil"):
                archive.writestr(name, "x")
        before = set(os.listdir(self.folder.name))
        self.assertIn("S1", self.elements(data.getvalue()))
        self.assertEqual(set(os.listdir(self.folder.name)), before)
        self.assertFalse(os.path.exists("/tmp/secasset-evil"))
        relations = zipfile.ZipFile(io.BytesIO(self.good)).read("xl/_rels/workbook.xml.rels")
        self.refuse(replace(self.good, "xl/_rels/workbook.xml.rels", relations.replace(
            b"/xl/worksheets/sheet1.xml", b"../../../../../etc/passwd")), "no part")

    def test_doubled_parts(self):
        import warnings
        data = io.BytesIO(self.good)
        with warnings.catch_warnings(), zipfile.ZipFile(data, "a") as archive:
            warnings.simplefilter("ignore")
            archive.writestr("xl/worksheets/sheet1.xml", sheet_xml("") + " " * 100)
            archive.writestr("xl/workbook.xml", "<workbook/>")
        status, _, said = self.measured(data.getvalue(), "convert")
        self.assertIn(status, (0, 2), said)

    def test_mapping(self):
        path = self.path("map.json", json.dumps({
            "id": "own", "title": {"ja": "独自", "en": "own"},
            "columns": [{"headers": ["部署の名"], "targets": ["managed-by"],
                         "ref-kind": "org-unit"}]}).encode())
        data = save(workbook(("台帳", [HEADERS[:3] + ["部署の名"], ROWS[0][:4]])))
        self.assertIn("managed-by", self.elements(data, "--mapping", path)["S1"])
        self.assertNotIn("managed-by", self.elements(data)["S1"])
        done = run("convert", "--mapping", self.path("none.json"), self.path("w.xlsx", data), "-")
        self.assertEqual(done.returncode, 2)

    def test_forms_that_are_not_read(self):
        ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
        self.refuse(ole, "form .xls cannot be read")
        self.refuse(ole + "EncryptedPackage".encode("utf-16le").ljust(128, b"\0"), "password")
        done = subprocess.run([COMMAND, "validate", "--language", "ja", self.path("旧.xls", ole)],
                              capture_output=True, encoding="utf-8", timeout=30)
        self.assertEqual(done.returncode, 2)
        self.assertIn("convert-spreadsheet.sh", done.stderr)
        relations = zipfile.ZipFile(io.BytesIO(self.good)).read("_rels/.rels")
        self.refuse(replace(self.good, "_rels/.rels", relations.replace(b"workbook.xml",
                                                                        b"workbook.bin")),
                    "form .xlsb cannot be read")

    def test_not_a_workbook(self):
        other = io.BytesIO()
        with zipfile.ZipFile(other, "w") as archive:
            archive.writestr("a.txt", "x")
        self.refuse(other.getvalue())


if __name__ == "__main__":
    sys.exit(tap_runner.run(sys.modules[__name__]))
