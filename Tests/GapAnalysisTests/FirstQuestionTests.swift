import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring
import Testing

/// What to find out first, beside or before all reforms: method, section 10.
@Suite struct `The first questions` {
  private func words(_ tree: SampleTree) -> [String] {
    let round = tree.round
    return FirstQuestions(round.scorecard, round.register).entries.map { entry in
      "\(entry.question.words), \(entry.tier.rawValue), known \(decimals(entry.coverage))"
    }
  }

  @Test func `are those that make most known, until three quarters are`() {
    let tree = SampleTree(
      [80.0, 70, 60, 50].enumerated().map {
        SampleCriterion("C\($0.offset)", open: 100 - $0.element)
      } + [SampleCriterion("D", .unknown), SampleCriterion("E", .unknown)])
    // Known: (0.8 + 0.7 + 0.6 + 0.5) / 6 = 0.4333; each unknown is 1/6, C3 0.5/6.
    #expect(
      words(tree) == [
        "4 answer 0.1667, v, known 0.6000", "5 answer 0.1667, v, known 0.7667",
      ])
  }

  @Test func `stop where exactly three quarters are known`() {
    let items = [SampleItem(.yes), SampleItem(.yes), SampleItem(.unknown), SampleItem(.unanswered)]
    #expect(words(SampleTree(items)) == ["2 answer 0.2500, v, known 0.7500"])
    #expect(words(SampleTree(Array(items.prefix(3)) + [SampleItem(.no)])) == [])
  }

  /// However much is known already, and however little each adds.
  @Test func `are first all that are to be verified`() {
    let tree = SampleTree([
      SampleCriterion("A", weight: 5, .yes),
      SampleCriterion(
        "B", [SampleItem(.unknown), SampleItem(.unknown, weight: 0, isRedFlag: true)]),
      SampleCriterion("C", weight: 0, isCritical: true, .unknown),
      SampleCriterion("D", weight: 2, .unknown),
    ])
    #expect(
      words(tree) == [
        "1 answer 0.1250, 1v, known 0.7500", "2 answer 0.0000, 1v, known 0.7500",
        "3 answer 0.0000, 1v, known 0.7500",
      ])
  }

  /// Where nobody can answer C's, those of B, each 1/3 of a criterion, stand before that of A, as B
  /// does. 2 2/3 of 5 2/3 are known.
  @Test func `are in the order of register two, then of the file, where they make known as much`() {
    let pair = [SampleItem(.unknown), SampleItem(.unknown)]
    let tree = SampleTree([
      SampleCriterion("A", [SampleItem(.yes), SampleItem(.yes), SampleItem(.unknown)]),
      SampleCriterion("B", weight: 2.0 / 3, pair),
      SampleCriterion(
        "C", weight: 4, [SampleItem(.unknown, weight: 2), SampleItem(.no, weight: 2)]),
    ])
    #expect(tree.findOutOrder == ["C", "B", "A"])
    #expect(
      words(tree) == ["5 answer 0.3529, v, known 0.8235"])
    var half = tree
    half.forEachCriterion {
      if $0.id == "C" { $0.items[0] = SampleItem(.count(0, of: 0), .hundred, weight: 2) }
    }
    #expect(
      words(half) == [
        "3 answer 0.0588, v, known 0.5294", "4 answer 0.0588, v, known 0.5882",
        "2 answer 0.0588, v, known 0.6471",
      ])
  }

  @Test func `leave out what one can only wait for`() {
    let items = [
      SampleItem(.count(0, of: 0), .hundred, weight: 3), SampleItem(.unknown, why: .notMeasured),
      .range(0, 50),
    ]
    #expect(
      words(SampleTree(items)) == [
        "1 startMeasuring 0.2000, v, known 0.3000", "2 narrow 0.1000, v, known 0.4000",
      ])
    let waiting = SampleTree([SampleItem(.count(0, of: 0), .hundred, isRedFlag: true)])
    #expect(waiting.findOutOrder == ["A"])
    #expect(words(waiting) == [])
  }

  @Test func `end with documents, which make nothing more known`() {
    let items = [SampleItem(.yes), SampleItem(.unknown), SampleItem(.count(0, of: 0), .hundred)]
    let tree = SampleTree(items) { $0.evidence = .discount }
    #expect(
      words(tree) == [
        "1 answer 0.3333, v, known 0.6667", "0 document 0.0000, v, known 0.6667",
      ])
  }
}
