/// Is a checklist easy to answer?
extension FindingKind {
  static let style: [FindingKind] = [
    FindingKind(
      "question-too-long", .warning, "the question of … has … characters",
      example: "a question of 300 characters",
      advice: "240 at most; move what explains it to `note`"),
    FindingKind(
      "two-questions", .warning, "… asks two questions at once",
      example: "question: Is there a law? Is it in force?",
      advice: "make two indicators; in yes-partial-no two conditions may be joined by *and*"),
    FindingKind(
      "partial-says-nothing", .warning, "'partial' of … does not say what counts as partial",
      example: "partial: Not fully.",
      advice: "say what is there and what is missing", isEnglishOnly: true),
    FindingKind(
      "dimension-missing", .warning, "… is critical and asks nothing about",
      example: "critical: true, with indicators of structure and process alone",
      advice: "ask about structure, process and outcome"),
    FindingKind(
      "recommendation-without-verb", .warning,
      "the recommendation of … begins with; … has no recommendation",
      example: "recommendation: The law is adopted.",
      advice: "begin with what to do: adopt, fund, train", isEnglishOnly: true),
    FindingKind(
      "weight-out-of-line", .warning, "… weighs …, the criterion in the middle",
      example: "weight: 20, where the others weigh 1 to 3",
      advice: "a fifth to five times of the middle"),
    FindingKind(
      "not-related", .warning, "no criterion names … under 'related'",
      example: "a criterion that stands in no list under related:",
      advice: "name it where it should be read along"),
    FindingKind(
      "never-used", .warning, "nothing refers to the instrument, fact, agency, theme",
      example: "a theme that no criterion names",
      advice: "use it or delete it"),
  ]
}
