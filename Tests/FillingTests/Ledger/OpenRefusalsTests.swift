import Filling
import Findings
import Testing
import YAMLTree

/// Which of the answers that a merge did not follow are still to be settled.
@Suite struct `What a merge did not follow` {
  private struct NotYAML: Error {}

  /// What of a ledger's lines is open against an assessment, by line.
  private func open(_ lines: [String], against text: String) throws -> [Int] {
    var findings = FindingList()
    let source = SourceText(name: "a.yaml", bytes: Array(text.utf8))
    guard let tree = YAMLTree.read(source, findings: &findings) else { throw NotYAML() }
    let read = try lines.map { try #require(LedgerLine(Array($0.utf8))) }
    return OpenRefusals(read, against: tree).lines.map(\.line)
  }

  /// A line of the ledger about an answer.
  private func line(
    _ number: Int, _ did: String, part: String = "answers", id: String = "A.s1",
    office: String? = "police", value: String = "\"no\""
  ) -> String {
    let from = office.map { "\"office\":\"\($0)\"," } ?? ""
    return
      "{\"became\":\"0123456789abcdef\",\"did\":\"\(did)\",\"file\":\"p.yaml\",\"id\":\"\(id)\","
      + "\"line\":\(number),\(from)\"part\":\"\(part)\",\"save\":1,\"value\":\(value)}"
  }

  @Test func `is open while the assessment says something else`() throws {
    #expect(try open([line(1, "refused")], against: "answers: { A.s1: yes }") == [1])
    #expect(try open([line(1, "refused")], against: "answers:") == [1])
  }

  /// However it is spelt, and whatever stands beside it on either side.
  @Test(arguments: [
    ("\"no\"", "NO"), ("\"no\"", "{ answer: no, note: Really. }"),
    ("{\"answer\":\"no\",\"evidence\":[{\"title\":\"Act\"}]}", "no"),
    ("[\"b\",\"a\"]", "[a, b]"),
    ("{\"answer\":\"no\",\"except\":[\"men\",\"women\"]}", "{ except: [women, men], answer: no }"),
    ("{\"answer\":{\"count\":\"3\",\"of\":\"9\"}}", "{ answer: { count: 3, of: 9 } }"),
  ])
  func `is settled once the assessment says the same`(refused: String, said: String) throws {
    #expect(
      try open([line(1, "refused", value: refused)], against: "answers: { A.s1: \(said) }") == [])
  }

  @Test(arguments: [
    ("\"no\"", "partial"), ("[\"a\"]", "[a, b]"),
    ("{\"answer\":\"no\",\"except\":[\"men\"]}", "no"),
  ])
  func `is open where the answer alone differs`(refused: String, said: String) throws {
    #expect(
      try open([line(1, "refused", value: refused)], against: "answers: { A.s1: \(said) }") == [1])
  }

  /// Of facts the answer counts, of plans everything.
  @Test func `is told of facts and plans too`() throws {
    let lines = [
      line(1, "refused", part: "facts", id: "party", value: "{\"answer\":\"no\",\"note\":\"x\"}"),
      line(2, "refused", part: "plan", id: "A", value: "{\"action\":\"Do it.\"}"),
    ]
    #expect(
      try open(lines, against: "facts: { party: yes }\nplan: { A: { action: No. } }") == [1, 2])
    #expect(try open(lines, against: "facts: { party: no }\nplan: { A: { action: Do it. } }") == [])
  }

  @Test func `is settled by the same office's newer file, and not by another's`() throws {
    let yes = "answers: { A.s1: yes }"
    let refused = line(1, "refused")
    #expect(try open([refused, line(2, "merge", value: "\"yes\"")], against: yes) == [])
    #expect(
      try open([refused, line(2, "merge", office: "justice", value: "\"yes\"")], against: yes) == [
        1
      ])
    let agrees = line(
      2, "merge", part: "answered-by", office: nil,
      value:
        "[{\"file\":\"j.yaml\",\"office\":\"justice\"},{\"file\":\"q.yaml\",\"office\":\"police\"}]"
    )
    #expect(try open([refused, agrees], against: yes) == [])
  }

  @Test func `is settled once somebody accepts the answer, and open again when it comes again`()
    throws
  {
    let yes = "answers: { A.s1: yes }"
    let accepted = line(2, "accept", part: "accepted", office: nil, value: "{\"by\":\"Office\"}")
    #expect(try open([line(1, "refused"), accepted], against: yes) == [])
    #expect(try open([line(1, "refused"), accepted, line(3, "refused")], against: yes) == [3])
    let other = line(2, "accept", part: "accepted", id: "A.s2", office: nil, value: "{}")
    #expect(try open([line(1, "refused"), other], against: yes) == [1])
  }

  @Test func `is told once for each office, by what it said last`() throws {
    let lines = [
      line(1, "refused"), line(2, "refused", value: "\"partial\""),
      line(3, "refused", office: "justice"), line(4, "refused", office: nil),
    ]
    #expect(try open(lines, against: "answers: { A.s1: yes }") == [2, 3, 4])
    #expect(try open(lines, against: "answers: { A.s1: partial }") == [3, 4])
  }
}
