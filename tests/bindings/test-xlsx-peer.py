# SPDX-License-Identifier: LGPL-2.1-or-later
"""What the library reads in a workbook is what LibreOffice reads in it.

Usage: tap_runner.py test-xlsx-peer.py COMMAND CONVERTER, where CONVERTER is
examples/ledger/convert-spreadsheet.sh.

Each workbook is read by the library, and converted to CSV by LibreOffice and read as that; both
inventories must be equal, but for the differences that a test names with their reasons.
"""

import csv
import datetime
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
import zipfile
from pathlib import Path

import openpyxl
from openpyxl.utils.datetime import CALENDAR_MAC_1904

COMMAND, CONVERTER = sys.argv[2:4]
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
HEADERS = ["資産ID", "資産名称", "種別", "所管課"]
ROW = ["S1", "住民記録システム", "情報システム", "市民課"]


def run(*arguments, language="en"):
    return subprocess.run([COMMAND, *arguments, "--language", language], capture_output=True,
                          timeout=60, encoding="utf-8")


def convert(*arguments, status=0, **variables):
    done = subprocess.run(["sh", CONVERTER, *arguments], capture_output=True, timeout=200,
                          encoding="utf-8", env={**os.environ, **variables})
    assert done.returncode == status, (done.returncode, done.stderr)
    return done.stderr


def saved(book):
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def replace(data, parts, more=None):
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(result, "w") as new:
        for name in old.namelist():
            new.writestr(name, parts.get(name, old.read(name)))
        for name, text in (more or {}).items():
            new.writestr(name, text)
    return result.getvalue()


class Case(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="台 帳 "))
        self.addCleanup(shutil.rmtree, self.folder)

    def path(self, name, data=None):
        path = self.folder / name
        if data is not None:
            path.write_bytes(data)
        return str(path)

    def elements(self, path):
        done = run("convert", path, "-")
        self.assertEqual(done.returncode, 0, done.stderr)
        return {e["id"]: e for e in json.loads(done.stdout)["elements"]}

    def soffice(self, path, form):
        """The file in another form, by LibreOffice itself."""
        target = self.folder / form.split(":")[0]
        subprocess.run(["soffice", f"-env:UserInstallation=file://{tempfile.gettempdir()}/"
                        f"secasset-peer-{os.getpid()}", "--headless",
                        *(["--infilter=CSV:44,34,76,1"] if path.endswith(".csv") else []),
                        "--convert-to", form,
                        "--outdir", str(target), path], capture_output=True, timeout=120,
                       check=True)
        self.addCleanup(shutil.rmtree, f"{tempfile.gettempdir()}/secasset-peer-{os.getpid()}",
                        ignore_errors=True)
        return str(next(target.iterdir()))

    def compare(self, path, differences=None, source=None):
        """@source: what LibreOffice reads instead, if it is another file of the same content."""
        table = self.path("peer.csv")
        convert(source or path, table)
        ours, peers = self.elements(path), self.elements(table)
        self.assertEqual(list(ours), list(peers))
        found = {}
        for identifier, own in ours.items():
            peer = peers[identifier]
            self.assertEqual(own.get("source-ref", {}).get("row"),
                             peer.get("source-ref", {}).get("row"))
            kept, theirs = own.pop("x-ledger", {}), peer.pop("x-ledger", {})
            for element in (own, peer):
                element.pop("source-ref", None)
            self.assertEqual(own, peer)
            for key in {**kept, **theirs}:
                if kept.get(key) != theirs.get(key):
                    found[identifier, key] = (kept.get(key), theirs.get(key))
        self.assertEqual(found, differences or {})
        with open(table, encoding="utf-8", newline="") as file:
            return ours, list(csv.reader(file))


