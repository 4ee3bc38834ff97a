import PolicyModel
import Scoring

/// What the numbers mean, what they were worked out from, and what they are not.
extension Report {
  var method: [Document.Block] {
    let rules = scorecard.rules
    return [
      Part.method.heading,
      .paragraph(
        Text(
          (assessment.respondent.role == .government
            ? "This is a self-assessment, not an audit"
            : "This is an assessment by \(assessment.respondent.role.words), not an audit")
            + ": it shows what the respondent says and what evidence the respondent names. It assesses a "
            + "State's policy, never a person. It ranks nobody.")),
      .facts(rules.method + [.init("Evidence", Text("\(rules.evidence.words)."))]),
      .heading(level: 3, "What it was worked out from", anchor: nil),
      .facts(
        [
          .init(
            "Checklist", Text("\(checklist.title), \(checklist.id), version \(checklist.version)")),
          .init("Checklist digest", Text(checklist.digest)),
          .init("Assessment digest", Text(assessment.digest)),
          .init("Worked out by", Text("\(Engine.name) \(Engine.version)")),
          .init(
            "Changed rules",
            Text(
              checklist.changedRules.isEmpty
                ? "none: all of the method's defaults"
                : checklist.changedRules.map { "\($0.key) \($0.value) (default \($0.standard))" }
                  .joined(separator: "; "))),
        ] + factLines + sourceLines),
    ] + warningBlocks
  }

  private var factLines: [Document.Fact] {
    guard !checklist.facts.isEmpty else { return [] }
    let words = zip(checklist.facts, assessment.facts).map { fact, answer in
      "\(fact.id): \(answer == .notGiven ? "not given" : answer.rawValue)"
    }
    return [.init("Facts about the State", Text(words.joined(separator: ", ")))]
  }

  private var sourceLines: [Document.Fact] {
    let source = checklist.source
    guard !source.title.isEmpty else { return [] }
    let parts = [source.title, source.publisher, source.year].filter { !$0.isEmpty }
    var text = Text(parts.joined(separator: ", "))
    if !source.url.isEmpty { text = text + Text(spans: [.plain(", "), .address(source.url)]) }
    var facts: [Document.Fact] = [.init("Source report", text)]
    if !source.acknowledgement.isEmpty {
      facts.append(.init("Acknowledgement", Text(source.acknowledgement)))
    }
    return facts
  }

  private var warningBlocks: [Document.Block] {
    guard !warnings.isEmpty else { return [] }
    return [
      .heading(level: 3, "Warnings about the assessment", anchor: nil),
      .list(warnings.map { Text($0) }),
    ]
  }
}

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
