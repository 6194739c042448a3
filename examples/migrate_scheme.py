#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Moves an inventory to another classification scheme and lists what a person has to decide.

Usage: migrate_scheme.py [--language ja|en] [--provisional] FILE FROM TO OUT

Ends with status 0 if nothing is left to decide, 1 if something is, and 2 if it cannot be done.
"""
import argparse
import sys

import gi

gi.require_version("Secasset", "1")
from gi.repository import Gio, GLib, Secasset


def main():
    parser = argparse.ArgumentParser(description="Move an inventory to another scheme")
    parser.add_argument("--language", choices=["ja", "en"], default="ja")
    parser.add_argument("--provisional", action="store_true")
    for name in "file", "from_", "to", "out":
        parser.add_argument(name, metavar=name.strip("_").upper())
    options = parser.parse_args()

    try:
        inventory = Secasset.Reader().read_file(Gio.File.new_for_path(options.file))
        migration = Secasset.Migration.new(inventory, Secasset.Policy.get_default(),
                                           options.from_, options.to, inventory.reference_date)
    except GLib.Error as error:
        print(f"{options.file}: {error.message}", file=sys.stderr)
        return 2

    open_steps = [s for s in migration.steps if s.state in ("needs-review", "impossible")]
    for step in open_steps:
        print(f"{options.file}:{step.line}:{step.column}: {step.element.id} {step.dimension}: "
              f"{step.text(options.language)}")
        for hint in step.hints(options.language):
            print(f"  {hint}")

    added = migration.apply(options.provisional, options.language)
    print(f"{added} classifications added, {len(open_steps)} left to decide")
    with open(options.out, "wb") as out:
        out.write(Secasset.Writer().to_bytes(inventory).get_data())
    return 1 if open_steps else 0


if __name__ == "__main__":
    sys.exit(main())
