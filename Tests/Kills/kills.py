#!/usr/bin/env python3
"""Kills the program while it writes, and looks at what is left.

After each kill every file is whole, the old one or the new one, and no report folder is mixed unless
`verify` says that a write was not finished. After the next run that is not killed nothing is left over,
and what other people keep in the folder is there.

    python3 Tests/Kills/kills.py --binary .build/debug/assessor                  # some hundred kills
    python3 Tests/Kills/kills.py --binary .build/release/assessor --runs 10000

Each way of writing is killed once at every step that changes the disk (faults.c), and then at random:
half at a step, half at a moment. Kills follow on each other without a run between them that goes through,
so that what one left meets the next. A failure names the seed and the step.

After each kill of a command whose changes are noted, the ledger agrees with the assessment: as `history`
sees it, and as ledger.py does, which knows of the program nothing. The same must hold where the disk is
full, a file cannot be written or a step fails (refused.py); then the command says so and nothing changed.

A new command that writes a file is a `FileChange` in `ways()`, or a `NotedChange` where the ledger is told:
two states that it can bring the file into, and what must hold after each kill.
"""

import argparse
import concurrent.futures
import dataclasses
import itertools
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

from crowd import crowd
from noted import NotedChange
from program import CHECKLIST, HALF, SMALL, Broken, Program, contents, require
from refused import refusals
from ways import FileChange, FolderChange, NewFolder, TwoAtOnce, Way


def noted_ways() -> list[NotedChange]:
    half = HALF.read_text()
    file = {"x.yaml": half}
    answers = [["answer", "x.yaml", "C-02.p1", share, *CHECKLIST] for share in ("10%", "20%")]
    # Two answers of each file are in dispute, so that a save has several lines.
    sent = {
        f"{name}.yaml": half.replace("C-01.s1: yes", f"C-01.s1: {word}").replace("0%", share)
        for name, word, share in (("a", "no", "30%"), ("b", "partial", "40%"))
    }
    merges = {
        whose: [["merge", "x.yaml", name, "--prefer", whose, *CHECKLIST] for name in sent]
        for whose in ("first", "last")
    }
    table = {
        f"{name}.csv": f"indicator,answer\nC-01.s1,{word}\nC-02.p1,{share}\n"
        for name, word, share in (("a", "no", "50%"), ("b", "partial", "60%"))
    }
    # The small checklist has no agencies.
    checklist = {f"small/{path.name}": path.read_text() for path in sorted(SMALL.glob("*.yaml"))}
    checklist["small/checklist.yaml"] += (
        "agencies:\n  - { id: police, title: The police }\n  - { id: courts, title: The courts }\n")
    return [
        NotedChange("answer", answers, file),
        NotedChange("answer, the ledger begins", answers, file, begins=True),
        NotedChange("answer, an editor between", answers, file, between="editor"),
        NotedChange("answer, not noted between", answers, file, between="unnoted"),
        NotedChange(
            "two answers at once", answers, file, other=["answer", "x.yaml", "C-01.s1", "no", *CHECKLIST]),
        NotedChange(
            "answer, a table",
            [["answer", "x.yaml", "--from-table", name, *CHECKLIST] for name in table], file | table),
        NotedChange("merge", merges["last"], file | sent),
        NotedChange("merge, the ledger begins", merges["last"], file | sent, begins=True),
        NotedChange("merge, not taken", merges["first"], file | sent),
        NotedChange(
            "accept",
            [["accept", "x.yaml", "P1", "--by", by, *CHECKLIST] for by in ("The one", "The other")], file),
        NotedChange(
            "sign",
            [["sign", "x.yaml", "--as", by, *CHECKLIST] for by in ("The one", "The other")], file),
        NotedChange(
            "assign",
            [
                ["assign", "x.yaml", agency, "C-01", "C-02.p1", "--checklist", "small"]
                for agency in ("police", "courts")
            ], file | checklist),
    ]


def ways() -> list[Way]:
    half = HALF.read_text()
    report = "".join(
        f"Main takeaways for States {letter}\n\n- States should do {letter} well.\n\n"
        for letter in "AB")
    return [
        *noted_ways(),
        FileChange(
            "a page over another", "page.html",
            [
                ["score", "x.yaml", "--format", "html", "-o", "page.html", *CHECKLIST, *more]
                for more in ([], ["--evidence", "off"])
            ], {"x.yaml": half}),
        FolderChange("report, folder exchanged", {"notes.txt": "mine", ".hidden": "mine too"}),
        FolderChange("report, file by file", {"notes.txt": "mine", "annex/table.txt": "mine"}),
        FolderChange("report over an edit, folder exchanged", {"notes.txt": "mine"}, edits=True),
        FolderChange("report over an edit, file by file", {"annex/table.txt": "mine"}, edits=True),
        TwoAtOnce("two reports at once, folder exchanged", {"notes.txt": "mine"}),
        TwoAtOnce("two reports at once, file by file", {"annex/table.txt": "mine"}),
        NewFolder(
            "report, new folder", ["report", "x.yaml", "-o", "out", *CHECKLIST], {"x.yaml": half}),
        NewFolder(
            "checklist draft", ["checklist", "draft", "report.txt", "-o", "out", "--id", "drafted"],
            {"report.txt": report}),
    ]


