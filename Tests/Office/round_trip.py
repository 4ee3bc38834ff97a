#!/usr/bin/env python3
"""Answers out into questionnaires and back: random assessments as workbooks and Word documents, saved again by
LibreOffice, openpyxl and python-docx, and merged into an assessment of the same State without any answers.

    python3 Tests/Office/round_trip.py --binary .build/debug/assessor [--runs 12] [--seed 1]

The answers must be the same by their scores, their notes, reasons and evidence, and nothing may be left
untaken but what stands around the questions.
Prints what is wrong and ends with 1; otherwise a line of counts.
"""
import argparse
import csv
import json
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path
from random import Random

import docx
import openpyxl
import yaml

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "Tests" / "SecondOpinion"))
from random_assessments import random_assessment  # noqa: E402
from reading import read_checklist  # noqa: E402

CHECKLIST = ROOT / "Checklists" / "osce-victim-protection-2022"
# What a questionnaire has no place for, or says in a place of its own.
WITHOUT = {"versions", "basis", "period", "public-note", "was"}
# What somebody writes around the questions: listed, as no answer.
AROUND = ["Dear colleagues, please find our answers below.", "Seen by the legal unit"]
faults: list[str] = []


def run(binary: str, *words: str) -> subprocess.CompletedProcess:
    return subprocess.run([binary, *words], capture_output=True, text=True)


def same_again(folder: Path, kind: str) -> Path:
    """All files of a kind as LibreOffice saves them, a hundred by each call: of more than 247 it takes no more."""
    files = sorted(folder.glob(f"*.{kind}"))
    out = folder / "saved"
    out.mkdir(exist_ok=True)
    profile = f"-env:UserInstallation=file://{folder}/office"
    command = ["soffice", "--headless", profile, "--convert-to", kind, "--outdir", str(out)]
    for first in range(0, len(files), 100):
        subprocess.run([*command, *map(str, files[first:first + 100])], check=True, capture_output=True)
    return out


def by_openpyxl(source: Path, place: Path) -> None:
    """Saved by another program, its questions sorted upside down below their heads."""
    book = openpyxl.load_workbook(source)
    sheet = book["Questions"]
    first = next(row[0].row for row in sheet.iter_rows() if row[0].value == "Id") + 1
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=first)]
    for number, row in enumerate(reversed(rows), first):
        for column, value in enumerate(row, 1):
            sheet.cell(number, column).value = value
    book.save(place)


def by_python_docx(source: Path, place: Path) -> None:
    document = docx.Document(str(source))
    document.paragraphs[0].insert_paragraph_before(AROUND[0])
    document.add_table(rows=1, cols=2).rows[0].cells[0].text = AROUND[1]
    document.save(str(place))


def texts(path: Path, spread: bool = False) -> dict:
    """Notes, reasons and titles of evidence beside each answer, and the facts; with `spread`, as they are to come
    back: what is kept confidential under one question is so under all, known by its title or its address."""
    tree = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    sources = tree.get("sources") or {}
    found = {}
    closed = {source.get("title") for source in sources.values() if is_restricted(source)}
    kept = set(closed)
    for id, entry in (tree.get("answers") or {}).items():
        if not isinstance(entry, dict):
            continue
        pieces = []
        for piece in entry.get("evidence") or []:
            if not isinstance(piece, dict):
                piece = {"source": piece}
            listed = sources.get(piece.get("source", ""), {})
            full = {**listed, **piece}
            title = full.get("title") or full.get("reference") or full.get("url")
            is_kept = is_restricted(listed) or is_restricted(piece) or title in closed
            # What is kept for its title alone says nothing of what else is found at its address; merge warns of that.
            if is_restricted(listed) or is_restricted(piece):
                kept |= {title, full.get("url", title)}
            pieces.append((title, full.get("url"), full.get("date", ""), is_kept))
        said = {key: (entry.get(key) or "").strip() for key in ("note", "why", "reason")}
        said = {key: text for key, text in said.items() if text}
        if said or pieces:
            found[id] = (said, pieces)
    return {
        id: (said, sorted(
            (f"{title}{' (restricted)' if is_kept or spread and {title, url} & kept else ''}", day)
            for title, url, day, is_kept in pieces))
        for id, (said, pieces) in found.items()}


def is_restricted(document: dict) -> bool:
    return document.get("restricted") in ("true", "yes")


def answers(binary: str, path: Path) -> dict:
    result = run(binary, "score", str(path), "--checklist", str(CHECKLIST), "--evidence", "off", "--format", "json")
    if result.returncode != 0:
        return {"error": result.stderr[-400:]}
    card = json.loads(result.stdout)
    keys = ("state", "value", "low", "high")
    return {
        indicator["id"]: tuple(indicator[key] for key in keys)
        for section in card["sections"] for group in section["groups"] for criterion in group["criteria"]
        for indicator in criterion["indicators"]}


