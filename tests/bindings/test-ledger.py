#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""A ledger through the command and back: nothing changes but what was changed.

Usage: test-ledger.py COMMAND GENERATOR
"""

import csv
import io
import json
import pathlib
import subprocess
import os
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

import tap_runner  # noqa: E402

COMMAND, GENERATOR = sys.argv[1:3]
ROWS = 5000


def run(*args, stdin=b""):
    return subprocess.run([COMMAND, *map(str, args)], input=stdin, capture_output=True,
                          timeout=100, check=False)


def table(data, encoding="cp932"):
    return list(csv.reader(io.StringIO(data.decode(encoding), newline="")))


class Ledger(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.root = pathlib.Path(cls.folder.name)
        cls.csv, cls.json, cls.out = (cls.root / n for n in ("in.csv", "in.json", "out.csv"))
        cls.data = subprocess.run([sys.executable, GENERATOR, str(ROWS)], capture_output=True,
                                  check=True).stdout
        cls.csv.write_bytes(cls.data)
        cls.read = run("convert", "--language", "en", cls.csv, cls.json)

    def write(self, document, *options):
        edited = self.root / "edited.json"
        edited.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
        return run("convert", "--language", "en", edited, self.out, "--ledger", self.csv, *options)

    def test_read(self):
        self.assertEqual(self.read.returncode, 0, self.read.stderr)
        self.assertIn(b"CP932, 5024 rows (1 of them not read)", self.read.stderr)
        elements = json.loads(self.json.read_bytes())["elements"]
        self.assertEqual(sum("source-ref" in e for e in elements), ROWS)

    def test_validate(self):
        done = run("validate", "--format", "json", "-d", "2026-04-01", self.csv)
        findings = json.loads(done.stdout)["findings"]
        strange = [f for f in findings if f["rule"] == "GI-007"]
        cells = {(r, c) for r, cells in enumerate(table(self.data), 1)
                 for c, cell in enumerate(cells, 1) if cell == "たぶん"}
        self.assertEqual(done.returncode, 1)
        self.assertTrue({(f["line"], f["column"]) for f in strange} <= cells)
        self.assertTrue(strange)
        by_pipe = run("validate", "--format", "json", "-d", "2026-04-01", "-", stdin=self.data)
        self.assertEqual(len(json.loads(by_pipe.stdout)["findings"]), len(findings))

    def test_unchanged(self):
        done = self.write(json.loads(self.json.read_bytes()))
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        self.assertEqual(self.out.read_bytes(), self.data)

    def test_fifty_changes(self):
        document = json.loads(self.json.read_bytes())
        wanted = {}
        systems = [e for e in document["elements"] if e["kind"] == "information-system"]
        for element in systems[::40][:50]:
            element["connects-to-lgwan"] = not element.get("connects-to-lgwan") is True
            element["registered-on"] = "2026-04-01"
            mark = "○" if element["connects-to-lgwan"] else "×"
            wanted[element["id"]] = {7: mark, 8: "R8.4.1"}
        self.assertEqual(len(wanted), 50)
        done = self.write(document)
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        before, after = table(self.data), table(self.out.read_bytes())
        self.assertEqual(len(before), len(after))
        for old, new in zip(before, after):
            for column, text in wanted.get(old[0], {}).items():
                old[column] = text
            self.assertEqual(new, old)

    def test_rows_go_and_come(self):
        document = json.loads(self.json.read_bytes())
        gone = document["elements"].pop(0)
        document["elements"].insert(0, {"kind": "information-system", "id": "N1", "name": "新規",
                                        "connects-to-lgwan": True, "registered-on": "2026-04-01"})
        done = self.write(document)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn(gone["id"].encode(), done.stderr)
        rows = table(self.out.read_bytes())
        # What meant “as above” still means the same.
        self.assertEqual(rows[3][0], "A00002")
        self.assertEqual(rows[3 + ROWS - 1][:4] + rows[3 + ROWS - 1][7:9],
                         ["N1", "新規", "情報システム", "", "○", "R8.4.1"])

    def test_characters(self):
        document = json.loads(self.json.read_bytes())
        document["elements"][0]["name"] = "𠮷野"
        done = self.write(document)
        self.assertEqual(done.returncode, 2)
        self.assertIn("B4: The character “𠮷”".encode(), done.stderr)
        done = self.write(document, "--replacement", "〓", "--allow-loss")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(table(self.out.read_bytes())[3][1], "〓野")
        done = self.write(document, "--encoding", "utf-8")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(table(self.out.read_bytes(), "utf-8")[3][1], "𠮷野")

    def test_losses(self):
        document = json.loads(self.json.read_bytes())
        document["elements"][0]["kana"] = "シサン"
        self.out.unlink(missing_ok=True)
        done = self.write(document)
        self.assertEqual(done.returncode, 2)
        self.assertIn(document["elements"][0]["id"].encode(), done.stderr)
        self.assertFalse(self.out.exists())
        document["elements"][0]["kana"] = None
        document["elements"][0]["note"] = '=cmd|" /C calc"!A0'
        done = self.write(document, "--allow-loss")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(table(self.out.read_bytes())[3][10], '\'=cmd|" /C calc"!A0')

    def test_notes(self):
        notes = self.root / "notes.json"
        run("convert", "--language", "ja", self.csv, self.root / "x.json", "--notes", notes)
        first = json.loads(notes.read_bytes())[0]
        self.assertEqual((first["kind"], first["cell"]), ("kept", "L2"))

    def test_new_ledger(self):
        inventory = {"secasset": 1, "settings": {"schemes": ["mic-2024"]}, "elements": [
            {"kind": "information-system", "id": "S1", "name": "住民税", "connects-to-lgwan": False,
             "connected-to": ["N1"], "handles": ["I1"], "registered-on": "2026-04-01"},
            {"kind": "administrative-information", "id": "I1", "name": "課税台帳",
             "contains-personal": True, "contains-individual-number": True, "subject-count": 320000,
             "assignments": [{"scheme": "mic-2024", "confidentiality": "3A", "integrity": "2"}]},
            {"kind": "external-record-medium", "id": "U1", "name": "USB", "encrypted": True},
            {"kind": "network", "id": "N1", "name": "庁内LAN", "declared-segment": "lgwan"}]}
        source = self.root / "new.json"
        source.write_text(json.dumps(inventory, ensure_ascii=False), encoding="utf-8")
        done = run("convert", "--language", "en", source, self.out)
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        self.assertTrue(self.out.read_bytes().startswith(b"\xef\xbb\xbf"))
        back = json.loads(run("convert", self.out, "-", "--format", "json").stdout)
        for element in back["elements"]:
            element.pop("source-ref")
        self.assertEqual(back["elements"], inventory["elements"])


if __name__ == "__main__":
    sys.exit(tap_runner.run(sys.modules[__name__]))
