"""The program under torment, and what is common to all that is asked of it."""

import dataclasses
import os
import pathlib
import signal
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
SMALL = ROOT / "Tests/Fixtures/small"
HALF = ROOT / "Tests/Fixtures/small-half.yaml"
CHECKLIST = ["--checklist", str(SMALL)]
TEMPORARY = ".assessor-"


class Broken(Exception):
    """A promise that was not kept."""


def require(holds: bool, promise: str) -> None:
    if not holds:
        raise Broken(promise)


@dataclasses.dataclass
class Program:
    binary: pathlib.Path
    faults: pathlib.Path

    def run(
        self, folder: pathlib.Path, arguments: list[str], **settings: object
    ) -> subprocess.CompletedProcess:
        """Lets it run to its end."""
        return subprocess.run(
            [self.binary, *arguments], cwd=folder, capture_output=True, text=True, check=False,
            stdin=subprocess.DEVNULL, **settings)

    def steps(self, folder: pathlib.Path, arguments: list[str]) -> int:
        """How many steps a run takes."""
        with tempfile.NamedTemporaryFile() as told:
            done = self.start(folder, arguments, FAULT_STEPS=told.name)
            require(done.wait() == 0, f"{arguments} goes through")
            return int(pathlib.Path(told.name).read_text())

    def start(self, folder: pathlib.Path, arguments: list[str], **settings: str) -> subprocess.Popen:
        environment = dict(os.environ, LD_PRELOAD=str(self.faults), **settings)
        return subprocess.Popen(
            [self.binary, *arguments], cwd=folder, env=environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)

    def kill_at_step(
        self, folder: pathlib.Path, arguments: list[str], step: int, share: int = 50
    ) -> bool:
        """Whether it was killed before it was done; of a write some bytes in a hundred have arrived."""
        process = self.start(folder, arguments, FAULT_AT=str(step), FAULT_SHARE=str(share))
        return process.wait() == -signal.SIGKILL

    def refuse(
        self, folder: pathlib.Path, arguments: list[str], step: int, reason: int, is_for_good: bool
    ) -> subprocess.CompletedProcess:
        """Lets a step fail; for good, all later ones that need room too."""
        environment = dict(
            os.environ, LD_PRELOAD=str(self.faults), FAULT_AT=str(step), FAULT_REASON=str(reason),
            **({"FAULT_FOR_GOOD": "1"} if is_for_good else {}))
        return subprocess.run(
            [self.binary, *arguments], cwd=folder, env=environment, capture_output=True, text=True,
            check=False, stdin=subprocess.DEVNULL)

    def kill_after(self, folder: pathlib.Path, arguments: list[str], seconds: float) -> bool:
        process = self.start(folder, arguments)
        time.sleep(seconds)
        process.kill()
        return process.wait() == -signal.SIGKILL


def contents(folder: pathlib.Path) -> dict[str, bytes]:
    """All files below a folder by their paths; of a link where it leads."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = str(path.relative_to(folder))
        if path.is_symlink():
            found[name] = b"-> " + os.readlink(path).encode()
        elif path.is_file():
            found[name] = path.read_bytes()
    return found
