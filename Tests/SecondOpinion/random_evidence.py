"""Random evidence for one answer, with every edge of scoring.md section 5."""

from datetime import date, timedelta
from random import Random

from days import add_months

TYPES = ("law", "policy", "budget", "statistics", "report", "interview", "other")
KINDS = ("fresh", "on-the-day", "edge", "before-edge", "stale", "undated", "expired", "last-day", "after")


def random_evidence(rng: Random, on: date, months: int, sources: dict, without: set[str]) -> list:
    """One to three pieces, of which some name a source where there are any."""
    found = []
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        if sources and rng.random() < 0.7:
            found.append(random_reference(rng, on, list(sources), without))
        else:
            found.append(random_piece(rng, on, months, without))
    return found


def random_sources(rng: Random, on: date, months: int, without: set[str]) -> dict[str, dict]:
    """Up to three sources, each as a piece of evidence would be written."""
    found = {}
    for id in ("tip-2024", "law", "greta")[: rng.randint(1, 3)]:
        source = random_piece(rng, on, months, without)
        if rng.random() < 0.3:
            source["language"] = "en"
        found[id] = source
    return found


def random_reference(rng: Random, on: date, ids: list[str], without: set[str]):
    """A source's id, or a mapping that says where in it."""
    id = rng.choice(ids)
    if rng.random() < 0.5:
        return id
    reference = {"source": id, "at": "p. 3", "quote": "The State reported that it is so."}
    if rng.random() < 0.2 and "piece-over-source" not in without:
        reference["date"] = as_written(on - timedelta(days=rng.randint(1, 2000)), rng, without)
    return reference


def as_written(day: date, rng: Random, without: set[str]) -> str:
    """A day, or the month or the year that it is in."""
    return day.isoformat()[: 10 if "part-dates" in without else rng.choice((10, 10, 10, 7, 4))]


def random_piece(rng: Random, on: date, months: int, without: set[str]) -> dict:
    kind, type_ = rng.choice(KINDS), rng.choice(TYPES)
    if rng.random() < 0.5:
        type_ = rng.choice(TYPES[1:])
    edge = add_months(on, -months)
    if "window-cut" in without and edge.day != on.day:
        edge += timedelta(days=20)
    if kind == "after" and type_ == "law" and "law-after" in without:
        type_ = "policy"
    dated = {
        "fresh": on - timedelta(days=rng.randint(1, 28 * months)),
        "on-the-day": on,
        "edge": edge,
        "before-edge": edge - timedelta(days=1),
        "stale": edge - timedelta(days=rng.randint(32, 3000)),
        "undated": None,
        "expired": on - timedelta(days=rng.randint(30, 400)),
        "last-day": on - timedelta(days=rng.randint(1, 2000)),
        "after": on + timedelta(days=rng.choice((1, 1, 30, 400))),
    }[kind]
    until = {
        "expired": on - timedelta(days=rng.choice((1, 1, 20))),
        "last-day": on,
    }.get(kind)
    if until is None and rng.random() < 0.15:
        until = on + timedelta(days=rng.randint(1, 900))
    if kind in {"expired", "last-day"} and rng.random() < 0.3:
        dated = None

    piece = {"title": rng.choice(("Annual report", "Criminal Code, article 12a", "Décret no 5"))}
    piece["type"] = type_
    if rng.random() < 0.3:
        piece["reference"] = "Official Gazette 12/2023"
    if rng.random() < 0.2:
        piece["url"] = "https://example.org/page?x=1"
    if dated:
        piece["date"] = as_written(dated, rng, without)
    elif rng.random() < 0.2:
        piece["date"] = None
    if until:
        piece["valid-until"] = as_written(until, rng, without)
    if rng.random() < 0.15 and "covers" not in without:
        piece["covers"] = as_written(on - timedelta(days=rng.randint(-100, 60 * months)), rng, without)
    if rng.random() < 0.1 and "accessed" not in without:
        piece["accessed"] = on.isoformat()
    if rng.random() < 0.2:
        piece["restricted"] = rng.choice(("true", "false", "true" if "boolean-words" in without else "yes"))
    return piece
