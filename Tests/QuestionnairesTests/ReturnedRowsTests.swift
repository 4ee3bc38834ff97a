import Filling
import Findings
import ModelSamples
import OfficeFiles
import PolicyModel
import Questionnaires
import Testing

/// Where the answers stand in what came back, whatever somebody did to the rows.
@Suite struct `The rows of a returned questionnaire` {
  @Test func `are a file of answers like that of a saved form`() throws {
    let answers = try ReturnedCase().answers(
      "Id|Question|Answer|Note|Document or source|Page or article|Link|Date of the document|Keep confidential",
      [
        "party|Is it?|no|||||",
        "C-01.y|Is it?|partial|In part.|The Act|art. 2|https://x.org|2023-04",
        "C-01.y||||A report|p. 3||", "C-01.l|Is it?|2 – a law|||||", "-.p|Is it?|72 %|||||",
        "-.n|Is it?|18|||||",
      ])
    #expect(
      String(decoding: answers.source.bytes, as: UTF8.self) == """
        assessment: no
        checklist-version: "1.10"
        state:
          code: "NO"
          name: Norway
        date: 2026-06-30
        respondent:
          role: government
        office: police
        facts:
          party:
            answer: no
        answers:
          C-01.y:
            answer: partial
            note: In part.
            evidence:
              - title: The Act
                at: art. 2
                url: https://x.org
                date: 2023-04
              - title: A report
                at: p. 3
          C-01.l:
            answer: 2
          "-.p":
            answer: 72%
          "-.n":
            answer: 18

        """)
    #expect(answers.notTaken == [])
    #expect(answers.readAs == [])
    #expect(answers.remarks == [])
    #expect(answers.places["C-01.l"] == "sheet Questions, row 6")
  }

  @Test func `are found by heads in any order and in other letters, with columns put between`()
    throws
  {
    let answers = try ReturnedCase().answers(
      "Checked by|ANSWER |note| id|question", ["AB|yes|n|C-01.y|Is it?"])
    #expect(answers.body == "answers:\n  C-01.y:\n    answer: yes\n    note: n\n")
    #expect(
      answers.remarks == [
        "not read, since the questionnaire has no such column: 'Checked by'"
      ])
    #expect(answers.refused == ["sheet Questions, row 3 | C-01.y | AB"])
  }

  @Test func `are known by an id that stands in another column than its own`() throws {
    let answers = try ReturnedCase().answers("Question|Answer|", ["Is it?|yes|C-01.y"])
    #expect(answers.body == "answers:\n  C-01.y:\n    answer: yes\n")
    #expect(answers.notTaken == [])
  }

  @Test func `that are known by their question alone are told`() throws {
    var checklist = Sheets.checklist
    for (index, indicator) in checklist.indicators.indexed {
      checklist.indicators[index].question = "Is \(indicator.id) so?"
    }
    let sheet = ReturnedCase.sheet(
      "Id|Question|Answer",
      ["C01y|Is C-01.y so?|yes", "|Is C-01.l so?|1", "c-01.E|Is C-01.e so?|not known"])
    let answers = try ReturnedCase(checklist).answers(ReadWorkbook(sheets: [sheet]))
    #expect(
      answers.body == """
        answers:
          C-01.y:
            answer: yes
          C-01.l:
            answer: 1
          C-01.e:
            answer: unknown

        """)
    #expect(
      answers.readAs == [
        "sheet Questions, row 3, C-01.y: the id 'C01y' read as this one, by the question"
      ])
    #expect(answers.remarks == ["a row without an id was known by the words of the question"])
  }

  @Test func `that were copied without their heads are read where the question follows the id`()
    throws
  {
    let sheet = ReadWorkbook.Sheet(
      name: "New", isHidden: false,
      rows: [
        ReadWorkbook.Row(
          number: 1,
          cells: [
            .init(column: 0, text: "C-01.y"), .init(column: 1, text: "yes"),
          ])
      ])
    let answers = try ReturnedCase().answers(ReadWorkbook(sheets: [sheet]))
    // All questions of this checklist are asked in the same words, so that none is told by them.
    #expect(answers.refused == ["sheet New, row 1 | C-01.y | yes"])
  }

  @Test func `with two answers to one question are not taken, and with one and the same are`()
    throws
  {
    let answers = try ReturnedCase().answers(
      "Id|Answer|Note", ["C-01.y|yes|", "C-01.y|no|b", "C-01.l|1|", "C-01.l|1 – a draft|"])
    #expect(
      answers.body == "answers:\n  C-01.y:\n    note: b\n  C-01.l:\n    answer: 1\n")
    #expect(
      answers.refused == [
        "sheet Questions, row 3 | C-01.y | yes", "sheet Questions, row 4 | C-01.y | no",
      ])
    #expect(answers.silent.contains(0))
  }

  @Test func `of elements are one answer`() throws {
    func body(_ rows: [String]) throws -> String {
      try ReturnedCase().answers("Id|Answer", rows).body
    }
    #expect(
      try body(["C-01.e:police|in place", "C-01.e:no|missing", "C-01.e:-|missing"])
        == "answers:\n  C-01.e:\n    answer: [police]\n")
    #expect(
      try body(["C-01.e:police|in place", "C-01.e:no|missing", "C-01.e:-|not known"])
        == "answers:\n  C-01.e:\n    in-place: [police]\n    missing: [\"no\"]\n")
    let listed = try body(["C-01.e|police, -"])
    #expect(listed == "answers:\n  C-01.e:\n    answer: [police, \"-\"]\n")
  }

  @Test func `say of which questions nothing is said, so that nothing is taken back`() throws {
    let answers = try ReturnedCase().answers("Id|Answer", ["C-01.y|yes", "C-01.l|", "-.p|perhaps"])
    // C-01.l has its row and no answer; that of -.p was not taken; the others have no row.
    #expect(answers.silent == [2, 3, 4, 5])
  }

  @Test func `keep comments and what stands beside them`() throws {
    var sheet = ReturnedCase.sheet("Id|Answer", ["C-01.y|yes||see the annex", "unknown.id|yes"])
    sheet.rows[2].cells[1].comments = ["Ask again\nin May"]
    let answers = try ReturnedCase().answers(ReadWorkbook(sheets: [sheet]))
    #expect(
      answers.body
        == "answers:\n  C-01.y:\n    answer: yes\n    note: \"Comment in the file: Ask again\\nin May\"\n"
    )
    #expect(
      answers.refused == [
        "sheet Questions, row 3 | C-01.y | see the annex",
        "sheet Questions, row 4 | unknown.id | yes",
      ])
  }

  @Test func `of another office's are not taken, and whom to ask is told`() throws {
    let answers = try ReturnedCase().answers(
      "Id|Answer|Not ours: ask", ["C-01.y||Health", "C-01.l|1|Finance"])
    #expect(answers.body == "")
    #expect(answers.notOurs.map(\.ask) == ["Health", "Finance"])
    #expect(
      answers.refused == ["sheet Questions, row 4 | C-01.l | 1 · Not ours: ask: Finance"])
  }

  @Test func `of every sheet with heads are read, but for those of the program`() throws {
    let other = ReturnedCase.sheet("Id|Answer", ["C-01.l|1"], name: "Copy")
    var about = ReturnedCase.sheet("Id|Answer", ["-.p|1 %"], name: "_about")
    about.isHidden = true
    let answers = try ReturnedCase().answers(
      ReadWorkbook(sheets: [ReturnedCase.sheet("Id|Answer", ["C-01.y|yes"]), other, about]))
    #expect(
      answers.body
        == "answers:\n  C-01.y:\n    answer: yes\n  C-01.l:\n    answer: 1\n")
  }

  @Test func `of a sheet that somebody has hidden are listed, and not taken`() throws {
    var copy = ReturnedCase.sheet(
      "Id|Question|Answer|Note", ["C-01.l|Is it?|1|ask again"], name: "Copy")
    copy.isHidden = true
    let answers = try ReturnedCase().answers(
      ReadWorkbook(sheets: [ReturnedCase.sheet("Id|Answer", ["C-01.y|yes"]), copy]))
    #expect(answers.body == "answers:\n  C-01.y:\n    answer: yes\n")
    #expect(answers.refused == ["sheet Copy, row 3 | C-01.l | 1 · Note: ask again"])
    #expect(answers.notTaken.map(\.why) == ["it is hidden"])
  }

  /// A copy of the questionnaire, with what it prints in every column, whose heads somebody has changed.
  @Test(arguments: ["Id|Question|What counts|Answer", "Id|Question|Was zählt|Answer"])
  func `of a hidden sheet are listed without what the questionnaire printed`(heads: String) throws {
    let guidance = "0: nothing\n1: a draft\n2: a law\nNot applicable only if never."
    func refused(_ text: String) throws -> [String] {
      var copy = ReturnedCase.sheet(heads, ["C-01.l|Is it?|x|1"], name: "Copy")
      copy.isHidden = true
      copy.rows[2].cells[2].text = text
      return try ReturnedCase().answers(
        ReadWorkbook(sheets: [ReturnedCase.sheet("Id|Answer", ["C-01.y|yes"]), copy])
      ).refused
    }
    #expect(try refused(guidance) == ["sheet Copy, row 3 | C-01.l | 1"])
    let added = try refused(guidance + " Ours is a decree.")
    #expect(added.count == 1 && added[0].contains("Ours is a decree."), "\(added)")
  }

  @Test func `that somebody struck through are listed without what the questionnaire printed`()
    throws
  {
    var sheet = ReturnedCase.sheet("Id|Question|What counts|Answer", ["C-01.l|x|x|x"])
    let texts = [
      "C-01.l", "Is it?", "0: nothing\n1: a draft\n2: a law\nNot applicable only if never.", "1",
    ]
    for (column, text) in texts.enumerated() {
      sheet.rows[2].cells[column].text = ""
      sheet.rows[2].cells[column].setAside = [SetAside(.struck, text)]
    }
    let answers = try ReturnedCase().answers(ReadWorkbook(sheets: [sheet]))
    #expect(answers.refused == ["sheet Questions, row 3 | C-01.l | 1"])
  }

  @Test func `whose answers are merged into one cell are not taken, and each is listed`() throws {
    var sheet = ReturnedCase.sheet("Id|Answer", ["C-01.y|yes", "C-01.l|"])
    sheet.rows[2].cells[1].isOverRows = true
    var covered = ReadWorkbook.Cell(column: 1, text: "")
    covered.setAside = [SetAside(.merged, "yes")]
    sheet.rows[3].cells.append(covered)
    let answers = try ReturnedCase().answers(ReadWorkbook(sheets: [sheet]))
    #expect(answers.body == "")
    #expect(
      answers.refused == [
        "sheet Questions, row 3 | C-01.y | yes", "sheet Questions, row 4 | C-01.l | yes",
      ])
    #expect(answers.silent.contains(0) && answers.silent.contains(1))
  }

  @Test func `with a second column of answers are told of it`() throws {
    let answers = try ReturnedCase().answers("Id|Answer|Answer", ["C-01.y|yes|no"])
    #expect(answers.body == "answers:\n  C-01.y:\n    answer: yes\n")
    #expect(
      answers.notTaken.map(\.why) == [
        "two columns have the head “Answer”, of which the first is read"
      ])
  }

  @Test func `have the questionnaire's own line of the figures above them`() throws {
    var sheet = ReturnedCase.sheet("Id|Answer", ["C-01.y|yes"])
    sheet.rows[0].cells = [
      .init(column: 0, text: "The figures describe"), .init(column: 1, text: "2025"),
    ]
    #expect(try ReturnedCase().answers(ReadWorkbook(sheets: [sheet])).notTaken == [])
  }

  @Test func `without a reference are of the assessment's State and day, which is told`() throws {
    let sheet = ReadWorkbook.Sheet(
      name: "S", isHidden: false,
      rows: Array(ReturnedCase.sheet("Id|Answer", ["C-01.y|yes"]).rows.dropFirst()))
    let answers = try ReturnedCase().answers(ReadWorkbook(sheets: [sheet]))
    #expect(
      answers.remarks == [
        "it does not say which questions it answers; taken as answers about Norway of 2026-06-30"
      ])
    #expect(!String(decoding: answers.source.bytes, as: UTF8.self).contains("office:"))
  }
}
