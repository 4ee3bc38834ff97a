"""Drafts a checklist from the report's text and traces the shipped one to it, as it is and changed.

    python3 provenance.py --binary PATH --source REPORT.txt

The text is not part of the project. The counts were made by hand in the report.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

CHECKLIST = "osce-victim-protection-2022"
GROUPS = [3, 1, 6, 1, 5, 4, 2, 3, 2, 5, 3, 4, 5, 1]


def main() -> int:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--binary", required=True)
    arguments.add_argument("--source", required=True, type=Path)
    options = arguments.parse_args()
    text = options.source.read_text("utf-8")
    failures = []

    def check(what, found, expected):
        if found != expected:
            failures.append(f"{what}: found {found}, expected {expected}")

    def run(*words):
        return subprocess.run([options.binary, *words], capture_output=True, text=True)

    def amiss(changed):
        path = folder / "changed.txt"
        path.write_text(changed, "utf-8")
        result = run("checklist", "trace", CHECKLIST, str(path), "--format", "json")
        trace = json.loads(result.stdout)
        found = [f"{entry['locator']} uncovered" for entry in trace["takeaways"] if entry["state"] == "uncovered"]
        found += [
            f"{entry['id']} {entry['state']}" for entry in trace["criteria"]
            if entry["state"] not in ("covered", "renumbered")
        ]
        check("exit code", result.returncode, 1 if found else 0)
        return found

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        result = run("checklist", "draft", str(options.source), "-o", str(folder / "draft"))
        check("draft", result.returncode, 0)
        check("its counts", result.stdout.splitlines()[0], "45 takeaways in 4 sections and 14 groups")
        root = (folder / "draft/checklist.yaml").read_text("utf-8")
        files = re.findall(r"^      - (\S+\.yaml)$", root, re.MULTILINE)
        counts = [len(re.findall(r"^  - id:", (folder / "draft" / file).read_text("utf-8"), re.MULTILINE))
                  for file in files]
        check("takeaways by group", counts, GROUPS)
        result = run("check", str(folder / "draft"))
        check("the draft can be loaded", result.returncode, 0)
        findings = [line for line in result.stderr.splitlines() if ": warning: " in line or ": error: " in line]
        check("all that is found", {line.split(": ", 2)[2] for line in findings}, {"this is still to be written"})

        lines = text.split("\n")
        ticks = [index for index, line in enumerate(lines) if line.startswith("- ✓ ")][4:]
        check("nothing is amiss", amiss(text), [])
        changed = lines.copy()
        changed[ticks[0]] = changed[ticks[0]].replace("responsible", "answerable", 1)
        check("a changed word", amiss("\n".join(changed)), ["P1-LEAD-01 changed"])
        changed = lines.copy()
        del changed[ticks[1]]
        check("a takeaway less", amiss("\n".join(changed)), ["P1-LEAD-02 missing"])
        changed = lines.copy()
        changed[ticks[4]], changed[ticks[6]] = changed[ticks[6]], changed[ticks[4]]
        check("two swapped", amiss("\n".join(changed)), ["P1-IDAS-01 moved", "P1-IDAS-03 moved"])
        changed = lines.copy()
        changed.insert(ticks[2], "- ✓ Something that nobody said.")
        check("a takeaway more", amiss("\n".join(changed)), ["P1/1/3 uncovered"])
        wrapped = re.sub(r"(?m)^- ✓ .*$", lambda line: re.sub(r"(.{40}\S*) ", r"\1\n  ", line[0]), text)
        check("lines broken", amiss(wrapped), [])
        check("quotation marks curled", amiss(text.replace("'", "’")), [])
        check("Windows line ends", amiss(text.replace("\n", "\r\n")), [])

    for failure in failures:
        print(failure)
    print(f"{len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
