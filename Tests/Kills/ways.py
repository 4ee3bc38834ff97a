"""Ways of writing files and folders, and what must hold of each after a kill and after a run."""

import dataclasses
import os
import pathlib
import random
import shutil
import subprocess
import typing

from program import CHECKLIST, HALF, TEMPORARY, Program, contents, require


class Way:
    """A way of writing: two commands that bring one place from each of two states into the other."""

    name: str
    # The one that is run next.
    next_command: typing.ClassVar[list[str]] = []
    # How many steps more a run may take where it clears up after killed ones.
    clearing: typing.ClassVar[int] = 9

    def commands(self) -> list[list[str]]:
        raise NotImplementedError

    def prepare(self, program: Program, folder: pathlib.Path) -> None:
        """Makes the first state, and learns both."""
        raise NotImplementedError

    def before(self, folder: pathlib.Path, random: random.Random) -> None:
        """What a person does between two runs."""

    def goes_through(self, folder: pathlib.Path, done: subprocess.CompletedProcess) -> bool:
        return done.returncode == 0

    def check_killed(self, program: Program, folder: pathlib.Path) -> None:
        """What must hold after a kill."""
        raise NotImplementedError

    def check_done(self, program: Program, folder: pathlib.Path, state: int) -> None:
        """What must hold after a run that brought it into a state."""
        raise NotImplementedError


@dataclasses.dataclass
class FileChange(Way):
    """A command that changes one file.

    `files` are what the folder holds at first; `beside` what it may hold besides; `checks` are commands
    that must end with 0 at any time."""

    name: str
    file: str
    changes: list[list[str]]
    files: dict[str, str]
    beside: tuple[str, ...] = ()
    checks: list[list[str]] = dataclasses.field(default_factory=list)

    def commands(self) -> list[list[str]]:
        return self.changes

    def prepare(self, program: Program, folder: pathlib.Path) -> None:
        for name, text in self.files.items():
            (folder / name).write_text(text)
        self.texts = [b"", b""]
        # Twice, because the first change may begin with another text than all later ones.
        for _ in range(2):
            for state, command in enumerate(self.changes):
                done = program.run(folder, command)
                require(done.returncode == 0, f"{command} goes through: {done.stderr}")
                self.texts[state] = (folder / self.file).read_bytes()
        require(self.texts[0] != self.texts[1], "the two states differ")

    def check_checks(self, program: Program, folder: pathlib.Path) -> None:
        for check in self.checks:
            done = program.run(folder, check)
            require(done.returncode == 0, f"{check} ends with 0: {done.stdout}{done.stderr}")

    def check_killed(self, program: Program, folder: pathlib.Path) -> None:
        require((folder / self.file).read_bytes() in self.texts, f"{self.file} is whole")
        self.check_checks(program, folder)

    def check_done(self, program: Program, folder: pathlib.Path, state: int) -> None:
        require((folder / self.file).read_bytes() == self.texts[state], f"{self.file} is the new one")
        names = set(contents(folder)) - set(self.beside)
        require(names == set(self.files) | {self.file}, f"nothing is left over: {sorted(names)}")
        self.check_checks(program, folder)


