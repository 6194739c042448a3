# SPDX-License-Identifier: LGPL-2.1-or-later
"""Which name means what: keywords, clashes, attributes derived from getters, repr."""
import unittest

from overrides_path import CLASSES, ELEMENTS, RECORDS, GObject, Secasset


class Names(unittest.TestCase):
    def test_keywords_end_in_an_underscore(self):
        override = Secasset.Override(from_="3A", to="3B")
        self.assertEqual((override.from_, override.to), ("3A", "3B"))
        self.assertEqual(Secasset.Override(**{"from": "3A"}).from_, "3A")

    def test_names_of_members_are_accepted(self):
        self.assertEqual(Secasset.Terminal(**{"name-en": "Kiosk"}).name_en, "Kiosk")

    def test_a_property_wins_over_gobject(self):
        self.assertEqual(Secasset.Relation(kind="handles", ref="I1").ref, "I1")

    def test_a_property_wins_over_a_derived_attribute(self):
        self.assertIsInstance(Secasset.Override().kind, Secasset.OverrideKind)
        self.assertEqual(Secasset.Assignment().kind, "assignment")

    def test_no_method_is_lost(self):
        """If a property ever takes the name of a method, the method stays callable."""
        for cls in CLASSES:
            for info in cls.__info__.get_methods():
                with self.subTest(cls=cls.__name__, method=info.get_name()):
                    self.assertTrue(callable(getattr(cls, info.get_name())))

    def test_getters_without_a_property_are_attributes(self):
        for cls in CLASSES:
            for info in cls.__info__.get_methods():
                prefix, _, name = info.get_name().partition("_")
                if prefix not in ("get", "dup") or not info.is_method() or info.get_arguments():
                    continue
                with self.subTest(cls=cls.__name__, getter=info.get_name()):
                    self.assertTrue(hasattr(cls, name) or hasattr(cls, name + "_"))

    def test_derived_attributes_are_what_the_getters_give(self):
        inventory = Secasset.Inventory()
        system = Secasset.InformationSystem(id="S1")
        inventory.add(system)
        self.assertIs(system.inventory, inventory)
        self.assertIs(inventory.elements[0], system)
        self.assertEqual(system.kind, "information-system")
        self.assertEqual(system.extensions, ())

    def test_repr(self):
        terminal = Secasset.Terminal(id="PC-1", name="窓口端末")
        self.assertEqual(repr(terminal), "<Secasset.Terminal 'PC-1' '窓口端末'>")
        for cls in ELEMENTS:
            with self.subTest(cls=cls.__name__):
                self.assertEqual(repr(cls(id="X")), f"<Secasset.{cls.__name__} 'X'>")
        for cls in RECORDS:
            with self.subTest(cls=cls.__name__):
                self.assertTrue(repr(cls()).startswith(f"<Secasset.{cls.__name__}"))
        self.assertEqual(repr(Secasset.Assignment(scheme="mic-2024", integrity="2")),
                         "<Secasset.Assignment 'mic-2024' 'integrity=2'>")

    def test_every_class_has_the_manners(self):
        for cls in CLASSES:
            self.assertIsNot(cls.__repr__, GObject.Object.__repr__, cls.__name__)


if __name__ == "__main__":
    unittest.main()
