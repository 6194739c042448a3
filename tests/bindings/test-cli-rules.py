#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""secasset rules, schema and explain; test-explain.py looks at the last closely.

Usage: test-cli-rules.py SECASSET EXAMPLES
"""

import json
import sys

from cli_case import Case, tap_runner


class Rules(Case):
    def test_rules(self):
        text, _ = self.check(["rules"], 0, out=["SB-031", "GI-001", "Duplicate identifier"])
        document = json.loads(self.check(["rules", "--format", "json"], 0)[0])
        self.assertEqual(len(text.splitlines()), len(document["rules"]))
        for rule in document["rules"]:
            for member in ("title", "message", "remedy"):
                self.assertTrue(rule[member]["ja"] and rule[member]["en"])
        self.check(["rules", "--language=ja", "-p", "general"], 0, out="識別子の重複")


class Schema(Case):
    def test_schema(self):
        self.assertIn("$defs", json.loads(self.check(["schema"], 0)[0]))


class Explain(Case):
    def test_explain(self):
        table = [("SB-031", "第1章(2)4."), ("2.7.1", "第1章(2)7.(1.)"), ("3B", "mic-2024"),
                 ("mic-2024:confidentiality:3B", "mic-2024:confidentiality:3B"),
                 ("lgwan", "LGWAN"), ("leakage", "第1章(2)17"), ("T1.UDX", "T1.UDX")]
        for topic, text in table:
            for language in ("ja", "en"):
                with self.subTest(topic=topic, language=language):
                    self.check(["explain", "--language", language, topic], 0, out=text)
        self.check(["explain", "SB-031", "nonsense"], 2, out="SB-031", err="nonsense")


if __name__ == "__main__":
    sys.exit(tap_runner.run(sys.modules[__name__]))
