import Findings
import PolicyModel
import YAMLTree

/// Reads `answers:` of an assessment.
struct AnswersReader {
  let index: ChecklistIndex
  let version: ChecklistVersion
  let sources: SourcesReader.Sources

  /// One answer for each indicator of the checklist.
  func read(_ node: YAMLTree.Node?, _ cursor: inout TreeCursor)
    -> Listing<Indicator, Answer>
  {
    let indicators = index.checklist.indicators
    var answers = indicators.mapValues { _ in Answer() }
    guard let node, !cursor.tree.isBlank(node) else { return answers }
    guard cursor.tree.kind(node) == .mapping else {
      cursor.wrongKind(
        node, "'answers'", expected: "expected lines such as '<indicator>: yes'",
        help: cursor.linesHelp(for: node))
      return answers
    }
    let reader = AnswerReader(vocabulary: index.vocabulary, sources: sources)
    // Most files answer in the checklist's order, so the next indicator is tried first.
    var next = answers.startIndex
    var former: [FormerAnswer] = []
    for (key, value) in cursor.tree.entries(node) {
      let id = cursor.tree.text(key)
      let place: IndicatorIndex
      if next < answers.endIndex, indicators[next].id == id {
        place = next
      } else if let found = index.indicators[id] {
        place = found
      } else if let place = index.formerIndicators[id] {
        former.append(FormerAnswer(indicator: place, key: key, value: value))
        continue
      } else {
        reportUnknown(key, id, &cursor)
        continue
      }
      next = place.advanced(by: 1)
      var answer = reader.read(value, to: indicators[place], &cursor)
      let start = cursor.tree.place(key).start
      answer.place = Place(start: start, end: cursor.tree.place(value).end)
      answers[place] = answer
    }
    for entry in former { entry.read(into: &answers, reader, indicators, version, &cursor) }
    return answers
  }

  private func reportUnknown(_ key: YAMLTree.Node, _ id: String, _ cursor: inout TreeCursor) {
    if index.criteria[id] == nil, index.reportStray(key, under: .answers, AnswerKey.self, &cursor) {
      return
    }
    if version.isOther {
      version.reportRemoved(key, "indicator", &cursor)
    } else if let criterion = index.criteria[id] {
      let checklist = index.checklist
      let own = checklist.criteria[criterion].indicators.map { checklist.indicators[$0].id }
      cursor.error(
        .unknownId, at: key, "\(VisibleText.quoted(id)) is a criterion, not an indicator",
        expected: "expected \(own.joined(separator: ", ", last: " or "))")
    } else {
      _ = index.indicators.reference(to: id, at: key, &cursor)
    }
  }
}
