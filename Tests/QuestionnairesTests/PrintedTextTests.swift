import ModelSamples
import OfficeFiles
import PolicyModel
import Questionnaires
import Testing

/// Every word that somebody writes into a questionnaire is taken or listed; its own words are neither.
@Suite struct `Words beside those of the questionnaire` {
  private static let heads = "Id|Question|What counts|Answer|Note"

  private func listed(_ rows: [String], _ heads: String = heads) throws -> [String] {
    try ReturnedCase().answers(heads, rows).refused
  }

  @Test(arguments: [
    ("Is it? Since 2019.", "Since 2019."), ("We ask: Is it?", "We ask:"), ("Is it not?", "not?"),
    ("Not understood.", "Not understood."), ("Is it", nil), ("“Is  it?”", nil), ("is\nit ?", nil),
    ("", nil), ("no", "no"),
  ]) func `that are put to a question are listed`(_ text: String, _ added: String?) throws {
    let lines = text.split(separator: "\n").joined(separator: " ")
    #expect(
      try listed(["C-01.y|\(lines)||yes|"])
        == (added.map { ["sheet Questions, row 3 | C-01.y | \($0)"] } ?? []))
  }

  @Test func `that are put to what counts are listed, and a line of exceptions is none`() throws {
    // As the questionnaire prints it of this question.
    let own = "Not applicable only if never."
    func added(_ text: String) throws -> [String] {
      let sheet = ReturnedCase.sheet(Self.heads, ["C-01.y|Is it?|x|yes|"])
      var changed = sheet
      changed.rows[2].cells[2].text = text
      return try ReturnedCase().answers(ReadWorkbook(sheets: [changed])).refused
    }
    #expect(try added(own) == [])
    #expect(try added("\(own)\nThe answer so far does not hold for: men, women.") != [])
    #expect(try added("\(own)\nThe answer so far does not hold for: men, yes.") == [])
    #expect(
      try added("\(own) It is.") == ["sheet Questions, row 3 | C-01.y | It is."])
  }

  @Test func `that are typed over an id, a heading or a row without a question are listed`() throws
  {
    #expect(
      try listed(["|The group|||", "|The group, since May|||", "||By law.||", "more|Is it?||yes|n"])
        == [
          "sheet Questions, row 4 |  | The group, since May", "sheet Questions, row 5 |  | By law.",
          "sheet Questions, row 6 | more | yes · Note: n",
        ])
  }

  @Test func `that stand under a head of somebody's own or on a sheet of one's own are listed`()
    throws
  {
    let own = ReadWorkbook.Sheet(
      name: "Annex", isHidden: false,
      rows: ["North", "South"].enumerated().map { number, text in
        ReadWorkbook.Row(
          number: number + 1, cells: [.init(column: 0, text: text), .init(column: 1, text: "12")])
      })
    let sheet = ReturnedCase.sheet("Id|Answer|Notiz", ["C-01.y|yes|in May"])
    let answers = try ReturnedCase().answers(ReadWorkbook(sheets: [sheet, own]))
    #expect(answers.body == "answers:\n  C-01.y:\n    answer: yes\n")
    #expect(
      answers.refused == [
        "sheet Questions, row 3 | C-01.y | in May", "sheet Annex |  | North · 12\nSouth · 12",
      ])
  }

  @Test func `that are struck through are listed, and are no answer`() throws {
    var sheet = ReturnedCase.sheet("Id|Answer", ["C-01.y|no", "C-01.l|"])
    sheet.rows[2].cells[1].setAside = [SetAside(.struck, "yes")]
    var row = sheet.rows[3]
    row.cells = [ReadWorkbook.Cell(column: 0, text: ""), ReadWorkbook.Cell(column: 1, text: "")]
    row.cells[0].setAside = [SetAside(.struck, "C-01.l")]
    row.cells[1].setAside = [SetAside(.struck, "1")]
    sheet.rows[3] = row
    let answers = try ReturnedCase().answers(ReadWorkbook(sheets: [sheet]))
    #expect(answers.body == "answers:\n  C-01.y:\n    answer: no\n")
    #expect(
      answers.refused == [
        "sheet Questions, row 3 | C-01.y | yes", "sheet Questions, row 4 | C-01.l | 1",
      ])
    #expect(answers.silent.contains(1))
  }

  @Test func `of which none is an answer, since its column is lost, are not taken at all`() throws {
    let rows = try ReturnedCase().base
    let sheet = ReturnedCase.sheet(
      "Id|Question|Antwort|If not known: why", ["C-01.y|Is it?|yes|so"])
    let lost = ReturnedRows(ReadWorkbook(sheets: [sheet]), rows)
    #expect(!lost.hasAnswers)
    #expect(lost.withoutAnswers.map(\.place) == ["sheet Questions"])
    #expect(lost.withoutAnswers.map(\.otherHeads) == [["Antwort"]])
    #expect(lost.rows == [])
    let found = ReturnedRows(
      ReadWorkbook(sheets: [sheet, ReturnedCase.sheet("Id|Answer", ["C-01.l|1"])]), rows)
    #expect(found.hasAnswers)
    #expect(found.strays.map(\.text) == ["yes · If not known: why (reports print it): so"])
  }

  @Test func `of the questionnaire itself are not listed where its heads are deleted`() throws {
    var sheet = ReturnedCase.sheet(
      Self.heads, ["|The panel|||", "C-01.e:police|–  police||in place|"])
    sheet.rows.remove(at: 1)
    let answers = try ReturnedCase().answers(ReadWorkbook(sheets: [sheet]))
    #expect(answers.refused == [])
    #expect(answers.body == "answers:\n  C-01.e:\n    in-place: [police]\n")
  }

  @Test func `that a number of a day stands for are that day under its head alone`() throws {
    var sheet = ReturnedCase.sheet(
      "Id|Answer|Document or source|Date of the document", ["-.n|46154|The Act|46154"])
    for index in [1, 3] { sheet.rows[2].cells[index].day = "2026-05-12" }
    let answers = try ReturnedCase().answers(ReadWorkbook(sheets: [sheet]))
    #expect(answers.body.contains("answer: 46154\n"))
    #expect(answers.body.contains("date: 2026-05-12\n"))
    #expect(
      answers.readAs == ["sheet Questions, row 3, -.n: '46154' read as 2026-05-12"])
  }
}

