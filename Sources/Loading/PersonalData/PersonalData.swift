/// Finds text that looks as if it could identify somebody.
///
/// It knows e-mail addresses, accounts with message services, telephone numbers, identity and passport
/// numbers, bank numbers and dates of birth, in the forms of the 57 OSCE participating States. It may err
/// on either side: it is there to make a person look again. It knows nobody's name and no address.
package enum PersonalData {
  package enum Kind: String, Sendable, CaseIterable {
    case email = "an e-mail address"
    case account = "an account with a message service"
    case bankNumber = "a bank account or card number"
    case birthDate = "a date of birth"
    case passport = "a passport or identity number"
    case telephone = "a telephone number"
  }

  package struct Match: Sendable, Equatable {
    package let kind: Kind
    /// Byte offsets within the text.
    package let range: Range<Int>
  }

  /// The matches in a text, in order; none overlaps another.
  ///
  /// A long text is read part by part, each with what stands around it, so that memory stays small.
  package static func matches(in bytes: [UInt8]) -> [Match] {
    var found: [Match] = []
    for start in stride(from: 0, to: bytes.count, by: partLength) {
      let part = start..<min(start + partLength, bytes.count)
      let first = max(0, start - before)
      let last = min(part.upperBound + behind, bytes.count)
      for match in matches(in: PlainText(bytes, first..<last))
      where part.contains(match.range.lowerBound)
        && match.range.lowerBound >= found.last?.range.upperBound ?? 0
      {
        found.append(match)
      }
    }
    return found
  }

  private static let partLength = 1 << 14
  /// Bytes before a part in which a word may stand that says what follows.
  private static let before = 256
  /// Bytes behind a part in which a match may end that begins in it.
  private static let behind = 512

  /// The sorts of text, because long numbers are natural in some of them.
  package enum Sort: Sendable {
    case words
    /// An address on the web; what does not begin like one counts as words.
    case address
    case version
  }

  /// The matches in a text of some sort: only e-mail addresses in versions and addresses on the web.
  package static func matches(in bytes: [UInt8], of sort: Sort) -> [Match] {
    let hasLongNumbers =
      switch sort {
      case .words: false
      case .address: isWebAddress(bytes)
      case .version: true
      }
    let all = matches(in: bytes)
    return hasLongNumbers ? all.filter { $0.kind == .email } : all
  }

  private static func isWebAddress(_ bytes: [UInt8]) -> Bool {
    ["http://", "https://"].contains { bytes.starts(with: $0.utf8) }
      && !bytes.contains { $0 <= UInt8(ascii: " ") }
  }
}
