import Documents
import PolicyModel

extension ScoringRules {
  /// What the numbers mean under these rules.
  var method: [Document.Fact] {
    let bands = self.bands.map(Printed.percent)
    return [
      .init(
        "Demonstrated",
        "the weighted mean of what has been shown; what is not known adds nothing."),
      .init("Possible", "the same mean if every open question turned out well."),
      .init("Known", "the share of the weight with a known answer."),
      .init(
        "Answers",
        Text(
          "yes counts 1, partial \(Printed.number(partial)), no 0; a level, a list or a "
            + "number counts by its place between the worst and the best, from 0 to 1; an answer "
            + "with exceptions at most \(Printed.number(exceptionsCap)).")),
      .init(
        "Weights",
        "indicators average within their criterion, criteria by weight within everything above; "
          + "what does not apply leaves, and the rest takes over its weight."),
      .init(
        "Bands",
        Text(
          "Initial from \(bands[0]), Developing from \(bands[1]), Established from \(bands[2]), "
            + "Advanced from \(bands[3]), on what is demonstrated; caps lower the band, never the "
            + "score.")),
      .init(
        "Points",
        "a criterion's points are its share of the weight times what it is short of, in hundredths. "
          + "They are rounded so that the printed parts add up to the printed whole: a criterion's figure "
          + "is less than a hundredth from the exact one, a question's less than two; the scorecard gives "
          + "the exact ones."),
      .init(
        "Rounding",
        "percentages are whole, half away from zero; ranges are rounded outward."),
    ]
  }
}

extension Checklist {
  /// The rules that it changes, with the method's defaults; nil where it changes none.
  var changedRuleWords: String? {
    if changedRules.isEmpty { return nil }
    return changedRules.map { "\($0.key) \($0.value) (default \($0.standard))" }
      .joined(separator: "; ")
  }
}
