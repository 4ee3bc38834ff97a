package import PolicyModel

extension Evidence {
  /// The evidence as a reference, with a mark where it is restricted.
  package var markedWords: Text { isRestricted ? words + Text(" (restricted)") : words }

  /// The evidence as a reference: what it is, and where in it what it says.
  package var words: Text { words(naming: Text(title)) }

  /// The same, with something in the place of its title.
  package func words(naming name: Text) -> Text {
    [documentWords(naming: name), placeWords].compactMap(\.self).joined(", ")
  }

  /// The source by itself: kind, title, reference, dates, address.
  package func documentWords(naming name: Text) -> Text {
    var text = Text("\(kind.rawValue): ") + name
    let details = [reference == title ? nil : reference] + dateWords
    text = ([text] + details.compactMap { $0.map { Text($0) } }).joined(", ")
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
    let quoted = quote.map { "“\($0)”" }
    let parts = [at, quoted].compactMap(\.self)
    return parts.isEmpty ? nil : Text(parts.joined(separator: ": "))
  }
}
