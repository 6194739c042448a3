#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Every property that a foreign format has is carried over or listed as lost; OSCAL out is valid.

Usage: test-formats.py SECASSET CITY [--update]

For each format a document with every property is made of formats.py.  A leaf that no loss covers
is changed: the inventory has to change with it.  What becomes of each property, and of each value
of each enumeration, stands in FORMAT.outcomes; --update writes these files anew.
"""
import copy
import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import jsonschema

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

import formats  # noqa: E402
import tap_runner  # noqa: E402

SECASSET, CITY = sys.argv[1:3]
UPDATE = "--update" in sys.argv
DATA = HERE.parents[1] / "libsecasset" / "policy" / "data" / "imports"
SSP = "system-security-plan"
CD = "component-definition"


def run(*args):
    return subprocess.run([SECASSET, *map(str, args)], capture_output=True, text=True,
                          env={**os.environ, "LC_ALL": "C.UTF-8"})


def convert(document, folder, source="auto", to=None):
    """(what became of the document, its losses)"""
    given, made, lost = (Path(folder) / name for name in ("in.json", "out.json", "lost.json"))
    given.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
    lost.unlink(missing_ok=True)
    done = run("convert", *(["--from", source] if source != "auto" else []),
               *(["--to", to] if to else []), "--losses", lost, given, made)
    if done.returncode:
        raise AssertionError(done.stderr)
    return (json.loads(made.read_text(encoding="utf-8")),
            json.loads(lost.read_text(encoding="utf-8"))["losses"] if lost.exists() else [])


def threagile():
    document = formats.Maximal(formats.THREAGILE, fixed={
        "technical_assets.communication_links.target": "第二",
        "technical_assets.id": "第一", "technical_assets.data_assets_stored": ["情報"],
        "technical_assets.data_assets_processed": ["情報", "情報二"], "data_assets.id": "情報",
        "technical_assets.technology": "web-application",
        "trust_boundaries.technical_assets_inside": ["第一"]}).document()
    document["data_assets"]["乙"] = {"id": "情報二"}
    first = next(iter(document["technical_assets"].values()))
    for name, technology in (("第二", "client-system"), ("第三", "block-storage")):
        document["technical_assets"]["乙" + name] = {**first, "id": name, "technology": technology,
                                                    "communication_links": {}}
    document["trust_boundaries"]["乙"] = {"id": "網二", "type": "network-on-prem",
                                        "technical_assets_inside": ["第二"]}
    return document


def otm():
    document = formats.Maximal(formats.OTM, fixed={
        "assets.id": "情報", "components.id": "第一", "trustZones.id": "網",
        "components.type": "web-service",
        "trustZones.parent.component": None, "components.parent.component": None,
        "components.parent.trustZone": "網", "components.assets.stored": ["情報"],
        "components.assets.processed": ["情報二"], "dataflows.source": "第一",
        "dataflows.destination": "第二", "components.threats.mitigations.mitigation": "対策",
        "components.threats.mitigations.state": "implemented", "mitigations.id": "対策"}).document()
    document["assets"].append({"id": "情報二", "name": "情報二"})
    document["trustZones"].append({"id": "網二", "name": "網二"})
    for name, zone, kind in (("第二", "網二", "server"), ("第三", "網二", "disk")):
        document["components"].append({**document["components"][0], "id": name, "name": name,
                                       "type": kind, "parent": {"trustZone": zone}})
    return document


def own(name, value):
    return {"name": name, "ns": "https://secasset.example/ns/1", "value": value}


def ssp():
    cpath, part = f"{SSP}.system-characteristics", f"{SSP}.system-implementation"
    kinds = f"{SSP}.control-implementation.implemented-requirements.by-components"
    document = formats.Maximal(formats.SSP, fixed={
        f"{part}.components.type": "software", f"{part}.components.uuid": "0" * 8 + "-1-4",
        f"{part}.inventory-items.implemented-components.component-uuid": "0" * 8 + "-1-4",
        f"{kinds}.component-uuid": "0" * 8 + "-1-4",
        **{f"{cpath}.security-impact-level.security-objective-{name}": "fips-199-high"
           for name in ("confidentiality", "integrity", "availability")},
        **{f"{cpath}.system-information.information-types.{name}-impact.{member}": "fips-199-low"
           for name in ("confidentiality", "integrity", "availability")
           for member in ("base", "selected")}}).document()
    text = json.dumps(document).replace("0" * 8 + "-1-4", "abcdef01-0000-4000-8000-000000000000")
    document = json.loads(text)
    item = document[SSP]["system-implementation"]["inventory-items"][0]
    item["props"] += [{"name": "asset-type", "value": "web-server"},
                      {"name": "serial-number", "value": "製 1"},
                      {"name": "asset-tag", "value": "備 1"}, {"name": "os-name", "value": "O"}]
    return document


def components():
    return formats.Maximal(formats.COMPONENTS,
                           fixed={f"{CD}.components.type": "software"}).document()


FORMATS = {"threagile": (threagile, formats.THREAGILE, "threagile"),
           "otm": (otm, formats.OTM, "otm"), "oscal-ssp": (ssp, formats.SSP, "oscal"),
           "oscal-components": (components, formats.COMPONENTS, "oscal")}
# What belongs to the form of the file.
FORM = {"threagile_version", "otmVersion", f"{SSP}.uuid", f"{SSP}.metadata.oscal-version",
        f"{CD}.uuid", f"{CD}.metadata.oscal-version"}


def leaves(value, steps=()):
    """Every scalar with the steps that lead to it."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) \
        if isinstance(value, list) else None
    if inner is None:
        yield steps, value
    else:
        for key, child in inner:
            yield from leaves(child, (*steps, key))


