import ModelSamples
import PolicyModel
import Testing

/// `applies-if:` and what a State says of its facts (method, section 4).
@Suite struct `A condition` {
  private static let isFact = Condition(fact: 0, isNegated: false)
  private static let isNoFact = Condition(fact: 0, isNegated: true)
  private static let isOther = Condition(fact: 1, isNegated: false)

  @Test(arguments: [
    (FactAnswer.yes, true, false), (.no, false, true), (.unknown, true, true),
    (.notGiven, true, true),
  ])
  func `holds by its fact, and where that is open in any case`(
    fact: FactAnswer, plain: Bool, negated: Bool
  ) {
    #expect([Self.isFact].hold(in: [fact]) == plain)
    #expect([Self.isNoFact].hold(in: [fact]) == negated)
  }

  @Test(arguments: [
    (FactAnswer.yes, FactAnswer.yes, true), (.yes, .no, false), (.no, .yes, false),
    (.no, .no, false), (.yes, .unknown, true), (.no, .unknown, false), (.unknown, .unknown, true),
  ])
  func `holds with others only where all do`(one: FactAnswer, two: FactAnswer, holds: Bool) {
    #expect([Self.isFact, Self.isOther].hold(in: [one, two]) == holds)
    #expect([Self.isOther, Self.isFact].hold(in: [one, two]) == holds)
  }

  @Test func `that is not there holds`() {
    #expect([Condition]().hold(in: [.no]))
    #expect(![Condition]().areOpen(in: [.unknown]))
  }

  @Test(arguments: [
    (FactAnswer.yes, false), (.no, false), (.unknown, true), (.notGiven, true),
  ])
  func `is open where its fact is, and not where another is`(fact: FactAnswer, isOpen: Bool) {
    #expect([Self.isFact].areOpen(in: [fact, .unknown]) == isOpen)
    #expect([Self.isNoFact].areOpen(in: [fact, .yes]) == isOpen)
    #expect([Self.isFact, Self.isOther].areOpen(in: [.yes, fact]) == isOpen)
  }

  @Test func `is told to people in words, and to authors by the ids of its facts`() {
    var checklist = SampleTree([SampleItem(.yes)]).withFacts(2).checklist
    let both = [Self.isNoFact, Self.isOther]
    #expect([Condition]().words(in: checklist) == "")
    #expect(both.words(in: checklist) == "“?” no; “?” yes")
    checklist.facts[0].label = "member of a union"
    checklist.facts[1].label = "Party to a treaty"
    #expect(both.words(in: checklist) == "not member of a union; Party to a treaty")
    #expect([Self.isFact].words(in: checklist) == "member of a union")
    #expect(both.ids(in: checklist) == "not fact-0, fact-1")
  }
}

extension SampleTree {
  fileprivate func withFacts(_ count: Int) -> SampleTree {
    var tree = self
    tree.facts = Array(repeating: .yes, count: count)
    return tree
  }
}
