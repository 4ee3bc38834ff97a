"""Saves for which the disk is full, a step fails or the ledger cannot be written."""

import errno
import os
import pathlib
import resource
import shutil
import subprocess
import tempfile
from collections.abc import Callable

from ledger import Ledger
from noted import FILE, LEDGER, NotedChange, write
from program import Broken, Program, contents, require

NOBODY = 65534


class Refusal:
    """A folder in which one command is refused again and again."""

    def __init__(self, program: Program, way: NotedChange, folder: pathlib.Path, is_first: bool) -> None:
        self.program, self.folder = program, folder
        self.command = way.changes[1]
        write(folder, way.files)
        if not is_first:
            done = program.run(folder, way.changes[0])
            require(done.returncode == 0, f"{way.changes[0]} goes through: {done.stderr}")
        self.files = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    def restore(self) -> None:
        for path in self.folder.rglob("*"):
            if path.is_file() and path not in self.files:
                path.unlink()
        for path, text in self.files.items():
            path.write_bytes(text)

    def require_kept(self, done: subprocess.CompletedProcess, must_fail: bool = False) -> bool:
        """Whether it was refused; nothing has changed then, and else everything."""
        known = {str(path.relative_to(self.folder)): text for path, text in self.files.items()}
        found = contents(self.folder)
        if done.returncode == 0 and not must_fail:
            require(set(found) == {*known, LEDGER}, f"nothing is left over: {sorted(found)}")
            self.require_whole()
            return False
        require(done.returncode in (73, 74), f"it ends with 73 or 74, not {done.returncode}: {done.stderr}")
        require(done.stderr.startswith("error: "), f"it says why: {done.stderr}")
        left = set(found) - set(known)
        require(not left, f"nothing is left over: {sorted(left)}")
        changed = sorted(name for name in known if found.get(name) != known[name])
        require(not changed, f"nothing is changed: {changed}")
        return True

    def require_whole(self) -> None:
        ledger = Ledger(self.folder / LEDGER)
        require(ledger.fragment == b"", "the ledger ends with a whole line")
        ledger.require_agreement(None, (self.folder / FILE).read_bytes())
        said = self.program.run(self.folder, ["history", FILE]).stdout
        require("outside the program" not in said and "damaged" not in said, f"history agrees: {said}")

    def require_next(self) -> None:
        """The next run goes through, and all is whole."""
        done = self.program.run(self.folder, self.command)
        require(done.returncode == 0, f"the next run goes through: {done.stderr}")
        known = {str(path.relative_to(self.folder)) for path in self.files}
        require(set(contents(self.folder)) == {*known, LEDGER}, "nothing is left over")
        self.require_whole()


def steps_fail(refusal: Refusal) -> int:
    """Each step fails once, and from each step on the disk is full."""
    refused = 0
    steps = refusal.program.steps(refusal.folder, refusal.command)
    for step in range(1, steps + 1):
        for reason, is_for_good in ((errno.ENOSPC, True), (errno.EIO, False)):
            refusal.restore()
            done = refusal.program.refuse(refusal.folder, refusal.command, step, reason, is_for_good)
            try:
                refused += refusal.require_kept(done)
                refusal.require_next()
            except Broken as broken:
                how = "and all later ones that need room" if is_for_good else "alone"
                raise Broken(
                    f"step {step} of {steps} fails {how}, {errno.errorcode[reason]}: {broken}") from None
    return refused


