#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""The examples that a colleague of the office starts from.

Usage: test-ledger-example.py SCRIPT LEDGER PROGRAM
"""

import os
import pathlib
import subprocess
import sys
import tempfile
import unittest
import zipfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

import tap_runner  # noqa: E402

SCRIPT, LEDGER, PROGRAM = sys.argv[1:4]
ASSET = "I-003"


def run(*args):
    return subprocess.run([sys.executable, SCRIPT, *map(str, args)], capture_output=True,
                          encoding="utf-8", timeout=100, check=False,
                          env=os.environ | {"PYTHONIOENCODING": "utf-8"})


class Example(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.out = pathlib.Path(folder.name) / "findings.xlsx"

    def test_judges(self):
        before = pathlib.Path(LEDGER).read_bytes()
        for language, words in {"ja": ("文字コード CP932", "判定：不適合"),
                                "en": ("Read: CP932", "Verdict: failed")}.items():
            done = run("--language", language, "--reference-date", "2026-04-01", LEDGER, self.out)
            self.assertEqual((done.returncode, done.stderr), (1, ""))
            for word in words:
                self.assertIn(word, done.stdout)
            self.assertRegex(done.stdout, r"(?m)^  [A-Z]+\d+「.+」 .+ \[[A-Z]+-\d+\]$")
            self.assertTrue(zipfile.is_zipfile(self.out))
        self.assertEqual(pathlib.Path(LEDGER).read_bytes(), before)

    def test_reads_its_own_workbook(self):
        run("--reference-date", "2026-04-01", LEDGER, self.out)
        done = run("--reference-date", "2026-04-01", self.out, self.out.with_name("again.xlsx"))
        self.assertEqual((done.returncode, done.stderr), (1, ""))
        self.assertIn("XLSX", done.stdout)

    def test_writes_back(self):
        lines = pathlib.Path(LEDGER).read_bytes().splitlines(keepends=True)
        number = next(i for i, line in enumerate(lines) if f",{ASSET},".encode() in line)
        copy = self.out.with_suffix(".csv")
        done = subprocess.run([PROGRAM, LEDGER, copy, ASSET, "改めた名称①"], capture_output=True,
                              timeout=100, check=False)
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        self.assertIn("改めた名称①".encode(), done.stdout)
        written = copy.read_bytes().splitlines(keepends=True)
        self.assertEqual(written[:number] + written[number + 1:], lines[:number] + lines[number + 1:])
        self.assertIn("改めた名称①".encode("cp932"), written[number])
        for args in ([LEDGER, copy, "none", "x"], [LEDGER + ".no", copy, ASSET, "x"], [LEDGER]):
            done = subprocess.run([PROGRAM, *args], capture_output=True, timeout=100, check=False)
            self.assertEqual(done.returncode, 2)

    def test_fails(self):
        for args in ([LEDGER + ".no", self.out], [SCRIPT, self.out],
                     ["--reference-date", "soon", LEDGER, self.out], ["--mapping", SCRIPT, LEDGER, self.out],
                     [LEDGER, self.out / "no" / "where"]):
            done = run(*args)
            self.assertEqual((done.returncode, done.stdout), (2, ""))
            self.assertNotIn("Traceback", done.stderr)


if __name__ == "__main__":
    sys.exit(tap_runner.run(sys.modules[__name__]))
