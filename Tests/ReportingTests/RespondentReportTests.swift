import Documents
import GapAnalysis
import ModelSamples
import PolicyModel
import Reporting
import Scoring
import Testing
import WorkedExamples

/// Respondents side by side: over what both know, and silence is no difference.
@Suite struct `The page on respondents` {
  /// One criterion with equal questions, answered by each.
  private func page(_ answers: [[AnswerValue]], _ type: AnswerType = .yesNo) -> String {
    let rounds = answers.enumerated().map { number, values in
      var tree = SampleTree(values.map { SampleItem($0, type) }).assessment
      let checklist = SampleTree(values.map { SampleItem($0, type) }).checklist
      tree.respondent = Respondent(role: .ngo, name: number == 0 ? "One" : "Two")
      return Round(
        checklist, tree, Scorecard(tree, checklist: checklist, rules: checklist.scoring))
    }
    return MarkdownRenderer().text(DisagreementReport(rounds).document)
  }

  /// Of four questions one is known to both.
  @Test func `begins with what both know, and what contradicts`() {
    let page = page([[.yes, .unknown, .partial, .no], [.no, .no, .unknown, .unknown]])
    #expect(
      page.contains(
        """
        ## One and Two

        Known to both: 1 of 4 questions, 25% of the weight. Of these answers 1 contradicts the other \
        side's, 0 differ without contradiction, 0 are the same. On what both know, the answers of One \
        come to 100% and those of Two to 0%: answer by answer, Two sees 100 percentage points less. \
        1 of 1 criterion on which both know something differs by 50 percentage points or more.

        ### Answers that contradict each other

        <a id="differs.1.A.s1"></a>

        #### A.s1 ?

        | What | One | Two |
        | --- | --- | --- |
        | Answer | Yes | No |

        ### Difference by criterion

        """), "\(page)")
    #expect(page.contains("| A A | 1 of 4 | 100% | 0% | −100 |\n"))
    #expect(
      page.contains("### Known to One alone\n\n- **A.s3** ? Partial\n- **A.s4** ? No\n"), "\(page)")
    #expect(page.contains("### Known to Two alone\n\n- **A.s2** ? No\n"))
    #expect(
      page.contains(
        """
        ### Who knows how much

        Every question that applies for both is known to one of them.

        | Group | Both | One alone | Two alone | Neither |
        | --- | ---: | ---: | ---: | ---: |
        | P1-G1 P1-G1 | 1 | 2 | 1 | 0 |

        """), "\(page)")
  }

  @Test func `says that nothing is in common, and finds no difference then`() {
    let page = page([[.yes, .yes, .unknown], [.unknown, .unanswered, .unanswered]])
    #expect(
      page.contains(
        "## One and Two\n\nNo question was answered by both, so nothing can be compared.\n"),
      "\(page)")
    for words in ["contradict", "differ by", "sees", "Difference by criterion"] {
      #expect(!page.contains(words), "\(words)")
    }
    #expect(page.contains("\nKnown to neither: 1 question (A.s3 A).\n"))
    #expect(page.contains("| P1-G1 P1-G1 | 0 | 2 | 0 | 1 |\n"))
  }

  /// What one has in place and the other says is missing contradicts, however far the intervals overlap.
  @Test func `names the elements that one has in place and the other misses`() {
    let page = page(
      [
        [.someElements(inPlace: [0, 1], missing: [])],
        [.someElements(inPlace: [2], missing: [1])],
      ], .elements(4))
    #expect(page.contains("1 contradicts the other side's"), "\(page)")
    #expect(page.contains("| In place here, missing there | element 1 | – |\n"), "\(page)")
  }

  /// From 40 to 60 and 50 lie inside one another; from 40 to 45 and 60 are 15 apart.
  @Test(arguments: [
    (50.0, 60.0, "answer by answer, neither sees more than the other"),
    (60.0, 45.0, "answer by answer, Two sees 15 percentage points more"),
  ])
  func `counts of a range only what lies outside the other`(
    amount: Double, top: Double, words: String
  ) {
    let page = page([[.range(from: 40, to: top)], [.amount(amount)]], .hundred)
    #expect(page.contains("1 differs without contradiction"), "\(page)")
    #expect(page.contains(" Where an answer is a range or half known, only what lies outside "))
    #expect(page.contains(words), "\(page)")
  }

  @Test func `gives each one's own result last, and warns of subtracting them`() {
    let page = page([[.yes, .no], [.yes, .unanswered]])
    let parts = page.split(separator: "\n## ")
    #expect(parts.last?.hasPrefix("Each by itself\n") == true)
    #expect(
      page.hasSuffix(
        "| One | 50% | 0% | 50% | Developing |\n| Two | 50% | 50% | 0% | Developing |\n"), "\(page)"
    )
  }

  @Test func `counts what is less than a point of weight as less than one`() {
    let page = page([
      Array(repeating: AnswerValue.yes, count: 200),
      [.yes] + Array(repeating: AnswerValue.unanswered, count: 199),
    ])
    #expect(page.contains("Known to both: 1 of 200 questions, less than 1% of the weight."))
    #expect(
      page.contains("199 questions, whose answers stand in the report on One."),
      "\(page.prefix(900))")
    #expect(page.contains("| A A | s2, s3, s4,"))
  }

  /// Two of three criteria are the same for both; on the third one of them is silent.
  @Test func `never takes silence for a difference`() {
    let page = page([[.yes, .yes, .yes], [.yes, .yes, .unanswered]])
    #expect(
      page.contains(
        "0 contradict the other side's, 0 differ without contradiction, 2 are the same."))
    #expect(
      page.contains(
        "0 of 1 criterion on which both know something differ by 50 percentage points or more."))
    #expect(!page.contains("### Difference by criterion"))
  }
}
