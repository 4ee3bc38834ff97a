import Filling
import Findings
import PolicyModel
import YAMLTree

/// The evidence that the rows of one question name: pieces that the questionnaire showed, as they were or
/// changed, and new ones.
struct ReturnedPieces {
  private(set) var parts: [ReturnedEntry.Part] = []
  private(set) var notTaken: [ReturnedRows.Stray] = []
  private(set) var readAs: [String] = []
  private let assessment: Assessment
  private let id: String
  private let index: IndicatorIndex
  private let confidential: ConfidentialDocuments
  /// Where pieces are restricted because nothing could be said of it.
  private(set) var withoutMark: [String] = []
  /// The assessment's pieces that no row is about.
  private var left: [ShownEvidence]

  init(
    _ rows: [ReturnedRow], _ base: ReturnedAnswers.Base, _ index: IndicatorIndex,
    _ confidential: ConfidentialDocuments
  ) {
    (self.index, self.confidential) = (index, confidential)
    (assessment, id) = (base.assessment, base.checklist.indicators[index].id)
    let all = assessment.answers[index].evidence
    left = all.enumerated().map { ShownEvidence($0, $1, of: base.assessment) }
    let given = named(rows)
    // What an earlier round rests on was shown in words, and in no row that could be changed.
    let likenesses: [ShownEvidence.Likeness] =
      [.same, .sameWords]
      + (assessment.carriedOver[index] == nil ? [.sameDocument, .nearlyNamed] : [])
    var about: [ShownEvidence?] = given.map { _ in nil }
    for likeness in likenesses {
      for row in given.indices where about[row] == nil {
        let found = left.firstIndex { $0.likeness(given[row]) == likeness }
        if let found { about[row] = left.remove(at: found) }
      }
    }
    for (row, shown) in zip(given, about) {
      if let shown { addShown(row, shown) } else { addNew(row, all) }
    }
  }

  /// The pieces with what names them, each once.
  private mutating func named(_ rows: [ReturnedRow]) -> [ReturnedEvidence] {
    var given: [ReturnedEvidence] = []
    for row in rows {
      var piece = ReturnedEvidence(row)
      guard !piece.isEmpty else { continue }
      let words = piece.words
      let shown = left.count { [.same, .sameWords].contains($0.likeness(piece)) }
      guard shown > 0 || piece.name() else {
        refuse(row.place, words, Self.withoutDocument.why, Self.withoutDocument.instead)
        continue
      }
      // Two pieces may be shown in the same words.
      let isFurther = given.count { $0.isSame(piece) } < shown
      if !isFurther, let same = given.firstIndex(where: { $0.isSame(piece) }) {
        given[same].add(piece.mark)
      } else {
        given.append(piece)
      }
      if case .unclear = piece.mark {
        refuse(row.place, piece.markWords, "kept confidential until it is clear", Self.marks)
      }
    }
    return given
  }

  private mutating func addShown(_ row: ReturnedEvidence, _ shown: ShownEvidence) {
    var strays: [(text: String, why: String, instead: String)] = []
    var entry = shown.entry(row) { strays.append(($0, $1, $2)) }
    for stray in strays { refuse(row.place, stray.text, stray.why, stray.instead) }
    let before = EvidenceEntry(shown.piece, of: assessment)
    if entry != before { keepConfidential(&entry, row, shown) }
    let isChanged = entry != before
    if isChanged {
      tell(row, "\(VisibleText.quoted(row.words)) read as a change of \(name(shown))")
    }
    if shown.piece.isRestricted, row.mark == .unsaid {
      tell(
        row,
        "\(name(shown)) stays confidential; \(ConfidentialMark.no) under "
          + "\(QuestionnaireColumn.confidential.rawValue) would open it")
    }
    add(row, entry.parts, changes: isChanged ? shown.index : nil)
  }

