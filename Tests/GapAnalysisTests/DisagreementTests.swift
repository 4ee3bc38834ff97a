import ModelSamples
import PolicyModel
import Scoring
import Testing

@testable import GapAnalysis

/// Over what two respondents are compared, and with which weights: method, section 12.
@Suite struct `Disagreement between respondents` {
  private func compare(_ one: SampleTree, _ two: SampleTree) -> Disagreement {
    Disagreement(one.round, two.round)
  }

  /// Such as `first 0.5000, second 1.0000, difference 0.5000`.
  private func words(_ difference: Disagreement.Difference?) -> String {
    guard let difference else { return "null" }
    return """
      first \(decimals(difference.first)), second \(decimals(difference.second)), \
      difference \(decimals(difference.difference))
      """
  }

  @Test func `E12: four questions, of which both know one`() {
    func tree(_ values: [AnswerValue]) -> SampleTree { SampleTree(values.map { SampleItem($0) }) }
    let found = compare(
      tree([.yes, .unknown, .partial, .no]), tree([.no, .no, .unknown, .unknown]))
    #expect(found.knownToBoth == .init(indicators: 1, of: 4, weight: 0.25))
    #expect(words(found.overall) == "first 1.0000, second 0.0000, difference -1.0000")
    #expect(found.criteria.map(\.rests) == [1])
    #expect(found.criteria.map { words($0.scores) } == [words(found.overall)])
    #expect(found.meanDifference == -1)
    #expect(found.contradictions == [0] && found.differing == [])
    #expect(found.firstAlone == [2, 3] && found.secondAlone == [1] && found.neither == [])
    #expect(found.disagreements.map(\.criterion) == [0])
  }

  /// The same share, however written; not the same elements, however many.
  @Test(arguments: [
    (AnswerValue.amount(72), AnswerValue.count(36, of: 50), AnswerType.hundred, true),
    (.count(18, of: 25), .count(36, of: 50), .hundred, true),
    (.amount(72), .count(37, of: 50), .hundred, false),
    (.amount(98), .amount(99), .percent(worst: 0, best: 90), false),
    (.elements([0]), .elements([1]), .elements(2), false),
    (.elements([0]), .someElements(inPlace: [0], missing: [1]), .elements(2), true),
  ])
  func `is about what is said, not how`(
    one: AnswerValue, two: AnswerValue, type: AnswerType, isSame: Bool
  ) {
    let found = compare(SampleTree([SampleItem(one, type)]), SampleTree([SampleItem(two, type)]))
    #expect((found.contradictions + found.differing).isEmpty == isSame)
    #expect(found.knownToBoth.indicators == 1)
  }

  private func tree(_ values: [AnswerValue]) -> SampleTree {
    SampleTree(values.enumerated().map { SampleCriterion("C\($0.offset)", $0.element) })
  }

  @Test func `is counted criterion by criterion that both know, second less first`() {
    let found = compare(
      tree([.yes, .no, .partial, .unknown]), tree([.no, .partial, .partial, .yes]))
    #expect(found.criteria.map(\.criterion) == [0, 1, 2])
    #expect(found.criteria.map(\.difference) == [-1, 0.5, 0])
    #expect(decimals(found.meanDifference) == "-0.1667")
    #expect(found.disagreements.map(\.criterion) == [0, 1])
    #expect(found.contradictions == [0, 1] && found.secondAlone == [3])
  }

