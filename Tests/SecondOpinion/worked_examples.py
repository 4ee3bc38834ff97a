"""The second opinion checked by hand-computed figures: scoring.md section 15 (E1 to E12), and the small
examples of sections 3, 5 and 10.

    python3 worked_examples.py

Figures agree to the last digit that the method prints.
"""

import sys
from typing import Iterator

from engine import score_all, view
from path import cheapest, greedy
from plan import plan
from reforms import Option
from respondents import respondents
from robustness import box, box_of_whole
from small import alone, card, criterion, documented, indicator, only, read, single
from splitmix import SplitMix
from values import read_answers

Check = tuple[str, object, object]  # name, expected, found
NA = "{ answer: n/a, reason: none in the period }"
MAY = ", not-applicable-when: never"
PERCENT = "type: percent, worst: 0, best: 100"
E1 = ("partial", "yes", "no", "unknown")
TEN = "type: elements, elements: [" + ", ".join(f"{{ id: e{n}, label: l }}" for n in range(10)) + "]"


def numbers(node: dict) -> tuple:
    return node["demonstrated"], node["answered"], node["possible"], node["coverage"]


def bands(node: dict) -> tuple:
    return node["band"], node["bandPotential"], node["provisional"]


def column(rows: list[dict], key: str) -> tuple:
    return tuple(row[key] for row in rows)


def scores() -> Iterator[Check]:
    """E1 to E5, E9: means, coverage, evidence, gaps."""
    e1, e3 = only(4, E1, more=", critical: true"), ("yes", documented("yes"), "partial")
    yield "E1 numbers", (0.375, 0.5, 0.625, 0.75), numbers(e1)
    yield "E1 gate and status", ("undetermined", "notDemonstrated"), (e1["gate"], e1["status"])
    e2 = ("yes", NA, "partial")
    yield "E2 permitted", (0.75, 0.75, 0.75, 1), numbers(only(3, e2, more=MAY))
    yield "E2 not permitted", (0.5, 0.75, 0.8333, 0.6667), numbers(only(3, e2))
    yield "E3 discount", (0.5833, 0.8333, 0.8333, 1), numbers(only(3, e3, "discount"))

    three = [criterion("A", 4, ", weight: 3"), criterion("B", 3, ", weight: 2" + MAY)]
    answers = {"A": tuple(map(documented, E1)), "B": (documented("yes"), NA, documented("partial"))}
    e4 = card(three + [criterion("C", 3, ", weight: 1")], answers | {"C": e3}, "discount")
    yield "E4 numbers", (0.5347, 0.6587, 0.7014, 0.875), numbers(e4["overall"])
    yield "E4 bands", (2, 3, True), bands(e4["overall"])
    without = card(three + [criterion("C", 3, ", weight: 1" + MAY)], answers | {"C": (NA,) * 3}, "discount")
    yield "E4 without E3", (0.5250, 0.6176, 0.6750, 0.85), numbers(without["overall"])
    fix, ask = e4["toFix"], e4["toFindOut"]
    yield "E5 the whole", (0.2986, 0.1667), (e4["overall"]["toFix"], e4["overall"]["toFindOut"])
    yield "E5 to fix", (0.1875, 0.0833, 0.0278), column(fix, "contribution")
    yield "E5 priorities", (37.5, 16.67, 5.56), column(fix, "priority")
    yield "E5 tiers", ("3", "4", "4"), column(fix, "tier")
    yield "E5 to find out", (0.1250, 0.0417), column(ask, "contribution")
    yield "E5 priorities of questions", (25.0, 8.33), column(ask, "priority")
    yield "E5 questions", [("A.s4", "answer"), ("C.s1", "document"), ("C.s3", "document")], [
        (q["indicator"], q["todo"]) for row in ask for q in row["questions"]]

    weights, halves = (42, 20, 14, 29), ("partial", "partial", "yes", "partial")
    e9 = card([criterion(f"C{n}", 1, f", weight: {w}") for n, w in enumerate(weights)],
              {f"C{n}": (answer,) for n, answer in enumerate(halves)}, apart=True)
    yield "E9 overall", 0.566667, e9["overall"]["demonstrated"]
    yield "E9 section weights", weights, column(e9["sections"], "weight")


def robust() -> Iterator[Check]:
    """E6 and E7."""
    values, weights = (0.2, 0.9, 0.5, 0.7, 0.4), (3, 1, 2, 2, 3)
    mean = sum(w * x for w, x in zip(weights, values)) / sum(weights)
    yield "E6 nominal", 0.4636, mean
    yield "E6 box", (0.4200, 0.5103), box(list(zip(weights, values, values)), 0.25)
    generator, runs = SplitMix(42), []
    for _ in range(10000):
        drawn = [w * (1 + 0.25 * generator.both_ways()) for w in weights]
        runs.append(sum(w * x for w, x in zip(drawn, values)) / sum(drawn))
    runs.sort()
    yield "E6 runs", (0.441863, 0.463539, 0.486625), tuple(runs[n] for n in (499, 4999, 9499))
    yield "E6 derivatives", (-0.02397, 0.03967, 0.00331, 0.02149, -0.00579), tuple(
        (x - mean) / sum(weights) for x in values)
    rows = {"A": ("partial", "yes", "no"), "B": ("yes", "partial"), "C": ("yes", "yes", "partial")}
    checklist, assessment = read([criterion(id, len(given), f", weight: {3 - n}")
                                  for n, (id, given) in enumerate(rows.items())], rows)
    criteria = score_all(checklist, read_answers(checklist, assessment), "off")
    inside = [box([(1, i.demonstrated, i.demonstrated) for i in c.indicators], 0.25) for c in criteria]
    yield "E7 criteria", ((0.4091, 0.5909), (0.6875, 0.8125), (0.7727, 0.8846)), tuple(inside)
    yield "E7 together", (0.5241, 0.7444), box_of_whole(criteria, 0.25)
    yield "E7 nominal", 0.6389, view(criteria).L


