"""The status of a criterion (scoring.md section 7): the first that fits."""

from engine import ScoredCriterion
from gates import gate, has_flag, has_required
from settings import Settings
from thresholds import at_least, at_most, below

MOSTLY_KNOWN_FROM = 0.5


def status(item: ScoredCriterion, settings: Settings) -> str:
    """In the order of section 7."""
    n, verdict = item.numbers, gate(item, settings)
    if n is None:
        return "notApplicable"
    if has_required(item, "fails"):
        return "notMet"
    if at_most(n.K, 0):
        return "notAssessed"
    if at_least(n.L, settings.met) and nothing_bars_met(item) and verdict in (None, "pass"):
        return "met"
    if below(n.U, settings.not_met) or verdict == "fail":
        return "notMet"
    if below(n.K, MOSTLY_KNOWN_FROM):
        return "mostlyNotKnown"
    if below(n.L, settings.not_met) or has_required(item, "open") or verdict == "undetermined":
        return "notDemonstrated"
    return "partlyMet"


def nothing_bars_met(item: ScoredCriterion) -> bool:
    """Every applicable required indicator holds, every applicable red flag is cleared."""
    return not (has_required(item, "open") or has_flag(item, "fires") or has_flag(item, "notVerified"))
