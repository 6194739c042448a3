#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Asks secasset(1) to explain everything that the policy has a name for, in both languages.

Usage: test-explain.py SECASSET DATA-DIRECTORY

Prints TAP.  Exit status: 0 if every case passes, 1 if one does not.
"""

import json
import os
import re
import subprocess
import sys
import unittest
from pathlib import Path

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

import tap_runner  # noqa: E402

SECASSET, DATA = sys.argv[1], Path(sys.argv[2])
JAPANESE = re.compile("[ぁ-ヶ一-鿿]")
# What names others in their own words: not in the language of the output.
QUOTED = {"synonyms", "ambiguous", "citation", "clauses", "parameters"}


def load(name):
    return json.loads((DATA / name).read_text(encoding="utf-8"))


def run(*args):
    env = {**os.environ, "LC_ALL": "C", "LANGUAGE": ""}
    done = subprocess.run([SECASSET, "explain", *args], capture_output=True, timeout=100, env=env, check=False)
    return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")


def explain(topics, language="en"):
    code, out, err = run("--format=json", "--language", language, "--", *topics)
    return code, json.loads(out)["explanations"], err


def every_topic():
    """(topic, sort): what the policy has, by its ids and by the words of both languages."""
    labels = load("labels.json")
    for path in sorted(DATA.glob("rules/*.json")):
        yield from ((rule["id"], "rule") for rule in load(f"rules/{path.name}")["rules"])
    for clause in load("clauses.json")["clauses"]:
        yield from ((name, "clause") for name in (clause["id"], clause["cite"], *clause["term"].values()))
        yield from ((name, None) for name in clause["realised-by"])
    for threat in load("threats.json")["threats"]:
        yield from ((name, "threat") for name in (threat["id"], *threat["label"].values()))
    for profile in load("profiles.json")["profiles"]:
        yield from ((name, "profile") for name in (profile["id"], *profile["title"].values()))
    for segment in load("segments.json")["segments"]:
        names = (segment["id"], str(segment["number"]), *segment["label"].values(), *segment["short"].values(),
                 *segment["synonyms"], *segment["ambiguous"])
        yield from ((name, "segment") for name in names)
    for path in sorted(DATA.glob("schemes/*.json")):
        scheme = load(f"schemes/{path.name}")
        yield from ((name, "scheme") for name in (scheme["id"], *scheme["title"].values()))
        for dimension in scheme["dimensions"]:
            for level in dimension["levels"]:
                names = (level["id"], f"{scheme['id']}/{dimension['id']}/{level['id']}",
                         f"{scheme['id']}:{dimension['id']}:{level['id']}", *level["label"].values())
                yield from ((name, "level") for name in names)
    for group, sort in (("kinds", "kind"), ("fields", "property"), ("actions", "action"),
                        ("threat-means", "threat-means"), ("threat-acts", "threat-acts"),
                        ("threat-objects", "threat-objects"), ("enumerations", "enumeration")):
        for nick, words in labels[group].items():
            yield from ((name, sort) for name in (nick, *words.values()))
    for role_set in load("role-sets.json")["role-sets"]:
        yield from ((name, "role-set") for name in (role_set["id"], *role_set["title"].values()))
        for role in role_set["roles"]:
            names = (role["id"], f"{role_set['id']}/{role['id']}", f"{role_set['id']}:{role['id']}", *role["label"].values())
            yield from ((name, "role") for name in names)
    yield from ((name, "parameter") for name in labels["parameters"])
    for enumeration, values in labels["values"].items():
        for number, (nick, words) in enumerate(values.items()):
            sort = {"SegmentKind": "segment", "IncidentKind": "incident-kind"}.get(enumeration, "value")
            sort = "value" if nick == "unset" else sort
            names = [nick, *words.values()] + ([str(number)] if sort == "incident-kind" else [])
            yield from ((name, sort) for name in names)


class Everything(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.topics = sorted(set(every_topic()), key=str)
        cls.names = sorted({topic for topic, _ in cls.topics})
        cls.said = {language: explain(cls.names, language) for language in ("ja", "en")}

    def test_found(self):
        for language, (code, explanations, err) in self.said.items():
            self.assertEqual((code, err), (0, ""), language)
            found = {(e["topic"], e["sort"]) for e in explanations}
            found |= {(topic, None) for topic, _ in found}
            self.assertEqual([t for t in self.topics if t not in found], [], language)
        self.assertGreater(len(self.names), 1000)

    def test_same_in_both(self):
        said = [[(e["sort"], e["id"], [f["name"] for f in e["facts"]]) for e in self.said[language][1]]
                for language in ("ja", "en")]
        for ja, en in zip(*said, strict=True):
            self.assertEqual(ja, en)

    def assertEnglish(self, text, where):
        """A term of the policy may be quoted in brackets."""
        self.assertLess(len(JAPANESE.findall(text)), max(1, len(text) / 4), where)

    def test_language(self):
        for explanation in self.said["ja"][1]:
            text = explanation["title"] + "".join(
                fact["label"] + "".join(v["text"] for v in fact["values"]) for fact in explanation["facts"])
            self.assertRegex(text, JAPANESE, explanation["id"])
        for explanation in self.said["en"][1]:
            self.assertEnglish(explanation["title"], explanation["id"])
            for fact in explanation["facts"]:
                self.assertNotRegex(fact["label"], JAPANESE, explanation["id"])
                if fact["name"] not in QUOTED:
                    for value in fact["values"]:
                        self.assertEnglish(value["text"], f"{explanation['id']} {fact['name']}")

    def test_labels(self):
        """A word is not the nick itself: every nick has one in Japanese."""
        for explanation in self.said["ja"][1]:
            if explanation["sort"] in ("kind", "property", "action", "value", "enumeration", "parameter"):
                self.assertNotEqual(explanation["title"], explanation["id"])

    def test_nothing_is_empty(self):
        for explanation in self.said["en"][1]:
            self.assertTrue(explanation["title"])
            for fact in explanation["facts"]:
                self.assertTrue(fact["values"], explanation["id"])
                self.assertTrue(all(value["text"] for value in fact["values"]))
            if explanation["sort"] in ("rule", "clause", "threat", "level", "scheme", "segment", "kind", "profile"):
                self.assertGreater(len(explanation["facts"]), 1, explanation["id"])

    def test_links_lead_somewhere(self):
        links = sorted({(value["id"], value["sort"]) for e in self.said["en"][1] for fact in e["facts"]
                        for value in fact["values"] if "sort" in value})
        code, explanations, err = explain(sorted({name for name, _ in links}))
        self.assertEqual((code, err), (0, ""))
        found = {(e["topic"], e["sort"]) for e in explanations}
        self.assertEqual([link for link in links if link[1] != "reference" and link not in found], [])
        self.assertTrue({sort for _, sort in links} >= {"rule", "clause", "threat", "kind", "level", "property"})

    def test_related(self):
        by_id = {(e["sort"], e["id"]): e for e in self.said["en"][1]}
        for sort, identifier, fact, wanted in (
                ("clause", "9.3-2", "rules", "SB-131"), ("clause", "9.3-2", "realised-by", "action:anti-malware"),
                ("clause", "8.1", "threats", "T1.UDX"), ("rule", "SB-131", "clauses", "9.3-2"),
                ("threat", "T1.UDX", "measures", "technical"), ("threat", "T1.UDX", "incident-kinds", "leakage"),
                ("incident-kind", "leakage", "threats", "T1.UDX"), ("kind", "terminal", "parent", "computer"),
                ("property", "connects-to-lgwan", "clauses", "2.7.2-1"), ("action", "edr", "rules", "MG-017"),
                ("level", "mic-2024:confidentiality:3B", "corresponds-to", "mic-2022:confidentiality:3"),
                ("parameter", "grace-days", "rules", "MG-024"), ("parameter", "role-set", "rules", "SB-107"),
                ("role-set", "sendai-ch2-2023", "roles", "sendai-ch2-2023:network-manager"),
                ("role-set", "sendai-ch2-2023", "clauses", "6"), ("role", "sendai-ch2-2023:ciso", "clauses", "6"),
                ("role", "sendai-ch2-2023:ciso", "role-set", "sendai-ch2-2023"),
                ("kind", "government-cloud", "rules", "SB-095"), ("profile", "format", "rules", "format.unknown-kind")):
            values = [v.get("id") for f in by_id[sort, identifier]["facts"] if f["name"] == fact for v in f["values"]]
            self.assertIn(wanted, values, f"{sort} {identifier}")


class Topics(unittest.TestCase):
    def test_forms(self):
        for topic, wanted in (("ＳＢ－０３１", "SB-031"), (" sb-031 ", "SB-031"), ("（2）7.（1.）", "2.7.1"),
                              ("第1章(2)7.(1.)", "2.7.1"), ("mic-2024/3B", "mic-2024:confidentiality:3B"),
                              ("IncidentKind.leakage", "leakage"), ("SecassetTerminal", "terminal"),
                              ("SecassetTerminal:issued-by-city", "issued-by-city")):
            code, out, err = run(topic)
            self.assertEqual((code, err), (0, ""), topic)
            self.assertIn(wanted, out)

    def test_several_meanings(self):
        sorts = {(e["sort"], e["id"]) for e in explain(["端末"])[1]}
        self.assertTrue(sorts >= {("clause", "2.3-2"), ("kind", "terminal"), ("value", "terminal")}, sorts)
        levels = {e["id"].split(":")[0] for e in explain(["3"])[1] if e["sort"] == "level"}
        self.assertTrue(levels >= {"mic-2022", "level-1-3", "state-confidentiality"}, levels)

    def test_unverified(self):
        unverified = [rule["id"] for rule in load("rules/mic-guideline.json")["rules"] if not rule["verified"]]
        self.assertTrue(unverified)
        for topic in (*unverified, "legacy-i-iv", "mic-2024/confidentiality/3C"):
            facts = {f["name"] for e in explain([topic])[1] for f in e["facts"]}
            self.assertIn("unverified", facts, topic)
        self.assertNotIn("unverified", {f["name"] for f in explain(["SB-031"])[1][0]["facts"]})

    def test_roles(self):
        role = next(e for e in explain(["情報管理者"], "ja")[1] if e["sort"] == "role")
        said = {f["name"]: f["values"][0]["text"] for f in role["facts"]}
        self.assertEqual((role["title"], said["role-id"]), ("情報管理者", "information-manager"))
        self.assertEqual((said["holder"], said["answers-for"]), ("情報資産を取り扱う各課の長", "課"))
        self.assertIn("参照できなかった", said["note"])
        self.assertIn("could not be read", " ".join(run("--language", "en", "CISO")[1].split()))
        self.assertIn("network-manager", run("--language", "en", "network-manger")[2])

    def test_unknown(self):
        for topic, wanted in (("SB-0311", "SB-031"), ("terminall", "terminal"), ("SB-999", "did you mean"), ("telewor", "telework"),
                              ("記録媒休", None)):
            code, out, err = run("--language", "en", topic)
            self.assertEqual((code, out), (2, ""), topic)
            self.assertIn(topic, err)
            self.assertIn(wanted or "記録媒体", err if wanted else run("--language", "ja", topic)[2])
        for topic in ("", " ", "zzzzzzzzzzzzzzzzzzzzzzzz", "x" * 5000):
            code, out, err = run("--language", "ja", topic)
            self.assertEqual((code, out), (2, ""))
            self.assertNotIn("近いもの", err)
        code, explanations, err = explain(["SB-031", "nonsense"])
        self.assertEqual((code, len(explanations)), (2, 1))
        self.assertIn("nonsense", err)
        self.assertEqual(run("--format", "yaml", "SB-031")[0], 2)


if __name__ == "__main__":
    sys.exit(tap_runner.run(sys.modules[__name__]))
