package import Findings
package import Provenance

/// A policy report's text with the takeaways that were found in it.
package struct ReportText {
  package let source: SourceText
  package let reading: TakeawayReading

  /// - Parameter headings: how titles of lists of takeaways begin, besides the usual.
  package init(_ path: String, headings: [String]) throws {
    source = try FileAccess.source(path)
    guard String(validating: source.bytes, as: UTF8.self) != nil, !source.bytes.contains(0) else {
      throw WorkspaceFailure.notPlainText(path)
    }
    reading = TakeawayReading(source, headings: headings)
  }
}
