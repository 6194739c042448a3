#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""A ledger through the command and back: nothing changes but what was changed.

Usage: test-ledger.py COMMAND GENERATOR TOWN-POLICY
"""

import csv
import io
import json
import pathlib
import random
import subprocess
import os
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

import tap_runner  # noqa: E402

COMMAND, GENERATOR, TOWN = sys.argv[1:4]
ROWS = 5000


def run(*args, stdin=b""):
    return subprocess.run([COMMAND, *map(str, args)], input=stdin, capture_output=True,
                          timeout=100, check=False)


def table(data, encoding="cp932"):
    return list(csv.reader(io.StringIO(data.decode(encoding), newline="")))


def cut(data):
    """The rows as their cells, byte by byte, and what ends them."""
    rows, cells, start, at, quoted = [], [], 0, 0, False
    while at < len(data):
        byte = data[at:at + 1]
        # No second byte of a character is one of these.
        if byte == b'"':
            quoted = not quoted
        elif byte == b"," and not quoted:
            cells.append(data[start:at])
            start = at + 1
        elif byte in b"\r\n" and not quoted:
            cells.append(data[start:at])
            at += data[at:at + 2] == b"\r\n"
            rows.append((cells, data[start + len(cells[-1]):at + 1]))
            cells, start = [], at + 1
        at += 1
    return rows


def change(element, noise):
    """Changes a value; returns the column and the bytes that are to stand there."""
    which = noise.choice(["name", "note", "registered-on"]
                         + ["retention-until"] * (element["kind"] != "information-system"))
    if which == "name":
        element["name"] = f"改めた名称{element['id']}①"
        return 1, element["name"].encode("cp932")
    if which == "note":
        element["note"] = 'ほか,"注"'
        return 10, '"ほか,""注"""'.encode("cp932")
    element[which] = "2026-11-23"
    return (8, b"R8.11.23") if which == "registered-on" else (9, b"2026/11/23")


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
        noise = random.Random(20261123)
        document = json.loads(self.json.read_bytes())
        before = cut(self.data)
        rows = {row[0][0].decode("cp932"): i for i, row in enumerate(before)}
        wanted = {}
        for element in noise.sample([e for e in document["elements"] if "source-ref" in e], 50):
            column, cell = change(element, noise)
            old = before[rows[element["id"]]][0][column]
            wanted[rows[element["id"]], column] = \
                b'"%s"' % cell if old.startswith(b'"') and not cell.startswith(b'"') else cell
        done = self.write(document)
        self.assertEqual((done.returncode, done.stderr.decode()), (0, ""))
        after = cut(self.out.read_bytes())
        self.assertEqual(len(before), len(after))
        changed = set()
        for number, (old, new) in enumerate(zip(before, after)):
            self.assertEqual(old[1], new[1], "the end of the line")
            self.assertEqual(len(old[0]), len(new[0]))
            for column, (was, now) in enumerate(zip(old[0], new[0])):
                self.assertEqual(now, wanted.get((number, column), was), (number, column))
                if now != was:
                    changed.add(number)
        self.assertEqual(len(changed), 50)

    def test_twins(self):
        """The generator has what it is for: bytes that decoding and encoding would change."""
        again = self.data.decode("cp932").encode("cp932")
        differing = sum(a != b for a, b in zip(cut(self.data), cut(again)))
        self.assertGreater(differing, ROWS / 3)

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


    def test_new_ledger_in_the_form_of_a_city(self):
        source, mapping = self.root / "own.json", self.root / "mapping.json"
        source.write_text(json.dumps({"secasset": 1, "elements": [
            {"kind": "administrative-information", "id": "I1", "name": "課税台帳", "assignments": [
                {"scheme": "aobano-importance", "importance": "甲"}]}]}), encoding="utf-8")
        mapping.write_text(json.dumps({
            "id": "town", "title": {"ja": "町の様式", "en": "form of the town"},
            "scheme": "aobano-importance", "new-columns": ["番号", "件名", "区分", "重み"],
            "columns": [{"headers": ["番号"], "targets": ["id"]},
                        {"headers": ["件名"], "targets": ["name"]},
                        {"headers": ["区分"], "targets": ["kind"]},
                        {"headers": ["重み"], "targets": ["level:importance"]}]}),
            encoding="utf-8")
        own = ("--policy", TOWN, "--mapping", mapping)
        done = run("convert", source, self.out, *own)
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        self.assertEqual(table(self.out.read_bytes(), "utf-8-sig"),
                         [["番号", "件名", "区分", "重み"], ["I1", "課税台帳", "行政情報", "甲"]])
        mapping.write_text("[]", encoding="utf-8")
        self.assertEqual(run("convert", source, self.out, *own).returncode, 2)

    def test_utf16(self):
        document = json.loads(self.json.read_bytes())
        document["elements"][0]["name"] = "𠮷野"
        for name, mark in ("UTF-16LE", b"\xff\xfe"), ("UTF-16BE", b"\xfe\xff"):
            done = self.write(document, "--encoding", name)
            self.assertEqual((done.returncode, done.stderr), (0, b""))
            written = self.out.read_bytes()
            self.assertTrue(written.startswith(mark))
            wanted = table(self.data)
            wanted[3][1] = "𠮷野"
            self.assertEqual(table(written[2:], name), wanted)
            # What is in UTF-16 stays in it, byte by byte.
            copy, again = self.root / f"{name}.csv", self.root / "again.csv"
            copy.write_bytes(written)
            run("convert", copy, self.root / "utf16.json")
            done = run("convert", self.root / "utf16.json", again, "--ledger", copy)
            self.assertEqual((done.returncode, done.stderr), (0, b""))
            self.assertEqual(again.read_bytes(), written)


if __name__ == "__main__":
    sys.exit(tap_runner.run(sys.modules[__name__]))
