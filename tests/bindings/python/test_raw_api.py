# SPDX-License-Identifier: LGPL-2.1-or-later
"""The override adds manners, never a capability: without it, the main job gives the same."""
import json
import os
import subprocess
import sys
import unittest

from overrides_path import HERE, INVENTORY, Secasset
from gi.repository import Gio


def run_without_override():
    result = subprocess.run([sys.executable, os.path.join(HERE, "raw_job.py"), INVENTORY],
                            capture_output=True, text=True, check=False)
    assert result.returncode == 0 and not result.stderr, result.stderr
    return json.loads(result.stdout)


class RawApi(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.raw = run_without_override()
        cls.inventory = Secasset.Reader().read_file(Gio.File.new_for_path(INVENTORY))
        cls.report = Secasset.Validator().validate(cls.inventory)

    def test_the_override_was_off(self):
        self.assertEqual(self.raw["override"], False)

    def test_findings(self):
        manners = [[f.rule, f.subject, f.property, f.pointer, f.line, f.column,
                    f.severity.value_nick, f.message("ja"), f.message("en"), f.remedy("ja"),
                    list(f.clauses), f.fingerprint] for f in self.report.findings]
        self.assertGreater(len(manners), 10)
        self.assertEqual(self.raw["findings"], manners)

    def test_verdict(self):
        self.assertEqual(self.raw["verdict"], self.report.verdict.value_nick)
        self.assertEqual(self.raw["elements"], len(self.inventory))

    def test_a_rule_of_the_host(self):
        self.assertEqual(self.raw["host"], ["S1", "HOST-001", "住民税: work-type"])

    def test_an_inventory_built_in_code(self):
        self.assertEqual(self.raw["built"], ["true", 2026, ["O1"], ["integrity=2"]])


if __name__ == "__main__":
    unittest.main()
