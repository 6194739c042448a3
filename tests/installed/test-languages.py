#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""A ledger's way through the installed library from other languages: read in CP932, written back,
judged, exported; and another program's model with its losses. Every language says the same.

Usage: test-languages.py SOURCE_ROOT BUILD_ROOT
"""

import os
import shutil
import sys
import tempfile

from staging import compile_vala, environment, install, run, run_python

WANTED = """\
ledger CP932 12 34
note 2 16 Nothing corresponds to “庁内様式番号”; it is kept as it stands.
unchanged true
changed true
written 4:3 市民税システム（新）
finding SB-040 C4 資産名称
html true
sarif 2.1.0
workbook true
losses /title /business_criticality /technical_assets/web/type /technical_assets/web/technology \
/technical_assets/web/size
error true
"""
STRICT = ["-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Wstrict-prototypes", "-Werror"]


def compile_c(folder, source, env):
    """The example, with every warning: the headers have none for a stranger."""
    flags = run(["pkg-config", "--cflags", "--libs", "secasset-1"], source, env).stdout.split()
    binary = os.path.join(folder, "strict")
    compiled = run(["cc", *STRICT, "examples/ledger.c", "-o", binary, *flags], source, env)
    if compiled.returncode != 0 or compiled.stderr:
        return compiled
    command = [binary, "examples/ledger/ledger-cp932.csv", os.path.join(folder, "copy.csv"),
               "S-001", "市民税システム（新）"]
    return run(command, source, env)


def collect(source, root):
    env = environment(root, install(os.path.abspath(sys.argv[2]), root))
    programs = os.path.join("tests", "bindings", "languages")
    arguments = ["examples/ledger/ledger-cp932.csv", os.path.join(programs, "model.yaml")]
    binary = os.path.join(root, "ledger-vala")

    yield "C", compile_c(root, source, env), "4:3: "
    with open(os.path.join(source, programs, "ledger.py"), encoding="utf-8") as file:
        yield "Python", run_python(file.read(), source, env, arguments), WANTED
    for name, interpreter, program in (("GJS", "gjs", "ledger.js"), ("Lua", "lua5.3", "ledger.lua")):
        command = [interpreter, os.path.join(programs, program), *arguments]
        yield name, run(command, source, env), WANTED
    # valac puts what it makes beside its source.
    path = shutil.copy(os.path.join(source, programs, "ledger.vala"), root)
    compiled = compile_vala(path, binary, ["gio-2.0", "json-glib-1.0"], source, env, root)
    if compiled.returncode == 0:
        compiled = run([binary, *arguments], source, env)
    yield "Vala", compiled, WANTED


def main():
    source = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as root:
        cases = list(collect(source, root))

    print(f"1..{len(cases)}")
    failed = 0
    for number, (name, result, wanted) in enumerate(cases, 1):
        good = result.returncode == 0 and not result.stderr and wanted in result.stdout
        failed += not good
        print(f"{'ok' if good else 'not ok'} {number} - {name}")
        if not good:
            print("# " + (result.stdout + result.stderr).replace("\n", "\n# "))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
