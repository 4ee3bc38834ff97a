package import Filling
import Documents
import Findings
package import PolicyModel
import Scoring

/// What stands beside an answer of an earlier round and may not hold any more once it is reviewed.
package struct EarlierGrounds {
  /// What is to be looked at; nil where nothing is.
  package let words: String?

  /// - Parameter asked: the question as it was before the edit.
  init(of asked: AskedQuestion, before edit: AnswerEdit) {
    guard let date = asked.carriedOver, let answer = asked.answer else {
      words = nil
      return
    }
    var (isKept, isChanged) = (false, false)
    for change in edit.changes {
      switch change {
      case .reviewed: isKept = true
      case .value: isChanged = true
      case .clear, .exceptions, .text, .ground, .evidence, .withoutEvidence, .withdrawal,
        .answeredBy, .accepted, .carriedOver, .item:
        break
      }
    }
    if isKept {
      let outdated = answer.evidence.compactMap { piece in
        Self.age(of: piece, in: asked).map { "\(VisibleText.quoted(piece.title)) \($0)" }
      }
      words =
        outdated.isEmpty
        ? nil
        : "Look at its evidence: \(outdated.joined(separator: "; ")). With 'e' you add what shows it now"
    } else if isChanged {
      let beside = [
        answer.note == nil ? nil : "note", answer.publicNote == nil ? nil : "public note",
        answer.evidence.isEmpty ? nil : "evidence",
      ].compactMap(\.self)
      words =
        beside.isEmpty
        ? nil
        : "Its \(beside.joined(separator: ", ")) \(beside.count == 1 ? "is" : "are") "
          + "of the round of \(Printed.day(date)): look whether it still belongs here"
    } else {
      words = nil
    }
  }

  /// Why a piece of evidence is out of date on the day of an assessment: it has ended, or is older than
  /// the checklist's limit; nil where it is neither.
  package static func age(of piece: Evidence, in asked: AskedQuestion) -> String? {
    guard let indicator = asked.indicator else { return nil }
    let months = asked.checklist.scoring.evidenceMonths
    switch piece.flaw(for: indicator.dimension, asOf: asked.assessment.date, months: months) {
    case .ended(let end): return "ended on \(Printed.date(end))"
    case .tooOld: return "is more than \(months) months old"
    case .tooNew, .onlyLaw, .undated, nil: return nil
    }
  }
}
