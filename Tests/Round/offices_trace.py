"""Every answer traces to file, office and day: by `answered-by` in the assessment, and by the ledger beside it."""

import offices_ledger as ledger
from offices_answers import entry_of, said
from offices_questions import read_text
from offices_round import FILE


def same(one, other):
    """Whether two entries say the same with the same beside them."""
    if one is None or other is None:
        return one is other
    beside = [{key: part for key, part in entry.items() if key != "answer"} for entry in (one, other)]
    return said(one) == said(other) and beside[0] == beside[1]


def origins(tree):
    """What `answered-by` says: (file, office, day) for each id."""
    noted = tree.get("answered-by") or {}
    return {id: [(one["file"], one["office"], one["date"]) for one in (given if isinstance(given, list) else [given])]
            for id, given in noted.items()}


def assessment(check, round):
    """The file says what each office said last and what was decided, and names the files."""
    tree = read_text(round.folder / FILE)
    entries = {id: entry_of(one) for id, one in tree["answers"].items()}
    noted = origins(tree)
    for id in round.questions:
        wanted = round.expected.answers.get(id)
        if beside := round.expected.beside.get(id):
            wanted = {"answer": None, **beside}
        check(f"{id} says what is expected", same(entries.get(id), wanted), f"{entries.get(id)} and not {wanted}")
        came = round.expected.origins.get(id, [])
        check(f"{id} is answered by what is expected", noted.get(id, []) == came, f"{noted.get(id)} and not {came}")
    check("nothing else is traced", noted.keys() <= round.questions.keys(), noted.keys() - round.questions.keys())


def book(check, round):
    """The ledger tells the same: the last line of every answer has its digest, and a file that gave it."""
    path = round.folder / FILE.replace(".yaml", ".ledger.jsonl")
    faults = ledger.chain_faults(path, round.folder / FILE)
    check("the chain of the ledger holds", not faults, faults)
    lines = ledger.lines(path)
    tree = read_text(round.folder / FILE)
    files = {(line["office"], line["file"], line["on"]): line["became"] for line in lines if line["did"] == "merge" and "part" not in line}
    sent = {one: ledger.sha256((round.folder / one[1]).read_bytes()) for one in round.expected.files}
    check("every file that was merged stands there with its day and digest", files == sent, files.items() ^ sent.items())
    last, noted = {}, {}
    for line in lines:
        if line["did"] != "refused" and line.get("part") in ("answers", "answered-by"):
            (last if line["part"] == "answers" else noted)[line["id"]] = line
    for id, entry in round.expected.answers.items():
        line = last.get(id, {})
        check(f"the ledger has {id} as the file says it", line.get("became") == ledger.entry_digest(tree["answers"][id]), line)
        came = (line.get("file"), line.get("office"), line.get("on"))
        check(f"the ledger traces {id}", line.get("did") == "merge" and came in round.expected.givers[id],
              f"{came} is not one of {round.expected.givers[id]}")
        check(f"the ledger has who answered {id}", noted.get(id, {}).get("value") == tree["answered-by"][id], noted.get(id))
    for id in round.expected.beside:
        check(f"the ledger has what stands beside no answer to {id}", last[id].get("became") == ledger.entry_digest(tree["answers"][id]))
    kept = round.expected.answers.keys() | round.expected.beside.keys()
    gone = [id for id, line in last.items() if id not in kept and "became" in line]
    check("what was taken back is gone in the ledger too", not gone, gone)
    refused = {(line["office"], line["id"], line["file"], line["on"]) for line in lines if line["did"] == "refused"}
    missing = {(office, id, name, day) for (id, office), (name, day, _) in round.expected.refused.items()} - refused
    check("what was not followed is kept in the ledger", not missing, missing)


def overruled(check, round):
    """What an office's standing answer said before another was preferred is in the ledger with its file."""
    lines = ledger.lines(round.folder / FILE.replace(".yaml", ".ledger.jsonl"))
    given = {(line.get("office"), line["id"], line.get("file")) for line in lines if line.get("part") == "answers"}
    lost = [(id, office, name) for (id, office), (name, _, _) in round.expected.overruled.items()
            if not any(one[0] == office and one[1] == id for one in given)]
    check("what was overruled is kept in the ledger", not lost, lost)
