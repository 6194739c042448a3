#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Runs secasset(1) and looks at what it says and how it ends: what the tests of the command share.

They are called with SECASSET EXAMPLES, and print TAP.
"""

import fcntl
import json
import os
import pty
import struct
import subprocess
import sys
import tempfile
import termios
import unittest
from pathlib import Path

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

import tap_runner  # noqa: E402

SECASSET = os.path.abspath(sys.argv[1])
EXAMPLES = Path(sys.argv[2]).resolve()
CITY = str(EXAMPLES / "city-inventory.json")
EXPECTED = json.loads((EXAMPLES / "city-inventory.expected.json").read_text(encoding="utf-8"))

GOOD = {"secasset": 1, "policy": "sendai-basic", "reference-date": "2026-04-01",
        "elements": [{"kind": "external-provider", "id": "O1", "name": "受託事業者"}]}
# A duplicate identifier: an error whatever else is judged.
BAD = {**GOOD, "elements": GOOD["elements"] * 2}
UNDATED = {key: value for key, value in GOOD.items() if key != "reference-date"}


def environment(**changes):
    env = {key: value for key, value in os.environ.items()
           if key not in ("LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "NO_COLOR", "TERM", "COLUMNS")}
    env.update({"LC_ALL": "C", "TERM": "xterm"}, **changes)
    return env


def run(*args, stdin=b"", **changes):
    done = subprocess.run([SECASSET, *args], input=stdin, capture_output=True, timeout=60,
                          env=environment(**changes), check=False)
    return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")


def read_all(descriptor):
    """What comes from a terminal until nobody has its other end open."""
    parts = []
    try:
        while part := os.read(descriptor, 65536):
            parts.append(part)
    except OSError:
        pass
    os.close(descriptor)
    return b"".join(parts).decode("utf-8")


def open_terminal(width=80):
    main, other = pty.openpty()
    fcntl.ioctl(other, termios.TIOCSWINSZ, struct.pack("HHHH", 24, width, 0, 0))
    return main, other


def on_terminal(args, width=80, stdout=True, **changes):
    """What a terminal gets; it is standard error, and standard output unless that is not wanted."""
    main, other = open_terminal(width)
    with subprocess.Popen([SECASSET, *args], stdout=other if stdout else subprocess.DEVNULL,
                          stderr=other, env=environment(**changes)):
        os.close(other)
        return read_all(main)


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
