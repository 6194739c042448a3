# SPDX-License-Identifier: LGPL-2.1-or-later
"""The main job with the bare introspected API: what a binding without overrides can do."""
import json
import sys

import gi

sys.modules["gi.overrides.Secasset"] = None
gi.require_version("Secasset", "1")
from gi.repository import Gio, GLib, Secasset  # noqa: E402


class WorkType(Secasset.Rule):
    def do_check(self, context):
        if context.get_element().get_work_type() is None:
            context.report("work-type", ["what=work-type"])
        return True


def items(model):
    return [model.get_item(i) for i in range(model.get_n_items())]


def describe(finding):
    return [finding.get_rule(), finding.get_subject(), finding.get_property(),
            finding.get_pointer(), finding.get_line(), finding.get_column(),
            finding.get_severity().value_nick, finding.dup_message("ja"),
            finding.dup_message("en"), finding.dup_remedy("ja"), finding.dup_clauses(),
            finding.get_fingerprint()]


def build():
    system = Secasset.InformationSystem.new("S1")
    system.set_name("住民税")
    system.set_connects_to_lgwan(Secasset.Tristate.TRUE)
    system.set_valid_from(GLib.Date.new_dmy(1, GLib.DateMonth.APRIL, 2026))
    system.set_managed_by(["O1"])
    assignment = Secasset.Assignment.new()
    assignment.props.levels = ["integrity=2"]
    system.add_assignment(assignment)
    inventory = Secasset.Inventory.new()
    inventory.add(system)
    inventory.set_reference_date(GLib.Date.new_dmy(1, GLib.DateMonth.APRIL, 2026))
    return inventory


def main():
    inventory = Secasset.Reader.new().read_file(Gio.File.new_for_path(sys.argv[1]), None)
    report = Secasset.Validator.new(None).validate(inventory, None)
    own = build()
    system = own.find("S1")
    validator = Secasset.Validator.new(None)
    validator.add_rule(WorkType(id="HOST-001", message_ja="x", message_en="{name}: {what}"))
    host = [f for f in items(validator.validate(own, None).get_findings())
            if f.get_rule() == "HOST-001"][0]
    json.dump({
        "override": hasattr(Secasset, "DuplicateIdError"),
        "elements": inventory.get_elements().get_n_items(),
        "verdict": report.get_verdict().value_nick,
        "findings": [describe(finding) for finding in items(report.get_findings())],
        "host": [host.get_subject(), host.get_rule(), host.dup_message("en")],
        "built": [system.get_connects_to_lgwan().value_nick, system.get_valid_from().get_year(),
                  system.dup_managed_by(),
                  items(system.get_assignments())[0].props.levels],
    }, sys.stdout)


if __name__ == "__main__":
    main()
