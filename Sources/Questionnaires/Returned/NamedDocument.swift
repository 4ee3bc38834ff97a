import Findings
import PolicyModel

/// A document by what somebody calls it and where it is found.
struct NamedDocument {
  /// As it is called, or else its address.
  let words: String
  private let name: DocumentName
  /// Where it is found, also where that is a whole site: nothing is opened on doubt.
  private let place: DocumentName
  /// The letters and digits of the id under which the assessment lists it.
  private let id: String?

  init(_ row: ReturnedEvidence) {
    let (title, link) = (row.texts[.document], row.texts[.link])
    self.init(title ?? link ?? "", DocumentName(title: title, url: link), link, nil)
  }

  /// - Parameter id: of a source that the assessment lists.
  init(_ document: Evidence, called id: String? = nil) {
    self.init(document.title, document.documentName, document.url, id)
  }

  private init(_ words: String, _ name: DocumentName, _ url: String?, _ id: String?) {
    (self.words, self.name, self.id) = (words, name, id.map(ReturnedHead.folded))
    place = DocumentName(title: nil, url: url)
  }

  /// One for all that call it the same and find it at the same address.
  struct Key: Hashable {
    let names: [String?]
    let addresses: [DocumentName.Address?]
  }

  var key: Key { Key(names: names, addresses: [name.address, place.address]) }

  private var names: [String] { [name.title, id].compactMap(\.self) }

  func isSame(as other: NamedDocument) -> Bool {
    name.isSameDocument(as: other.name) || place.isSameDocument(as: other.place)
      || id != nil && id == other.name.title || other.id != nil && other.id == name.title
  }

  /// Whether it may be another under nearly its title, or with another question at one address.
  func isNear(to other: NamedDocument) -> Bool {
    guard !isSame(as: other) else { return false }
    return name.isNearDocument(to: other.name)
      || names.contains { name in
        other.names.contains { Self.beginAlike(name, $0) && Self.isNearly(name, $0) }
      }
  }

  /// Whether it is worth comparing the two letter by letter.
  func mayBeNear(_ other: NamedDocument) -> Bool {
    place.address != nil && place.address?.document == other.place.address?.document
      || names.contains { name in other.names.contains { Self.beginAlike(name, $0) } }
  }

  private static func beginAlike(_ one: String, _ other: String) -> Bool {
    one.prefix(3) == other.prefix(3)
  }

  /// Whether one title, folded, may be another that was put right or had words put behind it.
  static func isNearly(_ one: String, _ other: String) -> Bool {
    let isLonger =
      min(one.count, other.count) > 5 && (one.hasPrefix(other) || other.hasPrefix(one))
    return isLonger || Suggestion.nearest(to: one, among: [other]) != nil
  }
}
