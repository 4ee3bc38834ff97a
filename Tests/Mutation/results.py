"""What became of the mutants, kept in a file after every step."""

import json
from dataclasses import asdict
from pathlib import Path

from schemata import Mutant
from sites import Site


class Results:
    """A mutation pass as far as it has come."""

    def __init__(self, file: Path, key: str | None = None):
        """Reads the pass that has this key, or whichever is there; another key begins anew."""
        self.file = file
        kept = json.loads(file.read_text()) if file.is_file() else {}
        self.is_new = not kept or key not in (None, kept["key"])
        self.data = {"key": key, "mutants": [], "suites": {}, "results": {}} if self.is_new else kept

    @property
    def mutants(self) -> list[Mutant]:
        """Those that compile."""
        return [Mutant(one["number"], one["file"], Site(**one["site"])) for one in self.data["mutants"]]

    @mutants.setter
    def mutants(self, mutants: list[Mutant]):
        self.data["mutants"] = [asdict(one) for one in mutants]
        self.keep()

    @property
    def suites(self) -> dict[str, dict]:
        """What each suite needs without a mutant, in seconds, and the mutants whose places it reaches."""
        return self.data["suites"]

    def __contains__(self, mutant: Mutant) -> bool:
        return str(mutant.number) in self.data["results"]

    def __getitem__(self, mutant: Mutant) -> dict:
        return self.data["results"][str(mutant.number)]

    def __setitem__(self, mutant: Mutant, result: dict):
        self.data["results"][str(mutant.number)] = result
        self.keep()

    def keep(self):
        self.file.parent.mkdir(parents=True, exist_ok=True)
        draft = self.file.with_suffix(".draft")
        draft.write_text(json.dumps(self.data, indent=1, ensure_ascii=False))
        draft.replace(self.file)

    def show(self):
        """Prints each room's count, and the survivors."""
        judged = [one for one in self.mutants if one in self]
        for room in dict.fromkeys(one.room for one in judged):
            own = [self[one] for one in judged if one.room == room]
            noticed = [one for one in own if one["noticed"]]
            near = [one for one in noticed if one["noticed"] == target_of(room)]
            seconds = sum(one["seconds"] for one in own) / len(own)
            print(f"{room:15} {len(noticed)} of {len(own)} noticed, {len(near)} by its own tests; "
                  f"{seconds:.0f} s a mutant")
        survivors = [one for one in judged if not self[one]["noticed"]]
        print(f"\n{len(survivors)} survivors")
        for one in survivors:
            is_reached = any(one.number in suite["reached"] for suite in self.suites.values())
            print(f"  {one.number:4}  {one.file}:{one.site.line}:{one.site.begin + 1}  {one.site.kind}: {one.site}"
                  f"{'' if is_reached else ', reached by no test'}")


def target_of(room: str) -> str:
    """The test target that mirrors a room."""
    return f"{room[0].upper()}{room[1:]}Tests"
