"""Reads all YAML that the project ships and the program writes with four readers: all must read the same.

    python3 Tests/YAMLReaders/check.py --binary .build/release/assessor --chromium /usr/bin/chromium

Needs PyYAML with libyaml, ruamel.yaml, playwright, and Debian's node-js-yaml. Untyped every file has the same
mappings, lists and texts to all. Typed no reader fails, every key is text to those in Python, and nothing is lost: what is no
text to a reader can be told again. Hostile texts are put in wherever the program takes one, and must come back.
"""

import argparse
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import forms
import texting
from comparing import at, differences
from readers import OURS, TYPED, UNTYPED, Contents
from texts import UNSEEN
from writing import ROOT, Program, drafts, from_checklists, from_examples, from_ids, shipped

SHOWN = 5  # differences printed for one file and reader


def files(assessor: Program, chromium: str) -> tuple[texting.Expected, str]:
    """All files, with the texts that each must hold, and how many there are of each kind."""
    expected: texting.Expected = {path: {} for path in shipped()}
    counts = f"{len(expected)} files shipped"
    checklist, of_ids = from_ids(assessor)
    written = [*from_checklists(assessor), *from_examples(assessor), *of_ids, *drafts(assessor)]
    expected |= dict.fromkeys(written, {})
    hostile, refused = texting.hostile(assessor)
    expected |= hostile
    for folder in (None, checklist):
        expected |= dict(forms.saved(assessor, chromium, folder))
    # Letters that nobody can see are refused; a lone carriage return is kept as a line end and so is no such text.
    for text in refused:
        if text not in UNSEEN and "\r" not in text:
            raise SystemExit(f"the program refuses to write {text!r}")
    taken = len(texting.ALL) - len(refused)
    return expected, f"{counts}, {len(expected) - len(shipped())} written with {taken} texts; {len(refused)} texts refused"


def is_meant_for_typed(path: Path) -> bool:
    """Fixtures show what people write, such as `answer: Yes`; all else also spares readers with types."""
    return ROOT / "Tests" not in path.parents


def readings(paths: list[Path]) -> dict[str, Contents]:
    """What each reader reads, all at the same time."""
    typed = [path for path in paths if is_meant_for_typed(path)]
    with ProcessPoolExecutor() as pool:
        begun = {reader: pool.submit(reading, reader, paths if reader in UNTYPED else typed)
                 for reader in (*UNTYPED, *TYPED)}
        return {reader: result.result() for reader, result in begun.items()}


def reading(reader: str, paths: list[Path]) -> Contents:
    return (UNTYPED.get(reader) or TYPED[reader])(paths)


def name(path: Path, folder: Path) -> str:
    return str(path.relative_to(ROOT if path.is_relative_to(ROOT) else folder))


def main() -> int:
    parser = argparse.ArgumentParser(description="Read all YAML with the readers of others.")
    parser.add_argument("--binary", required=True)
    parser.add_argument("--chromium", default="/usr/bin/chromium")
    arguments = parser.parse_args()
    failures = []
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        expected, counts = files(Program(arguments.binary, folder), arguments.chromium)
        ours = UNTYPED[OURS](list(expected))
        for path, texts in expected.items():
            for way, text in texts.items():
                if at(ours[path], way) != text:
                    place = "/".join(map(str, way))
                    failures.append(f"{name(path, folder)}, {place}: {text!r} was put in, {at(ours[path], way)!r} read")
        for reader, theirs in readings(list(expected)).items():
            for path, content in theirs.items():
                for line in list(differences(ours[path], content))[:SHOWN]:
                    failures.append(f"{name(path, folder)}, {reader}: {line}")
    for failure in failures:
        print(failure[:400])
    told = sum(len(texts) for texts in expected.values())
    print(f"{counts}; {told} texts found where they were put in; {len(UNTYPED) + len(TYPED)} readings of each file; "
          f"{len(failures)} differences")
    return 1 if failures or not told else 0


if __name__ == "__main__":
    sys.exit(main())
