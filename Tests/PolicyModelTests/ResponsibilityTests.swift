import ModelSamples
import PolicyModel
import Testing

/// Whose a criterion is, and whose a question.
@Suite struct `Who is in charge` {
  /// The first agency leads on the first criterion, the second supports it; all of its three questions
  /// are open.
  private static let checklist: Checklist = {
    var checklist = Sheets.checklist
    checklist.criteria[0].lead = 0
    checklist.criteria[0].support = [1]
    return checklist
  }()

  private func lead(_ change: (inout Assessment) -> Void) throws -> (AgencyIndex?, [AgencyIndex]) {
    var assessment = try Sheets.blank()
    change(&assessment)
    return (
      assessment.lead(of: 0, in: Self.checklist), assessment.agencies(of: 0, in: Self.checklist)
    )
  }

  @Test func `is the checklist's lead where nobody says otherwise`() throws {
    #expect(try lead { _ in } == (0, [0, 1]))
  }

  @Test func `is whoever is assigned, before the checklist's lead`() throws {
    #expect(try lead { $0.assignments.groups[0] = 2 } == (2, [2, 1]))
    #expect(
      try lead {
        $0.assignments.groups[0] = 2
        $0.assignments.criteria[0] = 1
      } == (1, [1]))
  }

  @Test func `is the plan's lead, before whoever is assigned`() throws {
    #expect(
      try lead {
        $0.plans[0] = Plan(lead: 1)
        $0.assignments.criteria[0] = 2
      } == (1, [1, 2]))
    #expect(try lead { $0.plans[0] = Plan(lead: 2) } == (2, [2, 0, 1]))
  }

  @Test func `leaves a criterion to its lead where one question is assigned`() throws {
    #expect(try lead { $0.assignments.indicators[1] = 2 } == (0, [0, 2, 1]))
  }

  @Test func `says that a government's own answer is what it says of itself`() throws {
    var assessment = try Sheets.blank()
    #expect(assessment.isOwnAnswer)
    for basis in Basis.allCases where basis != .selfAssessment {
      assessment.basis = basis
      #expect(!assessment.isOwnAnswer, "\(basis)")
    }
    assessment.basis = .selfAssessment
    assessment.respondent.role = .ngo
    #expect(!assessment.isOwnAnswer)
  }
}
