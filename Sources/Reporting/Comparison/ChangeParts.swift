import Documents
import GapAnalysis

/// A change in whole points whose printed parts add up to the printed whole.
struct ChangeParts {
  let whole: String
  let performance: String
  let knowledge: String
  let scope: String
  let version: String

  init(_ change: Progress.Change) {
    let total = Printed.wholePercent(change.new) - Printed.wholePercent(change.old)
    let parts = LargestRemainder.shares(
      of: total,
      among: [change.performance, change.knowledge, change.scope, change.version].map {
        $0 * 100
      })
    let words = parts.map { Printed.signed(Double($0) / 100) }
    whole = Printed.signed(Double(total) / 100)
    (performance, knowledge, scope, version) = (words[0], words[1], words[2], words[3])
  }
}
