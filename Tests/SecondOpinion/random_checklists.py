"""Small random valid checklist folders, the same for the same seed (formats.md).

    python3 random_checklists.py OUT_DIR [--seed S] [--count N] [--without NAME]

They exercise what the shipped checklist does not: weights 0 and fractional, critical with weight 0,
indicators that all weigh 0, applies-if with facts and `not`, targets below 1, changed scoring.
"""

import argparse
from pathlib import Path
from random import Random

import contested
from random_indicators import random_indicators
from writing import Flow, write

FACTS = ("coe-party", "eu-member", "has-coast")
GROUPS = ("LEAD", "NPUN", "IDAS", "GEND")
WEIGHTS = ("0", "0.5", "1", "1", "2", "2", "2.25", "3", "3")


def random_checklist(out: Path, id: str, rng: Random, without: set[str] = frozenset()) -> Path:
    """Write one checklist folder called `id` under `out`; its path is returned."""
    folder = out / id
    folder.mkdir(parents=True)
    scoring = random_scoring(rng, without)
    may_reverse = not ("partial-reversed" in without and scoring.get("partial", "0.5") != "0.5")
    weightless = rng.random() < 0.04 and "zero-total" not in without
    sections, ids = [], []
    for s in range(1, rng.randint(1, 3) + 1):
        names = []
        for code in GROUPS[: rng.randint(1, 3)]:
            name = rng.choice((f"panel-{s}/{code.lower()}.yaml", f"p{s}-{code.lower()}.yaml"))
            criteria = []
            for n in range(1, rng.randint(1, 4) + 1):
                place = f"P{s}/{GROUPS.index(code) + 1}/{n}"
                criterion = random_criterion(f"P{s}-{code}-{n:02}", place, rng, without, may_reverse, ids)
                criteria.append(criterion | ({"weight": "0"} if weightless else {}))
                ids.append(criterion["id"])
            group = {"group": f"P{s}-{code}", "title": f"Group {code} of section {s}", "criteria": criteria}
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / name).write_text(write(group, rng, 0.1), encoding="utf-8")
            names.append(name)
        sections.append({"id": f"P{s}", "title": f"Section {s}", "groups": names})
    (folder / "checklist.yaml").write_text(write(head(id, scoring, sections, rng), rng, 0.3), "utf-8")
    return folder


def head(id: str, scoring: dict, sections: list, rng: Random) -> dict:
    """checklist.yaml."""
    groups = ("men", "boys", "undocumented", "minorities")
    return {
        "checklist": id,
        "version": rng.choice(("1.0.0", "1.10.0", "0.3.1")),
        "title": "A random checklist",
        "summary": "Made to check the engine, not a State.",
        "language": "en",
        "source": {"title": "No report", "publisher": "Nobody", "year": "2022",
                   "url": "https://example.org/report", "text-digest": "sha256:" + "0" * 64,
                   "acknowledgement": "None needed."},
        "facts": [Flow(id=fact, question=f"Does the fact {fact} hold?") for fact in FACTS],
        "victim-groups": [Flow(id=group, label=group.capitalize()) for group in groups],
        "instruments": [Flow(id="CoE", title="A convention", reference="CETS 197", year="2005")],
        "agencies": [Flow(id="national-coordinator", title="National co-ordinator")],
        "themes": [Flow(id="children", title="Children")],
        "scoring": scoring,
        "sections": sections,
    }


