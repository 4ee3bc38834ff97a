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
    if let node = fields[.collect], assessment.enquiry?.replyTo != nil {
      report("where answers are sent", at: node, EnquiryKey.replyTo.rawValue, &cursor)
    }
    for (_, entry) in entries(fields[.accepted], cursor.tree)
    where saysSomething(entry, under: AcceptanceKey.by.rawValue, cursor.tree) {
      report("who accepted an answer", at: entry, AcceptanceKey.by.rawValue, &cursor)
    }
    if let node = fields[.signed], assessment.signatures.contains(where: { $0.signedAs != nil }) {
      report("who signed it", at: node, nil, &cursor)
    }
    for (_, entry) in entries(fields[.offices], cursor.tree)
    where saysSomething(entry, under: OfficeKey.contact.rawValue, cursor.tree) {
      report("the contact of an office", at: entry, OfficeKey.contact.rawValue, &cursor)
    }
    for (id, entry) in entries(fields[.sources], cursor.tree)
    where assessment.source(id)?.document.isRestricted == true {
      report("a restricted source", at: entry, CitedSourceKey.restricted.rawValue, &cursor)
    }
    for (_, entry) in entries(fields[.facts], cursor.tree)
    where saysSomething(entry, under: FactAnswerKey.note.rawValue, cursor.tree) {
      report("a note", at: entry, FactAnswerKey.note.rawValue, &cursor)
    }
    for (id, entry) in entries(fields[.answers], cursor.tree) {
      // Under whatever id it stands, and whether or not it counts, everybody can read it.
      if saysSomething(entry, under: AnswerKey.note.rawValue, cursor.tree) {
        report("a note", at: entry, AnswerKey.note.rawValue, &cursor)
      }
      let place = index.indicators[id] ?? index.formerIndicators[id]
      guard let answer = place.map({ assessment.answers[$0] }),
        answer.place?.range.contains(cursor.tree.place(entry).start) == true
      else { continue }
      if answer.value.isSmallCount { report("a number of people below 5", at: entry, nil, &cursor) }
      if answer.restsOnFewCases { reportWordsBesideCount(answer, at: entry, &cursor) }
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
    reportPersonalData(&cursor)
  }

  /// Words beside a share that stands on few cases may tell how many, or whose they are.
  private static func reportWordsBesideCount(
    _ answer: Answer, at entry: YAMLTree.Node, _ cursor: inout TreeCursor
  ) {
    if answer.publicNote != nil {
      report(
        "words beside a number of few people", at: entry, AnswerKey.publicNote.rawValue, &cursor)
    }
    for piece in answer.evidence where piece.quote != nil {
      cursor.error(
        .notPublic, at: piece.place, message("a quotation beside a number of few people"),
        expected: expected, help: help)
    }
  }

  private static func reportPersonalData(_ cursor: inout TreeCursor) {
    for finding in PersonalDataSearch.findings(in: cursor.tree, for: .publication).kept
    where finding.id == .personalDataLeftOut {
      cursor.error(
        .notPublic, at: finding.place, message("a text that looks like personal data"),
        expected: expected, help: help)
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
  ) -> [(id: String, node: YAMLTree.Node)] {
    guard let node, tree.kind(node) == .mapping else { return [] }
    return tree.entries(node).map { (tree.text($0.key), $0.value) }
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