@dataclasses.dataclass
class Tally:
    kills: int = 0
    early: int = 0
    steps: int = 0


def torment(way: Way, program: Program, kills: int, seed: int) -> Tally:
    """Kills one way of writing at every step, and then at random."""
    chance = random.Random(f"{seed} {way.name}")
    tally = Tally()
    with tempfile.TemporaryDirectory(prefix="assessor-kills-") as scratch:
        folder = pathlib.Path(scratch)
        way.prepare(program, folder)
        commands = way.commands()
        state = 1
        way.next_command = commands[0]
        way.before(folder, chance)
        began = time.monotonic()
        tally.steps = program.steps(folder, commands[0])
        length = time.monotonic() - began
        state = 0
        way.check_done(program, folder, state)
        # Some more than the steps there are, because clearing up after a kill takes steps too.
        every_step = [(True, step, 50) for step in range(1, tally.steps + way.clearing + 1)]
        at_random = (
            (True, chance.randint(1, tally.steps + 3), chance.randrange(100)) if chance.random() < 0.5
            else (False, chance.uniform(0.1, 0.9) * length, 0) for _ in itertools.count())
        for number, (is_step, moment, share) in enumerate(itertools.chain(every_step, at_random)):
            if number >= max(kills, len(every_step)):
                break
            command = commands[1 - state]
            where = f"seed {seed}, {way.name}, kill {number}, " + (
                f"at step {moment} of {tally.steps}, {share} % of a write" if is_step
                else f"after {moment:.4f} s")
            try:
                way.next_command = command
                way.before(folder, chance)
                was_killed = (
                    program.kill_at_step(folder, command, moment, share) if is_step
                    else program.kill_after(folder, command, moment))
                tally.kills += was_killed
                tally.early += not was_killed
                if was_killed:
                    way.check_killed(program, folder)
                else:
                    state = 1 - state
                    way.check_done(program, folder, state)
                # Kills come in rows; the run that ends a row clears up after all of them.
                if was_killed and (number < len(every_step) and number % 2 == 0 or chance.random() < 0.4):
                    done = program.run(folder, command)
                    require(
                        way.goes_through(folder, done), f"the next run goes through: {done.stderr}")
                    state = 1 - state
                    way.check_done(program, folder, state)
            except Broken as broken:
                listing = "\n".join(f"  {name}: {len(text)}" for name, text in contents(folder).items())
                raise Broken(f"{where}: {broken}\n{listing}") from None
    return tally


def compiled(folder: pathlib.Path) -> pathlib.Path:
    library = folder / "faults.so"
    compiler = next(filter(None, map(shutil.which, ("clang", "cc", "gcc"))), None)
    if compiler is None:
        sys.exit("a C compiler is needed: clang, cc or gcc")
    source = pathlib.Path(__file__).with_name("faults.c")
    subprocess.run(
        [compiler, "-shared", "-fPIC", "-O1", "-Wall", "-o", library, source, "-ldl"], check=True)
    return library


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--binary", type=pathlib.Path, required=True)
    parser.add_argument("--runs", type=int, default=240, help="how many runs are killed, about")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--only", help="the ways whose name has this in it")
    options = parser.parse_args()
    chosen = [way for way in ways() if (options.only or "") in way.name]
    share = -(-options.runs // max(1, len(chosen)))
    failed = False
    with tempfile.TemporaryDirectory() as place, concurrent.futures.ThreadPoolExecutor(
        options.jobs
    ) as pool:
        # Another user runs it too, to whom the folder of builds may be closed.
        pathlib.Path(place).chmod(0o755)
        binary = pathlib.Path(shutil.copy(options.binary, place))
        program = Program(binary, compiled(pathlib.Path(place)))
        work = {way.name: pool.submit(torment, way, program, share, options.seed) for way in chosen}
        total = 0
        if (options.only or "") in "refused":
            work["refused"] = pool.submit(refusals, program, noted_ways(), options.runs >= 1000)
        if (options.only or "") in "crowd":
            work["crowd"] = pool.submit(crowd, program, options.runs // 10)
        for name, result in work.items():
            try:
                tally = result.result()
                if isinstance(tally, str):
                    print(f"{name}: {tally}", flush=True)
                    continue
                total += tally.kills
                print(
                    f"{name}: {tally.kills} kills, {tally.steps} steps; "
                    f"{tally.early} runs were done before", flush=True)
            except Broken as broken:
                failed = True
                print(f"{name}: BROKEN: {broken}", flush=True)
        print(f"{total} kills in all")
    sys.exit(failed)


if __name__ == "__main__":
    main()
