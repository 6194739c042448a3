#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""What is different on a terminal: colours, and the bar that shows that long work goes on.

Usage: test-cli-terminal.py SECASSET EXAMPLES
"""

import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
import unicodedata
from pathlib import Path

from cli_case import (CITY, EXAMPLES, GOOD, SECASSET, Case, environment, on_terminal, open_terminal,
                      read_all, run, tap_runner)

LEDGER = str(EXAMPLES / "ledger" / "ledger-cp932.csv")
ERASE = "\r\x1b[K"
BAR = re.compile(r"\r\[([#.]+)\](?: +(\d+)%)? (.*?)\x1b\[K")
# As many as take more than a second to judge.
SYSTEMS = 8000
# Longer than anybody waits for a bar.
DELAY = 1.0


def count_columns(text):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


class Color(Case):
    def test_color(self):
        bad = ["validate", self.bad]
        self.assertIn("\x1b[", on_terminal(bad))
        self.assertNotIn("\x1b[", on_terminal(bad, NO_COLOR="1"))
        self.assertIn("\x1b[", on_terminal(bad, NO_COLOR=""))
        self.assertNotIn("\x1b[", on_terminal(bad, TERM="dumb"))
        self.assertNotIn("\x1b[", on_terminal(bad, TERM=""))
        self.assertNotIn("\x1b", run("validate", self.bad)[1])

    def test_color_as_asked_for(self):
        for when, there, here in (("auto", True, False), ("always", True, True),
                                  ("never", False, False)):
            args = ["validate", "--color", when, self.bad]
            self.assertEqual("\x1b[" in on_terminal(args), there, when)
            self.assertEqual("\x1b[" in run(*args)[1], here, when)
        self.assertIn("\x1b[", on_terminal(["validate", "--color=always", self.bad], NO_COLOR="1"))
        self.check(["validate", "--color=red", self.bad], 2, err="auto, always, never")

    def test_columns(self):
        for width, changes in ((40, {}), (200, {"COLUMNS": "40"})):
            narrow = on_terminal(["validate", self.bad], width, **changes)
            self.assertGreater(len(narrow.splitlines()),
                               len(on_terminal(["validate", self.bad], 200).splitlines()))
        self.assertEqual(on_terminal(["validate", self.bad], 60, COLUMNS="wide"),
                         on_terminal(["validate", self.bad], 60))


class Progress(Case):
    """On a file that takes seconds, of which reading and judging say how far they are."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.large = cls.write_systems("とても長い名前の情報資産台帳（令和８年度、全庁分）.json", SYSTEMS)

    @classmethod
    def write_systems(cls, name, n):
        return cls.write(name, {**GOOD, "elements": GOOD["elements"] + [
            {"kind": "information-system", "id": f"S{i}", "name": "住民情報", "managed-by": "O1"}
            for i in range(n)]})

    def make_slow(self, path):
        """A file that takes its time to be read, on the fastest machine too."""
        pipe = str(self.root / "遅いファイル")
        if os.path.exists(pipe):
            os.unlink(pipe)
        os.mkfifo(pipe)

        def feed():
            with open(pipe, "wb") as stream:
                time.sleep(DELAY)
                stream.write(Path(path).read_bytes())

        threading.Thread(target=feed, daemon=True).start()
        return pipe

    def look(self, *args, width=80, **changes):
        """The states of the bar; in the end nothing of it is left."""
        text = on_terminal([*args], width, stdout=False, **changes)
        bars = BAR.findall(text)
        self.assertTrue(bars, text[:200])
        self.assertEqual(BAR.sub("", text).count("#"), 0)
        self.assertTrue(text.rstrip().endswith(ERASE.rstrip()) or ERASE + "secasset: " in text,
                        text[-200:])
        for marks, percent, name in bars:
            shown = f"[{marks}]" + (f" {percent:>3}%" if percent else "") + " " + name
            self.assertLess(count_columns(shown), width)
            self.assertIn(len(marks), (30, width // 2))
        return bars

    def test_known(self):
        percents = [int(percent) for _, percent, _ in self.look("validate", "-q", self.large)
                    if percent]
        self.assertTrue(percents)
        self.assertTrue(all(0 <= percent <= 100 for percent in percents))

    def test_unknown(self):
        """What does not tell how far it is has something that moves."""
        bars = [marks for marks, percent, _ in
                self.look("convert", "--from=json", self.make_slow(self.good), "-") if not percent]
        self.assertTrue(all(marks.count("#") == 4 for marks in bars))

    def test_every_command(self):
        report = str(self.root / "report.html")
        model = self.root / "model.yaml"
        model.write_text("otmVersion: 0.2.0\nproject: {name: p, id: p}\n", encoding="utf-8")
        for command, path, *more in (
                ("classify", CITY), ("segment", CITY), ("graph", CITY), ("risk", CITY), ("flows", CITY),
                ("threats", CITY, "SYS-001"), ("diff", CITY, CITY), ("convert", LEDGER, "-"),
                ("convert", str(model), "-"), ("validate", LEDGER)):
            with self.subTest(command=command, path=path):
                self.look(command, self.make_slow(path), *more)
        self.look("validate", "--format=html", "-o", report, self.large)

    def test_widths(self):
        for width, changes in ((40, {}), (24, {}), (80, {"COLUMNS": "40"}), (80, {"NO_COLOR": "1"})):
            with self.subTest(width=width, changes=changes):
                self.look("validate", "-q", self.large, width=int(changes.get("COLUMNS", width)),
                          **changes)

    def test_nothing_is_drawn(self):
        for args, changes in ((["validate", "-q", self.large], {"TERM": "dumb"}),
                              (["validate", "-q", self.large], {"COLUMNS": "8"}),
                              (["validate", "-q", self.good], {}),
                              (["validate", "-q", CITY], {})):
            with self.subTest(args=args, changes=changes):
                self.assertNotIn("[#", on_terminal(args, **changes))
                self.assertNotIn("\r\x1b", on_terminal(args, **changes))
        code, _, err = run("validate", "-q", self.large)
        self.assertNotIn("\r", err)
        self.assertIn(code, (0, 1))

    def start(self, *args):
        main, other = open_terminal()
        process = subprocess.Popen([SECASSET, *args], stdin=subprocess.PIPE, stdout=other,
                                   stderr=other, env=environment())
        os.close(other)
        return main, process

    def test_waiting_for_standard_input(self):
        main, process = self.start("validate", "-q", "-")
        time.sleep(1.2)
        process.communicate(json.dumps(GOOD).encode())
        self.assertEqual(read_all(main), "")
        self.assertEqual(process.returncode, 0)

    def test_interrupted(self):
        report = self.root / "interrupted.json"
        report.write_text("before", encoding="utf-8")
        before = sorted(self.root.iterdir())
        main, process = self.start("validate", "-f", "json", "-o", str(report), self.large)
        text = ""
        while "\x1b[K" not in text:
            text += os.read(main, 4096).decode("utf-8", "replace")
        process.send_signal(signal.SIGINT)
        text += read_all(main)
        process.communicate()
        self.assertEqual(process.returncode, -signal.SIGINT)
        self.assertTrue(text.endswith(ERASE), text[-80:])
        self.assertEqual(report.read_text(encoding="utf-8"), "before")
        self.assertEqual(sorted(self.root.iterdir()), before)

    def test_ignored_signals_stay_ignored(self):
        process = subprocess.Popen([SECASSET, "validate", "-q", self.large], stderr=open_terminal()[1],
                                   env=environment(), preexec_fn=lambda: signal.signal(
                                       signal.SIGHUP, signal.SIG_IGN))
        time.sleep(0.3)
        process.send_signal(signal.SIGHUP)
        self.assertIn(process.wait(timeout=60), (0, 1))


if __name__ == "__main__":
    sys.exit(tap_runner.run(sys.modules[__name__]))
