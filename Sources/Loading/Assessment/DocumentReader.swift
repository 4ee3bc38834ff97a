import Findings
import PolicyModel
import YAMLTree

/// Reads what is said of a document, of a listed source as of a piece of evidence.
struct DocumentReader {
  /// What stands under a key; nil where nothing does, or where the owner has no such key.
  let node: (EvidenceKey) -> YAMLTree.Node?

  /// - Parameters:
  ///   - source: what a listed source says already; what is not said here stays so.
  ///   - missing: what is told where nothing says how to find it, and what is expected; nil where enough is.
  /// - Returns: nil where nothing says how to find it.
  func read(
    at place: YAMLTree.Node, of source: Evidence?, missing: (message: String, expected: String)?,
    _ cursor: inout TreeCursor
  ) -> Evidence? {
    let title = cursor.optionalText(node(.title), "title")
    let reference = cursor.optionalText(node(.reference), "reference")
    let url = cursor.optionalText(node(.url), "url")
    guard let name = title ?? source?.title ?? reference ?? url else {
      if let missing {
        cursor.error(
          .evidenceWithoutTitle, at: place, missing.message, expected: missing.expected)
      }
      return nil
    }
    var document =
      source ?? Evidence(title: name, kind: .other, place: cursor.tree.place(place))
    document.title = name
    document.reference = reference ?? document.reference
    document.url = url ?? document.url
    for key in EvidenceKey.allCases {
      let node = node(key)
      switch key {
      // Read above, or of one place in the document and not of the whole.
      case .title, .reference, .url, .source, .at, .quote: break
      case .type: document.kind = node.flatMap { cursor.choice($0, "type") } ?? document.kind
      case .date: document.date = cursor.optionalPartialDate(node, "date") ?? document.date
      case .validUntil:
        document.validUntil =
          cursor.optionalPartialDate(node, "'valid-until'") ?? document.validUntil
      case .accessed:
        document.accessed = cursor.optionalDate(node, "'accessed'") ?? document.accessed
      case .covers:
        document.covers = cursor.optionalPartialDate(node, "'covers'") ?? document.covers
      case .language:
        document.language = cursor.optionalText(node, "language") ?? document.language
      case .restricted:
        // What is restricted as a whole is so in each of its places.
        let own = node.flatMap { cursor.truth($0, "'restricted'") } ?? false
        document.isRestricted = document.isRestricted || own
      }
    }
    return document
  }
}
