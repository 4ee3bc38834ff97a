"""The properties of scoring.md section 14, held against random trees.

    python3 properties.py [--trees N] [--seed S]

Each property is a function that yields what contradicts it. The first counterexamples of each are printed.
"""

import argparse
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Iterator

from gates import gate
from order_properties import ORDER_PROPERTIES
from printed import PRINT_PROPERTIES
from random_trees import Tree, answered, better, raised, random_interval, random_tree, wider
from sum_properties import SUM_PROPERTIES
from status import status
from to_fix import rows_to_fix
from values import Answer

RANK = {"met": 2, "partlyMet": 1}
GATES = ("fail", "undetermined", "pass")
NOISE = 1e-9
SHOWN = 3
UNKNOWN = Answer("unknown")


def lower(before: float | None, after: float | None) -> bool:
    return before is not None and after is not None and after < before - NOISE


def band_rank(band: int | None) -> int:
    return -1 if band is None else band


def open_ids(tree: Tree, wanted) -> list[str]:
    return [id for id, answer in tree.answers.items() if answer.applies and wanted(answer)]


def one(rng: Random, ids: list[str]) -> list[str]:
    return rng.sample(ids, min(2, len(ids)))


def order_of_numbers(tree: Tree, rng: Random) -> Iterator[str]:
    for id, n in tree.numbers().items():
        if n and not (-NOISE <= n.L <= (n.L if n.P is None else n.P) + NOISE
                      and (n.U if n.P is None else n.P) <= n.U + NOISE and n.U <= 1 + NOISE):
            yield f"{id}: {n}"


def raising(tree: Tree, rng: Random) -> Iterator[str]:
    tree = tree.without_evidence()
    before = tree.numbers()
    for id in one(rng, open_ids(tree, lambda a: True)):
        answer = raised(tree.answers[id], rng)
        for node, n in tree.answering(id, answer).numbers().items():
            if n and any(lower(getattr(before[node], key), getattr(n, key)) for key in "LPU"):
                yield f"{id} from {ends(tree.answers[id])} to {ends(answer)}, {node}: {before[node]} to {n}"


def ends(answer: Answer) -> str:
    return f"[{answer.low}, {answer.high}]"


def answering(tree: Tree, rng: Random) -> Iterator[str]:
    before = tree.numbers()
    for id in one(rng, open_ids(tree, lambda a: not a.answered)):
        answer = random_interval(rng)
        for node, n in tree.answering(id, answer).numbers().items():
            if n and (lower(before[node].L, n.L) or lower(n.U, before[node].U)):
                yield f"{id} to {ends(answer)}, {node}: {before[node]} to {n}"


def forgetting(tree: Tree, rng: Random) -> Iterator[str]:
    """A known answer turned to unknown raises no L, band, status, nor its own place in register one."""
    settings, before, bands = tree.checklist.settings, tree.numbers(), tree.bands()
    old = {c.criterion.id: c for c in tree.criteria()}
    for id in one(rng, open_ids(tree, lambda a: a.answered)):
        after = tree.answering(id, UNKNOWN)
        for node, n in after.numbers().items():
            if n and lower(n.L, before[node].L):
                yield f"{id}, L of {node}: {before[node]} to {n}"
        for node, block in after.bands().items():
            if band_rank(block["band"]) > band_rank(bands[node]["band"]):
                yield f"{id}, band of {node}: {bands[node]} to {block}"
        for item in after.criteria():
            was, now = status(old[item.criterion.id], settings), status(item, settings)
            if RANK.get(now, 0) > RANK.get(was, 0):
                yield f"{id}, {item.criterion.id}: {was} to {now}"
        own = id.rpartition(".")[0]
        places = [[row["criterion"] for row in rows_to_fix(t.criteria(), t.assessment, settings)]
                  for t in (tree, after)]
        if own in places[1] and (own not in places[0] or places[1].index(own) < places[0].index(own)):
            yield f"{id}, {own} in register one: {places[0]} to {places[1]}"


def widening(tree: Tree, rng: Random) -> Iterator[str]:
    before = tree.numbers()
    for id in one(rng, open_ids(tree, lambda a: a.answered)):
        answer = wider(tree.answers[id], rng)
        for node, n in tree.answering(id, answer).numbers().items():
            was = before[node]
            if n and (lower(n.L, was.L) or lower(n.K, was.K) or lower(was.U, n.U)):
                yield f"{id} from {ends(tree.answers[id])} to {ends(answer)}, {node}: {was} to {n}"


def improving(tree: Tree, rng: Random) -> Iterator[str]:
    """No vaguer and no worse at either end: no lower band, status or gate."""
    settings, bands = tree.checklist.settings, tree.bands()
    old = {c.criterion.id: c for c in tree.criteria()}
    for id in one(rng, open_ids(tree, lambda a: True)):
        answer = better(tree.answers[id], rng)
        after, what = tree.answering(id, answer), f"{id} from {ends(tree.answers[id])} to {ends(answer)}"
        for node, block in after.bands().items():
            if band_rank(block["band"]) < band_rank(bands[node]["band"]):
                yield f"{what}, band of {node}: {bands[node]} to {block}"
        for item in after.criteria():
            was = old[item.criterion.id]
            if RANK.get(status(item, settings), 0) < RANK.get(status(was, settings), 0):
                yield f"{what}, {item.criterion.id}: {status(was, settings)} to {status(item, settings)}"
            verdicts = [gate(c, settings) for c in (was, item)]
            if verdicts[0] in GATES and GATES.index(verdicts[1]) < GATES.index(verdicts[0]):
                yield f"{what}, gate of {item.criterion.id}: {verdicts}"


def caps(tree: Tree, rng: Random) -> Iterator[str]:
    for node, block in tree.bands().items():
        if block["band"] is not None and block["band"] > block["bandUncapped"]:
            yield f"{node}: {block}"


def complete(tree: Tree, rng: Random) -> Iterator[str]:
    """Complete data without ranges and half-known lists, evidence off: L = P = U."""
    exact = {id: answered(*[random_interval(rng).low] * 2) if a.applies else a for id, a in tree.answers.items()}
    for node, n in replace(tree.without_evidence(), answers=exact).numbers().items():
        if n and max(abs(n.L - n.P), abs(n.U - n.L)) > NOISE:
            yield f"{node}: {n}"


PROPERTIES = {f.__name__: f for f in (order_of_numbers, raising, answering, forgetting, widening, improving,
                                      caps, complete)}


def main() -> int:
    parser = argparse.ArgumentParser(description="Hold the method's properties against random trees.")
    parser.add_argument("--trees", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    properties = PROPERTIES | SUM_PROPERTIES | ORDER_PROPERTIES | PRINT_PROPERTIES
    failed: dict[str, int] = dict.fromkeys(properties, 0)
    for index in range(arguments.trees):
        with tempfile.TemporaryDirectory() as temporary:
            rng = Random(f"{arguments.seed}/{index}")
            tree = random_tree(Path(temporary), "tree", rng)
        for name, holds in properties.items():
            for line in list(holds(tree, rng))[:1]:
                failed[name] += 1
                if failed[name] <= SHOWN:
                    print(f"{name}, tree {index}: {line}")
    for name, count in failed.items():
        print(f"{name}: {arguments.trees - count} passed, {count} failed")
    return 1 if any(failed.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
