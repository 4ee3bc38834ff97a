import ModelSamples
import Testing

@testable import PolicyModel

@Suite struct `The difference of two versions of a checklist` {
  typealias Change = ChecklistDifference.Change

  /// One thing changed in a checklist, and how that is told.
  struct Case: CustomTestStringConvertible, Sendable {
    let id: String
    let kind: Change.Kind
    let part: String
    let old: String
    let new: String
    let change: @Sendable (inout Checklist) -> Void

    init(
      _ id: String, _ kind: Change.Kind, _ part: String, from old: String, to new: String,
      _ change: @escaping @Sendable (inout Checklist) -> Void
    ) {
      (self.id, self.kind, self.part) = (id, kind, part)
      (self.old, self.new, self.change) = (old, new, change)
    }

    var testDescription: String { "\(part) of \(id)" }
  }

  private static let checklist: Checklist = {
    var tree = SampleTree([
      SampleCriterion("A", [SampleItem(.yes), SampleItem(.level(0), .levels(2))]),
      SampleCriterion("B", [SampleItem(.yes)]),
    ])
    tree.facts = [.yes, .yes]
    return tree.checklist
  }()

  private static func changes(_ change: (inout Checklist) -> Void) -> ChecklistDifference {
    var new = checklist
    change(&new)
    return ChecklistDifference(from: checklist, to: new)
  }

  private static let ofCriteria = [
    Case("A", .wording, "title", from: "A", to: "Another") { $0.criteria[0].title = "Another" },
    Case("B", .wording, "statement", from: "", to: "Do.") { $0.criteria[1].statement = "Do." },
    Case("A", .wording, "recommendation", from: "", to: "Fund it.") {
      $0.criteria[0].recommendation = "Fund it."
    },
    Case("A", .weight, "weight", from: "1", to: "2.5") { $0.criteria[0].weight = 2.5 },
    Case("B", .rule, "critical", from: "false", to: "true") { $0.criteria[1].isCritical = true },
    Case("A", .rule, "target", from: "1", to: "0.8") { $0.criteria[0].target = 0.8 },
    Case("A", .rule, "effort", from: "medium", to: "large") { $0.criteria[0].effort = .large },
    Case("A", .rule, "applies-if", from: "", to: "fact-1, not fact-0") {
      $0.criteria[0].appliesIf = [
        Condition(fact: 1, isNegated: false), Condition(fact: 0, isNegated: true),
      ]
    },
  ]

  private static let ofIndicators = [
    Case("A.s1", .wording, "question", from: "?", to: "Is it?") {
      $0.indicators[0].question = "Is it?"
    },
    Case("A.s1", .wording, "partial", from: "some", to: "half") {
      $0.indicators[0].type = .yesPartialNo(partial: "half", isReversed: false)
    },
    Case("A.s1", .measure, "dimension", from: "structure", to: "outcome") {
      $0.indicators[0].dimension = .outcome
    },
    Case("B.s1", .weight, "weight", from: "1", to: "0") { $0.indicators[2].weight = 0 },
    Case("B.s1", .rule, "required", from: "false", to: "true") {
      $0.indicators[2].isRequired = true
    },
    Case("B.s1", .rule, "red-flag", from: "false", to: "true") {
      $0.indicators[2].isRedFlag = true
    },
    Case("B.s1", .rule, "not-applicable-when", from: "", to: "there is none") {
      $0.indicators[2].notApplicableWhen = "there is none"
    },
  ]

  private static let ofTypes = [
    Case(
      "A.s1", .measure, "answer", from: "yes-partial-no",
      to: "yes-partial-no, no is the good answer"
    ) { $0.indicators[0].type = .yesPartialNo(partial: "some", isReversed: true) },
    Case(
      "A.s2", .measure, "answer", from: "level: level 0 | level 1 | level 2",
      to: "level: level 0 | level 1"
    ) { $0.indicators[1].type = .levels(1) },
    Case(
      "A.s2", .measure, "answer", from: "level: level 0 | level 1 | level 2",
      to: "elements: e0, e1"
    ) { $0.indicators[1].type = .elements(2) },
    Case(
      "A.s2", .measure, "answer", from: "level: level 0 | level 1 | level 2",
      to: "percent from 40 to 99.5"
    ) { $0.indicators[1].type = .percent(worst: 40, best: 99.5) },
    Case(
      "A.s2", .measure, "answer", from: "level: level 0 | level 1 | level 2",
      to: "number of days from 90 to 0"
    ) { $0.indicators[1].type = .number(worst: 90, best: 0) },
  ]

