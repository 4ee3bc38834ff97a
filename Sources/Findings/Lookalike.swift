/// A character that looks like another one, or like nothing, so that nobody finds it by looking.
///
/// In a person's own words it may stand. In a key, an id, a figure or a date it makes another word of it.
package struct Lookalike: Sendable {
  package enum Kind: Sendable, Equatable {
    /// A space of another width, or one at which no line is broken.
    case blank
    /// Nothing is seen of it.
    case unseen
    /// It looks like this character of ASCII.
    case sign(Character)
    /// A quotation mark as word processors make them.
    case quotation
  }

  package let scalar: Unicode.Scalar
  package let kind: Kind

  package init?(_ scalar: Unicode.Scalar) {
    guard scalar.value >= 0x80, let kind = Self.kind(of: scalar) else { return nil }
    (self.scalar, self.kind) = (scalar, kind)
  }

  private static func kind(of scalar: Unicode.Scalar) -> Kind? {
    // Those of full width follow ASCII's order.
    if 0xFF01...0xFF5E ~= scalar.value, let plain = Unicode.Scalar(scalar.value - 0xFEE0) {
      return .sign(Character(plain))
    }
    if "“”„‟‘’‚‛«»‹›".unicodeScalars.contains(scalar) { return .quotation }
    if let sign = signs[scalar] { return .sign(sign) }
    let category = scalar.properties.generalCategory
    if category == .spaceSeparator { return .blank }
    return category == .format || scalar.properties.isDefaultIgnorableCodePoint ? .unseen : nil
  }

  package var isUnseen: Bool { kind == .blank || kind == .unseen }

  /// What to write in its place.
  package var plain: String {
    switch kind {
    case .blank: " "
    case .unseen, .quotation: ""
    case .sign(let sign): String(sign)
    }
  }

  /// A text with what each of them looks like in its place, and nothing at its two ends.
  package static func plain(_ text: String) -> String {
    guard hasAny(text) else { return trimmed(text) }
    return spaced(text.unicodeScalars.map { Lookalike($0)?.plain ?? String($0) }.joined())
  }

  /// A text with spaces for blanks of all kinds, without what cannot be seen, and nothing at its two ends.
  package static func spaced(_ text: String) -> String {
    guard hasAny(text) else { return trimmed(text) }
    let scalars = text.unicodeScalars.map { scalar in
      Lookalike(scalar).flatMap { $0.isUnseen ? $0.plain : nil } ?? String(scalar)
    }
    return trimmed(scalars.joined())
  }

  /// Most texts are ASCII, and have none.
  private static func hasAny(_ text: String) -> Bool { text.utf8.contains { $0 >= 0x80 } }

  private static func trimmed(_ text: String) -> String {
    text.split(separator: " ").joined(separator: " ")
  }

  /// How often it stands in a file.
  package func count(in bytes: [UInt8]) -> Int {
    let own = Array(String(scalar).utf8)
    return bytes.indices.count { bytes[$0] == own[0] && bytes[$0...].starts(with: own) }
  }

  /// Letters and dashes of other alphabets and of typographers.
  private static let signs: [Unicode.Scalar: Character] = {
    let pairs: [(others: String, plain: String)] = [
      ("АВЕКМНОРСТХІЈЅ", "ABEKMHOPCTXIJS"), ("аеорсухіјѕ", "aeopcyxijs"),
      ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEZHIKMNOPTYXo"), ("‐‑‒–—―−﹣", "--------"), ("∶", ":"),
    ]
    var signs: [Unicode.Scalar: Character] = [:]
    for (others, plain) in pairs {
      for (other, sign) in zip(others.unicodeScalars, plain) { signs[other] = sign }
    }
    return signs
  }()
}

extension Lookalike {
  /// One line: that it stands there.
  ///
  /// - Parameter text: what it stands in; nil where it stands between two parts of a file.
  package func message(in text: String?) -> String {
    let place = text.map { "stands in \(VisibleText.quoted($0))" } ?? "stands here"
    return switch kind {
    case .blank where text == nil: "\(CharacterName.of(scalar)) stands where only a space may"
    case .blank: "\(CharacterName.of(scalar)) \(place), which nobody can tell from a space"
    case .unseen: "\(CharacterName.of(scalar)) \(place), where it cannot be seen"
    case .sign(let sign):
      "'\(scalar)' (\(CharacterName.code(of: scalar))) \(place), and only looks like '\(sign)'"
    case .quotation:
      "the quotation mark \(scalar) (\(CharacterName.code(of: scalar))) \(place) as a part of the text"
    }
  }

  /// A few words for the caret: what to do about it.
  package func expectation(isBetweenParts: Bool) -> String {
    switch kind {
    case .blank: isBetweenParts ? "expected a space" : "delete this character"
    case .unseen: "delete this character"
    case .sign(let sign): "expected '\(sign)'"
    case .quotation: "expected none, or a straight one"
    }
  }

  /// Where it comes from, and how to find the others.
  package func help(in bytes: [UInt8]) -> [String] {
    let count = count(in: bytes)
    return [
      "such characters come along when text is copied from another program"
        + (count > 1 ? "; 'Replace' in your editor finds all \(count) of this file" : "")
    ]
  }
}
