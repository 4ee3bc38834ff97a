import Scoring
import Documents
import GapAnalysis
import PolicyModel

/// What the result depends on, in figures.
struct RobustnessTables {
  private let round: Round
  private let robustness: Robustness

  init(_ round: Round, _ robustness: Robustness) {
    (self.round, self.robustness) = (round, robustness)
  }

  var blocks: [Document.Block] { stability + derivatives + without + means }

  private static let longestList = 15

  private var stability: [Document.Block] {
    let head = Document.Block.heading(
      level: 2, "Gaps that stay among the first ten", anchor: nil)
    let often = robustness.stability.filter { $0.value > 0 }
      .enumerated().sorted { ($1.element.value, $0.offset) < ($0.element.value, $1.offset) }
      .map(\.element)
    guard !often.isEmpty else {
      return [
        head, .paragraph("Nothing is known to be missing, so that there is nothing to rank."),
      ]
    }
    let isEach =
      often.count <= ScoringRules.firstGaps
      && often.allSatisfy { Tolerance.isAtLeast($0.value, 1) }
    if isEach {
      let words =
        often.count == 1
        ? "Of one criterion alone something is known to be missing"
        : "Of \(often.count) criteria alone something is known to be missing"
      return [head, .paragraph(Text("\(words), so that the weights change nothing here."))]
    }
    return [
      head,
      .paragraph(
        "In how many of the weightings drawn a gap is among the ten that come first of what is known to be "
          + "missing."),
      .table(
        Document.Table(
          [.init("Gap"), .init("Among the first ten", .trailing)],
          rows: often.prefix(Self.longestList).map { entry in
            [round.criterionWords(entry.index), Text(Printed.tenths(entry.value))]
          })),
    ]
  }

  private func signed(_ value: Double) -> String {
    let points = Printed.decimal(Int64((abs(value) * 10_000).rounded()), places: 2)
    if abs(value) <= Printed.leastVisible { return "0" }
    return (value < 0 ? "−" : "+") + points
  }

  private var derivatives: [Document.Block] {
    let sorted = robustness.derivatives
      .filter { abs($0.value) > Printed.leastVisible }
      .sorted { abs($0.value) > abs($1.value) + Tolerance.noise }
    guard !sorted.isEmpty else { return [] }
    return [
      .heading(level: 2, "Which weights matter most", anchor: nil),
      .paragraph("Points of 100 by which the result moves if a criterion weighed one more."),
      .table(
        Document.Table(
          [.init("Criterion"), .init("Points of 100", .trailing)],
          rows: sorted.prefix(10).map { [round.criterionWords($0.index), Text(signed($0.value))] })),
    ]
  }

  private var without: [Document.Block] {
    let criteria = robustness.withoutCriterion.sorted {
      abs($0.value - robustness.demonstrated) > abs($1.value - robustness.demonstrated)
        + Tolerance.noise
    }
    return [
      .heading(level: 2, "Without a section, without a criterion", anchor: nil),
      .paragraph(
        "What would be demonstrated if one were left out: each section, and the criteria whose absence moves "
          + "the result most."),
      .table(
        Document.Table(
          [.init("Without"), .init("Demonstrated", .trailing)],
          rows: robustness.withoutSection.map { entry in
            let section = round.checklist.sections[entry.index]
            return [
              Text("\(section.id) \(section.title)"), Text(Printed.demonstratedTenths(entry.value)),
            ]
          }
            + criteria.prefix(8).map {
              [round.criterionWords($0.index), Text(Printed.demonstratedTenths($0.value))]
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
            [Text(Self.name(exponent)), Text(Printed.demonstratedTenths(value))]
          })),
    ]
  }

  private static func name(_ exponent: Double) -> String {
    switch exponent {
    case 1: "arithmetic mean, as scored"
    case 0: "geometric mean"
    case -1: "harmonic mean"
    default: "power mean with the exponent \(Printed.number(exponent))"
    }
  }
}
