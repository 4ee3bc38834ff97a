"""A round of twelve offices: forms, first files, conflicts, corrections, withdrawals and a late file, merged day by day."""

import copy
import random

import offices_answers as says
import offices_questions as asks
from offices_expected import Expected, Sent
from offices_form import Official

FILE, DUE, LATE = "exampleland.yaml", "2026-09-30", "2026-10-05"
IN_CHROMIUM = ["justice", "child-protection", "migration"]
# The files that also answer other offices' questions: who sends them together, whom they contradict, who is followed.
DISSENTS = [
    (["police"], ["justice", "interior", "national-coordinator"], ["police"], "2026-08-20"),
    (["health"], ["child-protection", "justice"], ["first"], "2026-08-21"),
    (["interior"], ["migration", "child-protection"], ["last"], "2026-08-24"),
    (["guardianship", "national-coordinator"], ["child-protection", "prosecutor-general"], ["guardianship", "first"], "2026-08-25"),
    (["identification-authority"], ["social-affairs"], [asks.NAMES["social-affairs"]], "2026-08-26"),
]
OFFICE_NAMED = {name: office for office, name in asks.NAMES.items()}
CONFLICTS_EACH = 8


class Round:
    """The assessment as the program has it, and as it must be."""

    def __init__(self, program, folder, check, seed=15):
        self.program, self.folder, self.check = program, folder, check
        self.random = random.Random(seed)
        self.questions = {one.id: one for one in asks.questions()}
        self.assigned = asks.assignments(self.questions.values())
        self.office = {id: asks.office_of(one, self.assigned) for id, one in self.questions.items()}
        self.expected = Expected(list(self.questions))
        # What each office said last about its own questions and others', and the files that are sent.
        self.last = {office: {} for office in asks.OFFICES}
        self.sent = {}
        # Questions in which one conflict was already made.
        self.contested = set()

    def ask(self):
        """The assessment, who asks, who answers what, and the forms of all with one command."""
        self.program("new", "--state", "XX", "--name", "Exampleland", "--date", "2026-06-30", "-o", FILE)
        for key, words in (("due", DUE), ("asked-by", "Office of the Co-ordinator"), ("reply-to", "round@example.org")):
            self.program("answer", FILE, key, words, "--on", "2026-07-01")
        for office in asks.OFFICES:
            ids = [id for id, assigned in self.assigned.items() if assigned == office]
            named = ["--name", asks.NAMES[office]] if office in asks.NAMES else []
            if ids or named:
                self.program("assign", FILE, office, *ids, *named, "--on", "2026-07-02")
        self.program("form", FILE, "--each", "-o", "forms")
        names = sorted(path.name for path in (self.folder / "forms").iterdir())
        self.check("a form for each of twelve offices", names == sorted(
            f"exampleland-{office}-form.html" for office in asks.OFFICES), names)

    # MARK: What offices send

    def first_answers(self, office):
        own = [id for id, asked in self.office.items() if asked == office]
        answers = {id: says.answer(office, self.questions[id], self.random) for id in own}
        # Nobody leaves everything open.
        answers[own[0]] = {"answer": says.value(self.questions[own[0]], self.random), "note": f"Of {office}.",
                           "evidence": [says.evidence(office, self.random) for _ in range(2)]}
        return {id: entry for id, entry in answers.items() if entry}

    def write(self, office, name, answers):
        """A file from an editor."""
        (self.folder / name).write_text(says.file_text(office, answers))
        return self._note(office, name, answers)

    def _note(self, office, name, answers, beside=None):
        self.last[office] |= answers
        self.sent[name] = Sent(name, office, copy.deepcopy(answers), beside)
        return self.sent[name]

    def answer_in_form(self, browser, office):
        """A file from Chromium, that must say what was filled in."""
        answers, name = self.first_answers(office), f"answers-{office}.yaml"
        official = Official(browser, self.folder / "forms" / f"exampleland-{office}-form.html")
        for id, entry in answers.items():
            official.answer(self.questions[id], entry)
        offered = official.save(self.folder / name)
        self.check(f"the name of the file of {office}", offered.startswith(f"answers-{office}-"), offered)
        return self._saved(office, name, answers)

    def _saved(self, office, name, answers):
        tree = asks.read_text(self.folder / name)
        entries = {id: says.entry_of(one) for id, one in tree["answers"].items()}
        # What is taken back stands there without a value, its note and evidence still beside it.
        beside = {id: entry for id, entry in entries.items() if entry and entry["answer"] is None}
        entries = {id: entry for id, entry in entries.items() if entry and id not in beside}
        wrong = {id for id in entries.keys() | answers.keys() if entries.get(id) != answers.get(id)}
        self.check(f"{name} says what was filled in", not wrong, [(id, entries.get(id), answers.get(id)) for id in wrong])
        self.check(f"{name} says whose it is", tree["office"] == office)
        return self._note(office, name, answers, beside)

    def correct_in_form(self, browser, office):
        """The same form again: goes on with what it saved, changes, clears, takes evidence away."""
        answers, ids, with_evidence, cleared = self.corrected(office)
        name = f"answers-{office}-2.yaml"
        official = Official(browser, self.folder / "forms" / f"exampleland-{office}-form.html")
        official.go_on(self.folder / f"answers-{office}.yaml")
        for id in cleared:
            official.clear(id)
        for id in ids:
            official.answer(self.questions[id], {"answer": answers[id]["answer"]})
        official.remove_evidence(with_evidence)
        official.save(self.folder / name)
        return self._saved(office, name, answers)

    def corrected(self, office):
        """An office's own answers with two changed, a piece of evidence gone, two answers taken back."""
        answers = {id: copy.deepcopy(entry) for id, entry in self.last[office].items() if self.office[id] == office}
        with_evidence = next(id for id, entry in answers.items() if entry.get("evidence"))
        plain = [id for id in answers if id != with_evidence and answers[id]["answer"] != "unknown"]
        changed, cleared = plain[:2], plain[2:4]
        for id in changed:
            answers[id] |= says.another([answers[id]], self.questions[id], self.random)
        for id in cleared:
            del answers[id]
            self.last[office].pop(id)
        answers[with_evidence]["evidence"].pop(0)
        if not answers[with_evidence]["evidence"]:
            del answers[with_evidence]["evidence"]
        return answers, changed, with_evidence, cleared

    def dissent(self, offices, others):
        """Files that answer eight questions of other offices differently, and two alike."""
        known = [id for id, asked in self.office.items() if asked in others and id not in self.contested]
        answered = [id for id in known if (entry := self.expected.answers.get(id)) and entry["answer"] != "unknown"]
        still_open = [id for id in known if id not in self.expected.answers] if len(offices) > 1 else []
        chosen = still_open[:3] + self.random.sample(answered, CONFLICTS_EACH - len(still_open[:3]))
        alike = [id for id in answered if id not in chosen][:2]
        self.contested |= set(chosen + alike)
        given = {id: [self.expected.answers[id]] if id in self.expected.answers else [] for id in chosen}
        sent = []
        for office in offices:
            answers = {}
            for id in chosen:
                entry = says.another(given[id], self.questions[id], self.random)
                given[id].append(entry)
                if self.random.random() < 0.5:
                    entry["evidence"] = [says.evidence(office, self.random)]
                answers[id] = entry
            for id in alike:
                answers[id] = {"answer": self.expected.answers[id]["answer"],
                               "evidence": [says.evidence(office, self.random)]}
            sent.append(self.write(office, f"answers-{office}-others.yaml", answers))
        return sent
