import Documents
import GapAnalysis
import PolicyModel
import Scoring

/// What is not known, and in which criteria most of it lies.
struct UnknownList: ReportPiece {
  let round: Round
  let score: Score

  var blocks: [Document.Block] {
    var blocks: [Document.Block] = [.heading(level: 3, "What is not known", anchor: nil)]
    let (open, unknown) = (scorecard.incomplete.count, scorecard.dataGaps.count)
    guard open + unknown > 0 else {
      return blocks + [.paragraph(Text("Nothing: every answer is known.\(unsupportedSentence)"))]
    }
    var parts: [String] = []
    if open > 0 { parts.append("\(open) \(open == 1 ? "is" : "are") unanswered") }
    if unknown > 0 { parts.append("\(unknown) \(unknown == 1 ? "is" : "are") unknown") }
    let asked = scorecard.indicators.count(where: \.isApplicable)
    let largest = checklist.criteria.indices
      .map { (index: $0, open: openShare($0)) }
      .filter { $0.open > Printed.leastVisible.tenth }
      .sorted { ($0.open, $1.index) > ($1.open, $0.index) }
      .prefix(3)
    blocks.append(
      .paragraph(
        Text(
          "\(100 - Printed.wholePercent(score.coverage))% of the weight is open: of "
            + "\(Printed.count(asked, "question")) that \(asked == 1 ? "applies" : "apply"), "
            + "\(parts.joined(separator: " and ")).")
          + (largest.isEmpty
            ? Text("")
            : Text(" Most weight is open in ")
              + largest.map {
                Text.link(checklist.criteria[$0.index].id, to: checklist.criteria[$0.index].id)
              }.joined(", ") + ".") + Text(unsupportedSentence)))
    return blocks
  }

  /// How many answers that count name no evidence, since the headline does not say so.
  private var unsupportedSentence: String {
    let count = scorecard.unsupported.count
    guard count > 0 else { return "" }
    return
      " \(Printed.count(count, "answer")) that \(count == 1 ? "counts names" : "count name") no "
      + (assessment.hasAllEvidence ? "evidence that holds." : "evidence that holds and is public.")
  }

  /// The share of the overall weight that is not known in one criterion.
  private func openShare(_ index: CriterionIndex) -> Double {
    let score = scorecard.criteria[index]
    return score.effectiveWeight * (1 - (score.vector?.known ?? 1))
  }
}
