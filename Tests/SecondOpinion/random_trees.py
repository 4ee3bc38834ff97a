"""Random trees in memory, and changes to one answer of them, for the properties of scoring.md section 14."""

from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

from dimensions import dimension_block
from engine import Numbers, ScoredCriterion, score_all, view
from gates import bands_of_node
from model import Assessment, Checklist
from random_assessments import random_assessment
from random_checklists import random_checklist
from reading import read_assessment, read_checklist
from values import Answer, read_answers


@dataclass(frozen=True)
class Tree:
    """A checklist with answers to it, in one evidence mode."""

    checklist: Checklist
    assessment: Assessment
    answers: dict[str, Answer]
    mode: str
    other: Assessment  # a second one of the same checklist: another round, another respondent

    def criteria(self) -> list[ScoredCriterion]:
        return score_all(self.checklist, self.answers, self.mode)

    def nodes(self) -> dict[str, list[ScoredCriterion]]:
        """The criteria under each node: the whole, sections, groups, and each alone."""
        scored = {c.criterion.id: c for c in self.criteria()}
        found = {"overall": list(scored.values())}
        for section in self.checklist.sections:
            found[section.id] = [scored[c.id] for g in section.groups for c in g.criteria]
            found |= {group.id: [scored[c.id] for c in group.criteria] for group in section.groups}
        return found | {id: [c] for id, c in scored.items()}

    def numbers(self) -> dict[str, Numbers | None]:
        criteria = {c.id for c in self.checklist.criteria()}
        return {id: under[0].numbers if id in criteria else view(under) for id, under in self.nodes().items()}

    def bands(self) -> dict[str, dict]:
        """The bands of groups, sections and the whole."""
        leaves = {c.id for c in self.checklist.criteria()}
        gated = {"overall"} | {section.id for section in self.checklist.sections}
        return {
            id: bands_of_node(view(under), under, dimension_block(under)[0]["outcome"],
                              id if id in gated else None, self.checklist.settings)
            for id, under in self.nodes().items() if id not in leaves
        }

    def answering(self, id: str, answer: Answer) -> "Tree":
        return replace(self, answers=self.answers | {id: answer})

    def without_evidence(self) -> "Tree":
        return replace(self, mode="off")


def random_tree(place: Path, name: str, rng: Random) -> Tree:
    """A random checklist and assessment, written as YAML and read back."""
    checklist = read_checklist(random_checklist(place, name, rng))
    both = []
    for n in range(2):
        file = place / f"{name}-{n}.yaml"
        file.write_text(random_assessment(checklist, rng), encoding="utf-8")
        both.append(read_assessment(file))
    return Tree(checklist, both[0], read_answers(checklist, both[0]),
                rng.choice(("off", "warn", "discount", "discount")), both[1])


def answered(low: float, high: float, like: Answer | None = None) -> Answer:
    """An answer with that interval; what is known of its evidence and exceptions stays as with `like`."""
    low, high = min(low, 1.0), min(high, 1.0)
    if high - low >= 1 - 1e-9:
        return Answer("unknown")
    evidence = "notNeeded" if low <= 1e-9 else like.evidence if like and like.low > 1e-9 else "none"
    return Answer("answered", low, high, (low, high), evidence=evidence)


def point(rng: Random) -> float:
    """A value that often lies on a threshold."""
    return rng.choice((0.0, 0.2, 0.4, 0.5, 0.6, 0.75, 0.8, 1.0, rng.random(), rng.random()))


def random_interval(rng: Random) -> Answer:
    low, high = sorted((point(rng), point(rng)))
    return answered(low, low if rng.random() < 0.5 else high)


def raised(answer: Answer, rng: Random) -> Answer:
    """No end lower than before, however vague."""
    high = max(answer.high, point(rng))
    return answered(max(answer.low, min(high, point(rng))), high, answer)


def better(answer: Answer, rng: Random) -> Answer:
    """No end lower than before, and no vaguer."""
    low = max(answer.low, point(rng))
    width = answer.high - answer.low
    high = min(1.0, low + width * rng.choice((0.0, rng.random(), 1.0)))
    return answered(low, max(high, answer.high), answer)


def wider(answer: Answer, rng: Random) -> Answer:
    return answered(min(answer.low, point(rng)), max(answer.high, point(rng)), answer)
