# SPDX-License-Identifier: LGPL-2.1-or-later
"""Rules written in Python: five lines, and nothing that they raise is lost."""
import contextlib
import datetime
import os
import tempfile
import unittest

from overrides_path import Secasset
from gi.repository import Gio, GLib

DAY = datetime.date(2026, 4, 1)


class NoFreeTools(Secasset.Rule):
    id = "HOST-001"
    severity = "error"
    kinds = ["information-system"]
    message_ja = "「{name}」は{tool}である。"
    message_en = "“{name}” is {tool}."

    def check(self, context):
        if context.element.id == "S1":
            context.report("work_type", tool="free")


@contextlib.contextmanager
def silent_stderr(case):
    """What C or PyGObject prints goes to the descriptor, past sys.stderr."""
    with tempfile.TemporaryFile() as file:
        saved = os.dup(2)
        os.dup2(file.fileno(), 2)
        try:
            yield
        finally:
            os.dup2(saved, 2)
            os.close(saved)
        file.seek(0)
        case.assertEqual(file.read().decode(), "")


def validate(*rules, elements=("S1", "S2")):
    inventory = Secasset.Inventory()
    inventory.add(*(Secasset.InformationSystem(id=id, name=f"名{id}") for id in elements))
    return Secasset.Validator(rules=rules, reference_date=DAY).validate(inventory)


def findings(report, rule):
    return [finding for finding in report.findings if finding.rule == rule]


class Rules(unittest.TestCase):
    def test_class_attributes_become_properties(self):
        rule = NoFreeTools()
        self.assertEqual(rule.get_id(), "HOST-001")
        self.assertIs(rule.severity, Secasset.Severity.ERROR)
        self.assertEqual(rule.kinds, ("information-system",))
        self.assertEqual(rule.props.message_en, "“{name}” is {tool}.")
        self.assertEqual(NoFreeTools.id, "HOST-001")
        self.assertEqual(NoFreeTools(severity="info").severity, Secasset.Severity.INFO)

    def test_wrong_class_attributes_are_refused_at_once(self):
        with self.assertRaisesRegex(ValueError, "warnin.*warning"):
            type("Wrong", (NoFreeTools,), {"severity": "warnin"})

    def test_finding(self):
        finding, = findings(validate(NoFreeTools()), "HOST-001")
        self.assertEqual(finding.subject, "S1")
        self.assertEqual(finding.severity, "error")
        self.assertEqual(finding.property, "work-type")
        self.assertEqual(finding.message("ja"), "「名S1」はfreeである。")
        self.assertEqual(finding.message("en"), "“名S1” is free.")
        self.assertIn("tool=free", finding.arguments)

    def test_context(self):
        seen = []

        class Look(NoFreeTools):
            def check(self, context):
                seen.append((context.element.id, context.inventory[context.element.id].name,
                             context.reference_date, type(context.facts)))
        validate(Look(), elements=["S1"])
        self.assertEqual(seen, [("S1", "名S1", DAY, Secasset.Facts)])

    def test_report_without_a_property_and_with_all_kinds_of_values(self):
        class Values(NoFreeTools):
            message_en = "{number} {nick} {day} {property} {arguments}"

            def check(self, context):
                context.report(None, ["arguments=raw"], number=3, nick=Secasset.Lifecycle.RETIRED,
                               day=DAY, property="named")
        finding = findings(validate(Values()), "HOST-001")[0]
        self.assertIsNone(finding.property or None)
        self.assertEqual(finding.message("en"), "3 retired 2026-04-01 named raw")

    def test_skip(self):
        class Skip(NoFreeTools):
            def check(self, context):
                context.skip("work-type")
        report = validate(Skip())
        coverage = next(c for c in report.coverage if c.rule == "HOST-001")
        self.assertEqual((coverage.run, coverage.skipped), (2, 2))

    def test_inheritance(self):
        class Mixin:
            def check(self, context):
                context.report(None, tool=self.tool())

        class Base(Mixin, Secasset.Rule):
            message_en = message_ja = "{tool}"

            def tool(self):
                return "base"

        class Derived(Base):
            id = "HOST-002"

            def __init__(self, suffix):
                super().__init__()
                self.suffix = suffix

            def tool(self):
                return super().tool() + self.suffix
        report = validate(Base(id="HOST-001"), Derived("+"), elements=["S1"])
        self.assertEqual([f.message("en") for f in report.findings
                          if f.rule.startswith("HOST")], ["base", "base+"])

    def test_do_check_works_too(self):
        class Plain(NoFreeTools):
            def do_check(self, context):
                context.report(None, tool="do_check")
        self.assertEqual(findings(validate(Plain()), "HOST-001")[0].message("en"),
                         "“名S1” is do_check.")

    def test_rules_without_check_say_so(self):
        class Idle(Secasset.Rule):
            id, message_ja, message_en = "HOST-003", "x", "x"
        self.assertIn("Idle", findings(validate(Idle()), "engine.rule-failed")[0].message("en"))

    def test_rules_of_a_host_may_have_attributes(self):
        rule = NoFreeTools()
        rule.limit = 3
        self.assertEqual(rule.limit, 3)
        with self.assertRaises(AttributeError):
            rule.severity = "info"

    def test_what_the_validator_refuses(self):
        class NoId(Secasset.Rule):
            message_en = "x"
        with self.assertRaises(Secasset.PolicyError):
            Secasset.Validator().add_rule(NoId())
        with self.assertRaises(Secasset.PolicyError):
            Secasset.Validator().add_rule(NoFreeTools(kinds="no-such-kind"))
        with self.assertRaises(Secasset.DuplicateIdError):
            Secasset.Validator(rules=[NoFreeTools(), NoFreeTools()])


