"""Accepted and signed: what is edited after it is named, and no report that must be signed is written then."""

import shutil

import offices_questions as asks
import offices_status as status
from offices_answers import said
from offices_round import FILE

BY, AS = "Office of the Co-ordinator", "Head of the Office of the Co-ordinator"


def accept_and_sign(check, round):
    """Every office's answers are accepted, then all are signed."""
    program = round.program
    program("report", FILE, "--require-signed", "-o", "unsigned", ok=1)
    check("an unsigned report is not written", not (round.folder / "unsigned").exists())
    settled = set(round.expected.answers)
    for office in asks.OFFICES:
        program("accept", FILE, "--office", office, "--by", BY, "--on", "2026-10-06")
    round.expected.settle(settled)
    status.agrees(check, round, "2026-10-07", "accepted", accepted=settled)
    tree = asks.read_text(round.folder / FILE)
    check("who accepted stands in the file", all(
        (tree["accepted"][id]["by"], tree["accepted"][id]["date"]) == (BY, "2026-10-06") for id in settled))
    program("sign", FILE, "--as", AS, "--on", "2026-10-12")
    program("report", FILE, "--require-signed", "-o", "signed")
    page = (round.folder / "signed" / "gap-report.md").read_text()
    check("the report prints who signed", AS in page and "12 October 2026" in page)
    program("verify", "signed")
    found = program("check", FILE, "--brief").stdout
    check("check finds nothing changed", "accepted-changed" not in found and "signed-changed" not in found, found)


def edits(check, round):
    """An edit by the program and one by an editor, each in a copy of the folder."""
    ids = [id for id, entry in round.expected.answers.items() if entry["answer"] in ("yes", "no")]
    for how, id in (("program", ids[0]), ("editor", ids[-1])):
        copy = round.folder / f"edited-by-{how}"
        copy.mkdir()
        for name in (FILE, FILE.replace(".yaml", ".ledger.jsonl")):
            shutil.copy(round.folder / name, copy)
        new = "no" if said(round.expected.answers[id]) == "yes" else "yes"
        if how == "program":
            result = round.program.run("answer", FILE, id, new, "--on", "2026-10-13", folder=copy)
            check("answer says that the mark is lost", result.returncode == 0 and "accept" in (result.stdout + result.stderr).lower(),
                  result.stdout + result.stderr)
        else:
            by_hand(copy / FILE, id, new)
        named(check, round, copy, how, id)


def by_hand(path, id, new):
    """Changes an answer's word where it stands."""
    rows = path.read_text().split("\n")
    start = rows.index("answers:")
    place = next(at for at in range(start, len(rows)) if rows[at].startswith(f"  {id}:"))
    if rows[place].strip() == f"{id}:":
        place = next(at for at in range(place, len(rows)) if rows[at].strip().startswith("answer:"))
    head, _, rest = rows[place].rpartition(": ")
    rows[place] = f"{head}: {new}{rest[len(rest.split(' ')[0]):]}"
    path.write_text("\n".join(rows))


def named(check, round, copy, how, id):
    """`check` names the answer, `report` prints it, and the report that must be signed is refused."""
    found = round.program.run("check", FILE, folder=copy)
    texts = found.stdout + found.stderr
    blocks = [block for block in texts.split("\n" + FILE) if "signed" in block.lower() or "signature" in block.lower()]
    check(f"an edit by {how} after signing: check names {id}", any(id in block for block in blocks), texts[-1500:])
    brief = round.program.run("check", FILE, "--brief", folder=copy).stdout
    check(f"an edit by {how}: check counts it", "1 signed-changed" in brief and ("1 accepted-changed" in brief) == (how == "editor"), brief)
    report = round.program.run("report", FILE, "--require-signed", "-o", "late", folder=copy)
    check(f"an edit by {how}: no signed report", report.returncode == 1 and not (copy / "late").exists(), report)
    check(f"an edit by {how}: the refusal names {id}", id in report.stderr, report.stderr)
    if how == "editor":
        blocks = [block for block in texts.split("\n" + FILE) if "accepted" in block.lower()]
        check(f"an edit by {how} after accepting: check names {id}", any(id in block for block in blocks), texts[-1500:])
        history = round.program.run("history", FILE, folder=copy)
        check(f"an edit by {how}: history names {id}", f"outside the program  {id}:" in history.stdout, history.stdout[-500:])
    unsigned = round.program.run("report", FILE, "-o", "late", folder=copy)
    page = (copy / "late" / "gap-report.md").read_text() if unsigned.returncode == 0 else unsigned.stderr
    signed = [line for line in page.splitlines() if AS in line]
    check(f"an edit by {how}: the report says that one answer has changed since it was signed",
          any(f"1 answer changed since: {id}." in line for line in signed), signed)
