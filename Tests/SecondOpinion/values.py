"""From an answer as written to a state and a value (scoring.md sections 3, 4 and 5).

Nothing here knows weights. `read_answer` gives an `Answer`: its state, low, mid and high after reversal
and exceptions, and the state of its evidence.
"""

from dataclasses import dataclass

import evidence
from model import Assessment, Criterion, Indicator
from settings import Settings
from thresholds import above

YES, NO = {"yes", "true"}, {"no", "false"}
NOT_APPLICABLE = {"n/a", "not-applicable"}


@dataclass(frozen=True)
class Answer:
    """What one indicator says; low, mid and high only where the state is `answered`."""

    state: str  # answered, unknown, unanswered, noCases, notApplicable
    low: float = 0.0
    mid: float = 0.0
    high: float = 0.0
    excepted: tuple[str, ...] = ()
    evidence: str = "notNeeded"

    @property
    def answered(self) -> bool:
        return self.state == "answered"

    @property
    def applies(self) -> bool:
        return self.state != "notApplicable"


def applies(criterion: Criterion, facts: dict[str, str]) -> bool:
    """Section 4: a fact that is missing, blank or unknown makes its conditions true."""
    for fact, wanted in criterion.conditions:
        given = (facts.get(fact) or "").strip().lower()
        if given in YES and not wanted or given in NO and wanted:
            return False
    return True


def read_answer(indicator: Indicator, assessment: Assessment, settings: Settings) -> Answer:
    """The answer to one indicator of a criterion that applies."""
    written = assessment.answers.get(indicator.id, "")
    beside: dict = {}
    if isinstance(written, dict):
        beside = written
        if "answer" in written:
            written = written["answer"]
        else:  # count/of and from/to may stand directly under the id
            written = {k: v for k, v in written.items() if k in {"count", "of", "from", "to"}}

    if isinstance(written, dict):
        if not any(written.values()):
            return Answer("unanswered")
        if "of" in written and float(written["of"]) == 0:
            return Answer("noCases")
    if isinstance(written, str):
        word = written.strip().lower()
        if word == "":
            return Answer("unanswered")
        if word == "unknown":
            return Answer("unknown")
        if word in NOT_APPLICABLE:
            justified = indicator.may_be_not_applicable and (beside.get("reason") or "").strip()
            return Answer("notApplicable" if justified else "unknown")

    low, mid, high = values(indicator, written, settings)
    excepted = tuple(beside.get("except") or ())
    if excepted:  # each is cut after mid is formed
        low, mid, high = (min(x, settings.exceptions_cap) for x in (low, mid, high))
    support = "notNeeded"
    if above(mid, 0):
        pieces = beside.get("evidence") or []
        support = evidence.state(pieces, assessment.date, settings.evidence_months)
    return Answer("answered", low, mid, high, excepted, support)


def values(indicator: Indicator, written, settings: Settings) -> tuple[float, float, float]:
    """low, mid and high of a given answer by the table of section 3, before exceptions."""
    if isinstance(written, dict) and "from" in written:
        ends = [between_goalposts(indicator, plain_number(written[k])) for k in ("from", "to")]
        return min(ends), sum(ends) / 2, max(ends)
    s = value(indicator, written, settings)
    return s, s, s


def value(indicator: Indicator, written, settings: Settings) -> float:
    """The single value of an answer that is no range."""
    if indicator.type == "yes-partial-no":
        word = written.strip().lower()
        if word == "partial":
            return settings.partial
        return float((word in YES) != indicator.reversed)
    if indicator.type == "level":
        return int(written) / indicator.top_level
    if indicator.type == "elements":
        return len(written) / len(indicator.elements)
    if isinstance(written, dict):
        return between_goalposts(indicator, 100 * float(written["count"]) / float(written["of"]))
    return between_goalposts(indicator, plain_number(written))


def plain_number(text: str) -> float:
    """`72` and `72%` alike."""
    return float(text.strip().removesuffix("%"))


def between_goalposts(indicator: Indicator, x: float) -> float:
    """clamp((x - worst) / (best - worst), 0, 1); worst > best means lower is better."""
    share = (x - indicator.worst) / (indicator.best - indicator.worst)
    return min(1.0, max(0.0, share))
