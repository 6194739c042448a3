#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Compares SARIF, JUnit XML and Markdown with the JSON report of the same inventory.

Usage: test-report-forms.py SECASSET CITY SARIF-SCHEMA

Prints TAP.  Exit status: 0 if every case passes, 1 if one does not.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import unittest
import urllib.parse
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import jsonschema

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

import tap_runner  # noqa: E402

SECASSET, CITY = sys.argv[1:3]
SCHEMA = json.loads(Path(sys.argv[3]).read_text(encoding="utf-8"))
# As OASIS has it; see README.md.
for name in ("run", "toolComponent"):
    SCHEMA["definitions"][name]["properties"]["language"]["pattern"] = (
        "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$")

HEAD = {"secasset": 1, "policy": "sendai-basic", "reference-date": "2026-04-01"}
EVIL = [
    "<script>alert(1)</script>", "]]>", "\"'&amp;\"", "a|b\\|c", "*b* _i_ `code` ~~x~~",
    "[click](http://evil.example/)", "![x](javascript:alert(1))", "{0} {{1}} {name}",
    "one\ntwo\r\nthree\n# four\n| five |", "\x01\x1b[2J\x7f", "\ufffe\uffff", "\u202eabc",
    "<!-- --> <?xml?> &#0;", "http://evil.example www.evil.example", "-- - + 1. > #1 @all $x$",
    "長" * 10000, "x" * 10000 + "|",
]
# What JSON can write and a text cannot hold.
RAW = ['"a\\u0000b"', '"\\ud800"', '"\\udc00x"']


def hostile():
    elements = [{"kind": "information-system", "id": f"S{i}", "name": name}
                for i, name in enumerate(EVIL)]
    elements += [{"kind": "information-system", "id": name[:200]} for name in EVIL]
    elements += [{"kind": "nonsense|<b>", "id": "X|1"}]
    text = json.dumps({**HEAD, "elements": elements, "a<b|c": 1})
    more = "".join(f', {{"kind": "information-system", "id": "R{i}", "name": {raw}}}'
                   for i, raw in enumerate(RAW))
    return text.replace("}], ", "}" + more + "], ", 1)


WAIVED = {**HEAD, "elements": [
    {"kind": "external-provider", "id": "O1", "name": "受託事業者"},
    {"kind": "information-system", "id": "S1", "name": "所管不明"},
    {"kind": "information-system", "id": "S2", "name": "所管不明の二"}],
    "waivers": [{"rule": "SB-012", "subject": "S1", "legal-basis": "要綱|第3条", "approver": "O1",
                 "reason": "移管手続中 <b>|</b>", "expires-on": "2026-12-31"}]}
EMPTY = {**HEAD, "elements": []}


