#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""secasset validate: how inventories are read, judged and written about.

Usage: test-cli-validate.py SECASSET EXAMPLES
"""

import datetime
import json
import subprocess
import sys

from cli_case import BAD, CITY, EXAMPLES, GOOD, SECASSET, Case, environment, run, tap_runner


class Validate(Case):
    def test_ledger_of_an_office(self):
        ledger = str(EXAMPLES / "ledger" / "ledger-cp932.csv")
        out, _ = self.check(["validate", "-d", "2026-04-01", "-f", "json", ledger], 1,
                            err=["CP932, 12 rows (1 of them not read)", "convert --notes"])
        report = json.loads(out)
        found = {(finding["rule"], finding["subject"], finding["line"], finding["column"])
                 for finding in report["findings"]}
        # What is doubtful stands where the officer wrote it: row and column of the sheet.
        for wanted in (("GI-007", "S-002", 5, 13), ("GI-025", "I-002", 7, 10),
                       ("GI-018", "I-003", 8, 14), ("GI-013", "I-004", 9, 14),
                       ("GI-008", "I-004", 9, 6)):
            self.assertIn(wanted, found)
        self.check(["validate", "-d", "2026-04-01", "--language", "ja", ledger], 1,
                   out="ledger-cp932.csv:8:14: 警告: 「平成32年4月1日」", err="文字コード CP932、12行")
        self.check(["validate", "-d", "2026-04-01", "--quiet", ledger], 1)

    def test_row_as_a_whole(self):
        """Stands at the name, which people know a row by, whichever column is the first."""
        rows = ("No,管理番号,資産名称,種別,外部サービス形態\n1,S1,授業支援,外部サービス,\n"
                "2,S2,電子申請,外部サービス,約款\n3,S3,課税システム,システム,\n")
        path = self.root / "rows.csv"
        path.write_text(rows, encoding="utf-8")
        path = str(path)
        out, _ = self.check(["validate", "-d", "2026-04-01", "--language", "ja", path], 1,
                            err="文字コード UTF-8、4行")
        self.assertIn("（C4「資産名称」）", out)
        self.assertNotIn("「No」", out)
        # What is no kind alone is called as officers call it, with what is missing.
        self.assertIn("種別「外部サービス」は", out)
        self.assertIn("「外部サービス形態」を併せて", out)
        self.assertEqual(out.count("[format.unknown-kind]"), 1)
        self.assertNotIn("external-service", out)

    def test_parameters(self):
        path = self.write("lost.json", {**GOOD, "elements": GOOD["elements"] + [
            {"kind": "place", "id": "P1", "name": "𠮷岡庁舎"}]})
        self.assertNotIn("GI-020", self.check(["validate", path], 0)[0])
        self.check(["validate", "--parameter=GI-020:encoding=CP932", path], 0, out="GI-020")
        for wrong in ("GI-020", "GI-020:encoding", "encoding=CP932", "GI-020:none=1", "XX-1:a=b",
                      "GI-020:encoding=3"):
            self.check(["validate", "--parameter", wrong, path], 2, err="secasset: ")

    def test_total(self):
        path = self.write("broken.json", "{")
        self.check(["validate", CITY, self.good, path], 2,
                   out="3 files: passed 1, failed 1, incomplete 0, not readable 1", err="broken.json")
        self.check(["validate", "--language=ja", CITY, self.good], 1, out="全2件: 適合 ")
        self.assertNotIn(" files: ", self.check(["validate", CITY], 1)[0])
        json.loads(self.check(["validate", "-f", "json", CITY, self.good], 1)[0])

    def test_standard_input(self):
        for text, status in ((GOOD, 0), (BAD, 1)):
            self.check(["validate", "-"], status, out="<stdin>",
                       stdin=json.dumps(text).encode())
        self.check(["validate", "-"], 2, err="secasset: <stdin>: ", stdin=b"")

    def test_no_reference_date(self):
        today = datetime.date.today().isoformat()
        self.check(["validate", self.undated], 0, out=[today, "No reference date is stated"],
                   err="no reference date is stated")
        out, _ = self.check(["validate", "--format=json", self.undated], 0, err=today)
        self.assertEqual(json.loads(out)["reference-date"], today)
        self.check(["validate", "-d", "2025-01-31", self.undated], 0, out="2025-01-31")

    def test_fail_on(self):
        warning = self.write("warning.json", {**GOOD, "elements": GOOD["elements"] + [
            {"kind": "external-service", "id": "X1", "name": "未知の種別"}]})
        unused = self.write("unused.json", {**GOOD, "waivers": [
            {"rule": "SB-012", "legal-basis": "a", "approver": "b", "reason": "c",
             "expires-on": "2026-12-31"}]})
        _, out, _ = run("validate", "--format", "json", unused)
        self.assertEqual(json.loads(out)["counts"], {"error": 0, "warning": 1, "info": 0})
        _, out, _ = run("validate", "--format", "json", warning)
        counts = json.loads(out)["counts"]
        incomplete = json.loads(out)["verdict"] != "passed"
        table = [
            (self.good, "error", 0), (self.good, "warning", 0), (self.good, "info", 0),
            (self.bad, "error", 1), (self.bad, "warning", 1), (self.bad, "info", 1),
            (self.bad, "incomplete", 1),
            (unused, "error", 0), (unused, "warning", 1), (unused, "info", 1),
            (unused, "incomplete", 0),
            (warning, "error", int(counts["error"] > 0)),
            (warning, "warning", int(counts["error"] + counts["warning"] > 0)),
            (warning, "info", int(sum(counts.values()) > 0)),
            (warning, "incomplete", int(incomplete)),
        ]
        for path, level, status in table:
            with self.subTest(path=path, level=level):
                self.check(["validate", "--fail-on", level, path], status)

    def test_several(self):
        out, _ = self.check(["validate", self.good, self.bad], 1)
        for name in ("good.json: ", "bad.json: failed"):
            self.assertEqual(sum(name in line for line in out.splitlines()), 1)
        out, _ = self.check(["validate", "--format", "json", self.good, self.bad], 1)
        document = json.loads(out)
        self.assertEqual(list(document), ["secasset-reports", "reports"])
        self.assertEqual([len(report["findings"]) > 0 for report in document["reports"]],
                         [False, True])
        missing = str(self.root / "missing.json")
        out, _ = self.check(["validate", "--format", "json", missing, missing], 2, err="missing")
        self.assertEqual(json.loads(out), {"secasset-reports": 1, "reports": []})

    def test_output(self):
        target = self.root / "report.json"
        out, err = self.check(["validate", "-f", "json", "--output", str(target), self.bad], 1,
                              err=f"secasset: {self.bad}: failed (errors: ")
        self.assertEqual(out, "")
        self.assertEqual(err.count("\n"), 1)
        self.assertTrue(err.endswith(f"; see {target}\n"))
        out, err = self.check(["validate", "-q", "-o", str(target), self.bad], 1)
        self.assertEqual((out, err), ("", ""))
        self.check(["validate", "-f", "json", "-o", str(target), "--language", "ja", self.bad], 1,
                   err="不適合（エラー ")
        self.assertEqual(json.loads(target.read_text(encoding="utf-8"))["verdict"], "failed")
        nowhere = "/nonexistent/report"
        self.check(["validate", "-o", nowhere, self.bad], 2, err=nowhere)
        self.check(["validate", "-o", "/dev/full", self.bad], 2, err="/dev/full")

    def test_quiet(self):
        self.assertEqual(self.check(["validate", "--quiet", self.bad], 1)[0], "")

    def test_rule_choices(self):
        args = ["validate", "-f", "json", "--disable", "SB-012", "--severity", "SB-031=warning"]
        report = json.loads(self.check([*args, CITY], 1)[0])
        self.assertEqual(report["disabled-rules"], ["SB-012"])
        self.assertEqual(report["changed-severities"],
                         [{"rule": "SB-031", "severity": "warning"}])
        self.assertNotIn("SB-012", {finding["rule"] for finding in report["findings"]})
        self.check(["validate", *args[3:], CITY], 1, out=["SB-012", "SB-031=warning"])

    def test_rules_that_are_off_by_default(self):
        ran = [{row["rule"] for row in json.loads(self.check(args, 1)[0])["coverage"]}
               for args in (["validate", "-f", "json", CITY],
                            ["validate", "-f", "json", "--enable", "mg-020", CITY])]
        self.assertEqual(ran[1] - ran[0], {"MG-020"})

    def test_profiles(self):
        out, _ = self.check(["validate", "-f", "json", "-p", "general", CITY], 1)
        self.assertEqual([profile["id"] for profile in json.loads(out)["profiles"]],
                         ["general", "format", "exceptions"])

    def test_waiver(self):
        path = self.write("waived.json", {
            **GOOD, "elements": GOOD["elements"] + [
                {"kind": "information-system", "id": "S1", "name": "所管不明"}],
            "waivers": [{"rule": "SB-012", "subject": "S1", "legal-basis": "要綱", "approver": "O1",
                         "reason": "移管手続中", "expires-on": "2026-12-31"}]})
        out, _ = self.check(["validate", path], 1, out="Waived")
        self.assertNotIn("[SB-012", out)
        self.check(["validate", "--show-waived", path], 1, out=["[SB-012", "移管手続中"])
        report = json.loads(self.check(["validate", "-f", "json", path], 1)[0])
        waivers = [finding["waiver"] for finding in report["findings"]
                   if finding["rule"] == "SB-012"]
        self.assertEqual(report["waived"], 1)
        self.assertEqual(waivers[0]["expires-on"], "2026-12-31")

    def test_closed_pipe(self):
        process = subprocess.Popen([SECASSET, "validate", CITY], stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, env=environment())
        process.stdout.close()
        error = process.stderr.read()
        process.stderr.close()
        process.wait(timeout=60)
        self.assertEqual(error, b"")
        self.assertIn(process.returncode, (-13, 2))

    def test_name_with_control_characters(self):
        path = self.write("hostile.json", {**BAD, "elements": [
            {**BAD["elements"][0], "name": "a\x1b[2Jb\u202ec\nd"}] * 2})
        out, _ = self.check(["validate", path], 1)
        self.assertNotIn("\x1b", out)
        self.assertNotIn("\u202e", out)
        self.assertIn("\\u001B", out)


if __name__ == "__main__":
    sys.exit(tap_runner.run(sys.modules[__name__]))
