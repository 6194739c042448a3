#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Checks the introspection data: what it says is what every binding and the manual rest on.

Usage: lint-gir.py GIR
       lint-gir.py --fixtures DIRECTORY

The second form lints small broken files, each of which must trigger exactly the one rule that
its name begins with, and `clean.gir`, which must trigger none. Prints TAP.
"""

import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

CORE = "{http://www.gtk.org/introspection/core/1.0}"
C = "{http://www.gtk.org/introspection/c/1.0}"
GLIB = "{http://www.gtk.org/introspection/glib/1.0}"

CALLABLES = ["function", "method", "constructor", "virtual-method", "callback"]
CONTAINERS = ["class", "interface", "enumeration", "bitfield", "record", "union"]
RAW = {"GLib.List", "GLib.SList", "GLib.PtrArray", "GLib.Array", "GLib.ByteArray",
       "GLib.HashTable", "gpointer", "gconstpointer"}
POINTERS = {"utf8", "filename"}
SCALARS = {"none", "gboolean", "gint", "guint", "gint8", "guint8", "gint16", "guint16", "gint32",
           "guint32", "gint64", "guint64", "gsize", "gssize", "gdouble", "gfloat", "gchar",
           "guchar", "gunichar", "GType", "gulong", "glong"}
UNTYPED = {"gpointer", "GLib.DestroyNotify"}
DERIVABLE = {"Rule"}
# What the introspection scanner makes up itself, without a place for documentation.
GENERATED = re.compile(r"^(get_type|quark)$")
RULES = {
    "doc": "everything public is documented",
    "since": "everything public says since when",
    "raw": "no signature holds a raw container or an untyped pointer",
    "nullable": "whether a value may be NULL is decided",
    "transfer": "who owns a returned value is decided, and the name says the same",
    "fields": "no structure is public",
    "linked": "every property is linked to accessors that its class has",
    "derivable": "only what hosts derive from is derivable",
    "names": "names follow the convention",
    "throws": "what can fail says so by its return value",
}


class Lint:
    """Walks a namespace and collects complaints by rule."""

    def __init__(self, path):
        self.namespace = ElementTree.parse(path).getroot().find(CORE + "namespace")
        self.complaints = {rule: [] for rule in RULES}
        self.enums = {node.get("name") for kind in ("enumeration", "bitfield")
                      for node in self.namespace.findall(CORE + kind)}
        self.callbacks = {node.get("name") for node in self.namespace.findall(CORE + "callback")}
        self.interfaces = {node.get("name"): node
                           for node in self.namespace.findall(CORE + "interface")}

    def complain(self, rule, place, text=""):
        self.complaints[rule].append(f"{place}: {text}" if text else place)

    def run(self):
        for node in self.namespace:
            kind = node.tag.replace(CORE, "")
            name = node.get("name")
            if kind in CONTAINERS:
                self.container(node, name)
            elif kind in CALLABLES:
                self.callable(node, name)
            elif kind == "constant":
                self.documented(node, name)
        return self.complaints

    def documented(self, node, place):
        if node.find(CORE + "doc") is None:
            self.complain("doc", place)
        if not node.get("version"):
            self.complain("since", place)

    def container(self, node, name):
        if node.get(GLIB + "is-gtype-struct-for"):
            self.class_struct(node, name)
            return
        self.documented(node, name)
        for child in node:
            kind = child.tag.replace(CORE, "")
            place = f"{name}.{child.get('name')}"
            if kind in CALLABLES:
                self.callable(child, place)
            elif kind == "property":
                self.property(node, child, f"{name}:{child.get('name')}")
            elif kind == "signal" or child.tag == GLIB + "signal":
                self.signal(child, f"{name}::{child.get('name')}")
            elif kind == "member":
                self.member(child, place)
            elif kind == "field":
                self.field(child, place)

    def class_struct(self, node, name):
        owner = node.get(GLIB + "is-gtype-struct-for")
        public = [field for field in node.findall(CORE + "field") if field.get("private") != "1"]
        if owner not in DERIVABLE and (public or node.get("disguised") != "1"):
            self.complain("derivable", name, "its class structure is public")

    def field(self, node, place):
        if node.get("private") != "1" and node.get("name") != "parent_instance":
            self.complain("fields", place)

    def member(self, node, place):
        if node.find(CORE + "doc") is None:
            self.complain("doc", place)
        if not re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", node.get(GLIB + "nick") or ""):
            self.complain("names", place, f"nick “{node.get(GLIB + 'nick')}”")

    def signal(self, node, place):
        self.documented(node, place)
        self.parameters(node, place)

    def property(self, owner, node, place):
        self.documented(node, place)
        if not re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", node.get("name")):
            self.complain("names", place)
        if self.inherits_accessors(owner, node):
            return
        methods = {method.get("name") for method in owner.findall(CORE + "method")}
        wanted = ["getter"]
        if node.get("writable") == "1" and node.get("construct-only") != "1":
            wanted.append("setter")
        for kind in wanted:
            if node.get(kind) not in methods:
                self.complain("linked", place, f"{kind} “{node.get(kind)}”")

    def inherits_accessors(self, owner, node):
        """An interface has the accessors of the properties that it asks for."""
        if node.get("getter") or node.get("setter"):
            return False
        for implements in owner.findall(CORE + "implements"):
            name = implements.get("name")
            if name == "Gio.ListModel" and node.get("name") in ("item-type", "n-items"):
                return True
            interface = self.interfaces.get(name)
            if interface is not None and any(other.get("name") == node.get("name")
                                             for other in interface.findall(CORE + "property")):
                return True
        return False

    def callable(self, node, place):
        if GENERATED.match(node.get("name")):
            return
        self.documented(node, place)
        self.parameters(node, place)
        self.returned(node, place)
        if node.get("name") != node.get("name").lower() and not node.tag.endswith("callback"):
            self.complain("names", place)
        if node.get("throws") == "1":
            value = node.find(CORE + "return-value")
            kind = value.find(CORE + "type")
            if kind is not None and kind.get("name") == "none":
                self.complain("throws", place)

    def parameters(self, node, place):
        for parameter in node.iterfind(f"{CORE}parameters/{CORE}parameter"):
            where = f"{place}({parameter.get('name')})"
            if parameter.find(CORE + "doc") is None:
                self.complain("doc", where)
            self.no_raw(parameter, where)
            if self.is_pointer(parameter) and parameter.get("direction") != "out":
                self.nullability(parameter, where)

    def returned(self, node, place):
        value = node.find(CORE + "return-value")
        kind = value.find(CORE + "type")
        if kind is not None and kind.get("name") == "none":
            return
        where = f"{place}→"
        if value.find(CORE + "doc") is None:
            self.complain("doc", where)
        self.no_raw(value, where)
        if self.is_pointer(value):
            self.nullability(value, where, node.get("throws") == "1")
            self.ownership(node, value, where)

    def no_raw(self, node, place):
        names = {kind.get("name") for kind in node.iter(CORE + "type")}
        if node.get("name") in ("user_data", "data") or node.get("closure") or node.get("destroy"):
            names.discard("gpointer")
        if names & RAW:
            self.complain("raw", place, ", ".join(sorted(names & RAW)))

    def is_pointer(self, node):
        if node.find(CORE + "array") is not None:
            return True
        kind = node.find(CORE + "type")
        name = kind.get("name") if kind is not None else None
        return name not in SCALARS | self.enums | self.callbacks | UNTYPED

    def nullability(self, node, place, throws=False):
        """Nullable, or documented without a word of NULL: then it never is, but for errors."""
        doc = node.find(CORE + "doc")
        mentions = doc is not None and re.search(r"\bNULL\b", doc.text or "")
        nullable = node.get("nullable") == "1" or node.get("allow-none") == "1"
        if mentions and not nullable and not throws:
            self.complain("nullable", place, "the text speaks of NULL, the annotation does not")
        if nullable and not mentions:
            self.complain("nullable", place, "nullable, but the text does not say what NULL means")

    def ownership(self, node, value, place):
        name = node.get("name")
        transfer = value.get("transfer-ownership")
        if transfer is None:
            self.complain("transfer", place, "undecided")
        elif transfer == "container":
            self.complain("transfer", place, "container")
        elif re.match(r"(dup|list|new|create)(_|$)", name) and transfer != "full":
            if "transfer none" not in (node.findtext(CORE + "doc") or "") and name[:4] != "list":
                self.complain("transfer", place, f"{name} answers transfer {transfer}")
        elif name.startswith("get_") and transfer != "none" and not self.is_list(value):
            self.complain("transfer", place, f"{name} answers transfer {transfer}")

    @staticmethod
    def is_list(value):
        kind = value.find(CORE + "type")
        return kind is not None and kind.get("name") == "List"


def report(number, title, complaints):
    print(f"{'not ok' if complaints else 'ok'} {number} - {title}")
    for complaint in complaints:
        print(f"# {complaint}")
    return bool(complaints)


def lint(path):
    complaints = Lint(path).run()
    print(f"1..{len(RULES)}")
    failed = [report(i + 1, RULES[rule], complaints[rule]) for i, rule in enumerate(RULES)]
    return any(failed)


def lint_fixtures(directory):
    paths = sorted(Path(directory).glob("*.gir"))
    covered = {path.stem.split("-")[0] for path in paths}
    print(f"1..{len(paths) + 1}")
    failed = report(1, "every rule has a file that breaks it",
                    [rule for rule in RULES if rule not in covered])
    for i, path in enumerate(paths):
        found = {rule for rule, complaints in Lint(path).run().items() if complaints}
        expected = {path.stem.split("-")[0]} - {"clean"}
        wrong = [f"expected {sorted(expected)}, found {sorted(found)}"] if found != expected else []
        failed |= report(i + 2, path.name, wrong)
    return failed


def main():
    if len(sys.argv) == 3 and sys.argv[1] == "--fixtures":
        return lint_fixtures(sys.argv[2])
    if len(sys.argv) == 2:
        return lint(sys.argv[1])
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
