#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""What cells and sheets of ledgers are read as: the value, what is told, and what is doubted.

Usage: test-ledger-reading.py COMMAND DOC-LEDGERS-MD

The tables below are the specification: a row for every form that ledgers are known to have.
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

import tap_runner  # noqa: E402

COMMAND, DOCUMENT = sys.argv[1:3]
KEPT = object()  # the cell stays as it stands, under the name of its column
OPEN = "ledger.undecided"

# Column, kind, member: then by value what cells are read as it.
BOOLEANS = {
    True: "○ 〇 ◯ ● ◎ レ ﾚ ㇾ ✓ ✔ ☑ 有 有り あり はい 該当 する 済 1 １ Ｙ yes",
    False: "× ✕ 無 無し なし いいえ 非該当 該当なし 否 未 0 ０ no",
    None: "－ - — ― − ‐ ー 不明 空白 未記入 unknown",
}
SEGMENTS = {
    "individual-number": "個人番号利用事務系ネットワーク 個人番号利用事務系 マイナンバー利用事務系 個人番号系 "
                         "マイナンバー系 MN系 ＭＮ系 基幹系 住基系 レベル3 レベル３",
    "lgwan": "LGWAN接続系ネットワーク LGWAN系 LG系 LG-WAN ＬＧＷＡＮ接続系 総合行政ネットワーク系 内部系 "
             "レベル2",
    "internet": "インターネット接続系ネットワーク インターネット系 ｲﾝﾀｰﾈｯﾄ系 ネット系 INT系 レベル1",
    "independent": "独立系ネットワーク 独立系 閉域(単独) 閉域（単独） その他",
    None: "－ 不明",
}
LEVELS = {
    "3A": "３Ａ ３A 3a 機密性３Ａ 機密性：３Ａ",
    "3B": "３Ｂ 機密性３Ｂ 自治体機密性３Ｂ",
    "3C": "3c 機密性3C 自治体機密性3C",
    "2": "２ 機密性2", "1": "１ 自治体機密性１", None: "－ 不明",
}
READ, SPAN, BEYOND, BEFORE, NO_DATE = "read-as", "span", "GI-018", "ledger.before-era", "GI-013"
DATES = [
    ("2024/4/1", "2024-04-01", READ), ("20240401", "2024-04-01", READ),
    ("２０２４年４月１日", "2024-04-01", READ), ("2024.4.1", "2024-04-01", READ),
    ("R6.4.1", "2024-04-01", READ), ("R06.04.01", "2024-04-01", READ),
    ("令和6年4月1日", "2024-04-01", READ), ("令6.4.1", "2024-04-01", READ),
    ("H31.4.30", "2019-04-30", READ), ("R1.5.1", "2019-05-01", READ),
    ("令和元年5月1日", "2019-05-01", READ), ("昭和64年1月7日", "1989-01-07", READ),
    ("平成元年1月8日", "1989-01-08", READ), ("明治45年7月29日", "1912-07-29", READ),
    ("大正元年7月30日", "1912-07-30", READ), ("2024/4/1 0:00", "2024-04-01", READ),
    ("2024/4/1 12:34:56", "2024-04-01", READ), ("2024/4/1(月)", "2024-04-01", READ),
    ("45383", "2024-04-01", READ), ("45383.5", "2024-04-01", READ), ("43921", "2020-03-31", READ),
    ("令和元年", "2019-05-01", SPAN), ("S63", "1988-01-01", SPAN), ("2024年4月", "2024-04-01", SPAN),
    ("R6/4", "2024-04-01", SPAN), ("R5年度", "2023-04-01", SPAN), ("平31", "2019-01-01", SPAN),
    ("令和6年度末", "2025-03-31", SPAN), ("令和6年4月末", "2024-04-30", SPAN),
    ("平成32年度", "2020-04-01", BEYOND), ("平成32年4月1日", "2020-04-01", BEYOND),
    ("H31.5.1", "2019-05-01", BEYOND), ("昭和64年1月8日", "1989-01-08", BEYOND),
    ("R1.4.30", "2019-04-30", BEFORE), ("平成元年1月7日", "1989-01-07", BEFORE),
    ("24/4/1", "24/4/1", NO_DATE), ("4/1/2024", "4/1/2024", NO_DATE),
    ("2024/2/30", "2024/2/30", NO_DATE), ("2024/4/1(火)", "2024/4/1(火)", NO_DATE),
    # The day that Excel counts and that never was, and numbers too small to be days.
    ("60", "60", NO_DATE), ("1462", "1462", NO_DATE), ("2024年4月上旬", "2024年4月上旬", NO_DATE),
    ("未定", KEPT, OPEN), ("要確認", KEPT, OPEN), ("－", None, READ), ("不明", None, READ),
]
# What stands where a column states a day that ends something.
ENDS = [("令和6年度末", "2025-03-31", SPAN), ("R6/4", "2024-04-30", SPAN),
        ("令和元年", "2019-12-31", SPAN), ("平成32年度", "2021-03-31", BEYOND)]
