import Loading
import PolicyModel
import YAMLTree

/// Which elements are in place, as people write it on one line: `police,courts`, where the others are
/// missing, or `police; missing courts`, where nobody knows of the others.
struct ElementWords {
  private let elements: [Element]

  init(_ elements: [Element]) { self.elements = elements }

  func content(of text: String) -> YAMLContent {
    let lists = lists(in: text)
    if lists.contains(where: { $0.key != nil }) {
      // What stands before a word for a list is in place.
      return .mapping(
        [AmountKey.inPlace, .missing].compactMap { key in
          let own = lists.filter { ($0.key ?? .inPlace) == key }
          return own.isEmpty
            ? nil
            : YAMLContent.Entry(
              key.rawValue, .list(own.flatMap { ids($0.text) }.map(YAMLContent.text)))
        })
    }
    if !isElement(text) {
      switch AnswerWord(text.lowercased()) {
      case .unknown, .notApplicable: return .text(text)
      case .yes, .partial, .no, nil: break
      }
    }
    return .list(ids(text).map(YAMLContent.text))
  }

  /// The parts of a text between semicolons and before a word for a list, each with its word.
  private func lists(in text: String) -> [(key: AmountKey?, text: String)] {
    var lists: [(key: AmountKey?, text: String)] = []
    for part in text.split(separator: ";") {
      var key: AmountKey?
      var words: [Substring] = []
      func close() {
        if key != nil || !words.isEmpty { lists.append((key, words.joined(separator: " "))) }
      }
      for word in part.split(separator: " ") {
        guard let next = Self.key(word), !isElement(String(word)) else {
          words.append(word)
          continue
        }
        close()
        (key, words) = (next, [])
      }
      close()
    }
    return lists
  }

  /// Whether a word says which list follows.
  static func isList(_ word: Substring) -> Bool { key(word) != nil }

  private static func key(_ word: Substring) -> AmountKey? {
    switch word.lowercased() {
    case "in-place", "in-place:": .inPlace
    case "missing", "missing:": .missing
    default: nil
    }
  }

  /// The ids of a list, or what stands where they should.
  private func ids(_ text: String) -> [String] {
    if !isElement(text) {
      switch text.lowercased() {
      case "none": return []
      case "all": return elements.map(\.id)
      default: break
      }
    }
    return text.split(separator: ",").map { WrittenText.normalised(String($0)) }
  }

  private func isElement(_ text: String) -> Bool { elements.contains { $0.id == text } }
}