/// The same in the tables of a Word document.
@Suite struct `Words beside a question of a document` {
  private func listed(_ rows: [(String, String)]) throws -> (body: String, listed: [String]) {
    let table = rows.map { ReadDocument.Row(cells: [.init(text: $0.0), .init(text: $0.1)]) }
    let answers = try ReturnedCase().answers(ReadDocument(blocks: [.table(table)]))
    return (answers.body, answers.refused)
  }

  @Test func `that stand in its cell, in a label or behind the id are listed`() throws {
    let answers = try listed([
      ("Id", "C-01.y asked twice"), ("Question", "Is it?\nSince 2019."), ("Answer: yes", ""),
      ("Note", "n"), ("Talk to the shelter", ""),
    ])
    #expect(answers.body == "answers:\n  C-01.y:\n    note: n\n")
    #expect(
      answers.listed == [
        "table 1, row 1 | C-01.y | asked twice", "table 1, row 2 | C-01.y | Since 2019.",
        "table 1, row 3 | C-01.y | yes", "table 1, row 5 | C-01.y | Talk to the shelter",
      ])
  }

  @Test func `that stand under a label of somebody's own make nothing unknown`() throws {
    let answers = try listed([
      ("Id", "C-01.y"), ("Antwort", "yes"), ("If not known: why", "nobody counts it"),
    ])
    #expect(answers.body == "")
    #expect(
      answers.listed == [
        "table 1, row 2 | C-01.y | Antwort: yes",
        "table 1, row 1 | C-01.y | If not known: why (reports print it): nobody counts it",
      ])
  }

  @Test func `that name no question of the checklist are listed, all of them`() throws {
    let answers = try listed([
      ("Id", "X-09.s1"), ("Question", "Is that?"), ("Answer", "yes"), ("Note", "n"),
      ("Remark", "r"),
    ])
    #expect(
      answers.listed == [
        "table 1, row 2 | X-09.s1 | Is that?", "table 1, row 3 | X-09.s1 | yes",
        "table 1, row 4 | X-09.s1 | Note: n", "table 1, row 5 | X-09.s1 | Remark · r",
      ])
  }

  @Test func `that stand in the rows of elements which were joined to it are told apart`() throws {
    let table = [
      ["Id", "C-01.e"], ["Answer", ""], ["Id", "Question", "Answer"],
      ["C-01.e:police", "police", "in place"], ["C-01.e:no", "no", ""],
      ["C-01.e:-", "-, we think", "missing"],
    ].map { ReadDocument.Row(cells: $0.map { .init(text: $0) }) }
    let answers = try ReturnedCase().answers(ReadDocument(blocks: [.table(table)]))
    #expect(
      answers.body == "answers:\n  C-01.e:\n    in-place: [police]\n    missing: [\"-\"]\n")
    #expect(answers.refused == ["table 1, row 6 | C-01.e:- | -, we think"])
  }
}
