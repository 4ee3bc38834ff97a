import Filling
import ModelSamples
import OfficeFiles
import PolicyModel
import Questionnaires
import Testing

/// What is kept confidential stays so under another heading, another question and another title.
@Suite struct `A confidential document` {
  private static let heads = "Id|Answer|Document or source|Page or article|Link|Keep confidential"

  private func body(_ heads: String, _ row: String) throws -> ReturnedAnswers {
    try ReturnedCase().answers(heads, [row])
  }

  @Test(arguments: ["Secret?", "Vertraulich", "", "Not confidential"])
  func `is not named where the heading of the mark was lost, which is told once`(head: String)
    throws
  {
    let answers = try body("Id|Answer|Document or source|\(head)", "C-01.y|yes|The Act|yes")
    #expect(answers.body.contains("restricted: true"), "\(answers.body)")
    #expect(answers.remarks.count { $0.contains("“Keep confidential” is missing") } == 1)
    #expect(answers.notTaken.map(\.text) == ["yes"])
    #expect(answers.notTaken.allSatisfy { !$0.instead.contains("Answer") })
  }

  @Test(arguments: ["Confidential (yes/no)", "Is it restricted?"])
  func `is known under a heading that asks the same`(head: String) throws {
    let heads = "Id|Answer|Document or source|\(head)"
    let kept = try body(heads, "C-01.y|yes|The Act|yes")
    #expect(kept.body.contains("restricted: true"))
    let open = try body(heads, "C-01.y|yes|The Act|no")
    #expect(!open.body.contains("restricted"))
    #expect(kept.notTaken + open.notTaken == [])
  }

  @Test func `is not named where the label of the mark was lost in a table of a document`() throws {
    let rows = [
      ("Id", "C-01.y"), ("Answer", "yes"), ("Document or source", "The Act"), ("Secret?", "yes"),
    ]
    let answers = try ReturnedCase().answers(
      ReadDocument(blocks: [
        .table(rows.map { .init(cells: [.init(text: $0.0), .init(text: $0.1)]) })
      ]))
    #expect(answers.body.contains("restricted: true"), "\(answers.body)")
  }

  @Test(arguments: ["", "no"])
  func `of one question is not named under another`(mark: String) throws {
    let base = try ReturnedCase {
      $0.answers[0] = Answer(
        value: .yes,
        evidence: [
          Sheets.evidence("The Act", url: "https://www.x.org/act", isRestricted: true)
        ])
    }
    for cells in ["The act.||", "Other||http://x.org/act/"] {
      let answers = base.answers(Self.heads, ["C-01.l|1|\(cells)|\(mark)"])
      #expect(answers.body.contains("restricted: true"), "\(answers.body)")
      #expect(answers.notTaken.count == (mark == "no" ? 1 : 0))
      #expect(mark == "no" || answers.readAs.contains { $0.contains("under another question") })
    }
  }

  @Test func `of another row of the file is not named either`() throws {
    let answers = try ReturnedCase().answers(
      Self.heads, ["C-01.y|yes|The Act|||yes", "C-01.l|1|The Act|||"])
    #expect(answers.body.split(separator: "restricted: true").count == 3, "\(answers.body)")
  }

  @Test func `that is named openly elsewhere is told`() throws {
    let base = try ReturnedCase {
      $0.answers[0] = Answer(value: .yes, evidence: [Sheets.evidence("The Act")])
    }
    let answers = base.answers(Self.heads, ["C-01.l|1|The Act|||yes"])
    #expect(answers.readAs.count { $0.contains("still name it at 1 other question;") } == 1)
  }

  @Test(arguments: [false, true])
  func `is not a change of one with another title, though the address was left`(isKept: Bool)
    throws
  {
    var act = Sheets.evidence("The Act", url: "https://x.org", isRestricted: isKept)
    act.quote = "Everybody has"
    let base = try ReturnedCase { $0.answers[0] = Answer(value: .yes, evidence: [act]) }
    let answers = base.answers(Self.heads, ["C-01.y|yes|Minutes of a meeting||https://x.org|"])
    #expect(!answers.body.contains("Everybody has"))
    #expect(answers.changedEvidence == [:])
    #expect(answers.body.contains("restricted: true") == isKept)
    #expect(answers.readAs.contains { $0.contains("another document than 'The Act'") })
  }
}
