"""The state of the evidence behind a positive answer (scoring.md section 5).

>>> on = date(2026, 6, 30)
>>> state([{"type": "policy", "date": "2023-06-30"}], on, 36)
'documented'
>>> state([{"type": "policy", "date": "2023-06-29"}], on, 36)
'stale'
>>> state([{"type": "law"}], on, 36), state([{"type": "policy"}], on, 36)
('documented', 'stale')
>>> state([{"type": "law", "valid-until": "2026-06-29"}], on, 36)
'none'
"""

from datetime import date

from thresholds import add_months

STATES = ("documented", "stale", "none")  # from best to worst, as the factors are listed


def state(pieces: list[dict[str, str]], on: date, months: int) -> str:
    """The best piece decides; no piece at all is `none`."""
    states = [state_of_piece(piece, on, months) for piece in pieces]
    return min(states, key=STATES.index, default="none")


def state_of_piece(piece: dict[str, str], on: date, months: int) -> str:
    """One piece of evidence, seen from the assessment's date.

    In this order: past its `valid-until` (the day itself still counts) it is none; dated after the
    assessment it is stale, a law too; a law is documented, dated or not; undated it is stale; within
    the calendar months before the assessment, counted back from its date, it is documented.
    """
    until = piece.get("valid-until")
    if until and date.fromisoformat(until) < on:
        return "none"
    dated = date.fromisoformat(piece["date"]) if piece.get("date") else None
    if dated and dated > on:
        return "stale"
    if piece.get("type") == "law":
        return "documented"
    if dated is None:
        return "stale"
    return "documented" if dated >= add_months(on, -months) else "stale"
