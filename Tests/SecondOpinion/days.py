"""Days, months and years as formats.md writes them, and calendar months (scoring.md sections 5 and 9).

>>> on = date(2026, 6, 30)
>>> [counted_day(text, on).isoformat() for text in ("2025", "2025-02", "2025-02-03")]
['2025-12-31', '2025-02-28', '2025-02-03']
>>> [counted_day(text, on).isoformat() for text in ("2026", "2026-06", "2026-07", "2027")]
['2026-06-30', '2026-06-30', '2026-07-31', '2027-12-31']
>>> add_months(date(2026, 6, 30), 6).isoformat(), add_months(date(2026, 8, 31), 6).isoformat()
('2026-12-30', '2027-02-28')
>>> period_of("2025")
{'from': '2025-01-01', 'to': '2025-12-31'}
"""

from calendar import monthrange
from datetime import date


def ends_of(text: str) -> tuple[date, date]:
    """The first and the last day of a year, a month or a day."""
    parts = [int(part) for part in text.strip().split("-")]
    if len(parts) == 1:
        return date(parts[0], 1, 1), date(parts[0], 12, 31)
    if len(parts) == 2:
        return date(*parts, 1), date(*parts, monthrange(*parts)[1])
    return date(*parts), date(*parts)


def counted_day(text: str, on: date) -> date:
    """The last day counts, but what contains the assessment's date counts as that date (section 5)."""
    first, last = ends_of(text)
    return on if first <= on <= last else last


def add_months(day: date, months: int) -> date:
    """The same day of the month some calendar months away, cut to that month's last (section 9)."""
    index = day.year * 12 + (day.month - 1) + months
    year, month = divmod(index, 12)
    month += 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def period_of(written) -> dict[str, str] | None:
    """`period:` is a year or {from, to}; in the JSON it has a first and a last day."""
    if not written:
        return None
    if isinstance(written, dict):
        return {end: written[end] for end in ("from", "to")}
    first, last = ends_of(written)
    return {"from": first.isoformat(), "to": last.isoformat()}
