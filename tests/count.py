#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Adds up JUnit logs and prints the closing line of the test run.

Usage: count.py STATUS LOG...

STATUS is what the run itself came to; a run that failed without a failed test (a build that
broke, a log that is missing) counts as one failure, so that it can never look green.
"""

import os
import re
import sys
import xml.etree.ElementTree as ElementTree


# Meson writes what a test printed as it is; these may not stand in XML.
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def read_log(path):
    with open(path, encoding="utf-8", errors="replace") as file:
        return ElementTree.fromstring(FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", file.read()))


def count(path):
    passed = failed = 0
    if not os.path.exists(path):
        print(f"no log: {path}")
        return 0, 1
    for case in read_log(path).iter("testcase"):
        if any(case.find(tag) is not None for tag in ("failure", "error", "skipped")):
            failed += 1
            print(f"not passed: {case.get('classname')} {case.get('name')}")
        else:
            passed += 1
    if passed + failed == 0:
        print(f"no test ran: {path}")
        failed = 1
    return passed, failed


def main():
    status = int(sys.argv[1])
    passed = failed = 0
    for path in sys.argv[2:]:
        more_passed, more_failed = count(path)
        passed += more_passed
        failed += more_failed
    if status != 0 and failed == 0:
        failed = 1
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
