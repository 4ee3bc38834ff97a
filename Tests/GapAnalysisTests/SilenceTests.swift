import ModelSamples
import PolicyModel
import Scoring
import Testing

@testable import GapAnalysis

/// What nobody knows gets a question, never a reproach: method, section 1.
@Suite struct `Silence` {
  /// Thirty criteria, heavier ones among them, of which nobody has answered anything.
  private static func tree(_ values: [AnswerValue]) -> SampleTree {
    var criteria = [SampleCriterion("Z", weight: 1, values.map { SampleItem($0) })]
    for number in 1...30 {
      let items = [SampleItem(.unanswered, isRedFlag: number % 7 == 0), SampleItem(.unknown)]
      criteria.append(
        SampleCriterion(
          "A\(number)", weight: Double(number % 3 + 1), isCritical: number % 5 == 0, items))
    }
    return SampleTree(criteria)
  }

  @Test func `does not stand above three honest answers of no`() {
    let tree = Self.tree([.no, .no, .no])
    #expect(tree.fixOrder == ["Z"])
    #expect(tree.toFix.map(\.tier) == [.third])
    // 100 × 1/3
    #expect(tree.toFix.map { decimals($0.priority, 2) } == ["33.33"])
    #expect(!tree.findOutOrder.contains("Z"))
    #expect(tree.findOutOrder.count == 30)
  }

  /// With a gate, the same three stand in the first tier, and are all that is planned.
  @Test func `puts nothing into a plan`() throws {
    var tree = Self.tree([.no, .no, .no])
    tree.forEachCriterion { if $0.id == "Z" { $0.isCritical = true } }
    #expect(tree.toFix.map(\.tier) == [.first])
    let path = try #require(tree.path(to: 1))
    #expect(path.steps.map(\.option.criterion) == [0])
    #expect(path.isReached == false)
  }

  @Test func `is no answer worth less than one of no`() {
    let (silent, honest) = (Self.tree([.unknown]), Self.tree([.no]))
    #expect(silent.fixOrder == [] && honest.fixOrder == ["Z"])
  }

  /// Critical criteria, red flags, required indicators, all types and targets; nothing answered.
  private static let empty = SampleTree(sections: [
    [
      [
        SampleCriterion(
          "A", weight: 3, isCritical: true,
          [SampleItem(.unanswered, isRequired: true), SampleItem(.unanswered, .hundred)]),
        SampleCriterion("B", [SampleItem(.unanswered, .elements(3), isRedFlag: true)]),
      ],
      [SampleCriterion("C", target: 0.8, [SampleItem(.unanswered, .levels(4), .outcome)])],
    ],
    [[SampleCriterion("D", weight: 2, isCritical: true, [SampleItem(.unanswered, .reversed)])]],
  ])

  @Test(arguments: ScoringRules.EvidenceMode.allCases)
  func `from the first question to the last gives no band, no reform and no plan`(
    mode: ScoringRules.EvidenceMode
  ) throws {
    var tree = Self.empty
    tree.rules.evidence = mode
    let card = tree.scorecard
    for node in [card.overall] + Array(card.sections) + Array(card.groups) {
      #expect(node.bands?.band == nil)
      #expect(node.bands?.potential == .advanced)
      #expect(node.bands?.highest == .advanced)
      #expect(node.flags == [])
    }
    #expect(card.criteria.map(\.gate) == [.undetermined, nil, nil, .undetermined])
    #expect(card.criteria.allSatisfy { $0.status == .notAssessed })
    #expect(tree.toFix.isEmpty)
    #expect(tree.findOutOrder == ["A", "D", "B", "C"])
    #expect(tree.tiers == ["A": "1v", "B": "1v", "C": "v", "D": "1v"])
    let path = try #require(tree.path(to: 0.6))
    #expect(path.steps.isEmpty && path.leftOut.isEmpty && path.tooLate.isEmpty)
    #expect(path.isReached == false)
    #expect(path.predicted == 0 && (path.steps.last?.cumulativePossible ?? path.possible) == 1)
    #expect(path.most == 0 && path.mostPossible == 1)
    // The heaviest first: 2/7 of D, 3/14 of each of A's, 1/7 of B and C.
    #expect(path.firstQuestions.entries.map(\.question.indicator) == [4, 0, 1, 2])
  }

  @Test func `is no difference, neither from an answer nor from silence`() {
    let given = SampleTree([
      SampleCriterion("A", .yes), SampleCriterion("B", [.range(40, 60)]),
      SampleCriterion("C", .unknown),
    ])
    var silent = given
    silent.forEachItem { $1 = SampleItem(.unanswered, $1.type) }
    for (one, two) in [(given, silent), (silent, given), (silent, silent)] {
      let disagreement = Disagreement(one.round, two.round)
      #expect(disagreement.overall == nil)
      #expect(disagreement.meanDifference == nil)
      #expect(disagreement.criteria.isEmpty && disagreement.disagreements.isEmpty)
      #expect(disagreement.contradictions.isEmpty && disagreement.differing.isEmpty)
      #expect(disagreement.knownToBoth == .init(indicators: 0, of: 3, weight: 0))
    }
    #expect(Disagreement(given.round, silent.round).firstAlone == [0, 1])
    #expect(Disagreement(silent.round, given.round).secondAlone == [0, 1])
    #expect(Disagreement(silent.round, silent.round).neither == [0, 1, 2])
  }

  /// A law that makes help depend on co-operation, beside three good answers.
  @Test func `does not stand for what is required, and neither do other answers`() {
    let items = [SampleItem(.no, isRequired: true)] + (0..<3).map { _ in SampleItem(.yes) }
    let tree = SampleTree([SampleCriterion("A", isCritical: true, items)])
    #expect(decimals(tree.scorecard.overall.score?.demonstrated, 2) == "0.75")
    #expect(tree.scorecard.criteria[0].gate == .fail)
    #expect(tree.scorecard.criteria[0].status == .notMet)
    #expect(tree.scorecard.overall.bands?.band == .developing)
    #expect(tree.tiers == ["A": "1"])
    #expect(tree.toFix.map(\.indicators) == [[0]])
  }
}
