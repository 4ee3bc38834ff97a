"""Places of a Swift file where a small change can be made, found in its text alone."""

import re
from dataclasses import dataclass
from random import Random

from masking import masked


@dataclass(frozen=True)
class Site:
    """A piece of one line, and the kind of change that is made to it."""

    kind: str
    line: int  # from 1
    begin: int  # in the line, from 0
    end: int
    before: str
    after: str  # what it becomes, in words for people

    def __str__(self):
        return f"{self.before} → {self.after}"


# What an operator becomes. The blanks tell an operator from a bracket of generics or a sign.
SWAPS = {
    "<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==", "&&": "||", "||": "&&",
    "+": "-", "-": "+", "*": "/", "/": "*", "+=": "-=", "-=": "+=", "??": "its right side",
}
OPERATOR = re.compile(r"(?<= )(" + "|".join(map(re.escape, sorted(SWAPS, key=len, reverse=True))) + r")(?= \S)")
RANGE = re.compile(r"(?<=[\w)\]])\.\.<(?=[\w(])")
NOT = re.compile(r"(?<=[ (])!(?=[\w(])")
WHOLE = re.compile(r"(?<![\w.$])(?<!\de[-+])\d+(?![\w.])")
TRUTH = re.compile(r"\b(?:true|false)\b")
EXTREME = re.compile(r"(?<![\w.])(?:min|max)(?=\()|(?<=\.)(?:min|max)(?=\(\))")
LEFT_OUT = re.compile(r"(?<=\.)(?:filter|sorted)(?=\(| \{)")
RESULT = re.compile(r"\bfunc .*-> (?P<result>\[[^\]]*\]|String|[\w.]+\?)(?P<open> \{)$")
CONDITION = re.compile(r"^\s*(?:\} else )?(?:if|guard) (?P<condition>[^{},]+?)(?: else)? \{")
STATEMENT = re.compile(r"^(?!(?:return|let|var|if|guard|for|while|switch|case|else|throw|throws|func|init|self\.init|"
                       r"import|precondition|assert|deinit|defer|continue|break|default|package|private|static)\b)"
                       r"(?:try )?[A-Za-z_$][\w.?!]*(?:\[[^\]]*\])?(?:\(.*\)| (?:=|\+=|-=) .+)$")
# Neither changes anything that a test could see.
UNSEEN = re.compile(r"reserveCapacity|precondition|assert|fatalError")
# A line that ends or begins so goes on in the next, or goes on from the one before.
OPEN_END = re.compile(r"(?:[,(\[=+\-*/?:&|<>.]|\b(?:return|in|where|try))$")
OPEN_BEGIN = re.compile(r"^(?:[.+\-*/?:&|<>={)\]]|where\b|else\b)")


def sites(text: str) -> list[Site]:
    """All places where something can be changed, in order; several may share a line."""
    lines, plain = text.split("\n"), masked(text).split("\n")
    found = []
    for number, line in enumerate(plain):
        if UNSEEN.search(line) or re.match(r"\s*(?:import|@|#)", line):
            continue
        for kind, match, group, after in changes(line):
            begin, end = match.span(group)
            before = lines[number].strip() if kind == "result" else lines[number][begin:end]
            found.append(Site(kind, number + 1, begin, end, before, after))
        if is_statement(plain, number):
            begin = len(line) - len(line.lstrip())
            found.append(Site("statement", number + 1, begin, len(line), lines[number].strip(), "left out"))
    return found


def changes(line: str):
    """The changes inside a line: kind, match, group, what it becomes."""
    for match in OPERATOR.finditer(line):
        yield "operator", match, 0, SWAPS[match[0]]
    for match in RANGE.finditer(line):
        yield "range", match, 0, "one shorter"
    for match in NOT.finditer(line):
        yield "not", match, 0, "nothing"
    for match in WHOLE.finditer(line):
        yield "whole", match, 0, "one more or less"
    for match in TRUTH.finditer(line):
        yield "truth", match, 0, "false" if match[0] == "true" else "true"
    for match in EXTREME.finditer(line):
        yield "extreme", match, 0, "max" if match[0] == "min" else "min"
    for match in LEFT_OUT.finditer(line):
        yield "left out", match, 0, "left out"
    match = RESULT.search(line)
    if match:
        yield "result", match, "open", "nothing comes back"
    match = CONDITION.match(line)
    if match and not re.search(r"\b(?:let|var|case|try|await)\b|#", match["condition"]):
        if match["condition"].count("(") == match["condition"].count(")"):
            yield "condition", match, "condition", "its opposite"


def is_statement(plain: list[str], number: int) -> bool:
    """Whether the line is a call or an assignment of its own."""
    line = plain[number].strip()
    if not plain[number].startswith("    ") or not STATEMENT.match(line) or line.endswith(("{", ",", "(")):
        return False
    if any(line.count(opening) != line.count(closing) for opening, closing in ("()", "[]", "{}")):
        return False
    before = next((one.strip() for one in reversed(plain[:number]) if one.strip()), "")
    behind = next((one.strip() for one in plain[number + 1:] if one.strip()), "")
    ends = OPEN_END.search(before) and not re.match(r"(?:case\b.*|default):$", before) and not before.endswith(" in")
    return not ends and not OPEN_BEGIN.match(behind)


def chosen(files: dict[str, str], count: int, random: Random) -> list[tuple[str, Site]]:
    """So many places of several files, one to a line, drawn so that each kind of change has its turn."""
    by_kind = {}
    for name, text in sorted(files.items()):
        for site in sites(text):
            by_kind.setdefault(site.kind, []).append((name, site))
    for kind in sorted(by_kind):
        random.shuffle(by_kind[kind])
    taken, picked = set(), []
    while by_kind and len(picked) < count:
        for kind in sorted(by_kind):
            # Operators and conditions are where rules stand: they have two turns.
            for _ in range(2 if kind in ("operator", "condition") else 1):
                while by_kind[kind]:
                    name, site = by_kind[kind].pop()
                    if (name, site.line) not in taken:
                        taken.add((name, site.line))
                        picked.append((name, site))
                        break
        by_kind = {kind: rest for kind, rest in by_kind.items() if rest}
    return picked[:count]
