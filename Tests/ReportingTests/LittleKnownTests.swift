import Documents
import GapAnalysis
import ModelSamples
import PolicyModel
import Reporting
import Scoring
import Testing
import WorkedExamples

/// Where too little is known for a band, no page speaks as if there were one.
@Suite struct `Pages where little is known` {
  private func round(_ tree: SampleTree) -> Round {
    let checklist = tree.checklist
    let assessment = tree.assessment
    return Round(
      checklist, assessment,
      Scorecard(assessment, checklist: checklist, rules: checklist.scoring))
  }

  private func robustness(_ tree: SampleTree) throws -> String {
    let round = round(tree)
    var settings = Robustness.Settings(round.scorecard.rules)
    settings.runs = 100
    let robustness = try #require(
      Robustness(
        round.scorecard, checklist: round.checklist, register: round.register, settings: settings))
    return MarkdownRenderer().text(RobustnessReport(round, robustness).document)
  }

  /// A quarter is known and shown: 0.25, and with weights of a quarter more or less from
  /// 0.75 / 4.5 to 1.25 / 3.5.
  @Test func `leave the bands out of what the weights could change`() throws {
    let text = try robustness(
      SampleTree([
        SampleCriterion("A", .yes), SampleCriterion("B", .unknown), SampleCriterion("C", .unknown),
        SampleCriterion("D", .unknown),
      ]))
    #expect(
      text.contains(
        "\nToo little is known for the question whether the band depends on the weighting. 25.0% is "
          + "demonstrated, and if each weight could be up to 25% lower or higher it would lie within "
          + "16.6–35.8%. Of 100 weightings drawn at random nine in ten give "), "\(text)")
    for words in ["share in the band", "before caps", "Initial"] {
      #expect(!text.contains(words), "\(words)")
    }
    #expect(
      text.contains(
        "\nNothing is known to be missing, so that there is nothing to rank.\n"))
  }

  @Test func `have nothing to say of weights where nothing is known`() throws {
    let text = try robustness(SampleTree([SampleCriterion("A", .unknown)]))
    #expect(
      text.hasSuffix(
        "\nNothing that counts is known yet, so that the weights have nothing to change.\n"),
      "\(text)")
  }

  @Test func `rank what is known to be missing, if there is more than stays anyway`() throws {
    let few = try robustness(SampleTree([SampleCriterion("A", .no), SampleCriterion("B", .yes)]))
    #expect(
      few.contains(
        "\nOf one criterion alone something is known to be missing, so that the weights change nothing "
          + "here.\n"))
    let many = try robustness(
      SampleTree((10..<22).map { SampleCriterion("A\($0)", .no) }))
    #expect(many.contains("| Gap | Among the first ten |\n"), "\(many)")
  }

  /// Of 0.5996 in tenths, and of 0.6 less a hair.
  @Test(arguments: [(59.96, "59.9%"), (60.0, "60.0%")])
  func `print no band's threshold where it is not reached`(share: Double, words: String) throws {
    let text = try robustness(SampleTree([.percent(share)]))
    #expect(text.contains(" \(words) is demonstrated, and if each weight"), "\(text)")
    #expect(text.contains("would stay at \(words), all of it "))
  }

  /// One group: a fifth known, half known, nothing known, all known.
  @Test func `show in the overview how much is known, and no score`() throws {
    func assessment(_ answers: [AnswerValue]) -> Round {
      round(SampleTree(answers.map { SampleItem($0) }))
    }
    let rounds = [
      assessment([.yes, .unknown, .unknown, .unknown, .unknown]),
      assessment([.yes, .no, .levelUnknown, .unknown, .unknown]),
      assessment([.unknown, .unknown, .unanswered, .unknown, .unknown]),
      assessment([.yes, .no, .no, .no, .partial]),
    ]
    let document = OverviewReport(rounds.map(RoundSummary.init)).document
    let text = MarkdownRenderer().text(document)
    #expect(
      text.contains("| P1-G1 P1-G1 | 20% known | 20% (50%) | 0% known | 30% (100%) |\n"), "\(text)")
    let page = try HTMLRenderer.page(document)
    #expect(page.contains("class=\"middle known\">20% known</text>"))
    #expect(page.contains("less than half is known, and how much"))
  }
}

extension AnswerValue {
  /// Half known of a yes-partial-no question: from no to partial, worth nothing so far.
  fileprivate static let levelUnknown = AnswerValue.degreeRange(from: .no, to: .partial)
}
