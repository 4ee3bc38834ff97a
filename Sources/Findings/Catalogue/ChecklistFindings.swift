/// Does the checklist hold together?
extension FindingKind {
  static let checklist: [FindingKind] = [
    FindingKind(
      .outsideFolder, .error, "'…' leaves the checklist's folder",
      example: "groups: [../elsewhere.yaml]",
      advice: "keep group files inside the folder"),
    FindingKind(
      .keyOfAnotherType, .error, "'…' does not go with the type",
      example: "type: percent\npartial: half of it",
      advice: "delete the key, or change `type`"),
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
      .retiredId, .error,
      "'…' is retired and used all the same; … was '…', which this version uses",
      example: "retired: [P1-LEAD-01.s1], in a checklist that still has it",
      advice: "an id is never used again: give what is new an id of its own"),
  ]
}
