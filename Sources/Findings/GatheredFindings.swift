/// Telling many findings so that none buries another.
extension FindingList {
  /// So many of a kind are told one by one; more than that in one.
  package static let mostToldAlone = 3

  /// The findings as a person best reads them: errors in file order, then warnings by their weight,
  /// the heaviest kind first. Of a kind with more than ``mostToldAlone`` warnings in a file there is one,
  /// with their number and the ids that they are about, at the place of the first.
  package func gathered() -> [Finding] {
    let all = inFileOrder()
    let errors = all.filter { $0.severity == .error }
    let warnings = all.filter { $0.severity == .warning }
    var kinds: [FindingID: [Finding]] = [:]
    for finding in warnings { kinds[finding.id, default: []].append(finding) }
    let order = kinds.keys.sorted { ($0.weight, $0.rawValue) < ($1.weight, $1.rawValue) }
    return errors + order.flatMap { id in Self.told(kinds[id] ?? []) }
  }

  /// The findings as a report has them, a line each: which line of the file, what was found, and what
  /// several are about.
  package func lines(of source: SourceText) -> [String] {
    let table = LineTable(source)
    return gathered().map { finding in
      let concerned =
        finding.subjects.count > 1 ? ": \(finding.subjects.joined(separator: ", "))" : ""
      let words = finding.message + concerned
      return finding.place.map { "line \(table.line(at: $0.start)): \(words)" } ?? words
    }
  }

  /// Findings of one kind, in one where they are many.
  private static func told(_ findings: [Finding]) -> [Finding] {
    guard findings.count > mostToldAlone, let first = findings.first,
      let several = FindingKind.all.first(where: { $0.id == first.id })?.several
    else { return findings }
    let subjects = findings.flatMap(\.subjects).reduce(into: [String]()) {
      if $0.last != $1 { $0.append($1) }
    }
    return [
      Finding(
        id: first.id, severity: .warning, source: first.source, place: first.place,
        message: "\(findings.count) \(several)", expectation: "this is the first",
        about: subjects)
    ]
  }

  /// How many findings of each kind there are: errors first, then warnings by their weight.
  package var counts: [(id: FindingID, count: Int)] {
    var counts: [FindingID: (severity: Finding.Severity, count: Int)] = [:]
    for finding in kept { counts[finding.id, default: (finding.severity, 0)].count += 1 }
    func rank(_ id: FindingID) -> (Int, Int, String) {
      (counts[id]?.severity == .error ? 0 : 1, id.weight, id.rawValue)
    }
    return counts.map { (id: $0.key, count: $0.value.count) }
      .sorted { rank($0.id) < rank($1.id) }
  }
}

extension FindingID {
  /// The kinds of warnings about an assessment, those first that may harm somebody or move a figure
  /// without its author's knowing, those last that only ask for more.
  private static let byWeight: [FindingID] = [
    .personalData, .personalDataLeftOut, .restrictedAndOpen, .smallCountInWords,
    .factsDisagree, .factAgainstTable, .answerAgainstFact, .factNotGiven,
    .anotherVersion, .removed, .formerId, .signedChanged, .acceptedChanged, .notReviewed,
    .anotherDate, .anotherBasis,
    .anotherPeriod, .periodAhead,
    .implausible, .notApplicableNotPermitted, .notApplicableWithoutReason,
    .exceptionWithoutAnswer, .textAfterHash, .openRange,
    .evidenceExpired, .evidenceTooNew, .evidenceOnlyLaw, .evidenceUndated, .evidenceStale,
    .unsupported, .unknownWithoutReason, .nothingToReview, .distantDeadline,
  ]

  private static let weights = Dictionary(
    uniqueKeysWithValues: byWeight.enumerated().map { ($1, $0) })

  /// Where a kind of warning stands among the others; lower is told first.
  fileprivate var weight: Int { Self.weights[self] ?? Self.byWeight.count }
}
