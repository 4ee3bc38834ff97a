"""Comparisons with a threshold (scoring.md section 3).

Section 3: every comparison with a threshold has the tolerance 1e-9 in favour of the stated side.
So "x >= t" is generous, "x < t" is its exact complement, and the same for "x <= t" and "x > t".

>>> at_least(0.5999999999, 0.6), below(0.5999999999, 0.6)
(True, False)
"""

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
