"""Vectors, weighted means and the four numbers (scoring.md sections 6 and 13).

A criterion is scored from its indicators; groups, sections and the overall are views over criteria, so
each is one weighted mean over the criteria under it.
"""

from dataclasses import dataclass
from typing import Iterable

from model import Checklist, Criterion, Indicator
from settings import Settings
from thresholds import above, at_most
from values import Answer

Vector = tuple[float, float, float]  # demonstrated, claimed, known
PHI_INDEX = {"documented": 0, "stale": 1, "none": 2}


@dataclass(frozen=True)
class Numbers:
    """L, P, U and K of a node that applies; P is None where nothing is known."""

    L: float
    P: float | None
    U: float
    K: float


@dataclass(frozen=True)
class ScoredIndicator:
    indicator: Indicator
    answer: Answer
    vector: Vector | None  # None: not applicable

    @property
    def weight(self) -> float:
        """The weight inside the criterion, 0 for what does not apply."""
        return self.indicator.weight if self.vector else 0.0

    @property
    def demonstrated(self) -> float:
        return self.vector[0]

    @property
    def listed(self) -> bool:
        """Whether a register's row may name it: of weight 0 only what is required or flagged (formats.md)."""
        marked = self.indicator.required or self.indicator.red_flag
        return self.answer.applies and (marked or self.indicator.weight > 0)


@dataclass(frozen=True)
class ScoredCriterion:
    criterion: Criterion
    indicators: tuple[ScoredIndicator, ...]
    vector: Vector | None
    numbers: Numbers | None

    @property
    def weight(self) -> float:
        """W_c, 0 where the criterion is not applicable (or all its weights are 0: section 13)."""
        return self.criterion.weight if self.vector else 0.0

    def shares(self) -> list[float]:
        """v_i / sum of v for each indicator, in order; all 0 where nothing is scored."""
        total = sum(item.weight for item in self.indicators)
        return [item.weight / total if total > 0 else 0.0 for item in self.indicators]


def weighted_mean(items: Iterable[tuple[float, Vector | None]]) -> Vector | None:
    """Mean over what applies and weighs more than 0; None where nothing does."""
    kept = [(w, v) for w, v in items if v is not None and w > 0]
    total = sum(w for w, _ in kept)
    if not kept:
        return None
    return tuple(sum(w * v[n] for w, v in kept) / total for n in range(3))


def numbers(vector: Vector | None) -> Numbers | None:
    """L = d, P = a / k, U = a + (1 - k), K = k (section 6)."""
    if vector is None:
        return None
    d, a, k = vector
    return Numbers(L=d, P=None if at_most(k, 0) else a / k, U=a + (1 - k), K=k)


def phi(answer: Answer, settings: Settings, mode: str) -> float:
    """The evidence factor of section 5: 1 outside `discount` and where low is 0."""
    if mode != "discount" or answer.evidence == "notNeeded":
        return 1.0
    return settings.evidence_factors[PHI_INDEX[answer.evidence]]


def score_indicator(indicator: Indicator, answer: Answer, settings: Settings, mode: str) -> ScoredIndicator:
    """The table of section 6."""
    if not answer.applies:
        return ScoredIndicator(indicator, answer, None)
    if not answer.answered:
        return ScoredIndicator(indicator, answer, (0.0, 0.0, 0.0))
    shown = phi(answer, settings, mode) * answer.low
    return ScoredIndicator(indicator, answer, (shown, answer.low, answer.known))


def score_criterion(criterion: Criterion, answers: dict[str, Answer], settings: Settings,
                    mode: str) -> ScoredCriterion:
    return scored_from(criterion, tuple(
        score_indicator(indicator, answers[indicator.id], settings, mode) for indicator in criterion.indicators
    ))


def scored_from(criterion: Criterion, indicators: tuple[ScoredIndicator, ...]) -> ScoredCriterion:
    """A criterion's numbers out of its indicators' vectors."""
    vector = weighted_mean((item.weight, item.vector) for item in indicators)
    return ScoredCriterion(criterion, indicators, vector, numbers(vector))


def view(criteria: Iterable[ScoredCriterion]) -> Numbers | None:
    """The four numbers of a group, a section or the whole."""
    return numbers(weighted_mean((c.weight, c.vector) for c in criteria))


def heavily_tailored(criteria: list[ScoredCriterion], settings: Settings) -> bool:
    """Section 4: with everything applying, the weights of the indicators that leave exceed the notice."""
    total, leaving = 0.0, 0.0
    for item in criteria:
        inside = sum(i.indicator.weight for i in item.indicators)
        if inside > 0:
            gone = sum(i.indicator.weight for i in item.indicators if not i.answer.applies)
            total += item.criterion.weight
            leaving += item.criterion.weight * gone / inside
    return total > 0 and above(leaving / total, settings.tailoring_notice)


def score_all(checklist: Checklist, answers: dict[str, Answer], mode: str) -> list[ScoredCriterion]:
    """Every criterion in file order."""
    return [score_criterion(c, answers, checklist.settings, mode) for c in checklist.criteria()]
