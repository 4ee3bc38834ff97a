import Scoring
import Documents
import GapAnalysis

/// How far a result depends on the weights, in words with a picture; also in a report.
struct RobustnessBrief {
  private let round: Round
  private let robustness: Robustness
  private var settings: Robustness.Settings { robustness.settings }
  private var words: RobustnessWords { RobustnessWords(robustness) }

  init(_ round: Round, _ robustness: Robustness) {
    (self.round, self.robustness) = (round, robustness)
  }

  var blocks: [Document.Block] {
    guard Self.canBeTold(round) else {
      return [
        .paragraph("Nothing that counts is known yet, so that the weights have nothing to change.")
      ]
    }
    return [.paragraph(Text(words.sentences)), distribution]
  }

  /// Whether anything is known that weights could change.
  static func canBeTold(_ round: Round) -> Bool {
    Tolerance.isAbove(round.scorecard.overall.score?.coverage ?? 0, 0)
  }

  private static let classes = 40

  private var distribution: Document.Block {
    let box = robustness.box.overall ?? 0...1
    let span = max(Tolerance.epsilon, box.upperBound - box.lowerBound)
    let margin = span * 0.04
    let range = (box.lowerBound - margin)...(box.upperBound + margin)
    var counts = Array(repeating: 0, count: Self.classes)
    for value in robustness.sorted {
      let place = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
      counts[min(Self.classes - 1, max(0, Int(place * Double(Self.classes))))] += 1
    }
    let total = Double(max(1, robustness.sorted.count))
    let marks = [
      (box.lowerBound, "lowest \(words.ends.low)%"),
      (robustness.demonstrated, "result \(Printed.demonstratedTenths(robustness.demonstrated))"),
      (box.upperBound, "highest \(words.ends.high)%"),
    ]
    return .chart(
      Chart(
        title: "Where the result falls",
        description:
          "How often the demonstrated score fell where, over \(words.weightings) "
          + "drawn with the seed \(settings.seed), each weight up to \(Printed.percent(settings.box)) lower or "
          + "higher.",
        drawn: "The outer lines mark the lowest and the highest that any such weights give.",
        panels: [
          Chart.Panel(
            title: "Where the result falls",
            drawing: .distribution(
              Chart.Distribution(
                shares: counts.map { Double($0) / total }, range: range, marks: marks)))
        ],
        table: Document.Table(
          [.init("Figure"), .init("Demonstrated", .trailing)],
          rows: [
            [Text("lowest of any such weights"), Text("\(words.ends.low)%")],
            [Text("5 of 100 are below"), Text("\(words.likely.low)%")],
            [Text("middle"), Text(Printed.demonstratedTenths(robustness.percentiles.middle))],
            [Text("5 of 100 are above"), Text("\(words.likely.high)%")],
            [Text("highest of any such weights"), Text("\(words.ends.high)%")],
          ]
            + words.bands.map { band, tenths in
              [
                Text("share in the band \(band.words)"),
                Text(Printed.tenths(Double(tenths) / 1_000)),
              ]
            })))
  }
}
