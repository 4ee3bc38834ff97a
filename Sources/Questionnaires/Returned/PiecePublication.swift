import Filling
import Findings
import PolicyModel

/// Whether public reports may name a piece that a row of one question names: nothing is published on doubt, and
/// what is kept for another reason than the row's own word is told.
struct PiecePublication {
  private let index: IndicatorIndex
  private let assessment: Assessment
  private let confidential: ConfidentialDocuments

  init(
    _ index: IndicatorIndex, _ assessment: Assessment, _ confidential: ConfidentialDocuments
  ) {
    (self.index, self.assessment, self.confidential) = (index, assessment, confidential)
  }

  // MARK: New pieces

  /// Whether a new piece is to be restricted.
  ///
  /// - Parameters:
  ///   - left: the question's pieces that no row is about.
  ///   - open: what is named openly at the question, and stays so.
  func isRestricted(
    _ row: ReturnedEvidence, beside left: [ShownEvidence], _ open: [NamedDocument],
    _ told: inout PiecesTold
  ) -> Bool {
    if row.mark.isConfidential { tellOpen(row, open, &told) }
    if row.listed(in: assessment)?.document.isRestricted == true {
      // Whatever rests on a source that is restricted as a whole is so itself.
      if row.mark == .open {
        told.refuse(row, row.markWords, ShownEvidence.isOfConfidentialSource, "")
      }
      return false
    }
    if row.mark.isConfidential {
      tellPerhaps(row, &told)
      return true
    }
    return isKept(row, left, &told)
  }

  /// Whether it is kept though its row does not say so, since it may be a restricted piece in other words, or
  /// be of the same document.
  private func isKept(
    _ row: ReturnedEvidence, _ left: [ShownEvidence], _ told: inout PiecesTold
  ) -> Bool {
    if isHeldElsewhere(row, &told) { return true }
    let document = NamedDocument(row)
    let near = confidential.near(document)
    guard row.mark == .unsaid else {
      if let near { tellNear(row, near, &told) }
      return false
    }
    if row.lacksMark {
      told.withoutMark.append(row.place)
      return true
    }
    let isOfKept =
      left.contains(where: \.piece.isRestricted) || confidential.isKept(document, at: index)
    guard isOfKept || near != nil else { return false }
    let why =
      isOfKept
      ? "as other evidence is" : "since it may be \(VisibleText.quoted(near ?? "")), which is"
    told.tell(row, "\(VisibleText.quoted(row.words)) kept confidential, \(why); \(Self.opening)")
    return true
  }

  // MARK: Changed pieces

  /// Restricts a piece that a row changes where its document is, or may be, kept confidential.
  func keepConfidential(
    _ entry: inout EvidenceEntry, _ row: ReturnedEvidence, _ shown: ShownEvidence,
    _ open: [NamedDocument], _ told: inout PiecesTold
  ) {
    if row.mark.isConfidential {
      if !shown.piece.isRestricted {
        tellOpen(row, open, &told)
        tellPerhaps(row, &told)
      }
      return
    }
    // It stays so as long as nobody opens it.
    guard row.mark == .open || !shown.piece.isRestricted else { return }
    if isHeldElsewhere(row, &told) {
      // What its source says already is not said again.
      let before = EvidenceEntry(shown.piece, of: assessment)
      entry.isRestricted = shown.piece.isRestricted ? before.isRestricted : true
    } else if row.lacksMark, row.mark == .unsaid {
      entry.isRestricted = true
      told.withoutMark.append(row.place)
    } else if let near = confidential.near(NamedDocument(row)) {
      tellNear(row, near, &told)
    }
  }

  // MARK: The same document elsewhere

  /// Whether its document is kept confidential elsewhere, which is told.
  private func isHeldElsewhere(_ row: ReturnedEvidence, _ told: inout PiecesTold) -> Bool {
    guard confidential.holds(NamedDocument(row), besides: index) else { return false }
    let why = "the same document is kept confidential elsewhere"
    if row.mark == .open {
      told.refuse(row, row.markWords, why, "“\(ConfidentialMark.no)” wherever it is named")
    } else {
      told.tell(row, "\(VisibleText.quoted(row.words)) kept confidential: \(why)")
    }
    return true
  }

  private func tellOpen(
    _ row: ReturnedEvidence, _ open: [NamedDocument], _ told: inout PiecesTold
  ) {
    tellOpen(row, NamedDocument(row), row.words, open, &told)
  }

  /// Tells where else a piece is named that a row keeps without naming it.
  func tellOpen(_ row: ReturnedEvidence, of piece: Evidence, _ told: inout PiecesTold) {
    tellOpen(row, NamedDocument(piece), piece.title, [], &told)
  }

  private func tellOpen(
    _ row: ReturnedEvidence, _ document: NamedDocument, _ words: String, _ open: [NamedDocument],
    _ told: inout PiecesTold
  ) {
    let count = confidential.open(document, besides: index)
    let isOpenHere = open.contains { $0.isSame(as: document) }
    let places =
      (isOpenHere ? ["in another place of this question"] : [])
      + (count > 0 ? ["at \(count) other question\(count == 1 ? "" : "s")"] : [])
    guard !places.isEmpty else { return }
    told.tell(
      row,
      "\(VisibleText.quoted(words)) is confidential here, and public reports still name it "
        + "\(places.joined(separator: " and ")); mark it there too, or in the list of sources")
  }

  private func tellNear(_ row: ReturnedEvidence, _ near: String, _ told: inout PiecesTold) {
    told.tell(
      row,
      "\(VisibleText.quoted(row.words)) is named in public reports; \(VisibleText.quoted(near)) is kept "
        + "confidential, and may be the same document")
  }

  /// Of a mark that nobody can be sure of; where its head is missing that is told once for the file.
  private func tellPerhaps(_ row: ReturnedEvidence, _ told: inout PiecesTold) {
    guard row.isPerhapsMarked else { return }
    if row.lacksMark { return told.withoutMark.append(row.place) }
    told.tell(
      row,
      "\(VisibleText.quoted(row.words)) kept confidential, since what is merged with, hidden in or "
        + "remarked on “\(QuestionnaireColumn.confidential.rawValue)” may say so; \(Self.opening)")
  }

  private static let opening =
    "\(ConfidentialMark.no) under \(QuestionnaireColumn.confidential.rawValue) would open it"
}
