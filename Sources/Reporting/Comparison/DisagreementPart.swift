import Documents
import GapAnalysis
import PolicyModel

/// Two respondents: in how far they agree, and where they do not.
struct DisagreementPart {
  private let pair: RespondentPair
  private var first: Round { pair.first }
  private var second: Round { pair.second }
  private var disagreement: Disagreement { pair.disagreement }

  init(_ pair: RespondentPair) { self.pair = pair }

  var blocks: [Document.Block] {
    [
      .heading(level: 2, Text("\(first.respondentTitle) and \(second.respondent)"), anchor: nil),
      .paragraph(Text(words)),
    ] + DifferenceChart(pair).blocks + DifferingAnswers(pair).blocks + knowledge
  }

  private var words: String {
    guard let mean = disagreement.meanDifference else {
      return "No criterion applies for both."
    }
    let count = disagreement.disagreements.count
    let tendency =
      Printed.signed(mean) == "0"
      ? "on average over the criteria, each counted once, neither sees more than the other"
      : "on average over the criteria, each counted once, \(second.respondent) sees "
        + "\(Printed.count(Printed.wholePercent(abs(mean)), "point")) of 100 \(mean < 0 ? "less" : "more")"
    return "\(Printed.count(count, "criterion", "criteria")) of \(disagreement.criteria.count) "
      + "\(count == 1 ? "differs" : "differ") by 50 points or more; \(tendency)."
  }

  private var knowledge: [Document.Block] {
    let lists: [(String, Disagreement.Kind, (IndicatorIndex) -> String)] = [
      ("Known to \(first.respondent) alone", .firstKnows, { first.fullAnswer($0) }),
      ("Known to \(second.respondent) alone", .secondKnows, { second.fullAnswer($0) }),
      (
        "Applies according to one only", .applicability,
        { index in
          [first, second].map { "\($0.respondent): \($0.fullAnswer(index))" }
            .joined(separator: "; ")
        }
      ),
    ]
    return lists.flatMap { title, kind, words -> [Document.Block] in
      let items = disagreement.indicators.filter { $0.kind == kind }
      guard !items.isEmpty else { return [] }
      return [
        .heading(level: 3, Text(title), anchor: nil),
        .list(
          items.map { item in
            let indicator = first.checklist.indicators[item.indicator]
            return Text.strong(indicator.id)
              + Text(" \(indicator.question) \(words(item.indicator))")
          }),
      ]
    }
  }
}
