"""Print who uses whom among the rooms, and where the order of the house is broken.

    swift build && python3 Tests/Architecture/rooms.py [--package DIR] [--files ROOM] [--mend]

Reads the index that the compiler wrote into .build, so build first. order.txt holds the rooms, top to bottom.
Ends with exit code 1 where a rule is broken, each breach with its names, and with 2 where the index does not know
a file. The rules:

- a room uses only rooms below it, by import or by reference, and no rooms use each other in a circle;
- a type whose functions stand in several files has at most 30 of them; methods, initialisers, subscripts and
  computed properties count, those of its extensions in every room too;
- inside Reporting, what was cut out of it, and YAMLTree at most 4 files use each other in a circle;
- every import of a room is used.

--files prints which files of a room use which of its others, for whoever takes a circle apart; --mend takes the
imports away that nothing uses.
"""

import argparse
import sys
from collections import Counter
from pathlib import Path

from source_graph import SourceGraph, circles

MOST_FUNCTIONS = 30
LARGEST_CIRCLE = 4
UNCIRCLED = {"Reporting", "Exports", "Documents", "YAMLTree"}
LONG = 200  # lines
SHOWN = 10  # of the largest things


def order() -> list[str]:
    lines = (Path(__file__).parent / "order.txt").read_text().splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


class Report:
    """What is printed, and the breaches among it."""

    def __init__(self):
        self.breaches = []

    def heading(self, text: str):
        print(f"\n{text}")

    def breach(self, text: str):
        self.breaches.append(text)
        print(f"  BROKEN  {text}")


def show_rooms(graph: SourceGraph, rooms: list[str], report: Report):
    report.heading("Rooms, top to bottom: files, lines; the rooms used, with the number of references")
    for room in rooms:
        files = [file for file in graph.swift if graph.room(file) == room]
        lines = sum(map(line_count, files))
        used = ", ".join(
            f"{other} {graph.room_uses[room][other]}" for other in (*rooms, *graph.doors)
            if graph.room_uses[room][other])
        print(f"  {room:15} {len(files):4} {lines:6}  {used}")
    for room in graph.rooms:
        if room not in rooms:
            report.breach(f"order.txt does not know the room {room}")


def show_arrows(graph: SourceGraph, rooms: list[str], report: Report):
    report.heading("Arrows up, and circles of rooms")
    height = {room: place for place, room in enumerate((*rooms, *graph.doors))}
    for file in graph.swift:
        room = graph.room(file)
        for other in sorted(graph.rooms_used(file)):
            if height.get(other, len(height)) < height.get(room, -1):
                report.breach(f"{graph.name(file)} uses {other}, which is above {room}")
    uses = {room: set(graph.room_uses[room]) for room in graph.rooms}
    for circle in circles(uses):
        report.breach(f"circle of rooms: {', '.join(circle)}")


def show_types(graph: SourceGraph, report: Report):
    report.heading("Largest types: functions, of them computed properties; files")
    for place, size in enumerate(graph.types()):
        large = size.total > MOST_FUNCTIONS and len(size.files) > 1
        if place < SHOWN or large:
            say = report.breach if large else lambda text: print(f"  {text}")
            homes = ", ".join(sorted({graph.room(file) for file in size.files}))
            say(f"{size.name}: {size.total} functions, {size.properties.total()} of them properties, "
                f"in {len(size.files)} {'file' if len(size.files) == 1 else 'files'} of {homes}")


def show_circles(graph: SourceGraph, report: Report):
    report.heading("Circles of files inside a room")
    for room in graph.rooms:
        for circle in circles(graph.uses_inside(room)):
            text = f"{room}, {len(circle)} files: {', '.join(file.stem for file in circle)}"
            if len(circle) > LARGEST_CIRCLE and room in UNCIRCLED:
                report.breach(text)
            else:
                print(f"  {text}")


def unused_imports(graph: SourceGraph) -> dict[Path, list[str]]:
    unused = {file: sorted(graph.imports(file) - graph.rooms_referred(file)) for file in graph.swift}
    return {file: rooms for file, rooms in unused.items() if rooms}


def show_imports(graph: SourceGraph, report: Report):
    report.heading("Imports that nothing uses")
    for file, rooms in unused_imports(graph).items():
        report.breach(f"{graph.name(file)} imports {', '.join(rooms)} and uses nothing of it")


def mend_imports(graph: SourceGraph):
    for file, rooms in unused_imports(graph).items():
        lines = file.read_text().split("\n")
        file.write_text("\n".join(line for line in lines if line.removeprefix("import ") not in rooms))
        print(f"{graph.name(file)} no longer imports {', '.join(rooms)}")


def show_files(graph: SourceGraph, report: Report):
    report.heading("Largest files, in lines")
    sizes = sorted(((line_count(file), file) for file in graph.swift), reverse=True)
    for lines, file in sizes[:SHOWN]:
        print(f"  {lines:4}  {graph.name(file)}{'  (long)' if lines > LONG else ''}")


def show_inside(graph: SourceGraph, room: str):
    for file, used in graph.uses_inside(room).items():
        print(f"{file.stem}: {', '.join(f'{other.stem} {count}' for other, count in used.most_common())}")


def line_count(file: Path) -> int:
    return file.read_text().count("\n")


def main() -> int:
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--package", type=Path, default=Path(__file__).resolve().parents[2])
    arguments.add_argument("--files", metavar="ROOM")
    arguments.add_argument("--mend", action="store_true")
    options = arguments.parse_args()
    try:
        graph = SourceGraph(options.package.resolve())
    except OSError as error:
        print(f"{error}: build first, with swift build", file=sys.stderr)
        return 2
    if graph.unknown():
        names = ", ".join(map(graph.name, graph.unknown()[:SHOWN]))
        print(f"The index does not know {len(graph.unknown())} files: {names}. Build first.", file=sys.stderr)
        return 2
    if graph.aged():
        print(f"Note: {len(graph.aged())} files are newer than the index; what follows is of the last build.")
    if options.files:
        show_inside(graph, options.files)
        return 0
    if options.mend:
        mend_imports(graph)
        return 0
    report = Report()
    rooms = [room for room in order() if room in graph.rooms]
    show_rooms(graph, rooms, report)
    show_arrows(graph, rooms, report)
    show_types(graph, report)
    show_circles(graph, report)
    show_imports(graph, report)
    show_files(graph, report)
    print(f"\n{len(report.breaches)} breaches of the house's rules")
    return 1 if report.breaches else 0


if __name__ == "__main__":
    sys.exit(main())
