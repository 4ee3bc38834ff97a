import Documents
import GapAnalysis
import PolicyModel
import Scoring

/// What was answered, what it counts, and what is missing in points of the overall score.
struct AnswerTable: ReportPiece {
  let round: Round
  private let points: PointShares
  private let criterion: Criterion

  init(_ round: Round, _ points: PointShares, _ criterion: Criterion) {
    (self.round, self.points, self.criterion) = (round, points, criterion)
  }

  var table: Document.Table {
    let rows = criterion.indicators.map { index -> [Text] in
      let score = scorecard.indicators[index]
      return [
        jumps.question(index),
        Text(round.answerWords(index)), Text(score.value.map(Printed.percent) ?? "–"),
        Text(missing(index)),
      ]
    }
    return Document.Table(
      [.init("Question"), .init("Answer"), .init("Counts", .trailing), .init("Missing points")],
      rows: rows)
  }

  private func missing(_ index: IndicatorIndex) -> String {
    let score = scorecard.indicators[index]
    guard points.indicators[index] > 0 else { return "none" }
    let amount = PointShares.words(points.indicators[index])
    guard case .answered(let answer) = score.state else { return "\(amount) unproven" }
    if Tolerance.isAtMost(answer.high, score.vector?.demonstrated ?? 0) {
      return "\(amount) confirmed"
    }
    return "\(amount) \(Tolerance.isAtLeast(answer.high, 1) ? "unproven" : "partly unproven")"
  }
}
