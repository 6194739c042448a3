#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Moves the example section to another scheme with the command and with the Python example, and
compares what comes out with what is expected.

Usage: test-migrate.py SECASSET EXAMPLES [PYTHON]

Prints TAP.  Exit status: 0 if every case passes, 1 if one does not.
"""
import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

import tap_runner  # noqa: E402

SECASSET, EXAMPLES, PYTHON = os.path.abspath(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:]
FOLDER = EXAMPLES / "migration"
OLD = "section-mic-2022.json"
ENVIRONMENT = {**os.environ, "LC_ALL": "C.UTF-8", "LANGUAGE": ""}


def run(*args):
    done = subprocess.run(args, capture_output=True, cwd=FOLDER, timeout=60, check=False,
                          env=ENVIRONMENT)
    return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")


def classify(*args):
    return run(SECASSET, "classify", *args)


def expected(name):
    return (FOLDER / name).read_text(encoding="utf-8")


def elements(text):
    return {element["id"]: element for element in json.loads(text)["elements"]}


class Migrate(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.out = Path(folder.name) / "out.json"

    def migrated(self, *args, status=1):
        code, listed, err = classify("--to=mic-2024", "-o", str(self.out), *args)
        self.assertEqual((code, err), (status, ""), listed)
        return listed, self.out.read_text(encoding="utf-8")

    def test_lists(self):
        for language in "ja", "en":
            self.assertEqual(classify("--to=mic-2024", f"--language={language}", OLD),
                             (1, expected(f"list.{language}.txt"), ""))
        self.assertEqual(classify("--to=mic-2024", "-f", "json", OLD),
                         (1, expected("list.json"), ""))

    def test_counts(self):
        document = json.loads(expected("list.json"))
        for state, count in document["counts"].items():
            self.assertEqual(count, sum(s["state"] == state for s in document["steps"]), state)
        self.assertTrue(all(s["text"]["ja"] and s["text"]["en"] for s in document["steps"]))

    def test_file(self):
        listed, written = self.migrated("--language=ja", "--provisional", OLD)
        self.assertEqual(written, expected("section-mic-2024.json"))
        self.assertEqual(listed, expected("list.ja.txt"))

    def test_only_adds(self):
        _, written = self.migrated("--provisional", OLD)
        old, new = elements(expected(OLD)), elements(written)
        self.assertEqual(list(old), list(new))
        for id, element in old.items():
            had, has = element.pop("assignments", []), new[id].pop("assignments", [])
            self.assertEqual(has[:len(had)], had, id)
            self.assertEqual(new[id], element)
            for added in has[len(had):]:
                self.assertEqual(added["scheme"], "mic-2024")
                self.assertIn("mic-2022", added["rationale"])

    def test_nothing_provisional_unless_asked(self):
        _, written = self.migrated(OLD)
        drafts = {id for id, e in elements(written).items() for a in e.get("assignments", [])
                  if a.get("status") == "draft"}
        self.assertEqual(drafts, {"INF-19"})
        self.assertNotIn("confidentiality", elements(written)["INF-01"]["assignments"][1])

    def test_twice(self):
        _, once = self.migrated("--provisional", OLD)
        again = self.out.with_name("again.json")
        code, _, err = classify("--from=mic-2022", "--to=mic-2024", "--provisional",
                                "-o", str(again), str(self.out))
        self.assertEqual((code, err), (1, ""))
        self.assertEqual(again.read_text(encoding="utf-8"), once)

    def test_nothing_left(self):
        document = {"secasset": 1, "reference-date": "2026-04-01", "elements": [
            {"kind": "information-system", "id": "S1", "assignments": [
                {"scheme": "level-1-3", "importance": "2"}]}]}
        path = self.out.with_name("small.json")
        path.write_text(json.dumps(document), encoding="utf-8")
        self.assertEqual(classify("--from=mic-2022", "--to=level-1-3", str(path))[0], 0)
        code, out, _ = classify("--from=level-1-3", "--to=mic-2022", str(path))
        self.assertEqual(code, 1)
        self.assertIn("1 automatic, 0 need a person, 2 impossible", out)
        code, _, err = classify("--to=mic-2022", str(path))
        self.assertEqual(code, 2)
        self.assertIn("--from", err)

    def test_failures(self):
        for args, message in ((["--to=nowhere", OLD], "nowhere"),
                              (["--to=mic-2022", "--from=mic-2022", OLD], "same"),
                              (["--from=mic-2022", OLD], "--to"),
                              (["--provisional", OLD], "--to"),
                              (["--to=mic-2024", OLD, "INF-01"], "no id"),
                              (["--to=mic-2024", "--format=csv", OLD], "csv"),
                              (["--to=mic-2024", "-o", "/nonexistent/out.json", OLD], "out.json"),
                              (["--to=mic-2024", "missing.json"], "no such file")):
            with self.subTest(args=args):
                code, _, err = classify("--language=en", *args)
                self.assertEqual(code, 2)
                self.assertIn(message, err)
                self.assertTrue(classify("--language=ja", *args)[2])

    def test_python(self):
        for python in PYTHON:
            code, listed, err = run(python, str(EXAMPLES / "migrate_scheme.py"), "--provisional",
                                    OLD, "mic-2022", "mic-2024", str(self.out))
            self.assertEqual((code, err), (1, ""))
            self.assertEqual(self.out.read_text(encoding="utf-8"),
                             expected("section-mic-2024.json"))
            count = json.loads(expected("list.json"))["counts"]
            self.assertIn(f"{count['needs-review']} left to decide", listed)


if __name__ == "__main__":
    sys.exit(tap_runner.run(sys.modules[__name__]))