DOUBTS = [
    ("LGWAN接続", "情報システム", w, KEPT, "GI-007") for w in ("△", "▲", "要", "たぶん", "○（一部）", "対象外")
] + [
    ("LGWAN接続", "情報システム", w, KEPT, OPEN) for w in ("未定", "要確認", "確認中", "？")
] + [
    ("ネットワーク区分", "ネットワーク", "情報系", "情報系", "GI-007"),
    ("ネットワーク区分", "ネットワーク", "スタンドアロン", KEPT, None),
    ("ネットワーク区分", "ネットワーク", "単独", KEPT, None),
    ("ネットワーク区分", "ネットワーク", "未定", KEPT, OPEN),
    ("接続ネットワーク", "情報システム", "なし", KEPT, None),
    ("接続ネットワーク", "情報システム", "スタンドアロン", KEPT, None),
    ("接続ネットワーク", "情報システム", "要確認", KEPT, OPEN),
    ("接続ネットワーク", "情報システム", "－", None, READ),
    ("対象者数", "行政情報", "約1万件", "約1万件", "GI-025"),
    ("対象者数", "行政情報", "－", None, READ),
    ("対象者数", "行政情報", "１，２３４人", 1234, READ),
    ("保存年数", "行政情報", "５年間", 5, READ),
] + [
    (column, "行政情報", word, KEPT, "ledger.permanent-retention")
    for column in ("保存年数", "保存期限") for word in ("永年", "永久", "常用")
] + [
    ("状態", "情報システム", "試行", "試行", "GI-007"),
    ("状態", "情報システム", "不明", None, READ),
]
MEMBERS = {"LGWAN接続": "connects-to-lgwan", "ネットワーク区分": "declared-segment",
           "登録日": "registered-on", "保存期限": "retention-until", "対象者数": "subject-count",
           "保存年数": "retention-years", "状態": "lifecycle", "接続ネットワーク": "connected-to"}


class Read:
    """A ledger through the command: its elements, notes, findings and what is said."""

    def __init__(self, data, *options, language="ja"):
        data = data.encode("utf-8") if isinstance(data, str) else data
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            (root / "台帳.csv").write_bytes(data)
            done = self.run("convert", "--language", language, root / "台帳.csv",
                            root / "out.json", "--notes", root / "notes.json", *options)
            self.status, self.said = done.returncode, done.stderr.decode("utf-8")
            self.elements, self.notes, self.findings = [], [], []
            if self.status == 0:
                self.elements = json.loads((root / "out.json").read_bytes())["elements"]
                self.notes = json.loads((root / "notes.json").read_bytes())
                done = self.run("validate", "--format", "json", "-d", "2026-04-01",
                                root / "台帳.csv", *options)
                self.findings = json.loads(done.stdout)["findings"]

    @staticmethod
    def run(*args):
        return subprocess.run([COMMAND, *map(str, args)], capture_output=True, timeout=100,
                              check=False)

    def rules(self, prefix=""):
        """What is found, "RULE@ROW:COLUMN", but for what the policy asks of the assets."""
        return sorted(f"{f['rule']}@{f['line']}:{f['column']}" for f in self.findings
                      if not f["rule"].startswith(("SB-", "MG-")) and f["rule"].startswith(prefix))

    def names(self):
        return [e.get("name") for e in self.elements]