def random_criterion(id: str, place: str, rng: Random, without: set[str], may_reverse: bool,
                     earlier: list[str]) -> dict:
    weightless = rng.random() < 0.08 and "zero-criterion" not in without
    criterion: dict = {
        "id": id,
        "title": f"Criterion {id}",
        "statement": "The State carries out the duty.",
        "source": Flow(takeaway=place, kind="recommendation", digest=f"{rng.getrandbits(64):016x}"),
        "weight": rng.choice(WEIGHTS),
        "critical": rng.choice(("true", "false", "false", "yes", "no")),
        "effort": rng.choice(("small", "medium", "large")),
        "agency": Flow(lead="national-coordinator", support=[]),
        "legal": [Flow(instrument="CoE", article="12(1)", confidence="high")],
        "themes": ["children"],
        "related": [rng.choice(earlier)] if earlier else [],
        "recommendation": "Adopt the missing provision.",
    }
    if rng.random() < 0.3:
        terms = [rng.choice(("", "not ")) + fact for fact in rng.sample(FACTS, rng.randint(1, 2))]
        criterion["applies-if"] = terms if len(terms) > 1 or rng.random() < 0.2 else terms[0]
    if rng.random() < 0.2:
        criterion["not-applicable-when"] = "no such case arose in the period"
    if rng.random() < 0.25:
        criterion["target"] = rng.choice(("0.5", "0.6", "0.75", "0.9", "1"))
    criterion["indicators"] = random_indicators(rng, weightless, may_reverse)
    if "was" not in without and rng.random() < 0.15:
        criterion["was"] = f"OLD-{id}" if rng.random() < 0.7 else [f"OLD-{id}", f"OLDER-{id}"]
    for indicator in criterion["indicators"]:
        if "was" not in without and rng.random() < 0.1:
            indicator["was"] = rng.choice((f"was-{indicator['id']}", f"FORMER-{id}.{indicator['id']}"))
    if "boolean-words" in without and criterion["critical"] in ("yes", "no"):
        criterion["critical"] = "true" if criterion["critical"] == "yes" else "false"
    for indicator in criterion["indicators"]:
        if "zero-criterion" in without and indicator.get("weight") == "0":
            indicator["weight"] = "1"
    if "zero-total" in without and not earlier:
        criterion["weight"] = criterion["indicators"][0]["weight"] = "1"
    return criterion


def random_scoring(rng: Random, without: set[str]) -> dict:
    """Half of the checklists keep the defaults; the rest change some keys."""
    efforts = [Flow(small="1", medium="3", large="6")]
    if "effort-one" not in without:
        efforts.append(Flow(small="2", medium="3", large="5"))
    lower = "1" if "documented-factor" in without else "0.9"
    choices = {
        "partial": ("0.4", "0.6"),
        "exceptions-cap": ("0", "0.3", "0.75", "1"),
        "gate": ("0.4", "0.65"),
        "met": ("0.75", "0.9", "1"),
        "not-met": ("0.3", "0.5"),
        "bands": (["0.1", "0.3", "0.5", "0.7"], ["0.25", "0.5", "0.75", "0.9"]),
        "provisional-below": ("0.5", "0.9"),
        "band-from-known": ("0.3", "0.75", "1", "0") if "known-status" not in without else ("0.5",),
        "cap-band": ("1", "3"),
        "outcome-gate": ("0.4", "0.8"),
        "tailoring-notice": ("0.1", "0.5"),
        "evidence": ("off", "warn", "discount"),
        "evidence-factors": (["1", "0.8", "0.4"], [lower, "0.6", "0"]),
        "evidence-months": ("12", "18", "24", "60"),
        "weight-box": ("0.1",),
        "runs": ("500",),
        "seed": ("7",),
        "effort": efforts,
        "tiers": (["60", "30"], ["40", "10"]),
    }
    share = rng.choice((0.0, 0.0, 0.15, 0.6))
    return {key: rng.choice(options) for key, options in choices.items() if rng.random() < share}


def main() -> None:
    parser = argparse.ArgumentParser(description="Write random valid checklist folders.")
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=1)
    contested.add_option(parser)
    arguments = parser.parse_args()
    for index in range(arguments.count):
        rng = Random(f"{arguments.seed}/{index}")
        random_checklist(arguments.out, f"random-{arguments.seed}-{index}", rng, set(arguments.without))


if __name__ == "__main__":
    main()
