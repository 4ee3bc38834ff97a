"""What the assessment must say after merges: worked out from what the offices sent, by the rules that Formats and `merge --help` tell."""

from offices_answers import said


class Sent:
    """A file of an office: its name, whose it is, its answers by question, and what it says where it has no answer."""

    def __init__(self, name, office, answers, beside=None):
        self.name, self.office, self.answers, self.beside = name, office, answers, beside or {}


class Expected:
    """The answers by question, each with its origins, and what was not taken."""

    def __init__(self, order):
        self.order = order
        self.answers = {}
        # What stands where an answer was taken back: its note, and the evidence that its office still names.
        self.beside = {}
        # The files that gave an answer, as `answered-by` is to name them: (file, office, day).
        self.origins = {}
        # Every file that has given the answer as it is said now, also those that a newer one took the place of.
        self.givers = {}
        # By question and office: the file and day of what it said otherwise and was not followed in.
        self.refused = {}
        # The same, of an office whose answer stood in the assessment and was overruled.
        self.overruled = {}
        self.conflicts = 0
        self.taken_back = []
        self.files = []

    def merge(self, sent, prefer, day):
        """Puts files into the assessment; returns how many conflicts there were."""
        before = self.conflicts
        self.files += [(one.office, one.name, day) for one in sent]
        corrections = [one for one in sent if any(one.office in self._offices(id) for id in one.answers)]
        for id in self.order:
            self._leave_out(id, corrections)
            corrector = next((one for one in reversed(corrections) if self._only(id) == one.office), None)
            self._question(id, sent, corrector, prefer, day)
        return self.conflicts - before

    def _only(self, id):
        """The office whose answer this is, where it is nobody else's."""
        offices = {office for _, office, _ in self.origins.get(id, [])}
        return offices.pop() if len(offices) == 1 else None

    def _offices(self, id):
        return {office for _, office, _ in self.origins.get(id, [])}

    def _leave_out(self, id, corrections):
        """Of several offices that gave an answer, one whose correction does not have it gives it no more."""
        for one in corrections:
            left = [origin for origin in self.origins.get(id, []) if origin[1] != one.office]
            if id not in one.answers and left:
                self.origins[id] = left

    def _question(self, id, sent, corrector, prefer, day):
        base = self.answers.get(id)
        speakers = [one for one in sent if id in one.answers]
        again = corrector and id in corrector.answers and base and said(corrector.answers[id]) == said(base)
        groups = {}
        if base and (not corrector or again):
            groups.setdefault(said(base), []).append(None)
        for one in speakers:
            groups.setdefault(said(one.answers[id]), []).append(one)
        if not groups:
            if base:
                self.taken_back.append((id, "answer"))
                still = corrector.beside.get(id, {})
                kept = {key: one for key, one in (("note", still.get("note", base.get("note"))), ("evidence", still.get("evidence"))) if one}
                if kept:
                    self.beside[id] = kept
                for part in (self.answers, self.origins, self.givers):
                    del part[id]
            return
        parties = list(groups.values())
        winner = parties[0] if len(parties) == 1 else self._decided(id, parties, prefer)
        for party in parties:
            for one in party:
                if one and party is not winner:
                    self.refused[id, one.office] = (one.name, day, said(one.answers[id]))
                elif one:
                    self.refused.pop((id, one.office), None)
                    self.overruled.pop((id, one.office), None)
        self._take(id, base, [one for one in winner if one], None in winner, corrector, day)

    def _decided(self, id, parties, prefer):
        self.conflicts += 1
        noted = [office for _, office, _ in self.origins.get(id, [])]
        for word in prefer:
            if word not in ("first", "last"):
                for party in parties:
                    if any((one.office == word) if one else word in noted for one in party):
                        return party
        return parties[-1] if "last" in prefer else parties[0]

    def _take(self, id, base, files, stays, corrector, day):
        new = [(one.name, one.office, day) for one in files]
        base = base or self.beside.pop(id, None)
        if stays:
            entry, origins = dict(base), list(self.origins[id])
            for origin in new:
                place = next((at for at, one in enumerate(origins) if one[1] == origin[1]), None)
                if place is None:
                    origins.append(origin)
                else:
                    origins[place] = origin
            givers = self.givers[id] + new
        else:
            first = files[0].answers[id]
            entry = {key: one for key, one in (base or {}).items() if key in ("note", "evidence")}
            entry |= {key: first[key] for key in ("answer", "why", "note") if key in first}
            if base and not corrector:
                self.overruled |= {(id, office): (name, on, said(base)) for name, office, on in self.origins[id]}
            origins, givers = new, new
        pieces = [] if corrector in files else list((base or {}).get("evidence", []))
        for one in files:
            if stays and "note" in one.answers[id] and (one is corrector or "note" not in entry):
                entry["note"] = one.answers[id]["note"]
            if stays and "why" in one.answers[id] and (one is corrector or "why" not in entry):
                entry["why"] = one.answers[id]["why"]
            pieces += [piece for piece in one.answers[id].get("evidence", []) if piece not in pieces]
        if corrector in files and (lost := [one for one in (base or {}).get("evidence", []) if one not in pieces]):
            self.taken_back.append((id, *[one["title"] for one in lost]))
        entry.pop("evidence", None)
        self.answers[id] = {**entry, **({"evidence": pieces} if pieces else {})}
        self.origins[id], self.givers[id] = origins, givers

    def open_conflicts(self, kept):
        """What offices said otherwise than the assessment does now, of those kept: (office, question, file, day)."""
        return {(office, id, name, day) for (id, office), (name, day, what) in kept.items()
                if id not in self.answers or said(self.answers[id]) != what}

    def settle(self, ids):
        """Accepted as they stand, so that no office's other answer is open any more."""
        for kept in (self.refused, self.overruled):
            for key in [key for key in kept if key[0] in ids]:
                del kept[key]
