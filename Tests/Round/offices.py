"""Twelve offices answer one assessment, and nothing is lost: every answer traces to file, office and day, and damage is named.

    python3 Tests/Round/offices.py --binary .build/release/assessor --chromium /usr/bin/chromium

Needs PyYAML and playwright. Three offices answer in Chromium through their forms, nine in files from an editor, with forty
conflicts, corrections, answers and evidence taken back, and a file after the day that was asked for. What must come of it is
worked out in Python. Prints how many checks passed; ends with 1 if any failed.
"""

import argparse
import pathlib
import sys
import tempfile

import offices_probes as probes
import offices_signing as signing
import offices_status as status
import offices_trace as trace
from offices_checks import Checks, Program
from offices_damage import Damage
from offices_days import Days
from offices_form import chromium
from offices_round import Round


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--binary", required=True)
    arguments.add_argument("--chromium", default="/usr/bin/chromium")
    given = arguments.parse_args()
    check = Checks()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        program = Program(str(pathlib.Path(given.binary).resolve()), folder, check)
        round = Round(program, folder, check)
        round.ask()
        with chromium(given.chromium) as browser:
            days = Days(round)
            days.first_files(browser)
            status.agrees(check, round, "2026-08-12", "first files")
            days.conflicts()
            check("forty conflicts", round.expected.conflicts == 40, round.expected.conflicts)
            trace.assessment(check, round)
            status.agrees(check, round, "2026-08-27", "conflicts")
            days.corrections(browser)
        status.agrees(check, round, "2026-09-30", "the day that was asked for")
        status.agrees(check, round, "2026-10-01", "the day after")
        days.late()
        status.agrees(check, round, "2026-10-05", "the late file")
        trace.assessment(check, round)
        trace.book(check, round)
        trace.overruled(check, round)
        status.overruled(check, round, "2026-10-05")
        Damage(check, round).last_lines()
        probes.run(check, round)
        signing.accept_and_sign(check, round)
        signing.edits(check, round)
        damage = Damage(check, round)
        damage.bytes_of_ledger()
        damage.every_line_of_ledger()
        damage.lines_of_ledger()
        damage.bytes_of_assessment()
    return check.close()


if __name__ == "__main__":
    sys.exit(main())
