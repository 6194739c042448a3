#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Checks that files and functions stay short enough to be read at once.

Usage: check-sizes.py SOURCE-ROOT
       check-sizes.py --fixtures DIRECTORY

A function is counted from its opening to its closing brace (C, C++), without the documentation
of the properties that it installs, or from its first to its last line (Python). In the second
form every folder of DIRECTORY breaks exactly the one rule that its name begins with; `clean`
breaks none. Prints TAP.
"""

import ast
import re
import sys
from pathlib import Path

from tap import Tap

FILE_LIMIT = 400
FUNCTION_LIMIT = 40
P95_LIMIT = 30
FOLDERS = ["libsecasset", "bindings"]
C_ENDINGS = {".c", ".cpp"}
DOCUMENTATION = re.compile(r"^[ \t]*/\*\*.*?\*/[ \t]*\n", re.DOTALL | re.MULTILINE)
# Comments and literals, blanked out so that their braces do not count.
NOISE = re.compile(r"/\*.*?\*/|//[^\n]*|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'", re.DOTALL)
NAME = re.compile(r"([A-Za-z_]\w*)\s*\([^{};]*\)\s*(?:const\s*)?(?:noexcept\s*)?$", re.DOTALL)
RULES = {
    "file": f"no source file has more than {FILE_LIMIT} lines",
    "function": f"no function has more than {FUNCTION_LIMIT} lines",
    "percentile": f"95 of 100 functions have at most {P95_LIMIT} lines",
}


def blank(match):
    return re.sub(r"[^\n]", " ", match.group())


def is_scope(head):
    """What opens a brace without being a function: a namespace, a linkage, a type."""
    return re.search(r"\b(namespace|extern|struct|class|enum|union)\b[^()]*$", head) is not None


def c_functions(text):
    """Yields name and length of every brace pair that follows a parameter list at top level."""
    text = NOISE.sub(blank, DOCUMENTATION.sub("", text))
    text = re.sub(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", blank, text, flags=re.MULTILINE)
    depth = start = 0
    name = None
    for brace in re.finditer(r"[{}]", text):
        if brace.group() == "{":
            head = re.split(r"[;{}]", text[:brace.start()])[-1] if depth == 0 else ""
            if depth == 0 and is_scope(head):
                continue
            if depth == 0:
                found = NAME.search(head.rstrip())
                name, start = (found.group(1) if found else None), brace.start()
            depth += 1
        elif depth > 0:
            depth -= 1
            if depth == 0 and name:
                yield name, text.count("\n", start, brace.start()) + 1


def python_functions(text):
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node.name, node.end_lineno - node.lineno + 1


def measure(root):
    """Lists (lines, name) of the files and of the functions."""
    files, functions = [], []
    for path in sorted(path for folder in FOLDERS for path in (root / folder).rglob("*")):
        if path.suffix not in C_ENDINGS | {".py"}:
            continue
        text = path.read_text(encoding="utf-8")
        relative = path.relative_to(root)
        files.append((text.count("\n"), str(relative)))
        find = python_functions if path.suffix == ".py" else c_functions
        functions += [(length, f"{relative}: {name}") for name, length in find(text)]
    return sorted(files, reverse=True), sorted(functions, reverse=True)


def longest_headers(root):
    headers = [(path.read_text(encoding="utf-8").count("\n"), path.name)
               for path in (root / "include").rglob("*.h")]
    return [f"header {name}: {lines} lines" for lines, name in sorted(headers, reverse=True)[:3]]


def percentile(functions):
    return functions[int(len(functions) * 0.05)][0] if functions else 0


def complaints_of(files, functions):
    p95 = percentile(functions)
    return {
        "file": [f"{name}: {lines}" for lines, name in files if lines > FILE_LIMIT],
        "function": [f"{name}: {lines}" for lines, name in functions if lines > FUNCTION_LIMIT],
        "percentile": [f"p95 is {p95}"] if p95 > P95_LIMIT else [],
    }


def check_tree(tap, root):
    files, functions = measure(root)
    complaints = complaints_of(files, functions)
    notes = {"file": [f"{name}: {lines} lines" for lines, name in files[:3]]
             + longest_headers(root),
             "function": [f"{name}: {lines} lines" for lines, name in functions[:5]],
             "percentile": [f"{len(functions)} functions, p95 {percentile(functions)} lines"]}
    tap.check("there are functions to measure", [] if len(functions) > 100 else ["none found"])
    for rule, title in RULES.items():
        tap.check(title, complaints[rule], notes[rule])


def check_fixtures(tap, directory):
    for tree in sorted(path for path in directory.iterdir() if path.is_dir()):
        found = {rule for rule, lines in complaints_of(*measure(tree)).items() if lines}
        expected = {tree.name.split("-")[0]} - {"clean"}
        tap.check(tree.name, [] if found == expected
                  else [f"expected {sorted(expected)}, found {sorted(found)}"])


def main():
    if len(sys.argv) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    tap = Tap()
    if sys.argv[1] == "--fixtures":
        check_fixtures(tap, Path(sys.argv[2]))
    else:
        check_tree(tap, Path(sys.argv[1]))
    return tap.finish()


if __name__ == "__main__":
    sys.exit(main())