class Cells(unittest.TestCase):
    def check(self, column, kind, cells):
        """One ledger of all cells: (text, value, note or rule) each."""
        lines = [f"資産ID,資産名称,資産区分,{column}"]
        lines += [f'A{i},n{i},{kind},"{text}"' for i, (text, _, _) in enumerate(cells)]
        read = Read("\r\n".join(lines) + "\r\n")
        self.assertEqual(read.status, 0, read.said)
        elements = {e["id"]: e for e in read.elements}
        for i, (text, value, told) in enumerate(cells):
            with self.subTest(column=column, text=text):
                element = elements[f"A{i}"]
                found = {r.split("@")[0] for r in read.rules() if r.endswith(f"@{i + 2}:4")}
                notes = {n["kind"] for n in read.notes if (n["row"], n["column"]) == (i + 2, 4)}
                if column in ("機密性", "重要度"):
                    member = {"機密性": "confidentiality", "重要度": "importance"}[column]
                    have = element.get("assignments", [{}])[0].get(member)
                else:
                    have = element.get(MEMBERS[column])
                if value is KEPT:
                    self.assertEqual(element["x-ledger"], {column: text})
                    self.assertIn("kept", notes)
                self.assertEqual(have, None if value is KEPT else value)
                if told in (READ, SPAN):
                    self.assertEqual(notes, {told})
                    self.assertFalse(found - {"GI-014"})
                elif told:
                    self.assertEqual(found - {"GI-014"}, {told})
                else:
                    self.assertFalse(found)

    def check_words(self, column, kind, words, labels=()):
        """A nick, and the label that the policy itself has for it, are no repair."""
        self.check(column, kind, [(text, value, None if text in (value, *labels) else READ)
                                  for value, texts in words.items() for text in texts.split()])

    def test_booleans(self):
        self.check_words("LGWAN接続", "情報システム", BOOLEANS)

    def test_blank_is_not_no(self):
        self.check("LGWAN接続", "情報システム", [(t, None, None) for t in ("", " ", "　", "\n")])

    def test_segments(self):
        labels = [texts.split()[0] for value, texts in SEGMENTS.items() if value]
        self.check_words("ネットワーク区分", "ネットワーク", SEGMENTS, labels)

    def test_words_of_their_own(self):
        """Notes say the label, not the nick; so do those of kinds."""
        read = Read("資産ID,資産名称,資産区分,ネットワーク区分\nA0,イ,文書,\nA1,ロ,ネットワーク,基幹系\n"
                    "A2,ハ,行政情報,\n")
        self.assertEqual([n["message"] for n in read.notes if n["kind"] == "read-as"],
                         ["「文書」を「行政情報」と読み取りました。",
                          "「基幹系」を「個人番号利用事務系ネットワーク」と読み取りました。"])

    def test_levels(self):
        self.check_words("機密性", "行政情報", LEVELS)
        self.check("機密性", "行政情報", [(t, t, "GI-008") for t in
                                   ("高", "Ⅱ", "社外秘", "重要度：高", "A", "3", "3B（一部）")]
                   + [("未定", KEPT, OPEN)])

    def test_levels_of_other_schemes(self):
        self.check("重要度", "行政情報", [("Ⅱ", "II", READ), ("重要性分類Ⅲ", "III", READ),
                                    ("IV", "IV", None), ("高", "高", "GI-008")])
        self.check("重要度", "行政情報", [("３", "3", READ), ("重要性2", "2", READ), ("1", "1", None)])

    def test_dates(self):
        self.check("登録日", "情報システム", DATES)
        self.check("保存期限", "行政情報", ENDS)

    def test_doubts(self):
        for column, kind, text, value, told in DOUBTS:
            self.check(column, kind, [(text, value, told)])


HEADERS = "資産ID,資産名称,資産区分,所管課,接続ネットワーク,LGWAN接続,備考\n"


