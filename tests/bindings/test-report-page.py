#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Opens the HTML report in a browser, filters it, and looks for what it must not do.

Usage: tap_runner.py test-report-page.py SECASSET EXAMPLE FOLDER

Screenshots go to FOLDER.
"""

import base64
import json
import sys
import unittest
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from report_browser import start_browser, write_report

SECASSET, EXAMPLE, FOLDER = sys.argv[-3], sys.argv[-2], Path(sys.argv[-1])
LANGUAGES = ("ja", "en")

EVIL = ['<script>document.title="evil"</script>', '"onmouseover="document.title=\'evil\'',
        "</style><script>document.title='evil'</script>", "javascript:alert(1)",
        "</title></svg><img src=x onerror=\"document.title='evil'\">", "\u202egnp.exe \u001b[31m"]

# The ratio of WCAG 2.1, for every element that has words of its own, over the nearest
# background that is painted.
CONTRAST = """
function parse (c) { const m = c.match(/[\\d.]+/g).map(Number); return m; }
function light (c) {
  const [r, g, b] = c.slice(0, 3).map(v => v / 255)
    .map(v => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
  return .2126 * r + .7152 * g + .0722 * b;
}
const bad = [];
let seen = 0;
for (const e of document.querySelectorAll('body *:not(svg *):not(script)')) {
  if (!Array.from(e.childNodes).some(n => n.nodeType === 3 && n.textContent.trim()) || !e.offsetParent)
    continue;
  let b = e;
  while (b && (parse(getComputedStyle(b).backgroundColor)[3] === 0))
    b = b.parentElement;
  const x = light(parse(getComputedStyle(e).color));
  const y = light(b ? parse(getComputedStyle(b).backgroundColor) : [255, 255, 255]);
  const ratio = (Math.max(x, y) + .05) / (Math.min(x, y) + .05);
  seen++;
  if (ratio < 4.5)
    bad.push(e.tagName + '.' + e.className + ' ' + ratio.toFixed(2));
}
return [seen, bad];
"""


class Page(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        FOLDER.mkdir(parents=True, exist_ok=True)
        cls.browser = start_browser()
        cls.pages = {language: write_report(SECASSET, EXAMPLE, language, FOLDER / f"report-{language}.html")
                     for language in LANGUAGES}
        text = write_report(SECASSET, EXAMPLE, "en", FOLDER / "report.json", "json").read_text(encoding="utf-8")
        cls.findings = json.loads(text)["findings"]

    @classmethod
    def tearDownClass(cls):
        cls.browser.quit()

    def open(self, page, width=1280):
        # Headless windows are not narrower than 500 pixels, so the view itself is set.
        self.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 600})
        self.browser.get_log("performance")
        self.browser.get_log("browser")
        self.browser.get(page.as_uri())

    def shoot(self, name, width):
        # As high as the page, because what is out of view is not painted.
        height = self.browser.execute_script("return document.documentElement.scrollHeight")
        self.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600})
        shot = self.browser.execute_cdp_cmd("Page.captureScreenshot",
                                            {"captureBeyondViewport": True})
        (FOLDER / name).write_bytes(base64.b64decode(shot["data"]))

    def shown(self):
        return self.browser.execute_script(
            "return document.querySelectorAll('article:not([hidden])').length")

    def choose(self, name, value):
        self.browser.execute_script(
            "const e = document.getElementById('filters').elements[arguments[0]];"
            "e.value = arguments[1]; e.dispatchEvent(new Event('input', {bubbles: true}));",
            name, value)

    def reset(self):
        self.browser.find_element(By.CSS_SELECTOR, "#filters [type=reset]").click()
        self.browser.execute_async_script("setTimeout(arguments[0], 20)")

    def check_silence(self, page):
        """No message on the console, and nothing fetched but the page itself."""
        self.assertEqual(self.browser.get_log("browser"), [])
        events = [json.loads(entry["message"])["message"]
                  for entry in self.browser.get_log("performance")]
        urls = [event["params"]["request"]["url"] for event in events
                if event["method"] == "Network.requestWillBeSent"]
        self.assertEqual(set(urls), {page.as_uri()})

    def test_filters(self):
        page = self.pages["ja"]
        self.open(page)
        counted = [f for f in self.findings if not f["waiver"]]
        self.assertEqual(self.shown(), len(counted))
        for severity in ("error", "warning", "info"):
            box = self.browser.find_element(By.CSS_SELECTOR, f"[name=severity][value={severity}]")
            box.send_keys(Keys.SPACE)
            self.assertEqual(self.shown(), sum(f["severity"] != severity for f in counted))
            box.send_keys(Keys.SPACE)
        for rule in {f["rule"] for f in counted}:
            self.choose("rule", rule)
            self.assertEqual(self.shown(), sum(f["rule"] == rule for f in counted), rule)
        self.reset()
        for clause in {c for f in counted for c in f["clauses"]}:
            self.choose("clause", clause)
            self.assertEqual(self.shown(), sum(clause in f["clauses"] for f in counted), clause)
        self.reset()
        self.assertEqual(self.shown(), len(counted))
        subject = counted[0]["subject"]
        self.browser.find_element(By.ID, "by-text").send_keys(subject.lower())
        self.assertEqual(self.shown(),
                         sum(subject in json.dumps(f, ensure_ascii=False) for f in counted))
        self.assertIn(str(self.shown()), self.browser.find_element(By.ID, "shown").text)
        self.check_silence(page)

    def test_divisions(self):
        self.open(self.pages["en"])
        values = self.browser.execute_script(
            "return Array.from(document.getElementById('by-division').options, o => o.value)")
        total = 0
        for value in values[1:]:
            self.choose("division", value)
            self.assertGreater(self.shown(), 0, value)
            total += self.shown()
        self.assertEqual(total, sum(not f["waiver"] for f in self.findings))
        self.reset()
        for kind in ("division", "rule", "clause"):
            self.choose("group", kind)
            groups = self.browser.find_elements(By.CSS_SELECTOR, "details.group:not([hidden])")
            self.assertGreater(len(groups), 1)
            for group in groups:
                self.assertTrue(group.find_element(By.TAG_NAME, "h3").text.strip())
            self.assertEqual(self.shown(), total)

    def test_links_filter(self):
        self.open(self.pages["ja"])
        link = self.browser.find_element(By.CSS_SELECTOR, "a[data-filter=rule]")
        rule = link.get_attribute("data-value")
        link.click()
        self.browser.execute_async_script("setTimeout(arguments[0], 20)")
        self.assertEqual(self.shown(), sum(f["rule"] == rule for f in self.findings))

    def test_width_and_contrast(self):
        for language, page in self.pages.items():
            for width in (1280, 390):
                self.open(page, width)
                wide = self.browser.execute_script("return document.documentElement.scrollWidth")
                self.assertLessEqual(wide, width, f"{language} {width}")
                seen, bad = self.browser.execute_script(CONTRAST)
                self.assertGreater(seen, 100)
                self.assertEqual(bad, [])
                self.shoot(f"report-{language}-{width}.png", width)
                self.check_silence(page)

    def test_addresses(self):
        for language, page in self.pages.items():
            self.open(page)
            self.choose("rule", "GI-001")
            box = self.browser.find_element(By.CSS_SELECTOR, "[name=severity][value=warning]")
            box.send_keys(Keys.SPACE)
            shown, address = self.shown(), self.browser.current_url
            self.assertTrue(address.endswith("#severity=error%2Cinfo&rule=GI-001"), address)
            self.browser.get("about:blank")
            self.browser.get(address)
            self.assertEqual(self.shown(), shown)
            self.assertEqual(self.browser.switch_to.active_element.get_attribute("id"), "list-title")
            self.assertIn("GI-001", self.browser.find_element(By.ID, "shown").text, language)
            # What the address does not name is not restricted.
            self.browser.get(page.as_uri() + "#severity=error")
            self.browser.refresh()
            self.assertEqual(self.shown(), sum(f["severity"] == "error" and not f["waiver"]
                                               for f in self.findings))
            self.browser.get(page.as_uri() + "#rule=nonsense&severity=")
            self.browser.refresh()
            self.assertEqual(self.shown(), 0)
            self.reset()
            self.assertEqual(self.shown(), sum(not f["waiver"] for f in self.findings))
            self.assertTrue(self.browser.current_url.endswith("#list"))

    def test_cells_lead_to_their_risks(self):
        self.open(self.pages["ja"])
        link = self.browser.find_element(By.CSS_SELECTOR, ".matrix a")
        link.send_keys(Keys.ENTER)
        self.browser.execute_async_script("setTimeout(arguments[0], 50)")
        cell = self.browser.find_element(By.ID, link.get_attribute("href").split("#")[1])
        self.assertEqual(cell.get_attribute("open"), "true")
        self.assertIn("←", cell.text)

    def test_print(self):
        self.addCleanup(self.browser.execute_cdp_cmd, "Emulation.setEmulatedMedia", {"media": ""})
        for language, page in self.pages.items():
            self.open(page, 718)
            self.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
            self.assertFalse(self.browser.find_element(By.ID, "filters").is_displayed())
            self.assertFalse(self.browser.find_element(By.CSS_SELECTOR, ".skip").is_displayed())
            self.assertTrue(self.browser.find_element(By.ID, "shown").is_displayed())
            folded = self.browser.execute_script("""
              return Array.from(document.querySelectorAll('details')).filter(
                d => d.lastElementChild.getBoundingClientRect().height === 0).length""")
            self.assertEqual(folded, 0)
            paper = self.browser.execute_script(
                "return getComputedStyle(document.querySelector('.verdict')).backgroundColor")
            self.assertEqual(paper, "rgb(255, 255, 255)")
            seen, bad = self.browser.execute_script(CONTRAST)
            self.assertGreater(seen, 100)
            self.assertEqual(bad, [])
            self.shoot(f"print-{language}.png", 718)

    def test_without_scripts(self):
        browser = start_browser(scripts=False)
        self.addCleanup(browser.quit)
        for page in self.pages.values():
            browser.get(page.as_uri())
            articles = browser.find_elements(By.CSS_SELECTOR, "article")
            self.assertEqual(len(articles), len(self.findings))
            self.assertTrue(all(article.is_displayed() for article in articles))
            self.assertFalse(browser.find_element(By.ID, "filters").is_displayed())
            self.assertTrue(browser.find_element(By.CSS_SELECTOR, "noscript p").is_displayed())
            for link in browser.find_elements(By.CSS_SELECTOR, "a[data-filter]"):
                self.assertTrue(link.get_attribute("href").endswith("#list"))

    def test_keyboard(self):
        self.open(self.pages["en"])
        reached = set()
        for _ in range(120):
            self.browser.switch_to.active_element.send_keys(Keys.TAB)
            reached.add(self.browser.switch_to.active_element.get_attribute("id"))
        self.assertLessEqual({"by-clause", "by-division", "by-rule", "by-text", "by-group"}, reached)
        for element in self.browser.find_elements(By.CSS_SELECTOR, "#filters select, #filters input"):
            self.assertTrue(self.browser.execute_script(
                "return arguments[0].labels.length && arguments[0].labels[0].textContent.trim()",
                element))

    def test_hostile(self):
        elements = [{"kind": "network", "id": f"N{n}", "name": text, "declared-segment": "internet",
                     "uplinks": [text]} for n, text in enumerate(EVIL)]
        elements += [{"kind": "org-unit", "id": text, "name": text} for text in EVIL]
        elements += [{"kind": "information-system", "id": f"S{n}", "name": text,
                      "managed-by": [text], "connected-to": [f"N{n}"]}
                     for n, text in enumerate(EVIL)]
        source = FOLDER / "hostile.json"
        source.write_text(json.dumps({"secasset": 1, "reference-date": "2026-04-01",
                                      "elements": elements}), encoding="utf-8")
        for language in LANGUAGES:
            page = write_report(SECASSET, source, language, FOLDER / f"hostile-{language}.html")
            self.open(page)
            title = self.browser.title
            for row in self.browser.find_elements(By.CSS_SELECTOR, "article")[:20]:
                webdriver.ActionChains(self.browser).move_to_element(row).perform()
            self.assertEqual(self.browser.title, title)
            self.assertNotIn("evil", title)
            found = self.browser.execute_script("""
              return [document.scripts.length, document.images.length,
                      document.querySelectorAll('a[href^="javascript"]').length,
                      Array.from(document.querySelectorAll('*')).filter(e =>
                        e.getAttributeNames().some(a => a.startsWith('on'))).length]""")
            self.assertEqual(found, [1, 0, 0, 0])
            text = self.browser.find_element(By.ID, "findings").get_attribute("textContent")
            for value in EVIL[:4]:
                self.assertIn(value, text)
            for character in "\u202e\u001b":
                self.assertNotIn(character, self.browser.page_source)
            self.check_silence(page)
