#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Runs `secasset diff` and looks at what it says and how it ends.

Usage: test-diff.py SECASSET EXAMPLES SCHEMA

Prints TAP.  Exit status: 0 if every case passes, 1 if one does not.
"""

import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import jsonschema

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

import tap_runner  # noqa: E402

SECASSET = os.path.abspath(sys.argv[1])
REVIEW = Path(sys.argv[2]) / "review"
SCHEMA = json.loads(Path(sys.argv[3]).read_text(encoding="utf-8"))


def run(*args, stdin=b""):
    done = subprocess.run([SECASSET, "diff", *args], input=stdin, capture_output=True, timeout=60,
                          env={**os.environ, "LC_ALL": "C"}, cwd=REVIEW, check=False)
    return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")


class Review(unittest.TestCase):
    def test_expected(self):
        for language in ("ja", "en"):
            code, out, err = run("--language", language, "2025.json", "2026.json")
            expected = (REVIEW / f"expected.{language}.txt").read_text(encoding="utf-8")
            self.assertEqual((code, out, err), (1, expected, ""))

    def test_json(self):
        for args in ([], ["--no-findings"], ["-d", "2026-04-01", "-p", "general"]):
            code, out, _ = run("-f", "json", *args, "2025.json", "2026.json")
            self.assertEqual(code, 1)
            jsonschema.validate(json.loads(out), SCHEMA)
        self.assertEqual(json.loads(out)["new"]["judged-on"], "2026-04-01")
        self.assertNotIn("reference-date",
                         [change["property"] for change in json.loads(out)["conditions"]])

    def test_unknown_is_not_fixed(self):
        changes = json.loads(run("-f", "json", "2025.json", "2026.json")[1])["findings"]
        state = {(change["old"]["rule"], change["old"]["subject"]): (change["state"],
                                                                     change["reason"])
                 for change in changes if change["old"]}
        self.assertEqual(state["SB-054", "N3"], ("unjudged", "fact-unknown"))
        self.assertEqual(state["SB-040", "S3"], ("gone", "element"))
        self.assertEqual(state["GI-030", "S1"], ("fixed", "none"))

    def test_same(self):
        for form in ("text", "json"):
            self.assertEqual(run("-f", form, "2025.json", "2025.json")[0], 0)
        self.assertIn("差分はありません", run("--language", "ja", "2025.json", "2025.json")[1])

    def test_ndjson_and_output(self):
        with tempfile.TemporaryDirectory() as folder:
            lines = os.path.join(folder, "2025.ndjson")
            output = os.path.join(folder, "diff.txt")
            subprocess.run([SECASSET, "convert", str(REVIEW / "2025.json"), lines], check=True)
            self.assertEqual(run("--no-findings", "-o", output, lines, "2025.json")[:2], (0, ""))
            self.assertIn("Findings were not compared", Path(output).read_text(encoding="utf-8"))
        data = (REVIEW / "2025.json").read_bytes()
        self.assertEqual(run("-", "2025.json", stdin=data)[0], 0)


class Failures(unittest.TestCase):
    def test_usage(self):
        for args in ([], ["2025.json"], ["2025.json"] * 3, ["-", "-"],
                     ["-f", "yaml", "2025.json", "2026.json"],
                     ["-d", "2026-02-30", "2025.json", "2026.json"],
                     ["-p", "none", "2025.json", "2026.json"],
                     ["missing.json", "2026.json"], ["2025.json", "missing.json"]):
            code, out, err = run(*args)
            self.assertEqual((code, out), (2, ""), args)
            self.assertTrue(err.startswith("secasset: "), err)

    def test_hostile(self):
        for data in (b"", b"hello", b"[" * 100000, b"\xff\xfe", b"{\"secasset\":9}"):
            self.assertEqual(run("-", "2026.json", stdin=data)[:2], (2, ""))
            self.assertEqual(run("2026.json", "-", stdin=data)[:2], (2, ""))

    def test_odd_elements(self):
        odd = json.dumps({"secasset": 1, "reference-date": "2026-04-01", "elements": [
            1, None, [], {}, {"kind": 5}, {"kind": "drone", "id": "\u001b[31m\n", "x-": {"": [1]}},
            {"kind": "place", "id": "", "name": "\u202e"}] * 3}).encode()
        for args in (["-", "2026.json"], ["2026.json", "-"]):
            code, out, err = run(*args, stdin=odd)
            self.assertEqual((code, err), (1, ""))
            self.assertNotIn("\u001b", out)
            jsonschema.validate(json.loads(run("-f", "json", *args, stdin=odd)[1]), SCHEMA)

    def test_help(self):
        for language, word in (("ja", "比較"), ("en", "differ")):
            code, out, _ = run("--help", "--language", language)
            self.assertEqual(code, 0)
            self.assertIn(word, out)


if __name__ == "__main__":
    sys.exit(tap_runner.run(sys.modules[__name__]))
