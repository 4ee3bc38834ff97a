import Documents
import GapAnalysis
import Scoring

/// One of the things that a change of a score comes from.
enum ChangePart: CaseIterable {
  case performance
  case knowledge
  case evidence
  case scope
  case version

  func value(in change: Progress.Change) -> Double {
    switch self {
    case .performance: change.performance
    case .knowledge: change.knowledge
    case .evidence: change.evidence
    case .scope: change.scope
    case .version: change.version
    }
  }

  /// Those to be told of some changes: evidence only where it changed something.
  static func told(of changes: [Progress.Change]) -> [ChangePart] {
    allCases.filter { part in
      part != .evidence || changes.contains { abs($0.evidence) > Tolerance.epsilon }
    }
  }
}

/// A change in whole points, as a reader subtracts the printed scores, whose parts add up to it.
struct ChangeParts {
  let whole: String
  private let parts: [ChangePart: String]

  init(_ change: Progress.Change) {
    let total = Printed.demonstratedChange(from: change.old, to: change.new)
    let all = ChangePart.allCases
    let points = LargestRemainder.shares(of: total, among: all.map { $0.value(in: change) * 100 })
    whole = Printed.signed(total)
    parts = Dictionary(uniqueKeysWithValues: zip(all, points.map { Printed.signed($0) }))
  }

  subscript(part: ChangePart) -> String { parts[part] ?? "0" }
}