def pointer(steps):
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)


def construct(steps):
    return ".".join(str(step) for step in steps
                    if isinstance(step, str) and not step.startswith(("名 ", "乙", "k")))


def resolves(document, text):
    for token in text.split("/")[1:]:
        token = token.replace("~1", "/").replace("~0", "~")
        document = document[int(token)] if isinstance(document, list) else document[token]
    return True


def replaced(document, steps, value):
    document = copy.deepcopy(document)
    inner = document
    for step in steps[:-1]:
        inner = inner[step]
    inner[steps[-1]] = value
    return document


def other(value):
    if isinstance(value, bool):
        return not value
    if isinstance(value, (int, float)):
        return value + 1 if value < 100 else 7
    if value[:8].isalnum() and value.count("-") == 4:
        return "f" + value[1:]
    if value[:2].isdigit() and value[4:5] == "-":
        return value[:-1] + ("2" if value[-1] != "2" else "3") if len(value) == 10 else value
    return {"fips-199-high": "fips-199-low", "fips-199-low": "fips-199-high"}.get(value,
                                                                                value + "x")


def enumerations(table, name="document", path=()):
    """(construct, values) of the closed and open enumerations of a table."""
    for member, _, kind in formats.rows(table, name):
        inner, steps = kind.strip("[]{}"), path if member == "*" else (*path, member)
        if "|" in inner:
            yield ".".join(steps), inner.lstrip("~").split("|")
        elif inner in table and inner not in path:
            yield from enumerations(table, inner, steps)


