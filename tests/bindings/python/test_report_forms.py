# SPDX-License-Identifier: LGPL-2.1-or-later
"""The forms of a report, from a program: one report, several, none, a stream."""
import json
import unittest
import xml.etree.ElementTree as ET

from overrides_path import Secasset
from gi.repository import Gio, GLib

DOCUMENT = {"secasset": 1, "policy": "sendai-basic", "reference-date": "2026-04-01",
            "elements": [{"kind": "information-system", "id": "S1", "name": "所管不明"}]}


class Fires(Secasset.Rule):
    id = "HOST-1"
    severity = "error"
    kinds = ["information-system"]
    message_ja = "S1 {0} [x](y)"
    message_en = "S1 {0} [x](y)"

    def check(self, context):
        context.report("work_type")


class Quiet(Fires):
    id = "HOST-2"

    def check(self, context):
        pass


class ReportForms(unittest.TestCase):
    def setUp(self):
        data = GLib.Bytes.new(json.dumps(DOCUMENT).encode("utf-8"))
        self.inventory = Secasset.Reader().read_bytes(data)
        self.report = Secasset.Validator().validate(self.inventory)
        self.writer = Secasset.ReportWriter(language="en")

    def write(self):
        return self.writer.to_bytes(self.report).get_data().decode("utf-8")

    def join(self, n):
        documents = [self.writer.to_bytes(self.report) for _ in range(n)]
        return self.writer.join(documents).get_data().decode("utf-8")

    def test_without_a_file(self):
        self.writer.props.format = Secasset.ReportFormat.SARIF
        run = json.loads(self.write())["runs"][0]
        self.assertNotIn("artifacts", run)
        for result in run["results"]:
            for location in result.get("locations", []):
                self.assertNotIn("physicalLocation", location)
        self.writer.props.format = Secasset.ReportFormat.JUNIT
        names = [suite.get("name") for suite in ET.fromstring(self.write())]
        self.assertIn("sendai-basic", names)

    def test_join(self):
        for n in (0, 1, 3):
            self.writer.props.format = Secasset.ReportFormat.JSON
            self.assertEqual(len(json.loads(self.join(n))["reports"]), n)
            self.writer.props.format = Secasset.ReportFormat.SARIF
            self.assertEqual(len(json.loads(self.join(n))["runs"]), n)
            self.writer.props.format = Secasset.ReportFormat.JUNIT
            suites = len(ET.fromstring(self.write()))
            self.assertEqual(len(ET.fromstring(self.join(n))), n * suites)
            self.writer.props.format = Secasset.ReportFormat.MARKDOWN
            self.assertEqual(self.join(n), "\n".join([self.write()] * n))

    def test_stream(self):
        for form in (Secasset.ReportFormat.SARIF, Secasset.ReportFormat.JUNIT,
                     Secasset.ReportFormat.MARKDOWN):
            self.writer.props.format = form
            stream = Gio.MemoryOutputStream.new_resizable()
            self.assertTrue(self.writer.write_stream(self.report, stream, None))
            stream.close()
            self.assertEqual(stream.steal_as_bytes().get_data().decode("utf-8"), self.write())

    def test_host_rules(self):
        """One that finds something, and one that does not: only the first has words."""
        self.report = Secasset.Validator(rules=(Fires(), Quiet())).validate(self.inventory)
        self.writer.props.format = Secasset.ReportFormat.SARIF
        run = json.loads(self.write())["runs"][0]
        rules = {rule["id"]: rule for rule in run["tool"]["driver"]["rules"]}
        told = [r["message"]["text"] for r in run["results"] if r["ruleId"] == "HOST-1"]
        self.assertEqual(told, ["S1 {{0}} [x\\](y)"])
        self.assertEqual(rules["HOST-1"]["defaultConfiguration"]["level"], "error")
        self.assertEqual(rules["HOST-2"], {"id": "HOST-2"})
        self.writer.props.format = Secasset.ReportFormat.JUNIT
        cases = {case.get("name"): len(case.findall("failure"))
                 for suite in ET.fromstring(self.write())
                 for case in suite if case.get("classname") == "host"}
        self.assertEqual(sorted(cases.values()), [0, 1])


if __name__ == "__main__":
    unittest.main()