def as_asked(text: str, checklist) -> str:
    """Without what a questionnaire asks nobody: for whom an answer does not hold, on how few cases it stands, and
    whether a question does not apply that always does, nor why an answer is known; of the version that asks."""
    tree = yaml.load(text, Loader=yaml.BaseLoader)
    tree["checklist-version"] = checklist.version
    always = {i.id for c in checklist.criteria() for i in c.indicators if not i.may_be_not_applicable}
    answers = tree.get("answers") or {}
    for id, entry in list(answers.items()):
        value = entry.get("answer") if isinstance(entry, dict) else entry
        if id in always and isinstance(value, str) and value.lower() in ("n/a", "not-applicable"):
            del answers[id]
            continue
        if isinstance(entry, dict):
            entry.pop("except", None)
            entry.pop("few-cases", None)
            if not isinstance(value, str) or value.lower() not in ("unknown", "n/a", "not-applicable"):
                entry.pop("reason", None)
    return yaml.dump(tree, Dumper=Quoting, allow_unicode=True, sort_keys=False, width=10000)


class Quoting(yaml.SafeDumper):
    """Texts as they are: the format reads none of them as another type."""


def blank(text: str) -> str:
    tree = yaml.load(text, Loader=yaml.BaseLoader)
    head = {key: tree[key] for key in ("assessment", "checklist-version", "state", "date", "respondent")}
    if tree.get("sources"):
        head["sources"] = tree["sources"]
    return yaml.dump(head, Dumper=Quoting, allow_unicode=True, sort_keys=False)


def same_words(one: tuple, other: tuple | None) -> bool:
    """Evidence of the same title is one piece, and without a day of its own it is of the listed source of that
    title, which has one."""
    if other is None or one[0] != other[0]:
        return False
    titles = [{title for title, _ in pieces} for pieces in (one[1], other[1])]
    return titles[0] == titles[1] and all(piece in other[1] for piece in one[1] if piece[1])


def compare(binary: str, original: Path, empty: str, returned: Path, what: str, same: dict) -> int:
    """Looks at what came back; what says the same as a file before is as right as that."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "back.yaml"
        target.write_text(empty, encoding="utf-8")
        words = [str(target), str(returned), "--checklist", str(CHECKLIST), "--no-ledger"]
        result = run(binary, "merge", *words)
        if result.returncode != 0:
            faults.append(f"{what}: merge ended with {result.returncode}: {result.stderr[-600:]}")
            return 0
        for place in Path(folder).glob("*-not-taken.csv"):
            with place.open(encoding="utf-8-sig", newline="") as rows:
                said = [row["What was written"] for row in csv.DictReader(rows)]
            if said != (AROUND if "-more" in returned.name else []):
                faults.append(f"{what}: not taken: {said[:6]}")
        merged = target.read_text(encoding="utf-8").replace(returned.name, "NAME")
        if merged in same:
            return same[merged]
        before, after = answers(binary, original), answers(binary, target)
        for id in before:
            if before[id] != after.get(id):
                faults.append(f"{what}: {id} was {before[id]} and is {after.get(id)}")
        same[merged] = len(before)
        said, kept = texts(original, spread=True), texts(target)
        for id in said:
            if not same_words(said[id], kept.get(id)):
                faults.append(f"{what}: beside {id} stood {said[id]} and stands {kept.get(id)}")
        return len(before)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", required=True)
    parser.add_argument("--runs", type=int, default=12)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    checklist = read_checklist(CHECKLIST)
    counted = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number in range(arguments.runs):
            rng = Random(f"{arguments.seed} {number}")
            text = random_assessment(checklist, rng, WITHOUT, on=date(2026, 6, 30),
                                     respondent={"role": "government", "name": "The Office"})
            path = folder / f"{number:03}.yaml"
            path.write_text(as_asked(text, checklist), encoding="utf-8")
            for kind in ("xlsx", "docx"):
                made = run(arguments.binary, "form", str(path), "--checklist", str(CHECKLIST), "--format", kind,
                           "-o", str(folder / f"{number:03}.{kind}"))
                if made.returncode != 0:
                    faults.append(f"{number}: form --format {kind}: {made.stderr[-400:]}")
        if not faults:
            again = {kind: same_again(folder, kind) for kind in ("xlsx", "docx")}
            for number in range(arguments.runs):
                original = folder / f"{number:03}.yaml"
                same: dict[str, int] = {}
                empty = blank(original.read_text(encoding="utf-8"))
                by_openpyxl(folder / f"{number:03}.xlsx", folder / f"{number:03}-sorted.xlsx")
                by_python_docx(folder / f"{number:03}.docx", folder / f"{number:03}-more.docx")
                for returned in (folder / f"{number:03}.xlsx", again["xlsx"] / f"{number:03}.xlsx",
                                 folder / f"{number:03}-sorted.xlsx", folder / f"{number:03}.docx",
                                 again["docx"] / f"{number:03}.docx", folder / f"{number:03}-more.docx"):
                    what = f"run {number}, {returned.relative_to(folder)}"
                    counted += compare(arguments.binary, original, empty, returned, what, same)
    for fault in faults[:40]:
        print(fault)
    if faults:
        print(f"{len(faults)} faults")
        return 1
    print(f"{arguments.runs} assessments, 6 files of each came back: {counted} answers are the same")
    return 0


if __name__ == "__main__":
    sys.exit(main())
