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
      .init(
        "Not known and missing",
        "the rest of the 100 points: what open questions could still make up for, and what is missing "
          + "however they turn out. The three parts add up."),
      .init(
        "Known",
        "the share of the weight that is known; an answer between two values is known in part."),
      .init(
        "Answers",
        Text(
          "yes counts 1, partial \(Printed.number(partial)), no 0; a level, a list or a "
            + "number counts by its place between the worst and the best, from 0 to 1; a list known in "
            + "part or an answer between two values counts by its lower end; an answer with exceptions "
            + "at most \(Printed.number(exceptionsCap)).")),
      .init(
        "Weights",
        "indicators average within their criterion, criteria by weight within everything above; "
          + "what does not apply leaves, and the rest takes over its weight."),
      .init(
        "Bands",
        Text(
          "Initial from \(bands[0]), Developing from \(bands[1]), Established from \(bands[2]), "
            + "Advanced from \(bands[3]), on what is demonstrated; none below "
            + "\(Printed.percent(bandFromKnown)) known; caps lower the band, never the score.")),
      .init(
        "Points",
        "they are of the 100 of the overall score; a criterion's own score and its changes are told in percent "
          + "and percentage points. A criterion's points to fix are its share of the weight times what is missing of it, its points to "
          + "find out the same of what is open, in hundredths. They are rounded so that the printed parts add up to the printed whole: a criterion's figure "
          + "is less than a hundredth from the exact one, a question's less than two; the scorecard gives "
          + "the exact ones."),
      .init(
        "Rounding",
        "percentages are whole; what is demonstrated and what is known are rounded down, and the three "
          + "parts so that they add up to 100; single values half away from zero. A change or a difference beside two figures is that of the two as "
          + "they are printed."),
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
