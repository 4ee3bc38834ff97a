"""Who uses whom among the files of Sources, as the compiler's index tells it."""

import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from index_store import (
    ACCESSOR_OF, CHILD_OF, DEFINITION, EXTENDED_BY, GETTER, IMPLICIT, METHODS, MODULE, PROPERTIES, REFERENCE, TYPES,
    IndexStore)

IMPORT = re.compile(r"^[^/\n]*?\bimport\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?(\w+)", re.M)


@dataclass
class TypeSize:
    """How many functions a type has, by file; its extensions count with it."""

    name: str
    methods: Counter = field(default_factory=Counter)
    properties: Counter = field(default_factory=Counter)  # computed ones

    @property
    def total(self) -> int:
        return self.methods.total() + self.properties.total()

    @property
    def files(self) -> set[Path]:
        return {*self.methods, *self.properties}


class SourceGraph:
    """The files of a package's Sources, and what each refers to."""

    def __init__(self, package: Path):
        self.sources = package / "Sources"
        self.swift = sorted(self.sources.rglob("*.swift"))
        self.rooms = sorted({self.room(file) for file in self.swift})
        # Targets in C, the system's libraries among them: a folder without Swift.
        self.doors = sorted({one.name for one in self.sources.iterdir() if one.is_dir()} - {*self.rooms})
        store = IndexStore(package / ".build/debug/index/store")
        self.indexed = store.files(self.sources)
        self._join(store.symbols_of_c({*self.doors}))

    def room(self, file: Path) -> str:
        return file.relative_to(self.sources).parts[0]

    def name(self, file: Path) -> str:
        return str(file.relative_to(self.sources))

    def unknown(self) -> list[Path]:
        """The files that were never compiled."""
        return sorted({*self.swift} - {one.path for one in self.indexed})

    def aged(self) -> list[Path]:
        """The files that were changed after they were compiled."""
        return [one.path for one in self.indexed if one.path.stat().st_mtime > one.changed + 1]

    def imports(self, file: Path) -> set[str]:
        """The rooms and doors that a file imports."""
        return {*IMPORT.findall(file.read_text())} & {*self.rooms, *self.doors}

    def rooms_referred(self, file: Path) -> set[str]:
        """The other rooms and doors whose symbols a file refers to."""
        return {*self._rooms_referred[file]}

    def rooms_used(self, file: Path) -> set[str]:
        """The other rooms and doors that a file imports or refers to."""
        return self.imports(file) | self.rooms_referred(file)

    def uses_inside(self, room: str) -> dict[Path, Counter]:
        """Which files of a room refer to which others of it, and how often."""
        inside = [file for file in self.swift if self.room(file) == room]
        return {
            file: Counter({other: count for other, count in self._file_uses[file].items() if other in inside})
            for file in inside}

    def _join(self, doors: dict[str, str]):
        """Finds the file or the door that each reference leads to."""
        homes = {one.usr: file.path for file in self.indexed for one in file.occurrences if one.roles & DEFINITION}
        self._file_uses = {file: Counter() for file in self.swift}
        self._rooms_referred = {file: Counter() for file in self.swift}
        for file in self.indexed:
            # What a door's header includes is the system's: it is a door's symbol only to those who import it.
            open_doors = self.imports(file.path)
            for one in file.occurrences:
                if not one.roles & REFERENCE or one.kind == MODULE:
                    continue
                home, door = homes.get(one.usr), doors.get(one.usr)
                if home not in (None, file.path):
                    self._file_uses[file.path][home] += 1
                room = self.room(home) if home else door if door in open_doors else None
                if room not in (None, self.room(file.path)):
                    self._rooms_referred[file.path][room] += 1
        self.room_uses = {room: Counter() for room in self.rooms}
        for file, used in self._rooms_referred.items():
            self.room_uses[self.room(file)].update(used)
            self.room_uses[self.room(file)].update(dict.fromkeys(self.imports(file) - {*used}, 0))

    def types(self) -> list[TypeSize]:
        """The types that have functions, largest first."""
        occurrences = [(file.path, one) for file in self.indexed for one in file.occurrences]
        names, extended, computed = {}, {}, set()
        for _, one in occurrences:
            if one.kind in TYPES:
                names[one.usr] = one.name
                extended |= {usr: one.usr for roles, usr in one.relations if roles & EXTENDED_BY}
            if one.subkind == GETTER and not one.roles & IMPLICIT:
                computed |= {usr for roles, usr in one.relations if roles & ACCESSOR_OF}
        sizes = {}
        for path, one in occurrences:
            if not one.roles & DEFINITION or one.roles & IMPLICIT:
                continue
            owners = {extended.get(usr, usr) for roles, usr in one.relations if roles & CHILD_OF}
            for owner in owners & names.keys():
                size = sizes.setdefault(owner, TypeSize(names[owner]))
                if one.kind in METHODS:
                    size.methods[path] += 1
                elif one.kind in PROPERTIES and one.usr in computed:
                    size.properties[path] += 1
        return sorted(sizes.values(), key=lambda one: (-one.total, one.name))


def circles(uses: dict) -> list[list]:
    """The sets of things that use each other in a circle (strongly connected components), largest first."""
    reached = {one: reachable(one, uses) for one in uses}
    found, seen = [], set()
    for one in sorted(uses):
        circle = sorted(other for other in reached[one] if one in reached.get(other, ()))
        if len(circle) > 1 and one not in seen:
            found.append(circle)
        seen.update(circle)
    return sorted(found, key=lambda circle: (-len(circle), circle))


def reachable(start, uses: dict) -> set:
    """All that something uses, directly or by way of others."""
    found, ahead = set(), [start]
    while ahead:
        for other in uses.get(ahead.pop(), ()):
            if other not in found:
                found.add(other)
                ahead.append(other)
    return found