class Peer(Case):
    def test_openpyxl(self):
        columns = [  # header, value, number format
            ("日", datetime.date(2024, 4, 1), "yyyy-mm-dd"),
            ("日時", datetime.datetime(2024, 4, 1, 13, 5), "yyyy-mm-dd hh:mm"),
            ("時刻", datetime.time(9, 30), "hh:mm"),
            ("年末", datetime.date(2023, 12, 31), "yyyy-mm-dd"),
            ("初日", 1, "yyyy-mm-dd"),
            ("元号", 45383, '[$-411]ggge"年"m"月"d"日"'),
            ("和文日", 45383, 'yyyy"年"m"月"d"日"'),
            ("通番", 12, "0000"),
            ("小数", 0.1, "General"),
            ("負", -5, "General"),
            ("大数", 123456789012, "0"),
            ("割合", 0.125, "0.0%"),
            ("金額", 1500, '#,##0"円"'),
            ("真", True, "General"),
            ("偽", False, "General"),
            ("改行", "一行目\n二行目", "General"),
            ("引用", 'a"b,c', "General"),
            ("零", "007", "@"),
            ("引用符", "'先頭", "General"),
            ("空白", "  前後  ", "General"),
            ("漢字", "髙橋①㈱﨑𠮷", "General"),
            ("脱出", "a_x0041_b", "General"),
            ("式", "=1+2", "General"),
        ]
        book = openpyxl.Workbook()
        sheet = book.active
        sheet.title = "台 帳"
        sheet.append(HEADERS + [c[0] for c in columns])
        sheet.append(ROW + [c[1] for c in columns])
        for i, (_, _, form) in enumerate(columns, len(HEADERS) + 1):
            sheet.cell(2, i).number_format = form
        sheet.append([])
        sheet.append(["S2", "税務システム", "情報システム", "税務課"])
        sheet.append(["S3", "隠れた行", "情報システム", "税務課"])
        sheet.row_dimensions[5].hidden = True
        sheet.append(["S4", "結合", "情報システム", "税務課", "甲", "消える"])
        sheet.merge_cells("E6:F6")
        old = book.create_sheet("旧")
        old.append(HEADERS)
        old.append(["OLD", "旧", "情報システム", "市民課"])
        old.sheet_state = "hidden"
        ours, rows = self.compare(self.path("一 覧.xlsx", saved(book)), {
            # Days become days; LibreOffice shows their form, which the ledger reader reads too.
            ("S1", "元号"): ("2024-04-01", "令和6年4月1日"),
            ("S1", "和文日"): ("2024-04-01", "2024年4月1日"),
            # The first day of the count: LibreOffice counts from 1899-12-30 throughout and so is
            # a day before Excel until 1900-02-28 (ECMA-376 part 1, 18.17.4.1).
            ("S1", "初日"): ("1900-01-01", "1899-12-31"),
            # Other numbers are their value without the form.
            ("S1", "割合"): ("0.125", "12.5%"),
            ("S1", "金額"): ("1500", "1,500円"),
            # Escapes of characters that are no control characters: see below.
            ("S1", "脱出"): ("aAb", "a_x0041_b"),
            # openpyxl stores no value of a formula; LibreOffice works it out.
            ("S1", "式"): (None, "3"),
        })
        self.assertEqual(list(ours)[:4], ["S1", "S2", "S3", "S4"])
        self.assertEqual(rows[1][:4], ROW)
        self.assertEqual(len(rows), 6)

    def test_all_forms_of_cells(self):
        strings = (f'<sst xmlns="{MAIN}"><si><t>資産ID</t></si><si><t>資産名称</t></si>'
                   '<si><r><rPr><b/></rPr><t>住民</t></r><r><t xml:space="preserve">記録 </t></r>'
                   '<rPh sb="0" eb="2"><t>ジュウミン</t></rPh><phoneticPr fontId="1"/></si>'
                   '<si><t>税務</t><rPh sb="0" eb="2"><t>ゼイム</t></rPh></si>'
                   '<si><t>甲_x000A_乙_x005F_x000A__x0041_</t></si></sst>')
        names = ["あ", "い", "う", "え", "お", "か", "き", "種別", "け", "所管課"]
        heads = "".join(f'<c r="{c}1" t="inlineStr"><is><t>{n}</t></is></c>'
                        for c, n in zip("CDEFGHIJKL", names))
        cells = [
            '<c r="C2" t="s"><v>4</v></c>',
            '<c r="D2" t="inlineStr"><is><r><t>税</t></r><r><t>務_x0042_</t></r>'
            '<rPh sb="0" eb="1"><t>ゼイ</t></rPh></is></c>',
            '<c r="E2" t="d" s="1"><v>2024-04-01</v></c>',
            '<c r="F2" t="e"><v>#N/A</v></c>',
            '<c r="G2" t="b"><v>1</v></c>',
            '<c r="H2" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>',
            '<c r="I2"><f>1+1</f><v>2</v></c>',
            '<c r="J2" t="str"><v>情報システム</v></c>',
            '<c r="K2" t="n"><v>1E3</v></c>',
            '<c r="L2" t="s" s="1"><v>3</v></c>',
        ]
        sheet = (f'<worksheet xmlns="{MAIN}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c>'
                 f'<c r="B1" t="s"><v>1</v></c>{heads}</row><row r="2"><c r="A2" t="str">'
                 f'<v>S1</v></c><c r="B2" t="s"><v>2</v></c>{"".join(cells)}</row>'
                 '<row r="7"><c r="A7" t="str"><v>S2</v></c><c r="B7" t="s"><v>3</v></c></row>'
                 "</sheetData></worksheet>")
        book = openpyxl.Workbook()
        book.active["A1"] = "x"
        book.active["A1"].number_format = "yyyy-mm-dd"
        data = saved(book)
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            types = archive.read("[Content_Types].xml").decode()
            relations = archive.read("xl/_rels/workbook.xml.rels").decode()
        office = "officedocument.spreadsheetml.sharedStrings+xml"
        schema = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        data = replace(data, {
            "xl/worksheets/sheet1.xml": sheet,
            "[Content_Types].xml": types.replace(
                "</Types>", '<Override PartName="/xl/sharedStrings.xml" ContentType='
                f'"application/vnd.openxmlformats-{office}"/></Types>'),
            "xl/_rels/workbook.xml.rels": relations.replace(
                "</Relationships>", f'<Relationship Type="{schema}/sharedStrings" '
                'Target="sharedStrings.xml" Id="rId99"/></Relationships>')},
            {"xl/sharedStrings.xml": strings})
        ours, _ = self.compare(self.path("形.xlsx", data), {
            # ST_Xstring (ECMA-376 part 1, 22.9.2.19) escapes any character, which Excel reads;
            # LibreOffice reads those of control characters alone.
            ("S1", "あ"): ("甲\n乙_x000A_A", "甲\n乙_x000A__x0041_"),
            ("S1", "い"): ("税務B", "税務_x0042_"),
        })
        self.assertEqual(ours["S1"]["name"], "住民記録 ")
        self.assertEqual(ours["S2"]["name"], "税務")

    def test_days_from_1904(self):
        book = openpyxl.Workbook()
        book.epoch = CALENDAR_MAC_1904
        book.active.append(HEADERS + ["日", "零日"])
        book.active.append(ROW + [datetime.date(2024, 4, 1), 0])
        for cell in ("E2", "F2"):
            book.active[cell].number_format = "yyyy-mm-dd"
        data = saved(book)
        ours = self.elements(self.path("1904.xlsx", data))
        self.assertEqual(ours["S1"]["x-ledger"], {"日": "2024-04-01", "零日": "1904-01-01"})
        self.compare(self.path("1904.xlsx"))

    def test_own_writer(self):
        book = openpyxl.Workbook()
        book.active.append(HEADERS + ["備考"])
        book.active.append(ROW + ["=cmd|' /C calc'!A0\n二行目"])
        book.active.append(["S1", "重複", "情報システム", "", "'x"])
        book.active["E2"].data_type = "s"
        target = self.path("報告.xlsx")
        done = run("validate", "-d", "2026-04-01", "--format", "xlsx", "-o", target,
                   self.path("元.xlsx", saved(book)), language="ja")
        self.assertEqual(done.returncode, 1, done.stderr)
        ours, rows = self.compare(target)
        self.assertIn("判定", rows[0])
        self.assertIn("=cmd|' /C calc'!A0\n二行目", rows[1])

    def test_libreoffice(self):
        """Its own .xlsx, from .ods, says what the .ods says."""
        text = self.path("元.csv", "資産ID,資産名称,種別,所管課,備考,日\n"
                         "S1,住民,情報システム,市民課,\"a\nb\",2024-04-01\n"
                         "S2,税務,情報システム,税務課,007,2023-12-31\n".encode())
        ods = self.soffice(text, "ods")
        target = self.path("変換 後.xlsx")
        convert(ods, target)
        ours, rows = self.compare(target, source=ods)
        self.assertEqual(ours["S1"]["name"], "住民")
        self.assertEqual(rows[1][4], "a\nb")


