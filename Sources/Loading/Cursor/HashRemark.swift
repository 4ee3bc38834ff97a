import Findings
import YAMLTree

/// A comment such as `#12` behind a text, which was probably meant as a part of it.
struct HashRemark {
  private let place: Place

  init?(behind node: YAMLTree.Node, in tree: YAMLTree) {
    guard tree.kind(node) == .scalar, tree.style(node) == .plain else { return nil }
    let behind = tree.source.bytes[tree.place(node).end...]
    let rest = behind.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    guard rest.startIndex > behind.startIndex, rest.first == UInt8(ascii: "#"),
      let next = rest.dropFirst().first, !" \t\r\n#".utf8.contains(next)
    else { return nil }
    let comment = rest.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    let end = (comment.lastIndex { !" \t".utf8.contains($0) } ?? comment.startIndex) + 1
    place = Place(start: comment.startIndex, end: end)
  }

  func report(_ cursor: inout TreeCursor) {
    cursor.warning(
      .textAfterHash, at: place,
      "what follows # is not read", expected: "a space and # end the text",
      help: [
        "if it belongs to the text, put quotation marks around the whole text",
        "if it is a remark of your own, put a space behind the #",
      ])
  }
}
