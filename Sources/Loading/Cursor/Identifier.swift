import Findings
import YAMLTree

/// The names by which a checklist's parts refer to one another.
package enum Identifier {
  /// Whether a text can be an id: letters, digits, `-` and `_`, at most 64.
  package static func isWellFormed(_ text: String) -> Bool {
    (1...Limits.idLength).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }

  /// Reads a text that can be an id.
  static func read(
    _ node: YAMLTree.Node, _ what: String, _ cursor: inout TreeCursor
  ) -> String? {
    guard let id = cursor.text(node, what) else { return nil }
    guard isWellFormed(id) else {
      cursor.error(
        .malformedId, at: node, "\(VisibleText.quoted(id)) cannot be an id",
        expected: "expected letters, digits, '-' and '_', at most \(Limits.idLength)")
      return nil
    }
    return id
  }
}
