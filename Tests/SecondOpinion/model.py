"""Plain values for a checklist and an assessment: the tree of scoring.md section 2.

Checklist > Section > Group > Criterion > Indicator. Ids of indicators are whole here
("P1-LEAD-01.s1"), as answers name them.
"""

from dataclasses import dataclass, field
from datetime import date
from typing import Iterator

from settings import Settings

DIMENSIONS = ("structure", "process", "outcome")


@dataclass(frozen=True)
class Indicator:
    id: str
    dimension: str
    type: str
    weight: float
    reversed: bool = False
    red_flag: bool = False
    required: bool = False
    may_be_not_applicable: bool = False
    worst: float | None = None
    best: float | None = None
    levels: tuple[str, ...] = ()
    elements: tuple[str, ...] = ()
    question: str = ""
    was: tuple[str, ...] = ()  # whole ids under which it was asked before

    @property
    def top_level(self) -> int:
        return len(self.levels) - 1

    def meaning(self) -> tuple:
        """What makes two indicators of two versions one question (section 12): not the weight."""
        return (self.dimension, self.type, self.reversed, self.worst, self.best, self.levels,
                self.elements, self.question)


@dataclass(frozen=True)
class Criterion:
    id: str
    title: str
    weight: float
    critical: bool
    effort: str
    target: float
    conditions: tuple[tuple[str, bool], ...]  # (fact, whether it must be true)
    indicators: tuple[Indicator, ...]
    takeaway: str = ""
    digest: str = ""
    was: tuple[str, ...] = ()


@dataclass(frozen=True)
class Group:
    id: str
    title: str
    criteria: tuple[Criterion, ...]


@dataclass(frozen=True)
class Section:
    id: str
    title: str
    groups: tuple[Group, ...]


@dataclass(frozen=True)
class Checklist:
    id: str
    version: str
    digest: str
    text_digest: str
    facts: tuple[str, ...]
    victim_groups: tuple[str, ...]
    settings: Settings
    sections: tuple[Section, ...]

    def criteria(self) -> Iterator[Criterion]:
        """Every criterion in file order."""
        for section in self.sections:
            for group in section.groups:
                yield from group.criteria


@dataclass(frozen=True)
class Assessment:
    state: dict[str, str]
    date: date
    respondent: dict[str, str]
    digest: str
    facts: dict[str, str]
    answers: dict[str, object]  # as read: text, list or mapping of text
    deadlines: dict[str, str]
    basis: str = "self-assessment"
    period: dict[str, str] | None = None  # first and last day
    sources: dict[str, dict] = field(default_factory=dict)
