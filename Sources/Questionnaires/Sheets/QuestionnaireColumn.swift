/// The columns of a questionnaire in a workbook, and the rows beside each question of one in Word: the word
/// that a person reads at the head of it, by which what comes back is read too, in whatever order.
///
/// They are written in the order of the cases; one that no question of a file has is left out.
package enum QuestionnaireColumn: String, CaseIterable, Sendable {
  case id = "Id"
  case question = "Question"
  /// What partial means, the unit, what is allowed; for people alone.
  case guidance = "What counts"
  case earlier = "Earlier answer"
  case stillHolds = "Still holds?"
  case answer = "Answer"
  /// A kind of unknown in its words, a reason in one's own, or both: `nobody measures it: from 2027 on`.
  case why = "If not known: why (reports print it)"
  case note = "Note"
  case document = "Document or source"
  case place = "Page or article"
  case link = "Link"
  case date = "Date of the document"
  /// Whether the piece is not to be published: `yes`, or empty.
  case confidential = "Keep confidential"
  case notOurs = "Not ours: ask"

  /// Those of one piece of evidence, which further rows of the same id may hold again.
  package static let evidence: [Self] = [.document, .place, .link, .date, .confidential]
}

/// What is chosen where an earlier answer stands.
package enum EarlierVerdict: String, CaseIterable, Sendable {
  case stillHolds = "still holds"
  case changed
}

/// The names of what a questionnaire says of itself.
package enum QuestionnaireLabel: String, CaseIterable, Sendable {
  case checklist = "Checklist"
  case version = "Version"
  case state = "State"
  case date = "Date"
  case office = "Office"
  /// The role of whoever answers.
  case answeredBy = "Answered by"
  /// Before the line that says all but the role.
  case reference = "Reference"

  /// The hidden sheet of a workbook where they stand.
  package static let sheet = "_about"
}
