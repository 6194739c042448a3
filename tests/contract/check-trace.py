#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Checks that every clause is realised by what it names, and that what it names exists.

Usage: check-trace.py GIR DATA-DIRECTORY

Prints TAP.  Exit status: 0 if every check passes, 1 if one does not, 2 on wrong usage.
"""

import copy
import json
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from tap import Tap

CORE = "{http://www.gtk.org/introspection/core/1.0}"
C = "{http://www.gtk.org/introspection/c/1.0}"
GLIB = "{http://www.gtk.org/introspection/glib/1.0}"
TYPES = {CORE + "class", CORE + "interface"}
ENUMERATIONS = {CORE + "enumeration", CORE + "bitfield"}
N_CLAUSES = 134
# A use that only explains, and one of which the others speak.
WORDLESS = {"text", "citable"}


def read_gir(path):
    """What can be named: reference -> the uses that it serves."""
    names = {}
    for node in ElementTree.parse(path).getroot().find(CORE + "namespace"):
        name = "Secasset" + node.get("name", "")
        if node.tag in TYPES:
            names[name] = {"type"}
            names.update({f"{name}:{p.get('name')}": {"attribute"} for p in node.findall(CORE + "property")})
        elif node.tag in ENUMERATIONS:
            # The flags are a set of values, and a type of their own.
            names[name] = {"enum", "type"}
            names.update({f"{name}.{m.get(GLIB + 'nick')}": {"enum"} for m in node.findall(CORE + "member")})
        for function in [node, *node]:
            if function.get(C + "identifier"):
                names[function.get(C + "identifier")] = {"predicate"}
    return names


def read_data(folder):
    def load(name):
        return json.loads((folder / name).read_text(encoding="utf-8"))

    return {
        "clauses": load("clauses.json")["clauses"],
        "labels": load("labels.json"),
        "segments": load("segments.json")["segments"],
        "threats": load("threats.json")["threats"],
        "rules": [rule for path in sorted(folder.glob("rules/*.json")) for rule in load(f"rules/{path.name}")["rules"]],
    }


def all_names(gir, data):
    names = dict(gir)
    names.update({rule["id"]: {"rule"} for rule in data["rules"]})
    names.update({threat["id"]: {"threat"} for threat in data["threats"]})
    names.update({f"segment:{segment['id']}": {"enum"} for segment in data["segments"]})
    names.update({f"action:{nick}": {"enum"} for nick in data["labels"]["actions"]})
    for member in ("means", "act", "object"):
        names.update({f"{member}:{t[member]}": {"enum"} for t in data["threats"] if t[member]})
    return names


def unknown_names(names, data):
    return [f"{clause['id']}: {name}" for clause in data["clauses"] for name in clause["realised-by"]
            if name not in names]


def repeated_citations(data):
    """The rules of a clause are derived from the rules: to say them twice is to let them differ."""
    cited = {(clause, rule["id"]) for rule in data["rules"] for clause in rule["clauses"]}
    return [f"{clause['id']}: {name}" for clause in data["clauses"] for name in clause["realised-by"]
            if (clause["id"], name) in cited]


def missing_sorts(names, data):
    """A use is realised by something of its sort, or the clause says why it is not."""
    for clause in data["clauses"]:
        served = set().union(*(names.get(name, set()) for name in clause["realised-by"]))
        served |= {"rule" for rule in data["rules"] if clause["id"] in rule["clauses"]}
        missing = set(clause["use"]) - served - WORDLESS
        reason = clause.get("reason")
        if set(clause["use"]) <= WORDLESS and not clause["realised-by"] and not reason:
            yield f"{clause['id']}: nothing realises it and no reason is given"
        elif missing and not (reason and clause["realised-by"]):
            yield f"{clause['id']}: nothing realises its {', '.join(sorted(missing))}"


def excuses(names, data):
    """The clauses whose use is realised by another sort: few, and each seen by a reader of this."""
    for clause in data["clauses"]:
        served = set().union(*(names.get(name, set()) for name in clause["realised-by"]))
        served |= {"rule" for rule in data["rules"] if clause["id"] in rule["clauses"]}
        if set(clause["use"]) - served - WORDLESS:
            yield clause["id"]


def unlabelled_parts(data):
    for group, member in (("threat-means", "means"), ("threat-acts", "act"), ("threat-objects", "object")):
        used = {threat[member] for threat in data["threats"] if threat[member]}
        yield from (f"{group}: {nick}" for nick in sorted(used ^ set(data["labels"][group])))
    used = {name for rule in data["rules"] for name in rule["parameters"]}
    yield from (f"parameters: {name}" for name in sorted(used - set(data["labels"]["parameters"])))
    yield from (f"enumerations: {name}" for name in
                sorted(set(data["labels"]["values"]) ^ set(data["labels"]["enumerations"])))
    used = {use for clause in data["clauses"] for use in clause["use"]}
    yield from (f"uses: {use}" for use in sorted(used ^ set(data["labels"]["uses"])))


def complaints(gir, data):
    names = all_names(gir, data)
    return [*unknown_names(names, data), *repeated_citations(data), *missing_sorts(names, data),
            *unlabelled_parts(data)]


def break_one(data, clause_id, member, value):
    broken = copy.deepcopy(data)
    next(c for c in broken["clauses"] if c["id"] == clause_id)[member] = value
    return broken


def main(arguments):
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    gir, data = read_gir(arguments[0]), read_data(Path(arguments[1]))
    names = all_names(gir, data)
    tap = Tap()
    count = len({clause["id"] for clause in data["clauses"]})
    tap.check("no clause is left out", [] if count == N_CLAUSES else [f"{count} of {N_CLAUSES}"])
    tap.check("what a clause names exists", unknown_names(names, data))
    tap.check("rules that cite a clause are not named again", repeated_citations(data))
    tap.check("every use of a clause is realised by something of its sort", missing_sorts(names, data))
    seen = sorted(excuses(names, data))
    tap.check("only 1-1 and 2.2 are realised by something of another sort", [] if seen == ["1-1", "2.2"] else seen)
    tap.check("what a clause or a rule can name has a word", unlabelled_parts(data))
    for what, broken in (
            ("a property that does not exist", break_one(data, "2.3-2", "realised-by", ["SecassetTerminal:no-such"])),
            ("a value that does not exist", break_one(data, "2.17.7", "realised-by", ["SecassetIncidentKind.none-such"])),
            ("a type that is missing", break_one(data, "2.3-1", "realised-by", [])),
            ("a text without a reason", break_one(data, "5", "reason", None)),
            ("a rule that cites the clause anyway", break_one(data, "2.3-2", "realised-by", ["SecassetTerminal", "SB-022"]))):
        tap.check(f"the check sees {what}", [] if complaints(gir, broken) else ["it does not"])
    return tap.finish()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
