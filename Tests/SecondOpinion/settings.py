"""The defaults of scoring.md section 16, and a checklist's `scoring:` changes to them.

The keys are those that formats.md lists. Red flags (0.5), required indicators (0.5), the half that a status
needs to be known, the three flags of section 8 and the band that the outcome gate leaves (3) have no key,
so nothing changes them.
"""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Settings:
    """Everything that a checklist may configure."""

    partial: float = 0.5
    exceptions_cap: float = 0.5
    gate: float = 0.5
    met: float = 0.8
    not_met: float = 0.4
    bands: tuple[float, ...] = (0.2, 0.4, 0.6, 0.8)
    provisional_below: float = 0.75
    band_from_known: float = 0.5
    cap_band: int = 2
    outcome_gate: float = 0.6
    tailoring_notice: float = 0.25
    evidence: str = "warn"
    evidence_factors: tuple[float, ...] = (1.0, 0.75, 0.5)
    evidence_months: int = 36
    effort: dict[str, float] = field(default_factory=lambda: {"small": 1, "medium": 2, "large": 4})
    tiers: tuple[float, ...] = (50.0, 25.0)
    weight_box: float = 0.25
    runs: int = 10000
    seed: int = 42


WHOLE = {"cap-band", "evidence-months", "runs", "seed"}


def number(text: str) -> float:
    """A number as written; whole numbers stay whole so that they print without a fraction."""
    value = float(text)
    return int(value) if value.is_integer() else value


def settings_from(written: dict | str | None) -> Settings:
    """The settings after the changes written under `scoring:`, all of them text."""
    values: dict = {}
    for key, text in (written or {}).items():
        name = key.replace("-", "_")
        if key == "evidence":
            values[name] = text.strip().lower()
        elif key == "effort":
            values[name] = Settings().effort | {size: number(n) for size, n in text.items()}
        elif isinstance(text, list):
            values[name] = tuple(float(item) for item in text)
        elif key in WHOLE:
            values[name] = int(text)
        else:
            values[name] = float(text)
    return Settings(**values)
