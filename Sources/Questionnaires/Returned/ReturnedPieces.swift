import Filling
import Findings
import PolicyModel
import YAMLTree

/// The evidence that the rows of one question name: pieces that the questionnaire showed, as they were or
/// changed, and new ones.
struct ReturnedPieces {
  private(set) var parts: [ReturnedEntry.Part] = []
  private(set) var told: PiecesTold
  private let assessment: Assessment
  private let index: IndicatorIndex
  private let publication: PiecePublication
  /// The assessment's pieces that no row is about, and those of them that no new row has been put beside.
  private var left: [ShownEvidence]
  private var unnamed: [ShownEvidence] = []
  /// The row that says of an earlier answer's evidence, which no row shows, that it is confidential.
  private var ofEarlier: ReturnedEvidence?

  init(
    _ rows: [ReturnedRow], _ base: ReturnedAnswers.Base, _ index: IndicatorIndex,
    _ confidential: ConfidentialDocuments
  ) {
    (self.index, assessment) = (index, base.assessment)
    told = PiecesTold(id: base.checklist.indicators[index].id)
    left = assessment.answers[index].evidence.enumerated().map {
      ShownEvidence($0, $1, of: base.assessment)
    }
    publication = PiecePublication(index, base.assessment, confidential)
    let given = named(rows)
    // What an earlier round rests on was shown in words, and in no row that could be changed.
    let isEarlier = assessment.carriedOver[index] != nil
    let likenesses: [ShownEvidence.Likeness] =
      [.same, .sameWords] + (isEarlier ? [] : [.sameDocument, .nearlyNamed])
    var about: [(shown: ShownEvidence, isUnchanged: Bool)?] = given.map { _ in nil }
    for likeness in likenesses {
      for row in given.indices where about[row] == nil {
        let found = left.firstIndex { $0.likeness(given[row]) == likeness }
        if let found {
          about[row] = (left.remove(at: found), [.same, .sameWords].contains(likeness))
        }
      }
    }
    unnamed = isEarlier ? [] : left
    let stayOpen =
      (ofEarlier == nil ? left : [])
      + zip(given, about).compactMap { row, about in
        about.flatMap { $0.isUnchanged && !row.mark.isConfidential ? $0.shown : nil }
      }
    let open = stayOpen.map(\.piece).filter { !$0.isRestricted }.map { NamedDocument($0) }
    for (row, about) in zip(given, about) {
      if let shown = about?.shown { addShown(row, shown, open) } else { addNew(row, open) }
    }
    if let ofEarlier { keepEarlier(ofEarlier) }
  }

  /// The pieces with what names them, each once.
  private mutating func named(_ rows: [ReturnedRow]) -> [ReturnedEvidence] {
    var given: [ReturnedEvidence] = []
    let isOfEarlier =
      assessment.carriedOver[index] != nil && left.contains { !$0.piece.isRestricted }
    for row in rows {
      var piece = ReturnedEvidence(row)
      if isOfEarlier, piece.isMarkAlone {
        ofEarlier = ofEarlier ?? piece
        askMark(piece)
        continue
      }
      guard !piece.isEmpty else { continue }
      let words = piece.words
      let shown = left.count { [.same, .sameWords].contains($0.likeness(piece)) }
      guard shown > 0 || piece.name() else {
        told.refuse(piece, words, Self.withoutDocument.why, Self.withoutDocument.instead)
        continue
      }
      // Two pieces may be shown in the same words.
      let isFurther = given.count { $0.isSame(piece) } < shown
      if !isFurther, let same = given.firstIndex(where: { $0.isSame(piece) }) {
        given[same].add(piece.mark)
      } else {
        given.append(piece)
      }
      askMark(piece)
    }
    return given
  }

  /// Lists a word under the head of the mark that nobody understands.
  private mutating func askMark(_ row: ReturnedEvidence) {
    guard row.mark == .unclear, !row.isPerhapsMarked else { return }
    told.refuse(
      row, row.markWords, "kept confidential until it is clear",
      "\(ConfidentialMark.yes) or \(ConfidentialMark.no)")
  }

