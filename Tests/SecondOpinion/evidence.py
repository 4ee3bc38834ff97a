"""The state of the evidence behind a positive answer (scoring.md section 5).

>>> on = date(2026, 6, 30)
>>> def of(dimension="structure", **piece):
...     return state([piece], {}, dimension, on, 36)
>>> of(type="policy", date="2023-06-30"), of(type="policy", date="2023-06-29")
('documented', 'stale')
>>> of(type="law"), of(type="law", dimension="process"), of(type="policy")
('documented', 'stale', 'stale')
>>> of(**{"type": "law", "valid-until": "2026-06-29"}), of(**{"type": "law", "valid-until": "2026-06"})
('none', 'documented')
>>> of(type="report", date="2026-08", covers="2023"), of(type="report", date="2026", covers="2022")
('documented', 'stale')
>>> state(["tip"], {"tip": {"type": "report", "date": "2024-06"}}, "outcome", on, 36)
'documented'
"""

from datetime import date

from days import add_months, counted_day

STATES = ("documented", "stale", "none")  # from best to worst, as the factors are listed


def state(pieces: list, sources: dict[str, dict], dimension: str, on: date, months: int) -> str:
    """The best piece decides; no piece at all is `none`."""
    states = [state_of_piece(resolved(piece, sources), dimension, on, months) for piece in pieces]
    return min(states, key=STATES.index, default="none")


def resolved(piece, sources: dict[str, dict]) -> dict[str, str]:
    """A piece that is a source's id, or names one, with what the source says (formats.md)."""
    if isinstance(piece, str):
        return sources[piece]
    return sources.get(piece.get("source"), {}) | piece


def state_of_piece(piece: dict[str, str], dimension: str, on: date, months: int) -> str:
    """One piece of evidence, seen from the assessment's date.

    In this order: past its `valid-until` (the day itself still counts) it is none; a law proves no practice,
    so that it is stale for process and outcome; dated after the assessment it is stale, a law too; a law is
    documented, dated or not; undated it is stale; within the calendar months before the assessment, counted
    back from its date, it is documented.
    """
    until = piece.get("valid-until")
    if until and counted_day(until, on) < on:
        return "none"
    law = piece.get("type") == "law"
    if law and dimension != "structure":
        return "stale"
    written = piece.get("covers") or piece.get("date")  # the end of the period that it covers, if it says one
    dated = counted_day(written, on) if written else None
    if dated and dated > on:
        return "stale"
    if law:
        return "documented"
    if dated is None:
        return "stale"
    return "documented" if dated >= add_months(on, -months) else "stale"
