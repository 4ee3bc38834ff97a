import ModelSamples
import PolicyModel
import Questionnaires
import Testing

@Suite struct `What a form carries` {
  /// A checklist of two offices, and answers with a note and restricted evidence beside each.
  private static func carrying() throws -> (Checklist, Assessment) {
    var checklist = Sheets.checklist
    checklist.criteria[0].lead = 0
    checklist.criteria[1].lead = 1
    checklist.criteria[0].appliesIf = [Condition(fact: 1, isNegated: false)]
    var sheet = try Sheets.blank()
    sheet.sources = [
      CitedSource(id: "secret", document: Sheets.evidence("The Secret", isRestricted: true))
    ]
    var cited = sheet.sources[0].document
    cited.source = "secret"
    sheet.answers[0] = Answer(
      value: .yes, note: "note of the police", publicNote: "for all",
      evidence: [Sheets.evidence("Open"), Sheets.evidence("Closed", isRestricted: true), cited])
    sheet.answers[5] = Answer(
      value: .no, note: "note of another",
      evidence: [Sheets.evidence("Third Paper", isRestricted: true)])
    sheet.factGrounds[1] = FactGrounds(source: "secret", note: "note on a fact")
    return (checklist, sheet)
  }

  @Test func `is counted where it is not for everybody`() throws {
    let (checklist, sheet) = try Self.carrying()
    func contents(_ agency: AgencyIndex?, withoutNotes: Bool = false) -> [Int] {
      let form = QuestionSet(checklist, sheet, agency: agency, withoutNotes: withoutNotes)
      return form.contents.map { [$0.notes, $0.restricted] } ?? []
    }
    #expect(contents(nil) == [3, 3])
    #expect(contents(0) == [1, 2])
    #expect(contents(1) == [1, 1])
    #expect(contents(nil, withoutNotes: true) == [0, 0])
    #expect(QuestionSet(checklist, nil, agency: 0).contents == nil)
  }

  @Test(arguments: [
    (nil, false, [true, true, true, true, true, true]),
    (0, false, [true, false, false, true, true, false]),
    (0, true, [false, false, false, false, false, false]),
    (nil, true, [false, false, false, false, false, false]),
  ])
  func `is nothing of another office's, and no notes where none are wanted`(
    agency: Int?, withoutNotes: Bool, holds: [Bool]
  ) throws {
    let (checklist, sheet) = try Self.carrying()
    let page = try FormPage(
      QuestionSet(
        checklist, sheet, agency: agency.map { AgencyIndex($0) }, withoutNotes: withoutNotes)
    ).text(generator: "")
    let secrets = [
      "note of the police", "note of another", "note on a fact", "Closed", "The Secret",
      "Third Paper",
    ]
    #expect(secrets.map { page.contains($0) } == holds)
    #expect(page.contains("for all") && page.contains("\"Open\""))
  }
}