  /// - Parameter open: what is named openly at the question, and stays so.
  private mutating func addShown(
    _ row: ReturnedEvidence, _ shown: ShownEvidence, _ open: [NamedDocument]
  ) {
    var strays: [(text: String, why: String, instead: String)] = []
    var entry = shown.entry(row) { strays.append(($0, $1, $2)) }
    for stray in strays { told.refuse(row, stray.text, stray.why, stray.instead) }
    let before = EvidenceEntry(shown.piece, of: assessment)
    if entry != before { publication.keepConfidential(&entry, row, shown, open, &told) }
    let isChanged = entry != before
    let name = VisibleText.quoted(shown.piece.title)
    if isChanged { told.tell(row, "\(VisibleText.quoted(row.words)) read as a change of \(name)") }
    if shown.piece.isRestricted, row.mark == .unsaid {
      told.tell(
        row,
        "\(name) stays confidential; \(ConfidentialMark.no) under "
          + "\(QuestionnaireColumn.confidential.rawValue) would open it")
    }
    add(row, entry.parts, changes: isChanged ? shown.index : nil)
  }

  private mutating func addNew(_ row: ReturnedEvidence, _ open: [NamedDocument]) {
    for reading in row.readAs { told.tell(row, reading) }
    tellOther(row)
    if !row.columns.contains(.document) {
      told.tell(
        row,
        "\(VisibleText.quoted(row.words)) stands without a title, since "
          + "“\(QuestionnaireColumn.document.rawValue)” is missing")
    }
    let isRestricted = publication.isRestricted(row, beside: left, open, &told)
    add(row, row.content(in: assessment, isRestricted: isRestricted), changes: nil)
  }

  /// Tells of the shown piece in whose place another document seems to have been written.
  private mutating func tellOther(_ row: ReturnedEvidence) {
    guard row.texts[.document] != nil else { return }
    let other =
      unnamed.firstIndex { $0.isOfDocument(row) && $0.likeness(row) == .other }
      ?? unnamed.indices.first
    guard let other else { return }
    told.tell(
      row,
      "\(VisibleText.quoted(row.words)) read as another document than "
        + "\(VisibleText.quoted(unnamed.remove(at: other).piece.title)), which no row names any more"
    )
  }

  /// What an earlier answer rests on stands in words alone, so that a mark beside it is of all of it.
  private mutating func keepEarlier(_ row: ReturnedEvidence) {
    let open = left.filter { !$0.piece.isRestricted }
    for shown in open {
      var entry = EvidenceEntry(shown.piece, of: assessment)
      entry.isRestricted = true
      add(row, entry.parts, changes: shown.index)
      publication.tellOpen(row, of: shown.piece, &told)
    }
    if row.isPerhapsMarked, row.lacksMark {
      told.withoutMark += open.map { _ in row.place }
    } else {
      told.tell(
        row,
        "kept confidential, as what the earlier answer rests on, pieces of evidence: \(open.count)")
    }
  }

  private mutating func add(
    _ row: ReturnedEvidence, _ content: [YAMLContent.Entry], changes: Int?
  ) {
    parts.append(
      ReturnedEntry.Part(
        role: .evidence, content: content, place: row.place, text: row.words, changes: changes))
  }

  /// Where a row names a page alone.
  static let withoutDocument = (
    why: "it does not say which document that is",
    instead: "the document's title under “\(QuestionnaireColumn.document.rawValue)”"
  )
}

/// What is to be told of the evidence of one question.
struct PiecesTold {
  let id: String
  private(set) var notTaken: [ReturnedRows.Stray] = []
  private(set) var readAs: [String] = []
  /// Where pieces are restricted because nothing could be said of it.
  var withoutMark: [String] = []

  init(id: String) { self.id = id }

  mutating func refuse(_ row: ReturnedEvidence, _ text: String, _ why: String, _ instead: String) {
    notTaken.append(.init(place: row.place, id: id, text: text, why: why, instead: instead))
  }

  mutating func tell(_ row: ReturnedEvidence, _ what: String) {
    readAs.append("\(row.place), \(id): \(what)")
  }
}
