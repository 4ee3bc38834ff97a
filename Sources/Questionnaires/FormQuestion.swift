import Documents
import Filling
import Loading
import PolicyModel

/// One question of a form with what has been answered to it, as its template takes it.
struct FormQuestion {
  private let indicator: Indicator
  private let answer: Answer
  private let checklist: Checklist

  init(_ indicator: Indicator, _ answer: Answer, _ checklist: Checklist) {
    (self.indicator, self.answer, self.checklist) = (indicator, answer, checklist)
  }

  /// A template finds what is missing here in the values around it, so that nothing is left out.
  var values: [String: Any] {
    let groups = answer.exceptions.map { checklist.victimGroups[$0].id }
    var values: [String: Any] = [
      "id": indicator.id, "type": indicator.type.name, "question": indicator.question,
      "guide": guide.map { ["line": $0] },
      "isOpen": answer.note != nil || !answer.evidence.isEmpty || !groups.isEmpty,
    ]
    for key in AnswerKey.allCases {
      switch key.part {
      case .value where key == .answer: values["options"] = options
      // Fields of those options.
      case .value: break
      case .exceptions:
        values["exceptions"] = groups.joined(separator: " ")
        values["hasGroups"] = !checklist.victimGroups.isEmpty
      // On one line, or on lines of its own, as the template has it.
      case .text(let remark):
        let text = answer[keyPath: remark.path] ?? ""
        values[key.rawValue] = text
        values["\(key.rawValue)Lines"] = Self.lines(text)
      case .evidence: values["evidence"] = answer.evidence.map(Self.piece)
      }
    }
    return values
  }

  /// A text whose line ends stay, escaped.
  private static func lines(_ text: String) -> String {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { HTMLText.escaped($0) }.joined(separator: "\n")
  }

  private var guide: [String] {
    var lines: [String] = []
    if let goalposts = AnswerGuide.goalposts(of: indicator.type) { lines.append(goalposts) }
    if let note = indicator.note { lines.append(note) }
    return lines
  }

  // MARK: Answers

  private var options: [[String: Any]] {
    var options: [[String: Any]] = []
    switch indicator.type {
    case .yesPartialNo(let partial, let isReversed):
      options = [
        option(.yes, isChosen: answer.value == .yes),
        option(.partial, partial, isChosen: answer.value == .partial),
        option(
          .no, isReversed ? "here this is the good answer" : "", isChosen: answer.value == .no),
      ]
    case .level(let descriptors):
      options = descriptors.enumerated().map { level, text in
        option("\(level)", text, isChosen: answer.value == .level(level))
      }
    case .elements(let elements): options = self.elements(elements)
    case .percent: options = amounts(after: "%", hasCount: true)
    case .number(let unit, _, _): options = amounts(after: unit, hasCount: false)
    }
    options.append(option(.unknown, "nobody knows yet", isChosen: answer.value == .unknown))
    if let when = indicator.notApplicableWhen {
      options.append(
        option(
          .notApplicable, when, label: "not applicable",
          isChosen: answer.value == .notApplicable))
    }
    return options
  }

  private func option(
    _ word: AnswerWord, _ meaning: String = "", label: String? = nil, isChosen: Bool
  ) -> [String: Any] {
    option(word.rawValue, meaning, label: label, isChosen: isChosen)
  }

  private func option(
    _ value: String, _ meaning: String = "", label: String? = nil, isChosen: Bool,
    inputs: [[String: Any]] = [], boxes: [[String: Any]] = []
  ) -> [String: Any] {
    [
      "value": value, "label": label ?? value, "meaning": meaning, "hasMeaning": !meaning.isEmpty,
      "isChosen": isChosen, "inputs": inputs, "boxes": boxes, "hasBoxes": !boxes.isEmpty,
    ]
  }

  private func elements(_ elements: [Element]) -> [[String: Any]] {
    var present: [Int] = []
    var isGiven = false
    switch answer.value {
    case .elements(let given): (present, isGiven) = (given, true)
    case .unanswered, .unknown, .notApplicable, .yes, .partial, .no, .level, .amount, .count,
      .range:
      break
    }
    let boxes = elements.enumerated().map { index, element -> [String: Any] in
      ["value": element.id, "label": element.label, "isChosen": present.contains(index)]
    }
    return [
      option(
        "these", label: "these are in place:", isChosen: isGiven && !present.isEmpty, boxes: boxes),
      option("none", label: "none of these", isChosen: isGiven && present.isEmpty),
    ]
  }

  private func amounts(after unit: String, hasCount: Bool) -> [[String: Any]] {
    var texts: [String: String] = [:]
    var chosen = ""
    switch answer.value {
    case .amount(let amount):
      chosen = "figure"
      texts["figure"] = amount.shortestDigits
    case .count(let count, of: let total):
      chosen = "count"
      (texts["count"], texts["of"]) = (String(count), String(total))
    case .range(from: let from, to: let to):
      chosen = "range"
      (texts["from"], texts["to"]) = (from.shortestDigits, to.shortestDigits)
    case .unanswered, .unknown, .notApplicable, .yes, .partial, .no, .level, .elements: break
    }
    func input(_ part: String, _ name: String, _ after: String) -> [String: Any] {
      ["part": part, "name": name, "after": after, "text": texts[part] ?? ""]
    }
    let count = option(
      "count", label: "a count:", isChosen: chosen == "count",
      inputs: [input("count", "count", "of"), input("of", "of how many", "")])
    return [
      option(
        "figure", label: hasCount ? "a percentage:" : "a number:", isChosen: chosen == "figure",
        inputs: [input("figure", "figure", unit)])
    ] + (hasCount ? [count] : []) + [
      option(
        "range", label: "not known exactly, from", isChosen: chosen == "range",
        inputs: [input("from", "lower end", "to"), input("to", "upper end", unit)])
    ]
  }

  // MARK: Evidence

  private static func piece(_ piece: Evidence) -> [String: Any] {
    let entry = EvidenceEntry(piece)
    return values(entry, piece.kind)
  }

  /// A piece that nothing has been written into.
  static var blankPiece: [[String: Any]] { [values(EvidenceEntry(), .law)] }

  private static func values(_ entry: EvidenceEntry, _ kind: Evidence.Kind) -> [String: Any] {
    var values: [String: Any] = [:]
    for key in EvidenceKey.allCases {
      switch key {
      case .title, .reference, .url, .date, .validUntil:
        values["\(key)"] = entry.text(of: key) ?? ""
      case .type:
        values["kinds"] = Evidence.Kind.allCases.map {
          FormPage.option($0.rawValue, isChosen: $0 == kind)
        }
      case .restricted: values["isRestricted"] = entry.isRestricted
      }
    }
    return values
  }
}
