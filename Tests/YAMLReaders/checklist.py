"""Two checklists to write files of, themselves in JSON: YAML in which every text stands in quotation marks."""

import json
from pathlib import Path

from texts import IDS

PLACES = [f"C.q{number}" for number in range(7)]


def of_ids(folder: Path) -> Path:
    """A checklist of which every id is allowed and is, to some reader, a word, a number, a day or a mark."""
    elements = [{"id": one, "label": one} for one in IDS]
    # Behind a criterion such as 18 they make 18.1, 18.10 and 18.1e3.
    questions = [question("1", "yes-partial-no"), question("10", "elements", elements=elements),
                 question("1e3", "percent", worst=0, best=100)]
    criteria = [{**criterion(one, number, questions), "agency": {"lead": one}} for number, one in enumerate(IDS)]
    labels = [{"id": one, "label": one} for one in IDS]
    return written(folder, criteria, {
        "facts": [{"id": one, "question": "Is it so?"} for one in IDS], "victim-groups": labels,
        "agencies": [{"id": one, "title": one} for one in IDS]})


def of_places(folder: Path) -> Path:
    """A small checklist with a question for each place that a text is put in."""
    questions = [question(place.removeprefix("C."), "yes-partial-no") for place in PLACES]
    return written(folder, [criterion("C", 0, questions)], {})


def written(folder: Path, criteria: list[dict], more: dict) -> Path:
    checklist = {"checklist": "007", "version": "1.10", "title": "A checklist",
                 "source": {"title": "A report", "publisher": "A publisher"}, **more,
                 "sections": [{"id": "S", "title": "A section", "groups": ["group.yaml"]}]}
    folder.mkdir()
    for name, content in (("checklist", checklist), ("group", {"group": "G", "title": "A group", "criteria": criteria})):
        (folder / f"{name}.yaml").write_text(json.dumps(content, indent=1), encoding="utf-8")
    return folder


def criterion(id: str, number: int, indicators: list[dict]) -> dict:
    source = {"takeaway": f"P1/1/{number + 1}", "kind": "principle", "digest": "fedcba9876543210"}
    return {"id": id, "title": "A criterion", "source": source, "recommendation": "Do it.", "indicators": indicators}


def question(id: str, type: str, **more: object) -> dict:
    if type == "yes-partial-no":
        more["partial"] = "Half of it is."
    return {"id": id, "dimension": "structure", "type": type, "question": "Is it so?", **more}
