#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Write a made-up nation-scale inventory in the JSON format of libsecasset.

The inventory is a row of local governments.  Each has its own organisation,
places, networks, systems, information, terminals, media, services, measures
and documents, and refers to nothing but itself and a few national elements, so
the file can be written as a stream.  The same arguments give the same bytes.

The data is clean but for planted faults, one in about a thousand elements;
--faults FILE lists them, so that a report can be held against them.
"""
import argparse
import json
import random
import sys

from encoding import Writer, string
from government import Government
from words import FAULTS, REFERENCE_DATE, SMALLEST, STATE, TYPICAL


def sizes(total, draw):
    """Sizes of the local governments, which add up to total."""
    left, result = total, []
    while left >= 2 * TYPICAL:
        result.append(TYPICAL - 100 + int(draw() * 200))
        left -= result[-1]
    return result + [left]


def generate(out, elements, seed):
    draw = random.Random(seed).random
    writer = Writer(out)
    writer.raw("{\n" + ",\n".join([
        '  "secasset": 1', '  "policy": "sendai-basic"', '  "reference-date": "%s"' % REFERENCE_DATE,
        '  "settings": {\n    "network-model": "alpha",\n    "profiles": [\n      "sendai-basic",\n      "mic-guideline",\n'
        '      "general"\n    ],\n    "schemes": [\n      "mic-2024"\n    ]\n  }', '  "elements": [']))
    for ident, kind, name in (("JP-LGWAN", "lgwan", "総合行政ネットワーク"), ("JP-INTERNET", "internet", "インターネット")):
        writer.element([("kind", '"external-network"'), ("id", string(ident)), ("name", string(name)),
                        ("network-kind", string(kind))])
    writer.element([("kind", '"external-provider"'), ("id", string(STATE)), ("name", string("国"))])
    planted, left, number = 0, [], 0
    for size in sizes(elements - writer.elements, draw):
        number += 1
        due = (writer.elements + size + 500) // 1000
        left += [FAULTS[n % len(FAULTS)] for n in range(planted, due)]
        planted = due
        left = Government(writer, number, size, left, draw).write()
    writer.raw('\n  ],\n  "schemes": [],\n  "threats": [],\n  "rules": [],\n  "waivers": []\n}\n')
    return writer


def main():
    parser = argparse.ArgumentParser(description="Write a made-up nation-scale inventory (JSON).")
    parser.add_argument("out", metavar="OUT", help="file to write; - is standard output")
    parser.add_argument("--elements", type=int, default=200000, help="number of elements (default %(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="seed of the random numbers (default %(default)s)")
    parser.add_argument("--faults", metavar="FILE", help="also write the planted faults (rule, subject) as JSON")
    arguments = parser.parse_args()
    if arguments.elements < SMALLEST + 3:
        parser.error("--elements must be at least %d" % (SMALLEST + 3))
    if arguments.out == "-":
        writer = generate(sys.stdout.buffer, arguments.elements, arguments.seed)
    else:
        with open(arguments.out, "wb", buffering=1 << 20) as out:
            writer = generate(out, arguments.elements, arguments.seed)
    if arguments.faults:
        with open(arguments.faults, "w", encoding="utf-8") as out:
            json.dump(writer.faults, out, indent=2)
            out.write("\n")
    print("elements %d, relations %d, bytes %d, planted faults %d"
          % (writer.elements, writer.relations, writer.bytes, len(writer.faults)), file=sys.stderr)


if __name__ == "__main__":
    main()
