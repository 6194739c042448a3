#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Writes the reference manual of the policy from its data, in English and Japanese.

Usage: generate-reference.py DATA-DIRECTORY REFERENCE-DIRECTORY [--check]

With --check nothing is written: the pages are compared with the data, in TAP.
Exit status: 0 if all is well, 1 if a page is out of date, 2 on wrong usage.
"""

import json
import sys
from pathlib import Path

LANGUAGES = ("en", "ja")
DIRECT = {"means": "threat-means", "act": "threat-acts", "object": "threat-objects"}
QUALITIES = {
    "defensible": ("defensible", "根拠あり"), "needs-review": ("a person has to decide", "個別の判断が必要"),
    "illustrative": ("illustrative", "例示"), "weak": ("weak", "根拠が弱い"),
}


class Data:
    def __init__(self, folder):
        def load(name):
            return json.loads((folder / name).read_text(encoding="utf-8"))

        self.labels = load("labels.json")
        self.clauses = load("clauses.json")["clauses"]
        self.threats = load("threats.json")["threats"]
        self.segments = load("segments.json")["segments"]
        self.profiles = load("profiles.json")["profiles"]
        self.mappings = load("mappings.json")["mappings"]
        self.role_sets = load("role-sets.json")["role-sets"]
        self.policy = load("policy.json")
        self.schemes = [load(f"schemes/{path.name}") for path in sorted(folder.glob("schemes/*.json"))]
        files = {d["profile"]: d["rules"] for d in (load(f"rules/{p.name}") for p in sorted(folder.glob("rules/*.json")))}
        order = [profile["id"] for profile in self.profiles]
        self.rules = [(profile, rule) for profile in sorted(files, key=order.index) for rule in files[profile]]
        self.clause = {clause["id"]: clause for clause in self.clauses}


class Page:
    """One page in one language; the words of both stand side by side."""

    def __init__(self, data, language):
        self.data, self.language = data, language
        self.lines = []

    def say(self, en, ja):
        return ja if self.language == "ja" else en

    def text(self, words):
        return words[self.language] if words else ""

    def word(self, group, nick):
        if nick is None:
            return ""
        words = self.data.labels["values"].get(group) or self.data.labels.get(group, {})
        return self.text(words[nick]) if nick in words else str(nick)

    def words(self, group, nicks):
        return self.say(", ", "、").join(self.word(group, nick) for nick in nicks)

    def begin(self, title, lead):
        self.lines += [f"Title: {title}", "", f"# {title}", "",
                       f"<!-- {self.say('Written by doc/generate-reference.py from the data; do not edit.', 'doc/generate-reference.py がデータから書き出したもの。直接編集しないこと。')} -->",
                       "", lead, ""]

    def head(self, text, level=2):
        self.lines += ["#" * level + " " + text, ""]

    def item(self, label, text):
        if text not in ("", None):
            self.lines.append(f"- {label}: {text}")

    def end_items(self):
        self.lines.append("")

    def table(self, heads, rows):
        def cell(value):
            return str(value if value is not None else "").replace("|", "\\|").replace("\n", " ")

        self.lines += ["| " + " | ".join(heads) + " |", "|" + " --- |" * len(heads)]
        self.lines += ["| " + " | ".join(cell(value) for value in row) + " |" for row in rows] + [""]

    def cite(self, identifier):
        clause = self.data.clause[identifier]
        return self.say("{} {} ({})", "{} {}（{}）").format(clause["cite"], self.text(clause["term"]), identifier)

    def yes(self, value):
        return self.say("yes", "はい") if value else self.say("no", "いいえ")

    def finish(self):
        return "\n".join(self.lines).rstrip("\n") + "\n"


def code(names):
    return ", ".join(f"`{name}`" for name in names)


def unverified(page):
    return page.say("**unverified**: not compared with the original document", "**未確認**: 原典と照合していません")


def write_rule(page, profile, rule):
    page.head(rule["id"], 3)
    page.lines += [f"**{page.text(rule['title'])}**", ""]
    page.item(page.say("Severity", "重大度"), page.say("{}; may be lowered to {}", "{}（「{}」までは下げられます）").format(
        page.word("severities", rule["severity"]), page.word("severities", rule["floor"])))
    page.item(page.say("Profile", "規則群"), f"`{profile}`")
    page.item(page.say("Clauses", "条項"), page.say("; ", "、").join(page.cite(c) for c in rule["clauses"]))
    page.item(page.say("Basis", "根拠"), page.word("basis", rule["basis"]))
    page.item(page.say("Source", "出典"), page.text(rule.get("source")))
    page.item(page.say("Evidence", "裏付け"), page.word("evidence", rule["evidence"]))
    if not rule["verified"]:
        page.lines.append(f"- {unverified(page)}")
    if rule.get("default-off"):
        page.lines.append("- " + page.say("Off by default; asked for by its id", "既定では評価しません（識別子を指定したときだけ評価します）"))
    page.item(page.say("Looks at", "対象"), page.words("kinds", rule["kinds"]))
    page.item(page.say("Can be waived", "例外措置で除外できる"), page.yes(rule["waivable"]))
    page.item(page.say("Message", "指摘"), page.text(rule["message"]))
    page.item(page.say("Remedy", "対処"), page.text(rule["remedy"]))
    page.end_items()
    if rule["parameters"]:
        page.table([page.say("Parameter", "引数"), page.say("Meaning and unit", "意味と単位"), page.say("Default", "既定値")],
                   [(f"`{name}`", page.word("parameters", name), f"`{json.dumps(value, ensure_ascii=False)}`")
                    for name, value in rule["parameters"].items()])


def rules(page):
    page.begin(page.say("Rules", "規則"),
               page.say("Every rule of the policy. Texts in braces are filled in from the inventory.",
                        "基本方針に係るすべての規則です。波括弧の部分には台帳の値が入ります。"))
    for profile in page.data.profiles:
        page.head(page.text(profile["title"]))
        if profile.get("unverified-note"):
            page.lines += [f"> {page.text(profile['unverified-note'])}", ""]
        for owner, rule in page.data.rules:
            if owner == profile["id"]:
                write_rule(page, owner, rule)


def clauses(page):
    page.begin(page.say("Clauses", "条項"), page.text(page.data.policy["attribution"]))
    for clause in page.data.clauses:
        page.head(clause["id"], 3)
        page.lines += [f"**{page.text(clause['term'])}**", ""]
        page.item(page.say("Citation", "引用"), clause["cite"])
        page.item(page.say("Meaning", "要旨"), page.text(clause["meaning"]))
        page.item(page.say("Mark", "区分"), page.say("stated", "明文") if clause["evidence"] == "S" else page.say("deduced", "推論"))
        page.item(page.say("Used as", "用いられ方"), page.words("uses", clause["use"]))
        page.item(page.say("Realised by", "実現するもの"), code(clause["realised-by"]))
        page.item(page.say("Reason", "理由"), page.text(clause.get("reason")))
        page.item(page.say("Rules", "規則"), code(r["id"] for _, r in page.data.rules if clause["id"] in r["clauses"]))
        page.item(page.say("Threats", "脅威"), code(t["id"] for t in page.data.threats if t["clause"] == clause["id"]))
        page.end_items()


def threats(page):
    page.begin(page.say("Threats", "脅威"),
               page.say("The atoms of clause 8 and the entries that spell out its open ends. Names in other catalogues are the nearest entries, not equivalents.",
                        "第1章(8)の脅威を分解したものと、「等」を具体化したものです。他の目録の項目は最も近いものであり、同一のものではありません。"))
    for threat in page.data.threats:
        page.head(threat["id"], 3)
        page.lines += [f"**{page.text(threat['label'])}**", ""]
        page.item(page.say("Clause", "条項"), page.cite(threat["clause"]))
        page.item(page.say("Basis", "根拠"), page.word("basis", threat["basis"]))
        page.item(page.say("Group", "類型"), page.word("ThreatGroup", threat["group"]))
        page.item(page.say("Actors", "主体"), page.words("ThreatActor", threat["actors"]))
        page.item(page.say("Intent", "意図"), page.word("ThreatIntent", threat["intent"]))
        for member, (en, ja) in {"means": ("Means", "手段"), "act": ("Act", "行為"), "object": ("Object", "対象物")}.items():
            page.item(page.say(en, ja), page.word(DIRECT[member], threat[member]))
        page.item(page.say("Applies to", "適用種別"), page.words("kinds", threat["targets"]))
        page.item(page.say("Impairs", "損なう性質"), page.words("SecurityProperties", threat["impairs"]))
        page.item(page.say("Incidents", "障害種別"), page.words("IncidentKind", threat["incident-kinds"]))
        page.item(page.say("Measures", "対策区分"), page.words("CountermeasureGroup", threat["measures"]))
        page.item(page.say("Spells out", "具体化する脅威"), f"`{threat['extension-of']}`" if threat["extension-of"] else "")
        for catalogue in ("bsi", "magerit", "monarc"):
            page.item(catalogue.upper(), ", ".join(threat[catalogue]))
        page.item(page.say("Note", "備考"), page.text(threat.get("note")))
        page.end_items()


def mapped(mapping):
    for level, row in mapping.get("levels", {}).items():
        yield level, ", ".join(row["candidates"]), row.get("default") or "–"


def write_mapping(page, mapping):
    page.head(page.say("`{}` ({}) to `{}` ({})", "`{}`（{}）から`{}`（{}）").format(
        mapping["from"], page.word("dimensions", mapping.get("dimension")) or page.say("all dimensions", "全観点"),
        mapping["to"], page.word("dimensions", mapping["to-dimension"])), 3)
    page.item(page.say("Quality", "確度"), page.say(*QUALITIES[mapping["quality"]]))
    page.item(page.say("Distinctions are lost", "区別が失われる"), page.yes(mapping["lossy"]))
    page.item(page.say("Note", "備考"), page.text(mapping.get("note")))
    page.end_items()
    if mapping.get("levels"):
        page.table([page.say("Level", "分類"), page.say("Candidates", "候補"), page.say("Provisionally", "暫定")], mapped(mapping))


def schemes(page):
    page.begin(page.say("Classification schemes", "分類方式"),
               page.say("The policy asks for a classification by importance and names no levels; every scheme here comes from another document.",
                        "基本方針は重要度による分類を求めていますが、区分は示していません。ここに掲げる分類方式は、すべて他の文書によるものです。"))
    for scheme in page.data.schemes:
        page.head(f"{scheme['id']}: {page.text(scheme['title'])}")
        page.item(page.say("Version", "版"), scheme["version"])
        page.item(page.say("Source", "出典"), page.text(scheme["source"]))
        if not scheme["verified"]:
            page.lines.append(f"- {unverified(page)}")
        page.end_items()
        page.table([page.say("Dimension", "観点"), page.say("Level", "区分"), page.say("Rank", "順位"), page.say("Name", "名称"),
                    page.say("Definition", "定義"), page.say("Handling", "取扱制限"), page.say("Verified", "確認")],
                   [(page.text(dimension["label"]), f"`{level['id']}`", level["rank"], page.text(level["label"]),
                     page.text(level["definition"]), page.words("HandlingRestrictions", level["handling"]),
                     page.say("yes", "済") if level["verified"] else page.say("**unverified**", "**未確認**"))
                    for dimension in scheme["dimensions"] for level in dimension["levels"]])
    page.head(page.say("Mappings", "分類方式の対応付け"))
    for mapping in page.data.mappings:
        write_mapping(page, mapping)


def segments(page):
    page.begin(page.say("Segments", "ネットワークの区分"),
               page.say("The four segments of clause 2.7, and the words of ledgers that mean them.",
                        "第1章(2)7.の四つの区分と、台帳で用いられる別の呼び名です。"))
    for segment in page.data.segments:
        page.head(f"{segment['number']}. {page.text(segment['label'])}", 3)
        page.item(page.say("Name in files", "ファイルでの名前"), f"`{segment['id']}`")
        page.item(page.say("Clause", "条項"), page.cite(segment["clause"]))
        page.item(page.say("Meaning", "要旨"), page.text(page.data.clause[segment["clause"]]["meaning"]))
        page.item(page.say("Also called", "別の呼び名"), "、".join(segment["synonyms"]))
        page.item(page.say("To be asked about", "確認を要する語"), "、".join(segment["ambiguous"]))
        page.item(page.say("Rules", "規則"), code(r["id"] for _, r in page.data.rules if segment["clause"] in r["clauses"]))
        page.end_items()


def incidents(page):
    page.begin(page.say("Kinds of incident", "セキュリティ障害の種別"),
               page.say("The ten kinds of clause 2.17.", "第1章(2)17.の十種類です。"))
    kinds = [nick for nick in page.data.labels["values"]["IncidentKind"] if nick != "unset"]
    page.table([page.say("Number", "番号"), page.say("Name in files", "ファイルでの名前"), page.say("Kind", "種別"), page.say("Clause", "条項"),
                page.say("Rules", "規則"), page.say("Threats", "脅威")],
               [(n, f"`{nick}`", page.word("IncidentKind", nick), page.data.clause[f"2.17.{n}"]["cite"],
                 code(r["id"] for _, r in page.data.rules if f"2.17.{n}" in r["clauses"]),
                 code(t["id"] for t in page.data.threats if nick in t["incident-kinds"])) for n, nick in enumerate(kinds, 1)])


def measures(page):
    page.begin(page.say("Measures", "情報セキュリティ対策"),
               page.say("What a countermeasure of an inventory can be, and which clause or rule asks for it.",
                        "台帳の対策に記載できる内容と、それを求める条項及び規則です。"))

    def asking(action):
        return [r["id"] for _, r in page.data.rules
                if action == r["parameters"].get("action") or action in r["parameters"].get("actions", [])]

    page.table([page.say("Name in files", "ファイルでの名前"), page.say("Measure", "対策"), page.say("Clause", "条項"), page.say("Rules", "規則")],
               [(f"`{action}`", page.word("actions", action),
                 page.say("; ", "、").join(page.cite(c["id"]) for c in page.data.clauses if f"action:{action}" in c["realised-by"]),
                 code(asking(action))) for action in page.data.labels["actions"]])


def profiles(page):
    page.begin(page.say("Profiles", "規則群"), page.say("The groups of rules that can be chosen.", "選ぶことのできる規則のまとまりです。"))
    for profile in page.data.profiles:
        page.head(profile["id"], 3)
        page.lines += [f"**{page.text(profile['title'])}**", ""]
        page.item(page.say("Edition", "版"), profile.get("edition"))
        page.item(page.say("Always on", "常に評価する"), page.yes(profile["always"]))
        page.item(page.say("On by default", "既定で評価する"), page.yes(profile["default"]))
        page.item(page.say("Advice from another document", "他の文書に基づく助言"), page.yes(profile["advice"]))
        if profile.get("unverified-note"):
            page.item(page.say("**Unverified**", "**未確認**"), page.text(profile["unverified-note"]))
        page.item(page.say("Rules", "規則"), str(sum(owner == profile["id"] for owner, _ in page.data.rules)))
        page.end_items()


def roles(page):
    page.begin(page.say("Role sets", "役割の一覧"),
               page.say("Clause 6 of the policy asks for a structure of management and names no roles. These sets come from other documents. None is used unless the parameter `role-set` of rule SB-107 names it: then only these roles answer for an asset.",
                        "基本方針の(6)は管理体制の整備を求めていますが、役職名は定めていません。ここに掲げる役割は、他の文書によるものです。既定では用いず、規則SB-107の引数`role-set`に指定したときに限り、情報資産の責任者をこれらの役割に限定します。"))
    for role_set in page.data.role_sets:
        page.head(f"{role_set['id']}: {page.text(role_set['title'])}")
        page.item(page.say("Edition", "版"), role_set["edition"])
        page.item(page.say("Source", "出典"), page.text(role_set["source"]))
        page.item(page.say("**Note**", "**注意**"), page.text(role_set["note"]))
        page.item(page.say("Clause", "条項"), page.cite("6"))
        page.end_items()
        page.table([page.say("Name in files", "ファイルでの名前"), page.say("Role", "役割"), page.say("Held by", "充てる者"),
                    page.say("Answers for", "責任を負う範囲"), page.say("Evidence", "根拠")],
                   [(f"`{role['id']}`", page.text(role["label"]), page.text(role["holder"]),
                     page.word("role-scopes", role["answers-for"]), role["evidence"]) for role in role_set["roles"]])


def clauses_of(page, reference):
    return code(c["id"] for c in page.data.clauses if reference in c["realised-by"])


def enumerations(page):
    page.begin(page.say("Enumerations", "列挙値"),
               page.say("The values of every enumeration as they stand in files, document levels and network models among them.",
                        "文書の階層やネットワーク構成モデルを含む、各列挙型の値です。"))
    heads = [page.say("Value", "値"), page.say("Word", "用語"), page.say("Clauses", "条項")]
    for name, values in page.data.labels["values"].items():
        page.head(page.say("{} (`{}`)", "{}（`{}`）").format(page.word("enumerations", name), name), 3)
        page.table(heads, [(f"`{nick}`", page.word(name, nick), clauses_of(page, f"Secasset{name}.{nick}")) for nick in values])
    for group, (en, ja) in {"threat-means": ("means of threats", "脅威の手段"), "threat-acts": ("acts of threats", "脅威の行為"),
                            "threat-objects": ("objects of threats", "脅威の対象")}.items():
        page.head(page.say(en, ja), 3)
        member = next(key for key, value in DIRECT.items() if value == group)
        page.table(heads, [(f"`{nick}`", page.word(group, nick), clauses_of(page, f"{member}:{nick}")) for nick in page.data.labels[group]])


def kinds(page):
    page.begin(page.say("Kinds and properties", "種別と項目"),
               page.say("The kinds of element and the names of properties as they stand in files.", "ファイルで用いる種別と項目の名前です。"))

    def class_name(kind):
        return "Secasset" + "".join(part.capitalize() for part in kind.split("-"))

    page.table([page.say("Kind", "種別"), page.say("Word", "用語"), page.say("Class", "クラス"), page.say("Clauses", "条項"), page.say("Rules", "規則")],
               [(f"`{kind}`", page.word("kinds", kind), f"`{class_name(kind)}`", clauses_of(page, class_name(kind)),
                 sum(kind in r["kinds"] for _, r in page.data.rules)) for kind in page.data.labels["kinds"]])
    page.head(page.say("Properties", "項目"))
    page.table([page.say("Property", "項目"), page.say("Word", "用語"), page.say("Clauses", "条項")],
               [(f"`{name}`", page.word("fields", name),
                 code(c["id"] for c in page.data.clauses if any(x.endswith(":" + name) and x.startswith("Secasset") for x in c["realised-by"])))
                for name in page.data.labels["fields"]])


def trace(data):
    """One table for both languages: from each clause to what realises it."""
    page = Page(data, "en")
    page.begin("Trace of the clauses · 条項の対応表",
               "From each clause of the policy to the classes, properties, values, functions, rules and threats that realise it. · "
               "基本方針の各条項と、それを実現するクラス、項目、値、関数、規則及び脅威の対応です。")
    page.table(["Clause · 条項", "Citation · 引用", "用語", "Term", "Use", "Realised by · 実現するもの", "Rules · 規則", "Threats · 脅威"],
               [(c["id"], c["cite"], c["term"]["ja"], c["term"]["en"], ", ".join(c["use"]), " · ".join(filter(None, [code(c["realised-by"]), *c.get("reason", {}).values()])),
                 code(r["id"] for _, r in data.rules if c["id"] in r["clauses"]),
                 code(t["id"] for t in data.threats if t["clause"] == c["id"])) for c in data.clauses])
    return page.finish()


PAGES = (rules, clauses, threats, schemes, segments, incidents, measures, profiles, roles, enumerations, kinds)


def all_pages(data):
    pages = {"clauses.md": trace(data)}
    for write in PAGES:
        for language in LANGUAGES:
            page = Page(data, language)
            write(page)
            pages[f"{write.__name__}.{language}.md"] = page.finish()
    return pages


def check(pages, folder):
    failed = 0
    kept = {path.name for path in folder.glob("*.md")}
    for number, name in enumerate(sorted(kept | set(pages)), 1):
        fine = name in kept and name in pages and (folder / name).read_text(encoding="utf-8") == pages[name]
        failed += not fine
        print(f"{'ok' if fine else 'not ok'} {number} - {name} is what the data say")
        if not fine:
            print("# meson compile -C BUILD reference-update writes it anew")
    print(f"1..{len(kept | set(pages))}")
    return 1 if failed else 0


def main(arguments):
    if len(arguments) not in (2, 3) or arguments[2:] not in ([], ["--check"]):
        print(__doc__, file=sys.stderr)
        return 2
    folder = Path(arguments[1])
    pages = all_pages(Data(Path(arguments[0])))
    if arguments[2:]:
        return check(pages, folder)
    for name, text in pages.items():
        (folder / name).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