class Progress(unittest.TestCase):
    def test_progress_and_cancelling(self):
        inventory = Secasset.Inventory(reference_date=DAY)
        inventory.add(*(Secasset.Terminal(id=f"T{i}") for i in range(5000)))
        steps, cancellable = [], Gio.Cancellable()
        validator = Secasset.Validator()
        validator.set_progress_func(lambda *step: steps.append(step[:2]))
        validator.validate(inventory)
        self.assertTrue(steps)
        self.assertEqual(steps, sorted(steps))
        cancellable.cancel()
        with self.assertRaises(GLib.Error) as caught:
            validator.validate(inventory, cancellable=cancellable)
        self.assertTrue(caught.exception.matches(Gio.io_error_quark(), Gio.IOErrorEnum.CANCELLED))


class Silent(Exception):
    def __str__(self):
        raise RuntimeError("cannot even say it")


class Exceptions(unittest.TestCase):
    def failure(self, error):
        class Fails(NoFreeTools):
            def check(self, context):
                raise error
        with silent_stderr(self):
            report = validate(Fails(), NoFreeTools(id="HOST-009"))
        self.assertEqual(len(findings(report, "HOST-009")), 1)
        self.assertEqual(report.verdict, "failed")
        failed = findings(report, "engine.rule-failed")
        self.assertEqual([finding.subject for finding in failed], ["S1", "S2"])
        return failed[0]

    def test_every_exception_reaches_the_report(self):
        io_error = GLib.Error.new_literal(Gio.io_error_quark(), "gone", Gio.IOErrorEnum.NOT_FOUND)
        for error in (ValueError("wrong 値"), ZeroDivisionError("x"), KeyError("k"), io_error,
                      Exception(), RecursionError("deep"), KeyboardInterrupt("stop"),
                      SystemExit(3), StopIteration("end"), Silent()):
            with self.subTest(error=type(error).__name__):
                message = self.failure(error).message("en")
                self.assertIn("HOST-001", message)
                self.assertIn(type(error).__name__ + ": ", message)
                if error.args and isinstance(error.args[0], str):
                    self.assertIn(error.args[0], message)
                self.assertRegex(message, r"\(test_rules\.py, line \d+\)")
                self.assertNotIn(os.sep + "test_rules.py", message)

    def test_the_line_is_that_of_the_rule(self):
        class Deep(NoFreeTools):
            def check(self, context):
                datetime.date.fromisoformat("x")
        line = Deep.check.__code__.co_firstlineno + 1
        with silent_stderr(self):
            finding = findings(validate(Deep()), "engine.rule-failed")[0]
        self.assertIn(f"line {line})", finding.message("en"))

    def test_errors_pass_through_super(self):
        class Base(NoFreeTools):
            def check(self, context):
                raise ValueError("once")

        class Derived(Base):
            def check(self, context):
                super().do_check(context)
        message = findings(validate(Derived()), "engine.rule-failed")[0].message("en")
        self.assertIn("ValueError: once", message)
        self.assertNotIn("_RuleFailed", message)

    def test_wrong_use_of_the_context_is_reported(self):
        class Wrong(NoFreeTools):
            def check(self, context):
                context.reprot("name")
        message = findings(validate(Wrong()), "engine.rule-failed")[0].message("en")
        self.assertIn("AttributeError", message)

    def test_an_unknown_fact_in_a_condition_is_reported(self):
        class Hasty(NoFreeTools):
            def check(self, context):
                if not context.element.connects_to_lgwan:
                    context.report("connects-to-lgwan")
        report = validate(Hasty())
        self.assertEqual(findings(report, "HOST-001"), [])
        self.assertIn("unknown", findings(report, "engine.rule-failed")[0].message("en"))


class Reports(unittest.TestCase):
    def test_no_truth(self):
        report = validate()
        with self.assertRaisesRegex(TypeError, "verdict"):
            bool(report)

    def test_attributes(self):
        report = validate(NoFreeTools())
        self.assertEqual(report.verdict, "failed")
        self.assertEqual(report.verdict, Secasset.Verdict.FAILED)
        self.assertEqual(report.n_elements, 2)
        self.assertEqual(report.reference_date, DAY)
        self.assertEqual(report.get_count("error"), 1 + len(
            [f for f in report.findings if f.severity == "error" and f.rule != "HOST-001"]))
        self.assertIn("format", report.profiles)
        self.assertEqual(report.disabled_rules, ())
        for finding in report.findings:
            self.assertIsInstance(finding.message("ja"), str)
            self.assertIsInstance(finding.remedy("en"), str)
            self.assertIn(finding.rule, repr(finding))
        self.assertEqual(repr(report), "<Secasset.Report 'failed'>")


if __name__ == "__main__":
    unittest.main()
