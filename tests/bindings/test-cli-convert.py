#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""secasset convert; test-ledger.py and test-xlsx.py look at ledgers.

Usage: test-cli-convert.py SECASSET EXAMPLES
"""

import json
import sys
from pathlib import Path

from cli_case import CITY, EXPECTED, GOOD, Case, run, tap_runner


class Convert(Case):
    def test_convert(self):
        lines = str(self.root / "city.ndjson")
        again = str(self.root / "city.json")
        self.check(["convert", CITY, lines], 0)
        self.check(["convert", lines, again], 0)
        out, _ = self.check(["convert", CITY, "-"], 0)
        self.assertEqual(out, Path(again).read_text(encoding="utf-8"))
        self.check(["convert", "--format", "ndjson", "-", "-"], 0, out='{"secasset":1',
                   stdin=json.dumps(GOOD).encode())
        for path in (lines, again):
            report = json.loads(run("validate", "-f", "json", path)[1])
            self.assertEqual({(finding["rule"], finding["subject"])
                              for finding in report["findings"] if finding["severity"] == "error"},
                             {(fault["rule"], fault["subject"]) for fault in EXPECTED
                              if fault["severity"] == "error"})

    def test_missing(self):
        self.check(["convert", str(self.root / "missing.json"), "-"], 2, err="no such file")

    def test_model(self):
        model = self.root / "model.yaml"
        model.write_text("otmVersion: 0.2.0\nproject: {name: p, id: p}\n"
                         "trustZones: [{id: n, name: 館内}]\n", encoding="utf-8")
        out, listed = str(self.root / "model.json"), self.root / "losses.json"
        self.check(["convert", "--losses", str(listed), str(model), out], 0,
                   err="1 value was not carried over")
        self.assertEqual([e["kind"] for e in json.loads(Path(out).read_text("utf-8"))["elements"]],
                         ["network"])
        losses = json.loads(listed.read_text(encoding="utf-8"))["losses"]
        self.assertEqual([(loss["pointer"], loss["line"]) for loss in losses], [("/project", 2)])
        text = self.root / "losses.txt"
        self.check(["convert", "--language=ja", "--from=otm", "--losses", str(text), "-", "-"], 0,
                   out="館内", err="引き継げませんでした", stdin=model.read_bytes())
        self.assertIn("<stdin>:2:10: /project: ", text.read_text(encoding="utf-8"))
        self.check(["convert", "--from=visio", str(model), out], 2, err="--from")
        self.check(["convert", "--from=threagile", CITY, "-"], 0, err="not carried over")
        plan, back = str(self.root / "city.oscal.json"), str(self.root / "back.json")
        self.check(["convert", CITY, plan], 0, err="--losses")
        self.check(["convert", plan, back], 0, err="not carried over")
        self.check(["convert", "--to=oscal", self.undated, "-"], 2, err="reference date")
        self.assertEqual(len(json.loads(Path(back).read_text("utf-8"))["elements"]),
                         len(json.loads(Path(CITY).read_text("utf-8"))["elements"]))

    def test_losses(self):
        model, out = self.root / "threats.yaml", self.root / "threats.json"
        model.write_text("otmVersion: 0.2.0\nproject: {name: p, id: p}\n"
                         "trustZones: [{id: n, name: 館内}]\nrepresentations: [{id: r, name: r}]\n"
                         "components:\n"
                         "- {id: a, name: 閲覧ソフト, type: browser, parent: {trustZone: n}}\n"
                         "- {id: b, name: 計測器, type: iot-device, parent: {trustZone: n}}\n"
                         "- {id: c, name: 端末, type: desktop, parent: {trustZone: n}}\n",
                         encoding="utf-8")
        _, told = self.check(["convert", "--language=ja", str(model), str(out)], 0,
                             err="対応する項目がない：")
        self.assertIn("要素の種類を決めるためにのみ用いた：2件（type 2件）", told)
        self.assertIn("--losses FILE", told)
        self.assertLessEqual(told.count("\n"), 15)
        self.assertEqual([e["kind"] for e in json.loads(out.read_text("utf-8"))["elements"]],
                         ["network", "information-system", "special-purpose-device", "computer"])
        listed, _ = self.check(["convert", "--losses=-", str(model), str(out)], 0,
                               err="not carried over")
        groups = [line for line in listed.splitlines() if line.startswith("# ")]
        self.assertEqual(groups[-1], "# only decided the kind of the element: 2")
        rows = [line for line in listed.splitlines() if line.startswith(str(model))]
        self.assertEqual(sum(int(group.split(": ")[-1]) for group in groups), len(rows))

    def test_losses_of_both_ways(self):
        model, out, listed = (self.root / name for name in ("m.yaml", "m.oscal.json", "l.json"))
        model.write_text("title: t\ndate: 2026-04-01\nthreagile_version: 1.0.0\n"
                         "technical_assets: {甲: {id: a, technology: erp, internet: true}}\n",
                         encoding="utf-8")
        self.check(["convert", "--losses", str(listed), str(model), str(out)], 0,
                   err="placeholders stand in their place")
        losses = json.loads(listed.read_text(encoding="utf-8"))["losses"]
        reasons = [loss["reason"] for loss in losses]
        self.assertIn("technical_assets.甲.internet", [loss["construct"] for loss in losses])
        self.assertEqual(reasons[-1], "not-stated")
        self.assertEqual([(r, [l["construct"] for l in losses if l["reason"] == r])
                          for r in dict.fromkeys(reasons)],
                         [(r, sorted(l["construct"] for l in losses if l["reason"] == r))
                          for r in dict.fromkeys(reasons)])

    def test_losses_overwrite_nothing(self):
        model, out = self.root / "kept.yaml", self.root / "kept.json"
        model.write_text("otmVersion: 0.2.0\nproject: {name: p, id: p}\n", encoding="utf-8")
        before = model.read_bytes()
        self.check(["convert", "--losses", str(model), str(model), str(out)], 2,
                   err="not overwritten")
        self.assertEqual(model.read_bytes(), before)
        self.assertFalse(out.exists())
        for losses, target in ((out, out), (f"{self.root}/./kept.json", out), ("-", "-")):
            self.check(["convert", "--losses", str(losses), str(model), str(target)], 2,
                       err="another file")
        self.assertFalse(out.exists())


if __name__ == "__main__":
    sys.exit(tap_runner.run(sys.modules[__name__]))
