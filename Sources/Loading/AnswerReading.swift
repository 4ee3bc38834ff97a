import Findings
import PolicyModel
import YAMLTree

extension AssessmentLoader {
  /// Reads `answers:` into one answer for each indicator of the checklist.
  func answers(
    _ node: YAMLTree.Node?, isOtherVersion: Bool, _ reader: inout FileReader
  ) -> [Answer] {
    var answers = Array(repeating: Answer(), count: checklist.indicators.count)
    guard let node, !reader.tree.isBlank(node) else { return answers }
    guard reader.tree.kind(node) == .mapping else {
      reader.wrongKind(node, "'answers'", expected: "expected lines such as '<indicator>: yes'")
      return answers
    }
    // Most files answer in the checklist's order, so the next indicator is tried first.
    var next = 0
    for (key, value) in reader.tree.entries(node) {
      let id = reader.tree.text(key)
      let index: Int
      if next < answers.count, checklist.indicators[next].id == id {
        index = next
      } else if let found = indicators[id] {
        index = found
      } else {
        if isOtherVersion {
          reader.removed(key, "indicator", in: checklist)
        } else {
          unknownIndicator(key, id, &reader)
        }
        continue
      }
      next = index + 1
      var answer = reader.answer(value, to: checklist.indicators[index], vocabulary)
      let start = reader.tree.place(key).start
      answer.place = Place(start: start, end: reader.tree.place(value).end)
      answers[index] = answer
    }
    return answers
  }

  private func unknownIndicator(
    _ key: YAMLTree.Node, _ id: String, _ reader: inout FileReader
  ) {
    if let index = criteria[id] {
      let own = checklist.criteria[index].indicators.map { checklist.indicators[$0].id }
      reader.error(
        .unknownId, at: key, "\(VisibleText.quoted(id)) is a criterion, not an indicator",
        expected: "expected \(own.joined(separator: ", ", last: " or "))")
    } else {
      _ = reader.reference(key, id, to: indicators)
    }
  }
}

extension FileReader {
  /// Reads one answer, in its short form or at length.
  mutating func answer(_ node: Node, to indicator: Indicator, _ vocabulary: Vocabulary) -> Answer {
    guard tree.kind(node) == .mapping else {
      let answer = Answer(value: value(node, of: indicator))
      review(answer, to: indicator, at: node)
      return answer
    }
    guard let fields = fields(node, AnswerKey.self) else { return Answer() }
    var answer = Answer()
    let amount = Amount(fields[.count], fields[.of], fields[.from], fields[.to])
    if let node = fields[.answer] {
      answer.value = value(node, of: indicator)
      if let second = amount.first {
        error(
          .twoAnswers, at: second, "\(indicator.id) has 'answer' and an amount beside it",
          expected: "expected one of them")
      }
    } else if amount.first != nil {
      answer.value = value(amount, node, of: indicator)
    }
    answer.exceptions = references(fields[.except], "'except'", to: vocabulary.victimGroups)
    answer.reason = optionalText(fields[.reason], "reason")
    answer.note = optionalText(fields[.note], "note")
    if let node = fields[.evidence], !tree.isBlank(node) { answer.evidence = evidence(node) }
    review(answer, to: indicator, at: fields[.answer] ?? node)
    return answer
  }

  /// Warns where an answer does not count as its author may think.
  private mutating func review(_ answer: Answer, to indicator: Indicator, at node: Node) {
    let id = indicator.id
    switch answer.value {
    case .unknown where answer.reason == nil:
      warning(
        .unknownWithoutReason, at: tree.place(node), "\(id) is unknown without a reason",
        expected: "expected 'reason: …' beside it",
        help: ["write { answer: unknown, reason: … }, such as who would have to find out"])
    case .notApplicable where indicator.notApplicableWhen == nil:
      warning(
        .notApplicableNotPermitted, at: tree.place(node),
        "\(id) cannot be not applicable in this checklist",
        expected: "counted as unknown")
    case .notApplicable where answer.reason == nil:
      warning(
        .notApplicableWithoutReason, at: tree.place(node),
        "\(id) is not applicable without a reason", expected: "counted as unknown until it has one",
        help: ["it is permitted when: \(indicator.notApplicableWhen ?? "")"])
    case .unanswered, .unknown, .notApplicable:
      if !answer.exceptions.isEmpty {
        warning(
          .exceptionWithoutAnswer, at: tree.place(node),
          "\(id) names exceptions and has no answer that they could limit",
          expected: "'except' counts only beside a value")
      }
    default: break
    }
  }

  private mutating func evidence(_ node: Node) -> [Evidence] {
    guard isList(node, "'evidence'", of: "pieces of evidence") else { return [] }
    var pieces: [Evidence] = []
    for item in tree.items(node) {
      guard let fields = fields(item, EvidenceKey.self) else { continue }
      let title = optionalText(fields[.title], "title")
      let reference = optionalText(fields[.reference], "reference")
      let url = optionalText(fields[.url], "url")
      guard let name = title ?? reference ?? url else {
        error(
          .evidenceWithoutTitle, at: item, "this evidence cannot be found by anybody",
          expected: "expected 'title: …'")
        continue
      }
      pieces.append(
        Evidence(
          title: name, kind: fields[.type].flatMap { choice($0, "type") } ?? .other,
          reference: reference, url: url, date: optionalDate(fields[.date], "date"),
          validUntil: optionalDate(fields[.validUntil], "'valid-until'"),
          isRestricted: fields[.restricted].flatMap { truth($0, "'restricted'") } ?? false,
          place: tree.place(item)))
    }
    return pieces
  }

  private mutating func optionalDate(_ node: Node?, _ what: String) -> CalendarDate? {
    guard let node, !tree.isBlank(node) else { return nil }
    return date(node, what)
  }
}
