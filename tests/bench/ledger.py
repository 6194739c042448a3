#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Reads a generated ledger in CP932 through the library, in turn with decoding and csv.reader, and
prints the ratio of processor time and the memory that is held for each cell.

Usage: ledger.py --build BUILD [--rows 20000] [--columns 40] [--runs 5]
"""

import argparse
import csv
import io
import json
import os
import pathlib
import statistics
import subprocess
import sys
import time

HEADERS = ["資産ID", "資産名称", "資産区分", "所管課", "機密性", "完全性", "可用性", "LGWAN接続", "登録日", "備考"]


def generate(rows, columns):
    """Ten columns that are known; of the others, every third says the same in all rows."""
    lines = [HEADERS + [f"独自{i}" for i in range(columns - len(HEADERS))]]
    for r in range(rows):
        system = r % 2 == 0
        row = [f"A{r:06}", f"資産{r}", "情報システム" if system else "行政情報", f"課{r % 40}", "機密性２", "1",
               "2", "○" if system else "", "R6.4.1", f"備考です{r}"]
        lines.append(row + [f"値{(r * 31 + i) % 500}" if i % 3 else "有"
                            for i in range(columns - len(row))])
    return "".join(",".join(line) + "\r\n" for line in lines).encode("cp932")


def resident():
    fields = pathlib.Path("/proc/self/statm").read_text(encoding="ascii").split()
    return int(fields[1]) * os.sysconf("SC_PAGE_SIZE")


def measure(reader, data):
    """In a process of its own: what one run leaves behind is not the next one's."""
    if reader == "csv":
        begin = time.process_time()
        list(csv.reader(io.StringIO(data.decode("cp932"), newline="")))
        return {"cpu": time.process_time() - begin}
    import gi  # pylint: disable=import-outside-toplevel
    gi.require_version("Secasset", "1")
    from gi.repository import GLib, Secasset  # pylint: disable=import-outside-toplevel
    held = GLib.Bytes.new(data)
    before, begin = resident(), time.process_time()
    ledger = Secasset.Ledger.new_from_bytes(held, "bench.csv", None, None, None)
    result = {"cpu": time.process_time() - begin, "bytes": resident() - before}
    del ledger
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--rows", type=int, default=20000)
    parser.add_argument("--columns", type=int, default=40)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--measure", choices=["csv", "library"], help=argparse.SUPPRESS)
    options = parser.parse_args()
    data = generate(options.rows, max(options.columns, len(HEADERS)))
    if options.measure:
        json.dump(measure(options.measure, data), sys.stdout)
        return
    library = str((options.build / "libsecasset").resolve())
    os.environ["LD_LIBRARY_PATH"] = os.environ["GI_TYPELIB_PATH"] = library
    runs = []
    for _ in range(options.runs):
        runs.append([json.loads(subprocess.check_output(
            [sys.executable, *sys.argv, "--measure", reader])) for reader in ("csv", "library")])
    cells = options.rows * options.columns
    print(f"{cells} cells, {len(data)} bytes, medians of {options.runs} runs")
    print("library / csv, processor time:",
          round(statistics.median(b["cpu"] / a["cpu"] for a, b in runs), 1))
    print("bytes held for each cell:",
          round(statistics.median(b["bytes"] for _, b in runs) / cells))


if __name__ == "__main__":
    main()
