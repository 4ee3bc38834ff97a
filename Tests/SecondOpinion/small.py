"""Small checklists and assessments for the worked examples, written as YAML and read back.

So that reading is checked too: nothing here builds a model by hand.
"""

import tempfile
from pathlib import Path

from model import Assessment, Checklist
from reading import read_assessment, read_checklist
from scorecard import scorecard

WORDS = "type: yes-partial-no, partial: some"
LAW = "[{ title: Code, type: law }]"


def documented(answer: str) -> str:
    return f"{{ answer: {answer}, evidence: {LAW} }}"


def indicator(id: str, type_: str = WORDS, more: str = "") -> str:
    return f"{{ id: {id}, dimension: structure, {type_}, question: q{more} }}"


def criterion(id: str, questions: int | list[str], more: str = "", type_: str = WORDS) -> str:
    """One criterion in flow style, of so many questions s1, s2, … or of those given; `more` is further keys."""
    if isinstance(questions, int):
        questions = [indicator(f"s{n}", type_) for n in range(1, questions + 1)]
    return f"{{ id: {id}, title: t, effort: medium{more}, indicators: [{', '.join(questions)}] }}"


def read(criteria: list[str], answers: dict[str, tuple], apart: bool = False) -> tuple[Checklist, Assessment]:
    """Criteria in one section and group, or each in a section of its own (`apart`), with their answers in order."""
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
        return read_checklist(folder), read_assessment(file)


def card(criteria: list[str], answers: dict[str, tuple], mode: str = "warn", apart: bool = False) -> dict:
    return scorecard(*read(criteria, answers, apart), mode)


def alone(questions: int | list[str], answers: tuple, mode: str = "warn", **keys) -> dict:
    """The scorecard of a checklist of one criterion."""
    return card([criterion("A", questions, **keys)], {"A": answers}, mode)


def only(questions: int | list[str], answers: tuple, mode: str = "warn", **keys) -> dict:
    """The only criterion of a checklist of one."""
    return alone(questions, answers, mode, **keys)["sections"][0]["groups"][0]["criteria"][0]


def single(type_: str, answer: str) -> dict:
    """The only indicator of a checklist of one."""
    return only(1, (answer,), type_=type_)["indicators"][0]
