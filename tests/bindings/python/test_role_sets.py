# SPDX-License-Identifier: LGPL-2.1-or-later
"""Sets of roles, and rule SB-107 with one of them."""
import json
import unittest

from overrides_path import Secasset
from gi.repository import GLib, Json


def judge(role_id, role_set=None):
    """(found, skipped) of SB-107 for one system that a role of that id answers for."""
    text = json.dumps({
        "secasset": 1, "policy": "sendai-basic", "reference-date": "2026-04-01",
        "elements": [{"kind": "information-system", "id": "S1", "name": "住民税システム", "responsible-role": "L1"},
                     {"kind": "role", "id": "L1", "name": "役割", "role-id": role_id}]})
    inventory = Secasset.Reader().read_bytes(GLib.Bytes.new(text.encode()), "text.json")
    validator = Secasset.Validator()
    if role_set is not None:
        validator.set_parameter("SB-107", "role-set", Json.from_string(json.dumps(role_set)))
    row, = (c for c in validator.validate(inventory).get_coverage() if c.get_rule() == "SB-107")
    return row.get_found(), row.get_skipped()


class RoleSets(unittest.TestCase):
    def test_builtin(self):
        policy = Secasset.Policy.get_default()
        role_set, = policy.get_role_sets()
        self.assertEqual((role_set.props.id, role_set.props.edition), ("sendai-ch2-2023", "2023-04-18"))
        self.assertEqual(len(role_set.dup_roles()), 5)
        self.assertEqual(role_set.dup_role_label("ciso", "ja"), "最高情報セキュリティ責任者（CISO）")
        self.assertIsNone(role_set.dup_role_holder("caretaker", "ja"))
        words = {policy.dup_label("role-scopes", role_set.get_role_scope(r), "ja") for r in role_set.dup_roles()}
        self.assertEqual(len(words), 5)

    def test_rule(self):
        self.assertEqual(judge("caretaker"), (0, 0))
        self.assertEqual(judge("caretaker", ""), (0, 0))
        self.assertEqual(judge("caretaker", "sendai-ch2-2023"), (1, 0))
        self.assertEqual(judge("CISO", "sendai-ch2-2023"), (0, 0))
        self.assertEqual(judge(None, "sendai-ch2-2023"), (0, 1))
        self.assertEqual(judge("ciso", "nowhere"), (0, 1))

    def test_type(self):
        with self.assertRaises(GLib.Error):
            Secasset.Validator().set_parameter("SB-107", "role-set", Json.from_string("5"))


if __name__ == "__main__":
    unittest.main()