  /// Weights 2 and 1 of A are known to both, 1 of B, and none of C; D weighs nothing. A: 3 of 4 of its
  /// weight, since one question leaves on one side.
  @Test func `weighs what both know by the shares of what applies to both`() {
    func tree(_ a: [SampleItem], _ b: SampleItem, _ c: AnswerValue) -> SampleTree {
      SampleTree([
        SampleCriterion("A", weight: 3, a), SampleCriterion("B", weight: 2, [b]),
        SampleCriterion("C", [SampleItem(c)]),
        SampleCriterion("D", weight: 0, [SampleItem(.yes)]),
      ])
    }
    let one = tree(
      [
        SampleItem(.yes, weight: 2), .percent(40), SampleItem(.unknown),
        SampleItem(.yes, weight: 9, mayLeave: true),
      ], .range(20, 40), .yes)
    let two = tree(
      [SampleItem(.partial, weight: 2), .percent(80), SampleItem(.yes), .leaving(weight: 9)],
      .range(60, 90), .unknown)
    let found = compare(one, two)
    // A: (2 × −0.5 + 0.4) / 3 = −0.2; P of A: 2.4 / 3 and 1.8 / 3. B: 0.2, P 0.2 / 0.8 and 0.6 / 0.7.
    #expect(
      found.criteria.map { words($0.scores) } == [
        "first 0.8000, second 0.6000, difference -0.2000",
        "first 0.2500, second 0.8571, difference 0.2000",
        "first 1.0000, second 1.0000, difference 0.0000",
      ])
    #expect(found.criteria.map(\.rests) == [2, 1, 1])
    #expect(decimals(found.meanDifference) == "0.0000")
    // Weights 1.5, 0.75 and 2, of 6 in all: (−0.75 + 0.3 + 0.4) / 4.25.
    #expect(found.knownToBoth.indicators == 4 && found.knownToBoth.of == 6)
    #expect(decimals(found.knownToBoth.weight) == "0.7083")
    // P: (1.5 + 0.3 + 0.4) / (2.25 + 1.6) and (0.75 + 0.6 + 1.2) / (2.25 + 1.4).
    #expect(words(found.overall) == "first 0.5714, second 0.6986, difference -0.0118")
    #expect(found.applicability == [3])
    #expect(found.firstAlone == [5] && found.secondAlone == [2])
  }

  @Test
  func `is none where all that both know weighs nothing, and stands in the lists all the same`() {
    func tree(_ value: AnswerValue) -> SampleTree {
      SampleTree([SampleItem(value, weight: 0), SampleItem(.unknown)])
    }
    let found = compare(tree(.yes), tree(.no))
    #expect(found.criteria.isEmpty && found.overall == nil && found.meanDifference == nil)
    #expect(found.knownToBoth == .init(indicators: 1, of: 2, weight: 0))
    #expect(found.contradictions == [0])
  }

  @Test func `does not come from evidence`() {
    var tree = tree([.yes, .partial])
    tree.rules.evidence = .discount
    var documented = tree
    documented.forEachItem { $1.answer.evidence = [Evidence(.law)] }
    let found = compare(tree, documented)
    #expect(found.overall?.difference == 0)
    #expect(found.criteria.map(\.difference) == [0, 0])
    #expect(found.contradictions.isEmpty && found.differing.isEmpty)
  }

  @Test
  func `is the other way round with the sides changed, and lies within the two scores' reach`() {
    let found = counterexample { tree, generator in
      var other = tree
      other.forEachItem { _, item in
        if generator.chance(60) {
          item.answer = SampleItem.random("x", in: tree, using: &generator).answer
          item.answer.value = generator.value(of: item.type, isExact: false)
        }
      }
      let (there, back) = (compare(tree, other), compare(other, tree))
      guard !there.criteria.isEmpty else { return nil }
      var lines: [String] = []
      for (a, b) in zip(there.criteria, back.criteria)
      where abs(a.difference + b.difference) > 1e-12 {
        lines.append("\(a.difference), \(b.difference)")
      }
      if abs((there.overall?.difference ?? 0) + (back.overall?.difference ?? 0)) > 1e-12 {
        lines.append("overall")
      }
      if there.contradictions != back.contradictions || there.differing != back.differing
        || there.firstAlone != back.secondAlone || there.secondAlone != back.firstAlone
        || there.neither != back.neither || there.applicability != back.applicability
      {
        lines.append("lists")
      }
      let known = there.contradictions.count + there.differing.count
      if known > there.knownToBoth.indicators { lines.append("more than both know") }
      let all = there.knownToBoth.indicators + there.firstAlone.count + there.secondAlone.count
      if all + there.neither.count != there.knownToBoth.of { lines.append("not all") }
      for difference in there.criteria where abs(difference.difference) > 1 + 1e-12 {
        lines.append("\(difference.difference)")
      }
      return lines
    }
    #expect(found == nil)
  }
}
