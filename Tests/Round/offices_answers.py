"""What an office says to a question, and the file that it sends, in the words that the form saves."""

import json

KINDS = [None, "not-measured", "not-found", "withheld", "pending"]
HEAD = """# Answers of an office.
assessment: osce-victim-protection-2022
checklist-version: "2.0.0"
state:
  code: XX
  name: "Exampleland"
date: 2026-06-30
respondent:
  role: government
  name: {name}
office: {office}
answers:
"""


def value(question, random):
    """A random answer of the question's type."""
    if question.type == "yes-partial-no":
        return random.choice(["yes", "partial", "no"])
    if question.type == "elements":
        return [one for one in question.elements if random.random() < 0.6]
    if question.type == "level":
        return str(random.randrange(question.levels))
    if question.type == "number":
        return str(random.randrange(5, 90))
    if random.random() < 0.5:
        return f"{random.randrange(1, 99)}%"
    return {"count": str(random.randrange(20, 60)), "of": str(random.randrange(60, 90))}


def evidence(office, random):
    """A piece of evidence with a title that tells whose it is."""
    return {"title": f"Act {random.randrange(10**6)} of {office}", "type": random.choice(["law", "policy", "report"]),
            "date": f"202{random.randrange(3, 6)}-0{random.randrange(1, 9)}-1{random.randrange(9)}"}


def answer(office, question, random):
    """A whole entry; None where the office leaves the question open."""
    drawn = random.random()
    if drawn < 0.1:
        return None
    if drawn < 0.25:
        kind = random.choice(KINDS)
        return {"answer": "unknown", **({"why": kind} if kind else {})}
    entry = {"answer": value(question, random)}
    if random.random() < 0.3:
        entry["note"] = f"Said by {office}: {random.randrange(10**6)}"
    if random.random() < 0.4:
        entry["evidence"] = [evidence(office, random) for _ in range(random.choice([1, 1, 2]))]
    return entry


def said(entry):
    """What makes two answers the same: the value; lists are sets."""
    given = entry["answer"]
    return ("list", *sorted(given)) if isinstance(given, list) else (
        ("mapping", *sorted(given.items())) if isinstance(given, dict) else given)


def another(entries, question, random):
    """An answer that differs from some entries: never unknown beside unknown, which would be one answer."""
    while True:
        new = {"answer": value(question, random)}
        if all(said(new) != said(entry) for entry in entries):
            return new


def written(content):
    """A value on one line."""
    if isinstance(content, list):
        return "[" + ", ".join(content) + "]"
    if isinstance(content, dict):
        return "{ " + ", ".join(f"{key}: {one}" for key, one in content.items()) + " }"
    return content


def lines(id, entry):
    """An entry as the form writes it."""
    if list(entry) == ["answer"]:
        return [f"  {id}: {written(entry['answer'])}"]
    rows = [f"  {id}:", f"    answer: {written(entry['answer'])}"]
    if "why" in entry:
        rows.append(f"    why: {entry['why']}")
    if "note" in entry:
        rows.append(f"    note: {json.dumps(entry['note'])}")
    if entry.get("evidence"):
        rows.append("    evidence:")
        for piece in entry["evidence"]:
            rows += [f"      - title: {json.dumps(piece['title'])}", f"        type: {piece['type']}", f"        date: {piece['date']}"]
    return rows


def file_text(office, answers):
    """A whole file of an office."""
    head = HEAD.format(name=json.dumps(f"Office {office}"), office=office)
    return head + "\n".join(line for id, entry in answers.items() for line in lines(id, entry)) + "\n"


def entry_of(tree):
    """An entry as a file has it, every scalar a text: in one form, however it is written. None where nothing is said."""
    if tree in ("", None):
        return None
    if not isinstance(tree, dict):
        return {"answer": tree}
    parts = {"note", "why", "evidence", "reason", "except", "public-note"}
    beside = {key: one for key, one in tree.items() if key in parts and one not in ("", [])}
    rest = {key: one for key, one in tree.items() if key not in parts}
    value = rest["answer"] if "answer" in rest else rest
    return {"answer": value, **beside} if value not in ("", {}) else ({"answer": None, **beside} if beside else None)
