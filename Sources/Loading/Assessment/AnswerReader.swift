import Findings
import PolicyModel
import YAMLTree

/// Reads one answer, in its short form or at length.
struct AnswerReader {
  let vocabulary: Vocabulary

  func read(
    _ node: YAMLTree.Node, to indicator: Indicator, _ cursor: inout TreeCursor
  ) -> Answer {
    guard cursor.tree.kind(node) == .mapping else {
      let answer = Answer(value: ValueReader(indicator).read(node, &cursor))
      review(answer, to: indicator, at: node, &cursor)
      return answer
    }
    guard let fields = cursor.fields(node, AnswerKey.self) else { return Answer() }
    var answer = Answer(value: value(fields, node, to: indicator, &cursor))
    for key in AnswerKey.allCases {
      switch key {
      case .answer, .count, .of, .from, .to: break
      case .except:
        answer.exceptions = vocabulary.victimGroups.references(fields[key], "'except'", &cursor)
      case .reason: answer.reason = cursor.optionalText(fields[key], "reason")
      case .note: answer.note = cursor.optionalText(fields[key], "note")
      case .evidence: answer.evidence = EvidenceReader.read(fields[key], &cursor)
      }
    }
    review(answer, to: indicator, at: fields[.answer] ?? node, &cursor)
    return answer
  }

  /// The value of an answer at length: under `answer`, or an amount in its place.
  private func value(
    _ fields: Fields<AnswerKey>, _ node: YAMLTree.Node, to indicator: Indicator,
    _ cursor: inout TreeCursor
  ) -> AnswerValue {
    let amount = AmountParts(fields)
    guard let answer = fields[.answer] else {
      return amount.first == nil
        ? .unanswered : ValueReader(indicator).read(amount, of: node, &cursor)
    }
    let value = ValueReader(indicator).read(answer, &cursor)
    if let second = amount.first {
      cursor.error(
        .twoAnswers, at: second, "\(indicator.id) has 'answer' and an amount beside it",
        expected: "expected one of them")
    }
    return value
  }

  /// Warns where an answer does not count as its author may think.
  private func review(
    _ answer: Answer, to indicator: Indicator, at node: YAMLTree.Node, _ cursor: inout TreeCursor
  ) {
    let id = indicator.id
    let place = cursor.tree.place(node)
    switch answer.value {
    case .unknown where answer.reason == nil:
      cursor.warning(
        .unknownWithoutReason, at: place, "\(id) is unknown without a reason",
        expected: "expected 'reason: …' beside it",
        help: ["write { answer: unknown, reason: … }, such as who would have to find out"])
    case .notApplicable where indicator.notApplicableWhen == nil:
      cursor.warning(
        .notApplicableNotPermitted, at: place,
        "\(id) cannot be not applicable in this checklist",
        expected: "counted as unknown")
    case .notApplicable where answer.reason == nil:
      cursor.warning(
        .notApplicableWithoutReason, at: place,
        "\(id) is not applicable without a reason", expected: "counted as unknown until it has one",
        help: ["it is permitted when: \(indicator.notApplicableWhen ?? "")"])
    case .unanswered, .unknown, .notApplicable:
      if !answer.exceptions.isEmpty {
        cursor.warning(
          .exceptionWithoutAnswer, at: place,
          "\(id) names exceptions and has no answer that they could limit",
          expected: "'except' counts only beside a value")
      }
    case .yes, .partial, .no, .level, .elements, .amount, .count, .range: break
    }
  }
}
