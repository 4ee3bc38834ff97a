"""Random valid assessments for a checklist folder, the same for the same seed (formats.md).

    python3 random_assessments.py CHECKLIST_DIR [--seed S] [--count N] [--out DIR] [--without NAME]

Without --out one assessment goes to standard output.
"""

import argparse
from datetime import date
from pathlib import Path
from random import Random

import contested
from model import DIMENSIONS, Checklist, Criterion, Indicator
from random_answers import random_given
from random_evidence import random_evidence, random_sources
from reading import read_checklist
from writing import Block, Flow, write

FIXED_DATES = ("2026-06-30", "2026-08-31", "2024-02-29", "2028-02-29", "2027-02-28", "2025-12-31",
               "2026-11-30", "2026-03-31", "2027-03-01", "2024-08-31")
KINDS = ("not-measured", "not-found", "withheld", "pending")
BASES = ("self-assessment", "desk-review", "interviews", "visit")
PERIODS = (None, "2025", Flow({"from": "2025-01-01", "to": "2025-12-31"}),
           {"from": "2025-07-01", "to": "2026-06-30"})
ROLES = ("government", "rapporteur", "ngo", "international-organisation", "researcher", "other")
STATES = (("XX", "Exampleland"), ("XA", "Testonia"), ("NO", "Norway"), ("XZ", "Île d'essai"))
FACTS = ("yes", "Yes", "YES", "true", "no", "No", "NO", "false", "unknown", None)
PLAN_STATES = ("open", "planned", "in-progress", "done", "verified", "dropped")


class Mood:
    """What kind of assessment this is: how full, how good by dimension, how well evidenced."""

    def __init__(self, rng: Random):
        self.filled = rng.choice((0.0, 0.05, 0.3, 0.6, 0.9, 0.97, 1.0, 1.0))
        self.unknown = rng.choice((0.0, 0.0, 0.05, 0.3)) if self.filled > 0 else 0.0
        self.not_applicable = rng.choice((0.0, 0.0, 0.05, 0.4))
        good = rng.choice((0.0, 0.3, 0.6, 0.9, 1.0))
        self.good = {d: good if rng.random() < 0.6 else rng.choice((0.0, 0.5, 1.0)) for d in DIMENSIONS}
        self.evidenced = rng.choice((0.0, 0.3, 0.8, 1.0))
        self.excepted = rng.choice((0.0, 0.02, 0.2))
        self.sourced = rng.choice((0.0, 0.0, 0.3, 0.8))
        self.flow = rng.choice((0.0, 0.3, 1.0))


def random_assessment(checklist: Checklist, rng: Random, without: set[str] = frozenset(), on: date | None = None,
                      state: dict | None = None, respondent: dict | None = None) -> str:
    """One valid assessment as YAML, with the date, State and respondent that are given."""
    mood = Mood(rng)
    on = on or random_date(rng)
    code, name = rng.choice(STATES)
    listed = mood.sourced > 0 and "sources" not in without
    sources = random_sources(rng, on, checklist.settings.evidence_months, without) if listed else {}
    answers: dict = {}
    for criterion in checklist.criteria():
        for indicator in criterion.indicators:
            if rng.random() < mood.filled:
                id = random_id(indicator, rng, without)
                answers[id] = random_entry(checklist, indicator, rng, mood, on, sources, without)
            elif rng.random() < 0.3:
                answers[indicator.id] = rng.choice((None, Flow(answer=None), {"note": "not yet"}))
    if rng.random() < 0.2:
        answers = dict(rng.sample(list(answers.items()), len(answers)))
    tree = {
        "assessment": checklist.id,
        "checklist-version": checklist.version if rng.random() < 0.95 else "0.9.0",
        "state": Flow(state or {"code": code, "name": name}),
        "date": on.isoformat(),
        "respondent": respondent or {"role": rng.choice(ROLES), "name": "Office of the National Co-ordinator"},
        "facts": {fact: random_fact(rng, sources, without) for fact in checklist.facts if rng.random() < 0.85},
        "answers": answers,
    }
    if rng.random() < 0.5 and "basis" not in without:
        tree["basis"] = rng.choice(BASES)
    if rng.random() < 0.5 and "period" not in without:
        tree["period"] = rng.choice(PERIODS)
    if sources:
        tree["sources"] = sources
    plan = random_plan(list(checklist.criteria()), rng, on, without)
    if plan:
        tree["plan"] = plan
    return "# A random assessment.\n" + write(tree, rng, mood.flow)