class Case(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.root = Path(cls.folder.name)
        cls.files = {"city": CITY, "hostile": cls.write("hos tile#%.json", hostile()),
                     "waived": cls.write("waived.json", json.dumps(WAIVED)),
                     "empty": cls.write("empty.json", json.dumps(EMPTY))}
        cls.reports = {name: json.loads(cls.run_command("json", path))
                       for name, path in cls.files.items()}

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    @classmethod
    def write(cls, name, text):
        path = cls.root / name
        path.write_text(text, encoding="utf-8", errors="surrogatepass")
        return str(path)

    @classmethod
    def run_command(cls, form, *arguments, language="en"):
        done = subprocess.run([SECASSET, "validate", "--format", form, "--language", language,
                               *arguments], capture_output=True, timeout=60, check=False,
                              env={**os.environ, "LC_ALL": "C.UTF-8"})
        assert done.returncode in (0, 1), done.stderr
        return done.stdout.decode("utf-8")

    def each(self, form):
        for name, path in self.files.items():
            for language in ("ja", "en"):
                with self.subTest(name=name, language=language):
                    yield (name, self.reports[name], language,
                           self.run_command(form, path, language=language))


class Data(Case):
    def test_the_oddities_are_there(self):
        report = self.reports["hostile"]
        messages = "".join(finding["message"]["en"] for finding in report["findings"])
        for name in EVIL:
            self.assertIn(name, messages)
        self.assertIn("\ufffd", messages)
        self.assertGreater(report["elements-of-unknown-kind"], 0)
        self.assertEqual(self.reports["waived"]["waived"], 1)
        self.assertEqual(self.reports["empty"]["verdict"], "incomplete")


def not_judged(report):
    return [row for row in report["coverage"] if row["skipped"] > 0]


class Sarif(Case):
    validator = jsonschema.Draft4Validator(SCHEMA)

    def parse(self, text):
        log = json.loads(text)
        faults = [f"{list(fault.absolute_path)}: {fault.message[:200]}"
                  for fault in self.validator.iter_errors(log)]
        self.assertEqual(faults, [])
        return log

    def test_the_schema_is_one(self):
        jsonschema.Draft4Validator.check_schema(SCHEMA)
        log = json.loads(self.run_command("sarif", CITY))
        log["runs"][0]["results"][0]["level"] = "fatal"
        log["runs"][0]["invented"] = 1
        self.assertEqual(len(list(self.validator.iter_errors(log))), 2)

    def test_results(self):
        for _, report, language, text in self.each("sarif"):
            run = self.parse(text)["runs"][0]
            found = [r for r in run["results"] if "partialFingerprints" in r]
            self.assertEqual(len(found), len(report["findings"]))
            for result, finding in zip(found, report["findings"]):
                self.compare(run, result, finding, language)
            rest = [r for r in run["results"] if "partialFingerprints" not in r]
            self.assertEqual([r["ruleId"] for r in rest],
                             [row["rule"] for row in not_judged(report)])
            for result in rest:
                self.assertEqual((result["kind"], result["level"]), ("open", "none"))

    def compare(self, run, result, finding, language):
        levels = {"error": "error", "warning": "warning", "info": "note"}
        decided = finding["fact"] == "true"
        place = result["locations"][0]
        self.assertEqual(result["ruleId"], finding["rule"])
        self.assertEqual(run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"],
                         finding["rule"])
        self.assertEqual(result["kind"], "fail" if decided else "open")
        self.assertEqual(result["level"], levels[finding["severity"]] if decided else "none")
        self.assertEqual(result["partialFingerprints"], {"secasset/v1": finding["fingerprint"]})
        self.assertEqual(place["logicalLocations"][0]["fullyQualifiedName"], finding["pointer"])
        region = place["physicalLocation"].get("region", {})
        self.assertEqual(region.get("startLine"), finding["line"])
        self.assertEqual(region.get("startColumn"), finding["column"])
        uri = place["physicalLocation"]["artifactLocation"]["uri"]
        self.assertEqual(urllib.parse.unquote(urllib.parse.urlsplit(uri).path), finding["file"])
        self.assertEqual([r["logicalLocations"][0]["name"]
                          for r in result.get("relatedLocations", [])], finding["related"])
        self.assertEqual(result["properties"]["message"], finding["message"])
        self.assertEqual(unescape(result["message"]["text"]), finding["message"][language])
        self.assertEqual(len(result["suppressions"]), 1 if finding["waiver"] else 0)

    def test_no_placeholder_and_no_link(self):
        for result in self.parse(self.run_command("sarif", self.files["hostile"])
                                 )["runs"][0]["results"]:
            text = result["message"]["text"]
            self.assertNotRegex(text, r"(?<!\\)\]\(")
            self.assertNotRegex(text.replace("{{", "").replace("}}", ""), r"[{}]")

    def test_rules(self):
        for _, report, language, text in self.each("sarif"):
            run = self.parse(text)["runs"][0]
            driver, translation = run["tool"]["driver"], run["translations"][0]
            self.assertEqual([rule["id"] for rule in driver["rules"]],
                             [row["rule"] for row in report["coverage"]])
            self.assertEqual([rule["id"] for rule in translation["rules"]],
                             [rule["id"] for rule in driver["rules"]])
            self.assertEqual({driver["language"], translation["language"]}, {"ja", "en"})
            self.assertEqual(driver["language"], language)
            for rule in driver["rules"]:
                self.assertEqual(set(rule), {"id", "name", "shortDescription", "fullDescription",
                                             "help", "defaultConfiguration", "relationships",
                                             "properties"})
                self.assertNotRegex(rule["help"]["text"], r"[{}]")

    def test_incomplete_is_seen(self):
        expected = {"city": ["not-judged"], "empty": ["empty-inventory"]}
        for name, report, _, text in self.each("sarif"):
            run = self.parse(text)["runs"][0]
            told = run["invocations"][0]["toolExecutionNotifications"]
            ids = [notice["descriptor"]["id"] for notice in told]
            self.assertEqual(ids, expected.get(name, ids))
            self.assertEqual("unknown-kind" in ids, report["elements-of-unknown-kind"] > 0)
            self.assertEqual("not-judged" in ids, report["skipped"] > 0)
            self.assertEqual(run["invocations"][0]["properties"]["verdict"], report["verdict"])
            for member in ("policy", "verdict", "reference-date", "profiles", "coverage"):
                self.assertEqual(run["properties"][member], report[member])

    def test_waiver(self):
        run = self.parse(self.run_command("sarif", self.files["waived"]))["runs"][0]
        waived = [r for r in run["results"] if r["suppressions"]]
        self.assertEqual(len(waived), 1)
        suppression = waived[0]["suppressions"][0]
        self.assertEqual(suppression["kind"], "external")
        self.assertEqual(suppression["status"], "accepted")
        self.assertEqual(suppression["justification"], "移管手続中 <b>|</b>")
        self.assertEqual(suppression["properties"]["approver"], "O1")
        self.assertEqual(suppression["properties"]["legal-basis"], "要綱|第3条")
        self.assertEqual(suppression["properties"]["expires-on"], "2026-12-31")

    def test_choices(self):
        run = self.parse(self.run_command("sarif", "--disable", "SB-151", "--severity",
                                          "SB-097=error", CITY))["runs"][0]
        rules = run["tool"]["driver"]["rules"]
        overrides = {row["descriptor"]["id"]: row
                     for row in run["invocations"][0]["ruleConfigurationOverrides"]}
        self.assertEqual(set(overrides), {"SB-151", "SB-097"})
        self.assertFalse(overrides["SB-151"]["configuration"]["enabled"])
        self.assertEqual(overrides["SB-097"]["configuration"]["level"], "error")
        for rule, row in overrides.items():
            self.assertEqual(rules[row["descriptor"]["index"]]["id"], rule)

    def test_several(self):
        paths = list(self.files.values())
        runs = self.parse(self.run_command("sarif", *paths))["runs"]
        self.assertEqual(len(runs), len(paths))
        self.assertEqual(len({run["automationDetails"]["id"] for run in runs}), len(paths))
        for run, path in zip(runs, paths):
            alone = json.loads(self.run_command("sarif", path))["runs"][0]
            self.assertEqual(run, alone)


def unescape(text):
    return text.replace("{{", "{").replace("}}", "}").replace("\\](", "](")


class JUnit(Case):
    def test_counts(self):
        for name, report, _, text in self.each("junit"):
            root = ET.fromstring(text)
            cases = [c for c in root.iter("testcase") if c.get("classname") != "inventory"]
            for suite in root:
                own = suite.findall("testcase")
                self.assertEqual(int(suite.get("tests")), len(own))
                self.assertEqual(int(suite.get("failures")),
                                 len([c for c in own if c.find("failure") is not None]))
                self.assertEqual(int(suite.get("skipped")),
                                 len([c for c in own if c.find("skipped") is not None]))
                self.assertEqual(suite.find("properties/property[@name='verdict']").get("value"),
                                 report["verdict"])
            ran = [row["rule"] for row in report["coverage"] if row["run"] or row["found"]]
            self.assertEqual(sorted(c.get("name").split()[0] for c in cases), sorted(ran))
            counting = [f for f in report["findings"] if not f["waiver"]]
            self.assertEqual(Counter((c.get("name").split()[0], f.get("type"))
                                     for c in cases for f in c.findall("failure")),
                             Counter((f["rule"], f["severity"]) for f in counting))
            failed = {f["rule"] for f in counting}
            self.assertEqual({c.get("name").split()[0] for c in cases
                              if c.find("skipped") is not None},
                             {row["rule"] for row in not_judged(report)} - failed)
            opaque = report["elements-of-unknown-kind"] > 0 or report["elements"] == 0
            self.assertEqual(len(cases) != len(list(root.iter("testcase"))), opaque, name)

    def test_words(self):
        for _, report, language, text in self.each("junit"):
            failures = list(ET.fromstring(text).iter("failure"))
            messages = {f.get("message") for f in failures}
            for finding in report["findings"]:
                if not finding["waiver"]:
                    self.assertIn(shown(finding["message"][language]), messages)
            for failure in failures:
                self.assertRegex(failure.text, "^(場所：|Place: )")

    def test_waived_is_told(self):
        root = ET.fromstring(self.run_command("junit", self.files["waived"]))
        case = [c for c in root.iter("testcase") if c.get("name").startswith("SB-012")][0]
        self.assertEqual(len(case.findall("failure")), 1)
        self.assertIn("移管手続中 <b>|</b>", case.find("system-out").text)

    def test_only_waived_passes(self):
        path = self.write("only.json", json.dumps({**WAIVED, "elements": WAIVED["elements"][:2]}))
        root = ET.fromstring(self.run_command("junit", path))
        case = [c for c in root.iter("testcase") if c.get("name").startswith("SB-012")][0]
        self.assertEqual([child.tag for child in case], ["system-out"])

    def test_several(self):
        paths = list(self.files.values())
        root = ET.fromstring(self.run_command("junit", *paths))
        alone = [suite for path in paths
                 for suite in ET.fromstring(self.run_command("junit", path))]
        self.assertEqual([ET.tostring(s).rstrip() for s in root],
                         [ET.tostring(s).rstrip() for s in alone])
        self.assertEqual(len({s.get("name") for s in root}), len(root))


def shown(text):
    """A text as the reports show it: on one line, with what cannot be seen spelt out."""
    text = re.sub(r"[\n\t]", " ", text)
    return re.sub("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]",
                  lambda match: f"\\u{ord(match[0]):04X}", text)


def cells(line):
    """The cells of a row as a reader of the page sees them."""
    parts = re.split(r"(?<!\\)((?:\\\\)*)\|", line)
    joined = ["".join(pair) for pair in zip(parts[::2], parts[1::2])]
    return [plain(cell.strip()) for cell in joined[1:]]


def plain(text):
    text = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text)
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