  @Test(arguments: ofCriteria + ofIndicators + ofTypes)
  func `names what was changed, its kind and both versions of it`(one: Case) {
    let difference = Self.changes(one.change)
    #expect(
      difference.changes == [
        Change(id: one.id, kind: one.kind, part: one.part, old: one.old, new: one.new)
      ])
    #expect(!difference.isEmpty)
  }

  @Test func `is nothing where both are one, or only their order, help or places differ`() {
    #expect(Self.changes { _ in }.isEmpty)
    let other = Self.changes { checklist in
      checklist.version = "2.0.0"
      checklist.indicators[0].note = "help"
      checklist.criteria[0].source.locator = "P9/9/9"
    }
    #expect(other.isEmpty)
    let swapped = SampleTree([
      SampleCriterion("B", [SampleItem(.yes)]),
      SampleCriterion("A", [SampleItem(.yes), SampleItem(.level(0), .levels(2))]),
    ])
    var newer = swapped.checklist
    newer.facts = Self.checklist.facts
    #expect(ChecklistDifference(from: Self.checklist, to: newer).isEmpty)
  }

  @Test func `names what came and what went, each in the order of its version`() {
    let newer = SampleTree([
      SampleCriterion("D", [SampleItem(.yes)]),
      SampleCriterion("A", [SampleItem(.yes), SampleItem(.yes, name: "p1")]),
      SampleCriterion("C", [SampleItem(.yes)]),
    ])
    let difference = ChecklistDifference(from: Self.checklist, to: newer.checklist)
    #expect(difference.addedCriteria == ["D", "C"])
    #expect(difference.removedCriteria == ["B"])
    #expect(difference.addedIndicators == ["D.s1", "A.p1", "C.s1"])
    #expect(difference.removedIndicators == ["A.s2", "B.s1"])
    #expect(difference.changes == [])
    #expect(!difference.isEmpty)
  }

  @Test func `takes what has another id for what it was, and says what else of it changed`() {
    let difference = Self.changes { checklist in
      checklist.criteria[0].id = "Z"
      checklist.criteria[0].was = ["A"]
      checklist.indicators[0].id = "Z.s1"
      checklist.indicators[0].was = ["Y.s1", "A.s1"]
      checklist.indicators[0].question = "Is it?"
      checklist.indicators[1].id = "Z.s2"
      checklist.indicators[1].was = ["A.s3"]
    }
    #expect(
      difference.changes == [
        Change(id: "Z", kind: .id, part: "id", old: "A", new: "Z"),
        Change(id: "Z.s1", kind: .id, part: "id", old: "A.s1", new: "Z.s1"),
        Change(id: "Z.s1", kind: .wording, part: "question", old: "?", new: "Is it?"),
      ])
    #expect(difference.addedCriteria == [] && difference.removedCriteria == [])
    #expect(difference.addedIndicators == ["Z.s2"])
    #expect(difference.removedIndicators == ["A.s2"])
  }

  @Test func `takes the way back to an older version too`() {
    var newer = Self.checklist
    newer.criteria[1].id = "Z"
    newer.criteria[1].was = ["B"]
    let back = ChecklistDifference(from: newer, to: Self.checklist)
    #expect(back.changes == [Change(id: "B", kind: .id, part: "id", old: "Z", new: "B")])
    #expect(back.addedCriteria == [] && back.removedCriteria == [])
  }

  @Test func `names ids that are now never used again`() {
    var older = Self.checklist
    older.retired = ["A.x9"]
    var newer = older
    newer.retired = ["A.x9", "A.o1"]
    let difference = ChecklistDifference(from: older, to: newer)
    #expect(difference.retired == ["A.o1"] && !difference.isEmpty)
  }

  @Test func `tells changes in the order of the newer version`() {
    let newer = SampleTree([
      SampleCriterion("B", weight: 2, [SampleItem(.yes, weight: 3)]),
      SampleCriterion("A", weight: 4, [SampleItem(.yes), SampleItem(.level(0), .levels(2))]),
    ])
    let difference = ChecklistDifference(from: Self.checklist, to: newer.checklist)
    #expect(difference.changes.map { "\($0.id) \($0.new)" } == ["B 2", "B.s1 3", "A 4"])
  }
}
