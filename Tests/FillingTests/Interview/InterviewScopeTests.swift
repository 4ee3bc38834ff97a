import Filling
import Loading
import ModelSamples
import PolicyModel
import Testing
import YAMLTree

@Suite struct `The scope of an interview` {
  private func ids(_ checklist: Checklist, _ change: (inout InterviewScope) -> Void) throws
    -> [String]
  {
    var scope = InterviewScope()
    change(&scope)
    return scope.questions(of: checklist, try Sheets.blank()).map { $0.id(in: checklist) }
  }

  @Test func `is a part of the checklist with the facts that it depends on`() throws {
    var checklist = Sheets.checklist
    #expect(try ids(checklist) { $0.part = "C-01" } == ["C-01.y", "C-01.l", "C-01.e"])
    checklist.criteria[0].appliesIf = [Condition(fact: 2, isNegated: true)]
    #expect(try ids(checklist) { $0.part = "C-01" } == ["-", "C-01.y", "C-01.l", "C-01.e"])
    #expect(try ids(checklist) { $0.part = "-.n" } == ["-.n"])
    #expect(try ids(checklist) { $0.part = "G" }.count == 7)
  }

  @Test func `is what an agency leads by the checklist, whoever carries out a plan`() throws {
    var checklist = Sheets.checklist
    checklist.criteria[0].lead = 1
    checklist.criteria[1].lead = 2
    #expect(try ids(checklist) { $0.agency = 2 } == ["-.p", "-.n", "-.-"])
    var assessment = try Sheets.blank()
    assessment.plans[0] = Plan(lead: 2)
    var scope = InterviewScope()
    scope.agency = 2
    #expect(
      scope.questions(of: checklist, assessment).map { $0.id(in: checklist) }
        == ["-.p", "-.n", "-.-"])
    scope.agency = 1
    #expect(
      scope.questions(of: checklist, assessment).map { $0.id(in: checklist) }
        == ["C-01.y", "C-01.l", "C-01.e"])
  }

  @Test func `is what an agency answers: what is assigned nearest comes before who leads`() throws {
    var checklist = Sheets.checklist
    checklist.criteria[0].lead = 1
    checklist.criteria[1].lead = 2
    var assessment = try Sheets.blank()
    assessment.assignments.groups[0] = 0
    assessment.assignments.criteria[1] = 1
    assessment.assignments.indicators[4] = 2
    func asked(_ agency: AgencyIndex) -> [String] {
      var scope = InterviewScope()
      scope.agency = agency
      return scope.questions(of: checklist, assessment).map { $0.id(in: checklist) }
    }
    #expect(asked(0) == ["C-01.y", "C-01.l", "C-01.e"])
    #expect(asked(1) == ["-.p", "-.-"])
    #expect(asked(2) == ["-.n"])
  }

  @Test func `leaves out what is answered, and unknown is an answer`() throws {
    var assessment = try Sheets.blank()
    assessment.answers[0] = Answer(value: .unknown)
    var scope = InterviewScope()
    scope.isOnlyUnanswered = true
    let questions = scope.questions(of: Sheets.checklist, assessment)
    #expect(
      questions.map { $0.id(in: Sheets.checklist) }
        == ["-", "C-01.l", "C-01.e", "-.p", "-.n", "-.-"])
  }
}
