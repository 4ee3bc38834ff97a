"""`assessor status` counts what Python counts, office by office."""

import json

import offices_questions as asks
from offices_round import DUE, FILE

KINDS = {"notMeasured": "not-measured", "notFound": "not-found", "withheld": "withheld", "pending": "pending", "plain": None}


def told(round, day):
    return json.loads(round.program("status", FILE, "--on", day, "--format", "json").stdout)


def counted(round, day, accepted=(), changed=()):
    """What an office's row must be, but for its conflicts."""
    expected, rows = round.expected, {}
    for office in asks.OFFICES:
        own = [id for id in round.questions if round.office[id] == office]
        entries = {id: expected.answers.get(id) for id in own}
        givers = {id: {one[1] for one in origins} for id, origins in expected.origins.items()}
        open_ids = [id for id in own if not entries[id]]
        unknown = {key: [id for id in own if entries[id] and entries[id]["answer"] == "unknown" and entries[id].get("why") == kind]
                   for key, kind in KINDS.items()}
        files = [{"file": name, "on": on, "answers": sum((name, office, on) in origins for origins in expected.origins.values())}
                 for sender, name, on in expected.files if sender == office]
        rows[office] = {
            "asked": len(own), "open": open_ids, "unknown": unknown,
            "answered": len(own) - len(open_ids) - sum(map(len, unknown.values())),
            "accepted": [id for id in own if id in accepted], "changedSinceAccepted": [id for id in own if id in changed],
            "byOthers": [id for id in own if id in givers and office not in givers[id]],
            "forOthers": [id for id in round.questions if office in givers.get(id, ()) and id not in own],
            "overdue": len(open_ids) if day > DUE else 0,
            "files": sorted(files, key=lambda one: (one["on"], one["file"]))}
    return rows


def agrees(check, round, day, when, accepted=(), changed=()):
    """All rows and the sums."""
    status, rows = told(round, day), counted(round, day, accepted, changed)
    check(f"{when}: twelve rows", {one["agency"] for one in status["offices"]} == set(rows), [one["agency"] for one in status["offices"]])
    for one in status["offices"]:
        for key, wanted in rows[one["agency"]].items():
            check(f"{when}: {key} of {one['agency']}", one[key] == wanted, f"{one[key]} and not {wanted}")
    sums = {key: sum(row[key] if isinstance(row[key], int) else len(row[key]) for row in rows.values())
            for key in ("asked", "answered", "open", "accepted", "overdue")}
    sums["unknown"] = sum(len(ids) for row in rows.values() for ids in row["unknown"].values())
    check(f"{when}: the sums", status["total"] == sums, f"{status['total']} and not {sums}")
    check(f"{when}: the day, who asks and the ledger", (status["on"], status["enquiry"], status["ledger"]) == (
        day, {"askedBy": "Office of the Co-ordinator", "due": DUE, "replyTo": "round@example.org"}, "whole"), status["enquiry"])
    listed = {(one["agency"], each["id"], each["file"], each["on"]) for one in status["offices"] for each in one["conflicts"]}
    refused = round.expected.open_conflicts(round.expected.refused)
    overruled = round.expected.open_conflicts(round.expected.overruled)
    check(f"{when}: files that were not followed are conflicts", refused <= listed, sorted(refused - listed))
    # The day of an answer that gave way is the one on which it did.
    others = {one[:3] for one in listed - refused} - {one[:3] for one in overruled}
    check(f"{when}: nothing else is a conflict", not others, sorted(others))


def overruled(check, round, day):
    """An office whose answer stood in the assessment, and that another was preferred to, is told to have a conflict too."""
    listed = {(one["agency"], each["id"]) for one in told(round, day)["offices"] for each in one["conflicts"]}
    wanted = {(office, id) for office, id, _, _ in round.expected.open_conflicts(round.expected.overruled)}
    check("overruled offices have a conflict in status", wanted <= listed, f"{len(wanted - listed)}: {sorted(wanted - listed)[:3]} …")
    lost = {(office, id) for office, id in wanted if id not in round.expected.answers}
    check("and so where nobody's answer stands any more", lost <= listed, sorted(lost - listed))
