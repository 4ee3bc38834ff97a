"""Properties of scoring.md section 14 about sums, reforms, plans, comparisons and weights at random."""

from dataclasses import replace
from random import Random
from typing import Iterator

from engine import score_all, view
from order_properties import changed
from path import cheapest, greedy
from plan import plan
from random_trees import Tree
from reforms import may_be_planned, option
from respondents import respondents
from robustness import box_of_whole, weights_at_random
from rounds import PARTS, rounds
from to_fix import applicable, rows_to_fix, whole
from to_find_out import rows_to_find_out
from values import Answer, read_answers

NOISE = 1e-9
RUNS = 20


def contributions(tree: Tree, rng: Random) -> Iterator[str]:
    """The points to fix add up to 1 - U, those to find out to U - L, the effective weights to 1."""
    criteria = tree.criteria()
    n, against = view(criteria), whole(criteria)
    if n is None:
        return
    items = applicable(criteria)
    sums = [sum(against.points(c.weight, part(c)) for c in items) for part in (
        lambda c: 1 - c.numbers.U, lambda c: c.numbers.U - c.numbers.L, lambda c: sum(c.shares()))]
    if any(abs(a - b) > NOISE for a, b in zip(sums, (1 - n.U, n.U - n.L, 1))):
        yield f"{sums}: {n}"


def rows_add_up(tree: Tree, rng: Random) -> Iterator[str]:
    """Where every target is 1, rows add up to 1 - U and U - L too."""
    criteria = [replace(c, criterion=replace(c.criterion, target=1.0)) for c in tree.criteria()]
    n, settings = view(criteria), tree.checklist.settings
    if n is None:
        return
    rows = rows_to_fix(criteria, tree.assessment, settings)
    asked = rows_to_find_out(criteria, tree.assessment, settings, tree.mode)
    sums = [sum(row["contribution"] for row in register) for register in (rows, asked)]
    if abs(sums[0] - (1 - n.U)) > NOISE or abs(sums[1] - (n.U - n.L)) > NOISE:
        yield f"{sums}: {n}"


def silence(tree: Tree, rng: Random) -> Iterator[str]:
    """With nothing known, register one, the path and the comparison are empty."""
    nothing = {id: Answer("unanswered") if a.applies else a for id, a in tree.answers.items()}
    mute = replace(tree, answers=nothing)
    if rows_to_fix(mute.criteria(), tree.assessment, tree.checklist.settings):
        yield "a row to fix"
    path = plan(tree.checklist, tree.assessment, nothing, tree.mode, 0.8)
    if path and (path["steps"] or path["band"] is not None and tree.checklist.settings.band_from_known > 0):
        yield f"a step or a band: {path}"
    pair = respondents(tree.criteria(), mute.criteria())
    if pair["criteria"] or pair["contradictions"] or pair["differing"] or pair["meanDifference"] is not None:
        yield f"a difference: {pair}"


def reforms_in_full(tree: Tree, rng: Random) -> Iterator[str]:
    """All reforms in full raise L by exactly 1 - U (targets 1, evidence off, no exceptions beside intervals)."""
    settings = tree.checklist.settings
    if any(a.cut and a.uncut[1] > a.uncut[0] for a in tree.answers.values()):
        return
    criteria = [replace(c, criterion=replace(c.criterion, target=1.0)) for c in tree.without_evidence().criteria()]
    n, against = view(criteria), whole(criteria)
    if n is None:
        return
    gain = sum(option(c, "full", against, settings, "off").gain for c in criteria if may_be_planned(c, settings))
    if abs(gain - (1 - n.U)) > NOISE:
        yield f"gain {gain}: {n}"


def reforms_reach(tree: Tree, rng: Random) -> Iterator[str]:
    """In full a criterion's possible score reaches its target; one step gains no more, and nothing is lost."""
    settings, criteria = tree.checklist.settings, tree.criteria()
    against = whole(criteria)
    for item in criteria:
        if may_be_planned(item, settings):
            full, step = (option(item, name, against, settings, tree.mode) for name in ("full", "one"))
            if full.after.numbers.U < item.criterion.target - NOISE and view([item]):
                yield f"{item.criterion.id} in full: {full.after.numbers}"
            if not -NOISE <= step.gain <= full.gain + NOISE:
                yield f"{item.criterion.id}: one step {step.gain}, in full {full.gain}"


