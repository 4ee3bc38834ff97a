"""Files as the program writes them: of the shipped checklists and examples, and of ids that look like no text."""

import subprocess
from pathlib import Path

from checklist import of_ids
from texts import IDS

ROOT = Path(__file__).resolve().parents[2]
CHECKLISTS = sorted(path.parent for path in (ROOT / "Checklists").glob("*/checklist.yaml"))
EXAMPLES = sorted((ROOT / "Reports").glob("*/assessment.yaml"))
PATIENCE = 60  # seconds for one run of the program
# Files that are broken on purpose, and first editions, which are kept byte for byte.
LEFT_OUT = [ROOT / "Tests/Fixtures" / name for name in ("broken", "checklists-1.0.0")]


class Program:
    """The program, run in a folder; every run must end as it is said to."""

    def __init__(self, binary: str, folder: Path):
        self.binary, self.folder = str(Path(binary).resolve()), folder

    def __call__(self, *words: object, ok: tuple[int, ...] = (0,), input: str = "") -> int:
        command = [self.binary, *map(str, words)]
        result = subprocess.run(
            command, cwd=self.folder, input=input, capture_output=True, text=True, timeout=PATIENCE, check=False)
        if result.returncode not in ok:
            shown = " ".join(word[:60] for word in command[1:])
            raise SystemExit(f"assessor {shown}\nended with {result.returncode}: {result.stderr}")
        return result.returncode


def shipped() -> list[Path]:
    """Every YAML file of the repository that is to be read by all."""
    folders = [ROOT / name for name in ("Checklists", "Reports", "Tests", "Sources", ".github")]
    found = [path for folder in folders for end in ("yaml", "yml") for path in folder.rglob(f"*.{end}")]
    return sorted(path for path in found if not any(path.is_relative_to(folder) for folder in LEFT_OUT))


def from_checklists(assessor: Program) -> list[Path]:
    """A new file for each checklist, the next round of it, and an interview about its first questions."""
    written = []
    for checklist in CHECKLISTS:
        new, following, told = (Path(f"{checklist.name}-{what}.yaml") for what in ("new", "next", "told"))
        head = ("--checklist", checklist, "--date", "2026-06-30", "--respondent", "ngo")
        assessor("new", *head, "--state", "NO", "--name", "Norway", "-o", new)
        assessor("new", "--from", new, "--date", "2028-06-30", "-o", following)
        assessor("new", *head, "--state", "IE", "--name", "Ireland: the State", "-o", told)
        assessor("fill", told, "--plain", input="y\nn\nu\n" * 20 + "q\n")
        written += [new, following, told]
    return [assessor.folder / path for path in written]


def from_examples(assessor: Program) -> list[Path]:
    """The next round of each example, with and without its answers, its public copy and its plan; all merged."""
    written = []
    for example in EXAMPLES:
        name = example.parent.name
        kept, emptied, planned = (Path(f"{name}-{what}.yaml") for what in ("kept", "emptied", "planned"))
        assessor("new", "--from", example, "--date", "2028-06-30", "--keep-answers", "-o", kept)
        assessor("new", "--from", example, "--date", "2028-06-30", "-o", emptied)
        for audience in ("internal", "public"):
            assessor("report", example, "--audience", audience, "-o", f"{name}-{audience}")
            written.append(Path(f"{name}-{audience}/assessment.yaml"))
        (assessor.folder / planned).write_bytes(example.read_bytes())
        assessor("plan", planned, "--target", "90", "--write")
        written += [kept, emptied, planned]
    assessor("merge", EXAMPLES[0], *EXAMPLES[1:], "--prefer", "last", "--respondent", "any", "-o", "merged.yaml")
    return [assessor.folder / path for path in [*written, Path("merged.yaml")]]


def from_ids(assessor: Program) -> tuple[Path, list[Path]]:
    """The checklist of ids, and what is written of it: new, answered in every way, planned, merged, public."""
    checklist = of_ids(assessor.folder / "ids")
    of = ("--checklist", checklist)
    assessor("new", *of, "--state", "NO", "--name", "Norway", "--date", "2026-06-30", "-o", "ids.yaml")
    lines = ["y"] * len(IDS)
    assessor("fill", *of, "ids.yaml", "--plain", input="\n".join(lines) + "\nq\n")
    for one in IDS:
        answers = {"1": ("partial", f"--except={one}"), "10": (f"{one}; missing {IDS[0]}" if one != IDS[0] else "all",),
                   "1e3": ("72.50%", "--evidence-title=Act")}
        for id, words in answers.items():
            assessor("answer", *of, *words[1:], "--", "ids.yaml", f"{one}.{id}", words[0])
    assessor("merge", *of, "ids.yaml", "ids.yaml", "-o", "ids-merged.yaml")
    assessor("plan", *of, "ids-merged.yaml", "--target", "100", "--write")
    assessor("new", *of, "--from", "ids-merged.yaml", "--date", "2028-06-30", "--keep-answers", "-o", "ids-next.yaml")
    assessor("report", *of, "ids-merged.yaml", "--audience", "public", "-o", "ids-public")
    names = ("ids.yaml", "ids-merged.yaml", "ids-next.yaml", "ids-public/assessment.yaml")
    return checklist, [*checklist.glob("*.yaml"), *(assessor.folder / name for name in names)]


REPORT = """Main takeaways from the first panel
• States should collect data: "yes", 'no' and #1 {a: b}.
• Services must be there for victims, whatever they say - \\ or * or &.
"""


def drafts(assessor: Program) -> list[Path]:
    """Checklists begun from a report's text, one of them with an id and a title that look like no text."""
    (assessor.folder / "report.txt").write_text(REPORT, encoding="utf-8")
    for name, words in {"draft": (), "draft-007": ("--id=007", "--title=- yes: \"no\" # \\")}.items():
        assessor("checklist", "draft", "report.txt", *words, "-o", name)
    return [path for name in ("draft", "draft-007") for path in sorted((assessor.folder / name).glob("*.yaml"))]
