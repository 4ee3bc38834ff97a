import Findings

/// By what a document is known wherever it is named: what it is called, and where it is found.
///
///     DocumentName(title: "Aliens Act", url: "https://www.laws.example/aliens#7")
///       .isSameDocument(as: DocumentName(title: nil, url: "http://laws.example/aliens/"))   // true
package struct DocumentName: Sendable {
  /// An address as far as it tells documents apart.
  package struct Address: Sendable, Hashable {
    /// Without how it is fetched, and without what stands behind `?` and `#`.
    package let document: String
    /// What is asked for there, such as `?id=17`; it may choose a document, or how one is shown.
    package let query: String
  }

  /// The letters and digits of its title; nil where it has none.
  package let title: String?
  /// Nil where it has none that tells which document it is.
  package let address: Address?
  private let writtenTitle: String

  /// - Parameters:
  ///   - title: as it is written; an address in place of one is read as that.
  ///   - url: where it is found, with or without `https://` and `www.`.
  package init(title: String?, url: String?) {
    let isAddress = title.map { $0 == url || Address.isWritten($0) } ?? false
    writtenTitle = isAddress ? "" : title ?? ""
    let letters = LettersAndDigits.of(writtenTitle)
    self.title = letters.isEmpty ? nil : letters
    address = (url ?? (isAddress ? title : nil)).flatMap {
      Address($0, ofTitled: !letters.isEmpty)
    }
  }

  /// The letters and digits of its title without a year or a bracket at the end, the longest first.
  package var shorterTitles: [String] {
    TitleEndings.shortened(writtenTitle).map(LettersAndDigits.of)
  }

  /// Whether the two are called the same, or found at the same address.
  package func isSameDocument(as other: DocumentName) -> Bool {
    if title != nil, title == other.title { return true }
    guard let own = address, let their = other.address, own.document == their.document else {
      return false
    }
    return own.query == their.query || own.query.isEmpty || their.query.isEmpty
  }

  /// Whether the two may be one document although they are not told to be: the title of one is the other's
  /// with a year or a bracket at its end, or another thing is asked for at the same address.
  ///
  ///     // "Annual report (draft)" and "Annual report", but not "Annual report 2024" and "Annual report 2025"
  package func isNearDocument(to other: DocumentName) -> Bool {
    guard !isSameDocument(as: other) else { return false }
    return title.map(other.shorterTitles.contains) ?? false
      || other.title.map(shorterTitles.contains) ?? false
      || address != nil && address?.document == other.address?.document
  }
}

extension DocumentName.Address {
  private static let beginnings = ["https://", "http://", "www."]

  fileprivate static func isWritten(_ text: String) -> Bool {
    let text = text.lowercased()
    return beginnings.contains(where: text.hasPrefix) && !text.contains(" ")
  }

  /// - Parameter isTitled: whether a title says which document it is. The address of a whole site then says
  ///   only whose it is.
  fileprivate init?(_ text: String, ofTitled isTitled: Bool) {
    var address = Lookalike.spaced(text).lowercased()[...]
    for beginning in Self.beginnings where address.hasPrefix(beginning) {
      address = address.dropFirst(beginning.count)
    }
    address = address.prefix { $0 != "#" }
    var path = address.prefix { $0 != "?" }
    let asked = address[path.endIndex...]
    let query = asked.count > 1 ? String(asked) : ""
    while path.last == "/" { path = path.dropLast() }
    if path.contains("/") {
      (document, self.query) = (String(path), query)
    } else if !query.isEmpty {
      // Below no path, what is asked for is all that tells one document from another.
      (document, self.query) = (path + query, "")
    } else if isTitled || path.isEmpty {
      return nil
    } else {
      (document, self.query) = (String(path), "")
    }
  }
}

extension Evidence {
  /// By what the document is known that it is, or is of.
  package var documentName: DocumentName { DocumentName(title: title, url: url) }
}
