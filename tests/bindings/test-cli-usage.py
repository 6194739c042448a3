#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""What people get wrong: files, arguments, options; help, and the language of messages.

Usage: test-cli-usage.py SECASSET EXAMPLES
"""

import json
import re
import sys

from cli_case import CITY, GOOD, Case, tap_runner


class Unreadable(Case):
    def test_faults(self):
        table = [
            ("missing.json", "no such file", "ファイルがありません"),
            (".", "directory", "フォルダーです"),
            ("empty.json", "the file is empty", "ファイルが空です"),
            ("text.json", "no header was recognised", "見出しが見つかりません"),
            ("deep.json", "a JSON array", "JSONの配列"),
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


class Usage(Case):
    def test_faults(self):
        table = [
            ([], "name a command"),
            (["nonsense"], "there is no command “nonsense”"),
            (["--nonsense"], "name a command before --nonsense"),
            (["validat"], "did you mean “validate”?"),
            (["help", "segmnt"], "did you mean “segment”?"),
            (["seg"], "did you mean “segment”?"),
            (["validate", "--formt", "x", self.good], "--formt is no option; did you mean --format?"),
            (["validate", "--lang=en", self.good], "did you mean --language?"),
            (["validate", "-Z", self.good], "-Z is no option; see secasset validate --help"),
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
            (["validate", "--disable"], "--disable needs a value"),
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

    def test_help_of_a_command(self):
        for words in ([], ["validate"], ["convert"]):
            for language in ("en", "ja"):
                self.assertEqual(self.check(["help", *words, "--language", language] if not words else
                                            ["--language", language, "help", *words], 0),
                                 self.check([*words, "--help", "--language", language], 0))

    def test_japanese(self):
        """Every mistake is told in Japanese, with no sentence of another language in it."""
        table = [["nonsense"], ["validat"], ["--nonsense"], [], ["validate"], ["validate", "--formt"],
                 ["validate", "--format"], ["validate", "-Z"], ["help", "nonsense"],
                 ["validate", "-", "-"], ["diff", "-", "-"], ["convert", self.good, "x.docx"],
                 ["convert", self.good, "x.xlsx"], ["convert", self.good, self.good],
                 ["convert", self.good, "/nonexistent/x.json"], ["convert", self.good, "/dev/full"],
                 ["convert", self.good], ["validate", "-o", str(self.root), self.good]]
        for args in table:
            with self.subTest(args=args):
                _, err = self.check(["--language=ja", *args], 2, err="secasset: ",
                                    stdin=json.dumps(GOOD).encode())
                for line in err.splitlines():
                    self.assertNotRegex(line, r"[a-z]+ [a-z]+ [a-z]+")
                    self.assertRegex(line, r"[ぁ-ん]")

    def test_version(self):
        self.check(["--version"], 0, out="secasset 1.")

    def test_examples_of_each_command(self):
        text, _ = self.check(["--help"], 0)
        commands = re.findall(r"^  ([a-z]+) ", text, re.M)
        for name in commands:
            if name not in ("secasset", "help"):
                out, _ = self.check([name, "--help"], 0)
                self.assertIn(f"Examples:\n  secasset {name} ", out, name)


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


if __name__ == "__main__":
    sys.exit(tap_runner.run(sys.modules[__name__]))
