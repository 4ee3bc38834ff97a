"""From an answer as written to an interval [low, high] (scoring.md section 3), before exceptions.

Beside the ends stands what was said, however it was written: two answers that say the same are equal there.

>>> three = Indicator("A.s1", "structure", "elements", 1, elements=("a", "b", "c"))
>>> interval(three, {"in-place": ["a"], "missing": ["c"]}, Settings())[:2]
(0.3333333333333333, 0.6666666666666666)
>>> duty = Indicator("A.s2", "structure", "yes-partial-no", 1, reversed=True)
>>> interval(duty, {"from": "no", "to": "partial"}, Settings())[:2]
(0.5, 1.0)
"""

from model import Indicator
from settings import Settings

YES, NO = {"yes", "true"}, {"no", "false"}
LISTS = ("in-place", "missing")
VALUE_KEYS = {"count", "of", "from", "to", *LISTS}


def interval(indicator: Indicator, written, settings: Settings) -> tuple[float, float, tuple]:
    """low, high and what was said."""
    if indicator.type == "elements":
        return list_interval(indicator, written)
    if isinstance(written, dict) and "from" in written:
        said = [figure(indicator, written[end]) for end in ("from", "to")]
    elif isinstance(written, dict):
        said = [100 * float(written["count"]) / float(written["of"])] * 2
    else:
        said = [figure(indicator, written)] * 2
    ends = [value(indicator, x, settings) for x in said]
    return min(ends), max(ends), tuple(said)


def list_interval(indicator: Indicator, written) -> tuple[float, float, tuple]:
    """From p / n to (n - q) / n; a short list says that everything else is missing."""
    everything = set(indicator.elements)
    if isinstance(written, dict):
        here, gone = (frozenset(written.get(key) or ()) for key in LISTS)
    else:
        here = frozenset(written)
        gone = frozenset(everything - here)
    n = len(everything)
    return len(here) / n, (n - len(gone)) / n, (here, gone)


def figure(indicator: Indicator, text: str):
    """What one end says: a word, a level, or a figure in the indicator's unit (`72` and `72%` alike)."""
    word = text.strip().lower()
    if indicator.type == "yes-partial-no":
        return "yes" if word in YES else "no" if word in NO else "partial"
    if indicator.type == "level":
        return int(word)
    return float(word.removesuffix("%"))


def value(indicator: Indicator, said, settings: Settings) -> float:
    """The value in [0, 1] of what one end says."""
    if indicator.type == "yes-partial-no":
        return settings.partial if said == "partial" else float((said == "yes") != indicator.reversed)
    if indicator.type == "level":
        return said / indicator.top_level
    share = (said - indicator.worst) / (indicator.best - indicator.worst)
    return min(1.0, max(0.0, share))  # worst > best: lower is better


def steps(indicator: Indicator, settings: Settings) -> list[float] | None:
    """The values that an exact answer can have, rising; None where there is no next one (section 10)."""
    if indicator.type == "yes-partial-no":
        return sorted({0.0, settings.partial, 1.0})
    count = {"level": indicator.top_level, "elements": len(indicator.elements)}.get(indicator.type)
    return None if count is None else [n / count for n in range(count + 1)]
