"""Two respondents on one State, compared where both have spoken (scoring.md section 12)."""

from dataclasses import dataclass

from distances import signed_distance
from engine import ScoredCriterion, ScoredIndicator
from thresholds import above, at_least
from values import contradicting_lists

DISAGREE = 0.5
CONTRADICT = 0.25


@dataclass(frozen=True)
class Both:
    """One question to both: its weight v inside the criterion, and its share of the whole, W v / sum of v."""

    inner: float
    weight: float
    first: ScoredIndicator
    second: ScoredIndicator

    @property
    def id(self) -> str:
        return self.first.indicator.id

    @property
    def difference(self) -> float:
        return signed_distance(self.first.answer, self.second.answer)

    @property
    def known(self) -> bool:
        return knows(self.first) and knows(self.second)

    @property
    def contradicts(self) -> bool:
        distant = at_least(abs(self.difference), CONTRADICT)
        return distant or contradicting_lists(self.first.answer, self.second.answer)

    @property
    def same(self) -> bool:
        """An answer is what it says with its exceptions, however written."""
        one, other = self.first.answer, self.second.answer
        return set(one.excepted) == set(other.excepted) and alike(one.said, other.said)


def alike(said, other) -> bool:
    """The same words, lists or levels, and the same figures within 1e-9."""
    if len(said) != len(other):
        return False
    return all(abs(a - b) <= 1e-9 if isinstance(a, float) else a == b for a, b in zip(said, other))


def knows(item: ScoredIndicator) -> bool:
    return item.answer.answered and above(item.answer.known, 0)


def asked_of_both(first: ScoredCriterion, second: ScoredCriterion) -> list[Both]:
    """The indicators of one criterion that apply to both."""
    pairs = [(a, b) for a, b in zip(first.indicators, second.indicators)
             if a.answer.applies and b.answer.applies]
    total = sum(a.indicator.weight for a, _ in pairs)
    weight = first.criterion.weight
    return [Both(a.indicator.weight, weight * a.indicator.weight / total if total > 0 else 0.0, a, b)
            for a, b in pairs]


def answered(pairs: list[tuple[float, ScoredIndicator]]) -> float | None:
    """P over some indicators: the mean of low over the mean of k."""
    known = sum(weight * i.answer.known for weight, i in pairs)
    return sum(weight * i.answer.low for weight, i in pairs) / known if known > 0 else None


def side_by_side(pairs: list[tuple[float, Both]]) -> dict:
    """P of each side and the mean difference, second less first; null where they rest on nothing."""
    total = sum(weight for weight, _ in pairs)
    return {
        "first": answered([(weight, both.first) for weight, both in pairs]),
        "second": answered([(weight, both.second) for weight, both in pairs]),
        "difference": sum(weight * both.difference for weight, both in pairs) / total if total > 0 else None,
    }


def respondents(first: list[ScoredCriterion], second: list[ScoredCriterion]) -> dict:
    """One pair of `compare` between respondents; figures unrounded."""
    asked = [asked_of_both(a, b) for a, b in zip(first, second)]
    criteria = []
    for item, questions in zip(first, asked):
        rests = [both for both in questions if both.known and both.inner > 0]
        if rests:
            block = side_by_side([(both.inner, both) for both in rests])
            criteria.append({"id": item.criterion.id} | block | {"rests": len(rests)})
    questions = [both for group in asked for both in group]
    known = [both for both in questions if both.known]
    whole = sum(both.weight for both in questions)
    differences = [row["difference"] for row in criteria]
    contradictions = [both for both in known if both.contradicts]
    return {
        "meanDifference": sum(differences) / len(differences) if differences else None,
        "disagreements": [row["id"] for row in criteria if at_least(abs(row["difference"]), DISAGREE)],
        "applicability": [a.indicator.id for one, other in zip(first, second)
                          for a, b in zip(one.indicators, other.indicators)
                          if a.answer.applies != b.answer.applies],
        "knownToBoth": {
            "indicators": len(known),
            "of": len(questions),
            "weight": sum(both.weight for both in known) / whole if whole > 0 else None,
        },
        "overall": side_by_side([(both.weight, both) for both in known if both.weight > 0]),
        "criteria": criteria,
        "contradictions": [both.id for both in contradictions],
        "differing": [both.id for both in known if not both.contradicts and not both.same],
        "firstAlone": [both.id for both in questions if knows(both.first) and not knows(both.second)],
        "secondAlone": [both.id for both in questions if knows(both.second) and not knows(both.first)],
        "neither": [both.id for both in questions if not knows(both.first) and not knows(both.second)],
    }
