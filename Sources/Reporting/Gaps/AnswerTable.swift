import Documents
import GapAnalysis
import PolicyModel

/// What was answered, what it counts, and what is missing or open in points of the overall score.
struct AnswerTable: ReportPiece {
  let round: Round
  private let points: PointShares
  private let criterion: Criterion

  init(_ round: Round, _ points: PointShares, _ criterion: Criterion) {
    (self.round, self.points, self.criterion) = (round, points, criterion)
  }

  var table: Document.Table {
    let rows = criterion.indicators.map { index in
      [
        jumps.question(index),
        Text(round.fullAnswer(index)), Text(round.countedWords(index) ?? "–"), Text(points(index)),
      ]
    }
    return Document.Table(
      [.init("Question"), .init("Answer"), .init("Counts", .trailing), .init("Points")],
      rows: rows)
  }

  private func points(_ index: IndicatorIndex) -> String {
    // They would give the count back.
    if round.standsOnFewCases(index) { return "not printed" }
    let parts = [(points.missing, "missing"), (points.open, "open")].filter {
      $0.0.indicators[index] > 0
    }.map { "\(PointShares.words($0.0.indicators[index])) \($0.1)" }
    return parts.isEmpty ? "none" : parts.joined(separator: ", ")
  }
}
