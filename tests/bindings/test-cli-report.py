#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""secasset validate on the inventory of a whole city: what is found, and how a report says so.

Usage: test-cli-report.py SECASSET EXAMPLES
"""

import json
import sys
from pathlib import Path

from cli_case import CITY, EXPECTED, Case, run, tap_runner


class Report(Case):
    """What was planted is found, and nothing else."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        _, out, _ = run("validate", "--format", "json", CITY)
        cls.report = json.loads(out)

    def test_every_planted_fault_and_no_other(self):
        found = {(finding["rule"], finding["subject"], finding["severity"])
                 for finding in self.report["findings"]}
        planted = {(fault["rule"], fault["subject"], fault["severity"]) for fault in EXPECTED}
        self.assertEqual(planted - found, set())
        self.assertEqual({finding for finding in found - planted if finding[2] == "error"}, set())

    def test_findings_are_complete(self):
        self.assertTrue(self.report["findings"])
        for finding in self.report["findings"]:
            with self.subTest(rule=finding["rule"], subject=finding["subject"]):
                for member in ("rule", "basis", "severity", "fact", "subject", "kind", "pointer"):
                    self.assertTrue(finding[member], member)
                self.assertTrue(finding["pointer"].startswith("/"))
                self.assertEqual(finding["file"], CITY)
                self.assertGreater(finding["line"], 0)
                self.assertGreater(finding["column"], 0)
                for member in ("message", "remedy"):
                    for language in ("ja", "en"):
                        self.assertTrue(finding[member][language])
                        self.assertNotRegex(finding[member][language], r"\{[a-z-]+\}")
                self.assertIsInstance(finding["evidence"], list)
                self.assertIsInstance(finding["arguments"], dict)
                self.assertRegex(finding["fingerprint"], r"^[0-9a-f]{32}$")
        fingerprints = [finding["fingerprint"] for finding in self.report["findings"]]
        self.assertEqual(len(set(fingerprints)), len(fingerprints))

    def test_place_is_the_place(self):
        lines = Path(CITY).read_text(encoding="utf-8").splitlines()
        document = json.loads("\n".join(lines))
        for finding in self.report["findings"]:
            self.assertLessEqual(finding["line"], len(lines))
            self.assertLessEqual(finding["column"], len(lines[finding["line"] - 1]))
            node = document["elements"][int(finding["pointer"].split("/")[2])]
            self.assertEqual(node["id"], finding["subject"])

    def test_members(self):
        self.assertEqual(list(self.report), [
            "secasset-report", "file", "policy", "verdict", "reference-date", "note", "profiles",
            "schemes", "disabled-rules", "changed-severities", "counts", "waived", "skipped",
            "elements", "elements-of-unknown-kind", "coverage", "clauses", "findings"])
        self.assertEqual(self.report["secasset-report"], 1)
        self.assertEqual(list(self.report["policy"]), ["id", "edition", "title", "attribution"])
        self.assertEqual(list(self.report["counts"]), ["error", "warning", "info"])
        for entry in self.report["coverage"]:
            self.assertEqual(list(entry),
                             ["rule", "severity", "run", "skipped", "found", "unknown"])
        cited = {clause for finding in self.report["findings"] for clause in finding["clauses"]}
        self.assertEqual({clause["id"] for clause in self.report["clauses"]}, cited)
        self.assertEqual(self.report["skipped"],
                         sum(entry["skipped"] for entry in self.report["coverage"]))

    def test_text(self):
        for language, words in (("ja", ["不適合", "対処", "この解釈によれば", "判定できなかった項目"]),
                                ("en", ["failed", "Remedy", "by this interpretation",
                                        "Not judged"])):
            out, _ = self.check(["validate", "--language", language, CITY], 1, out=words)
            for finding in self.report["findings"]:
                self.assertIn(f"{CITY}:{finding['line']}:{finding['column']}: ", out)
                self.assertIn(finding["message"][language], out)

    def test_same_bytes(self):
        first = run("validate", "-f", "json", CITY)[1]
        self.assertEqual(first, run("validate", "-f", "json", CITY, LC_ALL="ja_JP.UTF-8")[1])


if __name__ == "__main__":
    sys.exit(tap_runner.run(sys.modules[__name__]))
