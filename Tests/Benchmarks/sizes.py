#!/usr/bin/env python3
"""Measures every command at growing sizes: criteria in a checklist, files on the command line, letters in a text.

    python3 Tests/Benchmarks/sizes.py --binary .build/release/assessor [--small] [--only merge]

Prints, for each command and size, a processor's seconds, in brackets those from start to end, the most memory it held,
and the exponent between the last two sizes that ended: 1 is linear, 2 a square. What took no time yet has none. Memory
below that of an empty program cannot be told, for a run begins as a copy of this one. Yardsticks measured in the same run
stand above: a program that does nothing, `sha256sum` and libyaml's events of the same bytes (which needs a C compiler
and libyaml's header, and is left out without). Nothing is judged by its time, for machines differ; a command that ends
otherwise than expected makes the exit code 1. `--small` takes less than a minute.
"""

import argparse
import math
import os
import pathlib
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field

import workloads

HERE = pathlib.Path(__file__).resolve().parent


@dataclass
class Spent:
    seconds: float
    # Of processors, on which nothing else on the machine counts.
    worked: float
    megabytes: float
    code: int
    was_ended: bool = False


@dataclass
class Row:
    name: str
    sizes: dict[int, Spent] = field(default_factory=dict)


def measured(command: list[str], folder: pathlib.Path, limit: int) -> Spent:
    """One run; what it prints goes to a file, as it would for a user who keeps it."""
    with open(folder / "printed.txt", "wb") as printed, open(folder / "said.txt", "wb") as said:
        began = time.monotonic()
        process = subprocess.Popen(
            command, cwd=folder, stdout=printed, stderr=said, stdin=subprocess.DEVNULL,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (limit, limit)))
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - began
        process.returncode = os.waitstatus_to_exitcode(status)
    was_ended = process.returncode in (-signal.SIGXCPU, -signal.SIGKILL)
    return Spent(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, process.returncode, was_ended)


def exponent(sizes: dict[int, Spent], start: float) -> str:
    """Of a processor's seconds between the last two sizes that ended, beyond what the shortest run took."""
    ended = [(size, spent.worked - start) for size, spent in sizes.items() if not spent.was_ended]
    if len(ended) < 2:
        return ""
    (smaller, less), (larger, more) = ended[-2:]
    if more < 0.05:
        return ""
    return f"{math.log(more / max(less, 0.002)) / math.log(larger / smaller):.2f}"


def cell(spent: Spent | None, limit: int) -> str:
    if spent is None:
        return ""
    time = f"> {limit} s" if spent.was_ended else f"{spent.worked:.2f} s ({spent.seconds:.2f})"
    return f"{time}, {spent.megabytes:.0f} MB"


def yardsticks(folder: pathlib.Path, inputs: list[str]) -> list[workloads.Job]:
    """A program that does nothing, and two that do little with every byte."""
    found = [("an empty program", ["true"]), ("sha256sum", ["sha256sum", *inputs])]
    scan = folder / "yaml_events"
    if shutil.which("cc") and not scan.exists():
        subprocess.run(["cc", "-O2", "-o", scan, HERE / "yaml_events.c", "-lyaml"], capture_output=True)
    if scan.exists():
        found.append(("libyaml's events", [str(scan), *inputs]))
    return [workloads.Job(name, command) for name, command in found]


def was_ended(row: Row | None) -> bool:
    return row is not None and any(spent.was_ended for spent in row.sizes.values())


def table(axis: workloads.Axis, options: argparse.Namespace, scratch: pathlib.Path) -> list[str]:
    """Measures an axis, prints its table, and returns what went wrong."""
    faults: list[str] = []
    rows: dict[str, Row] = {}
    sizes = axis.small if options.small else axis.sizes
    for size in sizes:
        folder = scratch / f"{axis.name}-{size}"
        folder.mkdir()
        axis.write(folder, size)
        jobs = axis.jobs(str(options.binary), size)
        chosen = [job for job in jobs if not options.only or options.only in job.name]
        for job in yardsticks(scratch, axis.inputs(size)) + chosen:
            row = rows.setdefault(job.name, Row(job.name))
            if was_ended(row) or was_ended(rows.get(job.after)):
                continue
            job.prepare(folder)
            spent = measured(job.command, folder, options.limit)
            row.sizes[size] = spent
            if options.follow:
                print(f"{axis.name} {size:,}: {job.name}: {cell(spent, options.limit)}", file=sys.stderr)
            if not spent.was_ended and spent.code not in job.codes:
                said = (folder / "said.txt").read_text(errors="replace")[-400:]
                faults.append(f"{job.name} at {size} ended with {spent.code}: {said}")
        shutil.rmtree(folder)
    start = min((spent.worked for row in rows.values() for spent in row.sizes.values()), default=0)
    print(f"\n| {axis.name} | " + " | ".join(f"{size:,}" for size in sizes) + " | exponent |")
    print("|---|" + "---|" * (len(sizes) + 1))
    for row in rows.values():
        cells = [cell(row.sizes.get(size), options.limit) for size in sizes]
        print(f"| {row.name} | " + " | ".join(cells) + f" | {exponent(row.sizes, start)} |", flush=True)
    return faults


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--binary", type=lambda path: pathlib.Path(path).resolve(), required=True)
    parser.add_argument("--small", action="store_true", help="few sizes, for a check that all still runs")
    parser.add_argument("--limit", type=int, default=60, help="a processor's seconds after which a run is ended (60)")
    parser.add_argument("--only", help="only jobs whose name holds this")
    parser.add_argument("--axis", choices=[axis.name for axis in workloads.AXES], help="only this axis")
    parser.add_argument("--follow", action="store_true", help="tell of each run as it ends")
    options = parser.parse_args()
    faults: list[str] = []
    with tempfile.TemporaryDirectory() as scratch:
        for axis in workloads.AXES:
            if options.axis in (None, axis.name):
                faults += table(axis, options, pathlib.Path(scratch))
    for fault in faults:
        print(f"FAULT {fault}")
    raise SystemExit(1 if faults else 0)


if __name__ == "__main__":
    main()
