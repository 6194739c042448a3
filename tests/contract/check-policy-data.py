#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Checks the policy data: every file against its JSON Schema, then what no schema can say.

Usage: check-policy-data.py DATA-DIRECTORY [LAYER…]

Prints TAP.  Exit status: 0 if every check passes, 1 if one does not, 2 if the check cannot be run.
"""

import json
import re
import sys
import unicodedata
from pathlib import Path

import jsonschema

SINGLE = ["policy", "clauses", "mappings", "profiles", "threats", "segments", "labels", "ledger",
          "flow-matrices", "placement", "risk-matrices", "role-sets",
          "policy-issues"]
SCHEMES = ["bsi-200-2", "fips-199", "legacy-i-iv", "level-1-3", "mext-i-iv", "mic-2022", "mic-2024",
           "state-confidentiality"]
IMPORTS = ["oscal", "otm", "threagile"]
RULE_COUNTS = {"sendai-basic": 94, "mic-guideline": 30, "general": 36, "format": 22, "exceptions": 6}
# Profiles of what reader, engine and waivers report by themselves.
BOOKKEEPING = ("format", "exceptions")
LEVELS = {("mic-2024", "confidentiality"): ["3A", "3B", "3C", "2", "1"], ("mic-2024", "integrity"): ["2", "1"],
          ("mic-2024", "availability"): ["2", "1"], ("legacy-i-iv", "importance"): ["I", "II", "III", "IV"],
          ("mext-i-iv", "importance"): ["I", "II", "III", "IV"], ("level-1-3", "importance"): ["3", "2", "1"]}
UNWAIVABLE = {"GI-001", "GI-002", "GI-003", "GI-004", "GI-005", "GI-006", "GI-007", "GI-010", "GI-013", "GI-019",
              "GI-023", "GI-025", "GI-026"}
SEVERITIES = ["info", "warning", "error"]
PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9-]*)\}")


class Tap:
    """Collects results; a check is a list of complaints, and passes if there are none."""

    def __init__(self):
        self.count = 0
        self.failed = 0
        self.lines = []

    def check(self, title, complaints):
        complaints = list(complaints)
        self.count += 1
        self.failed += bool(complaints)
        self.lines.append(f"{'not ok' if complaints else 'ok'} {self.count} - {title}")
        self.lines += [f"# {c}".replace("\n", " ") for c in complaints[:20]]

    def equal(self, title, got, wanted):
        self.check(title, [] if got == wanted else [f"{got!r} instead of {wanted!r}"])

    def finish(self):
        print(f"1..{self.count}")
        print("\n".join(self.lines))
        return 1 if self.failed else 0


def no_duplicates(pairs):
    names = [name for name, _ in pairs]
    twice = sorted({n for n in names if names.count(n) > 1})
    if twice:
        raise ValueError(f"member given twice: {', '.join(twice)}")
    return dict(pairs)


def read(path):
    return json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=no_duplicates)


def repeated(values):
    values = list(values)
    return sorted({v for v in values if values.count(v) > 1})


def walk(value, path=""):
    """Yields (path, value) for every value below, itself included."""
    yield path, value
    if isinstance(value, dict):
        for name, member in value.items():
            yield from walk(member, f"{path}/{name}")
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from walk(item, f"{path}/{number}")


def placeholders(text):
    return set(PLACEHOLDER.findall(text))


def bad_japanese(text):
    """What is wrong with a Japanese text, or None."""
    for char in text:
        code = ord(char)
        if 0xFF61 <= code <= 0xFF9F:
            return f"half-width katakana U+{code:04X}"
        if unicodedata.name(char, "").startswith("CJK UNIFIED"):
            try:
                char.encode("cp932")
            except UnicodeEncodeError:
                return f"{char} is not a Japanese character"
        elif 0xAC00 <= code <= 0xD7A3:
            return f"{char} is Korean"
        elif code < 0x20 or code == 0xFFFD:
            return f"control character U+{code:04X}"
    return None


def expected_files():
    return ([f"{n}.json" for n in SINGLE] + [f"schemes/{n}.json" for n in SCHEMES] +
            [f"rules/{n}.json" for n in RULE_COUNTS] + [f"imports/{n}.json" for n in IMPORTS])


def rows_of(data, profile):
    yield from data[f"rules/{profile}.json"]["rules"]


def check_files(tap, root):
    """Reads and validates the data files; returns them by path, or None if one is unusable."""
    data, usable = {}, True
    wanted = expected_files()
    found = sorted(str(p.relative_to(root)) for p in root.rglob("*.json") if p.parent.name != "schema")
    tap.equal("the set of files is complete", found, sorted(wanted))
    for name in wanted:
        complaints = []
        try:
            data[name] = read(root / name)
            kind = {"schemes": "scheme", "rules": "rules", "imports": "import"}.get(name.split("/")[0], name[:-5])
            schema = read(root / "schema" / f"{kind}.schema.json")
            jsonschema.Draft202012Validator.check_schema(schema)
            errors = jsonschema.Draft202012Validator(schema).iter_errors(data[name])
            complaints = [f"/{'/'.join(map(str, e.absolute_path))}: {e.message[:160]}" for e in errors]
        except (OSError, ValueError, jsonschema.SchemaError) as error:
            complaints = [f"{name}: {error}"[:300]]
        usable = usable and not complaints
        tap.check(f"{name} is valid against its schema", complaints)
    return data if usable else None


def check_form(tap, root, data):
    complaints = []
    for path in sorted(root.rglob("*.json")):
        raw = path.read_bytes()
        wanted = json.dumps(read(path), ensure_ascii=False, indent=2) + "\n"
        if raw != wanted.encode("utf-8"):
            complaints.append(f"{path.name} is not in canonical form")
    tap.check("every file is in canonical form (UTF-8, LF, two spaces)", complaints)
    open_objects = []
    for path in sorted((root / "schema").glob("*.schema.json")):
        for where, value in walk(read(path)):
            if isinstance(value, dict) and value.get("type") == "object" and "properties" in value \
                    and value.get("additionalProperties") is not False:
                open_objects.append(f"{path.name}{where}")
    tap.check("no schema leaves an object open", open_objects)
    empty, bad = [], []
    for name, document in data.items():
        for where, value in walk(document):
            # A parameter without a value asks for nothing.
            if isinstance(value, str) and not value.strip() and "/parameters/" not in where:
                empty.append(name + where)
            if isinstance(value, str) and where.endswith("/ja") and bad_japanese(value):
                bad.append(f"{name}{where}: {bad_japanese(value)}")
    tap.check("no string is empty", empty)
    tap.check("Japanese text is Japanese", bad)
    latin = [name + where for name, document in data.items() for where, value in walk(document)
             if where.endswith("/en") and isinstance(value, str) and not re.search("[A-Za-zα-ω]", value)]
    tap.check("English text is English", latin)
    tap.check("no text carries markup", [
        name + where for name, document in data.items() for where, value in walk(document)
        if where.endswith(("/ja", "/en")) and isinstance(value, str) and re.search(r"\*|`|</?[a-z]", value)])


def check_counts(tap, data):
    ids = [c["id"] for c in data["clauses.json"]["clauses"]]

    def count(pattern):
        return sum(bool(re.fullmatch(pattern, i)) for i in ids)

    for what, pattern, wanted in [
            ("clauses", r".*", 134), ("sections", r"[0-9]+", 12), ("definitions", r"2\.[0-9]+", 18),
            ("kinds of organisation", r"2\.1-[0-9]+", 12), ("incident kinds", r"2\.17\.[0-9]+", 10),
            ("network segments", r"2\.7\.[0-9]", 4), ("threat groups", r"8\.[0-9]", 3),
            ("measure groups", r"9\.[0-9]", 4), ("staff categories", r"4-2[a-f]", 6),
            ("forms of external service", r"2\.12\.1|2\.12\.2\.[a-c]", 4)]:
        tap.equal(f"there are {wanted} {what}", count(pattern), wanted)
    threats = [t["id"] for t in data["threats.json"]["threats"]]
    for what, pattern, wanted in [("threats", r".*", 59), ("threats of the policy", r"T.*", 34),
                                  ("threats of group 1", r"T1\..*", 19), ("threats of group 2", r"T2\..*", 8),
                                  ("threats of group 3", r"T3\..*", 7), ("extension threats", r"X\..*", 25)]:
        tap.equal(f"there are {wanted} {what}", sum(bool(re.fullmatch(pattern, i)) for i in threats), wanted)
    for profile, wanted in RULE_COUNTS.items():
        tap.equal(f"profile {profile} has {wanted} rules", len(data[f"rules/{profile}.json"]["rules"]), wanted)


def check_role_sets(tap, data):
    sets = data["role-sets.json"]["role-sets"]
    tap.check("role sets are unique", repeated(s["id"] for s in sets))
    tap.check("the roles of a set are unique", [f"{s['id']}: {r}" for s in sets for r in repeated(r["id"] for r in s["roles"])])
    scopes = data["labels.json"]["role-scopes"]
    tap.equal("every scope of a role has a word, and no other", {r["answers-for"] for s in sets for r in s["roles"]}, set(scopes))
    rules = {r["id"]: r for p in RULE_COUNTS for r in rows_of(data, p)}
    tap.equal("no role set is used by default", rules["SB-107"]["parameters"]["role-set"], "")


def check_clauses(tap, data):
    document, policy = data["clauses.json"], data["policy.json"]
    clauses = document["clauses"]
    tap.check("clause ids are unique", repeated(c["id"] for c in clauses))
    tap.equal("clauses and policy are of one document and edition",
              (document["document"], document["edition"]), (policy["id"], policy["edition"]))
    tap.check("every clause names the policy's page",
              [c["id"] for c in clauses if c["source"] != {"document": policy["id"], "page-id": policy["page-id"]}])
    tap.check("a meaning is one sentence or a few, not a paragraph",
              [c["id"] for c in clauses if len(c["meaning"]["ja"]) > 120 or len(c["meaning"]["en"]) > 260])
    tap.check("a Japanese meaning ends with a full stop and uses Japanese commas",
              [c["id"] for c in clauses if not c["meaning"]["ja"].endswith("。") or "," in c["meaning"]["ja"]])
    known = {c["id"] for c in clauses}
    cited = [(r["id"], c) for p in RULE_COUNTS for r in rows_of(data, p) for c in r["clauses"]]
    for threat in data["threats.json"]["threats"]:
        cited += [(threat["id"], threat["clause"])]
        cited += [(threat["id"], threat["extension-of"])] if threat["extension-of"] else []
    cited += [(s["id"], s["clause"]) for s in data["segments.json"]["segments"]]
    tap.check("every clause that is cited exists", [f"{who}: {c}" for who, c in cited if c not in known])


def rule_complaints(rule, profile):
    ja, en = (placeholders(rule["message"][lang]) for lang in ("ja", "en"))
    if ja != en:
        yield f"placeholders of the message differ: {sorted(ja ^ en)}"
    for lang in ("ja", "en"):
        extra = placeholders(rule["remedy"][lang]) - ja
        if extra:
            yield f"remedy ({lang}) uses unknown placeholders {sorted(extra)}"
        for text in (rule["message"][lang], rule["remedy"][lang]):
            if re.sub(PLACEHOLDER, "", text).count("{") or re.sub(PLACEHOLDER, "", text).count("}"):
                yield f"stray brace in “{text}”"
    if not rule["remedy"]["ja"].endswith("。") or re.search(r"[,.](?![0-9])", PLACEHOLDER.sub("", rule["remedy"]["ja"])):
        yield "Japanese remedy is not punctuated in the Japanese way"
    if not rule["remedy"]["en"].endswith("."):
        yield "English remedy has no full stop"
    severities = [rule["severity"]] + [v["severity"] for v in rule["variants"].values()]
    if min(map(SEVERITIES.index, severities)) < SEVERITIES.index(rule["floor"]):
        yield "a severity is below the floor"
    strict = rule["evidence"] == "T" and rule["severity"] == "error"
    if rule["floor"] != ("warning" if strict else "info"):
        yield f"floor {rule['floor']} does not follow from evidence and severity"
    if rule["verified"] == (rule["evidence"] == "G"):
        yield "verified contradicts the evidence"
    yield from profile_complaints(rule, profile)


def profile_complaints(rule, profile):
    prefix = {"sendai-basic": "SB-", "mic-guideline": "MG-", "general": "GI-", "format": ("format.", "engine.", "ledger."),
              "exceptions": "waiver."}[profile]
    bases = {"sendai-basic": {"T": "text", "D": "deduction", "I": "interpretation"},
             "mic-guideline": {e: "external" for e in "VPGI"},
             "general": {"-": "integrity"}, "format": {"-": "integrity"},
             "exceptions": {"-": "integrity"}}[profile]
    if not rule["id"].startswith(prefix):
        yield "id does not belong to the profile"
    if bases.get(rule["evidence"]) != rule["basis"]:
        yield "basis and evidence do not agree"
    if profile == "sendai-basic" and not rule["clauses"]:
        yield "names no clause"
    if profile in ("mic-guideline", *BOOKKEEPING) and rule["clauses"]:
        yield "names a clause of the policy"
    if (profile == "mic-guideline") > ("source" in rule) or (profile in ("sendai-basic", *BOOKKEEPING) and "source" in rule):
        yield "source is missing or out of place"
    if rule.get("default-off", False) != (rule["evidence"] == "G"):
        yield "default-off does not follow from the evidence"
    if rule["waivable"] == (rule["id"] in UNWAIVABLE or profile in BOOKKEEPING):
        yield "waivable is wrong"


def check_rules(tap, data):
    rules = [(p, r) for p in RULE_COUNTS for r in rows_of(data, p)]
    tap.check("rule ids are unique", repeated(r["id"] for _, r in rules))
    for name in sorted(n for n in data if n.startswith("rules/")):
        document, profile = data[name], Path(name).stem
        tap.equal(f"{name} is of its profile", document["profile"], profile)
        tap.check(f"rows of {name} are consistent",
                  [f"{r['id']}: {c}" for r in document["rules"] for c in rule_complaints(r, profile)])
    for part in ("message", "remedy", "title"):
        for lang in ("ja", "en"):
            tap.check(f"no two rules share a {part} ({lang})", repeated(r[part][lang] for _, r in rules))
    profiles = [p["id"] for p in data["profiles.json"]["profiles"]]
    tap.equal("there is one profile for each file of rules", profiles, list(RULE_COUNTS))
    advice = [p["id"] for p in data["profiles.json"]["profiles"] if p["advice"] != ("unverified-note" in p)]
    tap.check("advice comes with a note on what is unverified", advice)


def level_table(data):
    return {(s["id"], d["id"]): {lv["id"]: lv["rank"] for lv in d["levels"]}
            for s in (data[f"schemes/{n}.json"] for n in SCHEMES) for d in s["dimensions"]}


def check_schemes(tap, data):
    table = level_table(data)
    for name in SCHEMES:
        scheme, complaints = data[f"schemes/{name}.json"], []
        if scheme["id"] != name:
            complaints.append("id and file name differ")
        complaints += [f"dimension {d} twice" for d in repeated(d["id"] for d in scheme["dimensions"])]
        levels = [lv for d in scheme["dimensions"] for lv in d["levels"]]
        for dim in scheme["dimensions"]:
            complaints += [f"{dim['id']}: level {i} twice" for i in repeated(lv["id"] for lv in dim["levels"])]
            complaints += [f"{dim['id']}: rank {r} twice" for r in repeated(lv["rank"] for lv in dim["levels"])]
            words = [w for lv in dim["levels"] for w in [lv["label"]["ja"], *lv["synonyms"]]]
            complaints += [f"{dim['id']}: “{w}” means two levels" for w in repeated(words)]
        complaints += [f"level id {lv['id']} is not normalised" for lv in levels
                       if unicodedata.normalize("NFKC", lv["id"]) != lv["id"]]
        complaints += [f"level {lv['id']} is verified on general knowledge alone" for lv in levels
                       if lv["verified"] and not re.search(r"V\d", lv["evidence"])]
        if scheme["verified"] != all(lv["verified"] for lv in levels):
            complaints.append("verified does not follow from the levels")
        if name != "mic-2024" and any(lv["handling"] for lv in levels):
            complaints.append("has handling restrictions")
        for term in (scheme["important-rule"] or {"any": []})["any"]:
            if term["at-least"] not in table.get((name, term["dimension"]), {}):
                complaints.append(f"important-rule names unknown level {term['at-least']}")
        tap.check(f"scheme {name} is consistent", complaints)
    for (scheme, dim), wanted in LEVELS.items():
        got = sorted(table[scheme, dim], key=table[scheme, dim].get, reverse=True)
        tap.equal(f"{scheme} {dim} has its levels, strictest first", got, wanted)


def condition_levels(condition):
    if "dimension" in condition:
        yield condition["dimension"], condition.get("at-least", condition.get("equals"))
    for inner in condition.get("any", []) + condition.get("all", []):
        yield from condition_levels(inner)


def mapping_complaints(mapping, table):
    target = table.get((mapping["to"], mapping["to-dimension"]))
    if target is None:
        return [f"no scheme {mapping['to']} with dimension {mapping['to-dimension']}"]
    complaints = []
    if "levels" in mapping:
        source = table.get((mapping["from"], mapping["dimension"]), {})
        if set(source) != set(mapping["levels"]):
            complaints.append(f"maps {sorted(mapping['levels'])}, the scheme has {sorted(source)}")
        rows = list(mapping["levels"].values())
    else:
        rows = mapping["cases"]
        used = [pair for row in rows for pair in condition_levels(row["when"])]
        complaints += [f"condition on unknown {d} {lv}" for d, lv in used if lv not in table.get((mapping["from"], d), {})]
    for row in rows:
        complaints += [f"unknown target level {c}" for c in row["candidates"] if c not in target]
        if "default" in row and row["default"] not in row["candidates"]:
            complaints.append(f"default {row['default']} is no candidate")
        if len(row["candidates"]) == 1 and "default" not in row:
            complaints.append(f"single candidate {row['candidates']} is not the default")
        if (len(row["candidates"]) > 1) != row.get("provisional", False):
            complaints.append(f"provisional does not follow from {row['candidates']}")
    shared = repeated(c for row in rows for c in row["candidates"])
    if "levels" in mapping and bool(shared) != mapping["lossy"]:
        complaints.append("lossy does not follow from the levels")
    return complaints


def check_mappings(tap, data):
    table, mappings = level_table(data), data["mappings.json"]["mappings"]
    keys = [(m["from"], m["to"], m.get("dimension"), m["to-dimension"]) for m in mappings]
    tap.check("no mapping is given twice", map(str, repeated(keys)))
    tap.check("FIPS 199 is not mapped to the MIC levels", [str(k) for k in keys if k[0] == "fips-199"])
    tap.check("mappings name levels of their schemes",
              [f"{m['from']} to {m['to']}: {c}" for m in mappings for c in mapping_complaints(m, table)])
    back = [m for m in mappings if (m["from"], m["to"], m.get("dimension")) == ("mic-2022", "mic-2024", "confidentiality")]
    tap.equal("the old level 3 becomes 3B, provisionally", [m["levels"]["3"] for m in back],
              [{"candidates": ["3A", "3B", "3C"], "default": "3B", "provisional": True}])


def threat_complaints(threat):
    group = {"T1": "deliberate", "T2": "unintended-or-irregular", "T3": "disaster-accident-failure"}
    extension = threat["id"].startswith("X.")
    if not extension and threat["group"] != group[threat["id"][:2]]:
        yield "group contradicts the id"
    if threat["clause"][:3] != "8." + {v: k[1] for k, v in group.items()}[threat["group"]]:
        yield "clause contradicts the group"
    if extension != (threat["extension-of"] is not None) or extension != (threat["basis"] == "interpretation"):
        yield "extension is not marked as one"
    if not extension and (threat["means"] is None or threat["object"] is None):
        yield "an atom of the policy lacks means or object"
    if threat["primary-measure"] not in (None, threat["measures"][0]):
        yield "the primary measure is not the first"
    if "computer-room" in threat["targets"] and "note" not in threat:
        yield "no note on the computer room"
    if (threat["id"] in ("T1.UPW", "T1.MPW")) != ("plausibility" in threat):
        yield "plausibility is wrong"


def check_threats(tap, data):
    threats = data["threats.json"]["threats"]
    tap.check("threat ids are unique", repeated(t["id"] for t in threats))
    tap.check("threat labels are unique", repeated(t["label"][lang] for t in threats for lang in ("ja", "en")))
    tap.check("threats are consistent", [f"{t['id']}: {c}" for t in threats for c in threat_complaints(t)])
    # The rule that an assessment regards every group (SB-121) relies on it.
    assets = {"administrative-information", "external-record-medium", "information-system"}
    tap.check("every group has threats to every kind of asset",
              [f"{group}: {kind}" for group in {t["group"] for t in threats}
               for kind in assets.difference(*(t["targets"] for t in threats if t["group"] == group))])
    product = {(t["means"], t["object"], t["act"]) for t in threats
               if t["id"].startswith("T1.") and t["object"] in ("data", "program")}
    wanted = {(m, o, a) for m in ("unauthorised-access", "improper-operation") for o in ("data", "program")
              for a in ("take-out", "eavesdrop", "tamper", "erase")}
    tap.check("group 1 is the full product of means, objects and acts", map(str, sorted(product ^ wanted)))


def check_segments(tap, data):
    document = data["segments.json"]
    segments = document["segments"]
    nicks = list(data["labels.json"]["values"]["SegmentKind"])
    tap.equal("segments stand in the order of clause 2.7", [(s["number"], s["clause"], s["id"]) for s in segments],
              [(n, f"2.7.{n}", nicks[n]) for n in range(1, 5)])
    groups = [s["synonyms"] + [s["label"]["ja"], s["short"]["ja"]] for s in segments]
    words = [w for g in groups + [s["ambiguous"] for s in segments] for w in set(g)]
    words += document["unset"]["synonyms"] + document["no-network"]["synonyms"]
    tap.check("no word means two segments",
              repeated(unicodedata.normalize("NFKC", w).casefold() for w in words))


def check_labels(tap, data):
    labels = data["labels.json"]
    tap.check("a kind has its own fields only where they exist", [
        f"{k}: {m}" for k, fields in labels["kind-fields"].items() for m in fields if m not in labels["fields"]])
    for lang in ("ja", "en"):
        tap.check(f"no two kinds share a label ({lang})", repeated(v[lang] for v in labels["kinds"].values()))
    doubled = [f"{name}: {v}" for name, values in labels["values"].items() for lang in ("ja", "en")
               for v in repeated(x[lang] for x in values.values())]
    tap.check("no two values of an enumeration share a label", doubled)
    used = {d["id"] for n in SCHEMES for d in data[f"schemes/{n}.json"]["dimensions"]}
    tap.check("every dimension has a label", sorted(used - set(labels["dimensions"])))
    basis = labels["basis"]
    tap.check("only the basis “text” claims that the policy says so", [
        b for b in basis if ("policy says" in basis[b]["en"] or "基本方針の文言による" in basis[b]["ja"]) != (b == "text")])
    tap.check("deduction and interpretation say “by this interpretation”", [
        b for b in ("deduction", "interpretation")
        if not (basis[b]["ja"].startswith("この解釈によれば") and basis[b]["en"].startswith("by this interpretation"))])


def check_layer(tap, root, path):
    """A policy of somebody's own, laid over the data."""
    layer = read(path)
    schema = read(root / "schema" / "policy-layer.schema.json")
    errors = jsonschema.Draft202012Validator(schema).iter_errors(layer)
    tap.check(f"{path.name} is valid against the schema of layers",
              [f"/{'/'.join(map(str, e.absolute_path))}: {e.message[:160]}" for e in errors])
    tap.check(f"the Japanese of {path.name} is Japanese",
              [f"{where}: {bad_japanese(value)}" for where, value in walk(layer)
               if where.endswith("/ja") and isinstance(value, str) and bad_japanese(value)])


def main(arguments):
    layers = [Path(a) for a in arguments[1:]]
    arguments = arguments[:1]
    if len(arguments) != 1 or not Path(arguments[0]).is_dir():
        print("usage: check-policy-data.py DATA-DIRECTORY [LAYER…]", file=sys.stderr)
        return 2
    tap, root = Tap(), Path(arguments[0])
    data = check_files(tap, root)
    if data is None:
        return tap.finish()
    check_form(tap, root, data)
    for check in (check_counts, check_clauses, check_role_sets, check_rules, check_schemes, check_mappings, check_threats,
                  check_segments, check_labels):
        check(tap, data)
    for path in layers:
        check_layer(tap, root, path)
    return tap.finish()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
