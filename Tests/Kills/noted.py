"""Ways of changing an assessment that are noted in the ledger beside it."""

import dataclasses
import pathlib
import random
import re
import tempfile

from ledger import Ledger
from program import Program, contents, require
from ways import Way

FILE = "x.yaml"
LEDGER = "x.ledger.jsonl"


def write(folder: pathlib.Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)


@dataclasses.dataclass
class NotedChange(Way):
    """Two commands that change an assessment in turn.

    What becomes of a text is learnt from a run elsewhere that is not killed and notes nothing."""

    name: str
    changes: list[list[str]]
    files: dict[str, str]
    # Whether the ledger begins with each change.
    begins: bool = False
    # What else changes the file between two runs: nothing, an editor, or a run that notes nothing.
    between: str = ""
    # A run at the same time, which is not killed.
    other: list[str] | None = None

    clearing = 3
    # After so many runs all begins anew, so that a ledger does not become long.
    LIFE = 40

    def commands(self) -> list[list[str]]:
        return self.changes

    def prepare(self, program: Program, folder: pathlib.Path) -> None:
        self.program = program
        self.known: dict[tuple[bytes, tuple[str, ...]], bytes] = {}
        self.runs = self.edits = 0
        self.is_done = True
        self.begin(folder)

    def begin(self, folder: pathlib.Path) -> None:
        write(folder, self.files)
        (folder / LEDGER).unlink(missing_ok=True)
        self.took_place: set[int] | None = None if self.other else set()
        self.is_edited = False
        self.runs = 0

    def becomes(self, text: bytes, command: list[str]) -> bytes:
        key = (text, tuple(command))
        if key not in self.known:
            with tempfile.TemporaryDirectory() as elsewhere:
                folder = pathlib.Path(elsewhere)
                write(folder, self.files)
                (folder / FILE).write_bytes(text)
                done = self.program.run(folder, [*command, "--no-ledger"])
                require(done.returncode == 0, f"{command} goes through: {done.stderr}")
                self.known[key] = (folder / FILE).read_bytes()
        return self.known[key]

    def before(self, folder: pathlib.Path, random: random.Random) -> None:
        self.runs += 1
        if self.is_done and (self.begins or self.runs > self.LIFE):
            self.begin(folder)
        self.is_done = False
        if self.between and random.random() < 0.5:
            self.change_between(folder, random)
        self.old = (folder / FILE).read_bytes()
        self.running = self.program.start(folder, self.other) if self.other else None

    def change_between(self, folder: pathlib.Path, random: random.Random) -> None:
        self.edits += 1
        path = folder / FILE
        if self.between == "unnoted":
            answer = ["answer", FILE, "C-01.s1", random.choice(["yes", "partial", "no"]), "--no-ledger"]
            done = self.program.run(folder, [*answer, *self.next_command[-2:]])
            require(done.returncode == 0, f"the run between goes through: {done.stderr}")
        elif random.random() < 0.5:
            path.write_text(f"# By hand, number {self.edits}\n" + path.read_text())
        else:
            word = random.choice(["yes", "partial", "no"])
            path.write_text(re.sub("(?m)^  C-01.s1: .*$", f"  C-01.s1: {word}", path.read_text()))
        self.is_edited = True

    def texts(self) -> list[bytes]:
        """What the file may hold: as it was, and as it becomes."""
        if self.running is None:
            return [self.old, self.becomes(self.old, self.next_command)]
        _, told = self.running.communicate()
        require(self.running.returncode == 0, "the run that is not killed goes through")
        self.running = None
        other = self.becomes(self.old, self.other)
        both = [
            self.becomes(other, self.next_command),
            self.becomes(self.becomes(self.old, self.next_command), self.other)]
        return [other, *both]

    def look(self, folder: pathlib.Path, now: bytes, is_whole: bool) -> None:
        """Whether ledger and file agree."""
        is_changed = now != self.old
        history = self.program.run(folder, ["history", FILE])
        said = history.stdout + history.stderr
        if not (folder / LEDGER).exists():
            require(not is_changed and not is_whole, "what took place is noted")
            require(history.returncode == 66 and "has no ledger" in said, f"history says so: {said}")
            return
        ledger = Ledger(folder / LEDGER)
        if is_changed and self.took_place is not None:
            require(ledger.last is not None, "what took place is noted")
            self.took_place.add(ledger.last["save"])
        if is_changed:
            self.is_edited = False
        saves = ledger.require_agreement(self.took_place, None if self.is_edited else now)
        require(history.returncode == 0, f"history ends with 0: {said}")
        require("damaged" not in said, f"history says nothing of damage: {said}")
        pending = [
            line for line in said.splitlines()
            if re.match(r" +outside the program|What stands outside|The file was edited outside", line)]
        require(not pending or self.is_edited, f"history says nothing of outside the program: {said}")
        shown = [int(number) for number in re.findall(r"(?m)^ *(\d+)  ", said)]
        require(shown == ledger.shown(saves), f"history lists {ledger.shown(saves)}: {said}")
        if is_whole:
            require(ledger.fragment == b"", "the ledger ends with a whole line")
            require("not carried out" not in said or ledger.cancelled, f"all saves are settled: {said}")

    def check_killed(self, program: Program, folder: pathlib.Path) -> None:
        texts = self.texts()
        now = (folder / FILE).read_bytes()
        require(now in texts, f"{FILE} is whole")
        self.look(folder, now, is_whole=False)
        self.old = now

    def check_done(self, program: Program, folder: pathlib.Path, state: int) -> None:
        texts = self.texts()
        now = (folder / FILE).read_bytes()
        require(now in texts[1:], f"{FILE} is the new one")
        names = set(contents(folder))
        require(names == {*self.files, LEDGER}, f"nothing is left over: {sorted(names)}")
        self.look(folder, now, is_whole=True)
        self.old = now
        self.is_done = True
