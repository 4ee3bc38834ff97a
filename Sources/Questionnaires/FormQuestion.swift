import Filling
import Loading
import PolicyModel

/// One question of a form with what has been answered to it, as its template takes it.
struct FormQuestion {
  private let indicator: Indicator
  private let answer: Answer
  private let checklist: Checklist
  private let assessment: Assessment?

  /// - Parameter assessment: whose sources the evidence of the answer may refer to; nil for none.
  init(
    _ indicator: Indicator, _ answer: Answer, _ checklist: Checklist, of assessment: Assessment?
  ) {
    (self.indicator, self.answer, self.checklist) = (indicator, answer, checklist)
    self.assessment = assessment
  }

  /// A template finds what is missing here in the values around it, so that nothing is left out.
  var values: [String: Any] {
    let groups = answer.exceptions.map { checklist.victimGroups[$0].id }
    var values: [String: Any] = [
      "id": indicator.id, "type": indicator.type.name, "question": indicator.question,
      "guide": guide.map { ["line": $0] },
      "isOpen": answer.note != nil || answer.publicNote != nil || !answer.evidence.isEmpty
        || !groups.isEmpty,
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
        values["\(key.rawValue)Lines"] = FormText.lines(text)
      case .evidence:
        values["evidence"] = answer.evidence.map { FormEvidence.piece($0, of: assessment) }
      }
    }
    return values
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
}
