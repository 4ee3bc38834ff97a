"""The second opinion checked by hand-computed figures: scoring.md section 15 (E1 to E5, E8, E9), and the
small examples of sections 3, 5, 9 and 11 that a scorecard shows.

    python3 worked_examples.py

Each example is written as YAML into a temporary folder and read back, so that reading is checked too.
Figures agree to the last digit that the method prints.
"""

import sys
import tempfile
from pathlib import Path

from reading import read_assessment, read_checklist
from scorecard import scorecard

NA = "{ answer: n/a, reason: none in the period }"
LAW = "[{ title: Code, type: law }]"
E1 = ("partial", "yes", "no", "unknown")


def documented(answer: str) -> str:
    return f"{{ answer: {answer}, evidence: {LAW} }}"


def criterion(id: str, questions: int, more: str = "", indicator: str = "", type_: str = "") -> str:
    """One criterion in flow style; `more` and `indicator` are further keys."""
    type_ = type_ or "type: yes-partial-no, partial: some"
    inside = ", ".join(
        f"{{ id: s{n}, dimension: structure, {type_}, question: q{indicator} }}"
        for n in range(1, questions + 1)
    )
    return f"{{ id: {id}, title: t, effort: medium{more}, indicators: [{inside}] }}"


def card(criteria: list[str], answers: dict[str, tuple], mode: str = "warn", apart: bool = False) -> dict:
    """Score criteria in one section and group, or each in a section of its own (`apart`)."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        parts = [[c] for c in criteria] if apart else [criteria]
        sections = []
        for n, part in enumerate(parts, 1):
            sections.append(f"  - {{ id: P{n}, title: t, groups: [g{n}.yaml] }}\n")
            text = f"group: P{n}-G\ntitle: t\ncriteria: [{', '.join(part)}]\n"
            (folder / f"g{n}.yaml").write_text(text, "utf-8")
        head = "checklist: c\nversion: 1.0.0\nsections:\n" + "".join(sections)
        (folder / "checklist.yaml").write_text(head, "utf-8")
        lines = ["assessment: c", "checklist-version: 1.0.0", "state: { code: XX, name: X }",
                 "date: 2026-06-30", "respondent: { role: ngo, name: X }", "answers:"]
        for id, given in answers.items():
            lines += [f"  {id}.s{n}: {answer}" for n, answer in enumerate(given, 1)]
        file = folder / "assessment.yaml"
        file.write_text("\n".join(lines) + "\n", "utf-8")
        return scorecard(read_checklist(folder), read_assessment(file), mode)


def one(questions: int, answers: tuple, mode: str = "warn", **keys) -> dict:
    """The only criterion of a checklist of one."""
    result = card([criterion("A", questions, **keys)], {"A": answers}, mode)
    return result["sections"][0]["groups"][0]["criteria"][0]


def numbers(node: dict) -> tuple:
    return node["demonstrated"], node["answered"], node["possible"], node["coverage"]


def single(type_: str, answer: str) -> float:
    return one(1, (answer,), type_=type_)["indicators"][0]["value"]


def examples() -> list[tuple[str, object, object]]:
    """(name, expected, found)."""
    e1 = one(4, E1, more=", critical: true")
    may = ", not-applicable-when: never"
    e2, e2_not = one(3, ("yes", NA, "partial"), more=may), one(3, ("yes", NA, "partial"))
    e3_answers = ("yes", documented("yes"), "partial")
    three = [criterion("A", 4, ", weight: 3"), criterion("B", 3, ", weight: 2" + may)]
    four_answers = {"A": tuple(map(documented, E1)), "B": (documented("yes"), NA, documented("partial"))}
    e4 = card(three + [criterion("C", 3, ", weight: 1")], four_answers | {"C": e3_answers}, "discount")
    e4_na = card(three + [criterion("C", 3, ", weight: 1" + may)], four_answers | {"C": (NA,) * 3}, "discount")
    e8 = card([criterion("A", 2, ", critical: true"), criterion("B", 3)], {})
    weights, halves = (42, 20, 14, 29), ("partial", "partial", "yes", "partial")
    e9 = card([criterion(f"C{n}", 1, f", weight: {w}") for n, w in enumerate(weights)],
              {f"C{n}": (answer,) for n, answer in enumerate(halves)}, apart=True)
    e6 = card([criterion(f"C{n}", 1, f", weight: {w}", type_="type: percent, worst: 0, best: 100")
               for n, w in enumerate((3, 1, 2, 2, 3))],
              {f"C{n}": (x,) for n, x in enumerate(("20", "90%", "50", "70", "40"))})
    percent = "type: percent, worst: 0, best: 100"
    cut = one(1, ("{ answer: { from: 40, to: 90 }, except: [men] }",), type_=percent)["indicators"][0]
    rows = e4["gaps"]
    return [
        ("E1 numbers", (0.375, 0.5, 0.625, 0.75), numbers(e1)),
        ("E1 gate and status", ("undetermined", "notDemonstrated"), (e1["gate"], e1["status"])),
        ("E2 permitted", (0.75, 0.75, 0.75, 1), numbers(e2)),
        ("E2 not permitted", (0.5, 0.75, 0.8333, 0.6667), numbers(e2_not)),
        ("E3 discount", (0.5833, 0.8333, 0.8333, 1), numbers(one(3, e3_answers, "discount"))),
        ("E4 numbers", (0.5347, 0.6587, 0.7014, 0.875), numbers(e4["overall"])),
        ("E4 bands", (2, 3, True), tuple(e4["overall"][k] for k in ("band", "bandPotential", "provisional"))),
        ("E4 without E3", (0.5250, 0.6176, 0.6750, 0.85), numbers(e4_na["overall"])),
        ("E5 contributions", (0.3125, 0.0833, 0.0694), tuple(r["contribution"] for r in rows)),
        ("E5 missing", 0.4653, sum(r["contribution"] for r in rows)),
        ("E5 confirmed", 0.2986, sum(w / 6 * r["confirmed"] for w, r in zip((3, 2, 1), rows))),
        ("E5 unproven", 0.1667, sum(w / 6 * r["unproven"] for w, r in zip((3, 2, 1), rows))),
        ("E5 priorities", (62.5, 16.7, 13.9), tuple(r["priority"] for r in rows)),
        ("E5 tiers", ("2", "4", "4"), tuple(r["tier"] for r in rows)),
        ("E6 nominal", 0.4636, e6["overall"]["demonstrated"]),
        ("E8 numbers", (0, None, 1, 0), numbers(e8["overall"])),
        ("E8 bands", (0, 4, True), tuple(e8["overall"][k] for k in ("band", "bandPotential", "provisional"))),
        ("E8 gate", [{"kind": "criticalGate", "id": "A"}], e8["overall"]["caps"]),
        ("E8 gap to verify", ("A", "1v", "2026-12-30"),
         tuple(e8["gaps"][0][k] for k in ("criterion", "tier", "deadline"))),
        ("E9 overall", 0.566667, e9["overall"]["demonstrated"]),
        ("E9 section weights", weights, tuple(s["weight"] for s in e9["sections"])),
        ("section 3: 72 of 40 to 95", 0.5818, single("type: percent, worst: 40, best: 95", "72%")),
        ("section 3: 45 of 90 to 30", 0.75, single("type: number, worst: 90, best: 30", "45")),
        ("section 3: 20 of 90 to 30", 1, single("type: number, worst: 90, best: 30", "20")),
        ("section 3: 100 of 90 to 30", 0, single("type: number, worst: 90, best: 30", "100")),
        ("section 3: 6 of 20 to 0", 0.70, single("type: percent, worst: 20, best: 0", "6")),
        ("section 3: an exception cuts", (0.4, 0.5, 0.5), (cut["low"], cut["value"], cut["high"])),
    ]


def agrees(expected, found) -> bool:
    """Within half of the last digit printed (here half of 1e-4, or of 0.1 for priorities)."""
    if isinstance(expected, tuple):
        return len(expected) == len(found) and all(map(agrees, expected, found))
    if isinstance(expected, float) and isinstance(found, (int, float)):
        digits = len(repr(expected).split(".")[1])
        return abs(expected - found) <= 0.5 * 10 ** -max(digits, 4 if expected < 1 else 1) + 1e-9
    return expected == found


def main() -> int:
    failed = 0
    checks = examples()
    for name, expected, found in checks:
        if not agrees(expected, found):
            failed += 1
            print(f"{name}: expected {expected}, found {found}")
    print(f"{len(checks) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
