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
      "kinds": kinds,
    ]
    values["isAmount"] = indicator.type.goalposts != nil
    values["unit"] = FormOptions.unit(of: indicator.type)
    values["minimum"] = indicator.minimum.shortestDigits
    for key in AnswerKey.allCases {
      switch key.part {
      case .value where key == .answer:
        values["options"] = FormOptions(indicator, answer.value).all
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

  /// Why it is not known, of which one may be chosen, or none.
  private var kinds: [[String: Any]] {
    UnknownKind.choices.map { choice in
      [
        "value": choice.kind.rawValue, "label": choice.kind.words,
        "isChosen": choice.kind == answer.why,
      ]
    } + [["value": "", "label": "something else", "isChosen": false]]
  }

  // MARK: Evidence

  private static func piece(_ piece: Evidence) -> [String: Any] {
    let entry = EvidenceEntry(piece, sources: [])
    return values(entry, piece.kind)
  }

  /// A piece that nothing has been written into.
  static var blankPiece: [[String: Any]] { [values(EvidenceEntry(), .law)] }

  private static func values(_ entry: EvidenceEntry, _ kind: Evidence.Kind) -> [String: Any] {
    var values: [String: Any] = [:]
    for key in EvidenceKey.allCases {
      switch key {
      case .source, .at, .quote, .title, .reference, .url, .date, .validUntil, .accessed, .covers,
        .language:
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
