"""Properties of scoring.md section 14 about what must not matter: scale, order, grouping, items that add nothing."""

from dataclasses import replace
from random import Random
from typing import Callable, Iterator

from engine import Numbers
from model import Checklist, Criterion, Group, Indicator, Section
from random_trees import Tree, random_interval
from values import Answer

NOISE = 1e-9


def differs(one: Numbers | None, other: Numbers | None) -> bool:
    if one is None or other is None:
        return one is not other
    return any((a is None) != (b is None) or a is not None and abs(a - b) > NOISE
               for a, b in zip(vars(one).values(), vars(other).values()))


def changed(checklist: Checklist, criterion: Callable[[Criterion], Criterion]) -> Checklist:
    """The checklist with each criterion changed."""
    return replace(checklist, sections=tuple(
        replace(s, groups=tuple(replace(g, criteria=tuple(map(criterion, g.criteria))) for g in s.groups))
        for s in checklist.sections))


def compared(tree: Tree, other: Tree, what: str, only: set[str] | None = None) -> Iterator[str]:
    before, after = tree.numbers(), other.numbers()
    for id, n in before.items():
        if (only is None or id in only) and differs(n, after.get(id)):
            yield f"{what}, {id}: {n} to {after.get(id)}"


def scale(tree: Tree, rng: Random) -> Iterator[str]:
    """Sibling weights times a constant; criteria are siblings across the whole checklist."""
    outer = rng.uniform(0.1, 10)
    inner = {c.id: rng.uniform(0.1, 10) for c in tree.checklist.criteria()}
    other = changed(tree.checklist, lambda c: replace(c, weight=c.weight * outer, indicators=tuple(
        replace(i, weight=i.weight * inner[c.id]) for i in c.indicators)))
    yield from compared(tree, replace(tree, checklist=other), "scaled")


def order(tree: Tree, rng: Random) -> Iterator[str]:
    """Sections, groups, criteria and indicators in another order."""
    def mixed(items):
        return tuple(rng.sample(items, len(items)))

    other = changed(tree.checklist, lambda c: replace(c, indicators=mixed(c.indicators)))
    other = replace(other, sections=mixed(tuple(
        replace(s, groups=mixed(tuple(replace(g, criteria=mixed(g.criteria)) for g in s.groups)))
        for s in other.sections)))
    yield from compared(tree, replace(tree, checklist=other), "in another order")


def regrouping(tree: Tree, rng: Random) -> Iterator[str]:
    """All criteria in one group: the overall and each criterion stay."""
    everything = tuple(tree.checklist.criteria())
    other = replace(tree.checklist, sections=(Section("ALL", "t", (Group("ALL-G", "t", everything),)),))
    kept = {"overall"} | {c.id for c in everything}
    yield from compared(tree, replace(tree, checklist=other), "regrouped", kept)


def adding_nothing(tree: Tree, rng: Random) -> Iterator[str]:
    """An indicator that does not apply, and one of weight 0, in each criterion; a criterion of weight 0."""
    answers = dict(tree.answers)

    def more(c: Criterion) -> Criterion:
        absent = Indicator(f"{c.id}.x1", "process", "percent", 1.5, worst=0, best=100)
        idle = Indicator(f"{c.id}.x2", "outcome", "percent", 0.0, worst=0, best=100)
        answers[absent.id], answers[idle.id] = Answer("notApplicable"), random_interval(rng)
        return replace(c, indicators=(absent, *c.indicators, idle))

    other = changed(tree.checklist, more)
    first = other.sections[0].groups[0]
    idle = replace(first.criteria[0], id="X", weight=0, indicators=(
        Indicator("X.x1", "structure", "percent", 1.0, worst=0, best=100),))
    answers["X.x1"] = random_interval(rng)
    groups = (replace(first, criteria=(*first.criteria, idle)), *other.sections[0].groups[1:])
    other = replace(other, sections=(replace(other.sections[0], groups=groups), *other.sections[1:]))
    yield from compared(tree, replace(tree, checklist=other, answers=answers), "with nothing added")


ORDER_PROPERTIES = {f.__name__: f for f in (scale, order, regrouping, adding_nothing)}
