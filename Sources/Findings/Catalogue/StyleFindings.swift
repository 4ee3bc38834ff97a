/// Is a checklist easy to answer?
extension FindingKind {
  static let style: [FindingKind] = [
    FindingKind(
      .questionTooLong, .warning, "the question of … has … characters",
      example: "a question of 300 characters",
      advice: "240 at most; move what explains it to `note`"),
    FindingKind(
      .twoQuestions, .warning, "… asks two questions at once",
      example: "question: Is there a law? Is it in force?",
      advice: "make two indicators; in yes-partial-no two conditions may be joined by *and*"),
    FindingKind(
      .partialSaysNothing, .warning, "'partial' of … does not say what counts as partial",
      example: "partial: Not fully.",
      advice: "say what is there and what is missing", isEnglishOnly: true),
    FindingKind(
      .dimensionMissing, .warning, "… is critical and asks nothing about",
      example: "critical: true, with indicators of structure and process alone",
      advice: "ask about structure, process and outcome"),
    FindingKind(
      .recommendationWithoutVerb, .warning,
      "the recommendation of … begins with; … has no recommendation",
      example: "recommendation: The law is adopted.",
      advice: "begin with what to do: adopt, fund, train", isEnglishOnly: true),
    FindingKind(
      .weightOutOfLine, .warning, "… weighs …, the criterion in the middle",
      example: "weight: 20, where the others weigh 1 to 3",
      advice: "a fifth to five times of the middle"),
    FindingKind(
      .notRelated, .warning, "no criterion names … under 'related'",
      example: "a criterion that stands in no list under related:",
      advice: "name it where it should be read along"),
    FindingKind(
      .neverUsed, .warning, "nothing refers to the instrument, fact, agency, theme",
      example: "a theme that no criterion names",
      advice: "use it or delete it"),
  ]
}
