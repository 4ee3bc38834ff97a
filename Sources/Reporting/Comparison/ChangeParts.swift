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
    let exact = [change.performance, change.knowledge, change.scope, change.version].map {
      $0 * 100
    }
    var parts = exact.map { Int($0.rounded(.down)) }
    // What is left over goes to the parts that rounding down cut most.
    let order = exact.indices.sorted { a, b in
      let (x, y) = (exact[a] - exact[a].rounded(.down), exact[b] - exact[b].rounded(.down))
      return abs(x - y) > 1e-9 ? x > y : a < b
    }
    var left = total - parts.reduce(0, +)
    for index in order where left > 0 {
      parts[index] += 1
      left -= 1
    }
    parts[0] += left
    let words = parts.map { Printed.signed(Double($0) / 100) }
    whole = Printed.signed(Double(total) / 100)
    (performance, knowledge, scope, version) = (words[0], words[1], words[2], words[3])
  }
}
