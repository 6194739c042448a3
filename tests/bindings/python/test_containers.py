# SPDX-License-Identifier: LGPL-2.1-or-later
"""Lists, the inventory and the levels of an assignment."""
import collections.abc
import unittest

from overrides_path import Secasset


class Lists(unittest.TestCase):
    def setUp(self):
        self.inventory = Secasset.Inventory()
        self.items = [Secasset.Terminal(id=f"T{i}") for i in range(5)]
        self.inventory.add(*self.items)
        self.list = self.inventory.elements

    def test_sequence(self):
        self.assertIsInstance(self.list, collections.abc.Sequence)
        self.assertEqual(len(self.list), 5)
        self.assertIs(self.list[0], self.items[0])
        self.assertIs(self.list[-1], self.items[-1])
        self.assertEqual(self.list[1:4:2], self.items[1:4:2])
        self.assertEqual(self.list[::-1], self.items[::-1])
        self.assertEqual(list(self.list), self.items)
        self.assertEqual(list(reversed(self.list)), self.items[::-1])
        self.assertEqual(self.list.index(self.items[3]), 3)
        self.assertEqual(self.list.count(self.items[3]), 1)

    def test_positions_outside(self):
        for position in 5, -6:
            with self.assertRaises(IndexError):
                self.list[position]
        with self.assertRaises(TypeError):
            self.list[1.5]

    def test_by_id(self):
        self.assertIs(self.list["T1"], self.items[1])
        self.assertIs(self.list[" ｔ１ "], self.items[1])
        with self.assertRaisesRegex(KeyError, "T9"):
            self.list["T9"]

    def test_contains(self):
        self.assertIn(self.items[2], self.list)
        self.assertIn("T2", self.list)
        self.assertNotIn("T9", self.list)
        self.assertNotIn(Secasset.Terminal(id="T2"), self.list)

    def test_read_only(self):
        with self.assertRaises(TypeError):
            self.list[0] = self.items[1]
        self.assertFalse(hasattr(self.list, "append"))

    def test_iteration_ends_when_the_list_shrinks(self):
        for item in self.list:
            self.inventory.remove(item)
        self.assertLess(len(self.list), 5)

    def test_repr(self):
        self.assertEqual(repr(self.inventory.waivers), "<Secasset.List [] of 0>")
        self.assertIn("'T0'", repr(self.list))
        self.assertIn("of 5", repr(self.list))


class Inventory(unittest.TestCase):
    def test_mapping(self):
        inventory = Secasset.Inventory()
        system, unit = Secasset.InformationSystem(id="S1"), Secasset.OrgUnit(id="O1")
        self.assertEqual(len(inventory), 0)
        inventory.add(system, unit)
        self.assertIs(inventory["S1"], system)
        self.assertIn("S1", inventory)
        self.assertIn(system, inventory)
        self.assertNotIn("S9", inventory)
        self.assertEqual(len(inventory), 2)
        self.assertEqual(list(inventory), [system, unit])
        self.assertEqual(list(inventory.list_elements(Secasset.OrgUnit)), [unit])
        with self.assertRaises(KeyError):
            inventory["S9"]

    def test_those_before_a_refused_one_stay(self):
        inventory = Secasset.Inventory()
        with self.assertRaises(Secasset.DuplicateIdError):
            inventory.add(Secasset.OrgUnit(id="O1"), Secasset.OrgUnit(id="O1"),
                          Secasset.OrgUnit(id="O2"))
        self.assertEqual([element.id for element in inventory], ["O1"])

    def test_relations(self):
        inventory = Secasset.Inventory()
        inventory.add(Secasset.InformationSystem(id="S1", managed_by="O1"),
                      Secasset.OrgUnit(id="O1"))
        relation, = inventory["O1"].list_incoming("managed-by")
        self.assertIs(relation.source, inventory["S1"])
        self.assertIs(relation.target, inventory["O1"])


class Levels(unittest.TestCase):
    def test_construction(self):
        assignment = Secasset.Assignment(scheme="mic-2024", confidentiality="3B", integrity="2")
        self.assertEqual(dict(assignment), {"confidentiality": "3B", "integrity": "2"})
        self.assertEqual(assignment.scheme, "mic-2024")

    def test_access(self):
        assignment = Secasset.Assignment(scheme="mic-2024", integrity="2")
        assignment["confidentiality"] = "3B"
        assignment["integrity"] = "1"
        self.assertEqual(assignment["confidentiality"], "3B")
        self.assertEqual(assignment["integrity"], "1")
        self.assertEqual(list(assignment), ["integrity", "confidentiality"])
        self.assertIn("integrity", assignment)
        del assignment["integrity"]
        self.assertNotIn("integrity", assignment)
        for missing in (lambda: assignment["integrity"], lambda: assignment.__delitem__("x")):
            with self.assertRaises(KeyError):
                missing()

    def test_an_assignment_without_levels_is_not_nothing(self):
        self.assertTrue(Secasset.Assignment())


if __name__ == "__main__":
    unittest.main()
