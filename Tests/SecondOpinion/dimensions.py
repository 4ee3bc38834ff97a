"""Structure, process and outcome under a node (scoring.md section 8)."""

from engine import Numbers, ScoredCriterion, numbers, weighted_mean
from model import DIMENSIONS
from thresholds import at_least, at_most, below


def by_dimension(criteria: list[ScoredCriterion]) -> dict[str, Numbers | None]:
    """X_D = sum of w_i X_i / sum of w_i over the indicators of each dimension; None where none applies.

    The effective weight is W_c times the share inside the criterion; the common divisor cancels out.
    """
    parts: dict[str, list] = {dimension: [] for dimension in DIMENSIONS}
    for item in criteria:
        for scored, share in zip(item.indicators, item.shares()):
            parts[scored.indicator.dimension].append((item.weight * share, scored.vector))
    return {dimension: numbers(weighted_mean(pairs)) for dimension, pairs in parts.items()}


def gap(left: Numbers | None, right: Numbers | None) -> dict:
    """The difference of P with its bounds; null as section 8 says."""
    if left is None or right is None:
        return {"value": None, "low": None, "high": None}
    known = left.P is not None and right.P is not None
    return {
        "value": left.P - right.P if known else None,
        "low": left.L - right.U,
        "high": left.U - right.L,
    }


def flags(dimensions: dict[str, Numbers | None]) -> list[str]:
    """The three flags, in the order of section 8."""
    structure, process, outcome = (dimensions[name] for name in DIMENSIONS)
    found = []
    if high_then_low(structure, process):
        found.append("paperCompliance")
    if high_then_low(process, outcome):
        found.append("effortWithoutResult")
    if outcome is not None and below(outcome.K, 0.50):
        found.append("resultNotMeasured")
    return found


def high_then_low(first: Numbers | None, second: Numbers | None) -> bool:
    """P of the first at least 0.75 while P of the second is at most 0.40; both must have a P."""
    if first is None or second is None or first.P is None or second.P is None:
        return False
    return at_least(first.P, 0.75) and at_most(second.P, 0.40)
