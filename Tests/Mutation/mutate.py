"""Change the code in many small ways, one at a time, and see whether a test notices.

    python3 Tests/Mutation/mutate.py [--rooms ROOM ...] [--per-room N] [--seed S] [--first N] [--build-only]
    python3 Tests/Mutation/mutate.py --report

Run before a release. All mutants are compiled into one copy of the package under .build-mutation; an environment
variable, ASSESSOR_MUTANT, says which one is active, so that there is one build and not one a mutant. The same seed
and the same sources give the same mutants. A run that is stopped goes on where it was; other sources or options
begin anew. Each mutant meets the tests of its own room first, then those of the rooms above, the program's last,
until one fails, and of these only the suites that reach its place; one that crashes or does not end is noticed
too. What survives is listed with its file, line and change: each is a claim that no test makes, or a change
without effect. To try one by hand:

    ASSESSOR_MUTANT=17 .build-mutation/.build/debug/assessor ...
"""

import argparse
import hashlib
import sys
from itertools import zip_longest
from pathlib import Path
from random import Random

from results import Results, target_of
from schemata import Mutant
from scratch import CannotBuild, Scratch, files
from sites import chosen
from suites import Suites
from swift_templates import VARIABLE

PACKAGE = Path(__file__).resolve().parents[2]
ORDER = PACKAGE / "Tests/Architecture/order.txt"
ROOMS = ["Scoring", "GapAnalysis", "Loading", "Filling", "Workspace"]
SURPLUS = 1.4  # sites tried for each mutant wanted: some do not compile


def order() -> list[str]:
    return [line.strip() for line in ORDER.read_text().splitlines() if line.strip() and line[0] != "#"]


def targets(room: str) -> list[str]:
    """The test targets that a change of a room can concern, the nearest first."""
    rooms = order()
    return [target_of(one) for one in reversed(rooms[:rooms.index(room) + 1])]


def drawn(rooms: list[str], wanted: int, seed: int) -> list[Mutant]:
    """More mutants than are wanted, in the order in which they are taken."""
    found = []
    for room in rooms:
        swift = (PACKAGE / "Sources" / room).rglob("*.swift")
        texts = {str(file.relative_to(PACKAGE)): file.read_text() for file in swift}
        for name, site in chosen(texts, round(wanted * SURPLUS), Random(f"{seed} {room}")):
            found.append(Mutant(len(found) + 1, name, site))
    return found


def to_judge(mutants: list[Mutant], rooms: list[str], wanted: int) -> list[Mutant]:
    """The first of each room, the rooms by turns, so that a part of a pass says something of each."""
    own = [[one for one in mutants if one.room == room][:wanted] for room in rooms]
    return [one for turn in zip_longest(*own) for one in turn if one]


def measure(results: Results, suites: Suites, rooms: list[str]):
    """What each suite needs and reaches without a mutant, and that it passes."""
    concerned = {target for room in rooms for target in targets(room)}
    left = [one for one in suites.names() if one.split(".")[0] in concerned and one not in results.suites]
    for place, suite in enumerate(left):
        outcome, reached = suites.reached(suite)
        if not outcome.passed:
            # A clock on a busy machine has a second chance.
            outcome, reached = suites.reached(suite)
        if not outcome.passed:
            raise CannotBuild(f"{suite} fails without any mutant: {outcome.why}")
        results.suites[suite] = {"seconds": outcome.seconds, "reached": reached}
        results.keep()
        print(f"  {place + 1} of {len(left)}  {suite}: {outcome.seconds:.1f} s, {len(reached)} mutants", flush=True)


def judge(mutant: Mutant, results: Results, suites: Suites) -> dict:
    """Whether a test notices the mutant, and which; only suites that reach its place are asked."""
    seconds = 0.0
    for target in targets(mutant.room):
        asked = {
            name: suite["seconds"] for name, suite in results.suites.items()
            if name.startswith(f"{target}.") and mutant.number in suite["reached"]}
        if not asked:
            continue
        outcome = suites.run([*asked], mutant.number, sum(asked.values()))
        seconds += outcome.seconds
        if not outcome.passed:
            return {"noticed": target, "why": outcome.why, "seconds": seconds}
    return {"noticed": None, "why": "", "seconds": seconds}


def key(options, rooms: list[str]) -> str:
    """What a pass is about; another key is another pass."""
    digest = hashlib.sha256()
    for file in [*files(PACKAGE / "Sources"), *files(PACKAGE / "Tests")]:
        if file.suffix == ".swift":
            digest.update(str(file.relative_to(PACKAGE)).encode() + b"\0" + file.read_bytes())
    return f"seed {options.seed}, {options.per_room} of each of {', '.join(rooms)}, sources {digest.hexdigest()[:12]}"


def parsed():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    present = [one for one in ROOMS if (PACKAGE / "Sources" / one).is_dir()]
    arguments.add_argument("--rooms", nargs="+", default=present, choices=order(), metavar="ROOM")
    arguments.add_argument("--per-room", type=int, default=40)
    arguments.add_argument("--seed", type=int, default=20260630)
    arguments.add_argument("--first", type=int, metavar="N", help="judge only so many more")
    arguments.add_argument("--build-only", action="store_true")
    arguments.add_argument("--report", action="store_true", help="what is known so far, without running anything")
    arguments.add_argument("--scratch", type=Path, default=PACKAGE / ".build-mutation")
    return arguments.parse_args()


def main() -> int:
    options = parsed()
    rooms = sorted(options.rooms, key=order().index, reverse=True)
    state = options.scratch / ".build-mutants.json"
    if options.report:
        Results(state).show()
        return 0
    results = Results(state, key(options, rooms))
    print(f"{'A new pass' if results.is_new else 'Going on'}: {results.data['key']}", flush=True)
    scratch = Scratch(PACKAGE, options.scratch.resolve())
    try:
        tried = drawn(rooms, options.per_room, options.seed) if results.is_new else results.mutants
        results.mutants = scratch.build(tried, rooms)
        if VARIABLE.encode() not in scratch.program().read_bytes():
            raise CannotBuild("the program does not carry the mutants")
        print(f"{len(results.mutants)} of {len(tried)} compile", flush=True)
        if options.build_only:
            return 0
        suites = Suites(scratch.test_binary(), scratch.folder)
        measure(results, suites, rooms)
    except CannotBuild as error:
        print(error, file=sys.stderr)
        return 2
    left = [one for one in to_judge(results.mutants, rooms, options.per_room) if one not in results]
    for mutant in left[:options.first]:
        result = results[mutant] = judge(mutant, results, suites)
        word = f"noticed by {result['noticed']}" if result["noticed"] else "SURVIVED"
        print(f"{mutant.number:4}  {mutant.file}:{mutant.site.line}  {mutant.site}  {word}, "
              f"{result['seconds']:.0f} s", flush=True)
    print()
    results.show()
    return 0


if __name__ == "__main__":
    sys.exit(main())
