"""A count that reveals 1 to 4 people gives its own figures out as those of a range of tens (formats, JSON).

>>> tens(3, 7), tens(44, 46), tens(1, 1), tens(18, 25)
((40, 50), (90, 100), (90, 100), None)
"""

from intervals import value
from model import Indicator
from settings import Settings


def tens(count: float, total: float) -> tuple[int, int] | None:
    """The ten per cent in which the share lies; None where nothing is revealed."""
    few = range(1, 5)
    if total <= 0 or not (total < 5 or count in few or total - count in few):
        return None
    start = min(9, int(10 * count // total)) * 10
    return start, start + 10


def ends(indicator: Indicator, written, cap: float, settings: Settings) -> tuple[float, float] | None:
    """low and high of that range, each cut at `cap`; None where the answer is no such count."""
    if not isinstance(written, dict) or "of" not in written:
        return None
    span = tens(float(written["count"]), float(written["of"]))
    if span is None:
        return None
    low, high = sorted(min(cap, value(indicator, x, settings)) for x in span)
    return low, high
