# SPDX-License-Identifier: LGPL-2.1-or-later
"""One local government."""
from encoding import array, string
from assets import Assets
from words import BUREAUS, DIVISIONS, FALSE, SEGMENT_NAME, STATE, TRUE


class Government(Assets):
    """One local government of `size` elements."""

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
