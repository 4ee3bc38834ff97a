"""What reforms would make of a criterion: one step, or in full (scoring.md section 10).

A reform moves both ends of an answer by the same step, [low, high] to [low + v - high, v]; what is not known
stays not known. What is done is documented.
"""

from dataclasses import dataclass, replace
from math import ceil

from engine import ScoredCriterion, ScoredIndicator, score_indicator, scored_from
from intervals import steps
from settings import Settings
from thresholds import above, below
from to_fix import Whole, confirmed, must_come_first


@dataclass(frozen=True)
class Option:
    """One way of improving one criterion."""

    criterion: str
    step: str  # one or full
    effort: int
    gain: float  # in L of the whole
    after: ScoredCriterion


def may_be_planned(item: ScoredCriterion, settings: Settings) -> bool:
    """Only what is known to be missing is planned: f > 0, or tier 1."""
    return item.numbers is not None and (above(confirmed(item), 0) or must_come_first(item, settings))


def option(item: ScoredCriterion, step: str, against: Whole, settings: Settings, mode: str) -> Option:
    """The criterion after the reform, its effort and what it gains."""
    share = share_of_way(item, settings)
    after = scored_from(item.criterion, tuple(
        reformed(i, step, share, settings, mode) for i in item.indicators
    ))
    effort = settings.effort[item.criterion.effort]
    return Option(
        criterion=item.criterion.id,
        step=step,
        effort=effort if step == "full" else ceil(effort / 2),
        gain=against.points(item.weight, after.numbers.L - item.numbers.L),
        after=after,
    )


def share_of_way(item: ScoredCriterion, settings: Settings) -> float:
    """t = (T - U) / (1 - U), so that the possible score at least reaches the target; 1 in tier 1."""
    if must_come_first(item, settings):
        return 1.0
    return (item.criterion.target - item.numbers.U) / (1 - item.numbers.U)


def reformed(item: ScoredIndicator, step: str, share: float, settings: Settings, mode: str) -> ScoredIndicator:
    """One indicator after the reform; the same where nothing of it is known to be missing."""
    answer = item.answer
    if not answer.answered or not (answer.cut or below(answer.high, 1)):
        return item
    low, high = answer.uncut if answer.cut else (answer.low, answer.high)
    full = high + (1 - high) * share
    if step == "full":
        reached = full
    elif answer.cut:  # without its exceptions, and that alone
        reached = high
    else:
        reached = min(next_value(item, high, settings), full)
    low = low + reached - high
    better = replace(answer, low=low, high=reached, uncut=(low, reached), excepted=(), evidence="documented")
    return score_indicator(item.indicator, better, settings, mode)


def next_value(item: ScoredIndicator, high: float, settings: Settings) -> float:
    """The smallest value of its type above its high; for percent and number half of the way to 1."""
    values = steps(item.indicator, settings)
    if values is None:
        return (1 + high) / 2
    return min((value for value in values if above(value, high)), default=1.0)