class Markdown(Case):
    def test_lines(self):
        for _, _, _, text in self.each("markdown"):
            for line in text.split("\n"):
                self.assertRegex(line, r"^($|#{1,3} |\| |(  )?- \*\*)")
                bare = re.sub(r"\\.", "", line)
                self.assertNotRegex(bare, r"[<>\[\]`_~$@]")
                self.assertNotRegex(bare, r"(?i)https?://|www\.")
                self.assertNotRegex(re.sub("&(lt|gt|amp);", "", bare), "&")
                self.assertIn(bare.count("**"), (0, 2))
                self.assertEqual(bare.count("*"), 2 * bare.count("**"))

    def tables(self, text):
        found, rows = [], []
        for line in text.split("\n") + [""]:
            if line.startswith("|"):
                rows.append(cells(line))
            elif rows:
                self.assertEqual(len({len(row) for row in rows}), 1, rows[0])
                self.assertEqual(set(rows[1]), {"---"})
                found.append(rows)
                rows = []
        return found

    def test_tables(self):
        for _, report, language, text in self.each("markdown"):
            tables = self.tables(text)
            summary = [row[1] for row in tables[0]]
            self.assertIn(shown(report["file"]), summary)
            self.assertIn(report["reference-date"], summary)
            numbers = [str(n) for n in (report["elements"], report["counts"]["error"],
                                        report["counts"]["warning"], report["counts"]["info"],
                                        report["skipped"], report["waived"],
                                        report["elements-of-unknown-kind"])]
            self.assertIn(numbers, [summary[i:i + 7] for i in range(len(summary))])
            by_rule = Counter()
            for table in tables[1:]:
                if table[0][-1] in ("件数", "Findings"):
                    by_rule.update({row[0]: int(row[2]) for row in table[2:]})
            self.assertEqual(by_rule, Counter(f["rule"] for f in report["findings"]
                                              if not f["waiver"]))
            unjudged = [row[0] for table in tables if table[0][-1] in ("理由", "Reason")
                        and len(table[0]) == 3 for row in table[2:]]
            self.assertEqual(unjudged, [row["rule"] for row in not_judged(report)])
            waived = [row for table in tables if len(table[0]) == 7 for row in table[2:]]
            self.assertEqual([(row[0], row[2], row[6]) for row in waived],
                             [(f["rule"], shown(f["message"][language]),
                               shown(f["waiver"]["reason"]))
                              for f in report["findings"] if f["waiver"]])

    def test_findings(self):
        for _, report, language, text in self.each("markdown"):
            told = Counter()
            for line in text.split("\n"):
                match = re.match(r"- \*\*(.*?):?\*\* (.*)$", line)
                if match:
                    told[plain(match[1]).split()[-1], plain(match[2])] += 1
            self.assertEqual(told, Counter((f["rule"], no_nonsense(f["message"][language]))
                                           for f in report["findings"] if not f["waiver"]))


def no_nonsense(text):
    return re.sub("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]",
                  lambda match: f"\\u{ord(match[0]):04X}", re.sub(r"[\n\t]", " ", text))


if __name__ == "__main__":
    sys.exit(tap_runner.run(sys.modules[__name__]))
