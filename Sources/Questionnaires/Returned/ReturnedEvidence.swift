import Filling
import Findings
import Loading
import PolicyModel
import YAMLTree

/// A piece of evidence out of a row's columns.
struct ReturnedEvidence {
  /// Of the row, in words.
  let place: String
  /// Those that its row has; of what others hold it says nothing.
  let columns: Set<QuestionnaireColumn>
  private(set) var texts: [QuestionnaireColumn: String] = [:]
  private(set) var mark = ConfidentialMark.unsaid
  /// Whether the place to say so was missing.
  let lacksMark: Bool
  /// Whether it is confidential only because something beside it may say so.
  let isPerhapsMarked: Bool
  private(set) var readAs: [String] = []

  /// Those that say what it is and where to find it.
  static let columns: [QuestionnaireColumn] = [.document, .place, .link, .date]

  init(_ row: ReturnedRow) {
    (place, columns, lacksMark) = (row.place, row.columns, row.lacksMark)
    for column in QuestionnaireColumn.evidence {
      if let text = row.texts[column], !ReturnedQuestion.isNothing(text) { texts[column] = text }
    }
    let said = texts[.confidential].map(ConfidentialMark.init) ?? .unsaid
    isPerhapsMarked = said == .unsaid && row.mayBeMarked
    mark = isPerhapsMarked ? .unclear : said
    // An address without its beginning, as people write it.
    if let link = texts[.link], link.lowercased().hasPrefix("www.") {
      texts[.link] = "https://" + link
      readAs.append("\(VisibleText.quoted(link)) read as https://\(link)")
    }
  }

  var isEmpty: Bool { texts.isEmpty }

  /// Whether it says that something is confidential, or may say so, and names nothing.
  var isMarkAlone: Bool {
    mark.isConfidential && Self.columns.allSatisfy { texts[$0] == nil }
  }

  /// Whether it names no place in its document, and nothing of whether it is confidential.
  var isOfSourceAlone: Bool { texts[.place] == nil && texts[.confidential] == nil }

  /// What it says, in the order of the columns; of whether it is confidential with the column's name.
  var words: String {
    QuestionnaireColumn.evidence.compactMap { column in
      texts[column].map { column == .confidential ? markWords : $0 }
    }.joined(separator: " · ")
  }

  /// What it says of whether it is confidential, with the column's name.
  var markWords: String {
    "\(QuestionnaireColumn.confidential.rawValue): \(texts[.confidential] ?? "")"
  }

  func text(_ column: QuestionnaireColumn) -> String {
    let text = texts[column] ?? ""
    return column == .date ? TypedDate.normalised(text) : text
  }

  /// Whether the two say the same of where to find it.
  func isSame(_ other: ReturnedEvidence) -> Bool {
    Self.columns.allSatisfy { text($0) == other.text($0) }
  }

  mutating func add(_ mark: ConfidentialMark) { self.mark = self.mark.with(mark) }

  // MARK: What it is called

  /// Puts what says only where in a document, or what alone says which, under its own column.
  ///
  /// - Returns: whether it names any document.
  mutating func name() -> Bool {
    if let document = texts[.document], PlaceInDocument.isAll(of: document) {
      guard texts[.link] != nil, texts[.place] == nil else { return false }
      (texts[.document], texts[.place]) = (nil, document)
    }
    guard texts[.document] == nil, texts[.link] == nil else { return true }
    // Where the column of documents was deleted, nothing is said of which it is.
    guard columns.contains(.document), let place = texts[.place],
      !PlaceInDocument.isAll(of: place)
    else { return false }
    // What alone says where to find it is what it is called.
    (texts[.document], texts[.place]) = (place, nil)
    readAs.append("\(VisibleText.quoted(place)) read as the document")
    return true
  }

  /// As the file has it, of a piece that the assessment has not.
  func content(in assessment: Assessment, isRestricted: Bool) -> [YAMLContent.Entry] {
    var parts: [YAMLContent.Entry] = []
    func add(_ key: EvidenceKey, _ text: String) { parts.append(.init(key.rawValue, .text(text))) }
    if let source = listed(in: assessment) {
      add(.source, source.id)
      if let place = texts[.place] { add(.at, place) }
    } else {
      for (column, key) in zip(Self.columns, [EvidenceKey.title, .at, .url, .date])
      where texts[column] != nil {
        add(key, text(column))
      }
    }
    if isRestricted { add(.restricted, "true") }
    return parts
  }

  /// The source that the assessment lists of this title, or id, and about which nothing else is said.
  func listed(in assessment: Assessment) -> CitedSource? {
    guard let title = texts[.document] else { return nil }
    return assessment.sources.first { source in
      let document = source.document
      return (title == source.id || title == ReturnedText.plain(document.title))
        && (texts[.link] ?? document.url ?? "") == (document.url ?? "")
        && (texts[.date] == nil || text(.date) == document.date?.description ?? "")
    }
  }
}
