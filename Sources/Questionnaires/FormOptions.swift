import Loading
import PolicyModel
import TextTemplates

/// What can be chosen as the answer to a question, with what has been chosen, as the template takes it.
struct FormOptions {
  private let indicator: Indicator
  private let answer: AnswerValue

  init(_ indicator: Indicator, _ answer: AnswerValue) {
    (self.indicator, self.answer) = (indicator, answer)
  }

  private typealias Option = TemplateRecord

  var all: [TemplateRecord] {
    var options = ownOptions
    let ofNothing = indicator.type.askedElements == nil ? "" : "nothing is known of any of these"
    options.append(
      option(
        AnswerWord.unknown.rawValue, ofNothing, label: "not known", isChosen: answer == .unknown))
    if let when = indicator.notApplicableWhen {
      options.append(
        option(
          AnswerWord.notApplicable.rawValue, when, label: "not applicable",
          isChosen: answer == .notApplicable))
    }
    return options
  }

  /// Those that go with the type of the question.
  private var ownOptions: [Option] {
    switch indicator.type {
    case .yesPartialNo(let partial, let isReversed):
      let ends: (AnswerValue.Degree, AnswerValue.Degree)? =
        if case .degreeRange(from: let from, to: let to) = answer { (from, to) } else { nil }
      return [
        degree(.yes), degree(.partial, partial),
        degree(.no, isReversed ? "here this is the good answer" : ""),
        between(
          AnswerValue.Degree.allCases.map(\.rawValue), ends.map { ($0.0.rawValue, $0.1.rawValue) }),
      ]
    case .level(let descriptors):
      let ends: (Int, Int)? =
        if case .levelRange(from: let from, to: let to) = answer { (from, to) } else { nil }
      return descriptors.enumerated().map { level, text in
        option(String(level), text, isChosen: answer == .level(level))
      } + [between(descriptors.indices.map(String.init), ends.map { (String($0.0), String($0.1)) })]
    case .elements(let elements): return [these(elements)]
    case .percent: return amounts(hasCount: true)
    case .number: return amounts(hasCount: false)
    }
  }

  private func degree(_ degree: AnswerValue.Degree, _ meaning: String = "") -> Option {
    option(degree.rawValue, meaning, isChosen: answer == degree.value)
  }

  private func option(
    _ value: String, _ meaning: String = "", label: String? = nil, isChosen: Bool,
    inputs: [TemplateRecord] = [], ends: [TemplateRecord] = [], elements: [TemplateRecord] = []
  ) -> Option {
    [
      "value": value, "label": label ?? value, "meaning": meaning, "hasMeaning": !meaning.isEmpty,
      "isChosen": isChosen, "inputs": inputs, "ends": ends, "elements": elements,
      "hasElements": !elements.isEmpty,
      "rest": Self.marks.map { ["value": $0.value, "label": $0.label] },
    ]
  }

  private static let between = "somewhere between"

  /// A choice of two ends among words or levels, which stand from little to much.
  private func between(_ degrees: [String], _ chosen: (from: String, to: String)?) -> Option {
    func end(_ key: AnswerKey, _ name: String, _ before: String, _ chosen: String?)
      -> TemplateRecord
    {
      [
        "part": key.rawValue, "name": name, "before": before,
        "degrees": degrees.map { FormPage.option($0, isChosen: $0 == chosen) },
      ]
    }
    return option(
      "range", label: Self.between, isChosen: chosen != nil,
      ends: [
        end(.from, "lower end", "", chosen?.from), end(.to, "higher end", "and ", chosen?.to),
      ])
  }

  // MARK: Elements

  /// What can be said of one element; nothing chosen is not answered.
  private static let marks = [
    (value: AnswerKey.inPlace.rawValue, label: "in place"),
    (value: AnswerKey.missing.rawValue, label: "missing"),
    (value: AnswerWord.unknown.rawValue, label: "not known"),
  ]

  private func these(_ elements: [Element]) -> Option {
    let known = answer.elements(of: indicator.type)
    let lines = elements.enumerated().map { index, element -> TemplateRecord in
      let mark: AnswerKey? =
        if known?.inPlace.contains(index) == true {
          .inPlace
        } else if known?.missing.contains(index) == true { .missing } else { nil }
      let chosen = known.map { _ in mark?.rawValue ?? AnswerWord.unknown.rawValue }
      return [
        "element": element.id, "label": element.label,
        "marks": Self.marks.map { mark -> TemplateRecord in
          ["value": mark.value, "label": mark.label, "isChosen": mark.value == chosen]
        },
      ]
    }
    return option("these", label: "of each of these:", isChosen: known != nil, elements: lines)
  }

  // MARK: Amounts

  /// What stands behind an amount.
  static func unit(of type: AnswerType) -> String {
    switch type {
    case .percent: "%"
    case .number(let unit, _, _): unit
    case .yesPartialNo, .level, .elements: ""
    }
  }

  private func amounts(hasCount: Bool) -> [Option] {
    var texts: [AnswerKey: String] = [:]
    switch answer {
    case .amount(let amount): texts[.answer] = digits(amount)
    case .count(let count, of: let total):
      (texts[.count], texts[.of]) = (String(count), String(total))
    case .range(from: let from, to: let to):
      (texts[.from], texts[.to]) = (digits(from), digits(to))
    case .unanswered, .unknown, .notApplicable, .yes, .partial, .no, .level, .elements,
      .someElements, .levelRange, .degreeRange:
      break
    }
    let unit = Self.unit(of: indicator.type)
    func input(_ part: String, _ key: AnswerKey, _ name: String, _ after: String) -> TemplateRecord
    {
      ["part": part, "name": name, "after": after, "text": texts[key] ?? ""]
    }
    let count = option(
      "count", label: "a count:", isChosen: texts[.count] != nil,
      inputs: [input("count", .count, "count", "of"), input("of", .of, "of how many", "")])
    return [
      option(
        "figure", label: hasCount ? "a percentage:" : "a number:", isChosen: texts[.answer] != nil,
        inputs: [input("figure", .answer, "figure", unit)])
    ] + (hasCount ? [count] : []) + [
      option(
        "range", label: Self.between, isChosen: texts[.from] != nil,
        inputs: [input("from", .from, "lower end", "and"), input("to", .to, "higher end", unit)])
    ]
  }

  private func digits(_ amount: Double) -> String {
    switch indicator.type {
    case .number: amount.digitsNotThousands
    case .yesPartialNo, .level, .elements, .percent: amount.shortestDigits
    }
  }
}

extension Double {
  /// With a fourth decimal where there are three, which whoever reads it could take for thousands.
  var digitsNotThousands: String {
    let text = shortestDigits
    guard text.contains("."), text.split(separator: ".").last?.count == 3 else { return text }
    return text + "0"
  }
}