class Imports(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def outcome(self, document, losses, steps):
        """Why the leaf is lost, or None."""
        place = pointer(steps)
        for loss in losses:
            if place == loss["pointer"] or place.startswith(loss["pointer"] + "/"):
                return "lost: " + loss["reason"]
        return None

    def judge(self, name):
        make, table, source = FORMATS[name]
        document = make()
        inventory, losses = convert(document, self.folder.name, source)
        result, where, silent = {}, {}, []
        words = dict(enumerations(table))
        for loss in losses:
            self.assertTrue(resolves(document, loss["pointer"]), loss["pointer"])
        for steps, value in leaves(document):
            what = construct(steps)
            where.setdefault(what, steps)
            told = self.outcome(document, losses, steps)
            if told is None and what in FORM:
                told = "form of the file"
            elif told is None:
                told = "carried over"
                # The inventory need not say what its model assumes unless told otherwise.
                if all(convert(replaced(document, steps, text), self.folder.name, source)[0]
                       == inventory for text in words.get(what, [other(value)])):
                    silent.append(pointer(steps))
            result.setdefault(what, set()).add(told)
        self.assertEqual(silent, [], "dropped, and nothing was said")
        for what, values in words.items():
            if what not in where or result[what] == {"lost: no-counterpart"}:
                continue
            for value in values:
                document = replaced(make(), where[what], value)
                _, losses = convert(document, self.folder.name, source)
                told = self.outcome(document, losses, where[what]) or "carried over"
                result.setdefault(f"{what} = {value}", set()).add(told)
        return "".join(f"{what}: {', '.join(sorted(told))}\n" for what, told in result.items())

    def check(self, name):
        path = HERE / f"{name}.outcomes"
        told = self.judge(name)
        if UPDATE:
            path.write_text(told, encoding="utf-8")
        self.assertEqual(told, path.read_text(encoding="utf-8"))

    def test_threagile(self):
        self.check("threagile")

    def test_otm(self):
        self.check("otm")

    def test_oscal_plan(self):
        self.check("oscal-ssp")

    def test_oscal_components(self):
        self.check("oscal-components")

    def test_maximal_documents_are_valid(self):
        for name, (_, table, _) in FORMATS.items():
            document = formats.Maximal(table).document()
            jsonschema.Draft202012Validator(formats.to_schema(table)).validate(document)

    def test_values_of_the_mappings_exist(self):
        """No mapping asks for a value that the closed enumerations of its format do not have."""
        for name, (_, table, source) in FORMATS.items():
            known = dict(enumerations(table))
            mapping = json.loads((DATA / f"{source}.json").read_text(encoding="utf-8"))
            for row in mapping["collections"]:
                base = row["path"].replace("/*", "").replace("/", ".")
                asked = [(f"{base}.{path}", values) for kind in row.get("kinds", [])
                         for path, values in kind.get("when", {}).items()]
                asked += [(f"{base}.{member['path']}".replace("/", "."), list(member["values"]))
                          for member in row["members"] if "values" in member]
                for what, values in asked:
                    if what in known and "." in what:
                        self.assertEqual(set(values) - set(known[what])
                                         - {"network", "system"}, set(), what)


def validate(document):
    jsonschema.Draft202012Validator(formats.to_schema(formats.SSP)).validate(document)


HEAD = {"secasset": 1, "policy": "sendai-basic", "reference-date": "2026-04-01"}
# What the format demands around the elements.
FRAME = ("metadata/title", "metadata/last-modified", "metadata/version", "import-profile",
         "back-matter", "control-implementation")
PLAIN = {**HEAD, "elements": [
    {"kind": "staff-group", "id": "G1", "name": "職員"},
    {"kind": "org-unit", "id": "O1", "name": "税務課"},
    {"kind": "administrative-information", "id": "I1", "name": "台帳", "assignments": [
        {"scheme": "fips-199", "confidentiality": "HIGH", "integrity": "LOW",
         "availability": "LOW"}]},
    {"kind": "information-system", "id": "S1", "name": "住民税", "lifecycle": "suspended",
     "managed-by": ["O1"], "handles": ["I1"], "connects-to-lgwan": False}]}
ODD = {**HEAD, "elements": [
    {"kind": "org-unit", "id": "O 1", "name": " 税務課\n二行"},
    {"kind": "information-system", "id": "S1", "lifecycle": "disposed", "assignments": [
        {"scheme": "own scheme", "confidentiality": "a b"}]},
    {"kind": "staff-group", "id": "G1", "name": "職員"},
    {"kind": "contracted-service", "id": "V1"}, {"kind": "computer-room", "id": "P1"},
    {"kind": "policy-document", "id": "D1", "name": "基本方針"},
    {"kind": "countermeasure", "id": "M1", "covers": ["S1"]}]}


class Oscal(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def there_and_back(self, inventory):
        plan, lost = convert(inventory, self.folder.name, to="oscal")
        validate(plan)
        again, left = convert(plan, self.folder.name)
        return plan, lost, again, left

    def test_city(self):
        city = json.loads(Path(CITY).read_text(encoding="utf-8"))
        plan, _, again, left = self.there_and_back(city)
        before, after = ({(e["kind"], e["id"]) for e in document["elements"]}
                         for document in (city, again))
        # The city's ledger has this id twice.
        self.assertEqual(before ^ after, {("terminal", "ＴＥＲ－０１２"), ("terminal", "ＴＥＲ－０１２-2")})
        self.assertEqual([(loss["reason"], loss["value"]) for loss in left
                          if loss["pointer"] not in {f"/{SSP}/{path}" for path in FRAME}], [
            # A date that does not exist, a threat of the document's own, a reference to nothing
            # and an id that stands twice: faults of the city's ledger.
            ("unknown-value", "{3}"), ("no-target", "U.DAM-01"), ("no-target", "SYS-901"),
            ("repeated", "28a9e304-1ee0-5bda-9626-8e54b7fed289")])

    def test_only_the_frame_is_lost_on_the_way_back(self):
        _, _, again, left = self.there_and_back(PLAIN)
        self.assertEqual([loss["pointer"] for loss in left],
                         sorted(f"/{SSP}/{path}" for path in FRAME))
        self.assertEqual(sorted(again["elements"], key=lambda e: e["id"]),
                         sorted(PLAIN["elements"], key=lambda e: e["id"]))

    def test_nothing_is_made_up(self):
        plan, lost, again, _ = self.there_and_back({**HEAD, "elements": []})
        self.assertEqual(again["elements"], [])
        self.assertEqual([loss["pointer"] for loss in lost if loss["reason"] == "not-stated"], [
            f"/{SSP}/{path}" for path in (
                "control-implementation/implemented-requirements", "import-profile",
                "system-characteristics/authorization-boundary", "system-characteristics/status",
                "system-characteristics/system-information/information-types",
                "system-implementation/users")])
        for steps, value in leaves(plan):
            if steps[-1] == "description":
                self.assertIn(value, ("not stated", "Inventory of information assets"), steps)

    def test_odd_names(self):
        _, lost, again, _ = self.there_and_back(ODD)
        self.assertEqual(len(again["elements"]), len(ODD["elements"]))
        self.assertIn(("unknown-value", "/elements/0/name"),
                      [(loss["reason"], loss["pointer"]) for loss in lost])
        self.assertIn("/elements/1/assignments/0/scheme", [loss["pointer"] for loss in lost])
        self.assertEqual([e.get("lifecycle") for e in again["elements"]
                          if e["id"] == "S1"], ["disposed"])

    def test_imported_models_come_back(self):
        """Import, inventory, inventory again: the same; and out to OSCAL, valid."""
        for name, (make, _, source) in FORMATS.items():
            inventory, _ = convert(make(), self.folder.name, source)
            self.assertEqual(convert(inventory, self.folder.name)[0], inventory, name)
            self.there_and_back({**inventory, "reference-date": "2026-04-01"})


if __name__ == "__main__":
    sys.exit(tap_runner.run(sys.modules[__name__]))
