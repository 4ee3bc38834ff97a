"""Random given answers: every type and every form of formats.md, valid for the indicator."""

from random import Random

from model import Indicator
from writing import Flow

YES = ("yes", "Yes", "YES", "true", "True", "TRUE")
NO = ("no", "No", "NO", "false", "False", "FALSE")
PARTIAL = ("partial", "Partial", "PARTIAL")
# Shares of the way from worst to best that hit thresholds, with some beyond both goalposts.
SHARES = (0.0, 0.2, 0.25, 0.4, 0.5, 0.6, 0.75, 0.8, 1.0, -0.2, 1.2)


WORDS = (NO, PARTIAL, YES)  # in the order in which a range has them


def random_given(indicator: Indicator, rng: Random, good: float, without: set[str]) -> tuple:
    """An answer, and whether any of it may be worth more than 0 (None: no cases)."""
    best = rng.random() < good
    if indicator.type == "yes-partial-no":
        return random_word(indicator, rng, best)
    if indicator.type == "level":
        return random_level(indicator, rng, best)
    if indicator.type == "elements":
        return random_list(indicator, rng, best, without)
    if indicator.type == "percent":
        return random_percent(indicator, rng, best, without)
    return random_number(indicator, rng, best)


def random_word(indicator: Indicator, rng: Random, best: bool) -> tuple:
    if rng.random() < 0.2:
        ends = sorted((rng.randrange(3), rng.randrange(3)))
        return pair(rng, [rng.choice(WORDS[end]) for end in ends], ""), True
    word = rng.choice(WORDS) if not best else NO if indicator.reversed else YES
    return rng.choice(word), word is PARTIAL or (word is YES) != indicator.reversed


def random_level(indicator: Indicator, rng: Random, best: bool) -> tuple:
    top = indicator.top_level
    if rng.random() < 0.2:
        ends = sorted((rng.randint(0, top), top if best else rng.randint(0, top)))
        return pair(rng, [str(end) for end in ends], ""), ends[1] > 0
    level = top if best else rng.randint(0, top)
    return str(level), level > 0


def random_list(indicator: Indicator, rng: Random, best: bool, without: set[str]) -> tuple:
    """A list of what is in place, or a half-known one with either list blank now and then."""
    ids = list(indicator.elements)
    if rng.random() > 0.35:
        count = len(ids) if best else rng.randint(0, len(ids))
        return rng.sample(ids, count), count > 0
    rng.shuffle(ids)
    here = rng.randint(0, len(ids))
    gone = 0 if best else rng.randint(0, len(ids) - here)
    lists = {"in-place": ids[:here], "missing": ids[here:here + gone]}
    written = {key: value if value or rng.random() < 0.5 else None for key, value in lists.items()}
    if not here and not gone and "blank-lists" in without:
        written["missing"] = ids[:1]
    if rng.random() < 0.2 and "one-list" not in without:  # the other one need not be written
        written = {key: value for key, value in written.items() if value} or written
    return (Flow if rng.random() < 0.5 else dict)(written), gone < len(ids)


def point(indicator: Indicator, rng: Random, best: bool) -> float:
    """A figure in the indicator's unit, never below 0."""
    share = rng.choice(SHARES) if rng.random() < 0.5 else rng.random()
    if best:
        share = rng.choice((1.0, 1.0, 1.1, 0.95))
    return max(0.0, indicator.worst + share * (indicator.best - indicator.worst))


def figure(x: float, rng: Random) -> str:
    """Whole, or with one or two decimals."""
    digits = rng.choice((0, 0, 1, 2))
    text = f"{x:.{digits}f}"
    return text


def worth(indicator: Indicator, *figures: str) -> bool:
    """Whether any of the figures lies on the good side of `worst`."""
    falling = indicator.worst > indicator.best
    return any(float(f) < indicator.worst if falling else float(f) > indicator.worst for f in figures)


def random_percent(indicator: Indicator, rng: Random, best: bool, without: set[str]) -> tuple:
    x = figure(min(100.0, point(indicator, rng, best)), rng)
    form = rng.choice(("plain", "plain", "sign", "sign", "count", "range", "no-cases"))
    if form == "no-cases" and rng.random() < 0.5:
        return Flow(count="0", of="0"), None
    if form == "count":
        of = rng.choice((10, 20, 25, 400, 1234))
        count = untold(min(of, round(float(x) * of / 100)), of)
        return Flow(count=str(count), of=str(of)), worth(indicator, str(100 * count / of))
    if form == "range" and rng.random() < 0.15:
        return pair(rng, ["0", "100"], ""), True  # as good as not known
    if form == "range":
        y = figure(min(100.0, point(indicator, rng, best)), rng)
        ends = sorted((x, y), key=float)
        sign = "%" if rng.random() < 0.2 and "percent-in-range" not in without else ""
        return pair(rng, ends, sign), worth(indicator, x, y)
    return x + ("%" if form == "sign" else ""), worth(indicator, x)


def untold(count: int, of: int) -> int:
    """A count from which no number from 1 to 4 can be told: figures of such are printed in hundredths."""
    if count in (0, of):
        return count
    return max(5, min(count, of - 5))


def random_number(indicator: Indicator, rng: Random, best: bool) -> tuple:
    x = figure(point(indicator, rng, best), rng)
    if rng.random() < 0.3:
        y = figure(point(indicator, rng, best), rng)
        return pair(rng, sorted((x, y), key=float), ""), worth(indicator, x, y)
    return x, worth(indicator, x)


def pair(rng: Random, ends: list[str], sign: str) -> dict:
    """{from, to}, in flow style or in whichever style comes; words stay in their order."""
    kind = Flow if rng.random() < 0.7 else dict
    return kind({"from": ends[0] + sign, "to": ends[1] + sign})
