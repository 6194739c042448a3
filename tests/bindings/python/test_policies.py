# SPDX-License-Identifier: LGPL-2.1-or-later
"""A policy of one's own, from a file and from layers."""
import json
import os
import tempfile
import unittest
from pathlib import Path

from overrides_path import Secasset
from gi.repository import Gio, GLib

EXAMPLES = Path(__file__).resolve().parents[3] / "examples"


def load(path, base=None):
    return Secasset.Policy.new_from_file(Gio.File.new_for_path(str(path)), base, None)


class Policies(unittest.TestCase):
    def write(self, text):
        handle, path = tempfile.mkstemp(suffix=".json")
        self.addCleanup(os.unlink, path)
        with open(handle, "w", encoding="utf-8") as file:
            file.write(text if isinstance(text, str) else json.dumps(text))
        return path

    def test_town(self):
        policy = load(EXAMPLES / "town-policy.json")
        self.assertEqual(policy.get_id(), "aobano-town")
        self.assertEqual(policy.get_base().get_id(), "sendai-basic")
        self.assertEqual(policy.find_rule("AO-007").get_check(), "date-order")
        self.assertIsNone(policy.get_base().find_rule("AO-007"))
        inventory = Secasset.Reader().read_file(
            Gio.File.new_for_path(str(EXAMPLES / "town-inventory.json")))
        report = Secasset.Validator(policy=policy).validate(inventory)
        found = {(finding.rule, finding.subject) for finding in report.findings}
        expected = json.loads((EXAMPLES / "town-inventory.expected.json").read_text("utf-8"))
        self.assertEqual({(fault["rule"], fault["subject"]) for fault in expected} - found, set())

    def test_two_layers(self):
        town = load(EXAMPLES / "town-policy.json")
        path = self.write({"secasset-policy": 1, "id": "upper", "edition": "2",
                           "title": {"ja": "上", "en": "upper"},
                           "rules": [{"id": "AO-001", "severity": "warning"}]})
        upper = load(path, town)
        self.assertEqual(upper.get_base(), town)
        self.assertEqual(upper.find_rule("AO-001").get_severity(), Secasset.Severity.WARNING)
        self.assertEqual(town.find_rule("AO-001").get_severity(), Secasset.Severity.ERROR)

    def test_errors(self):
        with self.assertRaisesRegex(Secasset.SyntaxError, "twice"):
            load(self.write('{"id": 1, "id": 2}'))
        with self.assertRaisesRegex(Secasset.PolicyError, "(?s)/id: is missing.*/title: is missing"):
            load(self.write({"secasset-policy": 1}))
        with self.assertRaises(GLib.Error):
            load("/nowhere/at/all.json")
        with self.assertRaises(Secasset.LimitError):
            load(self.write("[" * 100))


if __name__ == "__main__":
    unittest.main()
