#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""What is different on a terminal.

Usage: test-cli-terminal.py SECASSET EXAMPLES
"""

import sys

from cli_case import Case, on_terminal, run, tap_runner


class Terminal(Case):
    def test_color(self):
        self.assertIn("\x1b[", on_terminal(["validate", self.bad]))
        self.assertNotIn("\x1b[", on_terminal(["validate", self.bad], NO_COLOR="1"))
        self.assertNotIn("\x1b[", on_terminal(["validate", self.bad], TERM="dumb"))
        self.assertNotIn("\x1b", run("validate", self.bad)[1])


if __name__ == "__main__":
    sys.exit(tap_runner.run(sys.modules[__name__]))
