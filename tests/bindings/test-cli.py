#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Runs secasset(1) and looks at what it says and how it ends.

Usage: test-cli.py SECASSET EXAMPLES

Prints TAP.  Exit status: 0 if every case passes, 1 if one does not.
"""

import csv
import datetime
import io
import json
import os
import pty
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

import tap_runner  # noqa: E402

SECASSET = sys.argv[1]
EXAMPLES = Path(sys.argv[2])
CITY = str(EXAMPLES / "city-inventory.json")
EXPECTED = json.loads((EXAMPLES / "city-inventory.expected.json").read_text(encoding="utf-8"))

GOOD = {"secasset": 1, "policy": "sendai-basic", "reference-date": "2026-04-01",
        "elements": [{"kind": "external-provider", "id": "O1", "name": "受託事業者"}]}
# A duplicate identifier: an error whatever else is judged.
BAD = {**GOOD, "elements": GOOD["elements"] * 2}
UNDATED = {key: value for key, value in GOOD.items() if key != "reference-date"}


def environment(**changes):
    env = {key: value for key, value in os.environ.items()
           if key not in ("LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "NO_COLOR", "TERM")}
    env.update({"LC_ALL": "C", "TERM": "xterm"}, **changes)
    return env


def run(*args, stdin=b"", **changes):
    done = subprocess.run([SECASSET, *args], input=stdin, capture_output=True, timeout=60,
                          env=environment(**changes), check=False)
    return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")


class Case(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        root = Path(cls.folder.name)
        cls.root = root
        cls.good = cls.write("good.json", GOOD)
        cls.bad = cls.write("bad.json", BAD)
        cls.undated = cls.write("undated.json", UNDATED)
        for name, content in (("empty.json", b""), ("text.json", b"hello\n"),
                              ("deep.json", b"[" * 100000),
                              ("cp932.json", '{"secasset":1,"elements":[{"kind":"org-unit",'
                               '"id":"O1","name":"総務局"}]}'.encode("cp932"))):
            (root / name).write_bytes(content)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    @classmethod
    def write(cls, name, document):
        path = cls.root / name
        path.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
        return str(path)

    def check(self, args, status, out=(), err=(), **changes):
        """Runs a case: the status, and what has to stand on the two streams."""
        code, stdout, stderr = run(*args, **changes)
        self.assertEqual(code, status, f"{args}\n{stdout}\n{stderr}")
        for text in [out] if isinstance(out, str) else out:
            self.assertIn(text, stdout)
        for text in [err] if isinstance(err, str) else err:
            self.assertIn(text, stderr)
        if not err:
            self.assertEqual(stderr, "")
        for line in stderr.splitlines():
            self.assertTrue(line.startswith("secasset: "), line)
        return stdout, stderr


class Unreadable(Case):
    def test_faults(self):
        table = [
            ("missing.json", "no such file", "ファイルがありません"),
            (".", "directory", "フォルダーです"),
            ("empty.json", "1:1: the text is empty", "1:1: 内容が空です"),
            ("text.json", "no header was recognised", "見出しが見つかりません"),
            ("deep.json", "no header was recognised", "見出しが見つかりません"),
            ("cp932.json", "not UTF-8", "UTF-8として正しくありません"),
        ]
        for name, english, japanese in table:
            path = str(self.root / name)
            for command in ("validate", "segment", "classify"):
                with self.subTest(name=name, command=command):
                    out, err = self.check([command, path], 2, err=[f"secasset: {path}: ", english])
                    self.assertEqual(len(err.splitlines()), 1)
                    self.assertEqual(out, "")
            with self.subTest(name=name, language="ja"):
                self.check(["validate", "--language", "ja", path], 2, err=japanese)

    def test_others_are_still_done(self):
        missing = str(self.root / "missing.json")
        out, _ = self.check(["validate", missing, self.good, self.bad], 2, err=missing)
        self.assertIn("good.json: ", out)
        self.assertIn("[GI-001]", out)

    def test_convert(self):
        self.check(["convert", str(self.root / "missing.json"), "-"], 2, err="no such file")


class Usage(Case):
    def test_faults(self):
        table = [
            ([], "name a command"),
            (["nonsense"], "there is no command “nonsense”"),
            (["--nonsense"], "--nonsense"),
            (["validate"], "name a file"),
            (["validate", "--nonsense", self.good], "--nonsense is no option"),
            (["validate", "--format"], "--format"),
            (["validate", "--format", "xml", self.good], "--format cannot be “xml”"),
            (["validate", "--format", "html", self.good, self.good], "one file at a time"),
            (["validate", "--profile", "nonsense", self.good], "no profile “nonsense”"),
            (["validate", "--scheme", "nonsense", self.good], "nonsense"),
            (["validate", "--disable", "XX-1", self.good], "no rule “XX-1”"),
            (["validate", "--disable", "GI-001", self.good], "cannot be switched off"),
            (["validate", "--enable", "XX-1", self.good], "no rule “XX-1”"),
            (["validate", "--severity", "SB-012", self.good], "RULE=SEVERITY"),
            (["validate", "--severity", "SB-012=bad", self.good], "--severity cannot be “bad”"),
            (["validate", "--severity", "SB-031=info", self.good], "cannot be below warning"),
            (["validate", "--reference-date", "2026-02-30", self.good], "is no date"),
            (["validate", "--reference-date", "２０２６", self.good], "is no date"),
            (["validate", "--disable"], "Missing argument for --disable"),
            (["validate", "--fail-on", "never", self.good], "--fail-on cannot be “never”"),
            (["validate", "--language", "fr", self.good], "--language cannot be “fr”"),
            (["explain"], "name what to explain"),
            (["explain", "nonsense"], "“nonsense” is no rule"),
            (["segment"], "name one file"),
            (["segment", self.good, "O1", "O2"], "name one file"),
            (["segment", self.good, "O1"], "neither a network nor"),
            (["segment", self.good, "O9"], "there is no “O9”"),
            (["classify", self.good, "O9"], "there is no “O9”"),
            (["classify", "--why", self.good], "need an id"),
            (["classify", "--what-if", "2", self.good], "need an id"),
            (["classify", "--what-if", "2", CITY, "SYS-023"], "several dimensions"),
            (["classify", "--why-not", "9", CITY, "SYS-023"], "no level “9”"),
            (["classify", "--scheme", "none", CITY, "SYS-023"], "no such scheme"),
            (["classify", "--dimension", "beauty", CITY, "SYS-023"], "no such scheme"),
            (["rules", "--format", "xml"], "--format cannot be “xml”"),
            (["rules", "more"], "takes no argument"),
            (["rules", "--profile", "nonsense"], "no profile “nonsense”"),
            (["schema", "more"], "takes no argument"),
            (["convert", self.good], "name the file to read"),
            (["convert", self.good, "what.xyz"], "which format?"),
        ]
        for args, message in table:
            with self.subTest(args=args):
                out, err = self.check(args, 2, err=message)
                self.assertEqual(out, "")
                self.assertEqual(len(err.splitlines()), 1, err)

    def test_help(self):
        for command in ("", "validate", "explain", "segment", "flows", "classify", "rules", "schema",
                        "convert"):
            args = [command, "--help"] if command else ["--help"]
            with self.subTest(command=command):
                self.check(args, 0, out=["Usage: secasset ", command])
                self.check([*args, "--language=ja"], 0, out="使い方: secasset ")

    def test_version(self):
        self.check(["--version"], 0, out="secasset 1.")


class Language(Case):
    def test_choice(self):
        table = [
            ({}, [], "failed"),
            ({"LC_ALL": "POSIX"}, [], "failed"),
            ({"LC_ALL": "ja_JP.UTF-8"}, [], "不適合"),
            ({"LC_ALL": "", "LANG": "ja_JP.UTF-8"}, [], "不適合"),
            ({"LC_ALL": "", "LANG": "en_GB.UTF-8"}, [], "failed"),
            ({}, ["--language", "ja"], "不適合"),
            ({"LC_ALL": "C.UTF-8"}, ["--language=ja"], "不適合"),
            ({"LC_ALL": "ja_JP.UTF-8"}, ["--language", "en"], "failed"),
        ]
        for changes, args, verdict in table:
            with self.subTest(changes=changes, args=args):
                self.check(["validate", *args, self.bad], 1, out=verdict, **changes)

    def test_before_the_command(self):
        self.check(["--language", "ja", "validate", self.bad], 1, out="不適合")

    def test_own_messages(self):
        self.check(["validate", "--language", "ja", "--nonsense"], 2,
                   err="--nonsense というオプションはありません")
        self.check(["nonsense", "--language", "ja"], 2, err="というコマンドはありません")


class Validate(Case):
    def test_ledger_of_an_office(self):
        ledger = str(EXAMPLES / "ledger" / "ledger-cp932.csv")
        out, _ = self.check(["validate", "-d", "2026-04-01", "-f", "json", ledger], 1)
        report = json.loads(out)
        found = {(finding["rule"], finding["subject"], finding["line"], finding["column"])
                 for finding in report["findings"]}
        # What is doubtful stands where the officer wrote it: row and column of the sheet.
        for wanted in (("GI-007", "S-002", 5, 13), ("GI-025", "I-002", 7, 10),
                       ("GI-018", "I-003", 8, 14), ("GI-013", "I-004", 9, 14),
                       ("GI-008", "I-004", 9, 6)):
            self.assertIn(wanted, found)
        self.check(["validate", "-d", "2026-04-01", "--language", "ja", ledger], 1,
                   out="ledger-cp932.csv:8:14: 警告: 「平成32年4月1日」")

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

    def test_examples_of_each_command(self):
        text, _ = self.check(["--help"], 0)
        commands = re.findall(r"^  ([a-z]+) ", text, re.M)
        for name in commands:
            if name not in ("secasset", "help"):
                out, _ = self.check([name, "--help"], 0)
                self.assertIn(f"Examples:\n  secasset {name} ", out, name)

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
        _, out, _ = run("validate", "--format", "json", warning)
        counts = json.loads(out)["counts"]
        incomplete = json.loads(out)["verdict"] != "passed"
        table = [
            (self.good, "error", 0), (self.good, "warning", 0), (self.good, "info", 0),
            (self.bad, "error", 1), (self.bad, "warning", 1), (self.bad, "info", 1),
            (self.bad, "incomplete", 1),
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
        out, _ = self.check(["validate", "-f", "json", "--output", str(target), self.bad], 1)
        self.assertEqual(out, "")
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


class Terminal(Case):
    def on_terminal(self, **changes):
        main, other = pty.openpty()
        process = subprocess.Popen([SECASSET, "validate", self.bad], stdout=other, stderr=other,
                                   env=environment(**changes))
        os.close(other)
        parts = []
        try:
            while True:
                part = os.read(main, 65536)
                if not part:
                    break
                parts.append(part)
        except OSError:
            pass
        os.close(main)
        process.wait(timeout=60)
        return b"".join(parts).decode("utf-8")

    def test_color(self):
        self.assertIn("\x1b[", self.on_terminal())
        self.assertNotIn("\x1b[", self.on_terminal(NO_COLOR="1"))
        self.assertNotIn("\x1b[", self.on_terminal(TERM="dumb"))
        self.assertNotIn("\x1b", run("validate", self.bad)[1])


class Example(Case):
    """The inventory of a whole city: what was planted is found, and nothing else."""

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


class Others(Case):
    def test_explain(self):
        table = [("SB-031", "第1章(2)4."), ("2.7.1", "第1章(2)7.(1.)"), ("3B", "mic-2024"),
                 ("mic-2024:confidentiality:3B", "mic-2024:confidentiality:3B"),
                 ("lgwan", "LGWAN"), ("leakage", "第1章(2)17"), ("T1.UDX", "T1.UDX")]
        for topic, text in table:
            for language in ("ja", "en"):
                with self.subTest(topic=topic, language=language):
                    self.check(["explain", "--language", language, topic], 0, out=text)
        self.check(["explain", "SB-031", "nonsense"], 2, out="SB-031", err="nonsense")

    def test_segment(self):
        self.check(["segment", CITY], 0, out=["NET-01", "NET-09", "individual-number"])
        self.check(["segment", "--language=ja", CITY, "NET-15"], 0,
                   out=["個人番号利用事務系", "SYS-015"])
        self.check(["segment", CITY, "SYS-050"], 0, out="independent")

    def test_flows(self):
        self.check(["flows", CITY], 0, out=["FLW-01", "restricted", "specific communication (met)"])
        self.check(["flows", "--language=ja", CITY, "FLW-01"], 0,
                   out=["個人番号利用事務系", "特定通信（満たしている）"])
        self.check(["flows", "--language=ja", CITY, "INF-021"], 0, out=["での取扱いは"])
        self.check(["flows", CITY, "NET-01"], 2, err="neither a flow nor")
        self.check(["flows", self.good], 0, out="no flow")
        self.check(["explain", "alpha-prime"], 0, out=["conditions of local breakout", "[V5 V10]"])
        self.check(["explain", "--language=ja", "beta"], 0, out=["端末のEPPとEDR", "不可"])

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

    def test_rules(self):
        text, _ = self.check(["rules"], 0, out=["SB-031", "GI-001", "Duplicate identifier"])
        document = json.loads(self.check(["rules", "--format", "json"], 0)[0])
        self.assertEqual(len(text.splitlines()), len(document["rules"]))
        for rule in document["rules"]:
            for member in ("title", "message", "remedy"):
                self.assertTrue(rule[member]["ja"] and rule[member]["en"])
        self.check(["rules", "--language=ja", "-p", "general"], 0, out="識別子の重複")

    def test_schema(self):
        self.assertIn("$defs", json.loads(self.check(["schema"], 0)[0]))

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


class Policies(Case):
    """A policy of one's own: the town's, over the built-in one."""

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
    def test_convert_model(self):
        model = self.root / "model.yaml"
        model.write_text("otmVersion: 0.2.0\nproject: {name: p, id: p}\n"
                         "trustZones: [{id: n, name: 館内}]\n", encoding="utf-8")
        out, listed = str(self.root / "model.json"), self.root / "losses.json"
        self.check(["convert", "--losses", str(listed), str(model), out], 0,
                   err="1 values were not carried over")
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


if __name__ == "__main__":
    sys.exit(tap_runner.run(sys.modules[__name__]))
