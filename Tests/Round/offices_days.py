"""The days of the round: what is merged when, and that conflicts are asked about before anything is written."""

import offices_questions as asks
from offices_round import CONFLICTS_EACH, DISSENTS, FILE, IN_CHROMIUM, LATE, OFFICE_NAMED


class Days:
    """Merges files, in the program and in what is expected."""

    def __init__(self, round):
        self.round, self.program, self.check = round, round.program, round.check

    def merge(self, sent, day, prefer=(), conflicts=None):
        """One merge; how many conflicts there must be is counted in Python."""
        path, names = self.round.folder / FILE, [one.name for one in sent]
        followed = [OFFICE_NAMED.get(word, word) for word in prefer]
        backs = len(self.round.expected.taken_back)
        found = self.round.expected.merge(sent, followed, day)
        if found:
            before = path.read_bytes()
            refused = self.program("merge", FILE, *names, "--on", day, ok=65)
            self.check(f"conflicts of {names} write nothing", path.read_bytes() == before)
            told = f"{found} conflict{'' if found == 1 else 's'}; nothing was written"
            self.check(f"{names}: {found} conflicts are told", told in refused.stderr, refused.stderr[-300:])
        words = [word for one in prefer for word in ("--prefer", one)]
        taken = self.program("merge", FILE, *names, *words, "--on", day)
        if conflicts is not None:
            self.check(f"{names}: {conflicts} conflicts as planned", found == conflicts, found)
        for id, *what in self.round.expected.taken_back[backs:]:
            line = next((line for line in taken.stderr.splitlines() if f" {id}: taken back: " in line), "")
            self.check(f"{names}: {id} is told as taken back, {what}",
                       all(("the answer" if word == "answer" else word) in line for word in what), taken.stderr[-600:])

    def first_files(self, browser):
        """Three offices from Chromium, eight from an editor; labour is late."""
        round = self.round
        for day, office in zip(("2026-08-03", "2026-08-04", "2026-08-05"), IN_CHROMIUM):
            self.merge([round.answer_in_form(browser, office)], day)
        rest = [office for office in asks.OFFICES if office not in IN_CHROMIUM and office != "labour"]
        for day, offices in (("2026-08-06", rest[:2]), ("2026-08-07", rest[2:5]), ("2026-08-10", rest[5:6]), ("2026-08-11", rest[6:])):
            self.merge([round.write(office, f"answers-{office}.yaml", round.first_answers(office)) for office in offices], day)

    def conflicts(self):
        """Forty between offices, decided in five ways."""
        for offices, others, prefer, day in DISSENTS:
            self.merge(self.round.dissent(offices, others), day, prefer, CONFLICTS_EACH)

    def corrections(self, browser):
        """Second files: in Chromium, from an editor, two at once, and one of an office that had won conflicts."""
        round = self.round
        self.merge([round.correct_in_form(browser, "justice")], "2026-09-01", ["first"])
        self.merge([round.write(office, f"answers-{office}-2.yaml", round.corrected(office)[0])
                    for office in ("national-coordinator", "social-affairs")], "2026-09-02", ["first"])
        answers = round.corrected("police")[0]
        won = [id for id in round.last["police"] if round.office[id] != "police"]
        # Of what it had said of others it stands by six answers, and takes the rest back.
        answers |= {id: round.last["police"][id] for id in won[:6]}
        self.merge([round.write("police", "answers-police-2.yaml", answers)], "2026-09-03", ["first"])

    def late(self):
        """The last office, after the day that was asked for."""
        self.merge([self.round.write("labour", "answers-labour.yaml", self.round.first_answers("labour"))], LATE)
