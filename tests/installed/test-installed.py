#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Installs the library into a temporary folder and uses it from there, as a stranger would:
the programs and commands that the READMEs print, exactly as they are printed, and one in Vala.

Usage: test-installed.py SOURCE_ROOT BUILD_ROOT
"""

import os
import re
import subprocess
import sys
import tempfile

from staging import compile_vala, environment, folder_of, install, run, run_python

READMES = ("README.md", "README.ja.md")


def blocks(text, language):
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


VALA = """
int main () {
    try {
        var reader = new Secasset.Reader ();
        var file = GLib.File.new_for_path ("examples/city-inventory.json");
        var inventory = reader.read_file (file, null);
        var report = new Secasset.Validator (null).validate (inventory, null);
        stdout.printf ("%u errors\\n", report.get_count (Secasset.Severity.ERROR));
    } catch (GLib.Error error) {
        stderr.printf ("%s\\n", error.message);
        return 1;
    }
    return 0;
}
"""


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


def run_vala(source, env, root):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "example.vala")
        with open(path, "w", encoding="utf-8") as file:
            file.write(VALA)
        binary = os.path.join(folder, "example")
        compiled = compile_vala(path, binary, ["gio-2.0"], source, env, root)
        return compiled if compiled.returncode != 0 else run([binary], source, env)


def run_commands(lines, source, env, root):
    """Runs what the README shows, one line after the other, where its examples are."""
    said = ""
    with tempfile.TemporaryDirectory() as folder:
        os.symlink(os.path.join(source, "examples"), os.path.join(folder, "examples"))
        path = {"PATH": folder_of(root, "bin/secasset") + os.pathsep + env["PATH"]}
        for line in lines:
            result = run(["sh", "-c", line], folder, {**env, **path})
            said += f"{line}: {result.returncode}\n"
            # 1: there are findings, as the examples have.
            if result.returncode not in ((0, 1) if " validate " in line else (0,)):
                return result
    return subprocess.CompletedProcess(lines, 0, said, "")


def check(result, wanted):
    """The program must work, say nothing on stderr and print what the inventory has."""
    return result.returncode == 0 and not result.stderr and re.search(wanted, result.stdout)


def collect(source, root):
    env = environment(root, install(os.path.abspath(sys.argv[2]), root))
    for name in READMES:
        with open(os.path.join(source, name), encoding="utf-8") as file:
            text = file.read()
        for program in blocks(text, "c"):
            yield f"{name} C", run_c(program, source, env), r"[1-9]\d*"
        for program in blocks(text, "python"):
            yield f"{name} Python", run_python(program, source, env), r"SB-031 \d+ \S+"
        lines = re.findall(r"^secasset .*", "".join(blocks(text, "sh")), re.MULTILINE)
        yield f"{name} commands", run_commands(lines, source, env, root), r"convert --ledger .*: 0"
    yield "Vala", run_vala(source, env, root), r"[1-9]\d* errors"


def main():
    source = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as root:
        cases = list(collect(source, root))

    print(f"1..{len(cases) + 1}")
    failed = 0
    for number, (name, result, wanted) in enumerate(cases, 1):
        good = check(result, wanted)
        failed += not good
        print(f"{'ok' if good else 'not ok'} {number} - {name}")
        if not good:
            print("# " + (result.stdout + result.stderr).replace("\n", "\n# "))
    complete = len(cases) == 3 * len(READMES) + 1
    print(f"{'ok' if complete else 'not ok'} {len(cases) + 1} - every README has both programs")
    return 1 if failed or not complete else 0


if __name__ == "__main__":
    sys.exit(main())
