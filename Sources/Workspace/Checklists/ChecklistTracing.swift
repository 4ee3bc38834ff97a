import Findings
package import PolicyModel
package import Provenance
package import Exports
package import Reporting

/// A checklist held against the report that it comes from.
package struct ChecklistTracing {
  package let trace: Trace
  private let checklist: Checklist
  private let text: ReportText

  /// Refuses a checklist of which no criterion says where it comes from.
  package static func requireTraceable(_ checklist: Checklist) throws {
    guard Trace.canTrace(checklist) else {
      throw WorkspaceFailure.nothingToTrace(checklist: checklist.id)
    }
  }

  package init(_ checklist: Checklist, _ text: ReportText) {
    (self.checklist, self.text) = (checklist, text)
    trace = Trace(checklist, text.reading, text.source)
  }

  /// Whether takeaways were expected, and none was found.
  package var lacksTakeaways: Bool {
    text.reading.takeaways.isEmpty
      && checklist.criteria.contains { $0.source.passage == nil }
  }

  /// - Parameter earlier: the text that the criteria were written from, to show what changed.
  package func report(earlier: ReportText?) -> TraceReport {
    TraceReport(
      checklist, trace, textDigest: textDigest, earlier: earlier?.reading.takeaways ?? [])
  }

  /// The same for programs.
  package var figures: TraceJSON { TraceJSON(checklist, trace, textDigest: textDigest) }

  private var textDigest: String { Digest.named(of: text.source.bytes) }
}
