"""Hostile texts, put by the program wherever it takes one, into files written in every style of YAML."""

import json
import re
from pathlib import Path
from typing import Iterable, Iterator

from checklist import PLACES, of_places
from texts import ALL
from writing import Program

# What a written file must hold, by the way of keys to it; and so for each file.
Told = dict[tuple[str | int, ...], str]
Expected = dict[Path, Told]

# An assessment as people write it: a note, reason and piece of evidence in each style that YAML has.
BY_HAND = """\
assessment: "007"
checklist-version: "1.10"
state: { code: XX, name: Exampleland }
date: 2026-06-30
respondent: {role: ngo, name: 'An office'}
answers:
  C.q0: { answer: unknown, reason: 'as it is', note: plain }   # in braces
  C.q1:
    answer: unknown
    reason: 'in single marks'  # a remark
    note: "in double marks"
  C.q2:
    answer: unknown
    reason: |
      in lines
      as they are
    note: >-
      folded
      into one
  C.q3:
    answer: unknown
    reason: plain over
      two lines
    # a remark
    note: plain
  C.q4: unknown
  C.q5:
  C.q6: {answer: unknown, note: "in braces
    over two lines", reason: x,}
plan:
  C: { action: "Do it", note: 'soon' }
# the end"""
REFUSED = (64, 65)
AFTER_ANSWERING = (("note",), ("reason",), ("evidence", 0, "title"))
AFTER_MERGING = (("note",), ("evidence", 0, "title"))


def kept(text: str) -> str:
    """The text as a file keeps it: no blanks at its ends, one line end of one kind, a last one where it has several."""
    text = re.sub("\r\n?", "\n", text).strip(" \t\n")
    return text + "\n" if "\n" in text else text


def hostile(assessor: Program) -> tuple[Expected, list[str]]:
    """What was written of every text, and the texts that the program would not write."""
    checklist = of_places(assessor.folder / "places")
    (assessor.folder / "by-hand.yaml").write_text(BY_HAND, encoding="utf-8")
    expected: Expected = {}
    taken: set[str] = set()
    for number, text in enumerate(ALL):
        for path, texts in [*named(assessor, checklist, number, text), *merged(assessor, checklist, number, text)]:
            expected[assessor.folder / path] = texts
            taken.add(text)
    for start in range(0, len(ALL), len(PLACES)):
        texts = ALL[start:start + len(PLACES)]
        for path, told in edited(assessor, checklist, start, texts):
            expected[assessor.folder / path] = told
    return expected, [text for text in ALL if text not in taken]


def named(assessor: Program, checklist: Path, number: int, text: str) -> Iterator[tuple[Path, Told]]:
    """A new file, with the text as the State's name and the office's."""
    path = Path(f"{number}-new.yaml")
    code = assessor("new", "--checklist", checklist, "--state", "XX", f"--name={text}", f"--respondent-name={text}",
                    "--date", "2026-06-30", "-o", path, ok=(0, *REFUSED))
    if code == 0:
        yield path, {("state", "name"): text, ("respondent", "name"): text}


def merged(assessor: Program, checklist: Path, number: int, text: str) -> Iterator[tuple[Path, Told]]:
    """The file by hand, with the text out of another file put into each of its styles."""
    answers = {place: {"answer": "partial", "note": text, "evidence": [{"title": text}]}
               for place in PLACES}
    sent = {"assessment": "007", "checklist-version": "1.10", "state": {"code": "XX", "name": "Exampleland"},
            "date": "2026-06-30", "respondent": {"role": "ngo", "name": "Another office"}, "answers": answers}
    (assessor.folder / f"{number}-sent.yaml").write_text(json.dumps(sent, ensure_ascii=False), encoding="utf-8")
    path = Path(f"{number}-merged.yaml")
    code = assessor("merge", "--checklist", checklist, "by-hand.yaml", f"{number}-sent.yaml", "--respondent", "any", "--prefer", "last", "-o", path,
                    ok=(0, *REFUSED))
    if code == 0:
        yield path, {("answers", place, *path): kept(text) for place in PLACES for path in AFTER_MERGING}


def edited(assessor: Program, checklist: Path, start: int, texts: Iterable[str]) -> Iterator[tuple[Path, Told]]:
    """The file by hand with a text in each place, its next round and its public copy."""
    of = ("--checklist", checklist)
    edit, following, public = (Path(f"{start}-{what}") for what in ("answered.yaml", "next.yaml", "public"))
    (assessor.folder / edit).write_text(BY_HAND, encoding="utf-8")
    told: Told = {}
    for place, text in zip(PLACES, texts):
        options = [f"--{name}={text}" for name in ("note", "reason", "evidence-title")]
        if assessor("answer", *of, edit, place, "unknown", *options, ok=(0, *REFUSED)) == 0:
            told |= {("answers", place, *path): kept(text) for path in AFTER_ANSWERING}
    yield edit, told
    assessor("new", *of, "--from", edit, "--date", "2028-06-30", "--keep-answers", "-o", following)
    yield following, told
    assessor("report", *of, edit, "--audience", "public", "-o", public)
    yield public / "assessment.yaml", {}
