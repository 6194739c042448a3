#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""secasset segment and secasset flows.

Usage: test-cli-segment.py SECASSET EXAMPLES
"""

import sys

from cli_case import CITY, GOOD, Case, tap_runner


class Segment(Case):
    def test_segment(self):
        self.check(["segment", CITY], 0, out=["NET-01", "NET-09", "individual-number"])
        self.check(["segment", "--language=ja", CITY, "NET-15"], 0,
                   out=["個人番号利用事務系", "SYS-015"])
        self.check(["segment", CITY, "SYS-050"], 0, out="independent")

    def test_lines(self):
        """Whole lines: what is not decided, what the ledger says otherwise, and several."""
        self.check(["segment", CITY], 0, out=[
            "\n    not decided (undetermined); declared: independent segment\n",
            "\n    individual-number-use segment (determined); "
            "declared: LGWAN-connected segment\n"])
        self.check(["segment", "--language=ja", CITY], 0,
                   out=["\n    判定できない（"])
        path = self.write("legs.json", {**GOOD, "elements": GOOD["elements"] + [
            {"kind": "network", "id": "N1", "connects-to-lgwan": True},
            {"kind": "network", "id": "N2"}, {"kind": "network", "id": "N3"},
            {"kind": "information-system", "id": "S4", "connected-to": "N2",
             "handles-individual-number-use": True},
            {"kind": "information-system", "id": "S1", "connected-to": ["N1", "N2"],
             "handles-individual-number-use": False},
            {"kind": "information-system", "id": "S2", "connected-to": "N3"},
            {"kind": "information-system", "id": "S3"}]})
        for system, said in (
                ("S1", "individual-number-use segment, LGWAN-connected segment"),
                ("S2", "connected to a network whose segment is not known"),
                ("S3", "not stated to be connected to any network")):
            self.check(["segment", path, system], 0, out=f"\n  {said}\n")


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
