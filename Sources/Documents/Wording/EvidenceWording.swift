package import PolicyModel

extension Evidence {
  /// The evidence as a reference, with a mark where it is restricted.
  package var markedWords: Text { isRestricted ? words + Text(" (restricted)") : words }

  /// The evidence as a reference: title, reference, date, address.
  package var words: Text {
    var parts = [title]
    if let reference, reference != title { parts.append(reference) }
    if let date { parts.append("dated \(date)") }
    if let validUntil { parts.append("valid until \(validUntil)") }
    var text = Text("\(kind.rawValue): \(parts.joined(separator: ", "))")
    if let url, url != title { text = text + Text(spans: [.plain(", "), .address(url)]) }
    return text
  }
}
