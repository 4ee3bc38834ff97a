import Findings
import PolicyModel

/// A document by what somebody calls it and where it is found.
struct NamedDocument {
  enum Likeness: Comparable {
    case other
    /// Perhaps the same: nearly its title, or another page of one address.
    case near
    case same
  }

  /// As it is called, or else its address.
  let words: String
  /// Its title, and an id if it has one, by their letters and digits.
  private let names: [String]
  private let address: Address?

  init(_ row: ReturnedEvidence) {
    let (title, link) = (row.texts[.document], row.texts[.link])
    words = title ?? link ?? ""
    names = [title].compactMap(\.self).map(ReturnedHead.folded)
    address = (link ?? title.flatMap { Address.isWritten($0) ? $0 : nil }).map(Address.init)
  }

  /// - Parameter id: of a source that the assessment lists.
  init(_ document: Evidence, called id: String? = nil) {
    words = document.title
    names = [document.title, id].compactMap(\.self).map(ReturnedHead.folded)
    address = document.url.map(Address.init)
  }

  /// One for all that call it the same and find it at the same address.
  var key: [String] { names + [address?.document, address?.part].compactMap(\.self) }

  func likeness(_ other: NamedDocument) -> Likeness {
    let isCalledSo = names.contains { !$0.isEmpty && other.names.contains($0) }
    let found = address.flatMap { own in other.address.map(own.likeness) } ?? .other
    if isCalledSo || found == .same { return .same }
    let isNearly = names.contains { name in
      other.names.contains { Self.beginAlike(name, $0) && Self.isNearly(name, $0) }
    }
    return isNearly ? .near : found
  }

  /// Whether it is worth comparing the two letter by letter.
  func mayBeNear(_ other: NamedDocument) -> Bool {
    address != nil && address?.document == other.address?.document
      || names.contains { name in other.names.contains { Self.beginAlike(name, $0) } }
  }

  private static func beginAlike(_ one: String, _ other: String) -> Bool {
    !one.isEmpty && one.prefix(3) == other.prefix(3)
  }

  /// Whether one title, folded, may be another that was put right or had a year put behind it.
  static func isNearly(_ one: String, _ other: String) -> Bool {
    let isLonger =
      min(one.count, other.count) > 5 && (one.hasPrefix(other) || other.hasPrefix(one))
    return isLonger || Suggestion.nearest(to: one, among: [other]) != nil
  }

  /// An address as far as it tells one document from another.
  private struct Address {
    let document: String
    /// The part of it, or the question that it answers, such as `#page=3` and `?id=17`.
    let part: String

    init(_ text: String) {
      var address = text.lowercased()[...]
      for beginning in Self.beginnings where address.hasPrefix(beginning) {
        address = address.dropFirst(beginning.count)
      }
      var document = address.prefix { $0 != "#" && $0 != "?" }
      part = String(address.dropFirst(document.count))
      while document.last == "/" { document = document.dropLast() }
      self.document = String(document)
    }

    private static let beginnings = ["https://", "http://", "www."]

    static func isWritten(_ text: String) -> Bool {
      beginnings.contains { text.lowercased().hasPrefix($0) } && !text.contains(" ")
    }

    /// Two parts of one address may be two documents, as where a register shows each by its number.
    func likeness(_ other: Address) -> Likeness {
      guard document == other.document, !document.isEmpty else { return .other }
      return part == other.part || part.isEmpty || other.part.isEmpty ? .same : .near
    }
  }
}