def silence() -> Iterator[Check]:
    """E8, E10, E11, E12: what is not known, half known, required, and known to one alone."""
    parts = [criterion("A", 2, ", critical: true"), criterion("B", 3)]
    e8 = card(parts, {})
    yield "E8 numbers", (0, None, 1, 0), numbers(e8["overall"])
    yield "E8 bands", (None, 4, True), bands(e8["overall"])
    yield "E8 gate", [{"kind": "criticalGate", "id": "A"}], e8["overall"]["caps"]
    yield "E8 registers", ([], ("A", "B"), ("1v", "v"), ("2026-09-30", "2026-12-30")), (
        e8["toFix"], *(column(e8["toFindOut"], key) for key in ("criterion", "tier", "deadline")))
    checklist, assessment = read(parts, {})
    path = plan(checklist, assessment, read_answers(checklist, assessment), "warn", 0.6)
    yield "E8 path", ([], 0, 0, 1, False), tuple(path[k] for k in (
        "steps", "effort", "most", "mostPossible", "reached"))
    yield "E8 questions", ["A.s1", "A.s2", "B.s1", "B.s2"], [q["indicator"] for q in path["findOut"]]

    ten = [indicator("s1", TEN), indicator("s2")]
    e10 = alone(ten, ("{ in-place: [e1, e2], missing: [e3] }", "{ from: partial, to: yes }"))["overall"]
    yield "E10 numbers", (0.35, 0.875, 0.95, 0.4), numbers(e10)
    yield "E10 registers and band", (0.05, 0.60, None), (e10["toFix"], e10["toFindOut"], e10["band"])

    four = [indicator("s1", more=", required: true"), indicator("s2"), indicator("s3"), indicator("s4")]
    for word, expected in (("no", (0.75, 0.75, "fail", "notMet")),
                           ("unknown", (0.75, 1, "undetermined", "notDemonstrated"))):
        e11 = only(four, (word, "yes", "yes", "yes"), more=", critical: true")
        yield f"E11 {word}", expected, tuple(e11[k] for k in ("demonstrated", "possible", "gate", "status"))

    sides = []
    for given in (("yes", "unknown", "partial", "no"), ("no", "no", "unknown", "unknown")):
        checklist, assessment = read([criterion("A", 4)], {"A": given})
        sides.append(score_all(checklist, read_answers(checklist, assessment), "warn"))
    e12 = respondents(*sides)
    yield "E12 known to both", {"indicators": 1, "of": 4, "weight": 0.25}, e12["knownToBoth"]
    yield "E12 difference", (-1.0, ["A"], ["A.s1"]), tuple(e12[k] for k in (
        "meanDifference", "disagreements", "contradictions"))
    yield "E12 alone", (["A.s3", "A.s4"], ["A.s2"], []), tuple(e12[k] for k in (
        "firstAlone", "secondAlone", "neither"))


def small_ones() -> Iterator[Check]:
    """Sections 3 and 10."""
    for type_, answer, value in (
        ("type: percent, worst: 40, best: 95", "72%", 0.5818), ("type: number, worst: 90, best: 30", "45", 0.75),
        ("type: number, worst: 90, best: 30", "20", 1), ("type: number, worst: 90, best: 30", "100", 0),
        ("type: percent, worst: 20, best: 0", "6", 0.70),
    ):
        yield f"section 3: {answer} of {type_}", value, single(type_, answer)["value"]
    cut = single(PERCENT, "{ answer: { from: 40, to: 90 }, except: [men] }")
    yield "section 3: an exception cuts", (0.4, 0.5, 0.9), tuple(cut[k] for k in ("low", "high", "known"))
    open_ = single(PERCENT, "{ from: 0, to: 100 }")
    yield "section 3: from 0 to 100 is not known", ("unknown", 0, 1, 0, None), tuple(
        open_[k] for k in ("state", "low", "high", "known", "value"))
    choices = [[Option(id, "full", effort, points / 100, None)] for id, points, effort in (
        ("A", 10, 4), ("B", 6, 3), ("C", 5, 3))]
    yield "section 10: the rule of thumb, and the best", (7, 6), tuple(
        sum(o.effort for o in way(choices, 0.11)) for way in (greedy, cheapest))


def agrees(expected, found) -> bool:
    """Within half of the last digit printed (a float is printed with 4 digits at least below 1, with 2 above)."""
    if isinstance(expected, tuple):
        return len(expected) == len(found) and all(map(agrees, expected, found))
    if isinstance(expected, float) and isinstance(found, (int, float)):
        digits = len(repr(expected).split(".")[1])
        return abs(expected - found) <= 0.5 * 10 ** -max(digits, 4 if abs(expected) < 1 else 2) + 1e-9
    return expected == found


def main() -> int:
    checks = [check for part in (scores, robust, silence, small_ones) for check in part()]
    wrong = [check for check in checks if not agrees(*check[1:])]
    for name, expected, found in wrong:
        print(f"{name}: expected {expected}, found {found}")
    print(f"{len(checks) - len(wrong)} passed, {len(wrong)} failed")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
