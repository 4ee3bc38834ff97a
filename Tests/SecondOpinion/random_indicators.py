"""Random valid indicators of every type (formats.md), for random_checklists.py."""

from random import Random

from model import DIMENSIONS
from writing import Flow

GOALPOSTS = {
    "percent": ((50, 95), (40, 95), (0, 80), (20, 0), (100, 0), (0, 100), (12.5, 87.5)),
    "number": ((90, 30), (0, 10), (0.5, 4.5), (12, 0), (1000, 100000)),
}
TYPES = ("yes-partial-no", "level", "elements", "percent", "number")


def random_indicators(rng: Random, weightless: bool, may_reverse: bool) -> list[dict]:
    """One to four indicators with ids by dimension: s1, s2, p1, o1."""
    chosen = sorted(rng.choices(DIMENSIONS, k=rng.randint(1, 4)), key=DIMENSIONS.index)
    seen: dict[str, int] = {}
    indicators = []
    for dimension in chosen:
        seen[dimension] = seen.get(dimension, 0) + 1
        head = {"id": f"{dimension[0]}{seen[dimension]}", "dimension": dimension}
        body = random_body(rng, may_reverse)
        indicators.append(head | body | random_marks(rng, weightless))
    return indicators


def random_body(rng: Random, may_reverse: bool) -> dict:
    """The type and what belongs to it."""
    kind = rng.choice(TYPES)
    body: dict = {"type": kind, "question": "Is the duty of this indicator carried out in practice?"}
    if kind == "yes-partial-no":
        body["partial"] = "some of it is in place"
        if may_reverse and rng.random() < 0.4:
            body["reversed"] = "true"
        elif rng.random() < 0.1:
            body["reversed"] = "false"
    elif kind == "level":
        body["levels"] = [f"step {n}" for n in range(rng.randint(2, 6))]
    elif kind == "elements":
        body["elements"] = [
            Flow(id=f"element-{n}", label=f"Element {n}") for n in range(1, rng.randint(2, 7))
        ]
    else:
        worst, best = rng.choice(GOALPOSTS[kind])
        body |= {"worst": str(worst), "best": str(best)}
        if kind == "number":
            body["unit"] = "days"
    return body


def random_marks(rng: Random, weightless: bool) -> dict:
    """Weight, required, red flag, permission."""
    marks: dict = {}
    if weightless:
        marks["weight"] = "0"
    elif rng.random() < 0.4:
        marks["weight"] = rng.choice(("0", "0.5", "1", "1.25", "2", "3"))
    if rng.random() < 0.15:
        marks["required"] = rng.choice(("true", "true", "false"))
    if rng.random() < 0.15:
        marks["red-flag"] = rng.choice(("true", "true", "false"))
    if rng.random() < 0.2:
        marks["not-applicable-when"] = "no such case arose in the period"
    if rng.random() < 0.1:
        marks["note"] = "denominator as in the last report"
    return marks
