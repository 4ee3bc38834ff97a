"""Comparisons with a threshold, and calendar months (scoring.md sections 3, 5 and 9).

Section 3: every comparison with a threshold has the tolerance 1e-9 in favour of the stated side.
So "x >= t" is generous, "x < t" is its exact complement, and the same for "x <= t" and "x > t".

>>> at_least(0.5999999999, 0.6), below(0.5999999999, 0.6)
(True, False)
>>> add_months(date(2026, 6, 30), 6).isoformat(), add_months(date(2026, 8, 31), 6).isoformat()
('2026-12-30', '2027-02-28')
"""

from calendar import monthrange
from datetime import date

EPSILON = 1e-9


def at_least(x: float, t: float) -> bool:
    """x >= t."""
    return x >= t - EPSILON


def below(x: float, t: float) -> bool:
    """x < t, the complement of at_least."""
    return not at_least(x, t)


def at_most(x: float, t: float) -> bool:
    """x <= t."""
    return x <= t + EPSILON


def above(x: float, t: float) -> bool:
    """x > t, the complement of at_most."""
    return not at_most(x, t)


def add_months(day: date, months: int) -> date:
    """The same day of the month some calendar months away, cut to that month's last (section 9)."""
    index = day.year * 12 + (day.month - 1) + months
    year, month = divmod(index, 12)
    month += 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
