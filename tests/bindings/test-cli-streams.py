#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Pipes, files that are written, several files at once, and how a command ends.

Usage: test-cli-streams.py SECASSET EXAMPLES
"""

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

from cli_case import CITY, EXAMPLES, GOOD, SECASSET, Case, environment, run, tap_runner

LEDGER = str(EXAMPLES / "ledger" / "ledger-cp932.csv")


class Pipes(Case):
    def test_standard_input_and_output(self):
        text = json.dumps(GOOD).encode()
        out, _ = self.check(["convert", "-", "-"], 0, out="O1", stdin=text)
        self.assertEqual(out, self.check(["convert", self.good, "-"], 0)[0])
        plain = self.check(["validate", self.good], 0)[0]
        self.assertEqual(self.check(["validate", "-o", "-", self.good], 0)[0], plain)
        self.assertFalse(Path("-").exists())

    def test_standard_input_twice(self):
        for args in (["validate", "-", "-"], ["diff", "-", "-"]):
            self.check(args, 2, err="secasset: ", stdin=json.dumps(GOOD).encode())
        self.check(["validate", "-", "-"], 2, err="can be named once", stdin=b"{}")

    def test_reader_that_ends(self):
        script = '"$0" rules | head -n 1; echo "${PIPESTATUS[0]}"; "$0" convert "$1" - | head -c 9 >&2;' \
                 ' echo "${PIPESTATUS[0]}"'
        done = subprocess.run(["bash", "-c", script, SECASSET, CITY], capture_output=True, text=True,
                              encoding="utf-8", timeout=60, check=True,
                              env=environment(),
                              preexec_fn=lambda: signal.signal(signal.SIGPIPE, signal.SIG_DFL))
        self.assertNotIn("secasset:", done.stderr)
        for status in done.stdout.splitlines()[1:]:
            self.assertIn(status, ("0", "141"))
        self.assertEqual(done.stdout.splitlines()[-1], "141")


class Written(Case):
    def test_input_is_not_overwritten(self):
        copy = str(self.root / "copy.json")
        shutil.copy(self.good, copy)
        before = Path(copy).read_bytes()
        linked, hard = str(self.root / "linked.json"), str(self.root / "hard.json")
        os.symlink(copy, linked)
        os.link(copy, hard)
        for args in (["convert", copy, copy], ["convert", copy, linked], ["convert", copy, hard],
                     ["validate", "-f", "json", "-o", copy, copy], ["diff", "-o", copy, copy, self.bad],
                     ["segment", "-o", linked, copy]):
            with self.subTest(args=args):
                self.check(args, 2, err="not overwritten")
                self.assertEqual(Path(copy).read_bytes(), before)

    def test_permissions_and_links_stay(self):
        report, link = self.root / "private.json", self.root / "link.json"
        report.write_text("old", encoding="utf-8")
        report.chmod(0o600)
        os.symlink(report, link)
        self.check(["convert", self.good, str(link)], 0)
        self.assertTrue(link.is_symlink())
        self.assertEqual(report.stat().st_mode & 0o777, 0o600)
        self.assertIn("O1", report.read_text(encoding="utf-8"))

    def test_places_that_cannot_be_written(self):
        for target, english, japanese in (
                ("/nonexistent/x.json", "no such directory", "書き込み先のフォルダーがありません"),
                (str(self.root), "is a directory", "フォルダーです"),
                (self.good + "/x.json", "no such directory", "書き込み先のフォルダーがありません"),
                ("/dev/full", "no space is left", "空き容量が足りません")):
            for args in (["validate", "-o", target, self.bad],
                         ["convert", "-f", "json", self.bad, target]):
                with self.subTest(args=args):
                    self.check(args, 2, err=[target, english])
                    self.check([*args, "--language=ja"], 2, err=[target, japanese])
        with open("/dev/full", "wb") as full:
            done = subprocess.run([SECASSET, "rules"], stdout=full, stderr=subprocess.PIPE,
                                  env=environment(), check=False)
        self.assertEqual((done.returncode, b"no space is left" in done.stderr), (2, True))

    def test_failure_leaves_what_was_there(self):
        target = self.root / "kept.json"
        target.write_text("kept", encoding="utf-8")
        files = sorted(self.root.iterdir())
        self.check(["convert", str(self.root / "text.json"), str(target)], 2, err="text.json")
        self.assertEqual(target.read_text(encoding="utf-8"), "kept")
        self.assertEqual(sorted(self.root.iterdir()), files)


class Files(Case):
    def test_mixed(self):
        broken = str(self.root / "text.json")
        out, _ = self.check(["validate", "-d", "2026-04-01", self.good, broken, LEDGER], 2, err=broken)
        self.assertIn("ledger-cp932.csv:", out)
        self.assertIn("good.json: ", out)
        self.assertRegex(out.splitlines()[-1], r"^3 files: .*, failed 1, .*, not readable 1$")

    def test_names(self):
        for name in ("a b.json", "台帳.json", "-dash.json", "new\nline.json", "*.json"):
            shutil.copy(self.bad, self.root / name)
            done = subprocess.run([SECASSET, "validate", "--", name], cwd=self.root, check=False,
                                  capture_output=True, env=environment())
            self.assertEqual((done.returncode, done.stderr), (1, b""), name)
            done = subprocess.run([SECASSET, "convert", "-f", "json", "--", name, name + ".out"],
                                  cwd=self.root, check=False, capture_output=True, env=environment())
            self.assertEqual((done.returncode, done.stderr), (0, b""), name)
        self.check(["validate", "nothing-*.json"], 2, err="nothing-*.json: there is no such file")

    def test_every_format(self):
        for form in ("text", "json", "sarif", "junit", "markdown", "html", "xlsx"):
            args = ["validate", "-f", form, self.good, self.bad]
            with self.subTest(form=form):
                if form in ("html", "xlsx"):
                    self.check(args, 2, err="one file at a time")
                else:
                    out, _ = self.check(args, 1, out="good.json")
                    self.assertIn("bad.json", out)
        self.assertEqual(len(json.loads(run("validate", "-f", "sarif", self.good, self.bad)[1])["runs"]), 2)

    def test_same_file_twice(self):
        self.check(["validate", self.bad, self.bad], 1, out="2 files: passed 0, failed 2, ")


class Status(Case):
    def test_every_command(self):
        missing = str(self.root / "missing.json")
        table = [
            (["validate", self.good], 0), (["validate", self.bad], 1), (["validate", missing], 2),
            (["explain", "SB-031"], 0), (["explain", "nonsense"], 2),
            (["segment", CITY], 0), (["segment", missing], 2),
            (["flows", CITY], 0), (["flows", missing], 2), (["flows", CITY, "NET-01"], 2),
            (["classify", CITY], 0), (["classify", missing], 2),
            (["threats", CITY, "SYS-001"], 0), (["threats", missing, "X"], 2),
            (["risk", self.good], 0), (["risk", missing], 2),
            (["graph", self.good], 0), (["graph", missing], 2),
            (["rules"], 0), (["rules", "x"], 2), (["schema"], 0), (["schema", "x"], 2),
            (["policy", "check", str(EXAMPLES / "town-policy.json")], None),
            (["policy", "check", missing], 2), (["policy"], 2),
            (["convert", self.good, "-"], 0), (["convert", missing, "-"], 2),
            (["diff", self.good, self.good], 0), (["diff", self.good, self.bad], 1),
            (["diff", self.good, missing], 2),
        ]
        for args, status in table:
            with self.subTest(args=args):
                code = run(*args)[0]
                self.assertIn(code, (0, 1) if status is None else (status,))



class Foreign(Case):
    def test_what_is_no_ledger_is_named(self):
        for content, ja, en in ((b"[1]", "JSONの配列", "a JSON array"),
                                (b"\n [ ]", "JSONの配列", "a JSON array"),
                                (b"\x89PNG\r\n\x1a\n\0", "画像（PNG）", "a picture (PNG)"),
                                (b"%PDF-1.7\n", "PDF文書", "a PDF document"),
                                (b"PK\x03\x04\0\0", "圧縮ファイル", "an archive"),
                                (b"<!DOCTYPE html><p>", "ウェブページ", "a web page"),
                                (b'\xef\xbb\xbf<?xml version="1.0"?>', "XML文書", "an XML document")):
            path = self.root / "foreign"
            path.write_bytes(content)
            with self.subTest(content=content):
                self.check(["validate", str(path)], 2, err=[en, "JSON", "CSV", ".xlsx"])
                self.check(["validate", "--language=ja", str(path)], 2, err=[ja, "Excelブック"])

    def test_a_title_in_brackets_is_no_array(self):
        path = self.root / "title.csv"
        path.write_text("[台帳]\n資産ID,資産名称\nA1,住民情報\n", encoding="utf-8")
        self.assertNotIn("array", run("validate", str(path))[2])


class Notes(Case):
    def test_notes_do_not_replace_what_was_read(self):
        path = self.root / "ledger.csv"
        text = "資産ID,資産名称\nA1,住民情報\n"
        path.write_text(text, encoding="utf-8")
        out = str(self.root / "out.json")
        code, _, err = run("convert", "--notes", str(path), str(path), out)
        self.assertEqual(code, 2)
        self.assertIn("not overwritten", err)
        self.assertEqual(path.read_text(encoding="utf-8"), text)
        self.assertFalse(os.path.exists(out))

    def test_a_full_disk_is_said(self):
        self.assertIn("no space is left", self.full())

    def full(self):
        with open("/dev/full", "wb") as full:
            done = subprocess.run([SECASSET, "rules"], stdout=full, stderr=subprocess.PIPE,
                                  env=environment(), check=False, timeout=60)
        self.assertEqual(done.returncode, 2)
        return done.stderr.decode("utf-8")

if __name__ == "__main__":
    sys.exit(tap_runner.run(sys.modules[__name__]))
