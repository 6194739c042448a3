#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Writes the sources of the rules with a switch at every condition.

Usage: generate.py OUTPUT-DIRECTORY SOURCE...

Each SOURCE.c becomes OUTPUT-DIRECTORY/SOURCE-mutated.c, in which every condition of a function
that a rule reaches reads SECASSET_MUTATE (N, condition): its value is inverted while N is the
mutant that runs. points.json says what each N is, and which rules reach it.

What is a condition: that of an if, a loop or a ternary; what a gboolean function returns; each
operand of && and ||; and any other comparison, conjunction or negation that is a value.
"""

import json
import re
import sys
from bisect import bisect
from pathlib import Path

# The machinery that runs rules and carries what they say; it has unit tests of its own.
ENGINE = {
    "catalogue.c", "context-host.c", "context.c", "coverage.c", "engine.c", "evidence.c",
    "finding-text.c", "finding.c", "report.c", "rule.c", "validator-parameters.c",
    "validator-rules.c", "validator-run.c", "validator.c",
}
# What the machinery calls for rules that have no function of their own, with the name under
# which its mutants are counted: rules that are data alone, and exceptions.
ENTRANCES = {
    "secasset_declared_run": "own",
    "secasset_engine_judge_waivers": "waiver",
    # A macro stands between the exceptions and this one.
    "waivers.c report": "waiver",
}
# Exceptions are judged by what all other rules find, so their samples run all of them.
MARKS = {"waivers.c": 2}
TOKEN = re.compile(r"""
    (?P<skip>\s+|/\*.*?\*/|//[^\n]*|^[ \t]*\#(?:[^\n\\]|\\.)*)
  | (?P<text>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')
  | (?P<word>[A-Za-z_]\w*)
  | (?P<number>\.?\d[\w.]*)
  | (?P<sign><<=|>>=|\.\.\.|->|\+\+|--|<<|>>|[<>=!]=|&&|\|\||[-+*/%&|^]=|.)
""", re.VERBOSE | re.DOTALL | re.MULTILINE)
CLOSING = {"(": ")", "[": "]", "{": "}"}
ASSIGNING = {"=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>="}
COMPARING = {"==", "!=", "<", ">", "<=", ">="}


class Token:
    def __init__(self, match):
        self.text = match.group()
        self.start, self.end = match.span()
        self.is_word = match.lastgroup == "word"
        self.partner = None

    def __repr__(self):
        return self.text


class Source:
    """One file: its tokens, brackets paired, and its functions."""

    def __init__(self, path):
        self.path = path
        self.text = path.read_text(encoding="utf-8")
        self.lines = [match.end() for match in re.finditer("\n", self.text)]
        self.tokens = [Token(match) for match in TOKEN.finditer(self.text)
                       if match.lastgroup != "skip"]
        self.pair()
        self.functions = {}
        self.rows = []
        self.find_functions()

    def pair(self):
        stack = []
        for i, token in enumerate(self.tokens):
            if token.text in CLOSING:
                stack.append(i)
            elif token.text in CLOSING.values() and not token.text[0] in "\"'":
                start = stack.pop()
                if CLOSING[self.tokens[start].text] != token.text:
                    raise SystemExit(f"{self.path}:{self.line(token.start)}: unbalanced")
                token.partner = start
                self.tokens[start].partner = i

    def line(self, offset):
        return bisect(self.lines, offset) + 1

    def find_functions(self):
        i = head = 0
        while i < len(self.tokens):
            token = self.tokens[i]
            if token.text == "{":
                self.take_block(head, i)
                i = token.partner
                # An initialiser goes on to its semicolon.
                head = i + 1
            elif token.text == "(":
                i = token.partner
            elif token.text == ";":
                head = i + 1
            i += 1

    def take_block(self, head, start):
        before = self.tokens[start - 1]
        if before.text == ")":
            name = self.tokens[before.partner - 1]
            kind = [token.text for token in self.tokens[head:before.partner - 1]]
            self.functions[name.text] = Function(self, name.text, kind, start)
        elif before.text == "=":
            self.take_rows(start)

    def take_rows(self, start):
        for i in range(start, self.tokens[start].partner):
            if self.tokens[i].text == "SECASSET_RULE_ROW" and self.tokens[i + 1].text == "(":
                words = self.tokens[i + 2:self.tokens[i + 1].partner]
                self.rows.append((words[0].text.strip('"'), words[6].text))


class Function:
    def __init__(self, source, name, kind, start):
        self.source = source
        self.name = name
        self.is_static = "static" in kind
        self.is_boolean = "gboolean" in kind and "*" not in kind
        self.start = start
        self.end = source.tokens[start].partner
        self.rules = set()

    def mentions(self):
        return {token.text for token in self.source.tokens[self.start:self.end] if token.is_word}


class Scanner:
    """Finds the conditions of one function."""

    def __init__(self, function):
        self.tokens = function.source.tokens
        self.function = function
        self.points = []
        self.block(function.start + 1, function.end)

    def add(self, kind, lo, hi):
        if lo < hi:
            self.points.append((kind, lo, hi))

    def split(self, lo, hi, signs):
        """The parts of a range between these signs, brackets kept whole."""
        parts = []
        first = i = lo
        while i < hi:
            if self.tokens[i].partner is not None:
                i = max(i, self.tokens[i].partner)
            elif self.tokens[i].text in signs:
                parts.append((first, i))
                first = i + 1
            i += 1
        return parts + [(first, hi)]

    def find(self, lo, hi, signs):
        """The first of these signs outside brackets, or None."""
        i = lo
        while i < hi and self.tokens[i].text not in signs:
            i = max(i, self.tokens[i].partner or 0) + 1
        return i if i < hi else None

    def block(self, lo, hi):
        i = lo
        while i < hi:
            i = self.statement(i, hi)

    def statement(self, i, hi):
        word = self.tokens[i].text
        if word in ("{", "}", ";", "else", "do"):
            return i + 1
        if word in ("case", "default"):
            return self.find(i, hi, {":"}) + 1
        if word in ("if", "while", "for", "switch"):
            self.condition(word, i + 2, self.tokens[i + 1].partner)
            return self.tokens[i + 1].partner + 1
        end = self.find(i, hi, {";"})
        # A loop that a macro makes: SECASSET_FOREACH_… (…) statement
        if self.tokens[i].is_word and "FOREACH" in word and self.tokens[i + 1].text == "(":
            return self.tokens[i + 1].partner + 1
        if end is None:
            raise SystemExit(f"{self.function.source.path}: {self.function.name}: no statement")
        if word == "return":
            if self.function.is_boolean:
                self.add("return", i + 1, end)
            self.expression(i + 1, end, self.function.is_boolean)
        elif word != "static":
            for part in self.split(i, end, {","}):
                self.expression(*part)
        return end + 1

    def condition(self, word, lo, hi):
        if word == "for":
            before, test, step = self.split(lo, hi, {";"})
            for part in self.split(*before, {","}) + self.split(*step, {","}):
                self.expression(*part)
            lo, hi = test
        if word != "switch":
            self.add(word, lo, hi)
        self.expression(lo, hi, word != "switch")

    def expression(self, lo, hi, taken=False):
        """Conditions within; @taken if the whole is one already."""
        question = self.find(lo, hi, {"?"})
        assigned = self.split(lo, question or hi, ASSIGNING)
        if len(assigned) > 1:
            self.groups(lo, assigned[-1][0])
            lo = assigned[-1][0]
            taken = False
        if question is None:
            if not taken and self.is_comparison(lo, hi):
                self.add("value", lo, hi)
            self.operands(lo, hi)
            return
        self.add("ternary", lo, question)
        self.operands(lo, question)
        depth, colon = 1, question
        while depth:
            colon = self.find(colon + 1, hi, {"?", ":"})
            depth += 1 if self.tokens[colon].text == "?" else -1
        self.expression(question + 1, colon)
        self.expression(colon + 1, hi)

    def is_comparison(self, lo, hi):
        return lo < hi and (self.tokens[lo].text == "!"
                            or len(self.split(lo, hi, COMPARING | {"&&", "||"})) > 1)

    def operands(self, lo, hi):
        for signs in ({"||"}, {"&&"}):
            parts = self.split(lo, hi, signs)
            if len(parts) > 1:
                for part in parts:
                    self.add("operand", *part)
                    self.operands(*part)
                return
        self.groups(lo, hi)

    def groups(self, lo, hi):
        i = lo
        while i < hi:
            token = self.tokens[i]
            if token.partner is not None:
                # "(a == b)" and "!(a && b)" as a whole are what stands around them.
                whole = token.partner == hi - 1 and (
                    i == lo or (i == lo + 1 and self.tokens[lo].text == "!"))
                for part in self.split(i + 1, token.partner, {",", ";"}):
                    self.expression(*part, taken=whole)
                i = token.partner
            i += 1


def reach(sources):
    """Tells every function which rules come by it; returns the rules in order."""
    public = {name: function for source in sources for name, function in source.functions.items()
              if not function.is_static}
    starts = [(rule, source.functions.get(check) or public[check])
              for source in sources for rule, check in source.rows]
    for entrance, rule in ENTRANCES.items():
        name = entrance.split()
        starts += [(rule, source.functions[name[-1]]) for source in sources
                   if name[-1] in source.functions and name[0] in (name[-1], source.path.name)]
    for rule, start in starts:
        waiting = [start]
        while waiting:
            function = waiting.pop()
            if rule in function.rules:
                continue
            function.rules.add(rule)
            for name in function.mentions():
                called = function.source.functions.get(name) or public.get(name)
                if called:
                    waiting.append(called)
    return list(dict.fromkeys(rule for rule, _ in starts))


def mutate(source, points):
    """The text of the file with its switches; what they are is added to @points."""
    edits = []
    for function in source.functions.values():
        if not function.rules or source.path.name in ENGINE:
            continue
        seen = {}
        for kind, lo, hi in Scanner(function).points:
            start, end = source.tokens[lo].start, source.tokens[hi - 1].end
            text = " ".join(source.text[start:end].split())
            seen[kind, text] = seen.get((kind, text), 0) + 1
            number = len(points) + 1
            points.append({
                "point": number, "file": source.path.name, "line": source.line(start),
                "function": function.name, "text": text, "rules": sorted(function.rules),
                "kind": kind if seen[kind, text] == 1 else f"{kind}#{seen[kind, text]}",
            })
            edits.append((start, 1, number, f"SECASSET_MUTATE ({number}, ("))
            edits.append((end, 0, -number, "))"))
    pieces, at = [], 0
    for offset, _, _, insert in sorted(edits):
        pieces += [source.text[at:offset], insert]
        at = offset
    return "".join(pieces) + source.text[at:]


def main():
    output = Path(sys.argv[1])
    sources = [Source(Path(name)) for name in sorted(sys.argv[2:])]
    rules = reach(sources)
    points = []
    for source in sources:
        text = (f"#define MUTATION_MARK {MARKS.get(source.path.name, 1)}\n"
                f'#include "mutate-private.h"\n#line 1 "{source.path.name}"\n'
                + mutate(source, points))
        (output / f"{source.path.stem}-mutated.c").write_text(text, encoding="utf-8")
    (output / "points.json").write_text(
        json.dumps({"rules": rules, "points": points}, ensure_ascii=False, indent=0) + "\n",
        encoding="utf-8")


if __name__ == "__main__":
    main()
