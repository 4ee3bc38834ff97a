import Loading
import PolicyModel
import Testing

/// `carried-over:` names the answers of an earlier round that nobody has looked at since.
@Suite struct `Answers of an earlier round` {
  let checklist: Checklist

  init() throws { checklist = try SmallChecklist.sound() }

  private func read(_ answers: String, _ carried: String) -> ReadAssessment {
    ReadAssessment(
      SoundAssessment.answering(answers + "\ncarried-over:\n" + carried + "\n"), of: checklist)
  }

  @Test func `are warned of at their list, one by one named`() throws {
    let read = read(
      "  C-01.y: yes\n  C-01.p: 72\n  C-01.n: 5",
      "  C-01.y: 2024-06-30\n  C-01.n: 2022-12-31")
    #expect(
      read.findings.printed == """
        sheet.yaml:12:3: warning: 2 answers are of an earlier round and have not been reviewed
        12 |   C-01.y: 2024-06-30
           |   ^^^^^^^^^^^^^^^^^^ answer each again, with what holds now
           = help: to review: C-01.y, C-01.n
           = help: 'assessor fill' asks for them; k keeps an answer

        """)
    let assessment = try #require(read.assessment)
    let carried = checklist.indicators.indices.compactMap { index in
      assessment.carriedOver[index].map { "\(checklist.indicators[index].id) \($0)" }
    }
    #expect(carried == ["C-01.y 2024-06-30", "C-01.n 2022-12-31"])
  }

  @Test func `is one where it is one`() {
    let printed = read("  C-01.y: yes", "  C-01.y: 2024-06-30").findings.printed
    #expect(
      printed.hasPrefix(
        "sheet.yaml:10:3: warning: 1 answer is of an earlier round and has not been reviewed\n"))
  }

  @Test(arguments: ["  C-01.y:", "  C-01.y: { note: later }", "  C-01.l: 1"])
  func `are none where there is no answer, which is warned of at the day`(answer: String) {
    let read = read(answer, "  C-01.y: 2024-06-30")
    #expect(read.findings.marks == ["10:11 warning nothing-to-review"])
    #expect(
      read.findings.printed.hasPrefix(
        "sheet.yaml:10:11: warning: C-01.y has no answer that could be of an earlier round\n"))
  }

  /// An unknown answer is an answer, and may hold still.
  @Test func `may be unknown`() {
    let read = read("  C-01.y: { answer: unknown, reason: later }", "  C-01.y: 2024-06-30")
    #expect(read.findings.marks == ["10:3 warning not-reviewed"])
  }

  @Test func `have a day and a question, or are faults`() {
    let read = read("  C-01.y: yes", "  C-01.y: 2024\n  C-01.z: 2024-06-30")
    #expect(
      read.findings.marks.filter { $0.contains("error") }
        == ["10:11 error not-a-date", "11:3 error unknown-id"])
  }
}
