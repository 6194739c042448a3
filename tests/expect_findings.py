#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Runs an example and checks that it names every rule that the example inventory breaks.

Usage: expect_findings.py EXPECTED.json COMMAND…
"""
import json
import re
import subprocess
import sys


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        expected = {finding["rule"] for finding in json.load(file)}
    result = subprocess.run(sys.argv[2:], capture_output=True, text=True, check=False)
    print(result.stdout + result.stderr)
    found = set(re.findall(r"^\S+:\d+:\d+: .* \[([\w.-]+)\]$", result.stdout, re.MULTILINE))
    missing = sorted(expected - found)
    if result.returncode != 1 or result.stderr or missing:
        print(f"status {result.returncode} (wanted 1), missing {missing}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
