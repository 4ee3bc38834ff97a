"""Gaps, their tiers, their order, the matrix and the deadlines (scoring.md section 9)."""

from statistics import median

from engine import ScoredCriterion
from gates import gate, red_flag
from model import Assessment
from settings import Settings
from thresholds import above, add_months, at_least

TIERS = ("1", "1v", "2", "3", "4")
MONTHS = {"1": 6, "1v": 6, "2": 12, "3": 18, "4": 24}
OUTSIDE_MATRIX = {"1", "1v"}


def gap_rows(criteria: list[ScoredCriterion], assessment: Assessment, settings: Settings) -> list[dict]:
    """One row for each gap, in the order of section 9; figures unrounded."""
    applicable = [c for c in criteria if c.numbers is not None]
    total = sum(c.weight for c in applicable)
    largest = max((c.weight for c in applicable), default=0)
    ranked = []
    for item in applicable:
        row = gap_row(item, total, largest, settings)
        if row is None:
            continue
        row["deadline"] = deadline(row, assessment)
        key = (
            TIERS.index(row["tier"]),
            -round(row["priority"], 9),
            -round(row["contribution"], 9),
            round(item.numbers.K, 9),
            item.criterion.id,
        )
        ranked.append((key, row))
    rows = [row for _, row in sorted(ranked, key=lambda pair: pair[0])]
    place_in_matrix(rows)
    return rows


def gap_row(item: ScoredCriterion, total: float, largest: float, settings: Settings) -> dict | None:
    """The figures of one applicable criterion, or None where it has no row."""
    n, target = item.numbers, item.criterion.target
    shortfall = max(0.0, target - n.L)
    confirmed = max(0.0, target - n.U)
    contribution = item.weight / total * (1 - n.L) if total > 0 else 0.0
    priority = 100 * item.weight / largest * shortfall if largest > 0 else 0.0
    tier = tier_of(item, priority, settings)
    if tier is None:
        return None
    return {
        "criterion": item.criterion.id,
        "tier": tier,
        "shortfall": shortfall,
        "confirmed": confirmed,
        "unproven": shortfall - confirmed,
        "contribution": contribution,
        "priority": priority,
        "kind": "fix" if at_least(confirmed, shortfall - confirmed) else "findOut",
        "impact": 100 * contribution,
        "effort": settings.effort[item.criterion.effort],
        "quadrant": None,
    }


def tier_of(item: ScoredCriterion, priority: float, settings: Settings) -> str | None:
    """Tiers 1 and 1v first, whatever the priority; then by priority; None at priority 0."""
    verdict = gate(item, settings)
    if verdict == "fail" or any(red_flag(i) is True for i in item.indicators):
        return "1"
    if verdict == "undetermined":
        return "1v"
    if at_least(priority, settings.tiers[0]) and above(priority, 0):
        return "2"
    if at_least(priority, settings.tiers[1]) and above(priority, 0):
        return "3"
    return "4" if above(priority, 0) else None


def place_in_matrix(rows: list[dict]) -> None:
    """Quadrants by the median impact of tiers 2 to 4; tiers 1 and 1v stand above the matrix."""
    inside = [row for row in rows if row["tier"] not in OUTSIDE_MATRIX]
    if not inside:
        return
    middle = median(row["impact"] for row in inside)
    for row in inside:
        strong, easy = at_least(row["impact"], middle), row["effort"] == 1
        if strong:
            row["quadrant"] = "quickWin" if easy else "strategic"
        else:
            row["quadrant"] = "fillIn" if easy else "later"


def deadline(row: dict, assessment: Assessment) -> str:
    """A deadline in the assessment's plan replaces the tier's own."""
    planned = assessment.deadlines.get(row["criterion"])
    return planned or add_months(assessment.date, MONTHS[row["tier"]]).isoformat()
