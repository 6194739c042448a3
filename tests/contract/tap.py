# SPDX-License-Identifier: LGPL-2.1-or-later
"""What the checks of this folder print: one TAP line per check, its complaints below."""


class Tap:
    """A check is a list of complaints, and passes if there are none."""

    def __init__(self):
        self.count = 0
        self.failed = 0

    def check(self, title, complaints, notes=()):
        complaints = list(complaints)
        self.count += 1
        self.failed += bool(complaints)
        print(f"{'not ok' if complaints else 'ok'} {self.count} - {title}")
        for line in [*complaints, *notes]:
            print(f"# {line}")

    def finish(self):
        print(f"1..{self.count}")
        return 1 if self.failed else 0
