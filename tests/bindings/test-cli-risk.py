#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""secasset threats and secasset risk.

Usage: test-cli-risk.py SECASSET EXAMPLES
"""

import csv
import io
import json
import sys

from cli_case import CITY, GOOD, Case, tap_runner


class Threats(Case):
    def test_threats(self):
        self.check(["threats", CITY, "SYS-001"], 0,
                   out=["T1.UDX", "34 threats apply (3 assessed)", "●technical (primary)",
                        "likelihood occasional, impact considerable"])
        out = self.check(["threats", "--language=ja", "--extended", CITY, "SYS-001"], 0,
                         out=["【8.1 故意による脅威】", "X.MAL", "個別の対策"])[0]
        self.assertNotIn("T1.TM", out)
        self.check(["threats", CITY, "SYS-050"], 0, out=["U.DAM-01", "CM-16"])
        self.check(["threats", CITY, "TER-001"], 0, out="the information asset that this is part of")
        self.check(["threats", CITY], 2, err="name one file and one id")
        self.check(["threats", CITY, "NONE"], 2, err="NONE")
        self.check(["threats", "-d", "soon", CITY, "SYS-001"], 2, err="soon")


class Risk(Case):
    def test_risk(self):
        self.check(["risk", CITY], 0, out=["(314 assessed, 2356 not)", "high: 57", "[Risk: high]",
                                           "which does not mean low"])
        self.check(["risk", "--language=ja", CITY], 0,
                   out=["高 57件", "水準が不明 2356件", "【リスクの水準が不明】低いことを意味しません"])
        out = self.check(["risk", CITY, "SYS-001"], 0, out="(suggested), not assessed")[0]
        self.assertNotIn("SYS-006", out)
        self.check(["risk", "-m", "simple-3x3", CITY], 0, out="not the matrix of the inventory’s")
        self.check(["risk", "-m", "none", CITY], 2, err="bsi-200-3, magerit-5, simple-3x3")
        self.check(["risk", "-f", "xml", CITY], 2, err="text, json, csv")
        self.check(["risk", CITY, "TER-001"], 2, err="no information asset")
        self.check(["risk"], 2, err="name one file")

    def test_risk_matrix_of_the_inventory(self):
        path = self.write("matrix.json", {**GOOD, "settings": {"risk-matrix": "none"}})
        self.check(["risk", path], 2, err="no risk matrix as its settings name")
        path = self.write("simple.json", {**GOOD, "settings": {"risk-matrix": "simple-3x3"}})
        self.check(["risk", path], 0, out=["simple-3x3", "0 pairs"])

    def test_risk_formats(self):
        document = json.loads(self.check(["risk", "-f", "json", CITY], 0)[0])
        self.assertEqual(document["matrix"], "bsi-200-3")
        self.assertFalse(document["matrix-verified"])
        self.assertEqual(sum(document["counts"].values()), len(document["risks"]))
        ranks = [risk["level"]["rank"] if risk["level"] else 0 for risk in document["risks"]]
        self.assertEqual(ranks, sorted(ranks, reverse=True))
        first = document["risks"][0]
        self.assertEqual((first["asset"], first["threat"], first["level"]["id"]),
                         ("SYS-006", "T1.UDA", "high"))
        text = self.check(["risk", "-f", "csv", CITY], 0)[0]
        self.assertEqual(text[0], "\ufeff")
        rows = list(csv.reader(io.StringIO(text[1:])))
        self.assertEqual(rows[0][0], "asset")
        self.assertEqual({len(row) for row in rows}, {14})
        self.assertEqual(len(rows), len(document["risks"]) + 1)
        formula = self.write("formula.json", {
            **GOOD, "elements": GOOD["elements"] + [
                {"kind": "information-system", "id": "S1", "name": "=1+1", "managed-by": "O1"}]})
        self.check(["risk", "-f", "csv", formula], 0, out="\"'=1+1\"")


if __name__ == "__main__":
    sys.exit(tap_runner.run(sys.modules[__name__]))
