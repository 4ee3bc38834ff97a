package import Findings

/// Passages of a report's text by their lines, for criteria that come from no takeaway.
package struct Passages {
  private let lines: [Substring]

  package init(_ source: SourceText) {
    lines = String(decoding: source.bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
  }

  /// The digest of some lines, counted from 1; nil where the text has not so many.
  package func digest(of passage: ClosedRange<Int>) -> String? {
    guard passage.lowerBound >= 1, passage.upperBound <= lines.count else { return nil }
    let text = lines[(passage.lowerBound - 1)...(passage.upperBound - 1)].joined(separator: "\n")
    return TextDigest.of(Normalisation.folded(text))
  }

  /// Whether a passage stands at its lines, at others, or nowhere; and where it does.
  func find(_ digest: String, _ passage: ClosedRange<Int>) -> (Trace.CriterionState, String) {
    if self.digest(of: passage) == digest { return (.covered, Self.words(passage)) }
    let last = lines.count - passage.count + 1
    for first in 1...max(1, last) where first <= last {
      let other = first...(first + passage.count - 1)
      if self.digest(of: other) == digest { return (.moved, Self.words(other)) }
    }
    return (self.digest(of: passage) == nil ? .missing : .changed, Self.words(passage))
  }

  private static func words(_ passage: ClosedRange<Int>) -> String {
    passage.count == 1
      ? "line \(passage.lowerBound)" : "lines \(passage.lowerBound) to \(passage.upperBound)"
  }
}
