#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Writes a ledger in CP932 as offices keep it, always the same for the same number of rows.

Usage: generate.py ROWS > LEDGER
"""

import random
import sys

HEADERS = (
    "令和8年度 情報資産管理台帳,,,,,,,,,,\n"
    "資産ID,資産名称,資産区分,所管課,評価値,,,LGWAN接続,登録日,保存期限,備考,独自の欄\n"
    ",,,,機密性,完全性,可用性,,,,,\n"
)
SECTIONS = ["財政局税務部市民税課", "区民課", "髙﨑支所", "Ⅳ課①係"]
# Characters that CP932 has twice or thrice, of NEC and of IBM: as bytes, because what is decoded
# and encoded again comes back as the other one.
TWINS = {"<1>": b"\xfa\x54", "<2>": b"\x81\xca", "<3>": b"\x87\x90", "<4>": b"\x81\xe0",
         "<5>": b"\xed\x40", "<6>": b"\xfa\x5c", "<7>": b"\xfa\x4a", "<8>": b"\x87\x54",
         "<9>": b"\xee\xfc", "<0>": b"\xf0\x40"}
DAYS = ["R6.4.1", "R5.12.28", "H31.4.30", "S63.1.7", "R2.10.1"]
ENDS = ["2031/3/31", "2027/12/1", "2030/4/1"]


def row(number, noise):
    kind = noise.choice(["情報システム", "行政情報"])
    level = noise.choice(["機密性3Ａ", "機密性３Ｂ", "機密性２", ""])
    link = noise.choice(["○", "×", "", "不明"]) if kind == "情報システム" else ""
    if number % 97 == 0:
        link = "たぶん"
    section = "〃" if number % 3 else noise.choice(SECTIONS)
    note = noise.choice(["", '"改行の\nある備考"', '"引用""符"', "①を参照", '"a,b"'])
    name = noise.choice(["資産 {}", '"資産 {}"', "髙﨑の台帳 {}", "第Ⅹ期①<1><4> {}"]).format(number)
    cells = [f"A{number:05}", name, kind, section, level,
             noise.choice(["1", "2"]), noise.choice(["1", "2", ""]), link,
             noise.choice(DAYS), noise.choice(ENDS), note, noise.choice(["", "メモ", " 両端に空白 ", "<1><2><3><4>", '"<5><6><7>"', "<8><9><0>"])]
    return ",".join(cells)


def generate(rows):
    noise = random.Random(20260401)
    text = HEADERS.replace("\n", "\r\n")
    for number in range(1, rows + 1):
        text += row(number, noise) + ("\n" if number % 5 == 0 else "\r\n")
    text += ",,,,,,,,,,,\r\n" * 20
    text += ",,※ この台帳は毎年四月に見直す。,,,,,,,,,\r\n"
    data = text.encode("cp932")
    for mark, twin in TWINS.items():
        data = data.replace(mark.encode(), twin)
    return data


if __name__ == "__main__":
    sys.stdout.buffer.write(generate(int(sys.argv[1])))
