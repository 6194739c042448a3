# SPDX-License-Identifier: LGPL-2.1-or-later
"""Models of other programs, and OSCAL out."""
import unittest

from overrides_path import Secasset
from gi.repository import GLib

MODEL = """otmVersion: 0.2.0
project: {name: p, id: p}
assets:
- {id: a, name: 記録, risk: {confidentiality: 80, integrity: 1, availability: 0}}
"""


def take(text):
    return Secasset.Import.new_from_bytes(GLib.Bytes.new(text.encode()), "model.yaml",
                                          Secasset.ModelFormat.UNKNOWN)


class Import(unittest.TestCase):
    def test_import(self):
        model = take(MODEL)
        self.assertEqual(model.props.format, Secasset.ModelFormat.OTM)
        element = model.get_inventory().find("a")
        self.assertEqual(element.props.name, "記録")
        losses = list(model.get_losses())
        self.assertEqual([(loss.props.pointer, loss.props.line) for loss in losses],
                         [("/project", 2)])
        self.assertEqual(losses[0].props.reason, Secasset.LossReason.NO_COUNTERPART)
        self.assertIn("project", losses[0].dup_message("ja"))

    def test_refused(self):
        with self.assertRaises(Secasset.UnsupportedError):
            take("nothing: known\n")
        with self.assertRaises(Secasset.SyntaxError):
            take("a: [\n")

    def test_export(self):
        inventory = take(MODEL).get_inventory()
        with self.assertRaises(Secasset.UnsupportedError):
            Secasset.Export.new(inventory, Secasset.ModelFormat.OSCAL)
        inventory.props.reference_date = GLib.Date.new_dmy(1, 4, 2026)
        export = Secasset.Export.new(inventory, Secasset.ModelFormat.OSCAL)
        self.assertIn(b'"system-security-plan"', export.get_bytes().get_data())
        self.assertIn("/schemes", [loss.props.pointer for loss in export.get_losses()])


if __name__ == "__main__":
    unittest.main()