class Sheets(unittest.TestCase):
    def test_titles_and_three_rows_of_headers(self):
        read = Read("情報資産台帳,,,,,\n令和6年4月1日現在,,,,,\n,,,,,\n資産,,分類,,,備考\n,,評価値,,,\n"
                    "ID,名称,機密性,完全性,可用性,\nA1,住民記録,３Ａ,2,1,あ\n")
        self.assertEqual(read.elements[0]["assignments"], [
            {"scheme": "mic-2024", "confidentiality": "3A", "integrity": "2", "availability": "1"}])

    def test_headers_with_line_breaks_units_and_half_width(self):
        read = Read('"資産\nＩＤ","資産\r\n名称",資産区分,"ＬＧＷＡＮ接続\n（○×）",ｲﾝﾀｰﾈｯﾄ接続(発),対象者数（人）,データ件数[件]\n'
                    "A1,ｼﾞｭｳﾐﾝ,情報,,,100,20\nA2,b,システム,○,×,,\n")
        self.assertEqual((read.elements[0]["subject-count"], read.elements[0]["record-count"]),
                         (100, 20))
        self.assertEqual((read.elements[1]["connects-to-lgwan"],
                          read.elements[1]["allows-internet-outbound"]), (True, False))

    def test_sections_sums_and_legends(self):
        read = Read(HEADERS + "税務課\nA1,住民税,システム,税務課,庁内LAN,○\n\nA2,固定,システム,同上,〃,○,\"1行目\n2行目\"\n"
                    "小計,2件\n福祉課\nA3,福祉,システム,同上,〃,○\n合計（３件）,3\n凡例：○ 有\n※1 注\n,※2 注\n注1 なお\n以上\n")
        self.assertEqual(read.names(), ["住民税", "固定", "福祉", "税務課", "庁内LAN"])
        # Blank rows do not part what “as above” joins; the heading of a section does.
        self.assertEqual(read.elements[1]["connected-to"], ["庁内LAN"])
        self.assertNotIn("connected-to", read.elements[2])
        self.assertEqual(read.rules("ledger."), [
            "ledger.no-above@8:4", "ledger.no-above@8:5", "ledger.row-not-read@2:1",
            "ledger.row-not-read@7:1"])
        self.assertEqual([n["row"] for n in read.notes if n["kind"] == "skipped"],
                         [2, 6, 7, 9, 10, 11, 12, 13, 14])

    def test_as_above(self):
        rows = "A1,a,システム,同上\nA2,b,システム,税務課\nA3,c,システム,\nA4,d,システム,〃\n"
        read = Read(HEADERS + rows)
        self.assertEqual([e.get("managed-by") for e in read.elements[:4]],
                         [None, ["税務課"], None, None])
        self.assertEqual(read.rules("ledger."), ["ledger.no-above@2:4", "ledger.no-above@5:4"])
        mapping = {"id": "own", "title": {"ja": "独自", "en": "own"}, "columns": [
            {"headers": ["所管課"], "targets": ["managed-by"], "ref-kind": "org-unit",
             "blank-is-ditto": True}]}
        with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
            json.dump(mapping, file)
            file.flush()
            read = Read(HEADERS + rows, "--mapping", file.name)
        self.assertEqual([e.get("managed-by") for e in read.elements[:4]],
                         [None, ["税務課"], ["税務課"], ["税務課"]])
        self.assertEqual([n["row"] for n in read.notes if n["kind"] == "ditto"], [4, 5])

    def test_two_tables(self):
        read = Read(HEADERS + "A1,a,システム\n\n媒体台帳\n登録番号,資産名称,登録日\nU1,USB,R6.4.1\n")
        self.assertEqual(read.names(), ["a"])
        self.assertIn("ledger.second-table@5:1", read.rules())
        # The same header once more, as on every printed page, is no other table.
        read = Read(HEADERS + "A1,a,システム\n" + HEADERS + "A2,b,システム\n")
        self.assertEqual((read.names(), read.rules("ledger.")), (["a", "b"], []))

    def test_columns_that_say_the_same(self):
        read = Read("ID,管理番号,名称,件名,資産区分,分類\nA1,K1,n,k,システム,x\n")
        self.assertEqual(read.elements[0]["x-ledger"], {"管理番号": "K1", "件名": "k", "分類": "x"})
        self.assertEqual(read.rules(), ["ledger.repeated-column@1:2", "ledger.repeated-column@1:4"])

    def test_ids(self):
        read = Read("資産ID,資産名称,資産区分\nA1,a,システム\nA1,b,システム\n,c,システム\n,c,システム\n007,d,システム\n7,e,システム\n")
        self.assertEqual([e["id"] for e in read.elements], ["A1", "A1", "c", "c #2", "007", "7"])
        self.assertEqual(read.rules(), ["GI-001@3:1"])
        self.assertEqual([n["row"] for n in read.notes if n["kind"] == "assumed"], [4, 5])

    def test_several_in_a_cell(self):
        read = Read(HEADERS + 'A1,a,システム,"税務課、福祉課","庁内LAN、外部LAN\n基幹LAN",○\n')
        self.assertEqual(read.elements[0]["connected-to"], ["庁内LAN", "外部LAN", "基幹LAN"])
        self.assertIn("GI-023@2:4", read.rules())

    def test_kind_that_nobody_stated(self):
        read = Read("資産ID,資産名称,LGWAN接続\nA1,a,○\nA2,b,－\n")
        self.assertEqual(read.rules(), ["ledger.unused-value@2:3"])

    def test_separators_and_line_ends(self):
        for text in ("資産ID;資産名称;資産区分\nA1;a;システム\n",
                     "台帳\n\n資産ID\t資産名称\t資産区分\nA1\ta\tシステム\n",
                     "資産ID,資産名称,資産区分\rA1,a,システム\r",
                     "資産ID,資産名称,資産区分\r\nA1,a,システム\n,,\r\n\r\n\n,,,,\n"):
            read = Read(text)
            self.assertEqual((read.names(), read.rules()), (["a"], []), repr(text))

    def test_nothing_to_read(self):
        self.assertEqual(Read(HEADERS).rules(), ["ledger.no-assets@1:1"])
        for data in (b"", b"\xef\xbb\xbf", b"\r\n\r\n"):
            read = Read(data)
            self.assertEqual(read.status, 2)
            self.assertIn("ファイルが空です", read.said)
        read = Read("ほげ\n税\n")
        self.assertEqual(read.status, 2)
        self.assertIn("台帳の見出しが見つかりません", read.said)
        self.assertEqual(Read("資産名称\n税\n福祉\n").names(), ["税", "福祉"])

    def test_open_quote(self):
        self.assertIn("ledger.open-quote@2:1", Read(HEADERS + 'A1,"税\nA2,福祉\n').rules())


