#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Feeds the command what is no inventory at all, under valgrind: status 2, one clear line on
stderr, nothing on stdout, no memory error.

Usage: test-hostile.py COMMAND EXAMPLE
"""

import os
import random
import subprocess
import sys
import tempfile

VALGRIND = ["valgrind", "--quiet", "--error-exitcode=99", "--leak-check=no"]


def inputs(example):
    with open(example, "rb") as file:
        good = file.read()
    noise = random.Random(20260401)
    yield "100 000 brackets", b"[" * 100_000
    yield "truncated", good[: len(good) // 2]
    yield "truncated in a character", good[: good.index("局".encode()) + 1]
    yield "CP932", good[:20_000].decode("utf-8", "ignore").encode("cp932", "replace")
    yield "UTF-16", good[:20_000].decode("utf-8", "ignore").encode("utf-16")
    yield "random bytes", noise.randbytes(20_000)
    yield "random ASCII", bytes(noise.choice(b'{}[]":,0 a\\') for _ in range(20_000))
    yield "nothing", b""
    yield "NUL in a table", b"a,b\n\x00,\x00c\n"
    yield "a large cell", b"a,b\n" + b"x" * 2_000_000 + b"\n"
    yield "100 000 columns", b"," * 100_000
    yield "a million commas", b"," * 1_000_000
    yield "lone quotes", b'"' * 999
    yield "a table in UTF-16", "甲,乙\n1,2\n".encode("utf-16")
    yield "a formula", b"=cmd|' /C calc'!A0,b\n<script>,c\n"


def judge(command, data):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "input.json")
        with open(path, "wb") as file:
            file.write(data)
        result = subprocess.run(
            [*VALGRIND, command, "validate", "--language", "en", path],
            capture_output=True,
            timeout=300,
            check=False,
        )
    lines = result.stderr.decode("utf-8").splitlines()
    good = result.returncode == 2 and not result.stdout and len(lines) == 1
    return good and lines[0].startswith("secasset: "), result


def main():
    cases = list(inputs(sys.argv[2]))
    print(f"1..{len(cases)}")
    failed = 0
    for number, (name, data) in enumerate(cases, 1):
        good, result = judge(sys.argv[1], data)
        failed += not good
        print(f"{'ok' if good else 'not ok'} {number} - {name}")
        print(f"# status {result.returncode}: " + ascii(result.stderr.decode("utf-8", "replace")[:300]))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
