import Findings
import PolicyModel
import YAMLTree

/// Reads one answer, in its short form or at length.
struct AnswerReader {
  let vocabulary: Vocabulary
  let sources: SourcesReader.Sources

  func read(
    _ node: YAMLTree.Node, to indicator: Indicator, _ cursor: inout TreeCursor
  ) -> Answer {
    guard cursor.tree.kind(node) == .mapping else {
      let answer = Answer(value: ValueReader(indicator).read(node, &cursor))
      review(answer, to: indicator, at: node, &cursor)
      return answer
    }
    guard let fields = cursor.fields(node, AnswerKey.self) else { return Answer() }
    let errors = cursor.findings.errorCount
    var answer = Answer(value: value(fields, node, to: indicator, &cursor))
    let isRead = cursor.findings.errorCount == errors
    for key in AnswerKey.allCases {
      switch key {
      case .answer, .count, .of, .from, .to, .inPlace, .missing: break
      case .why:
        answer.why = kind(fields[.why], beside: isRead ? answer.value : nil, indicator.id, &cursor)
      case .fewCases:
        answer.restsOnFewCases =
          fields[.fewCases].flatMap {
            cursor.tree.isBlank($0) ? nil : cursor.truth($0, "'\(key.rawValue)'")
          } ?? false
      case .except:
        answer.exceptions = vocabulary.victimGroups.references(fields[key], "'except'", &cursor)
      case .reason: answer.reason = cursor.optionalText(fields[key], "reason")
      case .note: answer.note = cursor.optionalText(fields[key], "note")
      case .publicNote: answer.publicNote = cursor.optionalText(fields[key], "public note")
      case .evidence:
        answer.evidence = EvidenceReader(sources: sources).read(fields[key], &cursor)
      }
    }
    let saysWhy = fields[.why].map { !cursor.tree.isBlank($0) } ?? false
    review(answer, to: indicator, at: fields[.answer] ?? node, saysWhy: saysWhy, &cursor)
    return answer
  }

  /// Which kind of unknown it is, which nothing but an unknown can be.
  ///
  /// - Parameter value: what it stands beside; nil where that has an error of its own.
  private func kind(
    _ node: YAMLTree.Node?, beside value: AnswerValue?, _ id: String, _ cursor: inout TreeCursor
  ) -> UnknownKind? {
    guard let node, !cursor.tree.isBlank(node) else { return nil }
    let kind = cursor.choice(node, "kind of unknown", as: UnknownKind.self)
    if let value, value != .unknown {
      cursor.error(
        .whyWithoutUnknown, at: node,
        "'why' says of what kind an unknown is, and \(id) is not unknown",
        expected: "expected 'answer: unknown' beside it",
        help: [
          value == .unanswered
            ? "write { answer: unknown, why: \((kind ?? .notMeasured).rawValue) }"
            : "take 'why' away; what explains another answer stands under 'note' or 'reason'"
        ])
      return nil
    }
    return kind
  }

  /// The value of an answer at length: under `answer`, or in parts in its place.
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
        .twoAnswers, at: second, "\(indicator.id) has 'answer' and a second value beside it",
        expected: "expected one of them")
    }
    return value
  }

  /// Warns where an answer does not count as its author may think.
  private func review(
    _ answer: Answer, to indicator: Indicator, at node: YAMLTree.Node, saysWhy: Bool = false,
    _ cursor: inout TreeCursor
  ) {
    let id = indicator.id
    let place = cursor.tree.place(node)
    switch answer.value {
    case .unknown where answer.reason == nil && !saysWhy:
      let kinds = UnknownKind.allCases.map(\.rawValue).joined(separator: ", ", last: " or ")
      cursor.warning(
        .unknownWithoutReason, at: place, "\(id) is unknown without a reason",
        expected: "expected 'reason: …' or 'why: …' beside it",
        help: [
          "write { answer: unknown, reason: … }, such as who would have to find out",
          "or of what kind it is, { answer: unknown, why: … }: \(kinds)",
        ], about: id)
    case .notApplicable where indicator.notApplicableWhen == nil:
      cursor.warning(
        .notApplicableNotPermitted, at: place,
        "\(id) cannot be not applicable in this checklist",
        expected: "counted as unknown", about: id)
    case .notApplicable where answer.reason == nil:
      cursor.warning(
        .notApplicableWithoutReason, at: place,
        "\(id) is not applicable without a reason", expected: "counted as unknown until it has one",
        help: ["it is permitted when: \(indicator.notApplicableWhen ?? "")"], about: id)
    case .unanswered, .unknown, .notApplicable:
      if !answer.exceptions.isEmpty {
        cursor.warning(
          .exceptionWithoutAnswer, at: place,
          "\(id) names exceptions and has no answer that they could limit",
          expected: "'except' counts only beside a value", about: id)
      }
    case .yes, .partial, .no, .level, .elements, .someElements, .amount, .count, .range,
      .levelRange, .degreeRange:
      break
    }
  }
}
