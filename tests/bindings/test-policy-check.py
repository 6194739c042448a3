#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Runs “secasset policy check” on the example policy and on policies with mistakes.

Usage: test-policy-check.py SECASSET EXAMPLES

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

SECASSET, EXAMPLES = sys.argv[1], Path(sys.argv[2])
TOWN = EXAMPLES / "town-policy.json"
ENVIRONMENT = {**os.environ, "LC_ALL": "C", "LANGUAGE": ""}


def check(*args):
    done = subprocess.run([SECASSET, "policy", *map(str, args)], capture_output=True, timeout=60,
                          check=False, env=ENVIRONMENT)
    return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")


class PolicyCheck(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def write(self, name, **changes):
        layer = {**json.loads(TOWN.read_text(encoding="utf-8")), **changes}
        path = self.folder / name
        path.write_text(json.dumps(layer, ensure_ascii=False), encoding="utf-8")
        return path

    def test_example_is_clean(self):
        status, out, err = check("check", "--language=en", TOWN)
        self.assertEqual((status, err), (0, ""))
        # What the town's scheme rests on, which cannot cite it.
        self.assertEqual(out, f"{TOWN}: /clauses/0: info: No rule, threat or other row cites "
                              "clause “AO.3”. [uncited-clause]\n")

    def test_builtin_has_no_warning(self):
        status, out, err = check("check", "--all", "-f", "json", TOWN)
        issues = json.loads(out)["issues"]
        self.assertEqual((status, err), (0, ""))
        self.assertTrue(issues)
        self.assertEqual({issue["severity"] for issue in issues}, {"info"})

    def test_both_languages(self):
        rules = json.loads(TOWN.read_text(encoding="utf-8"))["rules"]
        rules.append(dict(rules[0]))
        path = self.write("twice.json", rules=rules)
        status, out, err = check("check", "--language=en", path)
        self.assertEqual((status, err), (1, ""))
        self.assertIn(f"{path}: /rules/0: warning: A later row sets the severity", out)
        self.assertIn("[shadowed-row]", out)
        self.assertIn("この行に効果はありません。", check("check", "--language=ja", path)[1])

    def test_defects_and_issues_in_one_run(self):
        path = self.write("defective.json", edition=5, title={"ja": "two words", "en": "x"})
        status, out, _ = check("check", "-f", "json", path)
        self.assertEqual(status, 1)
        codes = {issue["code"]: issue for issue in json.loads(out)["issues"]}
        self.assertEqual(set(codes), {"defect", "missing-translation"}, out)
        self.assertEqual(codes["defect"]["pointer"], "/edition")
        self.assertEqual(codes["missing-translation"]["pointer"], "/title")

    def test_layers(self):
        second = self.folder / "second.json"
        second.write_text(json.dumps({
            "secasset-policy": 1, "id": "second", "edition": "2026",
            "title": {"ja": "二つ目の方針", "en": "Second policy"},
            "rules": [{"id": "AO-002", "severity": "error"}]}), encoding="utf-8")
        status, out, _ = check("check", TOWN, second)
        self.assertEqual(status, 1)
        self.assertIn("/rules/0: ", out)
        self.assertEqual(len(out.splitlines()), 2)
        self.assertIn("[defect]", check("check", second)[1])

    def test_failures(self):
        bad = self.folder / "bad.json"
        bad.write_bytes(b"{")
        for args, text in (((), "check"), (("check",), "check"), (("look", TOWN), "check"),
                           (("check", bad), "bad.json"), (("check", "none.json"), "none.json"),
                           (("check", "-f", "xml", TOWN), "text, json")):
            status, _, err = check(*args)
            self.assertEqual(status, 2, args)
            self.assertIn(text, err)


if __name__ == "__main__":
    sys.exit(tap_runner.run(sys.modules[__name__]))
