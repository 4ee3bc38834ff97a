"""How far a result rests on the weights (scoring.md section 11): the exact box, and weights at random.

>>> values, weights = (0.2, 0.9, 0.5, 0.7, 0.4), (3, 1, 2, 2, 3)
>>> [round(end, 4) for end in box(list(zip(weights, values, values)), 0.25)]
[0.42, 0.5103]
"""

from dataclasses import dataclass, replace
from math import ceil

from engine import ScoredCriterion, ScoredIndicator, scored_from, view
from gates import band
from model import Assessment
from settings import Settings
from splitmix import SplitMix
from to_fix import rows_to_fix

TOP = 10
PERCENTILES = (0.05, 0.50, 0.95)


def box(items: list[tuple[float, float, float]], width: float) -> tuple[float, float] | None:
    """The least and the greatest weighted mean of (weight, low, high), each weight within w (1 +- width)."""
    kept = [item for item in items if item[0] > 0]
    if not kept:
        return None
    greatest = extreme([(weight, high) for weight, _, high in kept], width)
    least = 1 - extreme([(weight, 1 - low) for weight, low, _ in kept], width)
    return least, greatest


def extreme(pairs: list[tuple[float, float]], width: float) -> float:
    """The greatest mean gives the high weight to the r largest values; r is scanned."""
    pairs = sorted(pairs, key=lambda pair: -pair[1])
    weight = sum(w for w, _ in pairs) * (1 - width)
    total = sum(w * x for w, x in pairs) * (1 - width)
    best = total / weight if weight > 0 else pairs[0][1]
    for w, x in pairs:
        weight, total = weight + 2 * width * w, total + 2 * width * w * x
        best = max(best, total / weight)
    return best


def box_of_whole(criteria: list[ScoredCriterion], width: float) -> tuple[float, float] | None:
    """Bounds of the criteria feed those of the whole."""
    inside = []
    for item in criteria:
        ends = box([(i.weight, i.demonstrated, i.demonstrated) for i in item.indicators if i.vector], width)
        if ends:
            inside.append((item.weight, *ends))
    return box(inside, width)


@dataclass(frozen=True)
class Runs:
    """What the runs said: percentiles of L, shares per band before caps, shares among the first ten."""

    percentiles: tuple[float, ...]
    band_shares: tuple[float, ...]
    top: dict[str, float]


def drawn(items: list[ScoredCriterion], generator: SplitMix, width: float) -> list[ScoredCriterion]:
    """One run's weights; what does not apply or weighs 0 draws nothing, such a criterion with its indicators."""
    def varied(weight: float) -> float:
        return weight * (1 + width * generator.both_ways())

    found = []
    for item in items:
        if item.weight <= 0:
            found.append(item)
            continue
        indicators = tuple(reweighed(i, varied(i.weight)) if i.weight > 0 else i for i in item.indicators)
        weight = varied(item.criterion.weight)
        found.append(scored_from(replace(item.criterion, weight=weight), indicators))
    return found


def reweighed(item: ScoredIndicator, weight: float) -> ScoredIndicator:
    return replace(item, indicator=replace(item.indicator, weight=weight))


def weights_at_random(criteria: list[ScoredCriterion], assessment: Assessment, settings: Settings,
                      runs: int, seed: int) -> Runs:
    """N runs; the gaps of register one are ranked anew in each by all of section 9."""
    generator, scores, bands, top = SplitMix(seed), [], [0] * (len(settings.bands) + 1), {}
    for row in rows_to_fix(criteria, assessment, settings):
        top[row["criterion"]] = 0
    for _ in range(runs):
        run = drawn(criteria, generator, settings.weight_box)
        score = view(run).L
        scores.append(score)
        bands[band(score, settings)] += 1
        for row in rows_to_fix(run, assessment, settings)[:TOP]:
            if row["criterion"] in top:
                top[row["criterion"]] += 1
    scores.sort()
    return Runs(
        percentiles=tuple(scores[ceil(p * runs) - 1] for p in PERCENTILES),
        band_shares=tuple(count / runs for count in bands),
        top={id: count / runs for id, count in top.items()},
    )


def power_mean(criteria: list[ScoredCriterion], p: float) -> float:
    """M_p over criteria: as if weak areas could not be compensated; 0 for p <= 0 where a score is 0."""
    kept = [(c.weight, c.numbers.L) for c in criteria if c.weight > 0]
    total = sum(weight for weight, _ in kept)
    if p <= 0 and any(x <= 0 for _, x in kept):
        return 0.0
    if p == 0:
        product = 1.0
        for weight, x in kept:
            product *= x ** (weight / total)
        return product
    return (sum(weight * x**p for weight, x in kept) / total) ** (1 / p)
