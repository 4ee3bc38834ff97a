import PolicyModel

/// What can be written in place of an answer that was not taken, in an official's words.
enum AnswerAdvice {
  static func words(_ indicator: Indicator) -> String {
    let last = indicator.notApplicableWhen == nil ? "" : ", or not applicable"
    return own(indicator.type) + last
  }

  static let fact = "yes, no or not known"
  static let element = "in place, missing or not known"
  static let verdict = EarlierVerdict.allCases.map(\.rawValue).joined(separator: " or ")
  static let day = "2024, 2024-06 or 2024-06-30"
  static let link = "an address such as https://example.org/act"

  private static func own(_ type: AnswerType) -> String {
    switch type {
    case .yesPartialNo: "yes, partial, no or not known"
    case .level(let descriptors): "a level from 0 to \(descriptors.count - 1), or not known"
    case .elements: "\(element), for each thing that the question lists"
    case .percent: "a percentage (72 %), a count (18 of 25), a range (40 to 55 %), or not known"
    case .number(let unit, _, _): "a number of \(unit) (12), a range (10 to 14), or not known"
    }
  }
}