def random_date(rng: Random) -> date:
    if rng.random() < 0.7:
        return date.fromisoformat(rng.choice(FIXED_DATES))
    return date(rng.randint(2022, 2030), rng.randint(1, 12), rng.randint(1, 28))


def random_id(indicator: Indicator, rng: Random, without: set[str]) -> str:
    """Its own id, or one that it had before."""
    if indicator.was and "was" not in without and rng.random() < 0.5:
        return rng.choice(indicator.was)
    return indicator.id


def random_fact(rng: Random, sources: dict, without: set[str]):
    """A word, or a mapping that says where it is from."""
    word = rng.choice(FACTS)
    if rng.random() > 0.2 or "fact-groups" in without:
        return word
    return {"answer": word, "note": "as of this year"} | ({"source": rng.choice(list(sources))} if sources else {})


def random_entry(checklist: Checklist, indicator: Indicator, rng: Random, mood: Mood, on: date, sources: dict,
                 without: set[str]):
    """What stands under one id: a bare answer, or a mapping with reason, exceptions, evidence, note."""
    if rng.random() < mood.unknown:
        answer, worth_something = rng.choice(("unknown", "Unknown", "UNKNOWN")), None
    elif rng.random() < mood.not_applicable * (1.0 if indicator.may_be_not_applicable else 0.3):
        forms = ("n/a", "not-applicable") + (() if "capital-na" in without else ("N/A",))
        answer, worth_something = rng.choice(forms), None
    else:
        answer, worth_something = random_given(indicator, rng, mood.good[indicator.dimension], without)

    beside: dict = {}
    if isinstance(answer, str) and answer.lower() == "unknown" and rng.random() < 0.5:
        beside["why"] = rng.choice(KINDS)
    if worth_something is None and rng.random() < 0.7:
        beside["reason"] = rng.choice(("not collected before 2027", "no child in the period"))
    elif worth_something is None and rng.random() < 0.2:
        beside["reason"] = None
    may_except = (
        "except-not-answered" not in without if worth_something is None
        else worth_something or "except-no" not in without
    )
    if checklist.victim_groups and may_except and rng.random() < mood.excepted:
        count = rng.randint(0, min(3, len(checklist.victim_groups)))
        beside["except"] = rng.sample(checklist.victim_groups, count)
    if rng.random() < 0.1:
        beside["note"] = rng.choice((Block("First line.\nSecond: line, with #marks"), "seen"))
    if rng.random() < 0.05 and "public-note" not in without:
        beside["public-note"] = "As published."
    if rng.random() < mood.evidenced * (1.0 if worth_something else 0.2):
        named = sources if rng.random() < mood.sourced else {}
        beside["evidence"] = random_evidence(rng, on, checklist.settings.evidence_months, named, without)
    elif rng.random() < 0.03:
        beside["evidence"] = []

    pair = isinstance(answer, dict)
    if pair and rng.random() < 0.5 and (not beside or "direct-with-siblings" not in without):
        return answer | beside if beside else answer
    if beside or rng.random() < 0.2:
        return {"answer": answer} | beside
    return answer


def random_plan(criteria: list[Criterion], rng: Random, on: date, without: set[str]) -> dict:
    plan = {}
    share = rng.choice((0.0, 0.0, 0.1, 0.5))
    statuses = PLAN_STATES if "dropped-plan" not in without else PLAN_STATES[:3]
    for criterion in criteria:
        if rng.random() < share:
            item = {"action": "Adopt the missing provision", "status": rng.choice(statuses)}
            if rng.random() < 0.7:
                item["deadline"] = on.replace(year=on.year + 1, month=rng.randint(1, 12), day=15).isoformat()
            elif rng.random() < 0.3:
                item["deadline"] = None
            plan[criterion.id] = item
    return plan


def main() -> None:
    parser = argparse.ArgumentParser(description="Write random valid assessments.")
    parser.add_argument("checklist", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=1)
    parser.add_argument("--out", type=Path)
    contested.add_option(parser)
    arguments = parser.parse_args()
    checklist = read_checklist(arguments.checklist)
    for index in range(arguments.count):
        text = random_assessment(checklist, Random(f"{arguments.seed}/{index}"), set(arguments.without))
        if arguments.out:
            arguments.out.mkdir(parents=True, exist_ok=True)
            (arguments.out / f"assessment-{index}.yaml").write_text(text, encoding="utf-8")
        else:
            print(text, end="")


if __name__ == "__main__":
    main()
