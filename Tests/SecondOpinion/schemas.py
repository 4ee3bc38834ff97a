"""Validates the shipped files with a public JSON Schema validator, and sees broken ones rejected.

    python3 Tests/SecondOpinion/schemas.py --binary .build/release/assessor

Needs PyYAML and jsonschema. Every file is read in three ways, since editors and validators differ in
what they make of `no`, `1.10` and `2026-06-30`: by YAML 1.1, by YAML 1.2, and with every scalar as text.
"""

import argparse
import datetime
import json
import pathlib
import re
import subprocess
import sys

import jsonschema
import yaml

from reading import read_assessment, read_checklist
from scorecard import scorecard

ROOT = pathlib.Path(__file__).resolve().parents[2]
# What a schema cannot know: what YAML itself forbids or hides, and how two numbers stand to each other.
UNKNOWABLE = {
    "anchor", "control-escape", "count-above-total", "duplicate-key", "in-place-and-missing",
    "name-that-cannot-be-seen", "no-such-month", "percentage-101", "public-with-a-note", "range-reversed", "tag", "tag-directive", "utf-16", "why-beside-yes",
    "words-reversed",
}


class Version12(yaml.SafeLoader):
    """YAML 1.2: yes and no are texts, days are texts."""


KEPT = {"tag:yaml.org,2002:null", "tag:yaml.org,2002:merge"}
Version12.yaml_implicit_resolvers = {
    first: [entry for entry in entries if entry[0] in KEPT]
    for first, entries in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
for tag, pattern, first in [
    ("bool", r"^(true|false|True|False|TRUE|FALSE)$", "tTfF"),
    ("int", r"^[-+]?[0-9]+$", "-+0123456789"),
    ("float", r"^[-+]?[0-9]+\.[0-9]*([eE][-+]?[0-9]+)?$", "-+0123456789"),
]:
    Version12.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), list(first))


def as_json(value, blank_is_null=False):
    """What a validator sees of a YAML value."""
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, dict):
        return {str(key): as_json(item, blank_is_null) for key, item in value.items()}
    if isinstance(value, list):
        return [as_json(item, blank_is_null) for item in value]
    return None if blank_is_null and value == "" else value


def readings(path):
    """The file in the three ways; none where it is not YAML."""
    text = path.read_bytes()
    try:
        return [
            as_json(yaml.load(text, loader), loader is yaml.BaseLoader)
            for loader in (yaml.SafeLoader, Version12, yaml.BaseLoader)
        ]
    except (yaml.YAMLError, UnicodeError, ValueError, RecursionError):
        return []


