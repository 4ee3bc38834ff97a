"""Tie the criteria of a checklist to the takeaways of the report's text (formats.md).

    python3 takeaway_digests.py SOURCE.txt CHECKLIST_DIR

Finds the takeaways, computes the locator SECTION/HEADING/NUMBER (heading 0 where a list has none) and the
digest of each, and compares them with `source:` of each criterion. One check per takeaway, and one failure
more for each criterion that names a takeaway which the text lacks or which another criterion names too.
"""

import argparse
import re
import sys
import unicodedata
from hashlib import sha256
from pathlib import Path

from reading import read_checklist

TICK = re.compile(r"\s*(?:[-–•*]\s*)?[✓✔]\s*")
LIST_TITLE = re.compile(r"\s*(?:main takeaways|conclusions) from\b.*\bpanel (\d+)\b.*", re.IGNORECASE)


def takeaways(text: str) -> list[tuple[str, str]]:
    """(locator, text) of each takeaway, in the order of the report.

    A list begins at its title and its section is the number of the panel in it. The line of text that
    stands last before a run of ticks is the run's heading; where that is the list's title there is none.
    Ticks before the first title (the goals in the introduction) are no takeaways.
    """
    found: list[list[str]] = []
    section, heading, number, line_before, in_tick = "", 0, 0, "", False
    for line in text.split("\n"):
        title = LIST_TITLE.fullmatch(line)
        if title:
            section, heading, number, line_before, in_tick = f"P{title[1]}", 0, 0, "", False
        elif not section:
            continue
        elif TICK.match(line):
            if line_before:  # a run under a heading of its own
                heading, number, line_before = heading + 1, 0, ""
            number += 1
            found.append([f"{section}/{heading}/{number}", TICK.sub("", line, count=1)])
            in_tick = True
        elif not line.strip():
            in_tick = False
        elif in_tick:
            found[-1][1] += " " + line  # a takeaway that runs over the line's end
        else:
            line_before = line
    return [(locator, normalised(words)) for locator, words in found]


def normalised(words: str) -> str:
    """NFC, white space folded to single spaces, trimmed; footnote marks stay."""
    return " ".join(unicodedata.normalize("NFC", words).split())


def digest(words: str) -> str:
    """The first 16 hex digits of the SHA-256."""
    return sha256(words.encode("utf-8")).hexdigest()[:16]


def check(found: list[tuple[str, str]], criteria: list) -> tuple[int, list[str]]:
    """How many takeaways have their criterion, and every disagreement, one line each."""
    by_place: dict[str, list] = {}
    for criterion in criteria:
        by_place.setdefault(criterion.takeaway, []).append(criterion)
    passed, lines = 0, []
    for locator, words in found:
        named = by_place.pop(locator, [])
        if not named:
            lines.append(f"{locator}: no criterion names it (digest {digest(words)})")
        elif named[0].digest != digest(words):
            lines.append(f"{locator}: {named[0].id} has {named[0].digest}, the text {digest(words)}")
        else:
            passed += 1
        lines += [f"{locator}: {extra.id} names it too" for extra in named[1:]]
    for locator, named in by_place.items():
        lines += [f"{criterion.id}: no takeaway {locator!r} in the text" for criterion in named]
    return passed, lines


def main() -> int:
    parser = argparse.ArgumentParser(description="Check the criteria against the report's text.")
    parser.add_argument("source", type=Path)
    parser.add_argument("checklist", type=Path)
    parser.add_argument("--list", action="store_true", help="print locators and digests as well")
    arguments = parser.parse_args()
    data = arguments.source.read_bytes()
    found = takeaways(data.decode("utf-8"))
    checklist = read_checklist(arguments.checklist)
    if arguments.list:
        for locator, words in found:
            print(locator, digest(words), words[:60])
    passed, lines = check(found, list(checklist.criteria()))
    if checklist.text_digest:
        same = checklist.text_digest == "sha256:" + sha256(data).hexdigest()
        print(f"{len(found)} takeaways; text-digest {'agrees' if same else 'DIFFERS (not counted)'}")
    for line in lines:
        print(line)
    print(f"{passed} passed, {len(lines)} failed")
    return 1 if lines or not found else 0


if __name__ == "__main__":
    sys.exit(main())
