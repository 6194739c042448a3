#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Inverts the conditions of the rules, one at a time: some sample of a rule must notice.

Usage: run.py --build BUILD-DIRECTORY [--rule ID] [-v]

A mutant is caught when a sample is no longer as it states, or when the library crashes, logs
a critical message or does not end. One that no sample notices is a gap in the samples, code
that does nothing, or listed in equivalent.txt with the reason why no sample could notice.
Prints TAP: a line per rule with the mutants of its function and of what that calls, then every
mutant once.
"""

import argparse
import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
CAUGHT = ("caught", "crashed", "hung")


def read_list(path):
    """Maps "function kind condition" to the reason, which stands indented below it."""
    entries = {}
    key = None
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if line[0].isspace():
            entries[key] = f"{entries[key]} {line.strip()}".strip()
        else:
            key = line.strip()
            entries[key] = ""
    return entries


def name(point):
    return f"{point['function']} {point['kind']} {point['text']}"


def run(build, n_points, chosen):
    """Maps the number of each mutant to its outcome and the sample that caught it."""
    jobs = 1 if chosen else max(1, min(os.cpu_count() or 1, 8))
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "G_DEBUG": "", "G_SLICE": ""}
    processes = [
        subprocess.Popen([build / "tests/mutation/run-mutants", HERE.parent / "rules",
                          str(n_points), str(first), str(jobs), *map(str, chosen)],
                         stdout=subprocess.PIPE, env=environment, encoding="utf-8")
        for first in range(1, jobs + 1)]
    outcomes = {}
    for process in processes:
        output, _ = process.communicate()
        lines = output.splitlines()
        if process.returncode != 0 or not lines or lines[-1] != "end":
            print(f"Bail out! the mutants did not run to their end ({process.returncode})")
            sys.exit(1)
        for line in lines[:-1]:
            number, outcome, *sample = line.split(" ", 2)
            outcomes[int(number)] = (outcome, sample[0] if sample else "")
    return outcomes


def describe(point, outcome):
    result, detail = outcome
    where = f"{point['file']}:{point['line']}"
    return f"{where}: {name(point)}: {result} {detail}".rstrip()


class Run:
    def __init__(self, rules, points, outcomes, equivalent, verbose):
        self.rules = rules
        self.points = points
        self.outcomes = outcomes
        self.equivalent = equivalent
        self.verbose = verbose
        self.n = 0
        self.failed = False

    def is_caught(self, point):
        return self.outcomes[point["point"]][0] in CAUGHT

    def check(self, text, complaints):
        self.n += 1
        self.failed |= bool(complaints)
        print(f"{'not ok' if complaints else 'ok'} {self.n} - {text}")
        for complaint in complaints:
            print(f"# {complaint}")

    def check_rule(self, rule):
        points = [point for point in self.points if rule in point["rules"]
                  and name(point) not in self.equivalent]
        caught = [point for point in points if self.is_caught(point)]
        if self.verbose:
            for point in points:
                print("# " + describe(point, self.outcomes[point["point"]]))
        missed = [describe(point, self.outcomes[point["point"]])
                  for point in points if not self.is_caught(point)]
        self.check(f"{rule}: {len(caught)} of {len(points)} mutants caught", missed)

    def check_all(self):
        listed = [point for point in self.points if name(point) in self.equivalent]
        judged = [point for point in self.points if name(point) not in self.equivalent]
        counts = Counter(self.outcomes[point["point"]][0] for point in judged)
        caught = sum(counts[outcome] for outcome in CAUGHT)
        missed = {name(point) for point in judged if not self.is_caught(point)}
        self.check(f"mutants: {len(judged)}, caught: {caught} (by an expectation "
                   f"{counts['caught']}, by a crash or critical {counts['crashed']}, by not "
                   f"ending {counts['hung']}), survived: {len(judged) - caught}",
                   sorted(missed))
        self.check(f"equivalent mutants: {len(listed)}", [
            f"caught after all: {describe(point, self.outcomes[point['point']])}"
            for point in listed if self.is_caught(point)])

    def check_list(self):
        known = Counter(name(point) for point in self.points)
        self.check("the list of equivalent mutants is true", [
            f"no such condition: {key}" for key in self.equivalent if key not in known
        ] + [f"no reason given: {key}" for key, reason in self.equivalent.items() if not reason
        ] + [f"more than one condition: {key}" for key in self.equivalent if known[key] > 1])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=Path, required=True, help="the build directory")
    parser.add_argument("--rule", help="only the mutants that this rule reaches")
    parser.add_argument("-v", "--verbose", action="store_true", help="say what caught which")
    options = parser.parse_args()

    data = json.loads((options.build / "tests/mutation/points.json").read_text(encoding="utf-8"))
    rules, points = data["rules"], data["points"]
    chosen = []
    if options.rule:
        if options.rule not in rules:
            parser.error(f"no rule {options.rule}")
        rules = [options.rule]
        points = [point for point in points if options.rule in point["rules"]]
        chosen = [point["point"] for point in points]
    outcomes = (run(options.build, len(data["points"]), chosen)
                if points else {})

    result = Run(rules, points, outcomes, read_list(HERE / "equivalent.txt"),
                 options.verbose)
    print(f"1..{len(rules) + (2 if options.rule else 3)}")
    for rule in rules:
        result.check_rule(rule)
    result.check_all()
    if not options.rule:
        result.check_list()
    return 1 if result.failed else 0


if __name__ == "__main__":
    sys.exit(main())
