import Findings
import Loading
import PolicyModel
import Testing

@testable import Filling

/// What an older file says that cannot be an answer now.
@Suite struct `What the next round loses` {
  private func read(_ answers: String) throws -> (round: NextRound?, findings: FindingList) {
    let text = """
      assessment: small
      checklist-version: 0.9.0
      state: { code: XX, name: Exampleland }
      date: 2024-06-30
      answers:

      """
    let lines = answers.split(separator: "\n").map { "  \($0)\n" }.joined()
    return NextRound.read(
      try EditedText.tree(text + lines), checklist: EditedText.checklist, old: nil)
  }

  private func lost(_ answers: String) throws -> [NextRound.Lost] {
    let (round, findings) = try read(answers)
    #expect(!findings.hasErrors)
    return try #require(round).lost
  }

  @Test(arguments: ["", " ''", " {}", " { answer: }", " { count: , of: }"])
  func `is nothing of a question that is still asked and was left empty`(blank: String) throws {
    #expect(try lost("C-01.y:\(blank)\nC-02.p:\(blank)\nC-01.l: 2") == [])
  }

  @Test(arguments: ["", " {}"])
  func `is nothing of a question that is no longer asked and was left empty`(blank: String) throws {
    #expect(try lost("C-09.x:\(blank)\nC-01.l: 2") == [])
  }

  @Test func `is what no longer fits, and what is no longer asked`() throws {
    let lost = try lost("C-01.y: 2\nC-01.l:\nC-02.p: 72\nC-09.x: yes")
    #expect(
      lost == [
        NextRound.Lost(id: "C-01.y", text: "2", isAsked: true),
        NextRound.Lost(id: "C-09.x", text: "yes", isAsked: false),
      ])
  }

  @Test func `is an office that is no more, and who is assigned to it`() throws {
    let text = """
      assessment: small
      checklist-version: 0.9.0
      state: { code: XX, name: Exampleland }
      date: 2024-06-30
      offices:
        coastguard: The coast guard
      assigned:
        C-01: coastguard
      answers:
        C-01.y: yes

      """
    let (round, findings) = NextRound.read(
      try EditedText.tree(text), checklist: EditedText.checklist, old: nil)
    #expect(!findings.hasErrors)
    #expect(
      try #require(round).lost == [
        NextRound.Lost(
          id: "coastguard", text: "The coast guard", isAsked: false, part: .offices),
        NextRound.Lost(id: "C-01", text: "coastguard", isAsked: false, part: .assigned),
      ])
  }

  @Test func `is not even what cannot be taken out: it is an error, and no round begins`() throws {
    let (_, findings) = try read("? C-01.y\n: 2\nC-01.l: 2")
    #expect(findings.kept.filter { $0.severity == .error }.count == 1)
    #expect(findings.kept.first?.place != nil)
  }
}
