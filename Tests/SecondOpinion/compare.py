"""Compare an engine's scorecards with the second opinion's on random input.

    python3 compare.py --binary PATH [--checklist DIR] [--runs N] [--seed S] [--evidence MODE]
                       [--keep DIR] [--without NAME]

With a checklist folder every second run uses it, the others a random checklist; without, all do. Each
run calls `PATH score FILE --checklist DIR --format json [--evidence MODE]`. Exit codes 0 and 78 (exactly
where everything is not applicable) are right. The same seed gives the same input. Input on which the two
differ is kept under --keep (by default a new temporary folder) and its path printed.
"""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from random import Random

import contested
from differences import differences
from random_assessments import random_assessment
from random_checklists import random_checklist
from reading import read_assessment, read_checklist
from scorecard import scorecard

MODES = (None, "off", "warn", "discount", "discount")
SHOWN = 12  # differences printed for one run
PATIENCE = 60  # seconds for one run of the binary


def run_binary(binary: str, file: Path, folder: Path, mode: str | None) -> subprocess.CompletedProcess:
    command = [binary, "score", str(file), "--checklist", str(folder), "--format", "json"]
    if mode:
        command += ["--evidence", mode]
    return subprocess.run(command, capture_output=True, timeout=PATIENCE, check=False)


def findings(binary: str, file: Path, folder: Path, mode: str | None, checklist) -> list[str]:
    """What is different, one line each; empty where the two agree."""
    ours = scorecard(checklist, read_assessment(file), mode)
    try:
        result = run_binary(binary, file, folder, mode)
    except subprocess.TimeoutExpired:
        return [f"no answer within {PATIENCE} seconds"]
    code = 78 if ours["overall"]["demonstrated"] is None else 0
    lines = []
    if result.returncode != code:
        lines.append(f"exit code: ours {code}, theirs {result.returncode}")
        lines += result.stderr.decode(errors="replace").splitlines()[:SHOWN]
    try:
        theirs = json.loads(result.stdout)
    except ValueError as error:
        return lines + [f"standard output is not JSON: {error}"]
    for path, a, b in differences(ours, theirs):
        lines.append(f"{path}: ours {shown(a)}, theirs {shown(b)}")
    return lines


def shown(value) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 100 else text[:97] + "..."


def keep(place: Path, index: int, file: Path, folder: Path, generated: bool) -> tuple[Path, Path]:
    """Copies the input of a run to where it outlives it."""
    home = place / f"run-{index}"
    home.mkdir(parents=True, exist_ok=True)
    kept = home / "assessment.yaml"
    shutil.copyfile(file, kept)
    if not generated:
        return kept, folder
    copy = home / folder.name
    shutil.copytree(folder, copy, dirs_exist_ok=True)
    return kept, copy


def main() -> int:
    parser = argparse.ArgumentParser(description="Compare an engine with the second opinion.")
    parser.add_argument("--binary", required=True)
    parser.add_argument("--checklist", type=Path)
    parser.add_argument("--runs", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--evidence", choices=("off", "warn", "discount"), help="by default any, by chance")
    parser.add_argument("--keep", type=Path)
    contested.add_option(parser)
    arguments = parser.parse_args()
    without = set(arguments.without)
    shipped = read_checklist(arguments.checklist) if arguments.checklist else None
    place = arguments.keep
    failed = 0

    with tempfile.TemporaryDirectory() as temporary:
        for index in range(arguments.runs):
            rng = Random(f"{arguments.seed}/{index}")
            generated = shipped is None or index % 2 == 1
            if generated:
                folder = random_checklist(Path(temporary), f"random-{index}", rng, without)
                checklist = read_checklist(folder)
            else:
                folder, checklist = arguments.checklist, shipped
            file = Path(temporary) / f"assessment-{index}.yaml"
            file.write_text(random_assessment(checklist, rng, without), encoding="utf-8")
            mode = arguments.evidence or rng.choice(MODES)

            lines = findings(arguments.binary, file, folder, mode, checklist)
            if not lines:
                continue
            failed += 1
            place = place or Path(tempfile.mkdtemp(prefix="second-opinion-"))
            kept, home = keep(place, index, file, folder, generated)
            print(f"run {index}: {kept} --checklist {home}" + (f" --evidence {mode}" if mode else ""))
            for line in lines[:SHOWN]:
                print(f"  {line}")
            if len(lines) > SHOWN:
                print(f"  … and {len(lines) - SHOWN} more")
    print(f"{arguments.runs - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
