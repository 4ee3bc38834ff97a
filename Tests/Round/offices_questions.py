"""Which questions there are and which office is asked them: read from the checklist's files, not told by the program."""

import pathlib

import yaml

TextLoader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
FOLDER = pathlib.Path(__file__).resolve().parents[2] / "Checklists" / "osce-victim-protection-2022"

OFFICES = ["national-coordinator", "interior", "police", "migration", "identification-authority", "justice",
           "prosecutor-general", "social-affairs", "child-protection", "guardianship", "health", "labour"]
NAMES = {"police": "National Police Directorate", "social-affairs": "Ministry of Social Affairs"}

# Who answers in place of an office that is not among the twelve, by the criterion's lead in the checklist.
INSTEAD = {"asylum": "migration", "foreign-affairs": "national-coordinator", "civil-protection": "interior",
           "digital-regulator": "police", "national-rapporteur": "justice", "gender-equality": "health",
           "minorities-body": "labour", "disability-body": "health"}
# Nearer assignments: a group, a criterion, a question.
NEARER = {"P1-NPUN": "prosecutor-general", "P1-IDAS-01": "police", "P1-IDAS-01.s1": "interior",
          "P1-LEAD-02.p2": "justice"}


class Question:
    """One question: its id, its type, what it can be answered with, and whom the checklist asks."""

    def __init__(self, group, criterion, tree):
        self.group, self.criterion = group, criterion["id"]
        self.id = f"{self.criterion}.{tree['id']}"
        self.type = tree["type"]
        self.elements = [element["id"] for element in tree.get("elements") or []]
        self.levels = len(tree.get("levels") or [])
        self.lead = criterion["agency"]["lead"]


def read_text(path):
    """A YAML file in which every scalar is a text."""
    return yaml.load(pathlib.Path(path).read_bytes(), Loader=TextLoader)


def questions():
    """All questions in the checklist's order."""
    root = read_text(FOLDER / "checklist.yaml")
    groups = [read_text(FOLDER / name) for section in root["sections"] for name in section["groups"]]
    return [Question(group["group"], criterion, indicator)
            for group in groups for criterion in group["criteria"] for indicator in criterion["indicators"]]


def assignments(all_questions):
    """What is assigned: criteria whose lead is not among the twelve, then what is assigned nearer."""
    moved = {one.criterion: INSTEAD[one.lead] for one in all_questions if one.lead in INSTEAD}
    return {**moved, **NEARER}


def office_of(question, assigned):
    """The nearest assignment, else the checklist's lead."""
    for place in (question.id, question.criterion, question.group):
        if place in assigned:
            return assigned[place]
    return question.lead
