package import PolicyModel

/// How one indicator is answered, in words.
package struct AnswerGuide {
  /// A line each, without marks.
  package let lines: [String]

  package init(_ indicator: Indicator) {
    var lines: [String] = []
    switch indicator.type {
    case .yesPartialNo(let partial, let isReversed):
      lines.append(
        "Answer yes, partial or no." + (isReversed ? " Here no is the good answer." : ""))
      lines.append("Partial: \(partial)")
    case .level(let descriptors):
      lines.append("Answer with a number:")
      for (level, text) in descriptors.enumerated() { lines.append("  \(level): \(text)") }
    case .elements(let elements):
      let sample = elements.prefix(2).map(\.id).joined(separator: ", ")
      lines.append("List what is in place in brackets, such as [\(sample)]; [] if nothing is:")
      for element in elements { lines.append("  \(element.id): \(element.label)") }
    case .percent:
      lines.append("Answer in percent: 72, { count: 18, of: 25 } or { from: 40, to: 55 }.")
    case .number(let unit, _, _):
      lines.append("Answer with a number (\(unit)): 12 or { from: 10, to: 14 }.")
    }
    if let goalposts = Self.goalposts(of: indicator.type) { lines.append(goalposts) }
    if let note = indicator.note { lines.append("Note: \(note)") }
    if let when = indicator.notApplicableWhen { lines.append("Not applicable when: \(when)") }
    self.lines = lines
  }

  /// Which amount counts 0 and which 1; nothing is worse or better than the end of the scale.
  package static func goalposts(of type: AnswerType) -> String? {
    let (worst, best, sign, ends): (Double, Double, String, [Double])
    switch type {
    case .percent(let low, let high): (worst, best, sign, ends) = (low, high, "%", [0, 100])
    case .number(_, let low, let high):
      (worst, best, sign, ends) = (low, high, "", min(low, high) < 0 ? [] : [0])
    case .yesPartialNo, .level, .elements: return nil
    }
    let low =
      "\(worst.shortestDigits)\(sign)\(ends.contains(worst) ? "" : " or worse") counts 0"
    return low
      + ", \(best.shortestDigits)\(sign)\(ends.contains(best) ? "" : " or better") counts 1."
  }
}
