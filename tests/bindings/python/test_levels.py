# SPDX-License-Identifier: LGPL-2.1-or-later
"""Levels explained: why, why not and what if."""
import unittest

from overrides_path import Secasset
from gi.repository import GLib

DIMENSION = ("mic-2024", "confidentiality")


def classify(asset, level):
    assignment = Secasset.Assignment()
    assignment.props.scheme = "mic-2024"
    assignment.props.levels = [f"confidentiality={level}"]
    asset.add_assignment(assignment)


class Levels(unittest.TestCase):
    def setUp(self):
        self.inventory = Secasset.Inventory()
        self.info = Secasset.AdministrativeInformation(id="I1", name="住民記録")
        self.blank = Secasset.AdministrativeInformation(
            id="I2", relates_to_administration=Secasset.Tristate.TRUE)
        self.system = Secasset.InformationSystem(id="S1", name="住民税")
        for element in self.info, self.blank, self.system:
            self.inventory.add(element)
        classify(self.info, "3B")
        for target in "I1", "I2":
            self.system.add_relation(
                Secasset.Relation.new(Secasset.RelationKind.HANDLES, target))

    def explain(self):
        day = GLib.Date.new_dmy(1, GLib.DateMonth(4), 2026)
        facts = Secasset.Facts.new(self.inventory, Secasset.Policy.get_default(), day)
        return facts.dup_level_explanation(self.system, *DIMENSION)

    def test_why(self):
        explanation = self.explain()
        self.assertEqual(explanation.get_effective(), "3B")
        self.assertIsNone(explanation.get_declared())
        self.assertTrue(explanation.is_partial())
        chain, = explanation.get_chains()
        self.assertEqual(chain.get_source(), self.info)
        self.assertEqual([step.get_element().props.id for step in chain.get_steps()],
                         ["S1", "I1"])
        self.assertEqual([chain.get_source() for chain in explanation.get_unclassified()],
                         [self.blank])
        self.assertIn("暫定", explanation.dup_text("ja"))
        self.assertIn("Provisional", explanation.dup_text("en"))

    def test_why_not(self):
        explanation = self.explain()
        self.assertEqual([chain.get_level() for chain in explanation.dup_obstacles("2")], ["3B"])
        self.assertEqual(len(list(explanation.dup_obstacles("3B"))), 0)
        self.assertIsNone(explanation.dup_obstacles("9"))

    def test_what_if(self):
        plans, complete = self.explain().dup_plans("2")
        self.assertTrue(complete)
        actions = [change.get_action() for plan in plans for change in plan.get_changes()]
        self.assertEqual(actions, [Secasset.LevelAction.RECLASSIFY,
                                   Secasset.LevelAction.END_RELATION,
                                   Secasset.LevelAction.OVERRIDE])
        plans = list(plans)
        self.assertEqual([plan.get_level() for plan in plans], ["2", None, "2"])
        self.assertEqual([plan.is_partial() for plan in plans], [True, True, False])
        override, = plans[2].get_changes()
        self.assertEqual(override.get_override_kind(), Secasset.OverrideKind.DISTRIBUTION)
        self.assertEqual((override.get_from(), override.get_to()), ("3B", "2"))

    def test_nothing_changes(self):
        before = self.explain().dup_text("ja")
        self.explain().dup_plans("1")
        self.assertEqual(self.explain().dup_text("ja"), before)

    def test_not_in_use(self):
        day = GLib.Date.new_dmy(1, GLib.DateMonth(4), 2026)
        facts = Secasset.Facts.new(self.inventory, Secasset.Policy.get_default(), day)
        self.assertIsNone(facts.dup_level_explanation(self.system, "none", "confidentiality"))
        self.assertEqual(facts.get_accumulated_subjects(self.system), (-1, 2))


if __name__ == "__main__":
    unittest.main()
