#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""secasset classify: levels, what causes them, and what would change them.

Usage: test-cli-classify.py SECASSET EXAMPLES
"""

import sys

from cli_case import CITY, GOOD, Case, tap_runner


class Classify(Case):
    def test_classify(self):
        self.check(["classify", CITY, "SYS-023"], 0, out=["declared 2, needed 3B", "INF-021"])
        self.check(["classify", "--language=ja", CITY, "SYS-023"], 0,
                   out=["宣言 2 → 必要 3B", "INF-021"])
        self.check(["classify", CITY], 0, out=["SYS-023", "2→3B"])

    def test_levels(self):
        base = ["classify", "--dimension=confidentiality"]
        table = [
            ([], ["What requires 3B (1):", "SYS-023 ←〈", "14200 persons", "Raise its own class"]),
            (["--language=ja"], ["3Bの根拠となるもの（1件）", "自らの分類を3Bに改めて"]),
            (["--why-not", "2"], ["cannot be 2", "INF-021"]),
            (["--why-not", "3A"], ["nothing requires"]),
            (["--why-not=２", "--language=ja"], ["を2とできないのは"]),
            (["--what-if", "2"], ["Plan 3 (then 2)", "distribution effect", "nothing has been"]),
            (["--what-if", "2", "--language=ja"], ["案3（変更後：2）", "分散効果"]),
            (["--what-if", "3A"], ["cumulation effect"]),
            (["--what-if", "3B"], ["is 3B already"]),
            (["--what-if", "2", "--why"], ["What requires 3B", "Plan 1"]),
        ]
        for args, parts in table:
            with self.subTest(args=args):
                self.check([*base, *args, CITY, "SYS-023"], 0, out=["declared 2, needed 3B"
                           if "--language=ja" not in args else "宣言 2", *parts])
        out, _ = self.check([*base, "--why-not", "2", CITY, "SYS-023"], 0)
        self.assertNotIn("What requires", out)

    def test_scheme_of_the_inventory(self):
        path = self.write("own.json", {
            **GOOD, "settings": {"schemes": ["own"]},
            "schemes": [{"id": "own", "title": {"ja": "独自", "en": "own"}, "dimensions": [
                {"id": "importance", "label": {"ja": "重さ", "en": "weight"}, "levels": [
                    {"id": "A", "rank": 1, "label": {"ja": "甲", "en": "A"}}]}]}],
            "elements": GOOD["elements"] + [
                {"kind": "information-system", "id": "S1", "name": "独自", "managed-by": "O1",
                 "assignments": [{"scheme": "own", "levels": {"importance": "A"},
                                  "importance": "A", "status": "active"}]}]})
        self.check(["classify", path, "S1"], 0, out=["weight", "declared A"])


if __name__ == "__main__":
    sys.exit(tap_runner.run(sys.modules[__name__]))
