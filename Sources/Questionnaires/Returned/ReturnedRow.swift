/// What one row, or the rows beside one question of a document, says by the heads of a questionnaire.
package struct ReturnedRow: Sendable, Equatable {
  package typealias Column = QuestionnaireColumn

  /// In words: `sheet Questions, row 12`.
  package var place: String
  /// What it is about.
  package var subject: ReturnedSubject
  /// Those that are there, with a text or without; of what others hold it says nothing.
  package var columns: Set<Column> = []
  /// Those with any text.
  package var texts: [Column: String] = [:]
  /// Those that hold an error of the spreadsheet.
  package var errors: Set<Column> = []
  /// Whether an answer in it is struck through or hidden.
  package var hasSetAside = false
  /// Whether it could name documents and had no place to say which are confidential.
  var lacksMark = false
  /// Whether something that was not read as a mark may say that its document is confidential.
  var mayBeMarked = false
  /// Whether words stand beside it under a head, or in a row, of somebody's own.
  var isBesideOthers = false
  /// What of it is read otherwise than it was written.
  package var readAs: [String] = []
  /// What people wrote about its cells.
  package var comments: [String] = []

  package init(place: String, subject: ReturnedSubject) {
    (self.place, self.subject) = (place, subject)
  }

  /// Columns in which somebody answers.
  static let said: [Column] = [
    .answer, .why, .note, .document, .place, .link, .date, .confidential, .notOurs, .stillHolds,
  ]

  /// Whether it says more than that another office is to be asked.
  var saysMoreThanNotOurs: Bool {
    Self.said.contains { $0 != .notOurs && texts[$0] != nil } || !comments.isEmpty
  }

  /// What it says in the columns for answers, and what was remarked on them, in one line.
  var words: String {
    let said = Self.said.compactMap { column in
      texts[column].map { column == .answer ? $0 : "\(column.rawValue): \($0)" }
    }
    return (said + comments).joined(separator: " · ")
  }
}
