"""From what stands under an indicator's id to its state and interval (scoring.md sections 3, 4 and 5).

Nothing here knows weights. `read_answer` gives an `Answer`: its state, its interval after reversal and
exceptions, what it was before exceptions, and the state of its evidence.
"""

from dataclasses import dataclass

import evidence
import few_cases
from intervals import LISTS, NO, VALUE_KEYS, YES, interval
from model import Assessment, Checklist, Criterion, Indicator
from settings import Settings
from thresholds import above, at_least

NOT_APPLICABLE = {"n/a", "not-applicable"}
KINDS = ("not-measured", "not-found", "withheld", "pending")


@dataclass(frozen=True)
class Answer:
    """What one indicator says. What is not known is the interval [0, 1], whatever its state."""

    state: str  # answered, unknown, unanswered, noCases, notApplicable
    low: float = 0.0
    high: float = 1.0
    uncut: tuple[float, float] = (0.0, 1.0)  # before exceptions
    why: str = "plain"  # the kind of unknown
    excepted: tuple[str, ...] = ()
    evidence: str = "notNeeded"
    said: tuple = ()
    given_out: tuple[float, float] | None = None  # low and high of a count of few people, as given out

    @property
    def answered(self) -> bool:
        return self.state == "answered"

    @property
    def applies(self) -> bool:
        return self.state != "notApplicable"

    @property
    def known(self) -> float:
        """k = 1 - (high - low)."""
        return 1 - (self.high - self.low)

    @property
    def cut(self) -> bool:
        """Whether exceptions changed the interval."""
        return above(self.uncut[0], self.low) or above(self.uncut[1], self.high)


def applies(criterion: Criterion, facts: dict[str, str]) -> bool:
    """Section 4: a fact that is missing, blank or unknown makes its conditions true."""
    for fact, wanted in criterion.conditions:
        given = (facts.get(fact) or "").strip().lower()
        if given in YES and not wanted or given in NO and wanted:
            return False
    return True


def read_answers(checklist: Checklist, assessment: Assessment) -> dict[str, Answer]:
    """Every indicator's answer by id; those under an `applies-if` that is false are ignored (section 4)."""
    found = {}
    for criterion in checklist.criteria():
        open_ = applies(criterion, assessment.facts)
        for indicator in criterion.indicators:
            found[indicator.id] = (read_answer(indicator, assessment, checklist.settings) if open_
                                   else Answer("notApplicable"))
    return found


def read_answer(indicator: Indicator, assessment: Assessment, settings: Settings) -> Answer:
    """Under its own id, else under one that it had, if what stands there fits it (`was:` of formats.md)."""
    if indicator.id in assessment.answers:
        return answer_from(indicator, assessment.answers[indicator.id], assessment, settings)
    for id in indicator.was:
        if id in assessment.answers:
            try:
                return answer_from(indicator, assessment.answers[id], assessment, settings)
            except (ValueError, KeyError, TypeError, AttributeError):
                continue  # it does not fit the type
    return Answer("unanswered")


def answer_from(indicator: Indicator, written, assessment: Assessment, settings: Settings) -> Answer:
    """The answer to one indicator of a criterion that applies."""
    beside: dict = {}
    if isinstance(written, dict):
        beside = written
        if "answer" in written:
            written = written["answer"]
        else:  # a count, a range or a half-known list may stand directly under the id
            written = {key: value for key, value in written.items() if key in VALUE_KEYS}

    if isinstance(written, dict):
        if not any(written.values()):  # nothing written, or nothing in either list
            return Answer("unanswered")
        if "of" in written and float(written["of"]) == 0:
            return Answer("noCases", why="noCases")
    if written is None:
        return Answer("unanswered")
    if isinstance(written, str):
        word = written.strip().lower()
        if word == "":
            return Answer("unanswered")
        if word == "unknown":
            return Answer("unknown", why=(beside.get("why") or "").strip() or "plain")
        if word in NOT_APPLICABLE:
            justified = indicator.may_be_not_applicable and (beside.get("reason") or "").strip()
            return Answer("notApplicable" if justified else "unknown")

    low, high, said = interval(indicator, written, settings)
    uncut = low, high
    excepted = tuple(beside.get("except") or ())
    if excepted:
        low, high = (min(x, settings.exceptions_cap) for x in uncut)
    if at_least(high - low, 1):  # from 0 to 1: treated as what it is, not known
        return Answer("unknown")
    support = "notNeeded"
    if above(low, 0):
        support = evidence.state(beside.get("evidence") or [], assessment.sources, indicator.dimension,
                                 assessment.date, settings.evidence_months)
    given_out = few_cases.ends(indicator, written, settings.exceptions_cap if excepted else 1.0, settings)
    return Answer("answered", low, high, uncut, excepted=excepted, evidence=support, said=said,
                  given_out=given_out)


def contradicting_lists(one: Answer, other: Answer) -> bool:
    """Whether one list has in place what the other says is missing (section 12)."""
    pairs = [answer.said for answer in (one, other)]
    if not all(len(said) == len(LISTS) and isinstance(said[0], frozenset) for said in pairs):
        return False
    (here, gone), (other_here, other_gone) = pairs
    return bool(here & other_gone or gone & other_here)
