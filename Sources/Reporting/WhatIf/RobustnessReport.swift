import GapAnalysis
import PolicyModel
import Scoring

/// How far a result depends on the weights, for reading and for programs.
package struct RobustnessReport {
  let round: Round
  let robustness: Robustness
  var settings: Robustness.Settings { robustness.settings }

  package init(_ round: Round, _ robustness: Robustness) {
    (self.round, self.robustness) = (round, robustness)
  }

  package var document: Document {
    Document(
      [
        .heading(
          level: 1,
          Text(
            "How firm is the result? \(round.assessment.state.name), "
              + Printed.day(round.assessment.date)), anchor: nil)
      ] + round.introduction + [.heading(level: 2, "If the weights were others", anchor: nil)]
        + brief + stability + derivatives + without + means)
  }

  /// In words with the picture, also in a report.
  var brief: [Document.Block] { [.paragraph(Text(words)), distribution] }

  private var words: String {
    let share = Printed.percent(settings.box)
    let now = Printed.tenths(robustness.demonstrated)
    let runs = Printed.grouped(settings.runs)
    let (lowest, highest) = (robustness.bands.lowerBound, robustness.bands.upperBound)
    var words =
      robustness.dependsOnWeights
      ? "The band depends on the weighting\(bands.count == 1 ? ", but only at its extremes" : ""): "
      : "The band does not depend on the weighting: "
    words +=
      "\(now) is demonstrated, and if each weight could be up to \(share) lower or higher it would "
      + (ends.low == ends.high ? "stay at " : "lie within ") + Self.words(ends)
    words +=
      robustness.dependsOnWeights
      ? ", from \(lowest.words) to \(highest.words) before caps. "
      : ", all of it \(lowest.words) before caps. "
    words +=
      "Of \(weightings) drawn at random nine in ten give "
      + Self.words(likely)
    words +=
      bands.count == 1 ? ", and every one of the \(runs) gives \(bands[0].band.words)." : "."
    if let open = robustness.withOpen {
      words +=
        " With every open question answered at random as well, nine in ten give "
        + "\(Self.words(Printed.tenths(open.low, open.high)))."
    }
    return words
  }

  private var weightings: String {
    "\(Printed.grouped(settings.runs)) weighting\(settings.runs == 1 ? "" : "s")"
  }

  /// What any weights of the box give at least and at most.
  private var ends: (low: String, high: String) {
    let box = robustness.box.overall ?? 0...0
    return Printed.tenths(box.lowerBound, box.upperBound)
  }

  /// Between what nine in ten of the weightings drawn lie.
  private var likely: (low: String, high: String) {
    Printed.tenths(robustness.percentiles.low, robustness.percentiles.high)
  }

  /// The bands that the weightings drawn lead to.
  private var bands: [(band: Band, share: Double)] {
    zip(Band.allCases, robustness.bandShares).filter { $0.1 > 0 }.map { ($0, $1) }
  }

  private static func words(_ range: (low: String, high: String)) -> String {
    range.low == range.high ? "\(range.low)%" : "\(range.low)–\(range.high)%"
  }

  // MARK: The distribution

  private static let classes = 40

  private var distribution: Document.Block {
    let box = robustness.box.overall ?? 0...1
    let span = max(1e-9, box.upperBound - box.lowerBound)
    let margin = span * 0.04
    let range = (box.lowerBound - margin)...(box.upperBound + margin)
    var counts = Array(repeating: 0, count: Self.classes)
    for value in robustness.sorted {
      let place = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
      counts[min(Self.classes - 1, max(0, Int(place * Double(Self.classes))))] += 1
    }
    let total = Double(max(1, robustness.sorted.count))
    let marks = [
      (box.lowerBound, "lowest \(ends.low)%"),
      (robustness.demonstrated, "result \(Printed.tenths(robustness.demonstrated))"),
      (box.upperBound, "highest \(ends.high)%"),
    ]
    return .chart(
      Chart(
        title: "Where the result falls",
        description:
          "How often the demonstrated score fell where, over \(weightings) "
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
            [Text("lowest of any such weights"), Text("\(ends.low)%")],
            [Text("5 of 100 are below"), Text("\(likely.low)%")],
            [Text("middle"), Text(Printed.tenths(robustness.percentiles.middle))],
            [Text("5 of 100 are above"), Text("\(likely.high)%")],
            [Text("highest of any such weights"), Text("\(ends.high)%")],
          ]
            + bands.map { band, share in
              [Text("share in the band \(band.words)"), Text(Printed.tenths(share))]
            })))
  }
}
