"""What an engine should print of a run's files, document by document: the words to call it with, and the JSON.

The scorecard is whole. Of the others only the members that the method decides are worked out here.
"""

from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Iterator

from engine import score_all, view
from gates import band
from model import Assessment, Checklist
from plan import plan
from respondents import respondents
from robustness import box_of_whole, power_mean, weights_at_random
from rounds import rounds
from scorecard import rounded, scorecard
from to_fix import rows_to_fix
from values import read_answers

NOTHING_TO_SCORE = 78
RUNS = 100
EXPONENTS = (1, 0.5, 0, -1)


@dataclass(frozen=True)
class Document:
    name: str
    words: list[str]  # the command, without the checklist, the mode and the format
    expected: dict
    code: int = 0
    whole: bool = False  # whether every member is compared


def documents(checklist: Checklist, files: dict[str, tuple[Path, Assessment]], mode: str | None,
              rng: Random, older: tuple[Path, Checklist] | None = None) -> Iterator[Document]:
    """Of the files *now*, *before* (an earlier round of the same) and *beside* (another respondent).

    `older` is the checklist of *before*, where that was another version.
    """
    used = mode or checklist.settings.evidence
    file, now = files["now"]
    card = scorecard(checklist, now, mode)
    empty = card["overall"]["demonstrated"] is None
    yield Document("score", ["score", str(file)], card, NOTHING_TO_SCORE if empty else 0, whole=True)
    if empty:
        return
    target = rng.choice((20, 40, 50, 60, 80, 95, 100))
    path = plan(checklist, now, read_answers(checklist, now), used, target / 100)
    yield Document("plan", ["plan", str(file), "--target", str(target)],
                   {"schema": "assessor.plan/2"} | rounded(path))
    criteria = score_all(checklist, read_answers(checklist, now), used)
    then = older[1] if older else checklist
    others = {name: score_all(version, read_answers(version, files[name][1]), mode or version.settings.evidence)
              for name, version in (("before", then), ("beside", checklist))}
    if view(others["before"]):
        step = rounds(then, files["before"][1], checklist, now, used)
        yield Document("rounds", ["compare", str(files["before"][0]), str(file)]
                       + (["--old-checklist", str(older[0])] if older else []),
                       {"schema": "assessor.comparison/2", "kind": "rounds", "steps": [rounded(step)]})
    if view(others["beside"]):
        pair = respondents(criteria, others["beside"])
        yield Document("respondents", ["compare", str(file), str(files["beside"][0])],
                       {"schema": "assessor.comparison/2", "kind": "respondents",
                        "pairs": [{"first": 0, "second": 1} | rounded(pair)]})
    if rng.random() < 0.2:
        yield Document("robustness", ["robustness", str(file), "--runs", str(RUNS)],
                       rounded(robustness(checklist, now, used)))


def robustness(checklist: Checklist, assessment: Assessment, mode: str) -> dict:
    """Section 11 with few runs; shares per band only where there is a band."""
    settings = checklist.settings
    criteria = score_all(checklist, read_answers(checklist, assessment), mode)
    low, high = box_of_whole(criteria, settings.weight_box)
    runs = weights_at_random(criteria, assessment, settings, RUNS, settings.seed)
    now, total = view(criteria), sum(c.weight for c in criteria)
    known = now.K >= settings.band_from_known - 1e-9
    expected = {
        "demonstrated": now.L, "low": low, "high": high,
        "percentiles": dict(zip(("p5", "p50", "p95"), runs.percentiles)),
        "bandShares": list(runs.band_shares) if known else None,
        "topTen": [{"criterion": row["criterion"], "value": runs.top[row["criterion"]]}
                   for row in rows_to_fix(criteria, assessment, settings)],
        "derivatives": [{"criterion": c.criterion.id, "value": (c.numbers.L - now.L) / total}
                        for c in criteria if c.weight > 0],
        "powerMeans": [{"exponent": p, "value": power_mean(criteria, p)} for p in EXPONENTS],
    }
    if known:
        expected["dependsOnWeights"] = band(low, settings) != band(high, settings)
    return expected
