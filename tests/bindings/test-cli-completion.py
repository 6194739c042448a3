#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""The completion for bash, in a bash that has nothing else.

Usage: test-cli-completion.py SECASSET EXAMPLES
"""

import os
import subprocess
import sys
from pathlib import Path

from cli_case import SECASSET, Case, environment, run, tap_runner

SCRIPT = Path(__file__).resolve().parents[2] / "bindings" / "cli" / "completion" / "secasset"
# Words as bash takes a line apart, the last of which is completed.
BASH = 'source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _secasset; printf "%s\\n" "${COMPREPLY[@]}"'


class Completion(Case):
    def complete(self, *words):
        env = environment()
        env["PATH"] = str(Path(SECASSET).parent) + ":" + env["PATH"]
        done = subprocess.run(["bash", "--norc", "-uc", BASH, str(SCRIPT), "secasset", *words],
                              capture_output=True, text=True, encoding="utf-8", cwd=self.root,
                              env=env, timeout=60, check=True)
        self.assertEqual(done.stderr, "")
        return sorted(done.stdout.splitlines()) if done.stdout.strip() else []

    def test_commands(self):
        self.assertIn("validate", self.complete(""))
        self.assertEqual(self.complete("va"), ["validate"])
        self.assertEqual(self.complete("help", "di"), ["diff"])
        self.assertEqual(self.complete("--language", "=", "ja", "cl"), ["classify"])
        self.assertEqual(self.complete("--language", "ja", "cl"), ["classify"])
        self.assertEqual(self.complete("nonsense", ""), [])

    def test_options(self):
        self.assertEqual(self.complete("validate", "--fo"), ["--format="])
        self.assertEqual(self.complete("validate", "--show"), ["--show-waived"])
        self.assertEqual(self.complete("--ver"), ["--version"])
        self.assertEqual(self.complete("schema", "--fo"), [])

    def test_values(self):
        table = [
            (["validate", "--format", "s"], ["sarif"]), (["validate", "--format", "=", "s"], ["sarif"]),
            (["validate", "-f", "x"], ["xlsx"]), (["graph", "-f", ""], ["dot", "svg"]),
            (["risk", "--format", "=", "c"], ["csv"]), (["risk", "-m", "b"], ["bsi-200-3"]),
            (["validate", "--language", "="], ["en", "ja"]), (["rules", "-p", "gen"], ["general"]),
            (["validate", "--fail-on", "w"], ["warning"]), (["validate", "--color", "a"], ["always", "auto"]),
            (["convert", "--from", "th"], ["threagile"]), (["classify", "--from", "mic"], ["mic-2022", "mic-2024"]),
            (["validate", "--disable", "SB-03"], None), (["explain", "SB-031"], ["SB-031"]),
            (["validate", "--severity", "SB-031"], ["SB-031="]), (["validate", "-d", ""], []),
            (["policy", "c"], ["check"]), (["convert", "--encoding", "cp"], ["cp932"]),
        ]
        for words, expected in table:
            with self.subTest(words=words):
                found = self.complete(*words)
                if expected is None:
                    self.assertGreater(len(found), 3)
                else:
                    self.assertEqual(found, expected)

    def test_values_are_what_the_command_takes(self):
        for command, option in (("validate", "--format"), ("validate", "--fail-on"),
                                ("validate", "--color"), ("graph", "--format"), ("graph", "--by"),
                                ("risk", "--format"), ("diff", "--format"), ("rules", "--format"),
                                ("explain", "--format"), ("convert", "--from")):
            arguments = {"rules": [], "explain": ["SB-031"], "diff": [self.good] * 2,
                         "convert": [self.good, "-"]}.get(command, [self.good])
            err = run(command, option, "none", *arguments)[2]
            self.assertIn("it is one of: ", err, command)
            taken = sorted(err.strip().partition("it is one of: ")[2].split(", "))
            self.assertEqual(self.complete(command, option, ""), taken, (command, option))
        matrices = run("risk", "-m", "none", self.good)[2].partition("one of: ")[2].strip()
        self.assertEqual(self.complete("risk", "--matrix", ""), sorted(matrices.split(", ")))

    def test_files(self):
        for name in ("my ledger.csv", "台帳 1.json", "note.txt", "model.yaml"):
            (self.root / name).touch()
        os.makedirs(self.root / "folder", exist_ok=True)
        self.assertEqual(self.complete("validate", "my"), ["my ledger.csv"])
        self.assertEqual(self.complete("validate", "台"), ["台帳 1.json"])
        self.assertEqual(self.complete("validate", "note"), [])
        self.assertEqual(self.complete("validate", "fol"), ["folder"])
        self.assertEqual(self.complete("validate", "-o", "note"), ["note.txt"])
        self.assertEqual(self.complete("convert", "mod"), ["model.yaml"])
        self.assertEqual(self.complete("validate", "mod"), [])
        self.assertEqual(self.complete("policy", "check", "台"), ["台帳 1.json"])


if __name__ == "__main__":
    sys.exit(tap_runner.run(sys.modules[__name__]))
