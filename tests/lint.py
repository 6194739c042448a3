#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Run clang-tidy over the library and the bindings, with the checks of .clang-tidy.

    lint.py BUILD-DIRECTORY [FOLDER OR FILE…]

Every warning is an error. Only files that the build compiles are looked at.
"""
import concurrent.futures
import json
import os
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))


def sources(build, wanted):
    with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as file:
        commands = json.load(file)
    paths = {os.path.realpath(os.path.join(c["directory"], c["file"])) for c in commands}
    prefixes = [os.path.realpath(os.path.join(ROOT, name)) for name in wanted]
    return sorted(path for path in paths if path.startswith(ROOT + os.sep)
                  and any(path == p or path.startswith(p + os.sep) for p in prefixes))


def look_at(build, path):
    run = subprocess.run(["clang-tidy", "--quiet", "-p", build, path], check=False,
                         stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    return run.returncode, run.stdout + (run.stderr if run.returncode and not run.stdout else "")


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    build = sys.argv[1]
    paths = sources(build, sys.argv[2:] or ["libsecasset", "bindings"])
    if not paths:
        sys.exit("Nothing to look at: the build compiles none of these")
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for status, text in pool.map(lambda path: look_at(build, path), paths):
            failed += status != 0
            sys.stdout.write(text)
            sys.stdout.flush()
    print(f"{len(paths)} files, {failed} with warnings")
    sys.exit(1 if failed else 0)


main()
