package import PolicyModel

/// Two agencies with a question or more each, one that nobody is asked, and one that a fact takes away.
///
/// Justice leads on A, whose last question is assigned to the police; the police lead on B and support A.
package enum AskedSample {
  package static let checklist: Checklist = {
    var checklist = tree.checklist
    checklist.agencies = [
      Agency(id: "justice", title: "Justice"), Agency(id: "police", title: "The police"),
      Agency(id: "health", title: "Health"),
    ]
    checklist.criteria[0].lead = 0
    checklist.criteria[0].support = [1]
    checklist.criteria[1].lead = 1
    checklist.criteria[3].lead = 0
    return checklist
  }()

  /// Due on 30 September 2026, with an answer of justice, one of the police to what justice is asked, and
  /// one of an office that is no agency.
  package static let assessment: Assessment = {
    var assessment = tree.assessment
    assessment.enquiry = Enquiry(
      askedBy: "Office of the Co-ordinator", due: day("2026-09-30"), replyTo: "round@example.org")
    assessment.offices = [
      1: Office(name: "Police Directorate", contact: "the unit for victims")
    ]
    assessment.assignments.indicators[3] = 1
    assessment.answeredBy = [
      0: [AnswerOrigin(file: "justice.yaml", office: "justice", on: day("2026-05-10"))],
      1: [AnswerOrigin(file: "police.yaml", office: "police directorate")],
      4: [AnswerOrigin(file: "shelter.yaml", office: "A Shelter", on: day("2026-05-11"))],
    ]
    assessment.accepted = [
      0: Acceptance(by: "Office of the Co-ordinator", on: day("2026-05-12")),
      4: Acceptance(by: "Office of the Co-ordinator", holds: false),
    ]
    return assessment
  }()

  private static let tree = SampleTree(
    sections: [
      [
        [
          SampleCriterion(
            "A",
            [
              SampleItem(.yes), SampleItem(.unknown, why: .notFound), SampleItem(.unanswered),
              SampleItem(.unknown, why: .pending),
            ]), SampleCriterion("B", [SampleItem(.no), SampleItem(.unanswered)]),
          SampleCriterion("C", .unanswered),
          SampleCriterion(
            "D", appliesIf: [Condition(fact: 0, isNegated: false)], [SampleItem(.unanswered)]),
        ]
      ]
    ], facts: [.no])
}