def cheapest_path(tree: Tree, rng: Random) -> Iterator[str]:
    """A plan costs no more than the rule of thumb, reaches what it can, and adds up."""
    settings, criteria = tree.checklist.settings, tree.criteria()
    against = whole(criteria)
    choices = [[option(c, name, against, settings, tree.mode) for name in ("one", "full")]
               for c in criteria if may_be_planned(c, settings)]
    need = rng.random() * 0.6
    best, thumb = cheapest(choices, need), greedy(choices, need)
    gains = [sum(o.gain for o in way) for way in (best, thumb)]
    if gains[1] >= need - NOISE and sum(o.effort for o in best) > sum(o.effort for o in thumb):
        yield f"need {need}: {[(o.criterion, o.step) for o in best]}, {[(o.criterion, o.step) for o in thumb]}"
    if gains[0] < min(need, sum(max(o.gain for o in options) for options in choices)) - NOISE:
        yield f"need {need}: gains {gains[0]}"
    path = plan(tree.checklist, tree.assessment, tree.answers, tree.mode, rng.random())
    after = path and path["steps"] and path["steps"][-1]
    if after and not after["cumulative"] <= after["cumulativePossible"] + NOISE <= 1 + 2 * NOISE:
        yield f"a path beyond what is possible: {after}"


def parts_of_change(tree: Tree, rng: Random) -> Iterator[str]:
    """The five parts add up to the change of every node, also where the checklist changed."""
    newer = changed(tree.checklist, lambda c: replace(c, weight=c.weight * rng.choice((0.5, 1, 2)), indicators=tuple(
        replace(i, question="asked otherwise") if rng.random() < 0.2 else i for i in c.indicators)))
    newer = replace(newer, settings=replace(newer.settings, partial=0.45, exceptions_cap=0.4))
    for checklist in (tree.checklist, newer):
        step = rounds(tree.checklist, tree.assessment, checklist, tree.other, tree.mode)
        for row in [step["overall"], *step["sections"], *step["groups"], *step["criteria"]]:
            if row["performance"] is not None and abs(sum(row[part] for part in PARTS) - row["change"]) > NOISE:
                yield f"{row}"
            if checklist is tree.checklist and abs(row["version"] or 0) > NOISE:
                yield f"the same checklist: {row}"


def both_ways(tree: Tree, rng: Random) -> Iterator[str]:
    """Respondents held the other way round: the same with the opposite sign; with oneself no difference."""
    second = score_all(tree.checklist, read_answers(tree.checklist, tree.other), tree.mode)
    pair, mirrored = respondents(tree.criteria(), second), respondents(second, tree.criteria())
    there = {row["id"]: row["difference"] for row in pair["criteria"]}
    back = {row["id"]: -row["difference"] for row in mirrored["criteria"]}
    same = ("contradictions", "differing", "neither", "disagreements", "knownToBoth", "applicability")
    if there != back or any(pair[key] != mirrored[key] for key in same):
        yield f"{pair}, {mirrored}"
    if any(row["difference"] for row in respondents(second, second)["criteria"]):
        yield "a difference with oneself"


def weights_in_box(tree: Tree, rng: Random) -> Iterator[str]:
    """Weights at random lie inside the exact box, and the same seed gives the same."""
    criteria, settings = tree.criteria(), tree.checklist.settings
    if view(criteria) is None or rng.random() > 0.1:
        return
    runs = [weights_at_random(criteria, tree.assessment, settings, RUNS, 7) for _ in range(2)]
    low, high = box_of_whole(criteria, settings.weight_box)
    if runs[0] != runs[1] or not all(low - NOISE <= x <= high + NOISE for x in runs[0].percentiles):
        yield f"{runs[0].percentiles} outside {low} to {high}"
    if not low - NOISE <= view(criteria).L <= high + NOISE:
        yield f"{view(criteria).L} outside {low} to {high}"


SUM_PROPERTIES = {f.__name__: f for f in (contributions, rows_add_up, silence, reforms_in_full, reforms_reach,
                                          cheapest_path, parts_of_change, both_ways, weights_in_box)}
