import Findings
import PolicyModel
import YAMLTree

/// Looks whether a file that says of itself that it is a public copy is one: a report on it says to
/// everybody that nothing else was in it.
enum PublicCopyReview {
  static func report(
    on assessment: Assessment, _ index: ChecklistIndex, _ fields: Fields<AssessmentKey>,
    _ cursor: inout TreeCursor
  ) {
    guard assessment.leftOut != nil else { return }
    if let node = fields[.respondent], !assessment.respondent.name.isEmpty {
      report("the respondent's name", at: node, RespondentKey.name.rawValue, &cursor)
    }
    if let node = fields[.answeredBy], !assessment.answeredBy.isEmpty {
      report("the names of files and offices", at: node, nil, &cursor)
    }
    for (_, entry) in entries(fields[.offices], cursor.tree)
    where saysSomething(entry, under: OfficeKey.contact.rawValue, cursor.tree) {
      report("the contact of an office", at: entry, OfficeKey.contact.rawValue, &cursor)
    }
    for (key, entry) in entries(fields[.sources], cursor.tree)
    where assessment.source(cursor.tree.text(key))?.document.isRestricted == true {
      report("a restricted source", at: entry, CitedSourceKey.restricted.rawValue, &cursor)
    }
    for (_, entry) in entries(fields[.facts], cursor.tree)
    where saysSomething(entry, under: FactAnswerKey.note.rawValue, cursor.tree) {
      report("a note", at: entry, FactAnswerKey.note.rawValue, &cursor)
    }
    for (key, entry) in entries(fields[.answers], cursor.tree) {
      if saysSomething(entry, under: AnswerKey.note.rawValue, cursor.tree) {
        report("a note", at: entry, AnswerKey.note.rawValue, &cursor)
      }
      let id = cursor.tree.text(key)
      guard let place = index.indicators[id] ?? index.formerIndicators[id] else { continue }
      let answer = assessment.answers[place]
      // Of two entries to one question, one is read.
      guard answer.place?.start == cursor.tree.place(key).start else { continue }
      if answer.value.isSmallCount { report("a number of people below 5", at: entry, nil, &cursor) }
      // What is restricted as a source is told there, once.
      for piece in answer.evidence
      where piece.isRestricted
        && piece.source.flatMap(assessment.source)?.document.isRestricted != true
      {
        cursor.error(
          .notPublic, at: piece.place, message("restricted evidence"), expected: expected,
          help: help)
      }
    }
    for (_, entry) in entries(fields[.plan], cursor.tree)
    where saysSomething(entry, under: PlanKey.note.rawValue, cursor.tree) {
      report("a note", at: entry, PlanKey.note.rawValue, &cursor)
    }
  }

  private static func saysSomething(
    _ entry: YAMLTree.Node, under key: String, _ tree: YAMLTree
  ) -> Bool {
    guard tree.kind(entry) == .mapping, let value = tree.entry(key, of: entry)?.value else {
      return false
    }
    return !tree.isBlank(value) && !tree.text(value).allSatisfy(\.isWhitespace)
  }

  private static func entries(
    _ node: YAMLTree.Node?, _ tree: YAMLTree
  ) -> [(key: YAMLTree.Node, value: YAMLTree.Node)] {
    guard let node, tree.kind(node) == .mapping else { return [] }
    return tree.entries(node).map { ($0.key, $0.value) }
  }

  /// Reports something at what stands under a key, or at the whole where there is none.
  private static func report(
    _ what: String, at node: YAMLTree.Node, _ key: String?, _ cursor: inout TreeCursor
  ) {
    let part = key.flatMap { cursor.tree.entry($0, of: node)?.value }
    cursor.error(
      .notPublic, at: part ?? node, message(what), expected: expected, help: help)
  }

  private static func message(_ what: String) -> String {
    "this file says that it is a public copy, and holds \(what)"
  }

  private static let expected = "expected nothing that is not for everybody"
  private static let help = [
    "take it out; or, if this is the file for your own use, take '\(AssessmentKey.leftOut.rawValue)' away"
  ]
}
