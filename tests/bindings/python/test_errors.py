# SPDX-License-Identifier: LGPL-2.1-or-later
"""Errors have a class for each code, and are GLib.Error all the same."""
import unittest

from overrides_path import Secasset
from gi.repository import Gio, GLib

DOMAIN = "secasset-error-quark"


def read(text):
    return Secasset.Reader().read_bytes(GLib.Bytes.new(text.encode()), "text.json")


class Errors(unittest.TestCase):
    def test_every_code_has_a_class(self):
        for code in Secasset.Error.__enum_values__.values():
            name = "".join(word.title() for word in code.value_nick.split("-")) + "Error"
            with self.subTest(name=name):
                self.assertTrue(issubclass(getattr(Secasset, name), GLib.Error))

    def test_duplicate_id(self):
        inventory = Secasset.Inventory()
        inventory.add(Secasset.OrgUnit(id="O1"))
        with self.assertRaisesRegex(Secasset.DuplicateIdError, "O1") as caught:
            inventory.add(Secasset.OrgUnit(id="O1"))
        error = caught.exception
        self.assertIs(error.code, Secasset.Error.DUPLICATE_ID)
        self.assertEqual(error.domain, DOMAIN)
        self.assertTrue(error.matches(Secasset.error_quark(), Secasset.Error.DUPLICATE_ID))
        self.assertIn("O1", error.message)
        self.assertIsNone(error.__cause__)
        self.assertTrue(error.__suppress_context__)

    def test_caught_as_glib_error(self):
        with self.assertRaises(GLib.Error):
            Secasset.Validator().disable_rule("no-such-rule")

    def test_not_found_and_policy(self):
        validator = Secasset.Validator()
        with self.assertRaises(Secasset.NotFoundError):
            validator.set_severity("no-such-rule", "info")
        with self.assertRaises(Secasset.PolicyError):
            validator.set_severity("SB-031", "info")

    def test_syntax(self):
        with self.assertRaises(Secasset.SyntaxError):
            read("{")

    def test_errors_of_others_stay_what_they_are(self):
        with self.assertRaises(GLib.Error) as caught:
            Secasset.Reader().read_file(Gio.File.new_for_path("/no/such/file"))
        self.assertTrue(caught.exception.matches(Gio.io_error_quark(), Gio.IOErrorEnum.NOT_FOUND))


if __name__ == "__main__":
    unittest.main()
