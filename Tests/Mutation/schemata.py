"""Mutants written into Swift text, all at once: the environment says which of them is active.

Another variable names a folder where every mutant whose place is reached leaves its number.
A site's operator becomes an operator of its own, whose implementation, in a file beside the others, asks whether its
number is the active one; the rest becomes a call that asks. Every change stays on its line.
"""

from dataclasses import dataclass

from sites import Site
from swift_templates import DECLARED, OPERATORS, PREAMBLE

FILE = "Mutants.swift"  # beside the files of each room


@dataclass(frozen=True)
class Mutant:
    """A site with a number."""

    number: int
    file: str
    site: Site

    @property
    def room(self) -> str:
        return self.file.split("/")[1]

    @property
    def symbol(self) -> str:
        """An operator that nobody else has."""
        return chr(0x2A00 + self.number // 128) + chr(0x2A80 + self.number % 128)


def with_mutants(text: str, mutants: list[Mutant]) -> str:
    """The text of a file with its mutants, one to a line."""
    lines = text.split("\n")
    for mutant in mutants:
        site = mutant.site
        line = lines[site.line - 1]
        lines[site.line - 1] = line[:site.begin] + replacement(mutant, line[site.begin:site.end]) + line[site.end:]
    return "\n".join(lines)


def replacement(mutant: Mutant, before: str) -> str:
    number = mutant.number
    match mutant.site.kind:
        case "operator" | "range" | "not":
            return mutant.symbol
        case "whole":
            # 0 has no neighbour below where numbers have no sign.
            return f"Mutants.shifted({number}, {before}, up: {'true' if before == '0' or number % 2 else 'false'})"
        case "truth" | "condition":
            return f"Mutants.turned({number}, {before})"
        case "extreme" | "left out":
            return f"{before}OfMutant{number}"
        case "result":
            return f" {{ if Mutants.isActive({number}) {{ return {nothing(mutant.site)} }};"
        case "statement":
            return f"if !Mutants.isActive({number}) {{ {before} }}"


def nothing(site: Site) -> str:
    """What a function gives that does nothing."""
    result = site.before.removesuffix(" {")
    return "[]" if result.endswith("]") else "nil" if result.endswith("?") else '""'


def declarations(mutants: list[Mutant]) -> str:
    """The file of a room that its mutants need."""
    return "\n".join([PREAMBLE, *(declaration(one) for one in mutants if one.site.kind in DECLARED)])


def declaration(mutant: Mutant) -> str:
    site = mutant.site
    if site.kind != "operator":
        template = DECLARED[site.kind]
    else:
        template = next(one for names, one in OPERATORS.items() if site.before in names.split())
    for word, value in {
        "SYMBOL": mutant.symbol, "NUMBER": str(mutant.number), "BEFORE": site.before, "AFTER": site.after,
    }.items():
        template = template.replace(word, value)
    return template
