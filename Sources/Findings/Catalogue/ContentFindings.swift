/// Does it say what it should?
extension FindingKind {
  static let content: [FindingKind] = [
    FindingKind(
      .unreadableFile, .error, "cannot be read; the file '…' cannot be read",
      example: "groups: [missing.yaml]",
      advice: "check the path; a checklist folder has a `checklist.yaml`"),
    FindingKind(
      .outsideFolder, .error, "'…' leaves the checklist's folder",
      example: "groups: [../elsewhere.yaml]",
      advice: "keep group files inside the folder"),
    FindingKind(
      .unknownKey, .error, "'…' is not a key of …",
      example: "statte: { code: XX, name: Exampleland }",
      advice: "take the key suggested, or one of those listed"),
    FindingKind(
      .missingKey, .error, "… needs '…'",
      example: "a file without date:",
      advice: "add the key"),
    FindingKind(
      .keyOfAnotherType, .error, "'…' does not go with the type",
      example: "type: percent\npartial: half of it",
      advice: "delete the key, or change `type`"),
    FindingKind(
      .wrongKind, .error, "'…' is a list; is a group of keys; is the text; is nothing",
      example: "answers: yes",
      advice: "write what is expected; a list stands in brackets"),
    FindingKind(
      .blank, .error, "… is empty",
      example: "title:",
      advice: "write a text"),
    FindingKind(
      .malformedId, .error, "'…' cannot be an id",
      example: "id: P1 LEAD",
      advice: "letters, digits, `-` and `_`, at most 64"),
    FindingKind(
      .duplicateId, .error, "'…' already names",
      example: "two criteria with id: P1-LEAD-01",
      advice: "give it another id"),
    FindingKind(
      .unknownId, .error, "'…' is not …; is a criterion, not an indicator; is not an element",
      example: "P1-LAED-01.s1: yes",
      advice: "take the id suggested; a question's answer stands under its whole id"),
    FindingKind(
      .listedTwice, .error, "'…' is listed twice; this file is listed twice",
      example: "except: [men, men]",
      advice: "delete one"),
    FindingKind(
      .emptyList, .error, "'…' is empty",
      example: "indicators: []",
      advice: "add one"),
    FindingKind(
      .wrongCount, .error,
      "there are fewer than 2 levels; more than 100 elements; '…' has … numbers; 'tiers' does not fit",
      example: "levels: [none]",
      advice: "write as many as expected; tiers fall"),
    FindingKind(
      .notAChoice, .error,
      "'…' is not a possible; is neither true nor false; does not settle a fact",
      example: "respondent: { role: goverment }",
      advice: "take one of the words expected"),
    FindingKind(
      .notANumber, .error, "'…' is not a possible",
      example: "weight: three",
      advice: "digits and a decimal point, inside the limits expected"),
    FindingKind(
      .notADate, .error,
      "'…' is not a day of the calendar; is not a year; is not a day, month or year",
      example: "date: 2026-02-30",
      advice: "write year-month-day, such as `2026-06-30`"),
    FindingKind(
      .malformedPassage, .error, "'…' are no lines",
      example: "passage: 318-312",
      advice: "lines of the report's text, such as `312-318`"),
    FindingKind(
      .twoSources, .error, "a criterion comes from a takeaway or from a passage",
      example:
        "source: { takeaway: P1/1/1, passage: 12, kind: principle, digest: 0f3c000000000000 }",
      advice: "keep one of them"),
    FindingKind(
      .toBeWritten, .warning, "this is still to be written",
      example: "question: \"TO BE WRITTEN: what must be done in practice?\"",
      advice: "write it; only `checklist draft` writes such marks"),
    FindingKind(
      .malformedDigest, .error, "'…' is not a digest",
      example: "digest: 0F3C",
      advice: "16 hexadecimal digits in small letters"),
    FindingKind(
      .equalGoalposts, .error, "'worst' and 'best' are the same",
      example: "worst: 50\nbest: 50",
      advice: "make them differ"),
    FindingKind(
      .minimumAboveGoalpost, .error, "'minimum' is above; '…' is below 0, and no 'minimum' says",
      example: "type: number\nworst: -10\nbest: 10, without minimum: -10",
      advice: "write `minimum`, at or below the lower of `worst` and `best`"),
    FindingKind(
      .notAscending, .error, "the bands do not rise",
      example: "bands: [0.2, 0.4, 0.3, 0.8]",
      advice: "write them rising"),
    FindingKind(
      .notDescending, .error, "worse evidence counts for more than better",
      example: "evidence-factors: [0.5, 0.75, 1]",
      advice: "documented, stale, none: each at most the one before"),
    FindingKind(
      .noSource, .warning, "this checklist names no source; … names no takeaway",
      example: "a criterion without source:",
      advice: "say which report, or which takeaway"),
    FindingKind(
      .criticalWithoutWeight, .warning, "… is critical and weighs 0",
      example: "critical: true\nweight: 0",
      advice: "give it a weight, unless its gate alone is meant"),
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
      advice: "nothing: it is kept and not scored; or move it to the new id"),
    FindingKind(
      .formerId, .warning,
      "… is an earlier id of …, which is answered; does not fit what … asks now",
      example: "P1-IDAS-05.p1: 40, in a file that answers P1-IDAS-05.p2 as well",
      advice: "keep the answer under the id of now, and take the other away"),
    FindingKind(
      .retiredId, .error,
      "'…' is retired and used all the same; … was '…', which this version uses",
      example: "retired: [P1-LEAD-01.s1], in a checklist that still has it",
      advice: "an id is never used again: give what is new an id of its own"),
    FindingKind(
      .unknownState, .error, "'…' is not a country code",
      example: "state: { code: UK, name: United Kingdom }",
      advice: "two capital letters of ISO 3166-1, or `XA` to `XZ`"),
    FindingKind(
      .factNotGiven, .warning, "… facts about the State are not given",
      example: "facts: {}",
      advice: "answer yes or no; until then what depends on them applies"),
    FindingKind(
      .notAnAnswer, .error, "… is not an answer to …",
      example: "P1-LEAD-01.s1: mostly",
      advice: "write an answer of the indicator's type"),
    FindingKind(
      .implausible, .warning, "… is read as …%",
      example: "P1-LEAD-01.p2: 0.72",
      advice: "correct the amount, or write the sign if it is meant"),
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
      .rangeReversed, .error, "'from' is above 'to'; this period ends on …, before it begins",
      example: "P1-LEAD-01.p2: { from: 55, to: 40 }",
      advice: "write the lower one first; words in the order no, partial, yes"),
    FindingKind(
      .openRange, .warning, "this range leaves everything about … open",
      example: "P1-LEAD-01.p2: { from: 0, to: 100 }",
      advice: "narrow it, or say `unknown` with `why`: it counts as not known"),
    FindingKind(
      .whyWithoutUnknown, .error, "'why' says of what kind an unknown is, and … is not unknown",
      example: "P1-LEAD-01.s1: { answer: yes, why: not-found }",
      advice: "write `answer: unknown`, or take `why` away"),
    FindingKind(
      .unknownWithoutReason, .warning, "… is unknown without a reason",
      example: "P1-LEAD-01.s1: unknown",
      advice: "add `reason` or `why`"),
    FindingKind(
      .notApplicableNotPermitted, .warning, "… cannot be not applicable",
      example: "P1-LEAD-01.s1: { answer: n/a, reason: none }",
      advice: "answer the question; until then it counts as unknown"),
    FindingKind(
      .notApplicableWithoutReason, .warning, "… is not applicable without a reason",
      example: "P3-CDUR-02.p1: n/a",
      advice: "add `reason`; until then it counts as unknown"),
    FindingKind(
      .exceptionWithoutAnswer, .warning, "… names exceptions and has no answer",
      example: "P1-LEAD-01.s1: { except: [men] }",
      advice: "answer the question, or delete `except`"),
    FindingKind(
      .notReviewed, .warning, "… of an earlier round and … not been reviewed",
      example: "carried-over:\n  P1-LEAD-01.s1: 2024-06-30",
      advice: "answer each again, with `fill` or `answer`; setting the same answer reviews it"),
    FindingKind(
      .nothingToReview, .warning, "… has no answer that could be of an earlier round",
      example: "carried-over, with a question that has no answer",
      advice: "delete the line under `carried-over`"),
    FindingKind(
      .textAfterHash, .warning, "what follows # is not read",
      example: "note: Regulation #12",
      advice: "put the whole text in quotation marks, or a space behind the `#` of a remark"),
    FindingKind(
      .evidenceWithoutTitle, .error, "this evidence cannot be found by anybody",
      example: "P1-LEAD-01.s1: { answer: yes, evidence: [{ type: law }] }",
      advice: "add `title`, `reference` or `url`"),
    FindingKind(
      .distantDeadline, .warning, "this deadline is more than 10 years after",
      example: "plan: { P1-LEAD-01: { deadline: 9999-12-31 } }",
      advice: "check the year"),
    FindingKind(
      .notPublic, .error, "this file says that it is a public copy, and holds",
      example: "left-out: { … } in a file with a note",
      advice: "take it out; or take `left-out` away if the file is for your own use"),
    FindingKind(
      .smallCountInWords, .warning, "this gives a number of people below 5",
      example: "reason: 3 of 7 victims were detained",
      advice: "write *few*, or a share in tens; a public report prints the words; by `check` only"),
    FindingKind(
      .personalData, .warning, "this looks like",
      example: "note: write to a.person@example.org",
      advice: "take it out; printed by `check` only"),
    FindingKind(
      .personalDataLeftOut, .warning, "this looks like",
      example: "note: write to a.person@example.org, in a public report",
      advice: "take it out of the assessment too; printed by `report --audience public`"),
  ]
}
