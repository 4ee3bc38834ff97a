"""What sizes.py runs: for each axis of growth its files, and the commands on them."""

import pathlib
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field

import generated

ROOT = pathlib.Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "Reports/exampleland-2026/assessment.yaml"
FORMATS = ["terminal", "markdown", "html", "docx", "json"]


@dataclass
class Job:
    name: str
    command: list[str]
    # The exit codes with which it may end.
    codes: set[int] = field(default_factory=lambda: {0})
    # A file that it changes, made anew from another before each run.
    fresh: tuple[str, str] | None = None
    # The job that leaves what it reads; where that was ended, this one is not run.
    after: str | None = None

    def prepare(self, folder: pathlib.Path) -> None:
        if self.fresh:
            changed, origin = self.fresh
            for name in (changed, changed.replace(".yaml", ".ledger.jsonl")):
                (folder / name).unlink(missing_ok=True)
            shutil.copy(folder / origin, folder / changed)


@dataclass
class Axis:
    name: str
    sizes: list[int]
    small: list[int]
    write: Callable[[pathlib.Path, int], None]
    # The files that the yardsticks read.
    inputs: Callable[[int], list[str]]
    jobs: Callable[[str, int], list[Job]]


# MARK: Criteria

def write_criteria(folder: pathlib.Path, criteria: int) -> None:
    generated.checklist(folder / "checklist", criteria, "1.0.0")
    generated.checklist(folder / "newer", criteria, "1.1.0")
    for round in ("old", "new"):
        (folder / f"{round}.yaml").write_text(generated.head(round) + generated.answers(criteria, round))
    # Another round's answers on the same day: a file that somebody filled in otherwise.
    (folder / "old-now.yaml").write_text(generated.head("new") + generated.answers(criteria, "old"))
    (folder / "empty.yaml").write_text(generated.head("new") + "answers:\n")
    (folder / "table.csv").write_text(generated.table(criteria))
    (folder / "report.txt").write_text(generated.report(criteria))


def criteria_jobs(binary: str, criteria: int) -> list[Job]:
    """Every command on one checklist and one assessment of it. Answers of both rounds differ, so that they conflict."""
    own = ["--checklist", "checklist"]
    last = generated.criterion_id(criteria - 1)

    def job(name: str, *arguments: str, codes: tuple[int, ...] = (0,), fresh: tuple[str, str] | None = None,
            after: str | None = None) -> Job:
        return Job(name, [binary, *arguments], set(codes), fresh, after)

    jobs = [
        job("check", "check", "new.yaml", *own),
        job("check a checklist", "check", "checklist"),
        job("checklist show", "checklist", "show", "checklist"),
        job("checklist diff", "checklist", "diff", "checklist", "newer", codes=(0, 1)),
        job("checklist draft", "checklist", "draft", "report.txt", "-o", "draft"),
        job("checklist trace", "checklist", "trace", "checklist", "report.txt"),
        job("new", "new", "--state", "XX", "--name", "Exampleland", "--date", "2026-06-30", *own, "-o", "fresh.yaml"),
        job("new --from", "new", "--date", "2027-06-30", "--from", "old.yaml", "--keep-answers", *own, "-o", "next.yaml"),
    ]
    jobs += [job(f"score --format {name}", "score", "new.yaml", "--format", name, *own) for name in FORMATS]
    jobs += [
        job("report --format html", "report", "new.yaml", "--format", "html", "-o", "page", *own),
        job("report", "report", "new.yaml", "-o", "pack", *own),
        job("verify", "verify", "pack", *own, after="report"),
        job("overview", "overview", "old.yaml", "new.yaml", *own),
        job("compare", "compare", "old.yaml", "new.yaml", *own),
        job("compare --format html", "compare", "old.yaml", "new.yaml", "--format", "html", *own),
        job("robustness", "robustness", "new.yaml", *own),
        job("plan --target", "plan", "new.yaml", "--target", "80", *own, codes=(0, 1)),
        job("plan --budget", "plan", "new.yaml", "--budget", "12", *own, codes=(0, 1)),
        job("plan --write", "plan", "changed.yaml", "--target", "80", "--write", *own,
            codes=(0, 1), fresh=("changed.yaml", "new.yaml")),
        job("agencies", "agencies", "new.yaml", *own),
        job("status", "status", "new.yaml", "--on", "2026-07-01", *own),
        job("merge into an empty file", "merge", "changed.yaml", "new.yaml", *own,
            fresh=("changed.yaml", "empty.yaml")),
        job("merge into a full file", "merge", "changed.yaml", "new.yaml", "--prefer", "last", *own,
            fresh=("changed.yaml", "old-now.yaml")),
        job("history", "history", "changed.yaml", after="merge into a full file"),
        job("answer one", "answer", "changed.yaml", f"{last}.s1", "yes", "--note", "as of May", *own,
            fresh=("changed.yaml", "new.yaml")),
        job("answer --from-table", "answer", "changed.yaml", "--from-table", "table.csv", *own,
            fresh=("changed.yaml", "new.yaml")),
        job("answer --rest", "answer", "changed.yaml", "--rest", "unknown", *own,
            fresh=("changed.yaml", "empty.yaml")),
        job("accept", "accept", "changed.yaml", "--office", generated.AGENCIES[0], "--by", "The first office", *own,
            fresh=("changed.yaml", "new.yaml")),
        job("sign", "sign", "changed.yaml", "--as", "Co-ordinator", *own, fresh=("changed.yaml", "new.yaml")),
        job("assign", "assign", "changed.yaml", generated.AGENCIES[0], last, *own, fresh=("changed.yaml", "new.yaml")),
        job("form", "form", "new.yaml", "-o", "form.html", *own),
        job("form --format xlsx", "form", "new.yaml", "--format", "xlsx", "-o", "form.xlsx", *own),
        job("form --format docx", "form", "new.yaml", "--format", "docx", "-o", "form.docx", *own),
        job("form --all", "form", "new.yaml", "--all", "-o", "forms", *own),
        # No file of more than 16 MiB is taken back, as these are of many questions.
        job("merge a workbook", "merge", "changed.yaml", "form.xlsx", *own,
            codes=(0, 65) if criteria >= 1_000 else (0,), fresh=("changed.yaml", "empty.yaml")),
        job("merge a Word file", "merge", "changed.yaml", "form.docx", *own,
            codes=(0, 65) if criteria >= 1_000 else (0,), fresh=("changed.yaml", "empty.yaml")),
    ]
    return jobs


