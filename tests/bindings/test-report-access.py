#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Asks a browser whether the HTML report can be seen, heard and reached with a keyboard.

Usage: tap_runner.py test-report-access.py SECASSET EXAMPLE FOLDER
"""

import base64
import json
import re
import subprocess
import sys
import unittest
from pathlib import Path

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from report_browser import start_browser, write_report

SECASSET, EXAMPLE, FOLDER = sys.argv[-3], sys.argv[-2], Path(sys.argv[-1])
LANGUAGES = ("ja", "en")

# The ratios of WCAG 2.1: of the words of drawings over the box they stand in (4.5), and of lines,
# edges and arrows over what is around them (3).
DRAWINGS = """
function light (c) {
  const [r, g, b] = c.match(/[\\d.]+/g).map(Number).slice(0, 3).map(v => v / 255)
    .map(v => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
  return .2126 * r + .7152 * g + .0722 * b;
}
function ratio (a, b) {
  const x = light(a), y = light(b);
  return (Math.max(x, y) + .05) / (Math.min(x, y) + .05);
}
function inside (inner, outer) {
  const a = inner.getBoundingClientRect(), b = outer.getBoundingClientRect();
  const x = (a.left + a.right) / 2, y = (a.top + a.bottom) / 2;
  return x >= b.left && x <= b.right && y >= b.top && y <= b.bottom;
}
const bad = [], colors = new Set();
let seen = 0;
function check (what, color, paper, least) {
  seen++;
  colors.add(color);
  if (ratio(color, paper) < least)
    bad.push(what + ' ' + color + ' on ' + paper + ' ' + ratio(color, paper).toFixed(2));
}
for (const svg of document.querySelectorAll('svg')) {
  const shapes = Array.from(svg.querySelectorAll('rect, path'));
  function paperOf (element) {
    const under = shapes.filter(s => s !== element && s.tagName === 'rect'
      && (s.compareDocumentPosition(element) & 4) && inside(element, s)
      && getComputedStyle(s).fill !== 'none');
    return under.length ? getComputedStyle(under.at(-1)).fill : 'rgb(255, 255, 255)';
  }
  for (const text of svg.querySelectorAll('text, tspan'))
    if (Array.from(text.childNodes).some(n => n.nodeType === 3 && n.textContent.trim()))
      check(text.textContent, getComputedStyle(text).fill, paperOf(text), 4.5);
  for (const shape of shapes) {
    const style = getComputedStyle(shape);
    if (style.stroke !== 'none')
      check(shape.tagName, style.stroke, paperOf(shape), 3);
    else if (shape.tagName === 'path')
      check(shape.tagName, style.fill, paperOf(shape), 3);
  }
}
return [seen, bad, colors.size];
"""

# Every severity and level colour of the style sheet, on the paper and on the page.
COLORS = """
const root = getComputedStyle(document.documentElement);
const names = ['ink', 'soft', 'error', 'warning', 'info', 'fine', 'paper', 'back'];
return Object.fromEntries(names.map(n => [n, root.getPropertyValue('--' + n).trim()]));
"""

MOTION = """
return Array.from(document.querySelectorAll('*')).filter(e => {
  const s = getComputedStyle(e);
  return s.animationName !== 'none' || parseFloat(s.transitionDuration) > 0
    || s.scrollBehavior === 'smooth';
}).length;
"""

SPOKEN = """
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
const bad = [];
let n = 0;
while (walker.nextNode()) {
  const e = walker.currentNode.parentElement;
  if (!/[\\u3041-\\u30ff\\u4e00-\\u9fff]/.test(walker.currentNode.data)
      || e.closest('title, desc, script, style'))
    continue;
  n++;
  if (e.closest('[lang]').getAttribute('lang') !== 'ja')
    bad.push(walker.currentNode.data);
}
return [n, bad];
"""


def ratio(one, other):
    def light(color):
        digits = color[1:] if len(color) == 7 else "".join(c * 2 for c in color[1:])
        parts = [int(digits[i:i + 2], 16) / 255 for i in (0, 2, 4)]
        r, g, b = (v / 12.92 if v <= .03928 else ((v + .055) / 1.055) ** 2.4 for v in parts)
        return .2126 * r + .7152 * g + .0722 * b
    x, y = sorted((light(one), light(other)))
    return (y + .05) / (x + .05)


def write_flows():
    """Every pair of segments and what is outside, some with findings."""
    segments = ("my-number-use", "lgwan-connected", "internet", "independent")
    elements = [{"kind": "network", "id": f"N{n}", "name": f"網{n}", "declared-segment": segment}
                for n, segment in enumerate(segments)]
    elements += [{"kind": "information-system", "id": f"S{n}", "name": f"業務{n}",
                  "connected-to": [f"N{n}"]} for n in range(4)]
    elements += [{"kind": "external-network", "id": "X1", "name": "インターネット"}]
    ends = ["S0", "S1", "S2", "S3", "X1"]
    elements += [{"kind": "flow", "id": f"F-{a}-{b}", "name": "送受信", "src": [a], "dst": [b]}
                 for a in ends for b in ends if a != b]
    path = FOLDER / "flows.json"
    path.write_text(json.dumps({"secasset": 1, "reference-date": "2026-04-01",
                                "elements": elements}), encoding="utf-8")
    return path


class Access(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        FOLDER.mkdir(parents=True, exist_ok=True)
        cls.browser = start_browser()
        sources = {"city": EXAMPLE, "flows": write_flows()}
        cls.pages = {(name, language): write_report(SECASSET, source, language,
                                                    FOLDER / f"{name}-{language}.html")
                     for name, source in sources.items() for language in LANGUAGES}

    @classmethod
    def tearDownClass(cls):
        cls.browser.quit()

    def open(self, page, width=1280):
        self.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 600})
        self.browser.get(page.as_uri())

    def active(self):
        return self.browser.switch_to.active_element

    def test_drawings_have_contrast(self):
        for name, page in self.pages.items():
            self.open(page)
            self.browser.execute_script(
                "for (const d of document.querySelectorAll('details')) d.open = true")
            seen, bad, colors = self.browser.execute_script(DRAWINGS)
            self.assertGreater(seen, 60, name)
            self.assertGreater(colors, 6, name)
            self.assertEqual(bad, [], name)

    def test_colors_have_contrast(self):
        self.open(self.pages["city", "ja"])
        colors = self.browser.execute_script(COLORS)
        for name in ("ink", "soft", "error", "warning", "info", "fine"):
            for paper in ("paper", "back"):
                self.assertGreaterEqual(ratio(colors[name], colors[paper]), 4.5, name)

    def test_arrows(self):
        for language in LANGUAGES:
            self.open(self.pages["flows", language])
            arrows = self.browser.find_elements(By.CSS_SELECTOR, "svg path.arrow")
            self.assertEqual(len(arrows), 8)
            dashed = [a for a in arrows if a.get_attribute("stroke-dasharray")]
            self.assertGreater(len(dashed), 0)
            words = self.browser.find_element(By.ID, "plan-desc").get_attribute("textContent")
            self.assertEqual(words.count("データの流れ" if language == "ja" else "Flows from"), 8)
            legend = self.browser.find_element(By.ID, "segments").text
            self.assertIn("破線" if language == "ja" else "dashed", legend)

    def test_cut_drawing_leads_to_the_list(self):
        self.open(self.pages["city", "en"])
        self.browser.find_element(By.CSS_SELECTOR, "a[href='#plan-list']").send_keys(Keys.ENTER)
        self.browser.execute_async_script("setTimeout(arguments[0], 50)")
        plan = self.browser.find_element(By.ID, "plan-list")
        self.assertEqual(plan.get_attribute("open"), "true")
        names = [e["name"] for e in json.loads(Path(EXAMPLE).read_text(encoding="utf-8"))["elements"]
                 if e["kind"] == "network" and e.get("status", "active") in ("active", "suspended")]
        self.assertGreater(len(names), 10)
        for name in names:
            self.assertIn(name, plan.text)

    def test_keyboard_reaches_the_findings(self):
        self.open(self.pages["city", "ja"])
        self.active().send_keys(Keys.TAB)
        self.assertEqual(self.active().get_attribute("class"), "skip")
        self.active().send_keys(Keys.ENTER)
        self.active().send_keys(Keys.TAB)
        self.assertTrue(self.browser.execute_script(
            "return document.getElementById('list').contains(document.activeElement)"))
        seen = []
        for _ in range(12):
            seen.append(self.active().tag_name)
            if seen[-1] == "summary":
                break
            self.active().send_keys(Keys.TAB)
        self.assertEqual(seen[-1], "summary", seen)
        for expected in (None, "true"):
            self.active().send_keys(Keys.ENTER)
            group = self.active().find_element(By.XPATH, "..")
            self.assertEqual(group.get_attribute("open"), expected)

    def test_focus_is_visible(self):
        self.open(self.pages["city", "en"])
        for _ in range(40):
            self.active().send_keys(Keys.TAB)
            width, style, color = self.browser.execute_script("""
              const s = getComputedStyle(document.activeElement);
              return [parseFloat(s.outlineWidth), s.outlineStyle, s.outlineColor]""")
            where = self.active().get_attribute("outerHTML")[:80]
            self.assertGreaterEqual(width, 2, where)
            self.assertEqual(style, "solid", where)
            values = [int(v) for v in re.findall(r"\d+", color)[:3]]
            self.assertGreaterEqual(ratio("#%02x%02x%02x" % tuple(values), "#f5f5f7"), 3, where)

    def test_nothing_moves(self):
        for page in self.pages.values():
            self.open(page)
            self.assertEqual(self.browser.execute_script(MOTION), 0)

    def test_languages_are_marked(self):
        for name in ("city", "flows"):
            for language in LANGUAGES:
                self.open(self.pages[name, language])
                n, bad = self.browser.execute_script(SPOKEN)
                self.assertGreater(n, 10)
                self.assertEqual(bad, [], (name, language))
        self.open(self.pages["city", "en"])
        self.browser.execute_script("""
          const e = document.getElementById('filters').elements.group;
          e.value = 'division'; e.dispatchEvent(new Event('input', {bubbles: true}));""")
        self.assertEqual(self.browser.execute_script(SPOKEN)[1], [])

    def test_paper_has_a_running_head(self):
        for language in LANGUAGES:
            self.open(self.pages["city", language])
            result = self.browser.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True})
            paper = FOLDER / f"city-{language}.pdf"
            paper.write_bytes(base64.b64decode(result["data"]))
            done = subprocess.run(["pdftotext", "-layout", str(paper), "-"], capture_output=True,
                                  timeout=60, check=True)
            sheets = done.stdout.decode("utf-8").split("\f")[:-1]
            self.assertGreater(len(sheets), 3)
            for number, sheet in enumerate(sheets, 1):
                self.assertIn("city-inventory.json", sheet)
                self.assertIn("2026-04-01", sheet)
                self.assertIn("不適合" if language == "ja" else "failed", sheet.lower())
                self.assertIn(f"{number} / {len(sheets)}", sheet)