def files_end_early(refusal: Refusal, lengths: int = 24) -> int:
    """No file may be longer than some length."""
    refused = 0
    refusal.restore()
    done = refusal.program.run(refusal.folder, refusal.command)
    longest = max(path.stat().st_size for path in (refusal.folder / FILE, refusal.folder / LEDGER))
    for length in range(0, longest + 20, max(1, longest // lengths)):
        refusal.restore()
        done = refusal.program.run(
            refusal.folder, refusal.command,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (length, length)))
        try:
            refused += refusal.require_kept(done)
            refusal.require_next()
        except Broken as broken:
            raise Broken(f"no file longer than {length}: {broken}") from None
    require(refused > 0, "a length is refused")
    return refused


def ledger_cannot_be_written(refusal: Refusal) -> int:
    """The ledger, or the folder, is not for the program's user; or it is no file."""
    ledger = refusal.folder / LEDGER
    refused = 0

    def attempt(what: str, prepare: Callable[[], None], restore: Callable[[], None]) -> None:
        nonlocal refused
        refusal.restore()
        prepare()
        settings = {}
        if os.geteuid() == 0:
            for path in [refusal.folder, *refusal.folder.rglob("*")]:
                os.chown(path, NOBODY, NOBODY)
            settings = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
        done = refusal.program.run(refusal.folder, refusal.command, **settings)
        restore()
        try:
            refused += refusal.require_kept(done, must_fail=True)
        except Broken as broken:
            raise Broken(f"{what}: {broken}") from None
        refusal.require_next()

    def chmod(path: pathlib.Path, mode: int) -> Callable[[], None]:
        return lambda: path.chmod(mode)

    text = refusal.files.get(ledger)
    if text is None:
        attempt("the ledger is a folder", ledger.mkdir, ledger.rmdir)
        attempt("the ledger is a pipe", lambda: os.mkfifo(ledger), ledger.unlink)
    else:
        attempt("the ledger is read-only", chmod(ledger, 0o444), chmod(ledger, 0o644))
        attempt("the ledger is not readable", chmod(ledger, 0o000), chmod(ledger, 0o644))
    attempt("the folder is read-only", chmod(refusal.folder, 0o555), chmod(refusal.folder, 0o755))
    return refused


def small_disk(program: Program, way: NotedChange, place: pathlib.Path) -> str:
    """A disk of a few pages, on which a ledger grows until it is full."""
    place.mkdir()
    mounted = os.geteuid() == 0 and shutil.which("mount") and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", place], capture_output=True).returncode == 0
    if not mounted:
        return "no small disk, which only root can mount"
    try:
        refusal = Refusal(program, way, place, is_first=False)
        for number in range(1000):
            refusal.files = {path: path.read_bytes() for path in place.rglob("*") if path.is_file()}
            done = program.run(place, way.changes[number % 2])
            if done.returncode != 0:
                break
        require(done.returncode != 0, "a small disk is full at some time")
        refusal.require_kept(done, must_fail=True)
        said = program.run(place, ["history", FILE])
        require(said.returncode == 0, f"history ends with 0: {said.stdout}{said.stderr}")
        refusal.require_whole()
        return f"a disk of 64 KiB is full after {number} saves"
    finally:
        subprocess.run(["umount", place], check=True)


def refusals(program: Program, ways: list[NotedChange], is_thorough: bool) -> str:
    """Tries every way of changing an assessment, or one that stands for all."""
    refused = 0
    faults = []
    with tempfile.TemporaryDirectory(prefix="assessor-kills-") as scratch:
        pathlib.Path(scratch).chmod(0o755)
        plain = [way for way in ways if not (way.begins or way.between or way.other)]
        for number, way in enumerate(plain):
            if not is_thorough and way.name != "answer":
                continue
            for is_first in (False, True):
                folder = pathlib.Path(scratch) / f"{number}-{is_first}"
                folder.mkdir()
                refusal = Refusal(program, way, folder, is_first)
                for trial in (
                    steps_fail,
                    lambda refusal: files_end_early(refusal, 24 if is_thorough else 6),
                    ledger_cannot_be_written,
                ):
                    try:
                        refused += trial(refusal)
                    except Broken as broken:
                        begins = ", the ledger begins" if is_first else ""
                        faults.append(f"{way.name}{begins}: {broken}")
        try:
            disk = small_disk(program, ways[0], pathlib.Path(scratch) / "disk")
        except Broken as broken:
            faults.append(f"small disk: {broken}")
    if faults:
        raise Broken("\n".join(faults))
    return f"{refused} saves were refused, and nothing was changed; {disk}"
