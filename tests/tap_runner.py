#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Runs the unittest cases of one file and reports them as TAP.

Usage: tap_runner.py TEST_FILE; a test with arguments of its own imports run() instead.

A skipped test is a failure: what a machine cannot run, it must not call tested.
"""
import importlib.util
import os
import sys
import unittest


class TapResult(unittest.TestResult):
    def __init__(self, total):
        super().__init__()
        self.failed = 0
        self.last_failed = None
        print(f"1..{total}", flush=True)

    def say(self, test, problem=None):
        self.failed += problem is not None
        print(f"{'not ok' if problem else 'ok'} {self.testsRun} - {test.id()}")
        if problem:
            print("# " + problem.replace("\n", "\n# "))
        sys.stdout.flush()

    def addSuccess(self, test):
        self.say(test)

    def addSkip(self, test, reason):
        self.say(test, f"skipped: {reason}")

    def addUnexpectedSuccess(self, test):
        self.say(test, "succeeded, although it is marked as failing")

    def addExpectedFailure(self, test, err):
        self.say(test)

    def addFailure(self, test, err):
        self.say(test, self._exc_info_to_string(err, test))

    def addSubTest(self, test, subtest, err):
        """A test with failed subtests is told of each of these, and never of a success."""
        if err is not None:
            problem = f"{subtest.id()}\n{self._exc_info_to_string(err, test)}"
            if self.last_failed is not test:
                self.say(test, problem)
                self.last_failed = test
            else:
                print("# " + problem.replace("\n", "\n# "))

    def addError(self, test, err):
        self.testsRun += not isinstance(test, unittest.TestCase)
        self.say(test, self._exc_info_to_string(err, test))


def main():
    path = os.path.abspath(sys.argv[1])
    sys.path.insert(0, os.path.dirname(path))
    spec = importlib.util.spec_from_file_location(os.path.basename(path)[:-3], path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return run(module)


def run(module):
    """Runs the cases of a module, which may call this for itself; returns the exit status."""
    suite = unittest.defaultTestLoader.loadTestsFromModule(module)
    if suite.countTestCases() == 0:
        print(f"Bail out! no tests in {module.__name__}")
        return 1
    result = TapResult(suite.countTestCases())
    suite.run(result)
    return 1 if result.failed else 0


if __name__ == "__main__":
    sys.exit(main())
