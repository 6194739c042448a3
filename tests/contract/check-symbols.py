#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Compares what the library exports, what its introspection data names, and the list of both.

Usage: check-symbols.py LIBRARY GIR LIST [--update]

With --update the list is rewritten: a symbol that was ever released must not leave it. Prints
TAP.
"""

import subprocess
import sys
import xml.etree.ElementTree as ElementTree

from tap import Tap

C = "{http://www.gtk.org/introspection/c/1.0}"
GLIB = "{http://www.gtk.org/introspection/glib/1.0}"


def exported(library):
    lines = subprocess.run(["nm", "-D", "--defined-only", "--format=posix", library], check=True,
                           capture_output=True, text=True).stdout.splitlines()
    return {line.split()[0] for line in lines}


def introspected(gir):
    names = set()
    for node in ElementTree.parse(gir).getroot().iter():
        names.add(node.get(C + "identifier"))
        names.add(node.get(GLIB + "get-type"))
    return {name for name in names if name and name.startswith("secasset_")}


def listed(path):
    with open(path, encoding="utf-8") as file:
        return [line.strip() for line in file if line.strip()]


def difference(left, right):
    return sorted(set(left) - set(right))


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--update"]
    if len(arguments) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    library, gir, path = arguments
    symbols, names = exported(library), introspected(gir)
    if "--update" in sys.argv:
        with open(path, "w", encoding="utf-8") as file:
            file.writelines(f"{symbol}\n" for symbol in sorted(symbols))
        return 0

    known = listed(path)
    tap = Tap()
    tap.check("the list is sorted", [] if known == sorted(set(known)) else [path])
    tap.check("every symbol has the library's prefix",
              sorted(name for name in symbols if not name.startswith("secasset_")))
    tap.check("what is exported is listed", difference(symbols, known))
    tap.check("what is listed is exported", difference(known, symbols))
    tap.check("what is exported can be introspected", difference(symbols, names))
    tap.check("what can be introspected is exported", difference(names, symbols))
    return tap.finish()


if __name__ == "__main__":
    sys.exit(main())
