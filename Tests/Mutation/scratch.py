"""A copy of the package that carries the mutants, and its build."""

import re
import subprocess
from pathlib import Path

from schemata import FILE, Mutant, declarations, with_mutants

ERROR = re.compile(r"^(/\S.*?\.swift):(\d+):\d+: error: ", re.MULTILINE)
NEAR = 12  # lines within which an error belongs to a mutant
NOT_COPIED = re.compile(r"\.build.*|\.git|__pycache__")


class CannotBuild(Exception):
    """The copy does not build for a reason that is no mutant's."""


class Scratch:
    """The copy, kept between runs so that only what changed is compiled."""

    def __init__(self, package: Path, folder: Path):
        self.package, self.folder = package, folder

    def build(self, mutants: list[Mutant], rooms: list[str]) -> list[Mutant]:
        """Builds the copy with all mutants that compile, and gives those."""
        for steps in [*(["--target", room] for room in rooms), ["--build-tests"]]:
            while True:
                self._write(mutants, rooms)
                print(f"  swift build {' '.join(steps)}: {len(mutants)} mutants", flush=True)
                result = subprocess.run(
                    ["swift", "build", "--package-path", self.folder, *steps,
                     "-Xswiftc", "-continue-building-after-errors"], capture_output=True, text=True, check=False)
                if result.returncode == 0:
                    break
                wrong = self._blamed(result.stdout + result.stderr, mutants)
                if not wrong:
                    raise CannotBuild((result.stdout + result.stderr)[-4000:])
                mutants = [one for one in mutants if one not in wrong]
        return mutants

    def _write(self, mutants: list[Mutant], rooms: list[str]):
        """Makes the copy what it should be, touching only files that differ."""
        wanted = {}
        for file in files(self.package):
            name = str(file.relative_to(self.package))
            wanted[name] = file.read_bytes()
        for name in {one.file for one in mutants}:
            text = wanted[name].decode()
            wanted[name] = with_mutants(text, [one for one in mutants if one.file == name]).encode()
        for room in rooms:
            own = [one for one in mutants if one.file.startswith(f"Sources/{room}/")]
            wanted[f"Sources/{room}/{FILE}"] = declarations(own).encode()
        for name, content in wanted.items():
            copy = self.folder / name
            if not copy.is_file() or copy.read_bytes() != content:
                copy.parent.mkdir(parents=True, exist_ok=True)
                copy.write_bytes(content)
        for copy in files(self.folder):
            name = str(copy.relative_to(self.folder))
            if name not in wanted and name != "Package.resolved" and len(copy.relative_to(self.folder).parts) > 1:
                copy.unlink()

    def _blamed(self, output: str, mutants: list[Mutant]) -> set[Mutant]:
        """The mutants that the compiler's errors belong to."""
        wrong = set()
        for path, line in {(path, int(line)) for path, line in ERROR.findall(output)}:
            file = Path(path).resolve()
            if file.name == FILE:
                numbers = re.findall(r"isActive\((\d+)\)|Mutant(\d+)", file.read_text().split("\n")[line - 1])
                wrong |= {one for one in mutants if str(one.number) in {text for pair in numbers for text in pair}}
                continue
            name = str(file.relative_to(self.folder)) if file.is_relative_to(self.folder) else ""
            here = [one for one in mutants if one.file == name]
            exact = {one for one in here if one.site.line == line}
            near = {one for one in here if abs(one.site.line - line) <= NEAR}
            wrong |= exact or near or {*here}
        return wrong

    def test_binary(self) -> Path:
        return next((self.folder / ".build/debug").glob("*PackageTests.xctest"))

    def program(self) -> Path:
        return self.folder / ".build/debug/assessor"


def files(folder: Path) -> list[Path]:
    """The files of a package, without what builds and histories leave in it."""
    found = []
    for one in sorted(folder.iterdir()):
        if NOT_COPIED.fullmatch(one.name):
            continue
        if one.is_dir() and not one.is_symlink():
            found += files(one)
        elif one.is_file():
            found.append(one)
    return found
