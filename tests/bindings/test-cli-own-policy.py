#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""A policy of one's own: the town's, over the built-in one.

Usage: test-cli-own-policy.py SECASSET EXAMPLES
"""

import json
import sys

from cli_case import EXAMPLES, Case, run, tap_runner


class OwnPolicy(Case):
    TOWN = str(EXAMPLES / "town-inventory.json")
    POLICY = str(EXAMPLES / "town-policy.json")
    LAYER = {"secasset-policy": 1, "id": "own", "edition": "1", "title": {"ja": "独自", "en": "own"}}

    def test_every_planted_fault_and_no_other(self):
        report = json.loads(run("validate", "-f", "json", "--policy", self.POLICY, self.TOWN)[1])
        found = {(finding["rule"], finding["subject"], finding["severity"])
                 for finding in report["findings"]}
        expected = json.loads((EXAMPLES / "town-inventory.expected.json").read_text("utf-8"))
        planted = {(fault["rule"], fault["subject"], fault["severity"]) for fault in expected}
        self.assertEqual(planted - found, set())
        self.assertEqual({f for f in found - planted if f[0].startswith("AO-")}, set())
        self.assertEqual((report["policy"]["id"], report["policy"]["edition"]),
                         ("aobano-town", "2026-04-01"))
        self.assertIn({"id": "AO.5", "citation": "第5条"}.items(),
                      [{k: c[k] for k in ("id", "citation")}.items() for c in report["clauses"]
                       if c["id"] == "AO.5"])
        for finding in report["findings"]:
            for language in ("ja", "en"):
                self.assertNotRegex(finding["message"][language], r"\{[a-z-]+\}")
                self.assertNotRegex(finding["remedy"][language], r"\{[a-z-]+\}")

    def test_text(self):
        self.check(["validate", "--language=ja", "--policy", self.POLICY, self.TOWN], 1,
                   out=["aobano-town、2026-04-01", "[AO-001, 第5条]"])

    def test_without_the_policy(self):
        self.check(["validate", self.TOWN], 2, err="aobano-town")

    def test_other_commands(self):
        policy = ["--policy", self.POLICY]
        self.check(["explain", *policy, "AO-004"], 0, out="Place of a server")
        self.check(["explain", *policy, "U.SNOW"], 0, out="heavy snow")
        self.check(["explain", "U.SNOW"], 2, err="U.SNOW")
        self.check(["segment", "--language=ja", *policy, self.TOWN], 0,
                   out="住民情報系ネットワーク")
        self.check(["classify", *policy, self.TOWN, "シ-01"], 0, out=["importance", "甲"])
        rules = json.loads(self.check(["rules", "-f", "json", "-p", "aobano-town", *policy], 0)[0])
        self.assertEqual({rule["check"] for rule in rules["rules"]},
                         {"required", "one-of", "unique", "reference", "at-least", "pattern",
                          "date-order"})

    def test_several_layers(self):
        upper = self.write("upper.json", {
            **self.LAYER, "id": "aobano-town", "rules": [{"id": "AO-001", "severity": "warning"}]})
        report = json.loads(run("validate", "-f", "json", "--policy", self.POLICY, "--policy",
                                upper, self.TOWN)[1])
        self.assertEqual({finding["severity"] for finding in report["findings"]
                          if finding["rule"] == "AO-001"}, {"warning"})

    def test_every_defect_on_a_line(self):
        path = self.write("defects.json", {
            **self.LAYER, "colour": 1, "rules": [{"id": "GI-001"}, {"id": "no", "severity": "info"}]})
        _, err = self.check(["rules", "--policy", path], 2, err=path)
        self.assertEqual(len(err.splitlines()), 3)
        for place in ("/colour: ", "/rules/0/severity: ", "/rules/1/id: "):
            self.assertIn(f"secasset: {path}: {place}", err)
        for arguments in (["validate", self.TOWN], ["segment", self.TOWN], ["classify", self.TOWN],
                          ["explain", "GI-001"]):
            self.check([*arguments, "--language=ja", "--policy", path], 2,
                       err="方針に誤りがあります（/rules/0/severity: ")

    def test_unreadable(self):
        deep = str(self.root / "deep.json")
        for path, words in ((deep, "deep.json"), (str(self.root / "none.json"), "no such file"),
                            (str(self.root / "cp932.json"), "UTF-8")):
            self.check(["rules", "--policy", path], 2, err=words)


if __name__ == "__main__":
    sys.exit(tap_runner.run(sys.modules[__name__]))