TEXT = "資産ID,資産名称,資産区分\r\nA1,髙﨑①Ⅳ～－∥￠￡￢―㈱ｱｲｳ,システム\r\n"


class Encodings(unittest.TestCase):
    def test_found_out(self):
        for encoding, codec, mark in (
                ("UTF-8", "utf-8", b""), ("UTF-8-BOM", "utf-8-sig", b""), ("CP932", "cp932", b""),
                ("UTF-16LE", "utf-16-le", b"\xff\xfe"), ("UTF-16BE", "utf-16-be", b"\xfe\xff"),
                ("UTF-16LE", "utf-16-le", b""), ("UTF-16BE", "utf-16-be", b"")):
            read = Read(mark + TEXT.encode(codec))
            self.assertEqual((read.names(), read.rules("GI-019")),
                             (["髙﨑①Ⅳ～－∥￠￡￢―㈱ｱｲｳ"], []), encoding)
            self.assertIn(f"文字コード {encoding}、", read.said)
        self.assertIn("文字コード UTF-8、", Read("id,name\nA1,a\n").said)
        self.assertEqual(Read("id,name\nA1,𠮷野家𠀋俱\n").names(), ["𠮷野家𠀋俱"])

    def test_overridden(self):
        read = Read("id,name\nA1,ﾃｱ\n".encode("cp932"), "--encoding", "Shift_JIS")
        self.assertEqual(read.names(), ["ﾃｱ"])
        self.assertIn("CP932", Read("id,name\n", "--encoding", "EBCDIC").said)

    def test_two_encodings_in_one_file(self):
        old, new = "S1,税務総合\n".encode("cp932"), "S2,福祉総合システム\n".encode()
        read = Read("資産ID,資産名称\n".encode("cp932") + old + new + old)
        self.assertEqual(read.names()[1], "福祉総合システム")
        self.assertEqual(read.rules("GI-019"), ["GI-019@3:2"])
        read = Read("資産ID,資産名称\n".encode() + new + old + new)
        self.assertEqual((read.names()[0], read.rules("GI-019")), ("福祉総合システム", ["GI-019@3:2"]))

    def test_bytes_that_are_no_text(self):
        head = "資産ID,資産名称\n"
        read = Read((head + "A1,税務\nA2,").encode() + b"\xe3\x81\n")
        self.assertEqual(read.rules("GI-019"), ["GI-019@3:2"])
        self.assertIn("UTF-8", read.said)
        for bad in (b"\x80", b"\xa0", b"\xfd", b"\xfe", b"\xff", b"\x81"):
            read = Read(head.encode("cp932") + b"A1,a" + bad + b"\n")
            self.assertEqual(read.rules("GI-019"), ["GI-019@2:2"], bad)
            self.assertTrue(read.names()[0].startswith("a\ufffd"))
        # One zero byte makes no UTF-16 of a file, whichever length it has.
        for text in (b"id,name\nA1,a\0b\n", b"id,name\nA1,a\0bc\n"):
            read = Read(text)
            self.assertEqual((read.names()[0][:2], read.rules("GI-019")), ("a\ufffd", ["GI-019@2:2"]))

    def test_refused(self):
        text = HEADERS + "A1,税務総合,システム\n"
        for codec in ("iso-2022-jp", "euc-jp"):
            read = Read(text.encode(codec))
            self.assertEqual(read.status, 2)
            self.assertIn(codec.upper(), read.said)
            self.assertIn("nkf", read.said)
            self.assertIn("nkf", Read(text.encode(codec), language="en").said)
        # Half-width kana of CP932 are pairs of EUC-JP, too.
        self.assertEqual(Read("id,name\nA1,ｼﾞｭｳﾐﾝｾﾞｲ\n".encode("cp932")).names(), ["ｼﾞｭｳﾐﾝｾﾞｲ"])
        self.assertEqual(Read(bytes.fromhex("c1c2c36bd5c1d4c515f1f26bc115") * 5).status, 2)


