import ModelSamples
import OfficeFiles
import PolicyModel
import Testing

@testable import Questionnaires

@Suite struct `A questionnaire in Word` {
  private static func text(_ paragraphs: [WordDocument.Paragraph]) -> String {
    paragraphs.map { paragraph in
      paragraph.runs.map { run in
        switch run {
        case .text(let text, _): text
        case .page: ""
        case .dropDown(let choice): "▾" + (choice.chosen ?? "")
        case .entry(let entry): "_" + entry.text
        case .jump, .link, .lineBreak: ""
        }
      }.joined()
    }.joined(separator: "\n")
  }

  /// The tables of questions, row by row.
  private func tables(_ assessment: Assessment?) -> [[[String]]] {
    let document = Questionnaire(QuestionSet(Sheets.checklist, assessment, agency: nil))
      .document(generator: "assessor test")
    return document.blocks.compactMap { block in
      guard case .table(let table) = block else { return nil }
      return table.rows.map { $0.map { Self.text($0.paragraphs) } }
    }.filter { $0[0][0] == "Id" }
  }

  @Test func `has a table for each question, and one for the elements of a question`() throws {
    let tables = try tables(Answered.assessment())
    #expect(
      tables.map { $0[0][1] } == [
        "party", "no", "-", "C-01.y", "C-01.l", "C-01.e", "Question", "-.p", "-.n", "-.-",
      ])
    #expect(
      tables[0] == [
        ["Id", "party"], ["Question", "Is it?"], ["Answer", "▾yes"], ["Note", "_"],
        ["Document or source", "_"], ["Not ours: ask", "▾"],
      ])
    #expect(
      tables[3] == [
        ["Id", "C-01.y"], ["Question", "Is it?"], ["What counts", "Not applicable only if never."],
        ["Answer", "▾between partial and yes"], ["If not known: why (reports print it)", "▾"],
        ["Note", "_=1+1"],
        ["Document or source", "_The Act"], ["Page or article", "_section 3, 12/2024"],
        ["Link", "_https://act.example/"], ["Date of the document", "_2024-06"],
        ["Keep confidential", "▾"], ["Not ours: ask", "▾"],
      ])
    #expect(
      tables[6] == [
        ["Id", "Question", "Answer"], ["C-01.e:police", "police", "▾in place"],
        ["C-01.e:no", "no", "▾not known"], ["C-01.e:-", "-", "▾missing"],
      ])
  }

  @Test func `has each further piece of evidence below the first`() throws {
    var sheet = try Answered.assessment()
    sheet.answers[0].evidence.append(Sheets.evidence("The Report"))
    let table = try #require(tables(sheet).first { $0[0][1] == "C-01.y" })
    #expect(
      table.suffix(6) == [
        ["Not ours: ask", "▾"], ["Document or source", "_The Report"], ["Page or article", "_"],
        ["Link", "_"], ["Date of the document", "_"], ["Keep confidential", "▾"],
      ])
  }

  @Test func `says which evidence is kept confidential`() throws {
    let table = try #require(tables(Answered.withConfidential()).first { $0[0][1] == "C-01.y" })
    let marks = table.filter { $0[0] == "Keep confidential" }.map { $0[1] }
    #expect(marks == ["▾yes", "▾yes", "▾"])
  }
}
