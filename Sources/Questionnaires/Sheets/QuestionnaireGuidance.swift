import PolicyModel

/// What counts as which answer to a question, a line each; nothing about what an answer is worth.
enum QuestionnaireGuidance {
  /// What stands before the groups for whom the answer so far does not hold.
  static let exceptions = "The answer so far does not hold for"

  static func lines(_ indicator: Indicator, exceptions: [String]) -> [String] {
    var lines = own(indicator.type)
    if let note = indicator.note { lines.append(note) }
    if let when = indicator.notApplicableWhen {
      lines.append("Not applicable only if \(when.trimmingFullStop).")
    }
    if !exceptions.isEmpty {
      lines.append("\(Self.exceptions): \(exceptions.joined(separator: ", ")).")
    }
    return lines
  }

  private static func own(_ type: AnswerType) -> [String] {
    switch type {
    case .yesPartialNo(let partial, let isReversed):
      (partial.isEmpty ? [] : ["Partial: \(partial)"])
        + (isReversed ? ["Here no is the good answer."] : [])
    case .level(let descriptors): descriptors.enumerated().map { "\($0): \($1)" }
    case .elements(let elements):
      [
        "Answer for each of the \(elements.count) below: in place, missing or not known.",
        "Answer here only if nothing is known of any of them.",
      ]
    case .percent:
      ["Write a percentage (72 %), a count (18 of 25) or a range (40 to 55 %), or not known."]
    case .number(let unit, _, _):
      ["Write a number of \(unit) (12) or a range (10 to 14), or not known."]
    }
  }
}

extension String {
  fileprivate var trimmingFullStop: Substring { hasSuffix(".") ? dropLast() : self[...] }
}
