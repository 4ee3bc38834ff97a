"""Checklists, assessments and a report's text of any size, the same in every run."""

import hashlib
import pathlib

GROUP = 25
SECTION = 20 * GROUP
AGENCIES = [f"office-{number}" for number in range(1, 13)]
THEMES = [f"theme-{number}" for number in range(1, 7)]
EFFORTS = ["small", "medium", "large"]
ROUND_DATES = {"old": "2024-06-30", "new": "2026-06-30"}


def criterion_id(number: int) -> str:
    section, place = divmod(number, SECTION)
    group, place = divmod(place, GROUP)
    return f"S{section + 1}-G{group + 1:02}-{place + 1:02}"


def takeaway(number: int) -> str:
    section, place = divmod(number, SECTION)
    group, place = divmod(place, GROUP)
    return f"P{section + 1}/{group + 1}/{place + 1}"


def takeaway_words(number: int) -> str:
    return f"The service should meet duty number {number + 1} for everybody who asks for it."


def digest(words: str) -> str:
    return hashlib.sha256(words.encode()).hexdigest()[:16]


def criterion(number: int, criteria: int, weight: int) -> str:
    id = criterion_id(number)
    related = [criterion_id(other) for other in (number - 1, number + 1) if 0 <= other < criteria]
    return f"""\
  - id: {id}
    title: Duty {number + 1} of the service
    statement: The service meets its duty number {number + 1} for everybody who asks.
    source: {{ takeaway: {takeaway(number)}, kind: recommendation, digest: "{digest(takeaway_words(number))}" }}
    weight: {weight}
    critical: {"true" if weight == 3 and number % 9 == 2 else "false"}
    effort: {EFFORTS[number * 7 % 3]}
    agency: {{ lead: {AGENCIES[number % 12]}, support: [{AGENCIES[(number + 5) % 12]}] }}
    themes: [{THEMES[number % 6]}]
    related: [{", ".join(related)}]
    recommendation: Set down duty {number + 1} in a rule, and publish how often it was met.
    indicators:
      - {{ id: s1, dimension: structure, type: yes-partial-no, question: Does a rule set down duty {number + 1}?, partial: It names the duty and no deadline. }}
      - {{ id: p1, dimension: process, type: level, question: How far is duty {number + 1} put into practice?, levels: [Nowhere., In one region., In most regions., Everywhere.] }}
      - {{ id: o1, dimension: outcome, type: percent, question: In what share of cases was duty {number + 1} met?, worst: 20, best: 95 }}
"""


def checklist(folder: pathlib.Path, criteria: int, version: str) -> None:
    """A checklist in a folder; version 1.1.0 has other weights for some criteria."""
    folder.mkdir(parents=True)
    sections = [
        range(first, min(first + SECTION, criteria)) for first in range(0, criteria, SECTION)]
    lines = [
        "checklist: generated",
        f"version: {version}",
        "title: A generated checklist",
        f"summary: It has {criteria} criteria and measures a program.",
        "source: { title: A generated report, publisher: Nobody, year: 2026 }",
        "agencies:",
        *(f"  - {{ id: {id}, title: The {id.replace('-', ' number ')} }}" for id in AGENCIES),
        "themes:",
        *(f"  - {{ id: {id}, title: The {id.replace('-', ' number ')} }}" for id in THEMES),
        "sections:",
    ]
    for section, members in enumerate(sections):
        files = []
        for first in range(members.start, members.stop, GROUP):
            group = criterion_id(first).rsplit("-", 1)[0]
            files.append(f"{group}.yaml")
            own = range(first, min(first + GROUP, members.stop))
            changed = 1 if version == "1.1.0" else 0
            text = "".join(
                criterion(number, criteria, 1 + (number + changed * (number % 10 == 0)) % 3) for number in own)
            (folder / files[-1]).write_text(f"group: {group}\ntitle: Group {group}\ncriteria:\n{text}")
        lines.append(
            f"  - {{ id: S{section + 1}, title: Part {section + 1}, groups: [{', '.join(files)}] }}")
    (folder / "checklist.yaml").write_text("\n".join(lines) + "\n")


def answers(criteria: int, round: str) -> str:
    """Three quarters answered, one in five with a note and a piece of evidence, some not known."""
    shift = 1 if round == "new" else 0
    lines = []
    for number in range(criteria):
        id = criterion_id(number)
        word = ["yes", "partial", "no", "yes", ""][(number * 3 + shift * (number % 4)) % 5]
        if number % 5 == 0 and word:
            lines.append(f"""\
  {id}.s1:
    answer: {word}
    note: The rule of 2025 says so, and the offices were asked in March.
    evidence:
      - {{ title: "Rule {number + 1} of the service", type: law, date: 2025-03-20 }}""")
        else:
            lines.append(f"  {id}.s1: {word}".rstrip())
        lines.append(f"  {id}.p1: {(number + shift) % 4}")
        if number % 7 == 3:
            lines.append(f"  {id}.o1: {{ answer: unknown, why: not-measured, reason: nobody counts it }}")
        else:
            lines.append(f"  {id}.o1: {20 + (number * 13 + shift * 5) % 80}%")
    return "answers:\n" + "\n".join(lines) + "\n"


def head(round: str, checklist: str = "generated", version: str = "1.0.0", name: str = "Exampleland") -> str:
    return f"""\
assessment: {checklist}
checklist-version: {version}
state: {{ code: XX, name: {name} }}
date: {ROUND_DATES[round]}
respondent: {{ role: government, name: Office of the co-ordinator }}

"""


def table(criteria: int) -> str:
    """Answers to a third of the questions, as somebody types them into a spreadsheet."""
    rows = [f"{criterion_id(number)}.s1,yes,as the office wrote in April" for number in range(criteria)]
    return "indicator,answer,note\n" + "\n".join(rows) + "\n"


def report(criteria: int) -> str:
    """A report's text with a takeaway for every criterion."""
    lines = ["A generated report", ""]
    for number in range(criteria):
        if number % SECTION == 0:
            lines += ["", f"Main takeaways from session {number // SECTION + 1}", ""]
        if number % GROUP == 0:
            lines += ["", f"Group {number // GROUP % 20 + 1}", ""]
        lines.append(f"- ✓ {takeaway_words(number)}")
    return "\n".join(lines) + "\n"
