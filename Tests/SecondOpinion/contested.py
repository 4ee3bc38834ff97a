"""Constructs of valid input that can be left out, by name: most leave room in the contract.

The generators produce them all; `--without NAME` leaves one out, so that a difference can be pinned to
a reading of the contract rather than to a slip. The README says which reading was chosen here, and why.
"""

import argparse

CONTESTED = {
    "law-after": "evidence of type law that is dated after the assessment",
    "window-cut": "evidence on the edge of the months' window where the edge is cut to a month's end",
    "partial-reversed": "`partial:` other than 0.5 together with a reversed indicator",
    "blank-lists": "a half-known list of which both lists are empty or blank",
    "one-list": "a half-known list of which one list is not written at all",
    "known-status": "`band-from-known:` other than 0.5, which the status *mostly not known* does not follow",
    "versions": "rounds of two versions of a checklist",
    "was": "ids that a criterion or indicator had before, and answers under them",
    "sources": "sources listed once, and evidence that names them",
    "part-dates": "a year or a month for a date of evidence",
    "covers": "the period that a piece of evidence covers",
    "accessed": "the day on which a piece of evidence was looked at",
    "fact-groups": "a fact as a mapping with a note and a source",
    "basis": "what an assessment rests on",
    "period": "what the figures describe",
    "public-note": "a note for a public report",
    "piece-over-source": "evidence that names a source and has a date of its own",
    "except-not-answered": "`except:` beside an answer that is unknown or not applicable",
    "except-no": "`except:` beside an answer that is worth 0 already",
    "effort-one": "`effort:` where small is not 1",
    "capital-na": "N/A in capitals",
    "percent-in-range": "a percent sign on the ends of a range",
    "direct-with-siblings": "count/of or from/to directly under the id, with note or evidence beside it",
    "boolean-words": "yes and no for the true and false of a checklist's or an evidence's mark",
    "documented-factor": "`evidence-factors:` whose first is not 1",
    "zero-criterion": "indicators of weight 0 that may be all that applies of a criterion",
    "zero-total": "a checklist in which every criterion weighs 0",
    "dropped-plan": "a deadline of a plan item that is dropped or done",
}


def add_option(parser: argparse.ArgumentParser) -> None:
    """`--without NAME`, which may be repeated."""
    parser.add_argument(
        "--without",
        action="append",
        default=[],
        choices=sorted(CONTESTED),
        metavar="NAME",
        help="leave a contested construct out: " + ", ".join(sorted(CONTESTED)),
    )
