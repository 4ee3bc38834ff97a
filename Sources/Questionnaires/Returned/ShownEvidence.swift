import Filling
import Loading
import PolicyModel
import YAMLTree

/// A piece of the assessment's evidence, as a questionnaire shows it in a row that comes back.
struct ShownEvidence {
  /// Its index among the evidence of its answer.
  let index: Int
  let piece: Evidence
  private let assessment: Assessment
  private let shown: QuestionnaireEvidence

  init(_ index: Int, _ piece: Evidence, of assessment: Assessment) {
    (self.index, self.piece, self.assessment) = (index, piece, assessment)
    shown = QuestionnaireEvidence(piece)
  }

  /// How much a row is like a piece, the least first.
  enum Likeness: CaseIterable {
    case other
    /// Perhaps of the same document, with its title put right.
    case nearlyNamed
    case sameDocument
    /// As it was shown, but for whether it is confidential.
    case sameWords
    case same
  }

  func likeness(_ row: ReturnedEvidence) -> Likeness {
    let said = ReturnedEvidence.columns.filter(row.columns.contains)
    if said.contains(where: { !row.text($0).isEmpty }),
      said.allSatisfy({ row.text($0) == text($0) })
    {
      return row.mark.isConfidential == piece.isRestricted ? .same : .sameWords
    }
    // A title that is listed says which document it is.
    if let source = row.listed(in: assessment), source.id != piece.source { return .other }
    let (old, new) = (ReturnedHead.folded(piece.title), ReturnedHead.folded(row.text(.document)))
    if new.isEmpty || new == old || isOfItsSource(row) {
      return isOfDocument(row) || isOfItsSource(row) ? .sameDocument : .other
    }
    // Under another title it is another document, also where the old address was left beside it.
    guard !old.isEmpty else { return .other }
    guard NamedDocument.isNearly(new, old) else { return .other }
    return isOfDocument(row) ? .sameDocument : .nearlyNamed
  }

  /// Whether a row calls it as it is called, or says that it is found where it is.
  func isOfDocument(_ row: ReturnedEvidence) -> Bool {
    NamedDocument(piece).isSame(as: NamedDocument(row))
  }

  private func isOfItsSource(_ row: ReturnedEvidence) -> Bool {
    piece.source != nil && row.listed(in: assessment)?.id == piece.source
  }

  private func text(_ column: QuestionnaireColumn) -> String {
    ReturnedText.plain(shown.text(column))
  }

  /// What it is with what a row says otherwise; all that a questionnaire does not show stays.
  ///
  /// - Parameter notTaken: told of a text that is not taken, why, and what to write instead.
  func entry(_ row: ReturnedEvidence, notTaken: (String, String, String) -> Void) -> EvidenceEntry {
    var entry = EvidenceEntry(piece, of: assessment)
    for column in ReturnedEvidence.columns
    where row.columns.contains(column) && row.text(column) != text(column) {
      let typed = row.text(column)
      let said = typed.isEmpty ? nil : typed
      switch column {
      // Without a title it would be nothing that anybody finds.
      case .document: entry.title = said ?? entry.title
      case .place: (entry.at, entry.reference) = place(typed)
      case .link: entry.url = said
      case .date:
        guard said == nil || TypedDate(typed) != nil else {
          notTaken(typed, "it is no date", AnswerAdvice.day)
          continue
        }
        entry.date = said
      case .id, .question, .guidance, .earlier, .stillHolds, .answer, .why, .note, .confidential,
        .notOurs:
        break
      }
    }
    switch row.mark {
    case .unsaid: break
    case .confidential, .unclear:
      entry.isRestricted = piece.isRestricted ? entry.isRestricted : true
    case .open where isOfRestrictedSource:
      notTaken(row.markWords, Self.isOfConfidentialSource, "")
    case .open: entry.isRestricted = false
    }
    return entry
  }

  /// Why a piece cannot be opened.
  static let isOfConfidentialSource =
    "the whole document is kept confidential in the assessment's list of sources"

  private var isOfRestrictedSource: Bool {
    piece.source.flatMap { assessment.source($0) }?.document.isRestricted == true
  }

  /// A place and a reference, which stand in one cell with a comma between them.
  private func place(_ typed: String) -> (at: String?, reference: String?) {
    guard let reference = piece.reference, !typed.isEmpty else {
      return (typed.isEmpty ? nil : typed, nil)
    }
    if typed == reference { return (nil, reference) }
    guard typed.hasSuffix(", \(reference)") else { return (typed, nil) }
    return (String(typed.dropLast(reference.count + 2)), reference)
  }
}

extension EvidenceEntry {
  /// Key by key, as a file has it.
  var parts: [YAMLContent.Entry] {
    EvidenceKey.allCases.compactMap { key in
      text(of: key).map { YAMLContent.Entry(key.rawValue, .text($0)) }
    }
  }
}
