# SPDX-License-Identifier: LGPL-2.1-or-later
"""Two states of an inventory, compared from Python."""

import json
import unittest

from gi.repository import Secasset


def inventory(name):
    result = Secasset.Inventory()
    system = Secasset.InformationSystem.new("S1")
    system.set_name(name)
    result.add(system)
    return result


class Diff(unittest.TestCase):
    def test_change(self):
        diff = Secasset.Diff.new(inventory("住民税"), inventory("市民税"), None, None)
        self.assertFalse(diff.has_findings())
        self.assertFalse(diff.is_empty())
        change = diff.get_changes()[0]
        self.assertEqual(change.get_id(), "S1")
        name = change.get_properties()[0]
        self.assertEqual((name.get_property(), name.get_old_text(), name.get_new_text()),
                         ("name", "住民税", "市民税"))
        self.assertEqual(name.get_kind(), Secasset.ChangeKind.CHANGED)
        self.assertIn("住民税 → 市民税", diff.dup_text("ja"))
        self.assertEqual(json.loads(diff.dup_json())["secasset-diff"], 1)

    def test_same(self):
        self.assertTrue(Secasset.Diff.new(inventory("a"), inventory("a"), None, None).is_empty())


if __name__ == "__main__":
    unittest.main()
