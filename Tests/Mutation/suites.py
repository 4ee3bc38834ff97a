"""The suites of tests: which there are, what they reach, and whether they notice a mutant."""

import os
import re
import signal
import subprocess
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from swift_templates import RECORD, VARIABLE

ISSUE = " recorded an issue"
SUITE = re.compile(r"^\w+Tests\.(?:`[^`]*`|\w+)")
PATIENCE = 60  # seconds, and five times what the suites need without a mutant
FIRST_PATIENCE = 1800


@dataclass
class Outcome:
    """What became of a run of tests."""

    passed: bool
    seconds: float
    why: str  # the first failure, "ended by signal 5", "no end after 90 s"


class Suites:
    """The tests of a build, a process for each run."""

    def __init__(self, binary: Path, folder: Path):
        self.command = [binary, "--testing-library", "swift-testing"]
        self.folder = folder

    def names(self) -> list[str]:
        """All suites, and the tests outside one, each with its target before it."""
        listed = subprocess.run([*self.command, "--list-tests"], capture_output=True, text=True, check=True)
        found = [SUITE.match(line) for line in (listed.stdout + listed.stderr).splitlines()]
        return list(dict.fromkeys(one[0] for one in found if one))

    def reached(self, suite: str) -> tuple[Outcome, list[int]]:
        """Runs a suite without a mutant; the numbers of the mutants whose places it reaches."""
        with tempfile.TemporaryDirectory() as record:
            outcome = self._run([suite], {VARIABLE: "0", RECORD: record}, FIRST_PATIENCE)
            return outcome, sorted(int(name) for name in os.listdir(record))

    def run(self, suites: list[str], mutant: int, needed: float) -> Outcome:
        """Runs suites against a mutant until the first that fails; the program that they start inherits it."""
        return self._run(suites, {VARIABLE: str(mutant)}, PATIENCE + 5 * needed)

    def _run(self, suites: list[str], variables: dict[str, str], limit: float) -> Outcome:
        begin = time.monotonic()
        names = f"^(?:{'|'.join(map(re.escape, suites))})[/(]"
        process = subprocess.Popen(
            [*self.command, "--filter", names], cwd=self.folder, env={**os.environ, "NO_COLOR": "1", **variables},
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", start_new_session=True)
        overdue = threading.Timer(limit, stop, [process])
        overdue.start()
        issue = next((line.strip() for line in process.stdout if ISSUE in line), "")
        if issue:
            stop(process)
        code = process.wait()
        seconds = time.monotonic() - begin
        is_overdue = not overdue.is_alive() and not issue and seconds >= limit
        overdue.cancel()
        if is_overdue:
            return Outcome(False, seconds, f"no end after {limit:.0f} s")
        why = issue or (f"ended by signal {-code}" if code < 0 else f"exit code {code}" if code else "")
        return Outcome(not why, seconds, why)


def stop(process: subprocess.Popen):
    """Ends the tests and what they started."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