def faults(validator, path):
    found = []
    for reading in readings(path):
        found += [
            f"{path.relative_to(ROOT)}: {list(error.absolute_path)}: {error.message[:160]}"
            for error in validator.iter_errors(reading)
        ]
    return found


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--binary", required=True)
    binary = arguments.parse_args().binary

    def validator(*words):
        text = subprocess.run(
            [binary, "schema", *words], check=True, capture_output=True, text=True
        ).stdout
        schema = json.loads(text)
        jsonschema.Draft202012Validator.check_schema(schema)
        return jsonschema.Draft202012Validator(schema)

    wrong, accepted, rejected = [], 0, 0
    general = validator("assessment")
    files = [(validator("checklist"), path) for path in ROOT.glob("Checklists/*/checklist.yaml")]
    files += [
        (validator("states" if path.name == "states.yaml" else "group"), path)
        for folder in ROOT.glob("Checklists/*/checklist.yaml")
        for path in sorted(folder.parent.rglob("*.yaml"))
        if path != folder
    ]
    own = {}
    samples = sorted(ROOT.glob("Reports/*/assessment.yaml"))
    samples += sorted(ROOT.glob("Tests/Fixtures/*/assessment.yaml"))
    for path in samples:
        checklist = yaml.load(path.read_bytes(), yaml.BaseLoader)["assessment"]
        if checklist not in own:
            own[checklist] = validator("assessment", "--checklist", checklist)
        files += [(general, path), (own[checklist], path)]
    for check, path in files:
        found = faults(check, path)
        wrong += found
        accepted += not found

    strict = validator("assessment", "--checklist", "osce-victim-protection-2022")
    for path in sorted(ROOT.glob("Tests/Fixtures/broken/*.yaml")):
        seen = readings(path)
        if not seen or path.stem in UNKNOWABLE:
            continue
        if all(strict.is_valid(reading) for reading in seen):
            wrong.append(f"{path.relative_to(ROOT)}: accepted, and it is broken")
        rejected += 1
    # What the program prints is held against the schemas that describe it.
    names = ("2024", "2026", "2026-shadow", "2026-desk")
    examples = [f"Reports/exampleland-{name}/assessment.yaml" for name in names]
    half = "Tests/Fixtures/small-half.yaml"
    small = ["--checklist", "Tests/Fixtures/small"]
    outputs = [("scorecard", ["score", path]) for path in examples]
    outputs += [("scorecard", ["score", half, *small])]
    outputs += [("cut", ["score", examples[1], "--by", by]) for by in ("theme", "agency")]
    outputs += [
        ("comparison", ["compare", *examples[:2]]), ("comparison", ["compare", *examples[1:]]),
        ("scorecard", ["score", examples[1], "--evidence", "discount"]),
        ("plan", ["plan", examples[3], "--target", "60"]), ("robustness", ["robustness", examples[3]]),
        ("overview", ["overview", *examples]), ("plan", ["plan", examples[1], "--band", "advanced"]),
        ("plan", ["plan", examples[0], "--budget", "3", "--by", "2027"]),
        ("plan", ["plan", half, "--target", "100", *small]), ("robustness", ["robustness", examples[0]]),
        ("robustness", ["robustness", half, "--open", "uniform", *small]),
        ("trace", ["checklist", "trace", "example-open-data", "Checklists/example-open-data/seminar.txt"]),
    ]
    for name, words in outputs:
        described = json.loads((ROOT / f"Checklists/schemas/{name}.schema.json").read_text("utf-8"))
        jsonschema.Draft202012Validator.check_schema(described)
        printed = subprocess.run(
            [str(pathlib.Path(binary).resolve()), *words, "--format", "json"], cwd=ROOT,
            capture_output=True, text=True)
        errors = list(jsonschema.Draft202012Validator(described).iter_errors(json.loads(printed.stdout)))
        wrong += [f"{' '.join(words)}: {list(error.absolute_path)}: {error.message[:160]}" for error in errors]
        accepted += not errors
    # So is the second opinion's own scorecard, which knows nothing of the program's schemas.
    described = json.loads((ROOT / "Checklists/schemas/scorecard.schema.json").read_text("utf-8"))
    checklist = read_checklist(ROOT / "Checklists/osce-victim-protection-2022")
    for path in examples:
        card = json.loads(json.dumps(scorecard(checklist, read_assessment(ROOT / path))))
        errors = list(jsonschema.Draft202012Validator(described).iter_errors(card))
        wrong += [f"our own of {path}: {list(error.absolute_path)}: {error.message[:160]}" for error in errors]
        accepted += not errors
    described = json.loads((ROOT / "Checklists/schemas/pack.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(described)
    for path in sorted(ROOT.glob("Reports/*/pack.json")):
        errors = list(jsonschema.Draft202012Validator(described).iter_errors(json.loads(path.read_text("utf-8"))))
        wrong += [f"{path.relative_to(ROOT)}: {list(error.absolute_path)}: {error.message[:160]}" for error in errors]
        accepted += not errors
    if not accepted or not rejected:
        wrong.append("nothing was validated")
    for line in wrong:
        print(line)
    print(f"{accepted} files accepted, {rejected} broken ones looked at, {len(wrong)} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
