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

REFERENCE_DATE = "2026-04-01"
SMALLEST = 240          # elements of the smallest local government
TYPICAL = 400
STATE = "JP-STATE"

HEADS = "青朝泉稲梅岡織霞葛川北清栗小桜里塩白杉瀬高竹辰千月鶴寺富長西野萩花浜東広藤松南宮山吉若"
TAILS = "池浦尾垣潟川木倉越坂崎沢島田谷津戸名根野葉橋原平船部間町松見水室森屋山湯和"
SUFFIXES = "市市市町町村"

WORKS = {
    "individual-number": ["住民税", "国民健康保険", "介護保険", "児童手当", "生活保護", "障害福祉", "固定資産税", "国民年金"],
    "lgwan": ["文書管理", "財務会計", "人事給与", "庶務事務", "グループウェア", "統合型GIS", "契約管理", "例規管理"],
    "internet": ["公開ホームページ", "電子申請受付", "図書館予約", "防災情報配信"],
    "independent": ["ダム監視", "浄水場監視", "施設入退館", "防犯カメラ"],
}
INFORMATION = {
    "individual-number": ["課税台帳", "資格情報", "給付記録", "滞納整理記録", "認定調査票", "所得照会結果"],
    "lgwan": ["起案文書", "予算執行記録", "職員名簿", "会議資料", "契約台帳", "地番図"],
    "internet": ["広報資料", "イベント案内", "施設案内", "公開統計"],
    "independent": ["計測記録", "入退館記録", "点検記録"],
}
SEGMENT_NAME = {"individual-number": "個人番号利用事務系", "lgwan": "LGWAN接続系",
                "internet": "インターネット接続系", "independent": "独立系"}
BUREAUS = ["総務局", "財政局", "健康福祉局"]
DIVISIONS = ["総務課", "市民課", "税務課", "福祉課", "子育て支援課", "デジタル推進課", "契約課", "防災課", "水道課"]
C_RANK = {"1": 1, "2": 2, "3C": 3, "3B": 4, "3A": 5}

# What is planted, in turn.  The rule named is the one meant to notice it.
FAULTS = ["SB-031", "GI-030", "SB-056", "GI-003", "SB-022", "SB-012", "GI-011", "SB-110", "GI-003",
          "SB-092", "SB-061", "MG-020", "GI-042", "SB-011", "MG-004", "SB-030", "GI-003", "SB-125"]

TRUE, FALSE, NULL = "true", "false", "null"


def string(text):
    return '"%s"' % text                    # none of our words needs escaping


def array(items, indent):
    """Encoded values, one a line."""
    if not items:
        return "[]"
    pad = " " * (indent + 2)
    return "[\n%s%s\n%s]" % (pad, (",\n" + pad).join(items), " " * indent)


def members(pairs, indent):
    pad = " " * (indent + 2)
    return "{\n%s%s\n%s}" % (pad, (",\n" + pad).join(['"%s": %s' % pair for pair in pairs]), " " * indent)


class Writer:
    def __init__(self, out):
        self.out, self.elements, self.relations, self.bytes = out, 0, 0, 0
        self.faults = []

    def raw(self, text):
        data = text.encode("utf-8")
        self.bytes += len(data)
        self.out.write(data)

    def element(self, pairs):
        self.raw(("\n    " if self.elements == 0 else ",\n    ") + members(pairs, 4))
        self.elements += 1

    def ref(self, target):
        """A relation that holds one element at a time."""
        self.relations += 1
        return string(target)

    def refs(self, targets):
        """Targets are ids or already encoded objects."""
        self.relations += len(targets)
        return array([t if t[0] == "{" else string(t) for t in targets], 6)