# MARK: Files

def names(files: int) -> list[str]:
    return [f"{number:05}.yaml" for number in range(files)]


def write_files(folder: pathlib.Path, files: int) -> None:
    """As many States, and as many offices' files with an answer each."""
    text = EXAMPLE.read_text()
    head, _, answers = text.partition("\nanswers:\n")
    (folder / "base.yaml").write_text(f"{head}\nanswers:\n")
    questions = [line.strip() for line in answers.splitlines() if line.endswith((": yes", ": no", ": partial"))
                 and line.startswith("  ") and not line.startswith("   ")]
    (folder / "returned").mkdir()
    for number, name in enumerate(names(files)):
        state = f"{{ code: XX, name: State {number + 1} }}"
        (folder / name).write_text(text.replace("{ code: XX, name: Exampleland }", state))
        office = f"respondent: {{ role: government, name: Office {number + 1} }}"
        own = head.replace("respondent: { role: government, name: Office of the National Co-ordinator }", office)
        question = questions[number % len(questions)]
        (folder / "returned" / name).write_text(f"{own}\nanswers:\n  {question}\n")


def file_jobs(binary: str, files: int) -> list[Job]:
    inputs = names(files)
    jobs = [
        Job("check", [binary, "check", "--brief", *inputs]),
        Job("overview", [binary, "overview", *inputs]),
        Job("overview --format html", [binary, "overview", *inputs, "--format", "html"]),
        Job("overview --format json", [binary, "overview", *inputs, "--format", "json"]),
        Job("merge", [binary, "merge", "changed.yaml", *(f"returned/{name}" for name in inputs)],
            fresh=("changed.yaml", "base.yaml")),
        Job("history", [binary, "history", "changed.yaml"], after="merge"),
        Job("status", [binary, "status", "changed.yaml"], after="merge"),
    ]
    return jobs


# MARK: Letters

def write_letters(folder: pathlib.Path, letters: int) -> None:
    """One long word as an answer, as a note and as the State's name, and a long text of short words."""
    text = EXAMPLE.read_text()
    first = next(line for line in text.splitlines() if line.endswith(": no") and line.startswith("  P"))
    word, words = "a" * letters, "word " * (letters // 5)
    for name, line in {
        "value": f"  {first.split(':')[0].strip()}: {word}",
        "word": f"  {first.split(':')[0].strip()}: {{ answer: no, note: {word} }}",
        "words": f"  {first.split(':')[0].strip()}: {{ answer: no, note: {words.strip()} }}",
    }.items():
        (folder / f"{name}.yaml").write_text(text.replace(first, line, 1))
    (folder / "name.yaml").write_text(text.replace("name: Exampleland }", f"name: {word} }}"))


def letter_jobs(binary: str, letters: int) -> list[Job]:
    jobs = [Job("check a wrong value", [binary, "check", "value.yaml"], {65})]
    for name, what in {"word": "a note of one word", "words": "a note of many words", "name": "a State's name"}.items():
        file = f"{name}.yaml"
        jobs += [
            Job(f"{what}: check", [binary, "check", file]),
            Job(f"{what}: score", [binary, "score", file]),
            Job(f"{what}: report --format terminal", [binary, "report", file, "--format", "terminal"]),
            Job(f"{what}: report", [binary, "report", file, "-o", f"{name}-report"]),
            Job(f"{what}: overview", [binary, "overview", file, file]),
        ]
    return jobs


AXES = [
    Axis("criteria", [45, 1_000, 10_000], [45, 250], write_criteria, lambda _: ["new.yaml"], criteria_jobs),
    Axis("files", [1, 57, 1_000, 10_000], [1, 57], write_files, names, file_jobs),
    Axis("letters", [10_000, 100_000, 1_000_000], [1_000, 10_000], write_letters, lambda _: ["words.yaml"], letter_jobs),
]