class Mapping(unittest.TestCase):
    def read(self, mapping, text):
        with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
            file.write(mapping if isinstance(mapping, str) else json.dumps(mapping))
            file.flush()
            return Read(text, "--mapping", file.name)

    def test_example_of_the_manual(self):
        example = re.search(r"```json\n(.*?)```", pathlib.Path(DOCUMENT).read_text("utf-8"), re.S)
        read = self.read(example[1], "資産名称,格付,課\n住民税,Ⅱ,税務課\n固定資産税,高,\n")
        self.assertEqual([e["assignments"][0]["importance"] for e in read.elements[:2]], ["II", "I"])
        self.assertEqual([e["managed-by"] for e in read.elements[:2]], [["税務課"]] * 2)
        self.assertEqual(read.elements[0]["kind"], "information-system")

    def test_defects(self):
        own = {"id": "own", "title": {"ja": "独自", "en": "own"}, "columns": []}
        for change, place in (({"colums": []}, "colums"), ({"not-assets": ["("]}, "not-assets"),
                              ({"values": {"Tristate": 1}}, "Tristate"),
                              ({"columns": [{"headers": ["x"]}]}, "targets"),
                              ({"columns": None}, "columns")):
            read = self.read({**own, **change}, "資産名称\na\n")
            self.assertEqual(read.status, 2, change)
            self.assertIn(place, read.said)
        self.assertIn("1:", self.read("{", "資産名称\na\n").said)


if __name__ == "__main__":
    sys.exit(tap_runner.run(sys.modules[__name__]))
