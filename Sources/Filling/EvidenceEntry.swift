package import Loading
package import PolicyModel
package import YAMLTree

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
  /// - Parameter assessment: the one that it stands in; what a source listed there says need not be
  ///   said again.
  package init(_ piece: Evidence, of assessment: Assessment?) {
    self.init(piece)
    guard let id = piece.source, let cited = assessment?.source(id) else {
      source = nil
      return
    }
    self = without(EvidenceEntry(cited.document))
    title = piece.title == cited.document.title ? nil : piece.title
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

  /// The same as what stands in a file; what is no text is left out.
  package init(_ content: YAMLContent) {
    guard case .mapping(let parts) = content else { return }
    for part in parts {
      guard let key = EvidenceKey(rawValue: part.key), case .text(let text) = part.value else {
        continue
      }
      put(text, under: key)
    }
  }

  /// Says something under a key, or nothing; that it is restricted in a word of the format.
  mutating func put(_ text: String?, under key: EvidenceKey) {
    switch key {
    case .source: source = text
    case .at: at = text
    case .quote: quote = text
    case .title: title = text
    case .type: type = text
    case .reference: reference = text
    case .url: url = text
    case .date: date = text
    case .validUntil: validUntil = text
    case .accessed: accessed = text
    case .covers: covers = text
    case .language: language = text
    case .restricted: isRestricted = text.map { AnswerWord($0) == AnswerWord.yes } ?? false
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

  /// The same with every text as a file keeps it, dates in its spelling.
  var normalised: EvidenceEntry {
    var entry = self
    for key in EvidenceKey.allCases where key != .restricted {
      var text = text(of: key).map(WrittenText.normalised)
      if key.content == .date { text = text.map(TypedDate.normalised) }
      entry.put(text?.isEmpty == true ? nil : text, under: key)
    }
    return entry
  }

  /// The same without what the source that it refers to says of itself.
  package func without(_ source: EvidenceEntry) -> EvidenceEntry {
    var entry = self
    for key in CitedSourceKey.allCases.map(\.evidence)
    where key != .restricted && text(of: key) == source.text(of: key) {
      entry.put(nil, under: key)
    }
    if source.isRestricted { entry.isRestricted = false }
    return entry
  }

  /// Whether it says no more than the id of a source.
  var isSourceAlone: Bool {
    source != nil && EvidenceKey.allCases.allSatisfy { $0 == .source || text(of: $0) == nil }
  }

  /// As it is put into a file: the id of a source alone, or key by key.
  var content: YAMLContent {
    if let source, isSourceAlone { return .text(source) }
    return normalised.mapping { $0 }
  }

  /// Key by key, each text as `written` makes it.
  func mapping(_ written: (String) -> String) -> YAMLContent {
    .mapping(
      EvidenceKey.allCases.compactMap { key in
        text(of: key).map { YAMLContent.Entry(key.rawValue, .text(written($0))) }
      })
  }
}
