#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""What SARIF 2.1.0 demands of a log and its JSON Schema cannot say.

Usage: test-sarif-rules.py SECASSET EXAMPLES SARIF-SCHEMA

Prints TAP.  Exit status: 0 if every case passes, 1 if one does not.
"""
import copy
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest
import urllib.parse
from pathlib import Path

import jsonschema

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

import tap_runner  # noqa: E402

SECASSET, EXAMPLES = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
SCHEMA = json.loads(Path(sys.argv[3]).read_text(encoding="utf-8"))
# As OASIS has it; see README.md.
SCHEMA["definitions"]["region"]["anyOf"] = [
    {"required": [member]} for member in ("startLine", "charOffset", "byteOffset")]
VALIDATOR = jsonschema.Draft4Validator(SCHEMA)

HEAD = {"secasset": 1, "policy": "sendai-basic", "reference-date": "2026-04-01"}
PROVIDER = {"kind": "external-provider", "id": "O1", "name": "受託事業者"}
SYSTEMS = [PROVIDER, {"kind": "information-system", "id": "S1", "name": "所管不明"}]
WAIVER = {"rule": "SB-012", "subject": "S1", "legal-basis": "要綱第3条", "approver": "O1",
          "reason": "移管手続中", "expires-on": "2026-12-31"}
LEDGER = ('管理番号,名称,種別,機密性,備考\r\n'
          'S1,"住民税\r\nシステム",情報システム,9Z,"一行\n二行\n三行"\r\n'
          'S2,文書管理,情報システム,どれか,\r\nS2,重複,情報システム,,\r\n')


def document(elements, **more):
    return json.dumps({**HEAD, "elements": elements, **more}, ensure_ascii=False).encode()


FILES = {
    "台帳 一#%.json": document([{"kind": "information-system", "id": "<b>]({0}",
                               "name": "\x1b[2J\u202e" + "長" * 5000}, {"kind": "謎", "id": "X"}]),
    "waived.json": document(SYSTEMS, waivers=[WAIVER]),
    "expired.json": document(SYSTEMS, waivers=[{**WAIVER, "expires-on": "2026-03-31"}]),
    "nobody.json": document(SYSTEMS, waivers=[{k: v for k, v in WAIVER.items()
                                               if k != "approver"}]),
    "下/empty.json": document([]),
    "台帳.csv": LEDGER.encode("utf-8-sig"),
    "cp932.csv": LEDGER.encode("cp932"),
}


def workbook(path):
    import openpyxl
    book = openpyxl.Workbook()
    book.active.title = "税務 課"
    for row in ("管理番号,名称,種別,機密性".split(","), ["S1", "住民税", "情報システム", "9Z"]):
        book.active.append(row)
    book.save(path)


def faults_of_component(where, component):
    for name in ("rules", "notifications", "taxa"):
        ids = [row["id"] for row in component.get(name, [])]
        if len(ids) != len(set(ids)):
            yield f"{where}.{name}: an id twice"


def faults_of_reference(run, reference):
    """§3.52: an index names what the id names."""
    components = run["taxonomies"]
    component = components[reference["toolComponent"]["index"]]
    if component["name"] != reference["toolComponent"]["name"]:
        yield f"taxonomy {reference}"
    if not 0 <= reference["index"] < len(component["taxa"]) \
            or component["taxa"][reference["index"]]["id"] != reference["id"]:
        yield f"taxon {reference}"


def faults_of_artifact(run, location):
    """§3.4"""
    index, uri = location.get("index"), location["uri"]
    if index is not None:
        if not 0 <= index < len(run.get("artifacts", [])):
            yield f"artifact {index}"
        elif {k: v for k, v in location.items() if k != "index"} \
                != run["artifacts"][index]["location"]:
            yield f"artifact {location}"
    if re.search(r"[^!-~]|[<>\"{}|\\^`#]|%(?![0-9A-F]{2})", uri):
        yield f"uri {uri}"
    base = location.get("uriBaseId")
    if bool(urllib.parse.urlsplit(uri).scheme) == (base is not None):
        yield f"base of {uri}"
    if base is not None and base not in run.get("originalUriBaseIds", {}):
        yield f"base {base}"


def faults_of_region(region, text):
    """§3.30: within the text, in code points."""
    start, column = region["startLine"], region.get("startColumn", 1)
    if region.get("endLine", start) < start \
            or region.get("endLine", start) == start and region.get("endColumn", column) < column:
        yield f"region {region}"
    lines = text.split("\n") if text is not None else []
    if start > len(lines) or column > len(lines[start - 1]) + 1:
        yield f"region {region} is not in the file"


def faults_of_message(component, message):
    """§3.11: no placeholder without an argument; an id is one of the component's."""
    if "id" in message and message["id"] not in component.get("globalMessageStrings", {}):
        yield f"message {message['id']}"
    if re.search(r"[{}]", message.get("text", "").replace("{{", "").replace("}}", "")):
        yield f"placeholder in {message['text']}"


