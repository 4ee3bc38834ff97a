import Documents
import Filling
import Loading
import PolicyModel
import TextTemplates

/// One question of a form with what has been answered to it, as its template takes it.
struct FormQuestion {
  private let indicator: Indicator
  private let answer: Answer
  private let checklist: Checklist
  private let assessment: Assessment?
  private let earlier: EarlierAnswer?

  /// - Parameter assessment: whose answer it is; nil for none.
  init(_ index: IndicatorIndex, _ checklist: Checklist, _ assessment: Assessment?) {
    (indicator, self.checklist) = (checklist.indicators[index], checklist)
    (answer, self.assessment) = (assessment?.answers[index] ?? Answer(), assessment)
    earlier = EarlierAnswer(index, checklist, assessment)
  }

  /// A template finds what is missing here in the values around it, so that nothing is left out.
  var values: TemplateRecord {
    let groups = answer.exceptions.map { checklist.victimGroups[$0].id }
    var values: TemplateRecord = [
      "id": indicator.id, "type": indicator.type.name, "question": indicator.question,
      "guide": [indicator.note].compactMap(\.self).map { ["line": $0] },
      "isOpen": answer.note != nil || answer.publicNote != nil || !answer.evidence.isEmpty
        || !groups.isEmpty,
      "kinds": kinds, "earlier": earlierValues,
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

  /// The answer of an earlier round with what it rests on, where it is still to be said whether it holds.
  private var earlierValues: [TemplateRecord] {
    guard let earlier else { return [] }
    return [
      [
        "day": earlier.day.description, "dayWords": Printed.day(earlier.day), "said": earlier.said,
        "rests": earlier.rests.map { ["line": $0] },
      ]
    ]
  }

  /// Why it is not known, of which one may be chosen, or none.
  private var kinds: [TemplateRecord] {
    UnknownKind.choices.map { choice -> TemplateRecord in
      [
        "value": choice.kind.rawValue, "label": choice.kind.words,
        "isChosen": choice.kind == answer.why,
      ]
    } + [["value": "", "label": "something else", "isChosen": false]]
  }
}
