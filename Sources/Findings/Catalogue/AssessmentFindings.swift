/// Do the facts, answers and plans hold together?
extension FindingKind {
  static let assessment: [FindingKind] = [
    FindingKind(
      .anotherChecklist, .error, "this file answers the checklist",
      example: "assessment: example-open-data, checked with --checklist of another",
      advice: "use the checklist that the file names, or correct `assessment`"),
    FindingKind(
      .anotherVersion, .warning, "this file was written for version",
      example: "checklist-version: 0.9.0",
      advice: "read changed questions again, then set `checklist-version`"),
    FindingKind(
      .removed, .warning, "version … has no indicator; has no criterion",
      example: "checklist-version: 0.9.0, and an answer to a question that 1.0.0 has no more",
      advice: "nothing: it is kept and not scored; or move it to the new id",
      several: "entries are to what this version of the checklist no longer has"),
    FindingKind(
      .formerId, .warning,
      "… is an earlier id of …, which is answered, has a plan or is assigned; does not fit what … asks now",
      example: "cets-116-party: yes, in a file that answers ets-116-party as well",
      advice: "keep the answer under the id of now, and take the other away",
      several: "entries under earlier ids do not count"),
    FindingKind(
      .factNotGiven, .warning, "… facts about the State are not given",
      example: "facts: {}",
      advice: "answer yes or no; until then what depends on them applies"),
    FindingKind(
      .notAnAnswer, .error, "… is not an answer to …",
      example: "P1-LEAD-01.s1: mostly",
      advice: "write an answer of the indicator's type"),
    FindingKind(
      .implausible, .warning, "… is read as …%; the point in … is read as the decimal point",
      example: "P1-LEAD-01.p2: 0.72",
      advice: "correct the amount, or write it as the help says, so that it can be nothing else",
      several: "amounts may be meant otherwise"),
    FindingKind(
      .belowMinimum, .error, "… is less than nothing; … is less than …, the least",
      example: "P1-IDAS-03.p1: -5",
      advice: "correct the amount; a checklist whose number can be negative says `minimum`"),
    FindingKind(
      .twoAnswers, .error, "… has 'answer' and a second value beside it",
      example: "P1-LEAD-01.p2: { answer: 72, count: 18, of: 25 }",
      advice: "keep one of them"),
    FindingKind(
      .countAboveTotal, .error, "… is more than …",
      example: "P1-LEAD-01.p2: { count: 25, of: 18 }",
      advice: "check both numbers"),
    FindingKind(
      .openRange, .warning, "this range leaves everything about … open",
      example: "P1-LEAD-01.p2: { from: 0, to: 100 }",
      advice: "narrow it, or say `unknown` with `why`: it counts as not known",
      several: "ranges leave everything open"),
    FindingKind(
      .whyWithoutUnknown, .error, "'why' says of what kind an unknown is, and … is not unknown",
      example: "P1-LEAD-01.s1: { answer: yes, why: not-found }",
      advice: "write `answer: unknown`, or take `why` away"),
    FindingKind(
      .unknownWithoutReason, .warning, "… is unknown without a reason",
      example: "P1-LEAD-01.s1: unknown",
      advice: "add `reason` or `why`",
      several: "answers are unknown without a reason"),
    FindingKind(
      .notApplicableNotPermitted, .warning, "… cannot be not applicable",
      example: "P1-LEAD-01.s1: { answer: n/a, reason: none }",
      advice: "answer the question; until then it counts as unknown",
      several: "answers are not applicable, which the checklist does not permit"),
    FindingKind(
      .notApplicableWithoutReason, .warning, "… is not applicable without a reason",
      example: "P3-CDUR-02.p1: n/a",
      advice: "add `reason`; until then it counts as unknown",
      several: "answers are not applicable without a reason"),
    FindingKind(
      .exceptionWithoutAnswer, .warning, "… names exceptions and has no answer",
      example: "P1-LEAD-01.s1: { except: [men] }",
      advice: "answer the question, or delete `except`",
      several: "entries name exceptions and have no answer"),
    FindingKind(
      .notReviewed, .warning, "… of an earlier round and … not been reviewed",
      example: "carried-over:\n  P1-LEAD-01.s1: 2024-06-30",
      advice: "answer each again, with `fill` or `answer`; setting the same answer reviews it"),
    FindingKind(
      .nothingToReview, .warning, "… has no answer that could be of an earlier round",
      example: "carried-over, with a question that has no answer",
      advice: "delete the line under `carried-over`",
      several: "entries of an earlier round have no answer"),
    FindingKind(
      .acceptedChanged, .warning, "the answer to … is not the one that was accepted",
      example: "accepted: { P1-LEAD-01.s1: { by: …, answer: … } }, with another answer by now",
      advice: "look at it and `accept` it again, or delete the line",
      several: "answers are not those that were accepted"),
    FindingKind(
      .signedChanged, .warning, "… answers have changed since this was signed",
      example: "an answer that was edited after `sign`",
      advice: "`sign` again once all is agreed; reports say which answers have changed"),
    FindingKind(
      .signatureBroken, .error, "this list is not the one that was signed",
      example: "signed:, with a line under `answers` that was edited",
      advice: "delete that signature and `sign` again"),
    FindingKind(
      .evidenceWithoutTitle, .error, "this evidence cannot be found by anybody",
      example: "P1-LEAD-01.s1: { answer: yes, evidence: [{ type: law }] }",
      advice: "add `title`, `reference` or `url`"),
    FindingKind(
      .periodAhead, .warning, "this period ends on …, after the day that the answers describe",
      example: "period: 2027, in a file with date: 2026-06-30",
      advice: "figures are of a time that is over: check both"),
    FindingKind(
      .distantDeadline, .warning, "this deadline is more than 10 years after",
      example: "plan: { P1-LEAD-01: { deadline: 9999-12-31 } }",
      advice: "check the year",
      several: "deadlines are more than 10 years off"),
    FindingKind(
      .notPublic, .error, "this file says that it is a public copy, and holds",
      example: "left-out: { … } in a file with a note",
      advice: "take it out; or take `left-out` away if the file is for your own use"),
    FindingKind(
      .smallCountInWords, .warning, "this gives a number of people below 5",
      example: "reason: 3 of 7 victims were detained",
      advice:
        "write *few*, or a share in tens; a public report prints the words; told as `personal-data` is"
    ),
    FindingKind(
      .restrictedAndOpen, .warning, "… names … openly, and … restricts",
      example:
        "P1-LEAD-01.s1: { answer: yes, evidence: [{ title: Audit, restricted: true }, { title: Audit (2025) }] }",
      advice:
        "restrict it at both places, or once in `sources`; or open it at both; `merge` and `report --audience public` tell it too",
      several: "documents are named openly and restricted at another place"),
    FindingKind(
      .personalData, .warning, "this looks like",
      example: "note: write to a.person@example.org",
      advice: "take it out; told by `check`, `answer`, `fill` and `merge`"),
    FindingKind(
      .personalDataLeftOut, .warning, "this looks like",
      example: "note: write to a.person@example.org, in a public report",
      advice: "take it out of the assessment too; printed by `report --audience public`"),
    FindingKind(
      .factsDisagree, .warning, "'…' is yes, and '…' is no",
      example: "facts: { eu-trafficking-directive: yes, eu-member: no }",
      advice: "correct the one that is wrong; a checklist says under `implies` what follows"),
    FindingKind(
      .answerAgainstFact, .warning, "… is not answered with yes, although … is yes",
      example: "coe-party: yes, in a file with P1-LEAD-02.s1: no",
      advice: "correct the answer or the fact; a checklist says under `yes-if` what goes together",
      several: "answers deny what the facts about the State say"),
    FindingKind(
      .factAgainstTable, .warning, "… the table of States says …",
      example: "facts: { coe-party: no }, in a file on a State that is a Party",
      advice: "correct the fact; or name your source beside it, where the table's 'no' is old",
      several: "facts are otherwise in the table of States"),
  ]
}
