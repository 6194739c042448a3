#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Cells that mean harm, as id, as name and in a column that nobody knows, through everything that
reads a ledger or writes about one: no crash, bounded time and memory, output that real parsers
take, nothing active in it, nothing sent to the terminal, nothing lost.

Usage: test-ledger-hostile.py COMMAND
"""

import csv
import html.parser
import io
import json
import os
import pathlib
import re
import resource
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ET
import zipfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

import tap_runner  # noqa: E402

COMMAND = sys.argv[1]
SANITIZED = "ASAN_OPTIONS" in os.environ
SECONDS, BYTES = 30, 2 << 30

CELLS = {
    "command": "=cmd|' /C calc'!A0",
    "function": "@SUM(1+1)*cmd",
    "wide formula": "＝HYPERLINK(\"http://example.invalid\")",
    "script": "<script>alert(1)</script>",
    "attribute": "\"><img src=x onerror=alert(1)>",
    "single attribute": "' onmouseover='alert(1)",
    "link": "[x](javascript:alert(1)) ![y](http://example.invalid/y.png)",
    "bidi": "a\u202egnp\u2066.exe\u2069",
    "CDATA": "]]><x/>&#0;&lt;{0}%n%s",
    "carriage return": "a\rb",
    "escape": "\x1b[31m\x1b]0;title\x07red\x9b1m",
    "graph": "a\"];b->c[label=\"\\N",
    "line separators": "a\u2028b\u2029c\u0085d",
    "no characters": "a\ufffe\uffff",
}
FORMATS = ["text", "json", "sarif", "junit", "html", "markdown", "xlsx"]
# Nothing of this may reach a terminal; line ends and tabs are the report's own.
CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def limit():
    if not SANITIZED:
        resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))


class Page(html.parser.HTMLParser):
    """What a browser would run or fetch."""

    def __init__(self, text):
        super().__init__()
        self.active, self.scripts = [], 0
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.scripts += tag == "script"
        for name, value in attrs:
            target = (value or "").strip().lower()
            if name.startswith("on") or name in ("src", "href", "action") \
                    and not target.startswith(("#", "data:,")):
                self.active.append((tag, name, value))


class Hostile(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)

    def run_command(self, *args, status=(0, 1)):
        done = subprocess.run([COMMAND, *map(str, args)], capture_output=True, timeout=SECONDS * 3,
                              preexec_fn=limit, check=False)
        self.assertIn(done.returncode, status, (args, done.stderr[:2000]))
        self.assertNotRegex(done.stderr.decode("utf-8"), CONTROLS)
        return done

    def ledger(self, data):
        path = self.root / "in.csv"
        path.write_bytes(data)
        return path

    def validate(self, path, form):
        out = self.root / f"report.{form}"
        self.run_command("validate", "-d", "2026-04-01", "--format", form, "-o", out, path)
        return out.read_bytes()

    def check_reports(self, path):
        for form in FORMATS:
            with self.subTest(form):
                getattr(self, "check_" + form)(self.validate(path, form))

    def check_text(self, data):
        self.assertNotRegex(data.decode("utf-8"), CONTROLS)

    def check_json(self, data):
        self.assertTrue(json.loads(data)["findings"])

    def check_sarif(self, data):
        self.assertTrue(json.loads(data)["runs"][0]["results"])

    def check_junit(self, data):
        self.assertTrue(list(ET.fromstring(data).iter("testcase")))

    def check_html(self, data):
        page, plain = Page(data.decode("utf-8")), Page(self.harmless)
        self.assertEqual((page.active, page.scripts), ([], plain.scripts))

    def check_markdown(self, data):
        text = data.decode("utf-8")
        self.assertNotRegex(text, r"(?<!\\)<[a-zA-Z/!]|(?<!\\)\]\((?!#)")
        self.assertNotRegex(text, CONTROLS)

    def check_xlsx(self, data):
        with zipfile.ZipFile(io.BytesIO(data)) as book:
            for name in book.namelist():
                tags = {e.tag.rpartition("}")[2] for e in ET.fromstring(book.read(name)).iter()}
                self.assertFalse(tags & {"f", "hyperlink", "externalReference"}, name)

    def check_graphs(self, path):
        done = self.run_command("graph", "--format", "dot", path)
        self.assertNotRegex(done.stdout.decode("utf-8"), CONTROLS)
        drawn = subprocess.run(["dot", "-Tplain"], input=done.stdout, capture_output=True,
                               timeout=SECONDS * 3, check=False)
        self.assertEqual(drawn.returncode, 0, drawn.stderr[:500])
        done = self.run_command("graph", "--format", "svg", path)
        for element in ET.fromstring(done.stdout).iter():
            self.assertNotIn(element.tag.rpartition("}")[2], ("script", "foreignObject", "image"))
            for name in element.attrib:
                self.assertFalse(name.startswith("on") or name.endswith("href"), name)

    @property
    def harmless(self):
        plain = self.root / "plain.csv"
        plain.write_text("資産ID,資産名称,資産区分\r\nS1,a,情報システム\r\n", encoding="utf-8")
        return self.validate(plain, "html").decode("utf-8")

    def check_way_back(self, path, rows):
        """To JSON and back byte by byte; as a new ledger without a formula."""
        data = path.read_bytes()
        model, out = self.root / "model.json", self.root / "out.csv"
        self.run_command("convert", path, model)
        elements = json.loads(model.read_bytes())["elements"]
        found = [[e["id"], e["name"], e.get("x-ledger", {}).get("独自", "")] for e in elements
                 if "source-ref" in e]
        self.assertEqual(found, rows)
        self.run_command("convert", "--ledger", path, model, out)
        self.assertEqual(out.read_bytes(), data)
        # An id that needs a guard is another id: that is said, and needs consent.
        self.run_command("convert", "--allow-loss", model, out)
        for row in csv.reader(io.StringIO(out.read_text(encoding="utf-8-sig"), newline="")):
            for cell in row:
                self.assertNotRegex(cell, "^[=@\t\r＝＠]|^[-+－＋][^-0-9]")

    def check_everything(self, path):
        self.check_reports(path)
        self.check_graphs(path)
        plain = self.root / "plain.csv"
        plain.write_text("資産ID,資産名称,資産区分\r\nS1,a,情報システム\r\n", encoding="utf-8")
        for options in [], ["--format", "json"]:
            done = self.run_command("diff", *options, plain, path)
            if options:
                json.loads(done.stdout)
            else:
                self.assertNotRegex(done.stdout.decode("utf-8"), CONTROLS)

    def check_cell(self, text):
        rows = [[text, "a", "b"], ["S2", text, "c"], ["S3", "d", text]]
        table = io.StringIO(newline="")
        writer = csv.writer(table)
        writer.writerow(["資産ID", "資産名称", "資産区分", "機密性", "独自"])
        for row in rows:
            writer.writerow([row[0], row[1], "情報システム", "9", row[2]])
        path = self.ledger(table.getvalue().encode("utf-8"))
        self.check_everything(path)
        self.check_way_back(path, rows)

    def test_large(self):
        text = "あ" * 349_000
        path = self.ledger(f"資産ID,資産名称,資産区分\r\nS1,{text},情報システム\r\n".encode())
        self.check_everything(path)
        self.run_command("convert", path, self.root / "model.json")
        self.assertEqual(json.loads((self.root / "model.json").read_bytes())["elements"][0]["name"],
                         text)
        over = self.ledger(b"id,name\r\nS1," + b"x" * ((1 << 20) + 1) + b"\r\n")
        self.run_command("validate", over, status=[2])

    def test_limits(self):
        """What stands in doc/ledgers.md holds at the limit, and not one further."""
        for size, status in (1 << 20, [0, 1]), ((1 << 20) + 1, [2]):
            path = self.ledger(b"id,name,kind\r\nS1," + b"x" * size + b",information-system\r\n")
            self.run_command("validate", "-o", os.devnull, path, status=status)
        for rows, status in (1 << 20, [0, 1]), ((1 << 20) + 1, [2]):
            path = self.ledger(b"id,name,kind\nS1,a,information-system\n" + b"\n" * (rows - 2))
            done = self.run_command("validate", "-q", "-o", os.devnull, path, status=status)
            self.assertEqual(b"1048576" in done.stderr, status == [2])
        for columns, status in (16384, [0, 1]), (16385, [2]):
            path = self.ledger(b"id,name" + b"," * (columns - 2) + b"\nS1,a\n")
            self.run_command("validate", "-o", os.devnull, path, status=status)

    def test_many_columns(self):
        wide = self.ledger(b"id,name" + b"," * 100_000 + b"\r\nS1,a" + b"," * 100_000)
        for command in ["validate"], ["convert", "--format", "json"], ["graph"]:
            done = self.run_command(*command, wide, *(["-"] * (command[0] == "convert")), status=[2])
            self.assertEqual(done.stdout, b"")
            self.assertIn(b"16384", done.stderr)
        broad = self.ledger("資産ID,資産名称".encode() + b"".join(b",h%d" % i for i in range(16_000))
                            + b"\r\nS1,a" + b",=1" * 16_000 + b"\r\n")
        self.check_everything(broad)

    def test_nul(self):
        """No text has NUL: it is reported with its cell, and its row stays as it is."""
        data = "資産ID,資産名称,資産区分,独自\r\nS1,a\0b,情報システム,\0\r\n".encode("utf-8-sig")
        path = self.ledger(data)
        self.check_everything(path)
        places = {(f["line"], f["column"], f["cell"]) for f in
                  json.loads(self.validate(path, "json"))["findings"] if f["rule"] == "GI-019"}
        self.assertEqual(places, {(2, 2, "B2"), (2, 4, "D2")})
        out = self.root / "out.csv"
        self.run_command("convert", path, self.root / "model.json")
        self.run_command("convert", "--ledger", path, self.root / "model.json", out)
        self.assertEqual(out.read_bytes(), data)

    def test_lone_surrogates(self):
        """They spoil their own cell, and no other; they are not written back unsaid."""
        for name, mark in ("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff"):
            text = "資産ID,資産名称,資産区分,独自\r\nS1,a\ud83db,情報システム,\udc00\r\nS2,台帳,行政情報,甲\r\n"
            path = self.ledger(mark + text.encode(name, "surrogatepass"))
            self.check_everything(path)
            findings = json.loads(self.validate(path, "json"))["findings"]
            self.assertEqual({f["cell"] for f in findings if f["rule"] == "GI-019"}, {"B2", "D2"})
            model, out = self.root / "model.json", self.root / "out.csv"
            self.run_command("convert", path, model)
            elements = json.loads(model.read_bytes())["elements"]
            self.assertEqual(elements[1]["name"], "台帳")
            out.unlink(missing_ok=True)
            self.run_command("convert", "--ledger", path, model, out, status=[2])
            self.assertFalse(out.exists())


def add_cell(name, text):
    setattr(Hostile, "test_cell_" + name.replace(" ", "_"), lambda self: self.check_cell(text))


for cell_name, cell_text in CELLS.items():
    add_cell(cell_name, cell_text)

if __name__ == "__main__":
    sys.exit(tap_runner.run(sys.modules[__name__]))
