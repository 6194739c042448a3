#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Checks that every message of an error exists in Japanese and English.

Usage: check-errors.py SOURCE-ROOT
       check-errors.py --fixtures DIRECTORY

A message with words goes through secasset_error_say (ja, en), or is given to
secasset_data_defect () in both languages. A function that puts a text of its caller into an
error is found by itself, and its callers are looked at, too. In the second form every folder of
DIRECTORY breaks exactly the one rule that its name begins with; `clean` breaks none. Prints TAP.
"""

import re
import sys
from pathlib import Path

from tap import Tap

RULES = {
    "plain": "no message of an error is in one language",
    "foreign": "no message holds the text of another library's exception or error",
    "japanese": "the first text is Japanese and the second is not",
}
# Where messages go in; the number of arguments before the message.
SETTERS = {"g_set_error": 3, "g_set_error_literal": 3, "g_prefix_error": 1,
           "g_propagate_prefixed_error": 2, "g_error_new": 2, "g_error_new_literal": 2,
           "g_task_return_new_error": 3, "secasset_json_cursor_fail": 3,
           "secasset_json_cursor_expected": 1, "secasset_json_cursor_propagate": 2}
COMMENT = re.compile(r"/\*.*?\*/|(?<!:)//[^\n]*", re.DOTALL)
LITERAL = re.compile(r"\"(?:\\.|[^\"\\\n])*\"")
DEFINITION = re.compile(r"^(\w+) \(([^;{}]*)\)\n\{(.*?)^\}", re.DOTALL | re.MULTILINE)
PLACEHOLDER = re.compile(r"%(?:\d+\$)?[-+ 0#]*\d*(?:\.\d+)?[a-zA-Z]{1,2}\b|\\.")
JAPANESE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff「」（）、。]")


def close(text, start):
    """The position of the bracket that closes the one at `start`."""
    depth = 0
    for match in re.compile(r"\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*'|[()]").finditer(text, start):
        depth += {"(": 1, ")": -1}.get(match.group(), 0)
        if depth == 0:
            return match.start()
    return len(text)


def split(text):
    """The arguments of a call."""
    arguments, depth, begin = [], 0, 0
    for match in re.compile(r"\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*'|[][(){},]").finditer(text):
        depth += (match.group() in "([{") - (match.group() in ")]}") if len(match[0]) == 1 else 0
        if match.group() == "," and depth == 0:
            arguments.append(text[begin:match.start()].strip())
            begin = match.end()
    return [*arguments, text[begin:].strip()]


def calls(text, name):
    for match in re.finditer(rf"(?<![\w>])(?<!\n){re.escape(name)} ?\(", text):
        end = close(text, match.end() - 1)
        yield text.count("\n", 0, match.start()) + 1, split(text[match.end():end])


def words(argument):
    """What is left of an argument without what is said in both languages."""
    while (start := argument.find("secasset_error_say (")) >= 0:
        end = close(argument, argument.index("(", start))
        argument = argument[:start] + argument[end + 1:]
    texts = "".join(match[0][1:-1] for match in LITERAL.finditer(argument))
    return re.sub(r"[^\w]|\d", "", PLACEHOLDER.sub("", texts))


def find_setters(text, setters):
    """Functions of a file that put what their caller says into an error."""
    found = dict(setters)
    while True:
        before = len(found)
        for name, parameters, body in DEFINITION.findall(text):
            names = [parameter.split()[-1].lstrip("*") for parameter in split(parameters)]
            for setter, first in list(found.items()):
                for _, arguments in calls(body, setter):
                    given = [names.index(a) for a in arguments[first:] if a in names
                             and re.search(r"const char \*" + re.escape(a) + r"$",
                                           split(parameters)[names.index(a)])
                             and a in ("what", "message", "format", "text")]
                    if given and name not in found:
                        found[name] = min(given)
        if len(found) == before:
            return found


def look_at_setters(path, text, complaints):
    for setter, first in find_setters(text, SETTERS).items():
        for line, arguments in calls(text, setter):
            for argument in arguments[first:]:
                if words(argument):
                    complaints["plain"].append(f"{path}:{line}: {setter} (… {argument[:60]}")
                if re.search(r"error->message|\.what \(\)|strerror", argument):
                    complaints["foreign"].append(f"{path}:{line}: {argument[:60]}")


def look_at_pairs(path, text, complaints):
    for name, first in (("secasset_error_say", 0), ("secasset_data_defect", 2)):
        for line, arguments in calls(text, name):
            pair = arguments[first:first + 2]
            if not LITERAL.search(pair[0]):
                continue
            if not JAPANESE.search(pair[0]) or re.search(r"[\u3040-\u30ff]", pair[1]):
                complaints["japanese"].append(f"{path}:{line}: {pair}")


def look(root):
    complaints = {rule: [] for rule in RULES}
    n_calls = 0
    for path in sorted((root / "libsecasset").rglob("*")):
        if path.suffix not in (".c", ".cpp"):
            continue
        text = COMMENT.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), path.read_text())
        n_calls += sum(1 for _ in calls(text, "secasset_error_say"))
        look_at_setters(path.relative_to(root), text, complaints)
        look_at_pairs(path.relative_to(root), text, complaints)
    return complaints, n_calls


def main():
    if len(sys.argv) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    tap = Tap()
    if sys.argv[1] == "--fixtures":
        for tree in sorted(path for path in Path(sys.argv[2]).iterdir() if path.is_dir()):
            found = {rule for rule, lines in look(tree)[0].items() if lines}
            expected = {tree.name.split("-")[0]} - {"clean"}
            tap.check(tree.name, [] if found == expected
                      else [f"expected {sorted(expected)}, found {sorted(found)}"])
        return tap.finish()
    complaints, n_calls = look(Path(sys.argv[1]))
    tap.check("there are messages to look at", [] if n_calls > 50 else [f"{n_calls} found"])
    for rule, title in RULES.items():
        tap.check(title, complaints[rule])
    return tap.finish()


if __name__ == "__main__":
    sys.exit(main())
