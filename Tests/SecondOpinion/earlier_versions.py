"""The version before of a checklist, so that rounds are compared across two of them.

Criteria and indicators have an id that they say they had before; here and there another question, weight or
indicator less. Everything else is as it is.
"""

from pathlib import Path
from random import Random

import yaml

from reading import one_or_more, parse


def earlier_version(folder: Path, out: Path, rng: Random) -> Path:
    """Write the version before into `out`; its path is returned."""
    root = parse((folder / "checklist.yaml").read_bytes())
    names = [name for section in root["sections"] for name in section["groups"]]
    groups = {name: parse((folder / name).read_bytes()) for name in names}
    renamed = {}
    for group in groups.values():
        for criterion in group["criteria"]:
            now = criterion["id"]
            renamed[now] = criterion_before(criterion, rng)
    for group in groups.values():
        for criterion in group["criteria"]:
            if criterion.get("related"):
                criterion["related"] = [renamed[id] for id in criterion["related"]]
    root["version"] = "0.0.9"
    root.pop("retired", None)
    for name, tree in {"checklist.yaml": root, **groups}.items():
        file = out / name
        file.parent.mkdir(parents=True, exist_ok=True)
        # Texts that look like a number, a truth or a date get quotation marks; the program reads texts as texts.
        file.write_text(yaml.safe_dump(tree, sort_keys=False, allow_unicode=True, width=1000), encoding="utf-8")
    return out


def criterion_before(criterion: dict, rng: Random) -> str:
    """Changes a criterion into what it was; its id then is returned."""
    if rng.random() < 0.1:
        criterion["weight"] = rng.choice(("1", "2", "3"))
    indicators = criterion["indicators"]
    for indicator in indicators:
        short = [name for name in one_or_more(indicator.pop("was", None)) if "." not in name]
        if short:
            indicator["id"] = rng.choice(short)
        if rng.random() < 0.1:
            indicator["question"] += " Before?"
        if rng.random() < 0.1:
            indicator["weight"] = rng.choice(("1", "2"))
    if len(indicators) > 1 and rng.random() < 0.1:
        indicators.pop()
    earlier = one_or_more(criterion.pop("was", None))
    if earlier:
        criterion["id"] = rng.choice(earlier)
    return criterion["id"]
