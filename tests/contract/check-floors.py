#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Checks that every floor of the library knows only itself and those below.

Usage: check-floors.py SOURCE-ROOT
       check-floors.py --fixtures DIRECTORY

In the second form every folder of DIRECTORY is a small source tree that must break exactly the
one rule that its name begins with; `clean` breaks none. Prints TAP.
"""

import re
import sys
from pathlib import Path

from tap import Tap

FLOORS = ["base", "model", "policy", "facts", "rules", "io", "report"]
INCLUDE = re.compile(r"^[ \t]*#[ \t]*include[ \t]*([<\"])([^>\"]+)[>\"]", re.MULTILINE)
SOURCES = {".c", ".h", ".cpp", ".hpp", ".cc"}
# Made by the build: the enumerations of all floors, the version, the resource.
GENERATED = {"secasset/secasset-enum-types.h", "secasset/secasset-version.h",
             "secasset-resources.h", "secasset-report-resources.h"}
SYSTEM = re.compile(r"(glib|gobject|gio|gmodule|json-glib)(/[\w/-]+|-object|-unix)?\.h$"
                    r"|glib(-object|/gi18n-lib|/gstdio)?\.h$")
PUBLIC_SYSTEM = {"glib.h", "glib-object.h", "gio/gio.h", "json-glib/json-glib.h"}
# The one reader of text from outside; and the loader of the files that are built in.
READER = "io"
OWN_DATA = {"policy/policy-builtin.c"}
# What is read or written by a library of its own, and the files that may know it. Of C++ there
# is nothing else.
LIBRARIES = {
    "simdjson": {"io/json-reader.cpp"},
    "orcus": {"io/xlsx-reader.cpp"},
    "xlsxwriter": {"report/xlsx-report-private.h"},
}
RULES = {
    "upward": "no file includes from a floor above its own",
    "header": "no file includes the public header of a floor above its own",
    "foreign": "no file includes from outside the floors",
    "public": "public headers include public headers, GLib and json-glib only",
    "binding": "bindings use the public interface alone",
    "cplusplus": "only the readers are C++, and each library is known to one file",
    "parser": "nothing but the built-in data is read by JsonParser",
}


def sources(directory):
    return sorted(path for path in directory.rglob("*") if path.suffix in SOURCES)


def includes(path):
    return INCLUDE.findall(path.read_text(encoding="utf-8"))


class Tree:
    """A source tree, and what breaks the rules in it."""

    def __init__(self, root):
        self.root = root
        self.library = root / "libsecasset"
        self.headers = root / "include" / "secasset"
        self.complaints = {rule: [] for rule in RULES}
        self.public = self.place_headers()

    def complain(self, rule, path, what):
        self.complaints[rule].append(f"{path.relative_to(self.root)}: {what}")

    def place_headers(self):
        """A public header stands on the lowest floor that includes it."""
        floors = {}
        for floor in reversed(FLOORS):
            for path in sources(self.library / floor):
                for _, name in includes(path):
                    if name.startswith("secasset/") and self.is_home(floor, name):
                        floors[name] = floor
        return floors

    def is_home(self, floor, name):
        """Where the file of the header's name is, it is at home; else where it is used."""
        stem = Path(name).stem.replace("secasset-", "", 1)
        homes = [other for other in FLOORS
                 if any((self.library / other / (stem + ending)).exists()
                        for ending in (".c", ".cpp", "-private.h"))]
        return floor in homes if homes else True

    def check(self):
        for path in sources(self.library):
            self.library_file(path)
        for path in sources(self.headers):
            self.public_header(path)
        for path in sources(self.root / "bindings"):
            self.binding(path)
        return self.complaints

    def library_file(self, path):
        relative = path.relative_to(self.library)
        floor = relative.parts[0]
        if floor not in FLOORS:
            self.complain("foreign", path, f"“{floor}” is no floor")
            return
        allowed = FLOORS[:FLOORS.index(floor) + 1]
        for quote, name in includes(path):
            self.library_include(path, floor, allowed, quote, name)
        if floor != READER and path.suffix not in (".c", ".h"):
            self.complain("cplusplus", path, "is C++")
        if "json_parser_" in path.read_text(encoding="utf-8") and str(relative) not in OWN_DATA:
            self.complain("parser", path, "json_parser_…")

    def library_include(self, path, floor, allowed, quote, name):
        head = name.split("/")[0]
        library = next((word for word in LIBRARIES if word in name), None)
        if library:
            if str(path.relative_to(self.library)) not in LIBRARIES[library]:
                self.complain("cplusplus", path, name)
        elif name in GENERATED:
            return
        elif name.startswith("secasset/"):
            if self.public.get(name, floor) not in allowed:
                self.complain("header", path, name)
        elif quote == '"' and head in FLOORS:
            if head not in allowed:
                self.complain("upward", path, name)
        elif quote == '"' or "/" in name and not SYSTEM.match(name):
            self.complain("foreign", path, name)

    def public_header(self, path):
        own = self.public.get(f"secasset/{path.name}")
        for quote, name in includes(path):
            other = self.public.get(name)
            if name not in GENERATED | PUBLIC_SYSTEM and not name.startswith("secasset/"):
                self.complain("public", path, name)
            elif own and other and path.name != "secasset.h" \
                    and FLOORS.index(other) > FLOORS.index(own):
                self.complain("header", path, f"{name} stands on “{other}”, above “{own}”")

    def binding(self, path):
        for quote, name in includes(path):
            local = quote == '"' and (path.parent / name).exists()
            if name.startswith("secasset/") and name != "secasset/secasset.h":
                self.complain("binding", path, name)
            elif quote == '"' and not local:
                self.complain("binding", path, name)


def check_tree(tap, root):
    for rule, complaints in Tree(root).check().items():
        tap.check(RULES[rule], complaints)


def check_fixtures(tap, directory):
    trees = sorted(path for path in directory.iterdir() if path.is_dir())
    covered = {tree.name.split("-")[0] for tree in trees}
    tap.check("every rule has a tree that breaks it",
              [rule for rule in RULES if rule not in covered])
    for tree in trees:
        found = {rule for rule, complaints in Tree(tree).check().items() if complaints}
        expected = {tree.name.split("-")[0]} - {"clean"}
        tap.check(tree.name, [] if found == expected
                  else [f"expected {sorted(expected)}, found {sorted(found)}"])


def main():
    if len(sys.argv) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    tap = Tap()
    if sys.argv[1] == "--fixtures":
        check_fixtures(tap, Path(sys.argv[2]))
    else:
        check_tree(tap, Path(sys.argv[1]))
    return tap.finish()


if __name__ == "__main__":
    sys.exit(main())
