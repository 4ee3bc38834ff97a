package import Loading
package import PolicyModel
import YAMLTree

/// A piece of evidence, or a listed source, as it is written into a file; each part is a text until the
/// loader reads it.
package struct EvidenceEntry: Sendable, Equatable {
  /// The id of the listed source that it refers to.
  package var source: String?
  package var at: String?
  package var quote: String?
  package var title: String?
  package var type: String?
  package var reference: String?
  package var url: String?
  package var date: String?
  package var validUntil: String?
  package var accessed: String?
  package var covers: String?
  package var language: String?
  package var isRestricted = false

  package init() {}

  /// The same as a piece of evidence that has been read.
  ///
  /// - Parameter sources: the listed sources; what one says need not be said again.
  package init(_ piece: Evidence, sources: [CitedSource]) {
    self.init(piece)
    guard let id = piece.source, let cited = sources.first(where: { $0.id == id }) else {
      source = nil
      return
    }
    let said = EvidenceEntry(cited.document)
    if piece.title == cited.document.title { title = nil }
    if type == said.type { type = nil }
    if reference == said.reference { reference = nil }
    if url == said.url { url = nil }
    if date == said.date { date = nil }
    if validUntil == said.validUntil { validUntil = nil }
    if accessed == said.accessed { accessed = nil }
    if covers == said.covers { covers = nil }
    if language == said.language { language = nil }
    if said.isRestricted { isRestricted = false }
  }

  /// The same as what a listed source says of itself.
  package init(_ source: CitedSource) { self.init(source.document) }

  private init(_ piece: Evidence) {
    for key in EvidenceKey.allCases {
      switch key {
      case .source: source = piece.source
      case .at: at = piece.at
      case .quote: quote = piece.quote
      // A piece without a title is called by its reference or its address.
      case .title:
        title = piece.title == piece.reference || piece.title == piece.url ? nil : piece.title
      case .type: type = piece.kind.rawValue
      case .reference: reference = piece.reference
      case .url: url = piece.url
      case .date: date = piece.date?.description
      case .validUntil: validUntil = piece.validUntil?.description
      case .accessed: accessed = piece.accessed?.description
      case .covers: covers = piece.covers?.description
      case .language: language = piece.language
      case .restricted: isRestricted = piece.isRestricted
      }
    }
  }

  /// What it says under a key; nil where nothing stands there.
  package func text(of key: EvidenceKey) -> String? {
    switch key {
    case .source: source
    case .at: at
    case .quote: quote
    case .title: title
    case .type: type
    case .reference: reference
    case .url: url
    case .date: date
    case .validUntil: validUntil
    case .accessed: accessed
    case .covers: covers
    case .language: language
    case .restricted: isRestricted ? "true" : nil
    }
  }

  /// Whether it says no more than the id of a source.
  var isSourceAlone: Bool {
    source != nil && EvidenceKey.allCases.allSatisfy { $0 == .source || text(of: $0) == nil }
  }

  var content: YAMLContent {
    if let source, isSourceAlone { return .text(source) }
    return .mapping(
      EvidenceKey.allCases.compactMap { key in
        text(of: key).map {
          YAMLContent.Entry(key.rawValue, .text(WrittenText.normalised($0)))
        }
      })
  }
}
