import Loading
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
    // A piece without a title is called by its reference or its address.
    title = piece.title == piece.reference || piece.title == piece.url ? nil : piece.title
    (type, reference, url) = (piece.kind.rawValue, piece.reference, piece.url)
    (date, validUntil) = (piece.date?.description, piece.validUntil?.description)
    isRestricted = piece.isRestricted
  }

  /// What it says under a key; nil where nothing stands there.
  func text(of key: EvidenceKey) -> String? {
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
