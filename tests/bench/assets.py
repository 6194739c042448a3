# SPDX-License-Identifier: LGPL-2.1-or-later
"""The information assets of one local government."""
from encoding import array, members, string
from words import C_RANK, DIVISIONS, FALSE, HEADS, INFORMATION, NULL, SUFFIXES, TAILS, TRUE, WORKS


class Assets:
    """Systems, information and media: planned first, then written."""

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
