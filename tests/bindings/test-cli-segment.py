#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""secasset segment and secasset flows.

Usage: test-cli-segment.py SECASSET EXAMPLES
"""

import sys

from cli_case import CITY, Case, tap_runner


class Segment(Case):
    def test_segment(self):
        self.check(["segment", CITY], 0, out=["NET-01", "NET-09", "individual-number"])
        self.check(["segment", "--language=ja", CITY, "NET-15"], 0,
                   out=["個人番号利用事務系", "SYS-015"])
        self.check(["segment", CITY, "SYS-050"], 0, out="independent")


class Flows(Case):
    def test_flows(self):
        self.check(["flows", CITY], 0, out=["FLW-01", "restricted", "specific communication (met)"])
        self.check(["flows", "--language=ja", CITY, "FLW-01"], 0,
                   out=["個人番号利用事務系", "特定通信（満たしている）"])
        self.check(["flows", "--language=ja", CITY, "INF-021"], 0, out=["での取扱いは"])
        self.check(["flows", CITY, "NET-01"], 2, err="neither a flow nor")
        self.check(["flows", self.good], 0, out="no flow")
        self.check(["explain", "alpha-prime"], 0, out=["conditions of local breakout", "[V5 V10]"])
        self.check(["explain", "--language=ja", "beta"], 0, out=["端末のEPPとEDR", "不可"])


if __name__ == "__main__":
    sys.exit(tap_runner.run(sys.modules[__name__]))
