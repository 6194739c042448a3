# SPDX-License-Identifier: LGPL-2.1-or-later
"""Who keeps whom: references, garbage collection and threads."""
import concurrent.futures
import datetime
import gc
import unittest
import weakref

from overrides_path import ELEMENTS, INVENTORY, RECORDS, Secasset
from gi.repository import Gio


DAY = datetime.date(2026, 4, 1)


class Counting(Secasset.Rule):
    id, severity, message_ja, message_en = "HOST-001", "info", "{name} {state}", "{name} {state}"

    def __init__(self, state="state"):
        super().__init__()
        self.state = state

    def check(self, context):
        context.report(None, state=self.state)


class Failing(Secasset.Rule):
    id, message_ja, message_en = "HOST-002", "x", "x"

    def check(self, context):
        raise ValueError(context.element.id)


def watch(instance):
    """True as long as the GObject lives, whatever becomes of its Python face."""
    alive = [True]
    instance.weak_ref(lambda: alive.clear())
    return alive


class References(unittest.TestCase):
    def test_every_record_is_freed(self):
        for cls in RECORDS:
            with self.subTest(cls=cls.__name__):
                instance = cls()
                repr(instance)
                alive, face = watch(instance), weakref.ref(instance)
                del instance
                self.assertFalse(alive)
                self.assertIsNone(face())

    def test_the_inventory_keeps_its_elements(self):
        for cls in ELEMENTS:
            with self.subTest(cls=cls.__name__):
                inventory = Secasset.Inventory()
                element = cls(id="X1")
                alive = watch(element)
                inventory.add(element)
                del element
                self.assertTrue(alive)
                self.assertEqual(inventory["X1"].id, "X1")
                inventory.remove(inventory["X1"])
                self.assertFalse(alive)

    def test_an_inventory_frees_its_elements(self):
        inventory = Secasset.Inventory()
        element = Secasset.InformationSystem(
            id="S1", assignments=[Secasset.Assignment(scheme="s")], handles=["I1"])
        alive = watch(element), watch(element.assignments[0])
        inventory.add(element)
        list(inventory), inventory.elements, element.list_relations("handles")
        del element, inventory
        gc.collect()
        self.assertEqual(alive, ([], []))

    def test_a_report_keeps_what_it_needs(self):
        inventory = Secasset.Inventory()
        inventory.add(Secasset.InformationSystem(id="S1", name="住民税"))
        report = Secasset.Validator(reference_date=DAY, rules=[Counting()]).validate(inventory)
        del inventory
        gc.collect()
        finding = next(f for f in report.findings if f.rule == "HOST-001")
        del report
        gc.collect()
        self.assertEqual(finding.element.name, "住民税")
        self.assertEqual(finding.message("en"), "住民税 state")

    def test_a_rule_kept_by_c_alone_keeps_its_state(self):
        inventory = Secasset.Inventory()
        inventory.add(Secasset.InformationSystem(id="S1", name="名"))
        validator = Secasset.Validator(reference_date=DAY)
        rule = Counting("kept")
        alive = watch(rule)
        validator.add_rule(rule)
        del rule
        gc.collect()
        self.assertTrue(alive)
        finding, = (f for f in validator.validate(inventory).findings if f.rule == "HOST-001")
        self.assertEqual(finding.message("en"), "名 kept")
        del validator
        gc.collect()
        self.assertFalse(alive)

    def test_ten_thousand_rounds_leave_nothing(self):
        inventory = Secasset.Inventory()
        for _ in range(10000):
            element = Secasset.Terminal(id="T1", tags=["a"], valid_from=None)
            inventory.add(element)
            inventory.remove(element)
        alive = watch(element)
        del element
        self.assertFalse(alive)
        self.assertEqual(len(inventory), 0)


class Threads(unittest.TestCase):
    def test_four_threads_with_rules_of_python(self):
        inventory = Secasset.Reader().read_file(Gio.File.new_for_path(INVENTORY))
        validator = Secasset.Validator(rules=[Counting(), Failing()])

        def run(_):
            report = validator.validate(inventory)
            return [(f.rule, f.subject, f.message("en")) for f in report.findings]
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            results = list(pool.map(run, range(8)))
        alone = run(0)
        live = sum(rule == "HOST-001" for rule, _, _ in alone)
        self.assertGreater(live, 300)
        self.assertEqual(sum(rule == "engine.rule-failed" for rule, _, _ in alone), live)
        for result in results:
            self.assertEqual(result, alone)

    def test_an_inventory_and_a_validator_for_each_thread(self):
        def run(number):
            inventory = Secasset.Inventory()
            inventory.add(*(Secasset.Terminal(id=f"T{i}", name="n") for i in range(200)))
            validator = Secasset.Validator(reference_date=DAY, rules=[Counting(str(number))])
            report = validator.validate(inventory)
            return {f.message("en") for f in report.findings if f.rule == "HOST-001"}
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            results = list(pool.map(run, range(8)))
        self.assertEqual(results, [{f"n {number}"} for number in range(8)])


if __name__ == "__main__":
    unittest.main()
