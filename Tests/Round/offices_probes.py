"""Small rounds of their own, each about one rule that is easily broken when an office corrects what it sent."""

import json

import offices_answers as says
from offices_answers import entry_of
from offices_questions import read_text
from offices_trace import origins


class Probe:
    """An assessment of its own with a few files."""

    def __init__(self, round, name):
        self.program, self.folder, self.file = round.program, round.folder, f"{name}.yaml"
        self.program("new", "--state", "XX", "--name", "Exampleland", "--date", "2026-06-30", "-o", self.file)

    def merge(self, day, office, answers, *prefer):
        name = f"{office}-{day}.yaml"
        (self.folder / name).write_text(says.file_text(office, answers))
        return self.program("merge", self.file, name, "--on", day, *prefer)

    def entry(self, id):
        return entry_of(read_text(self.folder / self.file)["answers"].get(id))

    def origins(self, id):
        return origins(read_text(self.folder / self.file)).get(id, [])


OTHER, SHARED = "P1-LEAD-01.p1", "P1-LEAD-01.s1"


def shared_answer(check, round):
    """Two offices gave one answer, and one takes it back: the other's stays, and is the only one that it is traced to."""
    probe = Probe(round, "shared")
    probe.merge("2026-08-01", "justice", {SHARED: {"answer": "yes"}, OTHER: {"answer": "no"}})
    probe.merge("2026-08-02", "police", {SHARED: {"answer": "yes"}})
    probe.merge("2026-08-03", "justice", {OTHER: {"answer": "no"}})
    check("an answer of two offices stays where one takes it back", probe.entry(SHARED) == {"answer": "yes"}, probe.entry(SHARED))
    check("and is traced to the other alone", probe.origins(SHARED) == [("police-2026-08-02.yaml", "police", "2026-08-02")],
          probe.origins(SHARED))


def note_stays(check, round):
    """A form may have been sent without notes, so that a correction without one takes none back."""
    probe = Probe(round, "note")
    probe.merge("2026-08-01", "justice", {SHARED: {"answer": "yes", "note": "Only in law."}})
    probe.merge("2026-08-02", "justice", {SHARED: {"answer": "no"}})
    said = probe.entry(SHARED)
    check("a note stays where a correction has none", said == {"answer": "no", "note": "Only in law."}, said)


def answer_emptied(check, round):
    """An office takes an answer back and says why beside it: what it says stays, and its ledger says the same."""
    probe = Probe(round, "emptied")
    piece = {"title": "Act", "type": "law", "date": "2024-01-01"}
    secret = {"title": "File", "type": "other", "restricted": "true"}
    probe.merge("2026-08-01", "justice", {SHARED: {"answer": "yes", "note": "Old."}, OTHER: {"answer": "no"}})
    path = probe.folder / probe.file
    said = "\n".join(says.lines(SHARED, {"answer": "yes", "note": "Old.", "evidence": [piece]}))
    said += "\n      - title: File\n        type: other\n        restricted: true"
    old = f"  {SHARED}:\n    answer: yes\n    note: Old.\n"
    check("the answer stands as it was sent", old in path.read_text(), path.read_text()[-600:])
    name = "justice-2026-08-02.yaml"
    (probe.folder / name).write_text(says.file_text("justice", {OTHER: {"answer": "no"}}) + said + "\n")
    probe.program("merge", probe.file, name, "--on", "2026-08-02")
    emptied = said.replace("answer: yes", "answer:").replace("Old.", "We look at it again.").replace(
        "\n      - title: File\n        type: other\n        restricted: true", "")
    (probe.folder / "justice-2026-08-03.yaml").write_text(says.file_text("justice", {OTHER: {"answer": "no"}}) + emptied + "\n")
    told = probe.program("merge", probe.file, "justice-2026-08-03.yaml", "--on", "2026-08-03").stderr
    check("an answer that is emptied is told as taken back", f"{SHARED}: taken back: the answer yes; " in told, told[-400:])
    now = probe.entry(SHARED)
    check("its note and evidence stay as its file has them, and what is restricted",
          now == {"answer": None, "note": "We look at it again.", "evidence": [piece, secret]}, now)
    check("and it is nobody's answer", probe.origins(SHARED) == [], probe.origins(SHARED))
    history = probe.program("history", probe.file, SHARED).stdout
    check("the ledger says the same", "We look at it again." in history and "changed outside" not in history, history[-400:])


def two_notes(check, round):
    """A note of an answer that another is preferred to stays, as Formats tells, or is in the ledger as not taken."""
    probe = Probe(round, "notes")
    probe.merge("2026-08-01", "justice", {SHARED: {"answer": "yes", "note": "Of justice."}})
    probe.merge("2026-08-02", "police", {SHARED: {"answer": "no", "note": "Of police."}}, "--prefer", "police")
    said = probe.entry(SHARED)
    check("of two notes that of the preferred answer stands", said == {"answer": "no", "note": "Of police."}, said)
    check("and the other is in the ledger", "Of justice." in (probe.folder / "notes.ledger.jsonl").read_text())


def overruled(check, round):
    """An answer that gives way to another office's is told, listed as a conflict, and kept in the ledger."""
    probe = Probe(round, "withdrawn")
    probe.merge("2026-08-01", "justice", {SHARED: {"answer": "yes"}})
    said = probe.merge("2026-08-02", "police", {SHARED: {"answer": "no"}, OTHER: {"answer": "no"}}, "--prefer", "police").stderr
    check("the merge names the answer that gives way", "overruled: yes" in said, said)
    told = json.loads(round.program("status", probe.file, "--format", "json").stdout)
    listed = [one["id"] for office in told["offices"] if office["agency"] == "justice" for one in office["conflicts"]]
    check("status lists it as its office's conflict", listed == [SHARED], listed)


def run(check, round):
    for probe in (shared_answer, note_stays, answer_emptied, two_notes, overruled):
        probe(check, round)