def faults_of_result(run, result, text):
    rules = run["tool"]["driver"]["rules"]
    if not 0 <= result["ruleIndex"] < len(rules) \
            or rules[result["ruleIndex"]]["id"] != result["ruleId"]:
        yield f"rule {result['ruleId']}"
    if result["kind"] != "fail" and result.get("level", "none") != "none":
        yield f"{result['kind']} at level {result['level']}"
    yield from faults_of_message(run["tool"]["driver"], result["message"])
    for reference in result.get("taxa", []):
        yield from faults_of_reference(run, reference)
    for location in result.get("locations", []) + result.get("relatedLocations", []):
        place = location.get("physicalLocation")
        if place:
            yield from faults_of_artifact(run, place["artifactLocation"])
            if "region" in place:
                yield from faults_of_region(place["region"], text)
    ids = [location["id"] for location in result.get("relatedLocations", [])]
    if len(ids) != len(set(ids)):
        yield "related location twice"


def faults_of_invocation(run, invocation):
    driver = run["tool"]["driver"]
    lists = {"ruleConfigurationOverrides": "rules", "toolExecutionNotifications": "notifications"}
    for name, descriptors in lists.items():
        for row in invocation[name]:
            descriptor = row["descriptor"]
            if driver[descriptors][descriptor["index"]]["id"] != descriptor["id"]:
                yield f"{name} {descriptor}"
    for notice in invocation["toolExecutionNotifications"]:
        yield from faults_of_message(driver, notice["message"])


def faults_of_run(run, text):
    driver = run["tool"]["driver"]
    for component in (driver, *run["taxonomies"], *run["translations"]):
        yield from faults_of_component(component["name"], component)
    for reference in driver["supportedTaxonomies"]:
        if run["taxonomies"][reference["index"]]["name"] != reference["name"]:
            yield f"taxonomy {reference}"
    for rule in driver["rules"]:
        for relationship in rule.get("relationships", []):
            yield from faults_of_reference(run, relationship["target"])
    for artifact in run.get("artifacts", []):
        yield from faults_of_artifact(run, artifact["location"])
    for invocation in run["invocations"]:
        yield from faults_of_invocation(run, invocation)
    for result in run["results"]:
        yield from faults_of_result(run, result, text)
    told = ["suppressions" in result for result in run["results"]]
    if any(told) and not all(told):
        yield "suppressions of some results only"


