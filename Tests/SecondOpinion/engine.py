"""Vectors, weighted means and the four numbers (scoring.md sections 6 and 13).

A criterion is scored from its indicators; groups, sections and the overall are views over criteria, so
each is one weighted mean over the criteria under it.
"""

from dataclasses import dataclass
from typing import Iterable

from model import Assessment, Checklist, Criterion, Indicator
from settings import Settings
from thresholds import above, at_most
from values import Answer, applies, read_answer

Vector = tuple[float, float, float, float]  # demonstrated, claimed, claimed high, known
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
    demonstrated: float | None

    @property
    def weight(self) -> float:
        """The weight inside the criterion, 0 for what does not apply."""
        return self.indicator.weight if self.vector else 0.0


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
    return tuple(sum(w * v[n] for w, v in kept) / total for n in range(4))


def numbers(vector: Vector | None) -> Numbers | None:
    """L = d, P = a / k, U = h + (1 - k), K = k (section 6)."""
    if vector is None:
        return None
    d, a, h, k = vector
    return Numbers(L=d, P=None if at_most(k, 0) else a / k, U=h + (1 - k), K=k)


def phi(answer: Answer, settings: Settings, mode: str) -> float:
    """The evidence factor of section 5: 1 outside `discount` and where mid is 0."""
    if mode != "discount" or answer.evidence == "notNeeded":
        return 1.0
    return settings.evidence_factors[PHI_INDEX[answer.evidence]]


def score_indicator(indicator: Indicator, answer: Answer, settings: Settings, mode: str) -> ScoredIndicator:
    """The table of section 6."""
    if not answer.applies:
        return ScoredIndicator(indicator, answer, None, None)
    if not answer.answered:
        return ScoredIndicator(indicator, answer, (0.0, 0.0, 0.0, 0.0), 0.0)
    shown = phi(answer, settings, mode) * answer.low
    return ScoredIndicator(indicator, answer, (shown, answer.mid, answer.high, 1.0), shown)


def score_criterion(criterion: Criterion, assessment: Assessment, settings: Settings, mode: str) -> ScoredCriterion:
    """Answers under an `applies-if` that is false are ignored (section 4)."""
    open_ = applies(criterion, assessment.facts)
    scored = []
    for indicator in criterion.indicators:
        answer = read_answer(indicator, assessment, settings) if open_ else Answer("notApplicable")
        scored.append(score_indicator(indicator, answer, settings, mode))
    vector = weighted_mean((item.weight, item.vector) for item in scored)
    return ScoredCriterion(criterion, tuple(scored), vector, numbers(vector))


def view(criteria: list[ScoredCriterion]) -> Numbers | None:
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


def score_all(checklist: Checklist, assessment: Assessment, mode: str) -> dict[str, ScoredCriterion]:
    """Every criterion by id, in file order."""
    settings = checklist.settings
    return {c.id: score_criterion(c, assessment, settings, mode) for c in checklist.criteria()}
