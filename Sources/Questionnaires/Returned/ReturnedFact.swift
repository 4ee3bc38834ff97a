import Findings
import Loading
import PolicyModel
import YAMLTree

/// Puts together what the rows of a fact about the State say.
struct ReturnedFact {
  private(set) var entry: ReturnedEntry
  private(set) var notTaken: [ReturnedRows.Stray] = []
  private(set) var readAs: [String] = []
  private(set) var notOurs: String?

  init(_ index: FactIndex, _ rows: [ReturnedRow], _ base: ReturnedAnswers.Base) {
    let (checklist, assessment) = (base.checklist, base.assessment)
    entry = ReturnedEntry(
      subject: .fact(index), id: checklist.facts[index].id, place: rows.first?.place ?? "")
    let asked = rows.compactMap { $0.texts[.notOurs] }.filter { !ReturnedQuestion.isNothing($0) }
    if !asked.isEmpty {
      notOurs = ReturnedQuestion.distinct(asked).joined(separator: ", ")
      notTaken = rows.filter(\.saysMoreThanNotOurs).map {
        .init(
          place: $0.place, id: entry.id, text: $0.words,
          why: "the office says that this is another one's",
          instead:
            "nothing, or the answer without another office under “\(QuestionnaireColumn.notOurs.rawValue)”"
        )
      }
      return
    }
    var said: [(content: String, row: ReturnedRow, text: String)] = []
    for row in rows {
      guard let text = row.texts[.answer] else { continue }
      let word = TypedAnswer.word(TypedAnswer.bare(text))
      // What is none of the words is judged as it was typed.
      let content = word?.word.rawValue ?? text
      if word?.isOther == true {
        readAs.append("\(row.place), \(entry.id): \(VisibleText.quoted(text)) read as \(content)")
      }
      if !said.contains(where: { $0.content == content }) { said.append((content, row, text)) }
    }
    if said.count > 1 {
      let words = said.map { VisibleText.quoted($0.text) }.joined(separator: " and ")
      notTaken = said.map {
        .init(
          place: $0.row.place, id: entry.id, text: $0.text,
          why: "rows of this question say \(words); expected one answer",
          instead: AnswerAdvice.fact)
      }
    } else if let (content, row, text) = said.first,
      let why = rows.compactMap({ $0.texts[.why] }).first,
      let contradiction = ReturnedGrounds([why]).contradiction(to: .text(content))
    {
      notTaken.append(
        .init(
          place: row.place, id: entry.id,
          text: "\(text) · \(QuestionnaireColumn.why.rawValue): \(why)", why: contradiction,
          instead: ReturnedGrounds.advice))
    } else if let (content, row, text) = said.first {
      entry.parts.append(
        .init(
          role: .statement, content: [.init(FactAnswerKey.answer.rawValue, .text(content))],
          place: row.place, text: text))
    }
    readNotes(rows, assessment)
  }

  /// A fact has a note and a listed source; what else was written beside it is kept in the note.
  private mutating func readNotes(_ rows: [ReturnedRow], _ assessment: Assessment) {
    for row in rows {
      var texts = [row.texts[.note]].compactMap(\.self)
      texts += row.comments.map { "Comment in the file: \($0)" }
      if let why = row.texts[.why] { texts.append("Why not known: \(why)") }
      var piece = ReturnedEvidence(row)
      let words = piece.words
      let isShown = assessment.sources.contains {
        ReturnedText.plain($0.document.title) == piece.texts[.document]
      }
      if !piece.isEmpty, !isShown, !piece.name() {
        notTaken.append(
          .init(
            place: row.place, id: entry.id, text: words,
            why: ReturnedPieces.withoutDocument.why,
            instead: ReturnedPieces.withoutDocument.instead))
        piece = ReturnedEvidence(ReturnedRow(place: row.place, subject: row.subject))
      }
      let isFirst = !entry.parts.contains { $0.role == .evidence }
      if let source = piece.listed(in: assessment), piece.isOfSourceAlone, isFirst {
        entry.parts.append(
          .init(
            role: .evidence, content: [.init(FactAnswerKey.source.rawValue, .text(source.id))],
            place: row.place, text: piece.words))
      } else if !piece.isEmpty {
        texts.append("Source: \(piece.words)")
      }
      for text in texts {
        entry.parts.append(
          .init(
            role: .note, content: [.init(FactAnswerKey.note.rawValue, .text(text))],
            place: row.place, text: text))
      }
    }
  }
}
