"""The JSON of formats.md, schema assessor.scorecard/2, out of the scored criteria."""

import gates
from dimensions import dimension_block
from engine import Numbers, ScoredCriterion, ScoredIndicator, heavily_tailored, score_all, view
from model import Assessment, Checklist
from status import status
from to_find_out import rows_to_find_out
from to_fix import rows_to_fix
from values import KINDS, read_answers


def scorecard(checklist: Checklist, assessment: Assessment, mode: str | None = None) -> dict:
    """The whole scorecard; `mode` is off, warn or discount, by default the checklist's own."""
    settings = checklist.settings
    mode = mode or settings.evidence
    everything = score_all(checklist, read_answers(checklist, assessment), mode)
    scored = {c.criterion.id: c for c in everything}
    total = sum(c.weight for c in everything)

    sections = []
    for section in checklist.sections:
        groups, members = [], []
        for group in section.groups:
            own = [scored[c.id] for c in group.criteria]
            members += own
            block = titled(group, own) | node(own, None, settings)
            groups.append(block | {"criteria": [criterion_block(c, total, settings) for c in own]})
        block = titled(section, members) | node(members, section.id, settings)
        sections.append(block | {"groups": groups})

    indicators = [i for c in everything for i in c.indicators]
    return rounded({
        "schema": "assessor.scorecard/2",
        "engine": {"version": "second-opinion"},
        "checklist": {"id": checklist.id, "version": checklist.version, "digest": checklist.digest},
        "assessment": {
            "state": assessment.state,
            "date": assessment.date.isoformat(),
            "respondent": assessment.respondent,
            "digest": assessment.digest,
            "basis": assessment.basis,
            "period": assessment.period,
        },
        "evidenceMode": mode,
        "overall": node(everything, "overall", settings) | registers(view(everything)),
        "sections": sections,
        "redFlags": [
            {"indicator": i.indicator.id, "fired": gates.fired(i)}
            for i in indicators
            if i.indicator.red_flag and i.answer.applies
        ],
        "toFix": rows_to_fix(everything, assessment, settings),
        "toFindOut": rows_to_find_out(everything, assessment, settings, mode),
        "unsupported": [] if mode == "off" else ids(indicators, lambda a: a.evidence == "none"),
        "dataGaps": ids(indicators, lambda a: a.state in {"unknown", "noCases"}),
        "unknowns": {camel(kind): ids(indicators, lambda a: a.why == kind and a.state in {"unknown", "noCases"})
                     for kind in (*KINDS, "plain", "noCases")},
        "incomplete": ids(indicators, lambda a: a.state == "unanswered"),
        "leftBehind": left_behind(checklist, indicators),
        "heavilyTailored": heavily_tailored(everything, settings),
        "warnings": [],
    })


def camel(kebab: str) -> str:
    first, *rest = kebab.split("-")
    return first + "".join(word.capitalize() for word in rest)


def registers(n: Numbers | None) -> dict:
    """What is to be fixed and what is to be found out, in parts of the whole (section 9)."""
    return {"toFix": n and 1 - n.U, "toFindOut": n and n.U - n.L}


def titled(part, criteria: list[ScoredCriterion]) -> dict:
    """Id, title and the weight of a group or section: the sum over its applicable criteria."""
    return {"id": part.id, "title": part.title, "weight": sum(c.weight for c in criteria)}


def four(n: Numbers | None) -> dict:
    if n is None:
        return dict.fromkeys(("demonstrated", "answered", "possible", "coverage"))
    return {"demonstrated": n.L, "answered": n.P, "possible": n.U, "coverage": n.K}


def node(criteria: list[ScoredCriterion], outcome_gate_id: str | None, settings) -> dict:
    """The block that groups, sections and the overall share."""
    numbers = view(criteria)
    parts, beside = dimension_block(criteria)
    bands = gates.bands_of_node(numbers, criteria, parts["outcome"], outcome_gate_id, settings)
    return four(numbers) | bands | {
        "dimensions": {name: four(n) for name, n in parts.items()},
    } | beside


def criterion_block(item: ScoredCriterion, total: float, settings) -> dict:
    effective = item.weight / total if total > 0 else 0.0
    return {
        "id": item.criterion.id,
        "title": item.criterion.title,
        "weight": item.criterion.weight,
        "effectiveWeight": effective,
        **four(item.numbers),
        "status": status(item, settings),
        "gate": gates.gate(item, settings),
        "indicators": [
            indicator_block(i, effective * share) for i, share in zip(item.indicators, item.shares())
        ],
    }


def indicator_block(item: ScoredIndicator, effective: float) -> dict:
    """What is not known prints value null, low 0, high 1; what does not apply prints nulls."""
    answer = item.answer
    figures = dict.fromkeys(("value", "demonstrated", "low", "high", "known"))
    if answer.applies:
        low, high = answer.given_out or (answer.low, answer.high)
        shown = item.demonstrated / answer.low if answer.low > 0 else 1.0  # the factor of the evidence
        known = 1 - (high - low)
        figures |= {"demonstrated": shown * low, "low": low, "high": high, "known": known,
                    "value": low / known if answer.answered else None}
    return {
        "id": item.indicator.id,
        "dimension": item.indicator.dimension,
        "state": answer.state,
        "effectiveWeight": effective,
        **figures,
        "except": list(answer.excepted),
        "evidence": answer.evidence,
        "redFlag": gates.fired(item),
    }


def ids(indicators: list[ScoredIndicator], wanted) -> list[str]:
    return [i.indicator.id for i in indicators if wanted(i.answer)]


def left_behind(checklist: Checklist, indicators: list[ScoredIndicator]) -> list[dict]:
    """The groups named by at least one answered indicator, in the checklist's order."""
    rows = []
    for group in checklist.victim_groups:
        named = ids(indicators, lambda a: a.answered and group in a.excepted)
        if named:
            rows.append({"group": group, "indicators": named})
    return rows


def rounded(tree):
    """Every number to 6 decimals."""
    if isinstance(tree, dict):
        return {key: rounded(value) for key, value in tree.items()}
    if isinstance(tree, list):
        return [rounded(value) for value in tree]
    return round(tree, 6) + 0.0 if isinstance(tree, float) else tree
