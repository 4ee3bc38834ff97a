"""Required indicators, gates, red flags and bands (scoring.md section 7)."""

from engine import Numbers, ScoredCriterion, ScoredIndicator
from settings import Settings
from thresholds import at_least, below

RED_FLAG_BELOW = 0.5
REQUIRED_FROM = 0.5
OUTCOME_CAPPED_BAND = 3
TOP_BAND = 4


def required(item: ScoredIndicator) -> str | None:
    """holds, fails or open, whatever its weight; None where it is not required or not applicable."""
    if not item.indicator.required or not item.answer.applies:
        return None
    if at_least(item.demonstrated, REQUIRED_FROM):
        return "holds"
    return "fails" if below(item.answer.high, REQUIRED_FROM) else "open"


def has_required(item: ScoredCriterion, verdict: str) -> bool:
    return any(required(i) == verdict for i in item.indicators)


def gate(item: ScoredCriterion, settings: Settings) -> str | None:
    """pass, fail, undetermined or notEvaluated; None for a criterion that is not critical."""
    if not item.criterion.critical:
        return None
    if item.numbers is None:
        return "notEvaluated"
    if below(item.numbers.U, settings.gate) or has_required(item, "fails"):
        return "fail"
    if at_least(item.numbers.L, settings.gate) and not has_required(item, "open"):
        return "pass"
    return "undetermined"


def red_flag(item: ScoredIndicator) -> str | None:
    """fires, cleared or notVerified; None without a flag or where it does not apply."""
    if not item.indicator.red_flag or not item.answer.applies:
        return None
    if below(item.answer.high, RED_FLAG_BELOW):
        return "fires"
    return "cleared" if at_least(item.answer.low, RED_FLAG_BELOW) else "notVerified"


def has_flag(item: ScoredCriterion, verdict: str) -> bool:
    return any(red_flag(i) == verdict for i in item.indicators)


def fired(item: ScoredIndicator) -> bool | None:
    """As the JSON prints it: None for not verified, and without a flag."""
    return {"fires": True, "cleared": False}.get(red_flag(item))


def band(x: float, settings: Settings) -> int:
    """0 to 4: how many of the thresholds x reaches."""
    return sum(at_least(x, t) for t in settings.bands)


def bands_of_node(
    node: Numbers | None,
    criteria: list[ScoredCriterion],
    outcome: Numbers | None,
    outcome_gate_id: str | None,
    settings: Settings,
) -> dict:
    """Band before and after caps, potential band, provisional, and the caps by name.

    `outcome_gate_id` is the section's id or `overall`, and None for a group, which has no outcome gate.
    Below half known there is no band; the caps are listed all the same.
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
    unknown = below(node.K, settings.band_from_known)
    return {
        "band": None if unknown else final,
        "bandUncapped": uncapped,
        "bandPotential": potential,
        "provisional": unknown or below(node.K, settings.provisional_below) or uncapped != potential,
        "caps": caps,
    }
