import ModelSamples
import PolicyModel
import Scoring
import Testing

@testable import GapAnalysis

/// What one reform does to a criterion: method, section 10.
@Suite struct `A reform` {
  @Test(arguments: [
    (AnswerType.yesPartialNo(partial: "", isReversed: false), 0.0, 0.5),
    (.yesPartialNo(partial: "", isReversed: false), 0.5, 1),
    (.yesPartialNo(partial: "", isReversed: true), 0.5, 1),
    (.level(descriptors: ["a", "b", "c"]), 0.5, 1),
    (.level(descriptors: ["a", "b", "c"]), 0.3, 0.5),
    (.elements((0..<4).map { Element(id: "\($0)", label: "") }), 0.5, 0.75),
    (.percent(worst: 0, best: 100), 0.5, 0.75), (.number(unit: "", worst: 9, best: 0), 0, 0.5),
    (.percent(worst: 0, best: 100), 1, 1),
  ])
  func `steps up to the next value of a type`(type: AnswerType, now: Double, next: Double) {
    #expect(PathOption.next(type, now, ScoringRules()) == next)
  }

  /// Where the only indicator of a criterion lies after one step, and after all of them.
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var item: SampleItem
    var target: Double
    var isCritical: Bool
    var one: String?
    var full: String?

    init(
      _ name: String, _ item: SampleItem, target: Double = 1, isCritical: Bool = false,
      one: String?, full: String?
    ) {
      testDescription = name
      (self.item, self.target, self.isCritical) = (item, target, isCritical)
      (self.one, self.full) = (one, full)
    }
  }

  @Test(arguments: [
    Case("no", SampleItem(.no), one: "0.50 0.50", full: "1.00 1.00"),
    Case("partial", SampleItem(.partial), one: "1.00 1.00", full: "1.00 1.00"),
    Case("yes", SampleItem(.yes), one: nil, full: nil),
    Case("unknown", SampleItem(.unknown), one: nil, full: nil),
    Case("not applicable", .leaving(), one: nil, full: nil),
    Case("a share", .percent(60), one: "0.80 0.80", full: "1.00 1.00"),
    Case("a range", .range(20, 60), one: "0.40 0.80", full: "0.60 1.00"),
    Case("a range from 0", .range(0, 60), one: "0.20 0.80", full: "0.40 1.00"),
    Case("a range up to 1", .range(20, 100), one: nil, full: nil),
    Case(
      "no to partial", SampleItem(.degreeRange(from: .no, to: .partial)), one: "0.50 1.00",
      full: "0.50 1.00"),
    Case(
      "levels 0 to 1 of 4", SampleItem(.levelRange(from: 0, to: 1), .levels(4)),
      one: "0.25 0.50", full: "0.75 1.00"),
    Case(
      "a half-known list", SampleItem(.someElements(inPlace: [0], missing: [1, 2]), .elements(5)),
      one: "0.40 0.80", full: "0.60 1.00"),
    Case("yes, not for all", SampleItem(.yes, except: [0]), one: "1.00 1.00", full: "1.00 1.00"),
    Case("80 %, not for all", .percent(80, except: [0]), one: "0.80 0.80", full: "1.00 1.00"),
    Case("a range, not for all", .range(40, 80, except: [0]), one: "0.40 0.80", full: "0.60 1.00"),
    Case("all open, not for all", .range(0, 100, except: [0]), one: "0.00 1.00", full: "0.00 1.00"),
    Case("30 %, not for all", .percent(30, except: [0]), one: "0.65 0.65", full: "1.00 1.00"),
    // t = (0.8 − 0.6) / (1 − 0.6) = 1/2
    Case("to a target", .range(20, 60), target: 0.8, one: "0.40 0.80", full: "0.40 0.80"),
    Case(
      "one step stops at the target", .percent(60), target: 0.7, one: "0.70 0.70", full: "0.70 0.70"
    ),
    Case("at its target", .percent(60), target: 0.6, one: nil, full: nil),
    Case(
      "above its target, a gate failed", .percent(40), target: 0.3, isCritical: true,
      one: "0.70 0.70", full: "1.00 1.00"),
    // t = (0.8 − 0.5) / (1 − 0.5) = 0.6 of what is missing uncut
    Case(
      "not for all, to a target", .percent(90, except: [0]), target: 0.8, one: "0.90 0.90",
      full: "0.96 0.96"),
  ])
  func `moves both ends by one step, and leaves what is not known`(_ given: Case) {
    let tree = SampleTree([
      SampleCriterion("A", isCritical: given.isCritical, target: given.target, [given.item])
    ])
    func words(_ step: PathOption.Step) -> String? {
      let option = PathOption(
        step, 0, tree.scorecard, tree.checklist, isMandatory: tree.tiers["A"] == "1")
      return option?.intervals[0].map { "\(decimals($0.low, 2)) \(decimals($0.high, 2))" }
    }
    #expect(words(.one) == given.one)
    #expect(words(.full) == given.full)
  }

  /// By 2/3, since U is 0.4 and the target 0.8.
  @Test func `in full raises each by the same share of what it lacks`() throws {
    let tree = SampleTree([
      SampleCriterion(
        "A", target: 0.8, [.percent(20), SampleItem(.no, weight: 0), .percent(40), .range(0, 60)])
    ])
    let option = try #require(
      PathOption(.full, 0, tree.scorecard, tree.checklist, isMandatory: false))
    let words = option.intervals.mapValues { "\(decimals($0.low)) \(decimals($0.high))" }
    #expect(
      words == [
        0: "0.7333 0.7333", 1: "0.6667 0.6667", 2: "0.8000 0.8000", 3: "0.2667 0.8667",
      ])
    // From L 0.2 and U 0.4 by (0.5333 + 0.4 + 0.2667) / 3.
    #expect(decimals(option.gain) == "0.4000" && decimals(option.possibleGain) == "0.4000")
  }

  /// φ is 0.5 for A, and 1 afterwards: from 0.25 to 1, though 0.5 was missing.
  @Test func `proves what it does, and may gain more than was missing`() throws {
    let tree = SampleTree([SampleCriterion("A", [SampleItem(.partial)]), SampleCriterion("B", .no)])
    {
      $0.evidence = .discount
    }
    let option = try #require(
      PathOption(.full, 0, tree.scorecard, tree.checklist, isMandatory: false))
    #expect(option.gain == 0.375 && option.possibleGain == 0.25)
    let path = try #require(tree.path(to: 0.5))
    #expect(path.words(tree) == ["A one 1, L 0.5000, U 0.5000"])
  }
}
