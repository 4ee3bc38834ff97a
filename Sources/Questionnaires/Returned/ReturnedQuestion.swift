import Filling
import Loading
import PolicyModel
import YAMLTree

/// Puts together what the rows of one question say.
struct ReturnedQuestion {
  /// The assessment that the questions were asked for.
  let base: ReturnedAnswers.Base
  let index: IndicatorIndex

  private(set) var entry: ReturnedEntry
  private(set) var notTaken: [ReturnedRows.Stray] = []
  private(set) var readAs: [String] = []
  /// Where evidence is restricted because nothing could be said of it.
  private(set) var withoutMark: [String] = []
  /// Whom the office says to ask in its place; nil where it says nothing of it.
  private(set) var notOurs: String?
  /// Whether the rows say nothing, or nothing that was taken, of what the assessment has already.
  private(set) var isSilent = false

  private var answer: Answer { base.assessment.answers[index] }

  init(
    _ index: IndicatorIndex, _ rows: [ReturnedRow], _ base: ReturnedAnswers.Base,
    _ confidential: ConfidentialDocuments
  ) {
    (self.base, self.index) = (base, index)
    let own = rows.filter { $0.subject == .indicator(index) }
    entry = ReturnedEntry(
      subject: .indicator(index), id: base.checklist.indicators[index].id,
      place: (own.first ?? rows.first)?.place ?? "")
    let asked = own.compactMap { $0.texts[.notOurs] }.filter { !Self.isNothing($0) }
    if !asked.isEmpty {
      notOurs = Self.distinct(asked).joined(separator: ", ")
      for row in rows where row.saysMoreThanNotOurs {
        refuse(
          row.place, row.words, "the office says that this is another one's",
          "nothing, or the answer without another office under “\(QuestionnaireColumn.notOurs.rawValue)”"
        )
      }
      isSilent = true
      return
    }
    let statement = ReturnedStatement(
      index, own, rows.filter { $0.subject != .indicator(index) }, base)
    notTaken += statement.notTaken
    readAs += statement.readAs
    if let part = statement.part { entry.parts.append(part) }
    for note in statement.notes { addNote(note.text, note.place) }
    readNotes(rows)
    readAs += own.flatMap { row in row.readAs.map { "\(row.place), \(entry.id): \($0)" } }
    readEvidence(own, confidential)
    let hasStatement = entry.parts.contains { $0.role == .statement }
    // A file whose column of documents was deleted or renamed says nothing of them.
    let namesDocuments = own.contains { $0.columns.contains(.document) }
    if statement.isHeld || hasStatement && !namesDocuments { keepEvidence() }
    let isRefused = !notTaken.isEmpty || rows.contains(where: \.hasSetAside)
    isSilent = !hasStatement && (isRefused || base.assessment.carriedOver[index] != nil)
  }

  /// What an answer rests on goes on to stand: that of an earlier one stands in words beside it.
  private mutating func keepEvidence() {
    let changed = entry.parts.compactMap(\.changes)
    for (place, piece) in answer.evidence.enumerated()
    where !piece.isRestricted && !changed.contains(place) {
      let content = EvidenceEntry(piece, of: base.assessment).parts
      guard
        !entry.parts.contains(where: {
          $0.role == .evidence && YAMLContent.mapping($0.content) == .mapping(content)
        })
      else { continue }
      entry.parts.append(
        ReturnedEntry.Part(
          role: .evidence, content: content, place: entry.place, text: piece.title))
    }
  }

  // MARK: Beside the answer

  private mutating func readNotes(_ rows: [ReturnedRow]) {
    for row in rows {
      if let note = row.texts[.note] { addNote(note, row.place) }
      for comment in row.comments { addNote("Comment in the file: \(comment)", row.place) }
      guard case .element = row.subject else { continue }
      for column in ReturnedRow.said where column != .answer && column != .note {
        guard let text = row.texts[column] else { continue }
        refuse(
          row.place, "\(column.rawValue): \(text)",
          "it stands in the row of one of the things that the question lists",
          "the same in the row of the question itself",
          id: base.subjects.id(of: row.subject))
      }
    }
  }

  private mutating func addNote(_ text: String, _ place: String) {
    let isKnown = entry.parts.contains { $0.role == .note && $0.text == text }
    guard !isKnown else { return }
    entry.parts.append(
      ReturnedEntry.Part(
        role: .note, content: [.init(AnswerKey.note.rawValue, .text(text))], place: place,
        text: text))
  }

  private mutating func readEvidence(_ rows: [ReturnedRow], _ confidential: ConfidentialDocuments) {
    let pieces = ReturnedPieces(rows, base, index, confidential)
    withoutMark = pieces.told.withoutMark
    entry.parts += pieces.parts
    notTaken += pieces.told.notTaken
    readAs += pieces.told.readAs
  }

  // MARK: Telling

  private mutating func refuse(
    _ place: String, _ text: String, _ why: String, _ instead: String, id: String? = nil
  ) {
    notTaken.append(
      ReturnedRows.Stray(
        place: place, id: id ?? entry.id, text: text, why: why, instead: instead))
  }

  /// Whether a text only says that there is nothing to say.
  static func isNothing(_ text: String) -> Bool {
    ["", "-", "–", "—", "/", "."].contains(text)
  }

  static func distinct(_ texts: [String]) -> [String] {
    texts.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
