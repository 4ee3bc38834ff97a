"""Files to values (formats.md): YAML scalars stay text, and the field that is expected decides.

`no` is an answer where an answer is expected and Norway where a country code is, which is why the
loader is PyYAML's BaseLoader (in its C form where there is one: the same result, faster).
Input is taken to be valid; a faulty file raises whatever Python raises.
"""

from datetime import date
from hashlib import sha256
from pathlib import Path

import yaml

from days import period_of
from model import Assessment, Checklist, Criterion, Group, Indicator, Section
from settings import number, settings_from

TextLoader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def parse(data: bytes):
    """One YAML document with every scalar as text."""
    return yaml.load(data, Loader=TextLoader)


def is_yes(text: str | None) -> bool:
    """`yes`/`Yes`/`YES` are one answer, so are `true` (formats.md)."""
    return (text or "").strip().lower() in {"yes", "true"}


def read_checklist(folder: Path) -> Checklist:
    """checklist.yaml and the group files that it lists, in that order."""
    main = (folder / "checklist.yaml").read_bytes()
    root = parse(main)
    digest = sha256(main)
    sections = []
    for section in root["sections"]:
        groups = []
        for name in section["groups"]:
            data = (folder / name).read_bytes()
            digest.update(data)
            groups.append(group_from(parse(data)))
        sections.append(Section(section["id"], section["title"], tuple(groups)))
    return Checklist(
        id=root["checklist"],
        version=root["version"],
        digest="sha256:" + digest.hexdigest(),
        text_digest=(root.get("source") or {}).get("text-digest", ""),
        facts=tuple(fact["id"] for fact in root.get("facts") or []),
        victim_groups=tuple(group["id"] for group in root.get("victim-groups") or []),
        settings=settings_from(root.get("scoring")),
        sections=tuple(sections),
    )


def group_from(tree: dict) -> Group:
    return Group(tree["group"], tree["title"], tuple(criterion_from(c) for c in tree["criteria"]))


def criterion_from(tree: dict) -> Criterion:
    """`not-applicable-when` on a criterion permits it for each indicator (section 4)."""
    permitted = bool(tree.get("not-applicable-when"))
    source = tree.get("source") or {}
    earlier = one_or_more(tree.get("was"))
    return Criterion(
        id=tree["id"],
        title=tree["title"],
        weight=number(tree.get("weight") or "1"),
        critical=is_yes(tree.get("critical")),
        effort=tree.get("effort") or "medium",
        target=float(tree.get("target") or "1"),
        conditions=conditions_from(tree.get("applies-if")),
        indicators=tuple(indicator_from(i, tree["id"], earlier, permitted) for i in tree["indicators"]),
        takeaway=source.get("takeaway", ""),
        digest=source.get("digest", ""),
        was=earlier,
    )


def one_or_more(written) -> tuple[str, ...]:
    """One, or a list of them."""
    return tuple(written) if isinstance(written, list) else (written,) if written else ()


def earlier_ids(id: str, was: tuple[str, ...], criterion: str, earlier: tuple[str, ...]) -> tuple[str, ...]:
    """The whole ids under which an indicator may have been answered before, its own left out.

    `was` of an indicator is an id inside its criterion, or a whole one; `was` of a criterion moves all.
    """
    whole = [name for name in was if "." in name]
    short = [id] + [name for name in was if "." not in name]
    named = [f"{place}.{name}" for place in (criterion, *earlier) for name in short]
    return tuple(dict.fromkeys(name for name in whole + named if name != f"{criterion}.{id}"))


def conditions_from(written) -> tuple[tuple[str, bool], ...]:
    """One fact, `not fact`, or a list of them that must all hold (formats.md)."""
    items = written if isinstance(written, list) else [written] if written else []
    conditions = []
    for item in items:
        words = item.split()
        conditions.append((words[-1], words[0] != "not" or len(words) == 1))
    return tuple(conditions)


def indicator_from(tree: dict, criterion: str, earlier: tuple[str, ...], permitted: bool) -> Indicator:
    return Indicator(
        id=f"{criterion}.{tree['id']}",
        dimension=tree["dimension"],
        type=tree["type"],
        weight=float(tree.get("weight") or "1"),
        reversed=is_yes(tree.get("reversed")),
        red_flag=is_yes(tree.get("red-flag")),
        required=is_yes(tree.get("required")),
        may_be_not_applicable=permitted or bool(tree.get("not-applicable-when")),
        worst=float(tree["worst"]) if "worst" in tree else None,
        best=float(tree["best"]) if "best" in tree else None,
        levels=tuple(tree.get("levels") or ()),
        elements=tuple(element["id"] for element in tree.get("elements") or []),
        question=tree["question"],
        was=earlier_ids(tree["id"], one_or_more(tree.get("was")), criterion, earlier),
    )


def read_assessment(file: Path) -> Assessment:
    """An assessment; `facts`, `answers`, `sources` and `plan` may be missing or blank."""
    data = file.read_bytes()
    root = parse(data)
    plan = root.get("plan") or {}
    respondent = root.get("respondent") or {"role": "government"}
    return Assessment(
        state={"code": root["state"]["code"], "name": root["state"]["name"]},
        date=date.fromisoformat(root["date"]),
        respondent={"role": respondent["role"], "name": respondent.get("name")},
        digest="sha256:" + sha256(data).hexdigest(),
        facts={id: fact_from(given) for id, given in (root.get("facts") or {}).items()},
        answers=root.get("answers") or {},
        deadlines={id: item["deadline"] for id, item in plan.items() if item and item.get("deadline")},
        basis=root.get("basis") or "self-assessment",
        period=period_of(root.get("period")),
        sources=root.get("sources") or {},
    )


def fact_from(given) -> str:
    """A word, or a mapping with `answer`, `source` and `note`."""
    return (given.get("answer") if isinstance(given, dict) else given) or ""
