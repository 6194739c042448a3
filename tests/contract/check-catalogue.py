#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Ties the three lists of rules together: the rows of data, the functions, the samples.

Usage: check-catalogue.py SOURCE-ROOT

A row without a function can never fire; a function without a row has no words; a rule without
a sample that makes it fire and one that keeps it silent is only hoped to work. Rows of
`format.*`, `ledger.*`, `engine.*` and `waiver.*` are reported by the reader and the engine: each needs a test
that names it, and exceptions (`waiver.*`) need samples like any rule.
Prints TAP.
"""

import json
import re
import sys
from collections import Counter
from pathlib import Path

from tap import Tap

ENTRY = re.compile(r"\bSECASSET_(READER_RULE|RULE|RULE_ROW)\s*\(\s*\"([^\"]+)\"")
# The rules of the first edition (tier P1), by profile.
COUNTS = {"sendai-basic": 32, "mic-guideline": 12, "general": 19}
TEST_ENDINGS = {".c", ".cpp", ".py", ".json", ".js", ".lua", ".vala", ".sh"}


def read_rows(directory):
    """Maps the id of every row to its profile and tier."""
    rows = []
    for path in sorted(directory.glob("*.json")):
        data = json.loads(path.read_text(encoding="utf-8"))
        rows += [(row["id"], data["profile"], row["tier"]) for row in data["rules"]]
    return rows


def read_entries(directory):
    """Lists the ids in the tables of the rule functions, commented-out ones left out."""
    entries = []
    for path in sorted(directory.glob("*.c")):
        text = re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
        entries += [match.group(2) for match in ENTRY.finditer(text)]
    return entries


def read_faults(library):
    """Lists the ids that the reader and the engine report by themselves."""
    text = "".join(path.read_text(encoding="utf-8") for floor in ("io", "rules")
                   for path in sorted((library / floor).glob("*.c*")))
    return set(re.findall(r"\"((?:format|engine|ledger|waiver)\.(?!json\")[a-z-]+)\"", text))


def incomplete_samples(directory, rules):
    for rule in sorted(rules):
        names = [path.name for path in (directory / rule).glob("*.json")]
        for kind in ("fires-", "silent-"):
            if not any(name.startswith(kind) for name in names):
                yield f"{rule} has no {kind}….json"


def unnamed(directory, rules):
    texts = [path.read_text(encoding="utf-8", errors="replace")
             for path in directory.rglob("*")
             if path.suffix in TEST_ENDINGS and path.name != Path(__file__).name]
    return [rule for rule in sorted(rules) if not any(rule in text for text in texts)]


def duplicates(ids):
    return [f"{rule}: {n} times" for rule, n in sorted(Counter(ids).items()) if n > 1]


def main():
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    root = Path(sys.argv[1])
    rows = read_rows(root / "libsecasset/policy/data/rules")
    entries = read_entries(root / "libsecasset/rules")
    # "own.…": rules that the samples bring along themselves.
    folders = {path.name for path in (root / "tests/rules").iterdir()
               if path.is_dir() and not path.name.startswith("own.")}
    ids = [rule for rule, _, _ in rows]
    judged = {rule for rule in ids if not rule.startswith(("format.", "engine.", "ledger.", "waiver."))}
    counts = Counter(profile for _, profile, tier in rows if tier == "P1")

    tap = Tap()
    tap.check("every row has an id of its own", duplicates(ids))
    tap.check("every function has an entry of its own", duplicates(entries))
    tap.check("every row has a function", sorted(judged - set(entries)))
    tap.check("every function has a row", sorted(set(entries) - judged))
    faults = read_faults(root / "libsecasset")
    tap.check("every fault has a row", sorted(faults - set(ids)))
    tap.check("every row of a fault is reported", sorted(set(ids) - judged - faults))
    sampled = judged | {rule for rule in ids if rule.startswith("waiver.")}
    tap.check("every row has samples", sorted(sampled - folders))
    tap.check("every folder of samples has a row", sorted(folders - sampled))
    tap.check("every rule has a sample that fires and one that is silent",
              incomplete_samples(root / "tests/rules", sampled & folders))
    tap.check("every fault of reader and engine is named by a test",
              unnamed(root / "tests", set(ids) - sampled))
    tap.check("the first edition is complete",
              [f"{profile}: {counts[profile]} rules, not {expected}"
               for profile, expected in COUNTS.items() if counts[profile] != expected])
    return tap.finish()


if __name__ == "__main__":
    sys.exit(main())
