"""Compares what `compare` says with a second implementation, on the worked examples.

    python3 changes.py --binary PATH

The change between two rounds, split by the method's section 12, and the disagreements of two
respondents, from the scorecards of both files and the checklist alone.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[2]


def main() -> int:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--binary", required=True)
    binary = arguments.parse_args().binary
    failures = []

    def check(what, found, expected):
        same = abs(found - expected) < 2e-6 if isinstance(found, float) else found == expected
        if not same:
            failures.append(f"{what}: found {found}, expected {expected}")

    def run(*words):
        return json.loads(subprocess.run(
            [binary, *words, "--format", "json"], check=True, capture_output=True, text=True).stdout)

    def path(name):
        return str(ROOT / f"Reports/exampleland-{name}/assessment.yaml")

    def criteria(name):
        card = run("score", path(name))
        return {c["id"]: c for s in card["sections"] for g in s["groups"] for c in g["criteria"]}, card

    weights = {}
    for file in sorted((ROOT / "Checklists/osce-victim-protection-2022").glob("*/*.yaml")):
        for criterion in yaml.safe_load(file.read_text("utf-8"))["criteria"]:
            for indicator in criterion["indicators"]:
                weights[f"{criterion['id']}.{indicator['id']}"] = indicator.get("weight", 1)

    old, old_card = criteria("2024")
    new, new_card = criteria("2026")

    def applicable(indicator):
        return indicator["state"] != "notApplicable"

    def items(criterion, other):
        by_id = {i["id"]: i for i in other["indicators"]}
        return [(i, by_id[i["id"]]) for i in criterion["indicators"]
                if applicable(i) and applicable(by_id[i["id"]])]

    def mean(value):
        total = weight = 0
        for key, criterion in new.items():
            common = items(old[key], criterion)
            inner = sum(weights[a["id"]] for a, _ in common)
            if inner and criterion["weight"]:
                total += criterion["weight"] * sum(weights[a["id"]] * value(a, b) for a, b in common) / inner
                weight += criterion["weight"]
        return total / weight

    known = lambda indicator: indicator["state"] == "answered"
    like_old, like_new = mean(lambda a, b: a["demonstrated"]), mean(lambda a, b: b["demonstrated"])
    knowledge = mean(lambda a, b: b["demonstrated"] - a["demonstrated"] if known(a) != known(b) else 0)
    overall = run("compare", path("2024"), path("2026"))["steps"][0]["overall"]
    check("change", overall["change"], new_card["overall"]["demonstrated"] - old_card["overall"]["demonstrated"])
    check("knowledge", overall["knowledge"], knowledge)
    check("performance", overall["performance"], like_new - like_old - knowledge)
    check("version", overall["version"], 0)
    check("scope", float(overall["scope"]), overall["change"] - (like_new - like_old))

    shadow, _ = criteria("2026-shadow")
    pair = run("compare", path("2026"), path("2026-shadow"))["pairs"][0]
    both = {key: shadow[key]["demonstrated"] - new[key]["demonstrated"] for key in new
            if new[key]["demonstrated"] is not None and shadow[key]["demonstrated"] is not None}
    check("mean difference", pair["meanDifference"], sum(both.values()) / len(both))
    check("disagreements", pair["disagreements"],
          [key for key, difference in both.items() if abs(difference) >= 0.5 - 1e-6])
    states = lambda card: {i["id"]: i["state"] for c in card.values() for i in c["indicators"]}
    one, two = states(new), states(shadow)
    for kind, first, second in (("firstKnows", one, two), ("secondKnows", two, one)):
        expected = [key for key in one if first[key] == "answered"
                    and second[key] not in ("answered", "notApplicable")]
        check(kind, [entry["id"] for entry in pair["indicators"] if entry["kind"] == kind], expected)
    for failure in failures:
        print(failure)
    print(f"{len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
