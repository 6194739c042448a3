# SPDX-License-Identifier: LGPL-2.1-or-later
"""Facts, enumerations, flags and dates."""
import datetime
import itertools
import unittest

from overrides_path import ENUMS, Secasset

T, F, U = Secasset.Tristate.TRUE, Secasset.Tristate.FALSE, Secasset.Tristate.UNKNOWN
ORDER = {F: 0, U: 1, T: 2}


class Facts(unittest.TestCase):
    def test_truth(self):
        self.assertTrue(bool(T))
        self.assertFalse(bool(F))

    def test_unknown_has_no_truth(self):
        with self.assertRaisesRegex(ValueError, "is_unknown"):
            bool(U)
        with self.assertRaises(ValueError):
            _ = "yes" if Secasset.InformationSystem().connects_to_lgwan else "no"
        with self.assertRaises(ValueError):
            _ = not U

    def test_questions(self):
        for fact in T, F, U:
            self.assertEqual([fact.is_true, fact.is_false, fact.is_unknown],
                             [fact is T, fact is F, fact is U])

    def test_equality_with_python(self):
        for fact, truth in itertools.product((T, F, U), (True, False, None)):
            with self.subTest(fact=str(fact), truth=truth):
                same = {True: T, False: F, None: U}[truth] is fact
                self.assertIs(fact == truth, same)
                self.assertIs(fact != truth, not same)
                if same:
                    self.assertEqual(hash(fact), hash(truth))

    def test_kleene(self):
        for a, b in itertools.product(ORDER, ORDER):
            with self.subTest(a=str(a), b=str(b)):
                self.assertIs(a & b, min(a, b, key=ORDER.get))
                self.assertIs(a | b, max(a, b, key=ORDER.get))
        self.assertEqual([~T, ~F, ~U], [F, T, U])

    def test_kleene_with_python(self):
        self.assertIs(U & False, F)
        self.assertIs(U | True, T)
        self.assertIs(U & None, U)
        self.assertIs(None & T, U)

    def test_what_makes_no_sense_is_refused(self):
        for wrong in (lambda: T < F, lambda: T ^ F, lambda: T & "x", lambda: T | 2.5):
            with self.assertRaises(TypeError):
                wrong()

    def test_functions_take_truths(self):
        self.assertIs(Secasset.tristate_and(True, None), U)
        self.assertIs(Secasset.tristate_from_boolean(False), F)

    def test_setters_take_truths(self):
        """As a bare number, True would be FALSE."""
        system = Secasset.InformationSystem()
        system.set_connects_to_lgwan(True)
        self.assertIs(system.connects_to_lgwan, T)
        with self.assertRaises(TypeError):
            system.set_connects_to_lgwan(1)


class Enumerations(unittest.TestCase):
    def test_wrong_nicks_name_the_right_ones(self):
        system = Secasset.InformationSystem()
        with self.assertRaisesRegex(ValueError, "'retird' is no Lifecycle.*active.*retired"):
            system.lifecycle = "retird"
        self.assertEqual(system.lifecycle, Secasset.InformationSystem().lifecycle)
        with self.assertRaisesRegex(ValueError, "integrity"):
            Secasset.Incident(impaired=["integrty"])

    def test_members_of_another_enumeration_are_refused(self):
        with self.assertRaises(TypeError):
            Secasset.InformationSystem().lifecycle = Secasset.Deployment(1)

    def test_nicks_compare_and_print(self):
        for enum in ENUMS:
            for member in enum.__enum_values__.values():
                with self.subTest(enum=enum.__name__, nick=member.value_nick):
                    self.assertEqual(str(member), member.value_nick)
                    self.assertEqual(f"{member}", member.value_nick)
                    self.assertTrue(member == member.value_nick)
                    self.assertFalse(member != member.value_nick)
                    self.assertFalse(member == member.value_nick + "?")
                    if enum is not Secasset.Tristate:
                        self.assertIn(member, {member.value_nick})

    def test_numbers_of_different_enumerations_differ(self):
        self.assertNotEqual(Secasset.Severity.ERROR, Secasset.Verdict.FAILED)

    def test_a_verdict_has_no_truth(self):
        for verdict in Secasset.Verdict.__enum_values__.values():
            with self.assertRaises(TypeError):
                bool(verdict)

    def test_flags(self):
        incident = Secasset.Incident(impaired=["integrity", "availability"])
        properties = Secasset.SecurityProperties
        self.assertEqual(incident.impaired, properties.INTEGRITY | properties.AVAILABILITY)
        incident.impaired = "integrity"
        self.assertEqual(incident.impaired, properties.INTEGRITY)
        incident.impaired = (n for n in ["integrity", properties.CONFIDENTIALITY])
        self.assertEqual(incident.impaired, properties.INTEGRITY | properties.CONFIDENTIALITY)
        incident.impaired = None
        self.assertEqual(int(incident.impaired), 0)

    def test_methods_take_nicks(self):
        system = Secasset.InformationSystem(id="S1", handles=["I1"], connected_to="N1")
        self.assertEqual([r.ref for r in system.list_relations("handles")], ["I1"])
        self.assertEqual(system.list_relations(kind="handles")[0].kind, "handles")
        self.assertEqual(Secasset.Relation.new("handles", "I1").ref, "I1")


class Dates(unittest.TestCase):
    def test_methods_take_and_give_dates(self):
        day = datetime.date(2024, 2, 29)
        system = Secasset.InformationSystem()
        system.set_valid_from(day)
        self.assertEqual(system.get_valid_from(), day)
        validator = Secasset.Validator()
        validator.set_reference_date(date=day)
        self.assertEqual(validator.reference_date, day)
        validator.reference_date = None
        self.assertIsNone(validator.get_reference_date())

    def test_facts_take_a_date(self):
        day = datetime.date(2026, 4, 1)
        facts = Secasset.Facts.new(Secasset.Inventory(), Secasset.Policy.get_default(), day)
        self.assertEqual(facts.date, day)

    def test_every_date_survives(self):
        for day in datetime.date(1, 1, 1), datetime.date(1926, 12, 25), datetime.date.max:
            self.assertEqual(Secasset.Terminal(valid_until=day).valid_until, day)


if __name__ == "__main__":
    unittest.main()
