"""Reads an assessment's ledger by its description in Formats.md alone, without the program."""

import hashlib
import json
import pathlib

from program import Broken, require


def digest(text: bytes) -> str:
    return hashlib.sha256(text).hexdigest()


class Ledger:
    """The lines of a ledger, each of which follows the one before it."""

    def __init__(self, path: pathlib.Path) -> None:
        *rows, self.fragment = path.read_bytes().split(b"\n")
        try:
            self.lines = [json.loads(row) for row in rows]
        except ValueError as reason:
            raise Broken(f"each line of the ledger is JSON: {reason}") from None
        for number, (row, line) in enumerate(zip(rows, self.lines), 1):
            require(line["line"] == number, f"line {number} of the ledger has its number")
            bare = {name: member for name, member in line.items() if name != "digest"}
            text = json.dumps(bare, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
            require(line["digest"] == digest(text.encode()), f"line {number} has its own digest")
            before = digest(rows[number - 2]) if number > 1 else None
            require(line.get("before") == before, f"line {number} follows the one before it")
        # The last line of each save that was noted whole.
        self.closing = {line["save"]: line for line in self.lines if "assessment" in line}
        self.cancelled = {line["save"] for line in self.lines if line["did"] == "not-saved"}

    @property
    def last(self) -> dict | None:
        """The last line of the last save that was noted whole."""
        return self.closing[max(self.closing)] if self.closing else None

    def require_agreement(self, took_place: set[int] | None, file: bytes | None) -> set[int]:
        """What must hold between the lines and the file.

        `took_place` are the saves that did, where somebody knows; `file` is what the assessment holds,
        where nobody else has changed it. Returns the saves that took place."""
        last = self.last
        said = set(self.closing) - self.cancelled
        if last is None:
            require(not took_place, "what took place is noted")
            return set()
        changed_nothing = {save for save, line in self.closing.items() if line["from"] == line["assessment"]}
        if took_place is None:
            if file is not None and digest(file) == last["from"] != last["assessment"]:
                said.discard(last["save"])
        else:
            took_place = took_place | changed_nothing
            require(took_place <= said, f"saves {sorted(took_place - said)} took place")
            # Whether the last one did is told by the file.
            require(
                said - took_place <= {last["save"]},
                f"saves {sorted(said - took_place - {last['save']})} are cancelled")
            said = took_place
        if file is not None:
            side = "assessment" if last["save"] in said else "from"
            require(digest(file) == last[side], f"the file is what the last save has as '{side}'")
        return said

    def shown(self, saves: set[int]) -> list[int]:
        """The numbers of the lines that `history` lists of some saves."""
        return [
            line["line"] for line in self.lines
            if line["save"] in saves and line["did"] != "not-saved"
            and not (line["did"] == "merge" and line.get("part") == "answered-by")]
