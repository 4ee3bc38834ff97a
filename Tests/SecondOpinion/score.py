"""Second opinion: score one assessment and print the scorecard's JSON (formats.md).

    python3 score.py CHECKLIST_DIR ASSESSMENT.yaml [--evidence off|warn|discount]

Exit code 0, or 78 where everything is not applicable (nothing to score).
"""

import argparse
import json
import sys
from pathlib import Path

from reading import read_assessment, read_checklist
from scorecard import scorecard


def main() -> int:
    parser = argparse.ArgumentParser(description="Score an assessment by the published method.")
    parser.add_argument("checklist", type=Path, help="the checklist's folder")
    parser.add_argument("assessment", type=Path, help="the assessment's YAML file")
    parser.add_argument("--evidence", choices=("off", "warn", "discount"))
    arguments = parser.parse_args()
    card = scorecard(
        read_checklist(arguments.checklist), read_assessment(arguments.assessment), arguments.evidence
    )
    json.dump(card, sys.stdout, indent=2, ensure_ascii=False)
    print()
    return 78 if card["overall"]["demonstrated"] is None else 0


if __name__ == "__main__":
    sys.exit(main())
