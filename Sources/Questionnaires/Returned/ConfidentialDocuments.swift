import PolicyModel

/// What an assessment and a file that came back keep confidential, under whichever question.
struct ConfidentialDocuments {
  /// What the file's rows name, by their questions.
  private let rows: [IndicatorIndex: [(mark: ConfidentialMark, document: NamedDocument)]]
  /// What the assessment's evidence is of, by its questions.
  private let pieces: [(index: IndicatorIndex, isRestricted: Bool, document: NamedDocument)]
  /// Sources that the assessment keeps confidential as a whole.
  private let sources: [NamedDocument]
  /// All that is confidential, each document once.
  private var kept: [NamedDocument] = []

  init(_ rows: [IndicatorIndex: [ReturnedRow]], _ assessment: Assessment) {
    self.rows = rows.mapValues { rows in
      rows.map { ReturnedEvidence($0) }.filter { !$0.isEmpty }.map { ($0.mark, NamedDocument($0)) }
    }
    pieces = assessment.answers.indexed.flatMap { index, answer in
      answer.evidence.map { (index, $0.isRestricted, NamedDocument($0)) }
    }
    sources = assessment.sources.filter(\.document.isRestricted).map {
      NamedDocument($0.document, called: $0.id)
    }
    let ofPieces = pieces.filter { piece in
      piece.isRestricted && count(self.rows[piece.index] ?? [], piece.document) { $0 == .open } == 0
    }
    let ofRows = self.rows.sorted { $0.key < $1.key }.flatMap(\.value).filter(\.mark.isConfidential)
    var seen: Set<NamedDocument.Key> = []
    kept = (sources + ofPieces.map(\.document) + ofRows.map(\.document))
      .filter { seen.insert($0.key).inserted }
  }

  /// Whether the document of a row that does not say so is kept confidential elsewhere: by another row of the
  /// file, or in the assessment under another question.
  func holds(_ document: NamedDocument, besides index: IndicatorIndex) -> Bool {
    if rows.values.contains(where: { count($0, document) { $0.isConfidential } > 0 }) {
      return true
    }
    var kept: [IndicatorIndex: Int] = [:]
    for piece in pieces where piece.isRestricted && piece.index != index {
      if piece.document.isSame(as: document) { kept[piece.index, default: 0] += 1 }
    }
    // One file may open all that is kept of a document, question by question.
    return kept.contains { other, count in
      count > self.count(rows[other] ?? [], document) { $0 == .open }
    }
  }

  /// At how many other questions the assessment names a document openly, and the file does not say otherwise.
  func open(_ document: NamedDocument, besides index: IndicatorIndex) -> Int {
    let named = pieces.filter {
      $0.index != index && !$0.isRestricted && $0.document.isSame(as: document)
    }
    return Set(named.map(\.index)).count { other in
      count(rows[other] ?? [], document) { $0.isConfidential } == 0
    }
  }

  /// Whether the assessment keeps a document confidential at one question, or as a source.
  func isKept(_ document: NamedDocument, at index: IndicatorIndex) -> Bool {
    sources.contains { $0.isSame(as: document) }
      || pieces.contains {
        $0.index == index && $0.isRestricted && $0.document.isSame(as: document)
      }
  }

  /// What is kept confidential, and not opened by the file, and may be a document under another title or
  /// another part of its address; nil where nothing is.
  func near(_ document: NamedDocument) -> String? {
    kept.lazy.filter(document.mayBeNear).prefix(Self.longestSearch)
      .first { $0.isNear(to: document) }?.words
  }

  /// So many titles that begin alike are compared letter by letter; no honest file has more.
  private static let longestSearch = 100

  private func count(
    _ rows: [(mark: ConfidentialMark, document: NamedDocument)], _ document: NamedDocument,
    where isCounted: (ConfidentialMark) -> Bool
  ) -> Int {
    rows.count { isCounted($0.mark) && $0.document.isSame(as: document) }
  }
}
