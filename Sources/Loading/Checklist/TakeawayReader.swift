import Findings
import PolicyModel
import YAMLTree

/// Reads `source:` of a criterion: the takeaway or the passage that it comes from.
enum TakeawayReader {
  typealias Node = YAMLTree.Node

  static func read(_ node: Node?, _ cursor: inout TreeCursor) -> Takeaway {
    var takeaway = Takeaway(locator: "", kind: .recommendation, digest: "")
    guard let node, let fields = cursor.fields(node, TakeawayKey.self) else { return takeaway }
    takeaway.locator = fields[.takeaway].flatMap { cursor.text($0, "locator") } ?? ""
    if let node = fields[.passage] {
      if fields[.takeaway] != nil {
        cursor.error(
          .twoSources, at: node, "a criterion comes from a takeaway or from a passage",
          expected: "expected one of 'takeaway' and 'passage'")
      }
      takeaway.passage = passage(node, &cursor)
      if let lines = takeaway.passage {
        takeaway.locator =
          lines.count == 1
          ? "line \(lines.lowerBound)" : "lines \(lines.lowerBound) to \(lines.upperBound)"
      }
    } else if fields[.takeaway] == nil {
      cursor.error(
        .missingKey, at: node, "a criterion's source needs 'takeaway'",
        expected: "expected 'takeaway: …' or 'passage: …' among these keys")
    }
    takeaway.kind = fields[.kind].flatMap { cursor.choice($0, "kind") } ?? .recommendation
    takeaway.digest = fields[.digest].flatMap { cursor.text($0, "digest") } ?? ""
    if let node = fields[.digest], !takeaway.digest.isEmpty, !Self.isDigest(takeaway.digest) {
      cursor.error(
        .malformedDigest, at: node, "\(VisibleText.quoted(takeaway.digest)) is not a digest",
        expected: "expected 16 hexadecimal digits in small letters")
    }
    return takeaway
  }

  /// Lines such as `312-318`, counted from 1.
  private static func passage(
    _ node: Node, _ cursor: inout TreeCursor
  ) -> ClosedRange<Int>? {
    guard let text = cursor.text(node, "passage") else { return nil }
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
      .map { WrittenNumber.whole($0) }
    guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
      first >= 1, first <= last, last <= 9_999_999
    else {
      cursor.error(
        .malformedPassage, at: node, "\(VisibleText.quoted(text)) are no lines",
        expected: "expected lines such as 312-318, counted from 1")
      return nil
    }
    return first...last
  }

  private static func isDigest(_ text: String) -> Bool {
    text.utf8.count == 16
      && text.utf8.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
  }
}
