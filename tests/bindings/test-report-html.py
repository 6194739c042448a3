#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Reads the HTML report as markup, and the graph as DOT and SVG.

Usage: tap_runner.py test-report-html.py SECASSET EXAMPLE
"""

import base64
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from html.parser import HTMLParser
from pathlib import Path

SECASSET, EXAMPLE = sys.argv[-2:]
VOID = {"meta", "input", "link", "br", "img", "hr"}
EVIL = '"</title><script>x()</script>&lt; \\N \\" ]; evil [label='


def run(*args, stdin=None, **changes):
    done = subprocess.run([SECASSET, *args], capture_output=True, timeout=60, check=False,
                          input=stdin, env={**os.environ, **changes})
    return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")


def page(document=None, language="en", *more):
    if document is None:
        return run("validate", "--language", language, "--format", "html", *more, EXAMPLE)[1]
    stdin = json.dumps({"secasset": 1, "reference-date": "2026-04-01", **document})
    return run("validate", "--language", language, "--format", "html", *more, "-",
               stdin=stdin.encode())[1]


class Reader(HTMLParser):
    """Elements, ids, headings and words of a page; whatever is not closed in order fails."""

    def __init__(self, text):
        super().__init__()
        self.stack, self.ids, self.headings, self.elements = [], [], [], []
        self.parts = []
        self.feed(text)
        self.close()
        self.words = "".join(self.parts)
        assert not self.stack, self.stack

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self.elements.append((tag, attrs))
        if "id" in attrs:
            self.ids.append(attrs["id"])
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag not in VOID:
            self.stack.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.stack and self.stack[-1] == tag, (tag, self.stack)
        self.stack.pop()

    def handle_data(self, data):
        self.parts.append(data)


class Html(unittest.TestCase):
    def test_structure(self):
        for language in ("ja", "en"):
            read = Reader(page(language=language))
            self.assertIn(("html", {"lang": language}), read.elements)
            self.assertEqual(len(read.ids), len(set(read.ids)))
            self.assertEqual(read.headings[0], 1)
            self.assertEqual(read.headings.count(1), 1)
            for before, after in zip(read.headings, read.headings[1:]):
                self.assertLessEqual(after, before + 1)
            next_tags = [tag for tag, _ in read.elements]
            for number, (tag, attrs) in enumerate(read.elements):
                if tag == "th":
                    self.assertIn(attrs.get("scope"), ("row", "col"))
                if tag == "table":
                    self.assertIn("caption", next_tags[number + 1])
                if tag == "svg":
                    self.assertEqual(attrs["role"], "img")
                    for name in attrs["aria-labelledby"].split():
                        self.assertIn(name, read.ids)
                if tag == "label" and "for" in attrs:
                    self.assertIn(attrs["for"], read.ids)
                self.assertNotIn("style", attrs)
                for name in ("href", "src"):
                    self.assertRegex(attrs.get(name, "#"), "^#")

    def test_nothing_from_elsewhere(self):
        text = page()
        self.assertNotIn("http", re.sub("http-equiv", "", text))
        self.assertNotIn("{{", text)
        policy = re.search('Content-Security-Policy" content="([^"]*)"', text)[1]
        self.assertTrue(policy.startswith("default-src 'none'"))
        for tag in ("style", "script"):
            body = re.search(f"<{tag}>(.*?)</{tag}>", text, re.DOTALL)[1]
            digest = base64.b64encode(hashlib.sha256(body.encode()).digest()).decode()
            self.assertIn(f"{tag}-src 'sha256-{digest}'", policy)

    def test_same_findings_as_json(self):
        report = json.loads(run("validate", "--format", "json", EXAMPLE)[1])
        read = Reader(page(language="ja"))
        articles = [attrs for tag, attrs in read.elements if tag == "article"]
        self.assertEqual(sorted(a["data-rule"] for a in articles),
                         sorted(f["rule"] for f in report["findings"]))
        for finding in report["findings"]:
            self.assertIn(finding["message"]["ja"], read.words)
            self.assertIn(finding["remedy"]["ja"], read.words)

    def test_first_actions(self):
        report = json.loads(run("validate", "--format", "json", EXAMPLE)[1])
        text = page(language="ja")
        actions = re.search('<ol class="actions">(.*?)</ol>', text, re.DOTALL)[1]
        rules = re.findall('data-filter="rule" data-value="([^"]+)"', actions)
        self.assertEqual(len(rules), 5)
        for rule in rules:
            found = [f for f in report["findings"] if f["rule"] == rule]
            worst = {"error": "エラー", "warning": "警告", "info": "情報"}[found[0]["severity"]]
            self.assertIn(f"{worst} {len(found)}件", actions)
            self.assertIn(found[0]["rule"], actions)
            self.assertTrue(any(f["remedy"]["ja"] in actions for f in found), rule)
        rest = len({f["rule"] for f in report["findings"]}) - 5
        self.assertIn(f"ほか{rest}規則の指摘", text)
        self.assertIn("エラーが10件、警告が4件", text)

    def test_every_division_has_a_row(self):
        elements = [{"kind": "org-unit", "id": f"D{n}", "name": f"第{n}課"} for n in range(20)]
        elements += [{"kind": "information-system", "id": f"S{n}", "name": "b",
                      "managed-by": [f"D{n}"]} for n in range(20)]
        text = page({"elements": elements}, "ja")
        for n in range(20):
            self.assertIn(f'data-filter="division" data-value="D{n}"', text)
        self.assertEqual(len(re.findall('<span class="first">まず：[^<]+（(?:エラー|警告)）', text)), 20)

    def test_other_language_is_named(self):
        for language, other in (("ja", "en"), ("en", "ja")):
            foot = page(language=language).split("<footer>")[1]
            self.assertIn(f"secasset validate --language {other} --format html", foot)

    def test_running_head_is_harmless(self):
        with tempfile.TemporaryDirectory() as folder:
            ledger = Path(folder) / 'a"}</style>body{}.json'.replace("/", "\u2044")
            ledger.write_text('{"secasset": 1, "elements": []}', encoding="utf-8")
            text = run("validate", "--language", "ja", "--format", "html", "--reference-date",
                       "2026-04-01", str(ledger))[1]
        style = re.search("<style>(.*?)</style>", text, re.DOTALL)[1]
        head = style[style.index("@top-left"):]
        self.assertIn("a\\22 \\7d \\3c ⁄style\\3e ", head)
        self.assertNotIn('a"}', head)

    def test_flows(self):
        elements = [{"kind": "information-system", "id": "S1", "name": "b"},
                    {"kind": "external-network", "id": "X1", "name": "c"},
                    {"kind": "flow", "id": "F1", "name": "d", "src": ["S1"], "dst": ["X1"]}]
        text = page({"elements": elements})
        self.assertRegex(text, r'not known</th>(<td class="number">0</td>){5}<td class="number">1')
        self.assertIn("The ledger states no data flow.", page({"elements": elements[:1]}))

    def test_verdicts_and_next_steps(self):
        good = {"elements": [{"kind": "external-provider", "id": "O1", "name": "事業者"}]}
        self.assertIn("There are no findings.", page(good))
        self.assertIn("1件を点検し、指摘はありませんでした。", page(good, "ja"))
        self.assertNotIn("plan-list", page(good))
        self.assertIn("必要な対応はありません。", page(good, "ja"))
        self.assertIn("不適合", page(language="ja"))
        self.assertIn("判定未完了", page({"elements": []}, "ja"))
        self.assertIn("There is no asset that a threat applies to.", page(good))

    def test_waived(self):
        document = {"elements": [{"kind": "org-unit", "id": "O1", "name": "a"},
                                 {"kind": "information-system", "id": "S1", "name": "b"}]}
        stdin = json.dumps({"secasset": 1, "reference-date": "2026-04-01", **document})
        report = json.loads(run("validate", "--format", "json", "-", stdin=stdin.encode())[1])
        rules = {f["rule"] for f in report["findings"] if f["subject"] == "S1"}
        document["waivers"] = [{"rule": rule, "subject": "S1", "legal-basis": "x",
                                "approver": "CISO", "reason": "y", "expires-on": "2027-03-31"}
                               for rule in rules]
        read = Reader(page(document))
        waived = [a for tag, a in read.elements if tag == "article" and "data-waived" in a]
        self.assertGreater(len(waived), 0)
        self.assertIn("approved by CISO, until 2027-03-31", read.words)

    def test_assessments(self):
        cases = [(1, 1), (1, 1), (3, 2), (None, 2), (3, 99)]
        document = {"secasset": 1, "reference-date": "2026-04-01", "elements": [{
            "kind": "information-system", "id": "S1", "name": "b",
            "assessments": [{"threat": "T1.UDX", "likelihood": a, "impact": b}
                            for a, b in cases]}]}
        stdin = json.dumps(document).encode()
        risks = json.loads(run("risk", "--format", "json", "-", stdin=stdin)[1])
        text = page(document)
        total = len(risks["risks"])
        self.assertIn(f"There are {total} pairs of an asset and a threat: 5 assessed and "
                      f"{total - 5} not assessed.", text)
        read = Reader(text)
        cells = re.findall(r'<td class="heat\d">(?:<a href="#(risk-\d-\d)">)?(\d+)', text)
        self.assertEqual(sum(int(count) for _, count in cells), total)
        for name, count in cells:
            self.assertEqual(name != "", int(count) > 0)
            if name:
                self.assertIn(name, read.ids)
        self.assertIn(("risk-1-1", "2"), cells)
        self.assertIn("S1 b ← T1.UDX", read.words)
        self.assertIn("not assessed", read.words)

    def test_more_than_fits(self):
        elements = [{"kind": "network", "id": f"N{n}", "name": f"網{n}"} for n in range(30)]
        elements += [{"kind": "information-system", "id": f"S{n}", "name": f"業務{n}" * 30,
                      "connected-to": ["N0"]} for n in range(300)]
        text = page({"elements": elements}, "ja")
        self.assertIn("ほか24ネットワーク", text)
        self.assertIn("ほか295システム", text)
        listed = re.search('<details id="plan-list">(.*?)</details>', text, re.DOTALL)[1]
        self.assertEqual(len(re.findall("<li>", listed)), 30 + 300)
        self.assertNotIn('<details class="group" open>', text)
        Reader(text)


class Graph(unittest.TestCase):
    HOSTILE = json.dumps({"secasset": 1, "reference-date": "2026-04-01", "elements": [
        {"kind": "network", "id": EVIL, "name": EVIL},
        {"kind": "information-system", "id": "S1", "name": EVIL + "\n\u001b[31m",
         "connected-to": [EVIL]},
        {"kind": "external-network", "id": "X1", "name": "インターネット"},
        {"kind": "flow", "id": "F1", "name": EVIL, "src": ["S1"], "dst": ["X1"]}]}).encode()

    def test_dot(self):
        for by in ("segment", "finding"):
            code, out, err = run("graph", "--language", "ja", "--by", by, EXAMPLE)
            self.assertEqual((code, err), (0, ""))
            self.assertTrue(out.startswith("digraph secasset {"))
            self.assertIn('label="LGWAN接続系ネットワーク"', out)
            nodes = re.findall(r"^    (e\d+) \[", out, re.MULTILINE)
            self.assertEqual(len(nodes), len(set(nodes)))
            for source, target in re.findall(r"^  (e\d+) -> (e\d+)", out, re.MULTILINE):
                self.assertLessEqual({source, target}, set(nodes))
        self.assertNotEqual(run("graph", EXAMPLE)[1], run("graph", "--by", "finding", EXAMPLE)[1])

    def test_many_systems_are_no_ribbon(self):
        elements = [{"kind": "network", "id": "N1", "name": "網"}]
        elements += [{"kind": "information-system", "id": f"S{n}", "name": f"業務{n}",
                      "connected-to": ["N1"]} for n in range(500)]
        stdin = json.dumps({"secasset": 1, "reference-date": "2026-04-01",
                            "elements": elements}).encode()
        code, out, _ = run("graph", "--format", "svg", "-", stdin=stdin)
        self.assertEqual(code, 0)
        root = ElementTree.fromstring(out)
        width, height = (float(root.get(name)[:-2]) for name in ("width", "height"))
        self.assertLess(height, 12 * width)

    def test_svg(self):
        root = ElementTree.fromstring(run("graph", "--format", "svg", EXAMPLE)[1])
        name = "{http://www.w3.org/2000/svg}"
        self.assertEqual(root.tag, name + "svg")
        self.assertEqual(root.get("role"), "img")
        self.assertEqual([root[0].tag, root[1].tag], [name + "title", name + "desc"])
        self.assertEqual(root.get("aria-labelledby").split(), [root[0].get("id"), root[1].get("id")])

    def test_legend_and_order(self):
        for language, words in (("ja", "凡例"), ("en", "Legend")):
            out = run("graph", "--language", language, EXAMPLE)[1]
            self.assertIn(f'label="{words}"', out)
            self.assertEqual(out, run("graph", "--language", language, EXAMPLE)[1])

    def test_hostile_names(self):
        code, out, _ = run("graph", "--format", "svg", "-", stdin=self.HOSTILE)
        self.assertEqual(code, 0)
        root = ElementTree.fromstring(out)
        texts = ["".join(e.itertext()) for e in root.iter("{http://www.w3.org/2000/svg}text")]
        shown = [text for text in texts if EVIL in text.replace("\u00a0", " ")]
        self.assertEqual(len(shown), 3, texts)
        self.assertEqual([e for e in root.iter() if e.tag.endswith("script")], [])
        self.assertEqual(len([e for e in root.iter() if e.get("class") == "node"]), 4)

    def test_without_graphviz(self):
        with tempfile.TemporaryDirectory() as folder:
            code, out, err = run("graph", "--language", "en", "--format", "svg", EXAMPLE,
                                 PATH=folder)
            self.assertEqual((code, out), (2, ""))
            self.assertIn("sudo apt install graphviz", err)
            for script, words in (("exit 3", "dot could not draw"),
                                  ("while read -r line; do :; done; echo broken >&2; exit 1",
                                   "dot could not draw: broken")):
                dot = Path(folder) / "dot"
                dot.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
                dot.chmod(0o755)
                code, out, err = run("graph", "--language", "en", "--format", "svg", EXAMPLE,
                                     PATH=folder)
                self.assertEqual((code, out), (2, ""))
                self.assertIn(words, err)

    def test_wrong_use(self):
        for args, words in ((["graph"], "name one file"), (["graph", EXAMPLE, "x"], "name one file"),
                            (["graph", "--format", "png", EXAMPLE], "png"),
                            (["graph", "--by", "colour", EXAMPLE], "colour"),
                            (["graph", "/nonexistent.json"], "/nonexistent.json")):
            code, out, err = run(*args, "--language", "en")
            self.assertEqual((code, out), (2, ""), args)
            self.assertIn(words, err)
