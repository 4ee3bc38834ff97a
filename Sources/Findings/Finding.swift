/// Something about a file that its author should know: a fault, or a thing to look at again.
///
/// A finding is data. How it looks on a terminal is decided in one place, ``FindingPrinter``.
package struct Finding: Sendable {
  package enum Severity: String, Sendable {
    /// The file cannot be used.
    case error
    /// The file can be used; what is said may change its result or weaken it.
    case warning
  }

  /// What kind of finding it is, such as ``FindingID/unknownKey``.
  package let id: FindingID
  package let severity: Severity
  package let source: SourceText
  /// The bytes that are at fault; nil where the file as a whole is.
  package let place: Place?
  /// One line: what was found.
  package let message: String
  /// A few words beside the caret: what was expected.
  package let expectation: String?
  /// What to do about it, a line each.
  package let help: [String]
  /// The ids of the questions, facts, criteria or sources that it concerns: one, or several where findings of a
  /// kind are told in one; none where it concerns none.
  package let subjects: [String]

  package init(
    id: FindingID, severity: Severity = .error, source: SourceText, place: Place?, message: String,
    expectation: String? = nil, help: [String] = [], about subjects: [String] = []
  ) {
    self.id = id
    self.severity = severity
    self.source = source
    self.place = place
    self.message = message
    self.expectation = expectation
    self.help = help
    self.subjects = subjects
  }
}

/// The findings about one or more files, in the order in which they were made.
///
/// Beyond ``limit`` findings are counted and no longer kept, so that a hostile file cannot fill the
/// memory with complaints.
package struct FindingList: Sendable {
  package static let limit = 1_000

  package private(set) var kept: [Finding] = []
  package private(set) var errorCount = 0
  package private(set) var warningCount = 0

  package init() {}

  package var hasErrors: Bool { errorCount > 0 }
  /// Whether further findings are only counted, so that wording them well is wasted work.
  package var isFull: Bool { kept.count >= Self.limit }
  /// Whether there are so few errors yet that what was meant is looked for: a person reads the first.
  package var isWorthGuessing: Bool { errorCount < 20 }
  package var leftOut: Int { errorCount + warningCount - kept.count }

  package mutating func add(_ finding: Finding) {
    switch finding.severity {
    case .error: errorCount += 1
    case .warning: warningCount += 1
    }
    if kept.count < Self.limit { kept.append(finding) }
  }

  package mutating func add(_ other: FindingList) {
    for finding in other.kept.prefix(Self.limit - kept.count) { kept.append(finding) }
    errorCount += other.errorCount
    warningCount += other.warningCount
  }

  /// The same without the warnings of some kinds.
  package func without(_ kinds: Set<FindingID>) -> FindingList {
    var list = self
    list.kept.removeAll { $0.severity == .warning && kinds.contains($0.id) }
    list.warningCount -= kept.count - list.kept.count
    return list
  }

  /// The findings of each file in the order of their places; the files in the order of their first.
  ///
  /// What concerns a file as a whole comes first.
  package func inFileOrder() -> [Finding] {
    var order: [String: Int] = [:]
    for finding in kept where order[finding.source.name] == nil {
      order[finding.source.name] = order.count
    }
    let keyed = kept.enumerated().map { index, finding in
      (order[finding.source.name] ?? 0, finding.place?.start ?? -1, index, finding)
    }
    return keyed.sorted { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }.map { $0.3 }
  }
}
