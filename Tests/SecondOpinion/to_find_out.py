"""Register two, what is to be found out: questions and what is to be done about each (scoring.md section 9)."""

from days import add_months
from engine import ScoredCriterion, ScoredIndicator
from gates import gate, has_flag, has_required
from model import Assessment
from settings import Settings
from thresholds import above
from to_fix import applicable, ranked, unproven, whole

MONTHS = {"1v": 3, "v": 6}


def rows_to_find_out(criteria: list[ScoredCriterion], assessment: Assessment, settings: Settings,
                     mode: str) -> list[dict]:
    """One row for each criterion with something open, in its order; figures unrounded."""
    against, rows = whole(criteria), []
    for item in applicable(criteria):
        priority = against.priority(item.weight, unproven(item))
        tier = tier_of(item, priority, settings)
        if tier is None:
            continue
        rows.append({
            "criterion": item.criterion.id,
            "tier": tier,
            "shortfall": unproven(item),
            "contribution": against.points(item.weight, item.numbers.U - item.numbers.L),
            "priority": priority,
            "deadline": add_months(assessment.date, MONTHS[tier]).isoformat(),
            "questions": [{"indicator": i.indicator.id, "todo": todo(i, mode)}
                          for i in item.indicators if i.listed and todo(i, mode)],
        })
    return ranked(rows, tuple(MONTHS))


def tier_of(item: ScoredCriterion, priority: float, settings: Settings) -> str | None:
    """1v, verify first; v, the rest with something open; else None."""
    if gate(item, settings) == "undetermined" or has_flag(item, "notVerified"):
        return "1v"
    return "v" if above(priority, 0) or has_required(item, "open") else None


def todo(item: ScoredIndicator, mode: str) -> str | None:
    """What is to be done about one question: of two the first in the order of section 9."""
    answer = item.answer
    if not answer.applies:
        return None
    if answer.state == "noCases":
        return "wait"
    if not answer.answered:
        return "startMeasuring" if answer.why == "not-measured" else "answer"
    if above(answer.high, answer.low):
        return "narrow"
    return "document" if mode == "discount" and answer.evidence in {"stale", "none"} else None
