import ModelSamples
import PolicyModel
import Testing

@Suite struct `What a copy lacks` {
  @Test func `adds up over a copy of a copy, kind by kind`() {
    let one = LeftOut(evidence: 1, notes: 2, names: 3, personalData: 4, smallCounts: 5)
    let two = LeftOut(evidence: 10, notes: 20, names: 30, personalData: 40, smallCounts: 50)
    let both = LeftOut(evidence: 11, notes: 22, names: 33, personalData: 44, smallCounts: 55)
    #expect(one + two == both)
    #expect(one + LeftOut() == one)
  }

  @Test func `stays a number that can be read again`() {
    let most = LeftOut(evidence: LeftOut.most, notes: LeftOut.most - 1)
    let sum = most + LeftOut(evidence: 1, notes: 1)
    #expect(sum == LeftOut(evidence: 999_999_999, notes: 999_999_999))
  }

  @Test(arguments: [
    (LeftOut?.none, true), (LeftOut(), true), (LeftOut(notes: 1, names: 1), true),
    (LeftOut(evidence: 1), false),
  ])
  func `tells whether all the evidence is there`(leftOut: LeftOut?, hasAll: Bool) {
    var assessment = SampleTree([SampleItem(.yes)]).assessment
    assessment.leftOut = leftOut
    #expect(assessment.hasAllEvidence == hasAll)
  }
}

@Suite struct `A State` {
  @Test(arguments: [("XX", true), ("XA", true), ("XZ", true), ("XK", false), ("NO", false)])
  func `is fictional by a code that no country has`(code: String, isFictional: Bool) {
    #expect(State(code: code, name: "A").isFictional == isFictional)
  }
}

@Suite struct `A plan` {
  @Test(arguments: [
    (Plan.Status.open, false), (.planned, false), (.inProgress, false), (.done, true),
    (.verified, true), (.dropped, true),
  ])
  func `is over once nothing is to be done`(status: Plan.Status, isOver: Bool) {
    #expect(status.isOver == isOver)
  }

  @Test func `is empty while nothing is decided or noted`() {
    #expect(Plan().isEmpty)
    #expect(!Plan(action: "Do it.").isEmpty)
    #expect(!Plan(lead: 0).isEmpty)
    #expect(!Plan(deadline: .first).isEmpty)
    #expect(!Plan(status: .open).isEmpty)
    #expect(!Plan(note: "Later.").isEmpty)
  }
}
