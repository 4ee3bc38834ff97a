"""How figures are printed (scoring.md section 16), and what must hold of them.

>>> parts(0.375, 0.625)
{'demonstrated': 37, 'missing': 38, 'notKnown': 25, 'possible': 62}
>>> parts(0.5, 0.5), coverage(0.999), coverage(1.0)
({'demonstrated': 50, 'missing': 50, 'notKnown': 0, 'possible': 50}, 99, 100)
>>> half_away(12.5), half_away(-12.5), hundredths([1 / 3, 1 / 3, 1 / 3])
(13, -13, [3334, 3333, 3333])
"""

from math import floor
from random import Random
from typing import Iterator

from gates import band
from random_trees import Tree

NOISE = 1e-9


def down(share: float) -> int:
    """Whole percents rounded down, after adding 1e-9."""
    return floor(100 * (share + NOISE))


def coverage(known: float) -> int:
    """Rounded down, but for all known."""
    return 100 if known >= 1 - NOISE else down(known)


def half_away(points: float) -> int:
    """Half away from zero, after the arithmetic."""
    whole = floor(abs(points) + 0.5 + NOISE)
    return whole if points >= 0 else -whole


def parts(shown: float, possible: float) -> dict[str, int]:
    """The three parts that add up to 100, and what is printed as possible.

    Missing and not known share what demonstrated leaves, by largest remainder, a tie to missing.
    """
    first = down(shown)
    rest = 100 - first
    if possible - shown <= NOISE:
        missing = rest
    else:
        raw = [100 * (1 - possible), 100 * (possible - shown)]
        own = [floor(x + NOISE) for x in raw]
        remainders = [x - n for x, n in zip(raw, own)]
        order = sorted((0, 1), key=lambda n: (-round(remainders[n], 9), n))
        for n in range(rest - sum(own)):
            own[order[n % 2]] += 1
        missing = own[0]
    return {"demonstrated": first, "missing": missing, "notKnown": rest - missing, "possible": 100 - missing}


def hundredths(shares: list[float]) -> list[int]:
    """Hundredths of a point that add up, by largest remainder, of equal ones to the earlier."""
    whole = half_away(10000 * sum(shares))
    own = [floor(10000 * x + NOISE) for x in shares]
    order = sorted(range(len(shares)), key=lambda n: (-round(10000 * shares[n] - own[n], 9), n))
    for n in order[: whole - sum(own)]:
        own[n] += 1
    return own


def print_parts(tree: Tree, rng: Random) -> Iterator[str]:
    """Three parts that add up, none below 0; a complete node prints one number."""
    for node, n in tree.numbers().items():
        if n is None:
            continue
        p = parts(n.L, n.U)
        whole = p["demonstrated"] + p["missing"] + p["notKnown"]
        if whole != 100 or min(p.values()) < 0 or p["possible"] < p["demonstrated"]:
            yield f"{node}: {n} prints {p}"
        if n.U - n.L <= NOISE and p["possible"] != p["demonstrated"]:
            yield f"{node} is complete: {n} prints {p}"
        if n.U >= 1 - NOISE and p["missing"] or n.U - n.L > 0.01 and not p["notKnown"]:
            yield f"{node}: {n} prints {p}"


def print_band(tree: Tree, rng: Random) -> Iterator[str]:
    """No printed score stands beside a band that begins there and that it has not reached."""
    settings = tree.checklist.settings
    for node, n in tree.numbers().items():
        if n and band(down(n.L) / 100, settings) > band(n.L, settings):
            yield f"{node}: {n} prints {down(n.L)}"


def print_points(tree: Tree, rng: Random) -> Iterator[str]:
    """Points in hundredths add up to the rounded whole, each within 0.01."""
    shares = [rng.random() / 20 for _ in range(rng.randint(1, 45))]
    own = hundredths(shares)
    if sum(own) != half_away(10000 * sum(shares)) or any(abs(a - 10000 * b) >= 1 + 1e-6 for a, b in zip(own, shares)):
        yield f"{shares}: {own}"


PRINT_PROPERTIES = {f.__name__: f for f in (print_parts, print_band, print_points)}
