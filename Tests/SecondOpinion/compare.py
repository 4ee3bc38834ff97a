"""Compare what an engine prints with the second opinion's figures on random input.

    python3 compare.py --binary PATH [--checklist DIR] [--runs N] [--seed S] [--evidence MODE]
                       [--only DOCUMENT] [--keep DIR] [--without NAME]

With a checklist folder every second run uses it, the others a random checklist; without, all do. Each
run calls `PATH score FILE --checklist DIR --format json [--evidence MODE]`, `plan`, `compare` with an earlier
round and with another respondent, and now and then `robustness`; --only names one of these documents. Exit
codes 0 and, for a scorecard, 78 (exactly where everything is not applicable) are right. The same seed gives
the same input. Input on which the two differ is kept under --keep (by default a new temporary folder) and its
path printed.
"""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path
from random import Random

import contested
from differences import differences, restricted
from documents import Document, documents
from earlier_versions import earlier_version
from model import Assessment, Checklist
from random_assessments import random_assessment
from random_checklists import random_checklist
from reading import read_assessment, read_checklist

MODES = (None, "off", "warn", "discount", "discount")
DOCUMENTS = ("score", "plan", "rounds", "respondents", "robustness")
SHOWN = 12  # differences printed for one run
PATIENCE = 60  # seconds for one run of the binary


def run_binary(binary: str, words: list[str], folder: Path, mode: str | None) -> subprocess.CompletedProcess:
    command = [binary, *words, "--checklist", str(folder), "--format", "json"]
    if mode:
        command += ["--evidence", mode]
    return subprocess.run(command, capture_output=True, timeout=PATIENCE, check=False)


def findings(binary: str, document: Document, folder: Path, mode: str | None) -> list[str]:
    """What is different, one line each; empty where the two agree."""
    try:
        result = run_binary(binary, document.words, folder, mode)
    except subprocess.TimeoutExpired:
        return [f"{document.name}: no answer within {PATIENCE} seconds"]
    lines = []
    if result.returncode != document.code:
        lines.append(f"{document.name}, exit code: ours {document.code}, theirs {result.returncode}")
        lines += result.stderr.decode(errors="replace").splitlines()[:SHOWN]
    try:
        theirs = json.loads(result.stdout)
    except ValueError as error:
        return lines + [f"{document.name}: standard output is not JSON: {error}"]
    if not document.whole:
        theirs = restricted(theirs, document.expected)
    for path, a, b in differences(document.expected, theirs):
        lines.append(f"{document.name} {path}: ours {shown(a)}, theirs {shown(b)}")
    return lines


def random_files(home: Path, checklist: Checklist, older: Checklist, rng: Random,
                 without: set[str]) -> dict[str, tuple[Path, Assessment]]:
    """An assessment, an earlier round of it by an older version, and another respondent's on the same State."""
    def written(name: str, version: Checklist = checklist, **given) -> tuple[Path, Assessment]:
        file = home / f"{name}.yaml"
        file.write_text(random_assessment(version, rng, without, **given), encoding="utf-8")
        return file, read_assessment(file)

    files = {"now": written("now")}
    now = files["now"][1]
    day = date(now.date.year - 2, now.date.month, min(now.date.day, 28))
    files["before"] = written("before", older, on=day, state=now.state, respondent=now.respondent)
    role = "ngo" if now.respondent["role"] != "ngo" else "government"
    files["beside"] = written("beside", on=now.date, state=now.state,
                              respondent={"role": role, "name": "Another office"})
    return files


def shown(value) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 100 else text[:97] + "..."


def keep(place: Path, index: int, files: dict[str, tuple[Path, Assessment]], folder: Path,
         generated: bool) -> tuple[Path, Path]:
    """Copies the input of a run to where it outlives it."""
    home = place / f"run-{index}"
    home.mkdir(parents=True, exist_ok=True)
    for file, _ in files.values():
        shutil.copyfile(file, home / file.name)
    if not generated:
        return home, folder
    copy = home / folder.name
    shutil.copytree(folder, copy, dirs_exist_ok=True)
    return home, copy


def main() -> int:
    parser = argparse.ArgumentParser(description="Compare an engine with the second opinion.")
    parser.add_argument("--binary", required=True)
    parser.add_argument("--checklist", type=Path)
    parser.add_argument("--runs", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--evidence", choices=("off", "warn", "discount"), help="by default any, by chance")
    parser.add_argument("--only", choices=DOCUMENTS, action="append", help="by default all")
    parser.add_argument("--keep", type=Path)
    contested.add_option(parser)
    arguments = parser.parse_args()
    without = set(arguments.without)
    shipped = read_checklist(arguments.checklist) if arguments.checklist else None
    wanted = arguments.only or DOCUMENTS
    place = arguments.keep
    compared = failed = 0

    with tempfile.TemporaryDirectory() as temporary:
        for index in range(arguments.runs):
            rng = Random(f"{arguments.seed}/{index}")
            home = Path(temporary) / f"files-{index}"
            home.mkdir()
            generated = shipped is None or index % 2 == 1
            if generated:
                folder = random_checklist(home, f"random-{index}", rng, without)
                checklist = read_checklist(folder)
            else:
                folder, checklist = arguments.checklist, shipped
            older = None
            if "versions" not in without and rng.random() < 0.5:
                before = earlier_version(folder, home / "older", rng)
                older = (before, read_checklist(before))
            files = random_files(home, checklist, older[1] if older else checklist, rng, without)
            mode = arguments.evidence or rng.choice(MODES)

            printed = [document for document in documents(checklist, files, mode, rng, older) if document.name in wanted]
            compared += len(printed)
            lines = [line for document in printed for line in findings(arguments.binary, document, folder, mode)]
            if not lines:
                continue
            failed += 1
            place = place or Path(tempfile.mkdtemp(prefix="second-opinion-"))
            kept, copy = keep(place, index, files, folder, generated)
            if older:
                shutil.copytree(older[0], kept / "older", dirs_exist_ok=True)
            print(f"run {index}: {kept} --checklist {copy}" + (f" --evidence {mode}" if mode else ""))
            for line in lines[:SHOWN]:
                print(f"  {line}")
            if len(lines) > SHOWN:
                print(f"  … and {len(lines) - SHOWN} more")
    if not compared:
        print("nothing was compared")
    print(f"{arguments.runs - failed} passed, {failed} failed; {compared} documents")
    return 1 if failed or not compared else 0


if __name__ == "__main__":
    sys.exit(main())
