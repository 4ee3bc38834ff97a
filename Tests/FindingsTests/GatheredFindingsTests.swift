import Findings
import Testing

/// How the findings about an assessment are told so that none buries another.
@Suite struct `Gathered findings` {
  private static let source = SourceText(
    name: "a.yaml", bytes: Array(String(repeating: "abc\n", count: 20).utf8))

  private func finding(
    _ id: FindingID, line: Int, about: String? = nil, _ severity: Finding.Severity = .warning
  ) -> Finding {
    let start = (line - 1) * 4
    return Finding(
      id: id, severity: severity, source: Self.source, place: Place(start: start, end: start + 3),
      message: "\(id) on \(line)", expectation: "expected", help: ["help"],
      about: about.map { [$0] } ?? [])
  }

  private func list(_ findings: [Finding]) -> FindingList {
    var list = FindingList()
    for finding in findings { list.add(finding) }
    return list
  }

  private func printed(_ list: FindingList) -> String {
    var printer = FindingPrinter(colour: false)
    return printer.print(list.gathered(), leftOut: list.leftOut)
  }

  @Test func `begin with errors, and go on with the warnings that weigh most`() {
    let list = list([
      finding(.unknownWithoutReason, line: 1), finding(.unsupported, line: 2),
      finding(.blank, line: 9, .error), finding(.factsDisagree, line: 8),
      finding(.notAChoice, line: 4, .error), finding(.personalData, line: 10),
      finding(.evidenceExpired, line: 3),
    ])
    #expect(
      list.gathered().map(\.id) == [
        .notAChoice, .blank, .personalData, .factsDisagree, .evidenceExpired, .unsupported,
        .unknownWithoutReason,
      ])
  }

  @Test func `are told one by one up to three of a kind`() {
    let three = (1...3).map { finding(.unsupported, line: $0, about: "C-\($0)") }
    #expect(list(three).gathered().map(\.message) == three.map(\.message))
  }

  @Test func `are one from the fourth of a kind on, with the ids, at the place of the first`() {
    let list = list([4, 2, 3, 1].map { finding(.unsupported, line: $0, about: "C-\($0)") })
    #expect(
      printed(list) == """
        a.yaml:1:1: warning: 4 answers count for something and name no evidence that holds
        1 | abc
          | ^^^ this is the first
          = help: C-1, C-2, C-3, C-4

        """)
    #expect(
      list.lines(of: Self.source) == [
        "line 1: 4 answers count for something and name no evidence that holds: C-1, C-2, C-3, C-4"
      ])
  }

  @Test func `name an id once although several pieces of evidence are about it`() {
    let list = list(
      [1, 2, 3, 4].map { finding(.evidenceStale, line: $0, about: $0 < 3 ? "A" : "B") })
    #expect(list.gathered().map(\.subjects) == [["A", "B"]])
    #expect(list.gathered().first?.message.hasPrefix("4 pieces of evidence") == true)
  }

  @Test func `wrap many ids at a width that a person reads`() {
    let list = list(
      (1...20).map { finding(.unsupported, line: $0, about: "P1-LEAD-\($0 + 10).s1") })
    let lines = printed(list).split(separator: "\n").map(String.init)
    #expect(lines.count == 3 + 4)
    #expect(lines.dropFirst(3).allSatisfy { DisplayWidth.of($0) <= 112 })
    #expect(lines[3].hasPrefix("  = help: P1-LEAD-11.s1, P1-LEAD-12.s1,"))
    #expect(lines[4].hasPrefix("          P1-LEAD-"))
    let told = lines.dropFirst(3).joined(separator: " ")
    #expect((11...30).allSatisfy { told.contains("P1-LEAD-\($0).s1") })
  }

  /// Where what somebody wrote is itself in question, each has its own words.
  @Test func `stay apart where each says something of its own`() {
    let list = list((1...6).map { finding(.personalData, line: $0) })
    #expect(list.gathered().count == 6)
    #expect(list.gathered().map(\.message) == list.kept.map(\.message))
  }

  @Test func `are counted by kind, errors first`() {
    let list = list([
      finding(.unsupported, line: 1), finding(.unsupported, line: 2),
      finding(.factNotGiven, line: 3),
      finding(.blank, line: 4, .error),
    ])
    #expect(list.counts.map(\.id) == [.blank, .factNotGiven, .unsupported])
    #expect(list.counts.map(\.count) == [1, 1, 2])
  }

  @Test func `lack the kinds of warnings that were switched off, and no error`() {
    let list = list([
      finding(.unsupported, line: 1), finding(.factNotGiven, line: 3),
      finding(.blank, line: 4, .error),
    ])
    let rest = list.without([.unsupported, .blank])
    #expect(rest.kept.map(\.id) == [.factNotGiven, .blank])
    #expect([rest.errorCount, rest.warningCount, rest.leftOut] == [1, 1, 0])
  }

  /// Every kind of warning about an assessment that can come often has words for many.
  @Test func `have words for many wherever an id is at fault`() {
    let alone: Set<FindingID> = [
      .factNotGiven, .anotherVersion, .notReviewed, .signedChanged, .anotherDate, .anotherBasis,
      .anotherPeriod,
      .textAfterHash, .periodAhead,
      .smallCountInWords, .personalData, .personalDataLeftOut, .factsDisagree,
    ]
    let kinds = FindingKind.parts.filter {
      $0.title.contains("facts, answers and plans") || $0.title.contains("well founded")
    }.flatMap(\.kinds).filter { $0.severity == .warning }
    #expect(kinds.count > 15)
    for kind in kinds { #expect((kind.several == nil) == alone.contains(kind.id), "\(kind.id)") }
  }
}
