#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Judges an inventory by the policy and by one rule of the city's own.

Usage: check_inventory.py [--language ja|en] [--policy POLICY] FILE

Ends with status 0 if the inventory passes, 1 if something is wrong or could not be judged, and
2 if the file could not be read.
"""
import argparse
import sys

import gi

gi.require_version("Secasset", "1")
from gi.repository import Gio, GLib, Secasset


class NoFreeServices(Secasset.Rule):
    """A city that decided to use no free service without a written approval."""
    id = "CITY-001"
    severity = "warning"
    kinds = ["consent-only-service"]
    message_ja = "無償サービス「{name}」（{operator}）に承認者の記載がない。"
    message_en = "The free service “{name}” of {operator} names nobody who approved it."
    remedy_ja = "承認者を記入するか、利用をやめる。"
    remedy_en = "Say who approved it, or stop using it."

    def check(self, context):
        service = context.element
        if service.free.is_unknown:
            context.skip("free")
        elif service.free and not service.approved_by:
            operators = (context.inventory.find(id) for id in service.provided_by)
            context.report("approved-by",
                           operator=", ".join(o.name for o in operators if o) or "—")


def main():
    parser = argparse.ArgumentParser(description="Judge an inventory")
    parser.add_argument("--language", choices=["ja", "en"], default="ja")
    parser.add_argument("--policy", help="a policy of one's own, over the built-in one")
    parser.add_argument("file")
    options = parser.parse_args()

    try:
        inventory = Secasset.Reader().read_file(Gio.File.new_for_path(options.file))
        policy = Secasset.Policy.new_from_file(
            Gio.File.new_for_path(options.policy), None, None) if options.policy else None
    except GLib.Error as error:
        print(f"{options.file}: {error.message}", file=sys.stderr)
        return 2

    report = Secasset.Validator(policy=policy, rules=[NoFreeServices()]).validate(inventory)
    for finding in report.findings:
        print(f"{options.file}:{finding.line}:{finding.column}: {finding.severity}: "
              f"{finding.message(options.language)} [{finding.rule}]")
    print(f"{report.n_elements} elements, {len(report.findings)} findings: {report.verdict}")
    return 0 if report.verdict == "passed" else 1


if __name__ == "__main__":
    sys.exit(main())
