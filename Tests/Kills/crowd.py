"""Reports that are written into one folder at once, none of which is killed."""

import pathlib
import tempfile

from program import CHECKLIST, HALF, Program, contents, require

RUNS_AT_ONCE = 4


def crowd(program: Program, rounds: int) -> str:
    """Every run goes through, and what is left is one report."""
    report = ["report", "x.yaml", "-o", "out", *CHECKLIST]
    commands = [report, report + ["--evidence", "off"]]
    for is_exchanged in (True, False):
        with tempfile.TemporaryDirectory() as place:
            folder = pathlib.Path(place)
            (folder / "x.yaml").write_bytes(HALF.read_bytes())
            states = []
            for command in commands:
                require(program.run(folder, command).returncode == 0, f"{command} goes through")
                states.append(contents(folder / "out"))
            if not is_exchanged:
                # With a folder in it, it is not exchanged as a whole.
                (folder / "out/annex").mkdir()
            for number in range(rounds):
                running = [program.start(folder, commands[n % 2]) for n in range(RUNS_AT_ONCE)]
                for run in running:
                    _, said = run.communicate()
                    require(run.returncode == 0, f"round {number}: every run goes through: {said}")
                require(contents(folder / "out") in states, f"round {number}: one report is left")
    return f"{2 * rounds} times {RUNS_AT_ONCE} reports at once, all written"
