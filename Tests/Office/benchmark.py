#!/usr/bin/env python3
"""Times 342 questionnaires, 57 States by 6 offices: written, and merged as they come back.

    python3 Tests/Office/benchmark.py --binary .build/release/assessor [--format xlsx]

Times are those of a processor. Each stands beside that of `zip` and `unzip` on the same bytes, measured in the
same run: the ratio is what can be compared between machines. One core is used where `taskset` is there. Not part
of CI.
"""

import argparse
import os
import pathlib
import re
import resource
import shutil
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "Reports/exampleland-2026/assessment.yaml"
CHECKLIST = ROOT / "Checklists/osce-victim-protection-2022"
STATES = CHECKLIST / "states.yaml"
OFFICES = ["national-coordinator", "interior", "justice", "social-affairs", "child-protection", "police"]


def assignments(checklist: pathlib.Path) -> str:
    """Every group of the checklist, put to one of the six offices."""
    groups = sorted({
        id
        for file in checklist.glob("panel-*/*.yaml")
        for id in re.findall(r"^group: (\S+)", file.read_text(), re.MULTILINE)})
    lines = [f"  {group}: {OFFICES[number % len(OFFICES)]}" for number, group in enumerate(groups)]
    return "\n".join(["assigned:", *lines, ""])


def timed(command: list[str], folder: pathlib.Path) -> float:
    """Seconds of a processor, so that nothing else on the machine counts."""
    pinned = ["taskset", "-c", "0", *command] if shutil.which("taskset") else command
    began = spent()
    done = subprocess.run(pinned, cwd=folder, capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(command)} ended with {done.returncode}: {done.stderr[-2000:]}")
    return spent() - began


def spent() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--binary", type=pathlib.Path, required=True)
    parser.add_argument("--format", default="xlsx", choices=["xlsx", "docx"])
    options = parser.parse_args()
    binary = str(options.binary.resolve())
    text = EXAMPLE.read_text()
    assigned = assignments(CHECKLIST)
    states = re.findall(r"^  \"?([A-Z]{2})\"?:$", STATES.read_text(), re.MULTILINE)
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        for code in states:
            whole = text.replace("{ code: XX, name: Exampleland }", f"{{ code: {code}, name: State {code} }}")
            whole = whole.replace("\nfacts:", f"\n{assigned}\nfacts:", 1)
            (folder / f"{code}.yaml").write_text(whole)
            answers = whole.index("\nanswers:\n")
            (folder / f"{code}-empty.yaml").write_text(whole[:answers] + "\nanswers:\n")
        write = [
            [binary, "form", f"{code}.yaml", "--format", options.format, "--all", "-o", code]
            for code in states]
        written = sum(timed(command, folder) for command in write)
        files = sorted(folder.glob(f"*/*.{options.format}"))
        size = sum(file.stat().st_size for file in files)
        print(f"{len(files)} files of {size // len(files)} bytes written in {written:.2f} s")
        merged = 0.0
        for code in states:
            returned = [os.path.relpath(file, folder) for file in files if file.parent.name == code]
            merged += timed([binary, "merge", f"{code}-empty.yaml", *returned], folder)
        print(f"{len(files)} files merged in {merged:.2f} s")
        (folder / "parts").mkdir()
        unzipped = sum(
            timed(["unzip", "-q", "-o", str(file), "-d", f"parts/{number}"], folder)
            for number, file in enumerate(files))
        zipped = sum(
            timed(["zip", "-q", "-r", f"../{number}.zip", "."], folder / f"parts/{number}")
            for number in range(len(files)))
        print(f"zip of the same bytes {zipped:.2f} s, unzip {unzipped:.2f} s")
        print(f"ratios: writing {written / zipped:.2f} of zip, merging {merged / unzipped:.2f} of unzip")


if __name__ == "__main__":
    main()
