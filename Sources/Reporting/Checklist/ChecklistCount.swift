import Documents
package import PolicyModel

/// How much a checklist holds.
package struct ChecklistCount {
  /// The counts in words: `4 sections, 14 groups, …`.
  package let words: String

  package init(_ checklist: Checklist) {
    func count(_ dimension: Indicator.Dimension) -> Int {
      checklist.indicators.count { $0.dimension == dimension }
    }
    let weight = checklist.criteria.reduce(0) { $0 + $1.weight }
    let critical = checklist.criteria.count { $0.isCritical }
    words = [
      Printed.count(checklist.sections.count, "section"),
      Printed.count(checklist.groups.count, "group"),
      Printed.count(checklist.criteria.count, "criterion", "criteria"),
      Printed.count(checklist.indicators.count, "indicator")
        + " (\(count(.structure)) structure, \(count(.process)) process, \(count(.outcome)) outcome)",
      "weights summing to \(Printed.number(weight))", "\(critical) critical",
    ].joined(separator: ", ")
  }
}
