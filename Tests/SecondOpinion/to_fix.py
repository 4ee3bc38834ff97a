"""Register one, what is to be fixed: tiers, order, matrix and deadlines (scoring.md section 9)."""

from dataclasses import dataclass
from statistics import median

from days import add_months
from engine import ScoredCriterion
from gates import gate, has_flag, has_required
from model import Assessment
from settings import Settings
from thresholds import above, at_least, below

MONTHS = {"1": 6, "2": 12, "3": 18, "4": 24}
DIGITS = 9  # keys are rounded so that rounding noise never decides


@dataclass(frozen=True)
class Whole:
    """What a criterion's weight is held against."""

    total: float
    largest: float

    def points(self, weight: float, part: float) -> float:
        """(W / sum of W) times a part of the criterion."""
        return weight / self.total * part if self.total > 0 else 0.0

    def priority(self, weight: float, part: float) -> float:
        """100 (W / W_max) times a part; 0 where W_max is 0."""
        return 100 * weight / self.largest * part if self.largest > 0 else 0.0


def applicable(criteria: list[ScoredCriterion]) -> list[ScoredCriterion]:
    """Only these have gaps."""
    return [c for c in criteria if c.numbers is not None]


def whole(criteria: list[ScoredCriterion]) -> Whole:
    weights = [c.weight for c in applicable(criteria)]
    return Whole(sum(weights), max(weights, default=0))


def confirmed(item: ScoredCriterion) -> float:
    """f = max(0, T - U)."""
    return max(0.0, item.criterion.target - item.numbers.U)


def unproven(item: ScoredCriterion) -> float:
    """n = g - f, with the shortfall g = max(0, T - L)."""
    return max(0.0, item.criterion.target - item.numbers.L) - confirmed(item)


def ranked(rows: list[dict], tiers: tuple[str, ...]) -> list[dict]:
    """By tier, priority and contribution descending, id ascending."""
    return sorted(rows, key=lambda row: (
        tiers.index(row["tier"]), -round(row["priority"], DIGITS), -round(row["contribution"], DIGITS),
        row["criterion"],
    ))


def rows_to_fix(criteria: list[ScoredCriterion], assessment: Assessment, settings: Settings) -> list[dict]:
    """One row for each gap, in its order; figures unrounded."""
    against, rows = whole(criteria), []
    for item in applicable(criteria):
        tier = tier_of(item, against, settings)
        if tier is None:
            continue
        contribution = against.points(item.weight, 1 - item.numbers.U)
        planned = assessment.deadlines.get(item.criterion.id)
        rows.append({
            "criterion": item.criterion.id,
            "tier": tier,
            "shortfall": confirmed(item),
            "contribution": contribution,
            "priority": against.priority(item.weight, confirmed(item)),
            "impact": 100 * contribution,
            "effort": settings.effort[item.criterion.effort],
            "quadrant": None,
            "deadline": planned or add_months(assessment.date, MONTHS[tier]).isoformat(),
            "indicators": [i.indicator.id for i in item.indicators
                           if i.listed and (below(i.answer.high, 1) or i.answer.cut)],
        })
    rows = ranked(rows, tuple(MONTHS))
    place_in_matrix(rows)
    return rows


def tier_of(item: ScoredCriterion, against: Whole, settings: Settings) -> str | None:
    """Tier 1 whatever the priority; then by priority; 4 for a failing required indicator alone; else None."""
    if must_come_first(item, settings):
        return "1"
    priority = against.priority(item.weight, confirmed(item))
    if above(priority, 0):
        high, middle = settings.tiers
        return "2" if at_least(priority, high) else "3" if at_least(priority, middle) else "4"
    return "4" if has_required(item, "fails") else None


def must_come_first(item: ScoredCriterion, settings: Settings) -> bool:
    """A fired red flag or a failed critical gate."""
    return gate(item, settings) == "fail" or has_flag(item, "fires")


def place_in_matrix(rows: list[dict]) -> None:
    """Quadrants by the median impact of tiers 2 to 4; tier 1 stands above the matrix."""
    inside = [row for row in rows if row["tier"] != "1"]
    if not inside:
        return
    middle = median(row["impact"] for row in inside)
    for row in inside:
        strong, easy = at_least(row["impact"], middle), row["effort"] == 1
        if strong:
            row["quadrant"] = "quickWin" if easy else "strategic"
        else:
            row["quadrant"] = "fillIn" if easy else "later"