@dataclasses.dataclass
class FolderChange(Way):
    """A report written over another, among what other people keep in the folder.

    With a folder in it, it cannot be exchanged as a whole, so that the files are moved one by one."""

    name: str
    foreign: dict[str, str]
    edits: bool = False

    def commands(self) -> list[list[str]]:
        report = ["report", "x.yaml", "-o", "out", *CHECKLIST]
        return [report, report + ["--evidence", "off"]]

    def prepare(self, program: Program, folder: pathlib.Path) -> None:
        (folder / "x.yaml").write_bytes(HALF.read_bytes())
        self.states = []
        for command in self.commands():
            require(program.run(folder, command).returncode == 0, f"{command} goes through")
            self.states.append(contents(folder / "out"))
        for name, text in self.foreign.items():
            path = folder / "out" / name
            path.parent.mkdir(exist_ok=True)
            path.write_text(text)
        (folder / "out/link").symlink_to("../x.yaml")
        self.edit = b""
        self.edit_count = 0

    def before(self, folder: pathlib.Path, random: random.Random) -> None:
        page = folder / "out/gap-report.md"
        if not self.edits or not page.exists():
            return
        self.edit_count += 1
        self.edit = f"by hand, number {self.edit_count}\n".encode()
        page.write_bytes(self.edit)

    def check_killed(self, program: Program, folder: pathlib.Path) -> None:
        found = contents(folder / "out")
        anywhere = {**found, **contents(folder)}
        for name, text in self.foreign.items():
            require(found.get(name) == text.encode(), f"{name} is there")
        require(found.get("link") == b"-> ../x.yaml", "the link is there")
        require(self.edit in anywhere.values() or not self.edits, "the edit is there")
        own = {name: found.get(name) for name in self.states[0]}
        if own.get("gap-report.md") == self.edit and self.edits:
            own["gap-report.md"] = self.states[0]["gap-report.md"]
            states = [{**state, "gap-report.md": own["gap-report.md"]} for state in self.states]
        else:
            states = self.states
        if own not in states:
            said = program.run(folder, ["verify", "out", *CHECKLIST])
            require(
                said.returncode in (1, 66) and "not finished" in said.stdout + said.stderr,
                f"verify says that a write was not finished: {said.stdout}{said.stderr}")

    def check_done(self, program: Program, folder: pathlib.Path, state: int) -> None:
        found = contents(folder / "out")
        own = {name: found.get(name) for name in self.states[0]}
        require(own == self.states[state], "all files are of the new report")
        if self.edits and self.edit:
            kept = [name for name in found if name.startswith("gap-report.md~")]
            require(any(found[name] == self.edit for name in kept), "the edit is kept")
            for name in kept:
                (folder / "out" / name).unlink()
                del found[name]
        require(
            set(found) == set(own) | set(self.foreign) | {"link"},
            f"nothing is left over inside: {sorted(found)}")
        require(
            sorted(entry.name for entry in folder.iterdir()) == ["out", "x.yaml"],
            f"nothing is left over beside: {sorted(e.name for e in folder.iterdir())}")
        said = program.run(folder, ["verify", "out", *CHECKLIST])
        bad = [line for line in said.stdout.splitlines() if not line.endswith("as written")]
        bad = [line for line in bad if "not part of the report" not in line]
        require(
            [line.split(":")[0] for line in bad] == ["Evidence", "Audience"],
            f"verify finds nothing amiss: {said.stdout}{said.stderr}")


@dataclasses.dataclass
class TwoAtOnce(FolderChange):
    """Two reports written into one folder at once, one of which is killed."""

    def before(self, folder: pathlib.Path, random: random.Random) -> None:
        self.other = self.start(folder, random.choice(self.commands()))

    def after(self) -> None:
        ended = self.other.wait()
        require(ended == 0, f"the run that is not killed goes through: {self.other.stderr.read()}")

    def prepare(self, program: Program, folder: pathlib.Path) -> None:
        self.start = program.start
        super().prepare(program, folder)

    def check_killed(self, program: Program, folder: pathlib.Path) -> None:
        self.after()
        super().check_killed(program, folder)

    def check_done(self, program: Program, folder: pathlib.Path, state: int) -> None:
        # Whichever was the last.
        self.after()
        found = contents(folder / "out")
        own = {name: found.get(name) for name in self.states[0]}
        require(own in self.states, "all files are of one report")
        super().check_done(program, folder, self.states.index(own))


@dataclasses.dataclass
class NewFolder(Way):
    """A folder that is not there yet: a person takes it away between two runs that go through."""

    name: str
    command: list[str]
    files: dict[str, str]

    def commands(self) -> list[list[str]]:
        return [self.command, self.command]

    def prepare(self, program: Program, folder: pathlib.Path) -> None:
        for name, text in self.files.items():
            (folder / name).write_text(text)
        require(program.run(folder, self.command).returncode == 0, f"{self.command} goes through")
        self.whole = contents(folder / "out")

    def before(self, folder: pathlib.Path, random: random.Random) -> None:
        if contents(folder / "out") == self.whole:
            shutil.rmtree(folder / "out")

    def check_killed(self, program: Program, folder: pathlib.Path) -> None:
        found = contents(folder / "out") if (folder / "out").exists() else {}
        visible = {name for name in found if not name.startswith(TEMPORARY)}
        require(
            found == self.whole or not visible or any(n.startswith(TEMPORARY) for n in found),
            f"the folder is whole, or says that it is not finished: {sorted(found)}")

    def goes_through(self, folder: pathlib.Path, done: subprocess.CompletedProcess) -> bool:
        # A run that was killed when all was written has done its work.
        return done.returncode == 0 or done.returncode == 73 and "exists already" in done.stderr

    def check_done(self, program: Program, folder: pathlib.Path, state: int) -> None:
        require(contents(folder / "out") == self.whole, "the folder is whole")
        names = sorted(entry.name for entry in folder.iterdir())
        require(names == sorted([*self.files, "out"]), f"nothing is left over: {names}")
