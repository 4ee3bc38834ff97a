import Findings
import PolicyModel
import YAMLTree

/// Reads which elements are in place, and which are missing where that is said of some alone.
struct ElementsReader {
  private let id: String
  private let elements: [Element]

  init(_ indicator: Indicator, _ elements: [Element]) {
    (id, self.elements) = (indicator.id, elements)
  }

  /// Reads a list of elements into their places, ascending.
  func read(_ node: YAMLTree.Node, _ cursor: inout TreeCursor) -> [Int] {
    read(node, beside: [], &cursor).sorted()
  }

  /// Reads the two lists of an answer that is known in part. Where they name all elements nothing is
  /// left unknown, and where they name none nothing is said.
  func read(
    inPlace: YAMLTree.Node?, missing: YAMLTree.Node?, _ cursor: inout TreeCursor
  ) -> AnswerValue {
    let present = read(inPlace, .inPlace, beside: [], &cursor)
    let absent = read(missing, .missing, beside: present, &cursor)
    if present.isEmpty, absent.isEmpty { return .unanswered }
    return present.count + absent.count == elements.count
      ? .elements(present.sorted())
      : .someElements(inPlace: present.sorted(), missing: absent.sorted())
  }

  private func read(
    _ node: YAMLTree.Node?, _ key: AmountKey, beside others: [Int], _ cursor: inout TreeCursor
  ) -> [Int] {
    guard let node, !cursor.tree.isBlank(node),
      cursor.isList(node, "'\(key.rawValue)'", of: "elements")
    else { return [] }
    return read(node, beside: others, &cursor)
  }

  /// - Parameter others: what the other list has.
  private func read(
    _ node: YAMLTree.Node, beside others: [Int], _ cursor: inout TreeCursor
  ) -> [Int] {
    var found: [Int] = []
    for item in cursor.tree.items(node) {
      guard let text = cursor.text(item, "an element") else { continue }
      guard let index = elements.firstIndex(where: { $0.id == text }) else {
        report(text, item, of: node, &cursor)
        continue
      }
      if others.contains(index) {
        cursor.error(
          .listedTwice, at: item, "\(VisibleText.quoted(text)) is in place and missing",
          expected: "expected it in one of the two lists",
          help: ["where nobody knows, leave it out of both"])
      } else if found.contains(index) {
        cursor.error(
          .listedTwice, at: item, "\(VisibleText.quoted(text)) is listed twice",
          expected: "expected each once")
      } else {
        found.append(index)
      }
    }
    return found
  }

  private func report(
    _ text: String, _ item: YAMLTree.Node, of list: YAMLTree.Node, _ cursor: inout TreeCursor
  ) {
    let message = "\(VisibleText.quoted(text)) is not an element of \(id)"
    let isDoubt =
      text.hasSuffix("?") || AnswerWord(text) == .unknown
      || AnswerWord.meant(by: text) == .unknown
    if isDoubt {
      let known = cursor.tree.items(list).filter { cursor.tree.kind($0) == .scalar }
        .map { cursor.tree.text($0) }.filter { text in elements.contains { $0.id == text } }
      cursor.error(
        .unknownId, at: item, message,
        expected: "expected what is not known in neither of two lists",
        help: [
          "write { in-place: [\(known.joined(separator: ", "))], missing: [] } with those that are known "
            + "to be missing; the others count as not known"
        ])
      return
    }
    let near = cursor.nearest(to: text, among: elements.map(\.id))
    cursor.error(
      .unknownId, at: item, message,
      expected: near.map { "did you mean '\($0)'?" } ?? "not known here",
      help: ["its elements are: \(elements.map(\.id).joined(separator: ", "))"])
  }
}
