import ArgumentParser
import Filling
import Findings
import Loading
import PolicyModel
import Workspace

/// What one answer on the command line changes.
extension AnswerCommand {
  /// The change to a question, or to what the file says of itself, and the source that is to be listed
  /// for it.
  func edit(
    of id: String, in open: EditableAssessment
  ) throws -> (AnswerEdit, source: AnswerEdit?) {
    if let key = [AssessmentKey.basis, .period].first(where: { $0.rawValue == id }), let value {
      guard !beside.isGiven, !evidence.isGiven else {
        throw ValidationError("'\(id)' takes a value alone.")
      }
      return (AnswerEdit(part: key, AnswerWords.content(of: value, forPart: key)), nil)
    }
    if let key = EnquiryKey(rawValue: id), let value {
      guard !beside.isGiven, !evidence.isGiven else {
        throw ValidationError("'\(id)' takes a value alone.")
      }
      return (AnswerEdit(enquiry: key, value), nil)
    }
    if open.checklist.facts.contains(where: { $0.id == id }) {
      return try editOfFact(id, in: open)
    }
    let asked = try open.checklist.indicator(named: id)
    var changes: [AnswerEdit.Change] = []
    if let value { changes.append(try change(value, for: asked)) }
    if beside.clear { changes.append(.clear) }
    if let except = beside.except { changes.append(.exceptions(AnswerWords.groups(in: except))) }
    if let why = beside.why { changes.append(.text(.why, why)) }
    if let reason = beside.reason { changes.append(.reason(reason)) }
    if let note = beside.note { changes.append(.note(note)) }
    if let note = beside.publicNote { changes.append(.text(.publicNote, note)) }
    guard evidence.isGiven else { return (AnswerEdit(id, changes), nil) }
    let (piece, source) = try piece(in: open)
    return (AnswerEdit(id, changes + [.evidence(piece)]), source)
  }

  /// The value alone; what stands beside it has options of its own.
  private func change(_ value: String, for asked: Indicator) throws -> AnswerEdit.Change {
    switch AnswerWords.misplaced(in: value, for: asked) {
    case .nothing:
      throw ValidationError("'\(value)' says nothing; '--clear' takes an answer away.")
    case .key(let key):
      throw ValidationError(
        "'\(VisibleText.oneLine(key))' is no part of a value; give the value alone, and what stands beside "
          + "it with '--why', '--reason', '--except' or '--note'.")
    case nil: return .value(AnswerWords.content(of: value, for: asked))
    }
  }

  /// What is to be said where evidence gets another title than the listed source that it is in.
  func remarkOnTitle(in open: EditableAssessment) -> String? {
    guard let id = evidence.source, let listed = try? open.source(named: id),
      let own = evidence.entry.without(listed).title, let title = listed.title
    else { return nil }
    return
      "the source \(VisibleText.oneLine(id)) is listed as \(VisibleText.quoted(title)) and stays so; "
      + "this piece of evidence alone is called \(VisibleText.quoted(own))"
  }

  /// The piece of evidence, and its source where that is to be listed first.
  private func piece(
    in open: EditableAssessment
  ) throws -> (EvidenceEntry, source: AnswerEdit?) {
    guard let id = evidence.source else { return (evidence.entry, nil) }
    do {
      return (evidence.entry.without(try open.source(named: id)), nil)
    } catch {
      guard evidence.isFindable else { throw error }
      var piece = EvidenceEntry()
      (piece.source, piece.at, piece.quote) = (id, evidence.at, evidence.quote)
      return (piece, AnswerEdit(source: id, evidence.document))
    }
  }
}
