#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""What goes wrong is said in Japanese throughout, in a locale that knows none.

Usage: test-errors.py COMMAND
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

import tap_runner  # noqa: E402

COMMAND = sys.argv.pop(1)
JAPANESE = re.compile(r"[\u3040-\u30ff]")
# Three words in a row are English; ids, member names and what was quoted are not.
ENGLISH = re.compile(r"[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}")

HEAD = '{ "secasset": 1, '
BROKEN_JSON = {
    "empty": b"", "open": b"{", "no-colon": b'{ "a" 1 }', "no-comma": b'{ "a": 1 "b": 2 }',
    "no-member": b'{ "a": 1, }', "bad-value": b'{ "secasset": tru }', "no-version": b"{}",
    "version": b'{ "secasset": 9 }', "twice": b'{ "secasset": 1, "elements": [ 1 2 ] }',
    "rest": b'{ "secasset": 1 } x', "control": b'{ "secasset": "a\x01" }',
    "line": b'{ "secasset": "a\n" }', "utf8": b'{ "secasset": "\xff" }',
    "unclosed": b'{ "secasset": 1, "a": "b', "missing-value": b'{ "secasset": }',
}
LAYER = {"secasset-policy": 1, "id": "town", "edition": "1", "title": {"ja": "町", "en": "Town"}}
BROKEN_LAYERS = {
    "format": {"secasset-policy": 2}, "id": {"id": " "}, "edition": {"edition": 1},
    "title": {"title": {"ja": "町"}}, "unknown": {"colour": "red"}, "rules": {"rules": {}},
    "rule": {"rules": [{"id": "XX-1", "severity": "info"}]},
    "severity": {"rules": [{"id": "GI-001", "severity": "loud"}]},
    "control": {"id": "a\u0007"}, "segments": {"segments": [{"id": "moon"}]},
    "scheme": {"schemes": [{"id": "s", "dimensions": []}]},
    "mapping": {"mappings": [{"from": "nowhere", "to": "mic-2024"}]},
    "threat": {"threats": [7]}, "clause": {"clauses": ["2.1"]},
    "risk": {"risk-matrices": [{"id": "r", "likelihood": [], "impact": []}]},
    "roles": {"role-sets": [{"id": "r", "roles": []}]},
    "flows": {"flow-matrices": [{"id": "f"}]}, "placement": {"placements": [{"scheme": "none"}]},
    "labels": {"labels": 3}, "no-check": {"rules": [{"id": "A-1", "check": {}}]},
    "pattern": {"rules": [{"id": "A-2", "kinds": ["terminal"], "check": {
        "pattern": {"property": "name", "pattern": "("}}}]},
    "property": {"rules": [{"id": "A-3", "kinds": ["terminal"], "check": {
        "required": {"property": "colour"}}}]},
    "kind": {"rules": [{"id": "A-4", "kinds": ["moon"], "check": {
        "required": {"property": "name"}}}]},
}
BROKEN_YAML = {
    "yaml-indent": b"threagile_version: 1\n  a: b\n c: d\n", "yaml-alias": b"otmVersion: *a\n",
    "yaml-twice": b"otmVersion: 1\notmVersion: 2\n", "yaml-tag": b"otmVersion: !x 1\n",
    "yaml-documents": b"otmVersion: 1\n---\nb: 2\n",
}


class Errors(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.root = Path(self.folder.name)
        self.good = self.write("good.json", b'{ "secasset": 1, "reference-date": "2026-04-01" }')

    def write(self, name, data):
        path = self.root / name
        path.write_bytes(data)
        return str(path)

    def run_in(self, language, *arguments):
        environment = {**os.environ, "LC_ALL": "C", "LANGUAGE": ""}
        return subprocess.run([COMMAND, *arguments, "--language", language], text=True,
                              capture_output=True, env=environment, encoding="utf-8")

    def speaks_japanese(self, text):
        lines = [line for line in text.splitlines() if line]
        self.assertTrue(lines)
        for line in lines:
            said = line.replace(str(self.root), "")
            self.assertRegex(said, JAPANESE)
            self.assertNotRegex(said, ENGLISH)

    def refuse(self, *arguments):
        with self.subTest(arguments=arguments):
            japanese = self.run_in("ja", *arguments)
            self.assertEqual(japanese.returncode, 2, japanese.stderr)
            self.speaks_japanese(japanese.stderr)
            english = self.run_in("en", *arguments)
            self.assertEqual(english.returncode, 2, english.stderr)
            self.assertNotRegex(english.stderr.replace(str(self.root), ""), JAPANESE)

    def test_json(self):
        for name, data in BROKEN_JSON.items():
            self.refuse("validate", self.write(f"{name}.json", data))

    def test_policies(self):
        for name, change in BROKEN_LAYERS.items():
            path = self.write(f"{name}.json", json.dumps({**LAYER, **change}).encode())
            self.refuse("validate", "--policy", path, self.good)

    def test_issues(self):
        for name, change in BROKEN_LAYERS.items():
            path = self.write(f"{name}.json", json.dumps({**LAYER, **change}).encode())
            with self.subTest(name=name):
                self.speaks_japanese(self.run_in("ja", "policy", "check", path).stdout)

    def test_models(self):
        for name, data in BROKEN_YAML.items():
            self.refuse("convert", self.write(f"{name}.yaml", data), "-", "--from", "otm")

    def test_ledgers(self):
        csv = self.write("a.csv", "資産ID,資産名称\nA1,端末\n".encode())
        self.refuse("validate", self.write("b.csv", b"x,y\n1,2\n"))
        self.refuse("validate", csv, "--encoding", "EBCDIC")
        for name, data in {"m1": b"[]", "m2": b'{ "colour": 1 }', "m3": b"{",
                           "m4": b'{ "columns": 1 }'}.items():
            self.refuse("validate", csv, "--mapping", self.write(name, data))
        self.refuse("validate", self.write("a.xlsx", b"PK\x03\x04broken"))

    def test_files(self):
        self.refuse("validate", str(self.root / "none.json"))
        self.refuse("validate", str(self.root))
        self.refuse("validate", self.good + "/below")
        self.refuse("validate", str(self.root / ("n" * 300)))
        self.refuse("validate", self.good, "--output", str(self.root / "none" / "out.txt"))
        self.refuse("validate", self.good, "--policy", str(self.root / "none.json"))
        self.refuse("convert", self.good, str(self.root / "none" / "out.json"))

    def test_choices(self):
        self.refuse("validate", self.good, "--profile", "moon")
        self.refuse("validate", self.write("policy.json", (
            HEAD + '"policy": "moon", "reference-date": "2026-04-01" }').encode()))
        self.refuse("migrate", self.good, "--from", "mic-2022", "--to", "moon")

    def test_findings(self):
        path = self.write("own.json", (HEAD + """
            "reference-date": "2026-04-01", "settings": { "schemes": [ "s" ] },
            "schemes": [ { "id": "s", "dimensions": [] } ],
            "rules": [ { "id": "A-1", "check": {} } ] }""").encode())
        texts = {"ja": "分類の軸が一つもありません", "en": "has no dimension"}
        for language, other in (("ja", "en"), ("en", "ja")):
            report = self.run_in(language, "validate", path).stdout
            self.assertIn(texts[language], report)
            self.assertNotIn(texts[other], report)


if __name__ == "__main__":
    sys.exit(tap_runner.run(sys.modules[__name__]))
