#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Runs the programs that the READMEs print, exactly as they are printed.

Usage: test-readme.py SOURCE_ROOT BUILD_ROOT
"""

import os
import re
import subprocess
import sys
import tempfile

READMES = ("README.md", "README.ja.md")


def blocks(text, language):
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


def environment(source, build):
    env = dict(os.environ)
    env["PKG_CONFIG_PATH"] = os.path.join(build, "meson-uninstalled")
    env["LD_LIBRARY_PATH"] = os.path.join(build, "libsecasset")
    env["GI_TYPELIB_PATH"] = os.path.join(build, "libsecasset")
    env["PYTHONPATH"] = os.path.join(source, "bindings", "python")
    env["LC_ALL"] = "C.UTF-8"
    return env


def run(command, source, env):
    return subprocess.run(
        command, cwd=source, env=env, capture_output=True, text=True, timeout=300, check=False
    )


def run_c(program, source, env):
    """Compiles with the flags that the README names, and runs."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "example.c")
        with open(path, "w", encoding="utf-8") as file:
            file.write(program)
        flags = run(["pkg-config", "--cflags", "--libs", "secasset-1"], source, env)
        if flags.returncode != 0:
            return flags
        binary = os.path.join(folder, "example")
        compiled = run(["cc", path, "-o", binary, *flags.stdout.split()], source, env)
        return compiled if compiled.returncode != 0 else run([binary], source, env)


def run_python(program, source, env):
    return run([sys.executable, "-c", program], source, env)


def check(result, wanted):
    """The program must work, say nothing on stderr and print what the inventory has."""
    return result.returncode == 0 and not result.stderr and re.search(wanted, result.stdout)


def main():
    source, build = (os.path.abspath(path) for path in sys.argv[1:3])
    env = environment(source, build)
    cases = []
    for name in READMES:
        with open(os.path.join(source, name), encoding="utf-8") as file:
            text = file.read()
        for program in blocks(text, "c"):
            cases.append((f"{name} C", run_c(program, source, env), r"[1-9]\d*"))
        for program in blocks(text, "python"):
            cases.append((f"{name} Python", run_python(program, source, env), r"SB-031 \d+ \S+"))

    print(f"1..{len(cases) + 1}")
    failed = 0
    for number, (name, result, wanted) in enumerate(cases, 1):
        good = check(result, wanted)
        failed += not good
        print(f"{'ok' if good else 'not ok'} {number} - {name}")
        if not good:
            print("# " + (result.stdout + result.stderr).replace("\n", "\n# "))
    complete = len(cases) == 2 * len(READMES)
    print(f"{'ok' if complete else 'not ok'} {len(cases) + 1} - every README has both programs")
    return 1 if failed or not complete else 0


if __name__ == "__main__":
    sys.exit(main())
