package import Loading
package import PolicyModel
import YAMLTree

/// A piece of evidence as it is written into a file; each part is a text until the loader reads it.
package struct EvidenceEntry: Sendable, Equatable {
  package var title: String?
  package var type: String?
  package var reference: String?
  package var url: String?
  package var date: String?
  package var validUntil: String?
  package var isRestricted = false

  package init() {}

  /// The same as a piece of evidence that has been read.
  package init(_ piece: Evidence) {
    for key in EvidenceKey.allCases {
      switch key {
      // A piece without a title is called by its reference or its address.
      case .title:
        title = piece.title == piece.reference || piece.title == piece.url ? nil : piece.title
      case .type: type = piece.kind.rawValue
      case .reference: reference = piece.reference
      case .url: url = piece.url
      case .date: date = piece.date?.description
      case .validUntil: validUntil = piece.validUntil?.description
      case .restricted: isRestricted = piece.isRestricted
      }
    }
  }

  /// What it says under a key; nil where nothing stands there.
  package func text(of key: EvidenceKey) -> String? {
    switch key {
    case .title: title
    case .type: type
    case .reference: reference
    case .url: url
    case .date: date
    case .validUntil: validUntil
    case .restricted: isRestricted ? "true" : nil
    }
  }

  var content: YAMLContent {
    .mapping(
      EvidenceKey.allCases.compactMap { key in
        text(of: key).map {
          YAMLContent.Entry(key.rawValue, .text(WrittenText.normalised($0)))
        }
      })
  }
}
