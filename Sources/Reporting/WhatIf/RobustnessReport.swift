import GapAnalysis
import PolicyModel
import Scoring

/// How far a result depends on the weights, for reading and for programs.
package struct RobustnessReport {
  private let round: Round
  private let robustness: Robustness
  private var settings: Robustness.Settings { robustness.settings }

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
              + Printed.day(round.assessment.date)), anchor: nil),
        .heading(level: 2, "If the weights were others", anchor: nil),
      ] + brief + [stability] + derivatives + without + means)
  }

  /// In words with the picture, also in a report.
  var brief: [Document.Block] { [.paragraph(Text(words)), distribution] }

  private var words: String {
    let box = robustness.box.overall ?? 0...0
    let share = Printed.percent(settings.box)
    let range = Printed.range(box.lowerBound, box.upperBound)
    let now = Printed.percent(robustness.demonstrated)
    var words =
      robustness.dependsOnWeights
      ? "The band depends on the weighting: "
      : "The band does not depend on the weighting: "
    words +=
      "\(now) is demonstrated, and if every weight were up to \(share) lower or higher it would be "
      + "\(range), whatever the weights. "
    words +=
      robustness.dependsOnWeights
      ? "That reaches from \(robustness.bands.lowerBound.words) to \(robustness.bands.upperBound.words), before caps. "
      : "All of that is \(robustness.bands.lowerBound.words), before caps. "
    let likely = Printed.range(robustness.percentiles.low, robustness.percentiles.high)
    words += "Of \(settings.runs) weightings drawn at random nine in ten give \(likely)."
    if let open = robustness.withOpen {
      words +=
        " With every open question answered at random as well, nine in ten give "
        + "\(Printed.range(open.low, open.high))."
    }
    return words
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
      (box.lowerBound, "lowest \(Self.percent(box.lowerBound))"),
      (robustness.demonstrated, "result \(Self.percent(robustness.demonstrated))"),
      (box.upperBound, "highest \(Self.percent(box.upperBound))"),
    ]
    let bands = zip(Band.allCases, robustness.bandShares).filter { $0.1 > 0 }
    return .chart(
      Chart(
        title: "Where the result falls",
        description:
          "How often the demonstrated score fell where, over \(settings.runs) weightings "
          + "drawn with the seed \(settings.seed); the lines mark the lowest and highest that any weights give.",
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
            [Text("lowest of all weights"), Text(Self.percent(box.lowerBound))],
            [Text("5 of 100 are below"), Text(Self.percent(robustness.percentiles.low))],
            [Text("middle"), Text(Self.percent(robustness.percentiles.middle))],
            [Text("5 of 100 are above"), Text(Self.percent(robustness.percentiles.high))],
            [Text("highest of all weights"), Text(Self.percent(box.upperBound))],
          ]
            + bands.map { band, share in
              [Text("share in the band \(band.words)"), Text(Self.percent(share))]
            })))
  }

  /// With a decimal, because differences are small here.
  private static func percent(_ share: Double) -> String {
    Printed.decimal(Int64((share * 1_000).rounded()), places: 1) + "%"
  }

  // MARK: In figures

  private var stability: Document.Block {
    .table(
      Document.Table(
        [.init("Gap"), .init("Among the first ten", .trailing)],
        rows: robustness.stability.prefix(15).map { entry in
          [round.criterionWords(entry.index), Text(Self.percent(entry.value))]
        }))
  }

  private func signed(_ value: Double) -> String {
    let points = Printed.decimal(Int64((abs(value) * 10_000).rounded()), places: 2)
    return value < -0.000_05 ? "−\(points)" : value > 0.000_05 ? "+\(points)" : "0"
  }

  private var derivatives: [Document.Block] {
    let sorted = robustness.derivatives.sorted { abs($0.value) > abs($1.value) + 1e-12 }
    guard !sorted.isEmpty else { return [] }
    return [
      .heading(level: 2, "Which weights matter most", anchor: nil),
      .paragraph("Points of 100 by which the result moves if a criterion weighed one more."),
      .table(
        Document.Table(
          [.init("Criterion"), .init("Points", .trailing)],
          rows: sorted.prefix(10).map { [round.criterionWords($0.index), Text(signed($0.value))] })),
    ]
  }

  private var without: [Document.Block] {
    let criteria = robustness.withoutCriterion.sorted {
      abs($0.value - robustness.demonstrated) > abs($1.value - robustness.demonstrated) + 1e-12
    }
    return [
      .heading(level: 2, "Without a section, without a criterion", anchor: nil),
      .table(
        Document.Table(
          [.init("Without"), .init("Demonstrated", .trailing)],
          rows: robustness.withoutSection.map { entry in
            let section = round.checklist.sections[entry.index]
            return [Text("\(section.id) \(section.title)"), Text(Self.percent(entry.value))]
          }
            + criteria.prefix(8).map {
              [round.criterionWords($0.index), Text(Self.percent($0.value))]
            })),
    ]
  }

  private var means: [Document.Block] {
    [
      .heading(level: 2, "If weak areas could not be compensated", anchor: nil),
      .paragraph(
        "The result is a weighted mean, in which a strong criterion makes up for a weak one. With other means it "
          + "does so less, down to not at all where one criterion has nothing."),
      .table(
        Document.Table(
          [.init("Mean"), .init("Demonstrated", .trailing)],
          rows: robustness.powerMeans.map { exponent, value in
            [
              Text("exponent \(Printed.number(exponent))\(exponent == 1 ? ", as scored" : "")"),
              Text(Self.percent(value)),
            ]
          })),
    ]
  }

  /// `assessor.robustness/1`.
  package var json: JSONValue {
    func id(_ index: Int) -> JSONValue { .text(round.checklist.criteria[index].id) }
    func entries(_ entries: [Robustness.Entry]) -> JSONValue {
      .list(entries.map { .object([("criterion", id($0.index)), ("value", .number($0.value))]) })
    }
    func percentiles(_ value: Robustness.Percentiles) -> JSONValue {
      .object([
        ("p5", .number(value.low)), ("p50", .number(value.middle)), ("p95", .number(value.high)),
      ])
    }
    return .object([
      ("schema", .text("assessor.robustness/1")), ("file", round.json),
      ("box", .number(settings.box)), ("runs", .whole(settings.runs)),
      ("seed", .text(String(settings.seed))),
      ("demonstrated", .number(robustness.demonstrated)),
      ("low", .optional(robustness.box.overall?.lowerBound)),
      ("high", .optional(robustness.box.overall?.upperBound)),
      ("dependsOnWeights", .truth(robustness.dependsOnWeights)),
      ("percentiles", percentiles(robustness.percentiles)),
      ("bandShares", .list(robustness.bandShares.map(JSONValue.number))),
      ("withOpen", robustness.withOpen.map(percentiles) ?? .null),
      ("topTen", entries(robustness.stability)), ("derivatives", entries(robustness.derivatives)),
      ("withoutCriterion", entries(robustness.withoutCriterion)),
      (
        "withoutSection",
        .list(
          robustness.withoutSection.map {
            .object([
              ("section", .text(round.checklist.sections[$0.index].id)),
              ("value", .number($0.value)),
            ])
          })
      ),
      (
        "powerMeans",
        .list(
          robustness.powerMeans.map {
            .object([("exponent", .number($0.exponent)), ("value", .number($0.value))])
          })
      ),
    ])
  }
}
