import PolicyModel

/// An answer as an official reads and writes it.
enum QuestionnaireAnswer {
  static let notKnown = "not known"
  static let notApplicable = "not applicable"

  /// What can be chosen as the answer to a question.
  static func choices(_ indicator: Indicator) -> [String] {
    own(indicator.type) + [notKnown] + (indicator.notApplicableWhen == nil ? [] : [notApplicable])
  }

  private static func own(_ type: AnswerType) -> [String] {
    switch type {
    case .yesPartialNo: ["yes", "partial", "no"]
    case .level(let descriptors): descriptors.indices.map { level($0, descriptors) }
    case .elements, .percent, .number: []
    }
  }

  /// What can be chosen of an element.
  static let elementChoices = [inPlace, missing, notKnown]
  static let inPlace = "in place"
  static let missing = "missing"
  /// What can be chosen as the answer to a fact.
  static let factChoices = ["yes", "no", notKnown]

  /// The answer, in words that are read back as the same; empty where there is none, and of elements, each of
  /// which has its own.
  static func text(_ value: AnswerValue, of type: AnswerType) -> String {
    switch value {
    case .unanswered, .elements, .someElements: ""
    case .unknown: notKnown
    case .notApplicable: notApplicable
    case .yes: "yes"
    case .partial: "partial"
    case .no: "no"
    case .level(let level): self.level(level, descriptors(of: type))
    case .amount(let amount): figure(amount, of: type)
    case .count(let count, of: let total): "\(count) of \(total)"
    case .range(from: let from, to: let to): "\(figure(from, of: type)) to \(figure(to, of: type))"
    case .levelRange(from: let from, to: let to): "between \(from) and \(to)"
    case .degreeRange(from: let from, to: let to): "between \(from.rawValue) and \(to.rawValue)"
    }
  }

  /// Why it is not known or not applicable, wholly or in part; empty beside any other answer, which is not
  /// asked for a reason.
  static func why(_ answer: Answer) -> String {
    switch answer.value {
    case .unknown, .notApplicable, .someElements, .range, .levelRange, .degreeRange:
      [answer.why?.words, answer.reason].compactMap(\.self).joined(separator: ": ")
    case .unanswered, .yes, .partial, .no, .level, .elements, .amount, .count: ""
    }
  }

  /// What was said of one element; empty where nothing was said of any.
  static func text(ofElement index: Int, _ value: AnswerValue, of type: AnswerType) -> String {
    guard let known = value.elements(of: type) else { return "" }
    if known.inPlace.contains(index) { return inPlace }
    return known.missing.contains(index) ? missing : notKnown
  }

  static func text(_ fact: FactAnswer) -> String {
    switch fact {
    case .yes: "yes"
    case .no: "no"
    case .unknown: notKnown
    case .notGiven: ""
    }
  }

  private static func descriptors(of type: AnswerType) -> [String] {
    switch type {
    case .level(let descriptors): descriptors
    case .yesPartialNo, .elements, .percent, .number: []
    }
  }

  /// The longest that a level's text may be in a list, in characters; the whole stands beside the question.
  private static let longest = 60

  private static func level(_ level: Int, _ descriptors: [String]) -> String {
    guard descriptors.indices.contains(level) else { return String(level) }
    let text = descriptors[level]
    return "\(level) – \(text.count > longest ? text.prefix(longest - 1) + "…" : text[...])"
  }

  /// A percentage with its sign, so that 0.5 % is not taken for a half; a number without its unit, and with
  /// a fourth decimal where three could be taken for thousands.
  private static func figure(_ amount: Double, of type: AnswerType) -> String {
    switch type {
    case .percent: "\(amount.shortestDigits) %"
    case .number, .yesPartialNo, .level, .elements: amount.digitsNotThousands
    }
  }
}
