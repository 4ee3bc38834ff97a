"""The JSON of a plan, schema assessor.plan/2: reforms, and what to find out first (section 10).

Only plans to a score or a band are worked out here; budgets and days are no part of the method's contract.
"""

from engine import ScoredCriterion, score_all, view
from dimensions import dimension_block
from gates import bands_of_node, gate, has_flag, has_required
from model import Assessment, Checklist
from path import cheapest, worth
from reforms import Option, may_be_planned, option
from settings import Settings
from thresholds import at_least, below
from to_find_out import rows_to_find_out
from to_fix import DIGITS, must_come_first, rows_to_fix, whole
from values import Answer

KNOWN_ENOUGH = 0.75


def plan(checklist: Checklist, assessment: Assessment, answers: dict[str, Answer], mode: str,
         target: float) -> dict | None:
    """Figures unrounded; None where nothing is to be scored."""
    settings = checklist.settings
    criteria = score_all(checklist, answers, mode)
    now = view(criteria)
    if now is None:
        return None
    against = whole(criteria)
    rank = {row["criterion"]: n for n, row in enumerate(rows_to_fix(criteria, assessment, settings))}
    able = [c for c in criteria if may_be_planned(c, settings)]
    full = {c.criterion.id: option(c, "full", against, settings, mode) for c in able}
    first = sorted((full[c.criterion.id] for c in able if must_come_first(c, settings)),
                   key=lambda o: rank[o.criterion])
    choices = [[option(c, "one", against, settings, mode), full[c.criterion.id]]
               for c in able if not must_come_first(c, settings)]
    rest = sorted(cheapest(choices, target - now.L - sum(o.gain for o in first)),
                  key=lambda o: (-worth(o), rank[o.criterion]))

    reached, steps, spent = now.L, [], 0
    changed: dict[str, ScoredCriterion] = {}
    for n, chosen in enumerate(first + rest):
        changed[chosen.criterion] = chosen.after
        reached, spent = reached + chosen.gain, spent + chosen.effort
        steps.append(step_block(chosen, n < len(first), criteria, settings) | {
            "cumulative": reached,
            "cumulativePossible": view(replaced(criteria, changed)).U,
            "cumulativeEffort": spent,
        })
    everything = view(replaced(criteria, {id: o.after for id, o in full.items()}))
    return {
        "target": target,
        "demonstrated": now.L,
        "predicted": reached,
        "effort": spent,
        "exact": True,
        "reached": at_least(reached, target),
        "most": everything.L,
        "mostPossible": everything.U,
        "band": band_of_whole(replaced(criteria, changed), settings),
        "steps": steps,
        "findOut": finding_out(criteria, assessment, settings, mode),
    }


def replaced(criteria: list[ScoredCriterion], changed: dict[str, ScoredCriterion]) -> list[ScoredCriterion]:
    return [changed.get(c.criterion.id, c) for c in criteria]


def band_of_whole(criteria: list[ScoredCriterion], settings: Settings) -> int | None:
    """The band of the whole checklist, after caps."""
    parts, _ = dimension_block(criteria)
    return bands_of_node(view(criteria), criteria, parts["outcome"], "overall", settings)["band"]


def step_block(chosen: Option, mandatory: bool, criteria: list[ScoredCriterion], settings: Settings) -> dict:
    item = next(c for c in criteria if c.criterion.id == chosen.criterion)
    reasons = {
        "failedGate": gate(item, settings) == "fail",
        "required": has_required(item, "fails"),
        "redFlag": has_flag(item, "fires"),
    }
    return {
        "criterion": chosen.criterion,
        "step": chosen.step,
        "mandatory": mandatory,
        "reasons": [name for name, holds in reasons.items() if mandatory and holds],
        "effort": chosen.effort,
        "gain": chosen.gain,
    }


def finding_out(criteria: list[ScoredCriterion], assessment: Assessment, settings: Settings,
                mode: str) -> list[dict]:
    """All questions of tier 1v, then the others until 0.75 is known; *wait* is left out."""
    places = {i.indicator.id: n for n, i in enumerate(i for c in criteria for i in c.indicators)}
    against, weights = whole(criteria), {}
    for item in criteria:
        for i, share in zip(item.indicators, item.shares()):
            open_ = i.answer.high - i.answer.low if i.answer.applies else 0.0
            weights[i.indicator.id] = against.points(item.weight, share * open_)
    asked = []
    for rank, row in enumerate(rows_to_find_out(criteria, assessment, settings, mode)):
        for question in row["questions"]:
            id = question["indicator"]
            key = (row["tier"] != "1v", -round(weights[id], DIGITS), rank, places[id])
            if question["todo"] != "wait":
                asked.append((key, question))
    known, found = view(criteria).K, []
    for (late, *_), question in sorted(asked, key=lambda pair: pair[0]):
        if late and not below(known, KNOWN_ENOUGH):
            break
        known += weights[question["indicator"]]
        found.append(question | {"weight": weights[question["indicator"]], "coverage": known})
    return found
