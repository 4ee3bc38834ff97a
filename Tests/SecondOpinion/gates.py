"""Bands, gates, red flags and status (scoring.md section 7)."""

from engine import Numbers, ScoredCriterion, ScoredIndicator
from settings import Settings
from thresholds import at_least, at_most, below

RED_FLAG_BELOW = 0.5
REQUIRED_FROM = 0.5
OUTCOME_CAPPED_BAND = 3
TOP_BAND = 4


def band(x: float, settings: Settings) -> int:
    """0 to 4: how many of the thresholds x reaches."""
    return sum(at_least(x, t) for t in settings.bands)


def gate(item: ScoredCriterion, settings: Settings) -> str | None:
    """pass, fail, undetermined or notEvaluated; None for a criterion that is not critical."""
    if not item.criterion.critical:
        return None
    if item.numbers is None:
        return "notEvaluated"
    if at_least(item.numbers.L, settings.gate):
        return "pass"
    return "fail" if below(item.numbers.U, settings.gate) else "undetermined"


def red_flag(item: ScoredIndicator) -> bool | None:
    """Whether it fires; None without a flag, not verified or not applicable."""
    if not item.indicator.red_flag or not item.answer.answered:
        return None
    return below(item.answer.mid, RED_FLAG_BELOW)


def status(item: ScoredCriterion, settings: Settings) -> str:
    """The first that fits, in the order of section 7."""
    n = item.numbers
    if n is None:
        return "notApplicable"
    if at_most(n.K, 0):
        return "notAssessed"
    if at_least(n.L, settings.met) and nothing_bars_met(item):
        return "met"
    if below(n.U, settings.not_met):
        return "notMet"
    if below(n.L, settings.not_met):
        return "notDemonstrated"
    return "partlyMet"


def nothing_bars_met(item: ScoredCriterion) -> bool:
    """Every applicable required indicator known and shown, every applicable red flag known and quiet."""
    for i in item.indicators:
        if not i.answer.applies:
            continue
        if i.indicator.required and not (i.answer.answered and at_least(i.demonstrated, REQUIRED_FROM)):
            return False
        if i.indicator.red_flag and red_flag(i) is not False:
            return False
    return True


def bands_of_node(
    node: Numbers | None,
    criteria: list[ScoredCriterion],
    outcome: Numbers | None,
    outcome_gate_id: str | None,
    settings: Settings,
) -> dict:
    """Band before and after caps, potential band, provisional, and the caps by name.

    `outcome_gate_id` is the section's id or `overall`, and None for a group, which has no outcome gate.
    """
    if node is None:
        nothing = dict.fromkeys(("band", "bandUncapped", "bandPotential", "provisional"))
        return nothing | {"caps": []}
    uncapped, potential = band(node.L, settings), band(node.U, settings)
    final, caps = uncapped, []
    for item in criteria:
        if gate(item, settings) in {"fail", "undetermined"}:
            caps.append({"kind": "criticalGate", "id": item.criterion.id})
            final = min(final, settings.cap_band)
    if outcome_gate_id and uncapped == TOP_BAND and outcome is not None:
        if below(outcome.L, settings.outcome_gate):
            caps.append({"kind": "outcome", "id": outcome_gate_id})
            final = min(final, OUTCOME_CAPPED_BAND)
    return {
        "band": final,
        "bandUncapped": uncapped,
        "bandPotential": potential,
        "provisional": below(node.K, settings.provisional_below) or uncapped != potential,
        "caps": caps,
    }
