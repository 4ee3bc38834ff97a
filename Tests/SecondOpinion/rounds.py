"""The change between two rounds, split into five parts that add up (scoring.md section 12).

Each round's own score stays as it was. a and l are means with the newer weights and the newer checklist's numbers
under `scoring:`, a over the indicators that mean the same in both checklists, l over those of them that apply in both.
"""

from dataclasses import dataclass, replace
from typing import Iterable

from distances import signed_distance
from engine import ScoredCriterion, ScoredIndicator, score_all, view
from model import Assessment, Checklist
from status import status
from thresholds import below
from to_fix import rows_to_fix
from values import read_answers

PARTS = ("performance", "knowledge", "evidence", "scope", "version")


@dataclass(frozen=True)
class Pair:
    """One indicator that means the same in both rounds, with the newer weights."""

    weight: float  # W_c
    inner: float  # v_i
    old: ScoredIndicator
    new: ScoredIndicator


def pairs_of(old: dict[str, ScoredIndicator], new: ScoredCriterion) -> list[Pair]:
    """The indicators of a newer criterion that the older checklist asked alike, under any of their ids."""
    found = []
    for i in new.indicators:
        before = next((old[id] for id in (i.indicator.id, *i.indicator.was) if id in old), None)
        if before and before.indicator.meaning() == i.indicator.meaning():
            found.append(Pair(new.criterion.weight, i.indicator.weight, before, i))
    return found


def mean(by_criterion: Iterable[list[Pair]], wanted, value) -> float | None:
    """The mean over the pairs that are wanted, first in each criterion, then over the criteria."""
    total = weight = 0.0
    for pairs in by_criterion:
        kept = [pair for pair in pairs if wanted(pair) and pair.inner > 0]
        inner = sum(pair.inner for pair in kept)
        if inner > 0 and kept[0].weight > 0:
            weight += kept[0].weight
            total += kept[0].weight * sum(pair.inner * value(pair) for pair in kept) / inner
    return total / weight if weight > 0 else None


def applies_then(pair: Pair) -> bool:
    return pair.old.answer.applies


def applies_now(pair: Pair) -> bool:
    return pair.new.answer.applies


def applies_twice(pair: Pair) -> bool:
    return applies_then(pair) and applies_now(pair)


def gap_of(pair: Pair) -> float:
    return signed_distance(pair.old.answer, pair.new.answer)


def knowledge_of(pair: Pair) -> float:
    return pair.new.answer.low - pair.old.answer.low - gap_of(pair)


def evidence_of(pair: Pair) -> float:
    return (pair.new.demonstrated - pair.new.answer.low) - (pair.old.demonstrated - pair.old.answer.low)


def change(id: str, before: float | None, after: float | None, by_criterion: list[list[Pair]]) -> dict:
    """A node's change and its five parts; the parts are null where nothing that applies is asked alike."""
    block = {"id": id, "old": before, "new": after,
             "change": None if before is None or after is None else after - before}
    alike = mean(by_criterion, applies_twice, gap_of)
    if alike is None or block["change"] is None:
        return block | dict.fromkeys(PARTS)
    asked_then = mean(by_criterion, applies_then, lambda pair: pair.old.demonstrated)
    asked_now = mean(by_criterion, applies_now, lambda pair: pair.new.demonstrated)
    like_then = mean(by_criterion, applies_twice, lambda pair: pair.old.demonstrated)
    like_now = mean(by_criterion, applies_twice, lambda pair: pair.new.demonstrated)
    return block | {
        "performance": alike,
        "knowledge": mean(by_criterion, applies_twice, knowledge_of),
        "evidence": mean(by_criterion, applies_twice, evidence_of),
        "scope": (like_then - asked_then) + (asked_now - like_now),
        "version": (asked_then - before) + (after - asked_now),
    }


def rounds(old_list: Checklist, old: Assessment, new_list: Checklist, new: Assessment, mode: str) -> dict:
    """One step of `compare` between rounds; figures unrounded."""
    before = score_all(old_list, read_answers(old_list, old), mode)
    anew = replace(old_list, settings=new_list.settings)
    after = score_all(new_list, read_answers(new_list, new), mode)
    then = {c.criterion.id: c for c in before}
    now = {c.criterion.id: c for c in after}
    former = {c.criterion.id: next((then[id] for id in (c.criterion.id, *c.criterion.was) if id in then), None)
              for c in after}
    asked = {i.indicator.id: i for c in score_all(anew, read_answers(anew, old), mode) for i in c.indicators}
    pairs = {id: pairs_of(asked, c) for id, c in now.items()}

    def score(criteria: Iterable[ScoredCriterion]) -> float | None:
        numbers = view(criteria)
        return numbers and numbers.L

    def block(id: str, older: list[ScoredCriterion], ids: list[str]) -> dict:
        return change(id, score(older), score(now[n] for n in ids), [pairs[n] for n in ids])

    def views(level) -> list[dict]:
        earlier = {part.id: [then[c.id] for c in criteria_of(part)] for part in level(old_list)}
        return [block(part.id, earlier.get(part.id, []), [c.id for c in criteria_of(part)])
                for part in level(new_list)]

    settings = new_list.settings
    states = {id: (former[id] and status(former[id], old_list.settings), status(now[id], settings)) for id in now}
    open_then = {row["criterion"] for row in rows_to_fix(before, old, old_list.settings)}
    open_now = {row["criterion"] for row in rows_to_fix(after, new, settings)}
    was_open = {id for id, c in former.items() if c and c.criterion.id in open_then}
    stayed = [id for id, c in now.items() if c.numbers and former[id] and former[id].numbers]  # apply in both
    criteria = [change(id, former[id] and former[id].numbers and former[id].numbers.L,
                       c.numbers and c.numbers.L, [pairs[id]] if c.weight > 0 else [unit(pairs[id])])
                for id, c in now.items()]
    return {
        "from": old.date.isoformat(),
        "to": new.date.isoformat(),
        "overall": block("overall", before, list(now)),
        "sections": views(lambda checklist: checklist.sections),
        "groups": views(lambda checklist: [g for s in checklist.sections for g in s.groups]),
        "criteria": criteria,
        "closed": [id for id in stayed if id in was_open and id not in open_now],
        "opened": [id for id in stayed if id not in was_open and id in open_now],
        "newlyMet": [id for id in stayed if states[id][0] != "met" and states[id][1] == "met"],
        "noLongerMet": [id for id in stayed if states[id][0] == "met" and states[id][1] != "met"],
        "regressed": [row["id"] for row in criteria
                      if row["performance"] is not None and below(row["performance"], 0)],
        "lost": [pair.new.indicator.id for id in now for pair in pairs[id] if is_lost(pair)],
    }


def is_lost(pair: Pair) -> bool:
    """Whether less is known now than before; that there were no cases is known."""
    return (applies_twice(pair) and pair.new.answer.state != "noCases"
            and below(pair.old.answer.high - pair.old.answer.low, pair.new.answer.high - pair.new.answer.low))


def unit(pairs: list[Pair]) -> list[Pair]:
    """Inside one criterion its own weight is of no matter, not even 0."""
    return [replace(pair, weight=1.0) for pair in pairs]


def criteria_of(part) -> list:
    """The criteria of a section or a group."""
    return [c for g in part.groups for c in g.criteria] if hasattr(part, "groups") else list(part.criteria)