  /// - Parameter all: the pieces of the assessment's answer.
  private mutating func addNew(_ row: ReturnedEvidence, _ all: [Evidence]) {
    for reading in row.readAs { tell(row, reading) }
    if row.mark.isConfidential { tellOpen(row) }
    if let shown = left.first(where: { row.isOf($0.piece) }),
      row.texts[.document] != nil, shown.likeness(row) == .other
    {
      tell(row, "\(VisibleText.quoted(row.words)) read as another document than \(name(shown))")
    }
    let isRestricted: Bool
    if row.listed(in: assessment)?.document.isRestricted == true {
      // Whatever rests on a source that is restricted as a whole is so itself.
      isRestricted = false
      if row.mark == .open {
        refuse(row.place, row.markWords, ShownEvidence.isOfConfidentialSource, "")
      }
    } else {
      isRestricted = row.mark.isConfidential || isKept(row, all)
    }
    add(row, row.content(in: assessment, isRestricted: isRestricted), changes: nil)
  }

  /// Whether a new piece is kept confidential though nobody says so, which is told: nothing is published on
  /// doubt, since it may be a restricted piece in other words, or be of the same document.
  private mutating func isKept(_ row: ReturnedEvidence, _ all: [Evidence]) -> Bool {
    if isHeldElsewhere(row) { return true }
    guard row.mark == .unsaid else { return false }
    if row.lacksMark {
      withoutMark.append(row.place)
      return true
    }
    guard
      left.contains(where: \.piece.isRestricted)
        || all.contains(where: { $0.isRestricted && row.isOf($0) })
        || assessment.sources.contains(where: {
          $0.document.isRestricted && row.isOf($0.document, called: $0.id)
        })
    else { return false }
    tell(
      row,
      "\(VisibleText.quoted(row.words)) kept confidential, as other evidence is; "
        + "\(ConfidentialMark.no) under \(QuestionnaireColumn.confidential.rawValue) would open it"
    )
    return true
  }

  /// Nothing that is kept confidential somewhere is named by a row that was changed.
  private mutating func keepConfidential(
    _ entry: inout EvidenceEntry, _ row: ReturnedEvidence, _ shown: ShownEvidence
  ) {
    if row.mark.isConfidential {
      if !shown.piece.isRestricted { tellOpen(row) }
      return
    }
    // It stays so as long as nobody opens it.
    guard row.mark == .open || !shown.piece.isRestricted else { return }
    if isHeldElsewhere(row) {
      // What its source says already is not said again.
      let before = EvidenceEntry(shown.piece, of: assessment)
      entry.isRestricted = shown.piece.isRestricted ? before.isRestricted : true
    } else if row.lacksMark, row.mark == .unsaid {
      entry.isRestricted = true
      withoutMark.append(row.place)
    }
  }

  /// Whether its document is kept confidential under another question, which is told.
  private mutating func isHeldElsewhere(_ row: ReturnedEvidence) -> Bool {
    guard confidential.holds(row, besides: index) else { return false }
    let why = "the same document is kept confidential under another question"
    if row.mark == .open {
      refuse(row.place, row.markWords, why, "“\(ConfidentialMark.no)” wherever it is named")
    } else {
      tell(row, "\(VisibleText.quoted(row.words)) kept confidential: \(why)")
    }
    return true
  }

  private mutating func tellOpen(_ row: ReturnedEvidence) {
    let count = confidential.open(row, besides: index)
    guard count > 0 else { return }
    tell(
      row,
      "\(VisibleText.quoted(row.words)) is confidential here, and public reports still name it at "
        + "\(count) other question\(count == 1 ? "" : "s"); mark it there too, or in the list of sources"
    )
  }

  private mutating func add(
    _ row: ReturnedEvidence, _ content: [YAMLContent.Entry], changes: Int?
  ) {
    parts.append(
      ReturnedEntry.Part(
        role: .evidence, content: content, place: row.place, text: row.words, changes: changes))
  }

  private func name(_ shown: ShownEvidence) -> String { VisibleText.quoted(shown.piece.title) }

  private mutating func refuse(
    _ place: String, _ text: String, _ why: String, _ instead: String
  ) {
    notTaken.append(.init(place: place, id: id, text: text, why: why, instead: instead))
  }

  private static let marks = "\(ConfidentialMark.yes) or \(ConfidentialMark.no)"
  /// Where a row names a page alone.
  static let withoutDocument = (
    why: "it does not say which document that is",
    instead: "the document's title under “\(QuestionnaireColumn.document.rawValue)”"
  )

  private mutating func tell(_ row: ReturnedEvidence, _ what: String) {
    readAs.append("\(row.place), \(id): \(what)")
  }
}
