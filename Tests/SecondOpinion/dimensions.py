"""Structure, process and outcome under a node (scoring.md section 8)."""

from engine import Numbers, ScoredCriterion, ScoredIndicator, numbers, weighted_mean
from model import DIMENSIONS
from thresholds import above, at_least, at_most

HIGH, LOW, KNOWN = 0.75, 0.40, 0.50

Weighed = list[tuple[float, ScoredIndicator]]  # effective weight up to a factor, and the indicator


def weighed_by_dimension(criteria: list[ScoredCriterion]) -> dict[str, Weighed]:
    """The indicators of each dimension that apply and weigh more than 0.

    The effective weight is W_c times the share inside the criterion; the common divisor cancels out.
    """
    parts: dict[str, Weighed] = {dimension: [] for dimension in DIMENSIONS}
    for item in criteria:
        for scored, share in zip(item.indicators, item.shares()):
            if item.weight * share > 0:
                parts[scored.indicator.dimension].append((item.weight * share, scored))
    return parts


def means(weighed: Weighed) -> Numbers | None:
    """X_D = sum of w_i X_i / sum of w_i; None where none applies."""
    return numbers(weighted_mean((weight, scored.vector) for weight, scored in weighed))


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


def dimension_block(criteria: list[ScoredCriterion]) -> tuple[dict[str, Numbers | None], dict]:
    """The numbers of the three dimensions, and a node's gaps and flags."""
    weighed = weighed_by_dimension(criteria)
    parts = {name: means(items) for name, items in weighed.items()}
    structure, process, outcome = (parts[name] for name in DIMENSIONS)
    return parts, {
        "implementationGap": gap(structure, process),
        "effectivenessGap": gap(process, outcome),
        "flags": flags(*(weighed[name] for name in DIMENSIONS)),
    }


def flags(structure: Weighed, process: Weighed, outcome: Weighed) -> list[str]:
    """The three flags, in the order of section 8."""
    found = []
    if high_then_low(structure, process):
        found.append("paperCompliance")
    if high_then_low(process, outcome):
        found.append("effortWithoutResult")
    if outcome and not half_known(outcome) and half_known(structure + process):
        found.append("resultNotMeasured")
    return found


def half_known(weighed: Weighed) -> bool:
    together = means(weighed)
    return together is not None and at_least(together.K, KNOWN)


def high_then_low(first: Weighed, second: Weighed) -> bool:
    """Both half known, the first high even at its low ends, the second low even at its high ends."""
    if not (half_known(first) and half_known(second)):
        return False
    return at_least(mean_end(first, "low"), HIGH) and at_most(mean_end(second, "high"), LOW)


def mean_end(weighed: Weighed, end: str) -> float:
    """The mean of one end of the intervals, over the indicators of which anything is known."""
    known = [(weight, i.answer) for weight, i in weighed if i.answer.answered and above(i.answer.known, 0)]
    return sum(w * getattr(answer, end) for w, answer in known) / sum(w for w, _ in known)