class Rules(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.root = Path(cls.folder.name)
        files = {**FILES, "city.json": (EXAMPLES / "city-inventory.json").read_bytes(),
                 "town.json": (EXAMPLES / "town-inventory.json").read_bytes()}
        for name, content in files.items():
            (cls.root / name).parent.mkdir(exist_ok=True)
            (cls.root / name).write_bytes(content)
        workbook(cls.root / "台帳.xlsx")
        cls.names = [*files, "台帳.xlsx"]
        cls.texts = {name: content.decode() for name, content in files.items()
                     if name.endswith(".json")}
        cls.runs = {name: cls.validate(name) for name in cls.names}

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    @classmethod
    def validate(cls, path):
        policy = ["--policy", EXAMPLES / "town-policy.json"] if "town" in path else []
        done = subprocess.run([SECASSET, "validate", "--format", "sarif", *policy, path],
                              cwd=cls.root, capture_output=True, timeout=60, check=False,
                              env={**os.environ, "LC_ALL": "C.UTF-8"})
        assert done.returncode in (0, 1), done.stderr
        log = json.loads(done.stdout)
        assert not list(VALIDATOR.iter_errors(log)), path
        return log["runs"][0]

    def test_no_fault(self):
        for name, run in self.runs.items():
            with self.subTest(name=name):
                self.assertEqual(list(faults_of_run(run, self.texts.get(name))), [])

    def test_faults_are_found(self):
        city = self.runs["city.json"]
        breaks = [
            lambda run: run["results"][0].update(ruleIndex=run["results"][0]["ruleIndex"] + 1),
            lambda run: run["results"][0]["taxa"][0].update(index=0),
            lambda run: run["results"][0]["locations"][0]["physicalLocation"]["region"]
            .update(startLine=10 ** 6),
            lambda run: run["results"][0]["locations"][0]["physicalLocation"]["region"]
            .update(endLine=1),
            lambda run: run["results"][0].update(kind="open", level="error"),
            lambda run: run["results"][0]["message"].update(text="{0}"),
            lambda run: run["results"][0]["message"].update(id="none"),
            lambda run: run["results"][0].pop("suppressions"),
            lambda run: run["artifacts"][0]["location"].update(uri="台帳.json"),
            lambda run: run.pop("originalUriBaseIds"),
            lambda run: run["taxonomies"][0]["taxa"].pop(0),
            lambda run: run["tool"]["driver"]["notifications"].pop(0),
        ]
        for position, change in enumerate(breaks):
            with self.subTest(position=position):
                run = copy.deepcopy(city)
                change(run)
                self.assertNotEqual(list(faults_of_run(run, self.texts["city.json"])), [])

    def test_names(self):
        for name, run in self.runs.items():
            location = run["artifacts"][0]["location"]
            self.assertEqual(location, {"uri": urllib.parse.quote(name), "uriBaseId": "SRCROOT"})
            self.assertNotIn("uri", run["originalUriBaseIds"]["SRCROOT"])
            path = self.root / name
            there = self.validate(str(path))
            self.assertEqual(there["artifacts"][0]["location"]["uri"],
                             "file://" + urllib.parse.quote(str(path)))
            self.assertNotIn("originalUriBaseIds", there)
            self.assertEqual(list(faults_of_run(there, self.texts.get(name))), [])

    def test_rows_of_tables_are_no_lines(self):
        for name in ("台帳.csv", "cp932.csv", "台帳.xlsx"):
            places = [result["locations"][0] for result in self.runs[name]["results"]
                      if "partialFingerprints" in result]
            self.assertTrue([place for place in places
                             if "cell" in [row.get("kind") for row in place["logicalLocations"]]])
            for place in places:
                self.assertNotIn("region", place["physicalLocation"])
                self.assertEqual(place["physicalLocation"]["artifactLocation"]["index"], 0)

    def test_clauses(self):
        for name, run in self.runs.items():
            for result in run["results"]:
                clauses = result["properties"].get("clauses") or []
                self.assertEqual([row["id"] for row in result.get("taxa", [])],
                                 clauses if "partialFingerprints" in result else [])
        self.assertTrue(all(taxon["fullDescription"]["text"] and taxon["properties"]["citation"]
                            for taxon in run["taxonomies"][0]["taxa"]))

    def test_suppressions(self):
        expected = {"waived.json": ["accepted"], "expired.json": []}
        for name, statuses in expected.items():
            found = [row for result in self.runs[name]["results"]
                     for row in result["suppressions"]]
            self.assertEqual([row["status"] for row in found], statuses, name)
            self.assertEqual([row["justification"] for row in found],
                             ["移管手続中"] * len(statuses))
        self.assertEqual([row for result in self.runs["nobody.json"]["results"]
                          for row in result["suppressions"] if row["status"] == "accepted"], [])


if __name__ == "__main__":
    sys.exit(tap_runner.run(sys.modules[__name__]))