class Converter(Case):
    def setUp(self):
        super().setUp()
        book = openpyxl.Workbook()
        book.active.title = "市民課"
        book.active.append(HEADERS)
        book.active.append(ROW)
        book.create_sheet("税務 課").append(HEADERS)
        book["税務 課"].append(["S2", *ROW[1:]])
        self.book = self.path("-元 帳.xlsx", saved(book))

    def test_other_forms(self):
        for form in ("xls:MS Excel 97", "ods"):
            with self.subTest(form):
                name = "." + form.split(":")[0]
                other = self.soffice(self.book, form)
                for command in (["validate", other], ["convert", other, "-"]):
                    for language, words in (("ja", "直接読み取れません"), ("en", "cannot be read")):
                        done = run(*command, language=language)
                        self.assertEqual(done.returncode, 2)
                        for word in (words, name, "convert-spreadsheet.sh", "LibreOffice"):
                            self.assertIn(word, done.stderr)
                convert(other, self.path("新.xlsx"))
                self.assertEqual([i for i in self.elements(self.path("新.xlsx")) if i[0] == "S"],
                                 ["S1", "S2"])

    def test_outputs(self):
        convert(self.book, self.path("組") + "/")
        self.assertEqual(sorted(os.listdir(self.path("組"))), ["市民課.csv", "税務 課.csv"])
        for sheet in ("2", "税務 課"):
            convert("-s", sheet, self.book, self.path("一.csv"))
            self.assertIn("S2", Path(self.path("一.csv")).read_text(encoding="utf-8"))
        convert("-s", "無い", self.book, self.path("無.csv"), status=2)
        self.assertFalse(os.path.exists(self.path("無.csv")))

    def test_any_folder(self):
        done = subprocess.run(["sh", os.path.abspath(CONVERTER), "--", "-元 帳.xlsx", "出.csv"],
                              cwd=self.folder, capture_output=True, timeout=200)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertTrue((self.folder / "出.csv").exists())

    def test_failures(self):
        missing = {"SOFFICE": "/nonexistent/soffice"}
        self.assertIn("apt-get install", convert(self.book, self.path("a.csv"), status=3,
                                                 LC_ALL="C", **missing))
        self.assertIn("導入してください", convert(self.book, self.path("a.csv"), status=3,
                                              LC_ALL="ja_JP.UTF-8", **missing))
        convert(self.book, status=2)
        convert(self.book, self.path("a.txt"), status=2)
        convert(self.book, self.book, status=2)
        convert(self.path("無い.ods"), self.path("a.csv"), status=2)
        damaged = self.path("壊.ods", Path(self.book).read_bytes()[:900])
        self.assertIn("not converted", convert(damaged, self.path("a.xlsx"), status=1, LC_ALL="C"))
        slow = self.path("slow", b"#!/bin/sh\nexec sleep 60\n")
        os.chmod(slow, 0o755)
        self.assertIn("1 seconds", convert("-t", "1", self.book, self.path("a.csv"), status=124,
                                           LC_ALL="C", SOFFICE=slow))
        self.assertFalse(os.path.exists(self.path("a.csv")))
