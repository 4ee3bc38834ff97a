import Loading
package import PolicyModel
import YAMLTree

/// Writes the value of an answer as an assessment has it.
package enum AnswerText {
  /// The value, of the kind that its indicator asks for; nil where there is none.
  package static func written(_ value: AnswerValue, of type: AnswerType) -> String? {
    switch (value, type) {
    case (.unanswered, _): nil
    case (.unknown, _): AnswerWord.unknown.rawValue
    case (.notApplicable, _): AnswerWord.notApplicable.rawValue
    case (.yes, _): AnswerWord.yes.rawValue
    case (.partial, _): AnswerWord.partial.rawValue
    case (.no, _): AnswerWord.no.rawValue
    case (.level(let level), _): String(level)
    case (.elements(let present), .elements(let all)):
      list(present, of: all)
    case (.elements, _): "[]"
    case (.someElements(let present, let missing), .elements(let all)):
      parts([(.inPlace, list(present, of: all)), (.missing, list(missing, of: all))])
    case (.someElements, _): "{}"
    case (.amount(let amount), _): written(amount, of: type)
    case (.count(let count, of: let total), _):
      parts([(.count, String(count)), (.of, String(total))])
    case (.range(from: let from, to: let to), _):
      parts([(.from, written(from, of: type)), (.to, written(to, of: type))])
    case (.levelRange(from: let from, to: let to), _):
      parts([(.from, String(from)), (.to, String(to))])
    case (.degreeRange(from: let from, to: let to), _):
      parts([(.from, from.rawValue), (.to, to.rawValue)])
    }
  }

  /// The same as a table shows it: a number of people too small to be told is the range around it, as it
  /// is in words.
  package static func shown(_ value: AnswerValue, of type: AnswerType) -> String? {
    written(value.isSmallCount ? value.withoutSmallCount : value, of: type)
  }

  private static func list(_ places: [Int], of all: [Element]) -> String {
    "[" + places.map { YAMLScalar.written(id: all[$0].id) }.joined(separator: ", ") + "]"
  }

  /// A value of several parts, on one line.
  private static func parts(_ parts: [(key: AmountKey, text: String)]) -> String {
    "{ " + parts.map { "\($0.key.rawValue): \($0.text)" }.joined(separator: ", ") + " }"
  }

  /// A percentage with its sign, so that 0.5% is not taken for a half; a number without its unit.
  private static func written(_ amount: Double, of type: AnswerType) -> String {
    switch type {
    case .percent: amount.shortestDigits + "%"
    case .yesPartialNo, .level, .elements, .number: amount.shortestDigits
    }
  }
}
