import GapAnalysis
import Documents
import PolicyModel
import Testing
import WorkedExamples

@Suite struct AnswerWordingTests {
  @Test func `numbers of people below five are not printed`() throws {
    for (written, printed) in [
      ("{ count: 3, of: 25 }", "between 10% and 20% (few cases)"),
      ("{ count: 23, of: 25 }", "between 90% and 100% (few cases)"),
      ("{ count: 1, of: 3 }", "between 30% and 40% (few cases)"),
      ("{ count: 0, of: 25 }", "0 of 25 (0%)"), ("{ count: 5, of: 25 }", "5 of 25 (20%)"),
    ] {
      let file = """
        assessment: osce-victim-protection-2022
        checklist-version: 1.0.0
        state: { code: XX, name: Exampleland }
        date: 2026-06-30
        answers: { P1-NPUN-01.o1: \(written) }
        """
      let round = try Examples.round(Array(file.utf8), Examples.checklist()).round
      let index = try #require(
        round.checklist.indicators.firstIndex { $0.id == "P1-NPUN-01.o1" })
      #expect(round.answerWords(index) == printed)
    }
  }

  /// What a public copy holds in place of a small count says the same to its reader.
  @Test func `a public copy's ranges of tens are those that an internal report prints`() {
    let type = AnswerType.percent(worst: 0, best: 100)
    for total in 1...400 {
      for count in 0...total {
        let value = AnswerValue.count(count, of: total)
        guard value.isSmallCount else { continue }
        let words = value.withoutSmallCount.words(for: type)
        #expect(value.words(for: type) == "\(words) (few cases)")
      }
    }
  }
}
