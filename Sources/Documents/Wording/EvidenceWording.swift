package import PolicyModel

extension Evidence {
  /// The evidence as a reference, with a mark where it is restricted.
  package var markedWords: Text { isRestricted ? words + Text(" (restricted)") : words }

  /// The evidence as a reference: what it is, and where in it what it says.
  package var words: Text { words(naming: titleWords) }

  /// The title, in the source's own language.
  package var titleWords: Text { .written(title, language: language) }

  /// The same, with something in the place of its title.
  package func words(naming name: Text) -> Text {
    [documentWords(naming: name), placeWords].compactMap(\.self).joined(", ")
  }

  /// The source by itself: kind, title, reference, dates, address.
  package func documentWords(naming name: Text) -> Text {
    var text = Text("\(kind.rawValue): ") + name
    if let reference, reference != title { text = text + ", \(written: reference)" }
    text = ([text] + dateWords.compactMap { $0.map { Text($0) } }).joined(", ")
    if let url, url != title { text = text + Text(spans: [.plain(", "), .address(url)]) }
    return text
  }

  /// The dates that it has, each with what it says.
  package var dateWords: [String?] {
    [
      date.map { "dated \(Printed.date($0))" }, covers.map { "covering \(Printed.date($0))" },
      validUntil.map { "valid until \(Printed.date($0))" },
      accessed.map { "looked at on \(Printed.day($0))" },
    ]
  }

  /// Where in the source it stands, and what is said there; nil where neither is told.
  package var placeWords: Text? {
    // The marks stand with the first line and the last.
    let quoted = quote.map { Text.written("“\(WrittenLines.whole($0))”", language: language) }
    let parts = [at.map { Text.written($0) }, quoted].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(": ")
  }
}
