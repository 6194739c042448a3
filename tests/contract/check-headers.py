#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Compiles every public header alone, as C and as C++.

Usage: check-headers.py CC CXX HEADERS BUILT-HEADERS

Without the umbrella a header must refuse to be included; the umbrella itself, and each header
once it believes to be read by the umbrella, must compile without a warning. The umbrella must
include all of them. Prints TAP.
"""

import shlex
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tap import Tap

UMBRELLA = "secasset.h"
REFUSAL = "Only <secasset/secasset.h> can be included directly"
PACKAGES = ["gio-2.0", "json-glib-1.0"]
LANGUAGES = {
    "C": ["-x", "c", "-std=c11", "-pedantic"],
    "C++": ["-x", "c++", "-std=c++17"],
}
FLAGS = ["-Wall", "-Wextra", "-Werror"]


def package_flags():
    output = subprocess.run(["pkg-config", "--cflags", *PACKAGES], check=True, capture_output=True,
                            text=True).stdout
    # Warnings of the system's own headers are not the library's.
    return [flag.replace("-I", "-isystem", 1) for flag in shlex.split(output)]


def compile_text(command, text):
    return subprocess.run([*command, "-"], input=text, capture_output=True, text=True, check=False)


def check_header(command, name):
    """Lists what is wrong with one header in one language."""
    include = f"#include <secasset/{name}>\n"
    guard = "" if name == UMBRELLA else "#define SECASSET_INSIDE\n"
    # Twice: a header must bear being read again.
    alone = compile_text([*command, "-fsyntax-only"],
                         guard + include * 2 + "int main (void) { return 0; }\n")
    complaints = alone.stderr.splitlines()[:8] if alone.returncode else []
    if name != UMBRELLA:
        bare = compile_text([*command, "-E", "-o", "/dev/null"], include)
        if bare.returncode == 0 or REFUSAL not in bare.stderr:
            complaints.append(f"{name} can be included without the umbrella")
    return complaints


def missing_from_umbrella(directory, names):
    text = (directory / UMBRELLA).read_text(encoding="utf-8")
    return [name for name in names
            if name != UMBRELLA and f"#include <secasset/{name}>" not in text]


def main():
    if len(sys.argv) != 5:
        print(__doc__, file=sys.stderr)
        return 2
    compilers = {"C": shlex.split(sys.argv[1]), "C++": shlex.split(sys.argv[2])}
    source, built = Path(sys.argv[3]), Path(sys.argv[4])
    names = sorted({path.name for folder in (source, built)
                    for path in (folder / "secasset").glob("*.h")})
    flags = [*FLAGS, f"-I{source}", f"-I{built}", *package_flags()]
    jobs = [(language, name) for name in names for language in LANGUAGES]

    def run(job):
        language, name = job
        return check_header([*compilers[language], *LANGUAGES[language], *flags], name)

    with ThreadPoolExecutor(2) as pool:
        results = list(pool.map(run, jobs))
    tap = Tap()
    tap.check("the umbrella includes every header",
              missing_from_umbrella(source / "secasset", names))
    for (language, name), complaints in zip(jobs, results):
        tap.check(f"{name} as {language}", complaints)
    return tap.finish()


if __name__ == "__main__":
    sys.exit(main())
