"""Works out what the program says of the worked examples in `Reports/`: scores, paths and comparisons.

    python3 changes.py --binary PATH

From the checklist and the assessments alone, by the same figures as `compare.py`, in each evidence mode. The
change between two rounds is split by section 12 of the method, and respondents are held against one another.
"""

import argparse
import sys
from pathlib import Path
from random import Random
from typing import Iterator

from compare import MODES, findings
from documents import Document, documents
from reading import read_assessment, read_checklist

ROOT = Path(__file__).resolve().parents[2]
CHECKLIST = ROOT / "Checklists/osce-victim-protection-2022"
NOW, BEFORE = "exampleland-2026", "exampleland-2024"


def example(name: str) -> tuple:
    file = ROOT / "Reports" / name / "assessment.yaml"
    return file, read_assessment(file)


def examples(mode: str | None) -> Iterator[Document]:
    """The example of 2026 with the round before it and each of the others beside it."""
    checklist = read_checklist(CHECKLIST)
    others = sorted(path.name for path in (ROOT / "Reports").glob(f"{NOW}-*"))
    for name in others:
        files = {"now": example(NOW), "before": example(BEFORE), "beside": example(name)}
        yield from documents(checklist, files, mode, Random(1))


def main() -> int:
    arguments = argparse.ArgumentParser(description="Compare what is said of the worked examples.")
    arguments.add_argument("--binary", required=True)
    binary = arguments.parse_args().binary
    compared, failures = 0, []
    for mode in dict.fromkeys(MODES):
        for document in examples(mode):
            compared += 1
            failures += findings(binary, document, CHECKLIST, mode)
    for failure in failures:
        print(failure)
    print(f"{compared} documents compared, {len(failures)} differences")
    return 1 if failures or not compared else 0


if __name__ == "__main__":
    sys.exit(main())
