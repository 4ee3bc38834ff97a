"""One flipped byte in the ledger or the assessment is named; so are lines deleted, swapped and written twice."""

import concurrent.futures
import random
import re
import shutil

import yaml

from offices_questions import TextLoader
from offices_round import FILE

LEDGER = FILE.replace(".yaml", ".ledger.jsonl")
PLACES = 30
STEP = 12


class Damage:
    """Damages copies of both files, and asks the program about them, two at a time."""

    def __init__(self, check, round, seed=7):
        self.check, self.program, self.random = check, round.program, random.Random(seed)
        self.assessment = (round.folder / FILE).read_bytes()
        self.ledger = (round.folder / LEDGER).read_bytes()
        self.folder = round.folder / "damaged"
        self.number = 0

    def _copy(self, assessment=None, ledger=None):
        self.number += 1
        folder = self.folder / str(self.number)
        folder.mkdir(parents=True)
        (folder / FILE).write_bytes(assessment or self.assessment)
        (folder / LEDGER).write_bytes(ledger or self.ledger)
        return folder

    def _all(self, ask, cases):
        with concurrent.futures.ThreadPoolExecutor(2) as workers:
            for holds, what, detail in workers.map(lambda case: ask(*case), cases):
                self.check(what, holds, detail)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _flipped(self, data, place):
        return data[:place] + bytes([data[place] ^ (1 << self.random.randrange(8))]) + data[place + 1:]

    # MARK: The ledger

    def bytes_of_ledger(self):
        """Single bytes: random ones, ends of lines, the first and the last of all."""
        ends = [at for at, byte in enumerate(self.ledger) if byte == 0x0A]
        places = {0, len(self.ledger) - 1, *self.random.sample(ends, 8), *self.random.sample(range(len(self.ledger)), PLACES)}
        self._all(self._flip_in_ledger, [
            (place, self._copy(ledger=self._flipped(self.ledger, place))) for place in sorted(places)])

    def every_line_of_ledger(self):
        """A byte in every line: in one copy that of each twelfth line, so that all of them must be named at once."""
        rows = self.ledger.splitlines(keepends=True)
        cases = []
        for first in range(STEP):
            new = list(rows)
            for at in range(first, len(rows), STEP):
                while new[at] == rows[at] or new[at].count(b"\n") != 1:
                    new[at] = self._flipped(rows[at], self.random.randrange(len(rows[at]) - 1))
            cases.append(([at + 1 for at in range(first, len(rows), STEP)], self._copy(ledger=b"".join(new))))
        self._all(self._flips_in_lines, cases)

    def _flips_in_lines(self, lines, folder):
        result = self.program.run("history", FILE, folder=folder)
        named = {int(one) for one in re.findall(r"^damaged: line (\d+) ", result.stdout, re.M)}
        return result.returncode == 1 and named == set(lines), f"a flipped byte in each of {len(lines)} lines names them", \
            f"exit {result.returncode}: not named {sorted(set(lines) - named)}, named {sorted(named - set(lines))}"

    def _flip_in_ledger(self, place, folder):
        line = self.ledger.count(b"\n", 0, place) + 1
        result = self.program.run("history", FILE, folder=folder)
        named = re.search(rf"^damaged: line {line} ", result.stdout, re.M)
        tail = "\n".join(result.stdout.splitlines()[-3:])
        return result.returncode == 1 and bool(named), f"a flipped byte at {place} of the ledger names line {line}", \
            f"exit {result.returncode}: {self.ledger[place:place + 1]} -> {(folder / LEDGER).read_bytes()[place:place + 1]}: {tail}"

    def lines_of_ledger(self):
        """Lines taken out, swapped, and written twice; the last one too."""
        rows = self.ledger.splitlines(keepends=True)
        count, cases = len(rows), []
        # The last of all is missed as a change outside the program alone: without it, nothing tells the two apart.
        for at in [0, 1, count - 2, *self.random.sample(range(2, count - 2), 10)]:
            cases.append((f"line {at + 1} deleted", [at + 1], rows[:at] + rows[at + 1:]))
            cases.append((f"line {at + 1} twice", [at + 1], rows[:at + 1] + rows[at:]))
        for _ in range(12):
            one, other = sorted(self.random.sample(range(count), 2))
            swapped = list(rows)
            swapped[one], swapped[other] = rows[other], rows[one]
            cases.append((f"lines {one + 1} and {other + 1} swapped", [one + 1, other + 1], swapped))
        for at in (0, count - 2, *self.random.sample(range(count - 2), 6)):
            cases.append((f"lines {at + 1} and {at + 2} swapped", [at + 1], rows[:at] + [rows[at + 1], rows[at]] + rows[at + 2:]))
        self._all(self._ask_of_lines, [
            (what, lines, self._copy(ledger=b"".join(new))) for what, lines, new in cases])

    def last_lines(self):
        """The last lines of a merge taken out: nothing says that the save did not take place, and the exit code is 1."""
        rows = self.ledger.splitlines(keepends=True)
        for gone in (1, 2, 5):
            folder = self._copy(ledger=b"".join(rows[:-gone]))
            result = self.program.run("history", FILE, folder=folder)
            tail = f"exit {result.returncode}: " + "\n".join(result.stdout.splitlines()[-3:])
            self.check(f"the last {gone} lines of a merge deleted: said to be missing", "missing" in result.stdout, tail)
            self.check(f"the last {gone} lines of a merge deleted: exit code", result.returncode == 1, tail)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _ask_of_lines(self, what, lines, folder):
        result = self.program.run("history", FILE, folder=folder)
        named = set()
        for row in result.stdout.splitlines():
            if row == "damaged: the last lines are missing":
                named |= set(lines)
            elif row.startswith("damaged: "):
                low, high = (re.findall(r"\d+", row) * 2)[:2]
                named |= set(range(int(low), int(high) + 1))
        return result.returncode == 1 and bool(named.intersection(lines)), f"{what}: one of {lines} is named", \
            f"exit {result.returncode}: " + "\n".join(result.stdout.splitlines()[-4:])

    # MARK: The assessment

    def bytes_of_assessment(self):
        """Random bytes of what stands under answers, comments left out."""
        start = self.assessment.index(b"\nanswers:\n") + 10
        end = re.compile(rb"^[a-z]", re.M).search(self.assessment, start).start()
        places, at = [], start
        for row in self.assessment[start:end].splitlines(keepends=True):
            if row.strip() and not row.lstrip().startswith(b"#"):
                places += range(at, at + len(row))
            at += len(row)
        self._all(self._flip_in_assessment, [
            (place, self._copy(assessment=self._flipped(self.assessment, place)))
            for place in sorted(self.random.sample(places, PLACES))])

    def _flip_in_assessment(self, place, folder):
        """Named by `history` with the id, or an error of `check`; told as an edit where it says nothing else."""
        ids = self._changed((folder / FILE).read_bytes())
        history = self.program.run("history", FILE, folder=folder)
        outside = set(re.findall(r"outside the program  (?:answers, )?(\S+?):(?: |$)", history.stdout, re.M))
        result = self.program.run("check", FILE, folder=folder)
        if ids == set():
            holds = "edited outside the program" in history.stdout
        else:
            holds = result.returncode == 65 and bool(re.search(r": error: ", result.stdout + result.stderr)) or \
                bool(ids) and ids == outside
        row = self.assessment.count(b"\n", 0, place) + 1
        text = self.assessment.splitlines()[row - 1]
        return holds, f"a flipped byte in line {row} of the assessment is named", \
            f"{text} -> {(folder / FILE).read_bytes().splitlines()[row - 1:row]}; {ids}, outside {outside}, check {result.returncode}: " \
            + "\n".join(history.stdout.splitlines()[-3:]) + history.stderr

    def _changed(self, data):
        """The ids of answers that say something else; None where the file is no YAML any more."""
        try:
            new = yaml.load(data, Loader=TextLoader)["answers"]
            old = yaml.load(self.assessment, Loader=TextLoader)["answers"]
            return {id for id in new.keys() | old.keys() if (new.get(id) or None) != (old.get(id) or None)}
        except (yaml.YAMLError, UnicodeDecodeError, ValueError, AttributeError, TypeError, KeyError):
            return None
