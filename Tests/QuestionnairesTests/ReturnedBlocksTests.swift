import Filling
import Findings
import ModelSamples
import OfficeFiles
import PolicyModel
import Questionnaires
import Testing

/// The tables of a Word document that came back.
@Suite struct `The tables of a returned document` {
  private static func table(_ rows: [(String, String)]) -> ReadDocument.Block {
    .table(rows.map { .init(cells: [.init(text: $0.0), .init(text: $0.1)]) })
  }

  private static let first = table([
    ("Id", "C-01.y"), ("Question", "Is it?"), ("Answer", "yes"), ("Document or source", "The Act"),
    ("Page or article", "art. 2"), ("Keep confidential", ""), ("Document or source", "A report"),
    ("Page or article", ""), ("Keep confidential", ""),
  ])

  @Test func `hold a question each, with more than one piece of evidence`() throws {
    let document = ReadDocument(blocks: [
      .paragraph("Questions"), .paragraph(ReturnedCase.reference), Self.first,
      Self.table([("Id", "C-01.e:police"), ("Answer", "in place")]),
    ])
    let answers = try ReturnedCase().answers(document)
    #expect(
      answers.body == """
        answers:
          C-01.y:
            answer: yes
            evidence:
              - title: The Act
                at: art. 2
              - title: A report
          C-01.e:
            in-place: [police]

        """)
    #expect(answers.remarks == [])
    #expect(answers.places["C-01.y"] == "table 1, row 1")
  }

  @Test func `have words between them that are kept, but for those of the questionnaire`() throws {
    let answers = try ReturnedCase().answers(
      ReadDocument(blocks: [
        .paragraph("Dear all"), Self.first, .paragraph("The group"), .paragraph("See the annex."),
        .paragraph(""),
      ]))
    #expect(
      answers.refused == ["above table 1 |  | Dear all", "below table 1 |  | See the annex."])
  }

  @Test func `that a word processor has joined are still two questions`() throws {
    guard case .table(let one) = Self.first,
      case .table(let two) = Self.table([("Id", "C-01.l"), ("Answer", "2")])
    else { return }
    let answers = try ReturnedCase().answers(ReadDocument(blocks: [.table(one + two)]))
    #expect(answers.body.hasSuffix("  C-01.l:\n    answer: 2\n"))
  }

  @Test func `with rows of somebody's own lose none of their words`() throws {
    let answers = try ReturnedCase().answers(
      ReadDocument(blocks: [
        Self.table([("Id", "C-01.y"), ("Answer", "yes"), ("Remark of the unit", "Ask in May")])
      ]))
    #expect(answers.refused == ["table 1, row 3 | C-01.y | Remark of the unit: Ask in May"])
  }
}
