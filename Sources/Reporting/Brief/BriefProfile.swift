package import Documents
import GapAnalysis
import PolicyModel
import Scoring

/// The country profile in so few lines that one screen of a terminal holds it.
package struct BriefProfile: ReportPiece {
  private let report: Report
  var round: Round { report.round }

  package init(_ report: Report) { self.report = report }

  package var screen: BriefScreen {
    let leads = !scorecard.overall.lacksBand && !round.register.toFix.isEmpty
    return BriefScreen(
      opening: [
        "\(written: assessment.state.name), \(Printed.day(assessment.date))",
        "\(written: checklist.title). \(assessment.originWords).",
      ],
      score: scorecard.overall.score.map(PrintedScore.init),
      facts: parts + counts + [("Red flags", redFlags)] + (gates.map { [$0] } ?? []),
      listTitle: leads ? "To fix first (points of 100, by when)" : "To find out first",
      list: leads ? gaps : questions,
      sectionsTitle: "Sections (demonstrated, up to what is possible; * provisional)",
      sections: zip(checklist.sections, scorecard.sections).map { section, node in
        .init(
          name: "\(section.id) \(section.title)", score: node.score.map(PrintedScore.init),
          band: node.bandMark)
      })
  }

  private var parts: [(label: String, words: String)] {
    guard let score = scorecard.overall.score.map(PrintedScore.init),
      let bands = scorecard.overall.bands
    else { return [("Result", "nothing in the checklist that carries weight applies here")] }
    return [
      (
        "Of 100 points",
        "\(score.demonstratedPoints) demonstrated, \(score.notKnownPoints) "
          + "\(scorecard.rules.openWords), \(score.missingPoints) missing; \(score.coverage) known"
      ), ("Band", words(bands)),
    ]
  }

  private func words(_ bands: BandResult) -> String {
    guard let band = bands.band else {
      let ends = [bands.lowest, bands.highest].map(\.words)
      return "none below \(Printed.percent(scorecard.rules.bandFromKnown)) known; "
        + (ends[0] == ends[1] ? "no more than \(ends[1])" : "from \(ends[0]) to \(ends[1])")
    }
    return band.words + (bands.isProvisional ? ", provisional" : "")
      + (band == bands.uncapped ? "" : "; the score alone would give \(bands.uncapped.words)")
  }

  private var counts: [(label: String, words: String)] {
    let (toFix, toFindOut) = (round.register.toFix, round.register.toFindOut)
    let urgent = toFix.count { $0.tier == .first }
    let verify = toFindOut.count { $0.tier == .verify }
    let asked = toFindOut.reduce(0) { $0 + $1.questions.count }
    func criteria(_ count: Int) -> String { Printed.count(count, "criterion", "criteria") }
    return [
      ("To fix", criteria(toFix.count) + (urgent > 0 ? ", \(urgent) to act on now" : "")),
      (
        "To find out",
        asked == 0
          ? "nothing"
          : "\(Printed.count(asked, "question")) in \(criteria(toFindOut.count))"
            + (verify > 0 ? ", \(verify) to verify first" : "")
      ),
    ]
  }

  private var redFlags: String {
    let fired = scorecard.redFlags.filter { $0.hasFired == true }
      .map { checklist.indicators[$0.indicator].id }
    let open = scorecard.redFlags.count { $0.hasFired == nil }
    if fired.isEmpty { return open == 0 ? "none" : "\(open) not verified" }
    // What does not fit on the line is cut off, so the numbers come first.
    return "\(fired.count) fired" + (open == 0 ? "" : ", \(open) not verified")
      + "; fired: \(fired.joined(separator: ", "))"
  }

  /// Nil where no criterion is critical.
  private var gates: (label: String, words: String)? {
    let kinds: [CriterionScore.Gate] = [.fail, .undetermined, .pass]
    let parts = kinds.compactMap { gate -> String? in
      let count = scorecard.criteria.count { $0.gate == gate }
      return count == 0 ? nil : "\(count) \(gate.words)"
    }
    return parts.isEmpty ? nil : ("Critical criteria", parts.joined(separator: ", "))
  }

  private var gaps: [BriefScreen.Entry] {
    round.register.toFix.prefix(BriefList.gaps).map { gap in
      let criterion = checklist.criteria[gap.criterion]
      return .init(
        id: criterion.id, title: criterion.title,
        points: PointShares.words(report.points.missing.criteria[gap.criterion]),
        deadline: gap.deadline.description)
    }
  }

  private var questions: [BriefScreen.Entry] {
    let days = Dictionary(
      uniqueKeysWithValues: round.register.toFindOut.map { ($0.criterion, $0.deadline) })
    return FirstQuestions(scorecard, round.register, atLeast: BriefList.questionsFirst).entries
      .prefix(BriefList.questionsFirst).map { entry in
        let indicator = checklist.indicators[entry.question.indicator]
        return .init(
          id: indicator.id, title: indicator.question,
          points: PointShares.words(report.points.open.indicators[entry.question.indicator]),
          deadline: days[indicator.criterion]?.description ?? "")
      }
  }
}
