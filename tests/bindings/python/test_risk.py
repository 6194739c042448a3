# SPDX-License-Identifier: LGPL-2.1-or-later
"""Risk matrices, the threats to an asset and the risk register."""
import unittest

from overrides_path import Secasset
from gi.repository import GLib, Json

DAY = GLib.Date.new_dmy(1, GLib.DateMonth.APRIL, 2026)
WORD = '{ "ja": "語", "en": "word" }'
STEPS = f'[ {{ "id": "a", "label": {WORD} }}, {{ "id": "b", "label": {WORD} }} ]'


def facts(*elements, policy=None):
    inventory = Secasset.Inventory()
    for element in elements:
        inventory.add(element)
    return Secasset.Facts.new(inventory, policy or Secasset.Policy.get_default(), DAY)


class Risk(unittest.TestCase):
    def test_matrices(self):
        matrices = list(Secasset.Policy.get_default().get_risk_matrices())
        self.assertEqual([m.get_id() for m in matrices], ["bsi-200-3", "magerit-5", "simple-3x3"])
        for matrix in matrices:
            self.assertEqual(matrix.is_acceptable(matrix.get_level(1, 1)), Secasset.Tristate.TRUE)
            self.assertEqual(matrix.get_level(0, 1), 0)

    def test_host_matrix(self):
        layer = Json.from_string(
            '{ "secasset-policy": 1, "id": "own", "edition": "1", "title": ' + WORD +
            ', "risk-matrices": [ { "id": "own", "title": ' + WORD + ', "likelihood": ' + STEPS +
            ', "impact": ' + STEPS + ', "levels": ' + STEPS + ', "acceptance": "a",'
            ' "cells": [ [ "a", "a" ], [ "a", "b" ] ] } ] }')
        policy = Secasset.Policy.new_layered(Secasset.Policy.get_default(), layer)
        matrix = policy.find_risk_matrix("own")
        self.assertEqual([matrix.get_level(li, im) for im in (1, 2) for li in (1, 2)], [1, 1, 1, 2])
        self.assertIsNone(Secasset.Policy.get_default().find_risk_matrix("own"))
        self.assertIsNotNone(policy.find_risk_matrix("bsi-200-3"))

    def test_register(self):
        system = Secasset.InformationSystem(id="S1")
        assessment = Secasset.Assessment(threat="T1.UDX", likelihood=3, impact=3)
        system.add_assessment(assessment)
        known = facts(system)
        self.assertEqual(known.get_threat_set(), Secasset.ThreatSet.POLICY)
        register = Secasset.RiskRegister.new(known, known.get_risk_matrix())
        risks = list(register.get_risks())
        self.assertEqual(risks[0].get_asset(), system)
        self.assertEqual(risks[0].get_level(), 3)
        self.assertEqual(risks[0].get_acceptable(), Secasset.Tristate.FALSE)
        self.assertEqual(risks[0].dup_pointer(), "/elements/0/assessments/0")
        self.assertEqual({risk.get_acceptable() for risk in risks[1:]}, {Secasset.Tristate.UNKNOWN})
        self.assertEqual(register.get_count(3, 3), 1)
        threats = list(known.dup_threats(system, Secasset.ThreatSet.UNSET))
        self.assertEqual(len(threats), len(risks))

    def test_outlives_what_it_is_made_of(self):
        system = Secasset.InformationSystem(id="S1")
        known = facts(system)
        threat = list(known.dup_threats(system, Secasset.ThreatSet.EXTENDED))[0]
        del known, system
        self.assertEqual(threat.get_element().get_id(), "S1")
        self.assertEqual(list(threat.dup_measures(False)), [])


if __name__ == "__main__":
    unittest.main()
