#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""What people are told about the command is what it takes: its help in both languages, its man
pages and its completion name the same commands and options.

Usage: check-command.py SECASSET SOURCE_ROOT
"""

import re
import subprocess
import sys
from pathlib import Path

import tap

SECASSET, ROOT = sys.argv[1], Path(sys.argv[2])
PAGES = {"en": ROOT / "doc/man/secasset.1", "ja": ROOT / "doc/man/ja/secasset.1"}
COMPLETION = ROOT / "bindings/cli/completion/secasset"
LINE = {"en": "Options: ", "ja": "オプション: "}
EVERYWHERE = {"language", "help"}


def read_help(language, *args):
    done = subprocess.run([SECASSET, "--language", language, *args, "--help"], check=True,
                          capture_output=True, text=True, encoding="utf-8")
    return done.stdout


def list_commands(language):
    part = re.split(r"^(?:Commands|コマンド):$", read_help(language), flags=re.M)[1]
    return re.findall(r"^  ([a-z]+)\b", part.split("\n\n")[0], re.M)


def list_options(language, command):
    return set(re.findall(r"^  (?:-\w, |    )--([a-z-]+)", read_help(language, command), re.M))


def read_sections(page):
    text = page.read_text(encoding="utf-8").replace("\\-", "-")
    parts = re.split(r"^\.SH (.*)$", text, flags=re.M)
    return parts[1::2], parts[2::2]


def read_commands(section, language):
    """What a page says of each command."""
    found = {}
    for entry in re.split(r"^\.TP\n", section, flags=re.M)[1:]:
        name = re.match(r'\.BI? "?([a-z]+)', entry).group(1)
        options = re.search(rf"^{LINE[language]}(.*)$", entry, re.M)
        found[name] = set(re.findall(r"--([a-z-]+)", options.group(1))) | EVERYWHERE
    return found


def read_options(section):
    headings = re.findall(r"^\.TP\n(.*)$", section, re.M)
    return {re.search(r"--([a-z-]+)", heading).group(1) for heading in headings}


def complete(command):
    done = subprocess.run(["bash", "--norc", "-c", 'source "$0"; _secasset_options "$1"',
                           str(COMPLETION), command], check=True, capture_output=True, text=True)
    return {word.strip("-=") for word in done.stdout.split()}


def compare(wanted, found):
    return [f"missing: {name}" for name in sorted(wanted - found)] + [
        f"not known to the command: {name}" for name in sorted(found - wanted)]


def lint(page, language):
    """As man(1) calls it; Japanese lines are broken by the rules of the language."""
    rules = ["-mja"] if language == "ja" else []
    done = subprocess.run(["groff", "-Kutf8", "-Tutf8", "-man", *rules, "-ww", "-z", str(page)],
                          capture_output=True, text=True, encoding="utf-8", check=False)
    return done.stderr.splitlines()


def main():
    results = tap.Tap()
    commands = list_commands("en")
    options = {command: list_options("en", command) for command in commands}
    every = set().union(*options.values()) | {"version"}
    checks = [("commands in Japanese", compare(set(commands), set(list_commands("ja"))))]
    for command in commands:
        checks += [(f"{command}: help in Japanese", compare(options[command], list_options("ja", command))),
                   (f"{command}: completion", compare(options[command], complete(command)))]
    for language, page in PAGES.items():
        _, bodies = read_sections(page)
        told = read_commands(bodies[3], language)
        checks.append((f"{page.name} ({language}): commands", compare(set(commands), set(told))))
        checks += [(f"{page.name} ({language}): {command}", compare(options[command], told.get(command, set())))
                   for command in commands]
        checks += [(f"{page.name} ({language}): options", compare(every, read_options(bodies[4]))),
                   (f"{page.name} ({language}): groff", lint(page, language))]
    checks.append(("sections", [] if len(read_sections(PAGES["en"])[0]) == len(
        read_sections(PAGES["ja"])[0]) else ["the pages differ in their sections"]))
    for title, complaints in checks:
        results.check(title, complaints)
    return results.finish()


if __name__ == "__main__":
    sys.exit(main())