class Government:
    """One local government of `size` elements."""

    def __init__(self, writer, number, size, faults, draw):
        self.w, self.size, self.faults, self.draw = writer, size, list(faults), draw
        self.code = "%04d" % number
        self.name = (HEADS[number % len(HEADS)] + TAILS[(number // len(HEADS)) % len(TAILS)]
                     + SUFFIXES[number % len(SUFFIXES)])
        self.first = writer.elements

    # -- small helpers ------------------------------------------------------

    def pick(self, things):
        return things[int(self.draw() * len(things))]

    def below(self, n):
        return int(self.draw() * n)

    def date(self, first_year, years):
        return '"%04d-%02d-%02d"' % (first_year + self.below(years), 1 + self.below(12), 1 + self.below(28))

    def reviewed(self):
        month = self.below(9)
        return '"%04d-%02d-%02d"' % ((2025, 7 + month, 1 + self.below(28)) if month < 6
                                     else (2026, month - 5, 1 + self.below(28)))

    def id(self, letters, number):
        return "%s-%s%03d" % (self.code, letters, number)

    def faulty(self, rule, subject):
        """True if a fault of this kind is still to be planted here; plants it on `subject`."""
        if rule not in self.faults:
            return False
        self.faults.remove(rule)
        self.w.faults.append({"rule": rule, "subject": subject})
        return True

    def head(self, kind, ident, name):
        pairs = [("kind", string(kind)), ("id", string(ident)), ("name", string(name))]
        if kind in ("information-system", "administrative-information", "external-record-medium"):
            pairs.append(("registered-on", self.date(2018, 7)))
        pairs.append(("last-reviewed-on", self.reviewed()))
        return pairs

    def out_of_date(self, pairs, ident):
        if self.faulty("GI-042", ident):
            self.set(pairs, "last-reviewed-on", '"2021-03-15"')

    @staticmethod
    def set(pairs, name, value):
        for at, pair in enumerate(pairs):
            if pair[0] == name:
                pairs[at] = (name, value)
                return

    def dangling(self, targets, ident, letters):
        """The same targets, one of them misspelt if it is this element's turn."""
        if len(targets) > 0 and self.faulty("GI-003", ident):
            return targets[:-1] + [self.id(letters, 999)]
        return targets

    # -- planning -------------------------------------------------------------

    def plan(self):
        """Decide who connects to what, and the levels, before anything is written."""
        self.divisions = [self.id("D", n) for n in range(len(DIVISIONS))]
        self.places = [self.id("P", n) for n in range(6)]
        self.room = self.id("R", 1)
        self.networks = {"individual-number": self.id("N", 1), "lgwan": self.id("N", 2), "internet": self.id("N", 3)}
        self.systems, self.information, self.media = [], [], []
        count = {"individual-number": 5, "lgwan": 5, "internet": 2, "independent": 2}
        for segment in count:
            for k in range(count[segment]):
                work = WORKS[segment][(k + int(self.code)) % len(WORKS[segment])]
                if segment == "independent":
                    network = self.id("N", 4 + k)
                    self.networks[network] = network
                else:
                    network = self.networks[segment]
                self.systems.append({"id": self.id("S", len(self.systems) + 1), "segment": segment, "work": work,
                                     "network": network, "handles": [], "lgwan": segment == "lgwan" and k < 4,
                                     "division": self.pick(self.divisions)})
        cloud = {"id": self.id("S", len(self.systems) + 1), "segment": "individual-number", "work": "住民基本台帳",
                 "network": None, "handles": [], "lgwan": False, "division": self.divisions[1]}
        self.systems.append(cloud)
        for system in self.systems:
            for k in range(2 if system["segment"] == "individual-number" else 1 + self.below(2)):
                self.information.append(self.plan_information(system, k))
        for info in self.information:                       # some are shared with a neighbour of the same segment
            near = [s for s in self.systems if s["segment"] == info["segment"] and info not in s["handles"]]
            if near and self.draw() < 0.6 and info["segment"] != "independent":
                self.pick(near)["handles"].append(info)
        for system in self.systems:
            levels = [i["levels"] for i in system["handles"]]
            system["levels"] = [max((l[0] for l in levels), key=C_RANK.get), max(l[1] for l in levels),
                                max(l[2] for l in levels)]
        lgwan = [i for i in self.information if i["segment"] == "lgwan"]
        for n in range(1, 11):
            info = self.pick([i for i in lgwan if i["levels"][0] == "2"] or lgwan)
            self.media.append({"id": self.id("M", n), "levels": list(info["levels"]), "info": info})
            info["stored-on"].append(self.media[-1]["id"])

    def plan_information(self, system, k):
        segment = system["segment"]
        number = len(self.information) + 1
        use = segment == "individual-number"
        if use:
            levels = ["3B", "2", "2"]
        elif segment == "lgwan":
            levels = ["2" if k == 0 or number % 3 else "3C", "2", "12"[self.below(2)]]
        elif segment == "internet":
            levels = ["1", "2", "12"[self.below(2)]]
        else:
            levels = ["2", "12"[self.below(2)], "2"]
        info = {"id": self.id("I", number), "segment": segment, "levels": levels, "use": use, "stored-on": [],
                "name": INFORMATION[segment][(number + k) % len(INFORMATION[segment])], "work": system["work"]}
        system["handles"].append(info)
        return info

    # -- assets ---------------------------------------------------------------

    def asset(self, pairs, ident, division, role, levels, threats):
        """The members that all three kinds of asset have."""
        if not self.faulty("SB-012", ident):
            pairs.append(("managed-by", self.w.ref(division)))
        pairs.append(("responsible-role", self.w.refs([role])))
        if levels[0] != "1":
            pairs.append(("handling-restrictions", array(['"copy-limit"', '"encrypt-in-transit"'], 6)))
        if not self.faulty("SB-110", ident):
            pairs.append(("assignments", array([members([
                ("scheme", '"mic-2024"'), ("confidentiality", string(levels[0])), ("integrity", string(levels[1])),
                ("availability", string(levels[2])), ("assigned-on", self.date(2024, 1))], 8)], 6)))
        assessments = []
        for threat, treatment in threats:
            if treatment == "accept" and self.faulty("SB-125", ident):
                threat, treatment = "T3.Z", "reduce"        # same group, but no measure answers it
            assessments.append(members([
                ("threat", string(threat)), ("likelihood", str(1 + self.below(2))),
                ("impact", "3" if levels[0] == "3B" else "2"), ("treatment", string(treatment)),
                ("assessed-on", self.date(2025, 1))], 8))
        pairs.append(("assessments", array(assessments, 6)))

    def write_system(self, system):
        w, ident, segment = self.w, system["id"], system["segment"]
        pairs = self.head("information-system", ident, "%s%sシステム" % (self.name, system["work"]))
        self.out_of_date(pairs, ident)
        levels = list(system["levels"])
        if levels[0] == "3B" and self.faulty("GI-030", ident):
            levels[0] = "2"
        self.asset(pairs, ident, system["division"], self.id("K", 2), levels,
                   [("T1.UDX", "reduce"), ("T2.SU", "reduce"), ("T3.EQ", "reduce")])
        use = segment == "individual-number"
        if use and system["network"] and self.faulty("SB-061", ident):
            use = False
        inbound = TRUE if segment == "internet" else FALSE
        if segment == "independent" and self.faulty("SB-056", system["network"]):
            inbound = NULL
        pairs += [("handles-individual-number-use", TRUE if use else FALSE),
                  ("handles-individual-number-related", FALSE),
                  ("connects-to-lgwan", TRUE if system["lgwan"] else FALSE),
                  ("allows-internet-outbound", TRUE if segment == "internet" else FALSE),
                  ("allows-internet-inbound", inbound), ("standalone", FALSE),
                  ("declared-segment", string(segment)),
                  ("is-important", TRUE if levels[0] in ("3A", "3B") or "2" in levels[1:] else FALSE),
                  ("deployment", string("on-premises" if system["network"] else "external-service")),
                  ("rto-minutes", str(60 * (1 + self.below(24)))), ("work-type", string(system["work"]))]
        if system["network"]:
            pairs.append(("connected-to", w.refs([system["network"]])))
        handles = ["{\n          \"ref\": \"%s\",\n          \"valid-from\": \"%d-04-01\"\n        }"
                   % (i["id"], 2019 + self.below(6)) if self.draw() < 0.4 else i["id"] for i in system["handles"]]
        pairs.append(("handles", w.refs(handles)))
        if not system["network"]:
            pairs.append(("hosted-on", w.refs([self.id("V", 5)])))
        elif segment == "lgwan":
            pairs.append(("uses", w.refs([self.id("V", 1)])))
        provider = next((s for s in self.systems if s["segment"] == segment and s["id"] > ident
                         and s["levels"][1] >= system["levels"][1] and s["levels"][2] >= system["levels"][2]), None)
        if provider and self.draw() < 0.3:
            pairs.append(("depends-on", w.refs([provider["id"]])))
        w.element(pairs)

    def write_information(self, info, number):
        w, ident = self.w, info["id"]
        pairs = self.head("administrative-information", ident, "%s%s（%s）" % (info["name"], number, info["work"]))
        self.out_of_date(pairs, ident)
        levels = info["levels"]
        division = self.pick(self.divisions)
        self.asset(pairs, ident, division, self.id("K", 1), levels,
                   [("T1.UDX", "reduce"), ("T2.SU", "reduce"), ("T3.AC", "accept")])
        personal = levels[0] in ("3B", "3C")
        care = levels[0] == "3C" and self.faulty("MG-004", ident)
        pairs += [("form", '"data"'), ("relates-to-administration", TRUE), ("owner-division", w.ref(division)),
                  ("used-for-individual-number-affairs", TRUE if info["use"] else FALSE),
                  ("contains-individual-number", TRUE if info["use"] else FALSE),
                  ("contains-personal", TRUE if personal else FALSE),
                  ("contains-special-care", TRUE if care else FALSE), ("is-secret-document", FALSE),
                  ("is-public", TRUE if levels[0] == "1" else FALSE),
                  ("record-count", str(100 + self.below(40000))), ("retention-until", self.date(2029, 6))]
        if personal:
            pairs.insert(-2, ("subject-count", str(50 + self.below(400))))
        if info["stored-on"]:
            pairs.append(("stored-on", w.refs(info["stored-on"])))
        w.element(pairs)

    def write_medium(self, medium, number):
        w, ident = self.w, medium["id"]
        pairs = self.head("external-record-medium", ident, "USBメモリ%s-%02d" % (self.code, number))
        pairs.append(("medium-type", '"flash-memory"'))
        pairs.append(("removable", FALSE if self.faulty("SB-030", ident) else TRUE))
        pairs.append(("portable", TRUE))
        pairs.append(("encrypted", FALSE if self.faulty("MG-020", ident) else TRUE))
        pairs.append(("capacity", '"32GB"'))
        pairs.append(("located-in", w.ref(self.pick(self.places))))
        self.asset(pairs, ident, self.pick(self.divisions), self.id("K", 1), medium["levels"],
                   [("T1.TM", "reduce"), ("T2.SU", "reduce"), ("T3.EQ", "reduce")])
        pairs.append(("registration-no", string("USB-%s-%03d" % (self.code, number))))
        if number % 3 == 0:
            pairs.append(("take-outs", array([members([
                ("out-on", '"2025-09-%02d"' % (1 + number)), ("back-on", '"2025-09-%02d"' % (2 + number)),
                ("purpose", string("現地説明会")), ("approved-by", string("情報管理者"))], 8)], 6)))
        w.element(pairs)

    # -- everything else --------------------------------------------------------

    def write_organisation(self):
        w = self.w
        for n, bureau in enumerate(BUREAUS):
            w.element(self.head("org-unit", self.id("B", n), self.name + bureau)
                      + [("org-kind", '"bureau"'), ("ordinance-listed", TRUE), ("is-division", FALSE),
                         ("computer-processes-data", TRUE)])
        for n, division in enumerate(DIVISIONS):
            pairs = self.head("org-unit", self.divisions[n], self.name + division)
            pairs += [("org-kind", '"division"'), ("ordinance-listed", FALSE), ("is-division", TRUE),
                      ("computer-processes-data", TRUE), ("org-parent", w.ref(self.id("B", n % len(BUREAUS)))),
                      ("uses", w.refs([self.id("V", 1), self.id("V", 4)]))]
            self.out_of_date(pairs, self.divisions[n])
            w.element(pairs)
        for n, category in enumerate(("regular", "fiscal-year-appointed")):
            w.element(self.head("staff-group", self.id("G", n + 1), self.name + ("正規職員", "会計年度任用職員")[n])
                      + [("category", string(category)), ("head-count", str(80 + self.below(300))),
                         ("org", w.refs([self.id("B", 0)]))])
        for n, (role, name) in enumerate((("information-manager", "情報管理者"), ("system-administrator", "システム管理者"))):
            w.element(self.head("role", self.id("K", n + 1), self.name + name)
                      + [("role-id", string(role)), ("org", w.refs(self.divisions)),
                         ("holder", w.refs([self.id("G", 1)]))])
        for n, place in enumerate(self.places):
            w.element(self.head("place", place, "%s本庁舎%d階" % (self.name, n + 1))
                      + [("building", string(self.name + "本庁舎")), ("floor", string("%d階" % (n + 1)))])
        w.element(self.head("computer-room", self.room, self.name + "電子計算機室")
                  + [("building", string(self.name + "本庁舎")), ("floor", '"3階"'),
                     ("purpose-operates-computers", TRUE), ("access-controlled", TRUE)])

    def write_services(self):
        w = self.w
        providers = [self.id("E", 1), self.id("E", 2)]
        for n, provider in enumerate(providers):
            w.element(self.head("external-provider", provider, "%s情報サービス%d" % (self.name[:-1], n + 1)))
        common = [("free", FALSE), ("operator-is-state", FALSE), ("is-cloud", TRUE), ("is-social-media", FALSE),
                  ("via-network", TRUE), ("service-model", '"saas"')]
        for n in (1, 2):
            ident = self.id("V", n)
            pairs = self.head("contracted-service", ident, "%s%s" % (self.name, ("電子契約サービス", "データ入力委託")[n - 1]))
            pairs += [("procurement", '"by-contract"')] + common
            if not self.faulty("SB-092", ident):
                pairs.append(("contract-ref", string("R07-%s-%02d" % (self.code, n))))
            first, last = '"2025-04-01"', '"2028-03-31"'
            if self.faulty("GI-011", ident):
                first, last = last, first
            pairs += [("contract-from", first), ("contract-until", last), ("approved-by", string("情報管理者")),
                      ("ismap-status", '"ismap"'), ("ismap-valid-until", '"2027-03-31"'), ("data-location", '"jp"'),
                      ("provided-by", w.refs([providers[n - 1]]))]
            w.element(pairs)
        w.element(self.head("consent-only-service", self.id("V", 3), self.name + "公式SNS")
                  + [("procurement", '"consent-only"'), ("free", TRUE), ("operator-is-state", FALSE), ("is-cloud", TRUE),
                     ("is-social-media", TRUE), ("via-network", TRUE), ("service-model", '"saas"'),
                     ("terms-version", '"2025-01"'), ("consented-on", '"2025-02-03"'), ("approved-by", string("情報管理者")),
                     ("provided-by", w.refs([providers[1]]))])
        for n, kind, name, cloud in ((4, "state-provided", "国提供照会サービス", FALSE), (5, "government-cloud", "ガバメントクラウド", TRUE)):
            w.element(self.head("state-provided-service" if n == 4 else kind, self.id("V", n), self.name + name)
                      + [("procurement", string(kind)), ("free", FALSE), ("operator-is-state", TRUE), ("is-cloud", cloud),
                         ("is-social-media", FALSE), ("via-network", TRUE), ("approved-by", string("情報管理者"))]
                      + ([("ismap-status", '"ismap"'), ("ismap-valid-until", '"2027-03-31"')] if n == 5 else [])
                      + [("data-location", '"jp"')]
                      + ([("declared-equivalence", '"individual-number"')] if n == 5 else [])
                      + [("provided-by", w.refs([STATE]))])

    def write_networks(self):
        w = self.w
        for segment, network in self.networks.items():
            dedicated = segment not in SEGMENT_NAME
            on = [s["id"] for s in self.systems if s["network"] == network]
            name = "%s独立系ネットワーク%s" % (self.name, network[-1]) if dedicated else self.name + SEGMENT_NAME[segment] + "ネットワーク"
            pairs = self.head("network", network, name)
            pairs += [("part-of", w.refs(on)), ("usage", string("dedicated" if dedicated else "shared")),
                      ("declared-segment", string("independent" if dedicated else segment)),
                      ("connects-to-lgwan", TRUE if segment == "lgwan" else FALSE), ("has-line", TRUE),
                      ("has-devices", TRUE),
                      ("address-ranges", array([string("10.%d.%d.0/22" % (int(self.code) % 250, 4 * int(network[-3:])))], 6))]
            if segment in ("lgwan", "internet"):
                pairs.append(("uplinks", w.refs(["JP-LGWAN" if segment == "lgwan" else "JP-INTERNET"])))
            w.element(pairs)
        n = self.networks
        for k, (src, dst, extra) in enumerate((
                (n["individual-number"], n["lgwan"], [("route-restricted", TRUE), ("port-restricted", TRUE)]),
                (n["internet"], n["lgwan"], [("route-restricted", TRUE), ("port-restricted", TRUE), ("sanitised", TRUE)]))):
            w.element(self.head("flow", self.id("F", k + 1), "%s連携通信%d" % (self.name, k + 1))
                      + [("src", w.ref(src)), ("dst", w.ref(dst)), ("direction", '"one-way"'), ("purpose", string("業務データの連携")),
                         ("approved-by", string("ネットワーク管理者"))] + extra)

    def write_machines(self):
        w, count = self.w, 0
        own = [s for s in self.systems if s["network"]]
        for system in own:                                          # a server and its disk for each system
            count += 1
            server, disk = self.id("C", count), self.id("H", count)
            w.element(self.head("computer", server, "%sサーバ%s" % (system["work"], server))
                      + [("part-of", w.refs([system["id"]])), ("role", '"server"'), ("os", '"Red Hat Enterprise Linux 9"'),
                         ("serial", string("SV%08d" % self.below(10 ** 8))), ("contains-medium", w.refs([disk]))]
                      + ([("hosts", w.refs([self.id("W", count)]))] if count % 2 == 0 else [])
                      + [("connected-to", w.refs([system["network"]])), ("located-in", w.ref(self.room))])
            external = TRUE if self.faulty("SB-031", disk) else FALSE
            w.element(self.head("record-medium", disk, "内蔵ディスク" + disk)
                      + [("part-of", w.refs([system["id"]])), ("medium-type", '"magnetic-disk"'),
                         ("removable", external), ("portable", external), ("built-in", FALSE if external == TRUE else TRUE),
                         ("encrypted", TRUE), ("capacity", '"4TB"'), ("located-in", w.ref(self.room))])
            if count % 2 == 0:
                w.element(self.head("computer", self.id("W", count), "%s仮想サーバ%s" % (system["work"], server))
                          + [("part-of", w.refs([system["id"]])), ("form", '"virtual"'), ("role", '"server"'),
                             ("os", '"Red Hat Enterprise Linux 9"'),
                             ("connected-to", w.refs([system["network"]]))])
        offices = [s for s in own if s["segment"] != "independent"]
        for k in range(6):
            ident = self.id("Q", k + 1)
            pairs = self.head("peripheral", ident, "複合機" + ident)
            if not self.faulty("SB-011", ident):
                pairs.append(("part-of", w.refs(self.dangling([self.pick(offices)["id"]], ident, "S")
                                                if int(self.code) % 3 == 0 else [self.pick(offices)["id"]])))
            w.element(pairs + [("located-in", w.ref(self.pick(self.places)))])
        for k in range(4):
            system = self.pick([s for s in own if s["segment"] == "lgwan"])
            ident = self.id("Z", k + 1)
            w.element(self.head("special-purpose-device", ident, ("会議用端末装置", "IP電話機")[k % 2] + ident)
                      + [("part-of", w.refs([system["id"]])), ("purpose", string(("video-conference", "ip-phone")[k % 2])),
                         ("connected-to-line", TRUE), ("has-built-in-medium", FALSE),
                         ("connected-to", w.refs([system["network"]])), ("located-in", w.ref(self.pick(self.places)))])
        lgwan = [s for s in own if s["segment"] == "lgwan"]
        w.element(self.head("software-robot", self.id("A", 1), self.name + "支払入力ロボット")
                  + [("part-of", w.refs([lgwan[0]["id"]])), ("automates", string("支払データの転記")), ("attended", FALSE),
                     ("account-id", string("rpa-" + self.code)), ("schedule", string("毎日19時")),
                     ("runs-on", w.refs([self.id("C", 1 + self.systems.index(lgwan[0]))]))])

    def write_documents(self):
        w = self.w
        levels = ["policy-basic", "standard", "procedure-citywide", "procedure-system"]
        for k, name in enumerate(("情報セキュリティ基本方針", "情報セキュリティ対策基準", "全庁実施手順", "重要システム実施手順")):
            pairs = self.head("policy-document", self.id("X", k + 1), self.name + name)
            pairs += [("level", string(levels[k])), ("public", TRUE if k < 1 else FALSE), ("edition", '"2025-04"'),
                      ("effective-on", '"2025-04-01"')]
            if k:
                pairs.append(("doc-parent", w.ref(self.id("X", min(k, 2)))))
            if k == 3:
                pairs.append(("covers", w.refs([s["id"] for s in self.systems])))
            w.element(pairs)
        w.element(self.head("review-record", self.id("Y", 1), self.name + "令和7年度自主点検")
                  + [("type", '"self-inspection"'),
                     ("scope", w.refs([self.id("B", n) for n in range(len(BUREAUS))] + self.divisions
                                      + [s["id"] for s in self.systems])),
                     ("performed-on", '"2025-11-20"'), ("findings", string("重大な指摘事項はなかった。")),
                     ("requires-policy-review", FALSE)])
        w.element(self.head("incident", self.id("J", 1), self.name + "サーバ故障")
                  + [("incident-kind", '"system-failure"'), ("occurred-on", '"2025-08-04"'), ("detected-on", '"2025-08-04"'),
                     ("reported-on", '"2025-08-05"'), ("closed-on", '"2025-08-12"'), ("impaired", array(['"availability"'], 6)),
                     ("assets", w.refs([self.pick(self.systems)["id"]])), ("threats", w.refs(["T3.FA"]))])

    def write_measures(self, two_factor):
        w = self.w
        systems = [s["id"] for s in self.systems]
        media = [m["id"] for m in self.media]
        information = [i["id"] for i in self.information]
        networks = list(self.networks.values())
        orgs = [self.id("B", n) for n in range(len(BUREAUS))] + self.divisions
        for k, (name, group, action, covers, mitigates) in enumerate((
                ("アクセス制御", "technical", "access-control", systems + information + media, ["T1.UDX", "T1.UDA", "T1.TM"]),
                ("教育訓練", "human", "education-training", orgs + systems + information + media, ["T2.SU", "T2.SN"]),
                ("機器の管理", "physical", "computer-management", self.places + [self.room] + systems + media, ["T1.TE", "T1.TM", "T3.EQ"]),
                ("通信回線の管理", "physical", "line-management", networks, ["T3.FA"]),
                ("入退室管理", "physical", "entry-exit-control", [self.room], ["T1.TE"]),
                ("不正プログラム対策", "technical", "anti-malware", systems, ["T1.UPA", "T1.UPE"]),
                ("バックアップ", "technical", "backup", systems, ["T1.UDE", "T3.FA"]),
                ("ネットワーク監視", "operational", "network-monitoring", networks, ["T1.UDW"]),
                ("障害対応", "operational", "incident-response-continuity", systems, ["T3.FA", "T3.EQ"]),
                ("二要素認証", "technical", "two-factor-authentication", two_factor, ["T1.MDX"]))):
            w.element(self.head("countermeasure", self.id("L", k + 1), self.name + name)
                      + [("group", string(group)), ("action", string(action)), ("status", '"implemented"'),
                         ("implemented-on", self.reviewed()), ("covers", w.refs(covers)), ("mitigates", w.refs(mitigates))])

    def write_terminals(self, count):
        """The majority.  A terminal serves systems of one segment only."""
        w, draw, two_factor = self.w, self.draw, []
        by_segment = {}
        for system in self.systems:
            if system["network"]:
                by_segment.setdefault(system["segment"], []).append(system)
        for number in range(1, count + 1):
            chance, ident = draw(), self.id("T", number)
            segment = ("individual-number" if chance < 0.3 else "lgwan" if chance < 0.9
                       else "internet" if chance < 0.97 else "independent")
            mobile = segment == "lgwan" and draw() < 0.2
            telework = mobile and draw() < 0.4
            candidates = by_segment[segment]
            network = candidates[0]["network"]
            if segment == "independent":
                chosen = [self.pick(candidates)]
                network = chosen[0]["network"]
            else:
                first = self.below(len(candidates))
                wanted = min(len(candidates), 1 + self.below(3))
                chosen = [candidates[(first + n) % len(candidates)] for n in range(wanted)]
            if segment == "individual-number":
                two_factor.append(ident)
            pairs = self.head("telework-terminal" if telework else "mobile-terminal" if mobile else "terminal",
                              ident, "%s端末%04d" % (self.name, number))
            self.out_of_date(pairs, ident)
            parts = self.dangling([s["id"] for s in chosen], ident, "S") if number > 20 else [s["id"] for s in chosen]
            pairs += [("part-of", w.refs(parts)),
                      ("serial", string("PC%08d" % int(draw() * 10 ** 8))),
                      ("operated-directly", FALSE if number > 30 and self.faulty("SB-022", ident) else TRUE),
                      ("connected-to", w.refs([network])), ("located-in", w.ref(self.pick(self.places))),
                      ("issued-by-city", TRUE), ("introduced-for-movement", TRUE if mobile else FALSE)]
            if mobile:
                pairs += [("used-outside-office", TRUE if telework else FALSE), ("general-purpose-work", TRUE)]
            w.element(pairs)
        return two_factor

    def write(self):
        self.plan()
        self.write_organisation()
        self.write_services()
        self.write_networks()
        for system in self.systems:
            self.write_system(system)
        for number, info in enumerate(self.information, 1):
            self.write_information(info, number)
        for number, medium in enumerate(self.media, 1):
            self.write_medium(medium, number)
        self.write_machines()
        self.write_documents()
        measures = 10
        two_factor = self.write_terminals(self.size - (self.w.elements - self.first) - measures)
        self.write_measures(two_factor)
        return self.faults                                  # those that found no place here


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
