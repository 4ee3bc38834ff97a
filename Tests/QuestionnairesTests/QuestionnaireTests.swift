import Documents
import ModelSamples
import OfficeFiles
import PolicyModel
import Testing

@testable import Questionnaires

/// What goes out to an office, in most tests as a workbook; `Tests/Office/questionnaires.py` opens the files.
@Suite struct `A questionnaire` {
  private func workbook(
    _ assessment: Assessment?, of checklist: Checklist = Sheets.checklist,
    agency: AgencyIndex? = nil, withoutNotes: Bool = false, reply: FormReply = FormReply()
  ) -> Workbook {
    Questionnaire(
      QuestionSet(checklist, assessment, agency: agency, withoutNotes: withoutNotes),
      reply: reply
    ).workbook(generator: "assessor test")
  }

  private static func text(_ cell: Workbook.Cell) -> String {
    if case .text(let text) = cell.value { text } else { "" }
  }

  /// What stands under some heads of the sheet, of each row with an id.
  private func rows(_ workbook: Workbook, _ heads: [String]) throws -> [[String]] {
    let sheet = try #require(workbook.sheets.first { $0.name == "Questions" })
    let head = try #require(sheet.headRow)
    let names = sheet.rows[head].cells.map(Self.text)
    let places = try heads.map { head in try #require(names.firstIndex(of: head), "\(head)") }
    return sheet.rows[(head + 1)...].map { row in places.map { Self.text(row.cells[$0]) } }
      .filter { $0[0] != "" }
  }

  @Test func `has a row for each fact, question and element, with what was answered`() throws {
    let heads = [
      "Id", "Answer", "If not known: why (reports print it)", "Note", "Document or source",
    ]
    #expect(
      try rows(workbook(Answered.assessment()), heads) == [
        ["party", "yes", "", "", ""], ["no", "no", "", "", ""], ["-", "", "", "", ""],
        ["C-01.y", "between partial and yes", "", "=1+1", "The Act"],
        ["C-01.l", "2 – a law", "", "", ""], ["C-01.e", "", "", "", ""],
        ["C-01.e:police", "in place", "", "", ""], ["C-01.e:no", "not known", "", "", ""],
        ["C-01.e:-", "missing", "", "", ""], ["-.p", "18 of 25", "", "", ""],
        ["-.n", "1.0950 to 14", "", "", ""],
        ["-.-", "not known", "nobody measures it: from 2027 on", "", ""],
      ])
  }

  @Test func `has each further piece of evidence in a row of its own`() throws {
    var sheet = try Answered.assessment()
    sheet.answers[0].evidence.append(Sheets.evidence("The Report"))
    let rows = try rows(
      workbook(sheet),
      ["Id", "Answer", "Document or source", "Page or article", "Link", "Date of the document"])
    #expect(
      rows.filter { $0[0] == "C-01.y" } == [
        [
          "C-01.y", "between partial and yes", "The Act", "section 3, 12/2024",
          "https://act.example/", "2024-06",
        ],
        ["C-01.y", "", "The Report", "", "", ""],
      ])
  }

  @Test func `says which evidence is kept confidential`() throws {
    let rows = try rows(
      workbook(Answered.withConfidential()), ["Id", "Document or source", "Keep confidential"])
    #expect(
      rows.filter { $0[0] == "C-01.y" }.map { Array($0.dropFirst()) }
        == [["The Act", "yes"], ["The Report", "yes"], ["The Budget", ""]])
  }

  @Test func `offers to keep each further document confidential`() throws {
    var sheet = try Answered.assessment()
    sheet.answers[0].evidence.append(Sheets.evidence("The Report"))
    let questions = try #require(workbook(sheet).sheets.first { $0.name == "Questions" })
    let rows = questions.rows.indices.filter {
      Self.text(questions.rows[$0].cells[0]) == "C-01.y"
    }
    for row in rows + [questions.rows.count - 1] {
      #expect(
        questions.choices.contains { $0.row == row && $0.options == ["yes", "no"] }, "\(row)")
    }
  }

  @Test func `says where a reason is asked for that reports print it`() throws {
    let questions = try #require(
      workbook(try Answered.assessment()).sheets.first { $0.name == "Questions" })
    let head = questions.rows[try #require(questions.headRow)].cells.map(Self.text)
    let place = try #require(head.firstIndex { $0.contains("reports print it") })
    let prompts = questions.choices.filter { $0.column == place }.map(\.prompt)
    #expect(prompts.count == 6)
    #expect(
      prompts.allSatisfy {
        $0 == "Every reader of a report sees it; nothing that could identify a person."
      })
  }

  @Test func `asks for no reason beside an answer that is known`() throws {
    var sheet = try Answered.assessment()
    sheet.answers[1].reason = "by decree"
    sheet.answers[4].reason = "no exact count"
    let rows = try rows(workbook(sheet), ["Id", "If not known: why (reports print it)"])
    #expect(rows.contains(["C-01.l", ""]))
    #expect(rows.contains(["-.n", "no exact count"]))
  }

  @Test func `says what counts, and nothing of what an answer is worth`() throws {
    var checklist = Sheets.checklist
    checklist.indicators[0].type = .yesPartialNo(partial: "A draft.", isReversed: true)
    checklist.indicators[3].note = "Count each once."
    checklist.indicators[3].notApplicableWhen = "there was none."
    let rows = try rows(workbook(nil, of: checklist), ["Id", "What counts"])
    let counts = Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    #expect(
      counts["C-01.y"]
        == "Partial: A draft.\nHere no is the good answer.\nNot applicable only if never.")
    #expect(
      counts["C-01.l"] == "0: nothing\n1: a draft\n2: a law\nNot applicable only if never.")
    #expect(
      counts["-.p"] == """
        Write a percentage (72 %), a count (18 of 25) or a range (40 to 55 %), or not known.
        Count each once.
        Not applicable only if there was none.
        """)
    #expect(
      counts["-.n"] == """
        Write a number of days (12) or a range (10 to 14), or not known.
        Not applicable only if never.
        """)
    #expect(counts["C-01.e:police"] == "")
  }

  /// What is offered in the cells of an id's row.
  private func offered(_ workbook: Workbook, _ id: String) throws -> [[String]] {
    let sheet = try #require(workbook.sheets.first { $0.name == "Questions" })
    let row = try #require(sheet.rows.firstIndex { Self.text($0.cells[0]) == id })
    return sheet.choices.filter { $0.row == row }.map(\.options)
  }

  @Test func `offers what can be answered, and the other offices`() throws {
    var checklist = Sheets.checklist
    checklist.criteria[0].lead = 0
    checklist.indicators[1].notApplicableWhen = nil
    let why = ["nobody measures it", "not found in the sources", "exists, not disclosed"]
    let beside = [why + ["asked for, awaited"], ["yes", "no"], ["null", "_"]]
    let workbook = workbook(try Sheets.blank(), of: checklist, agency: 0)
    #expect(
      try offered(workbook, "C-01.y")
        == [["yes", "partial", "no", "not known", "not applicable"]] + beside)
    #expect(
      try offered(workbook, "C-01.l")
        == [["0 – nothing", "1 – a draft", "2 – a law", "not known"]] + beside)
    #expect(try offered(workbook, "C-01.e") == [["not known", "not applicable"]] + beside)
    #expect(try offered(workbook, "C-01.e:no") == [["in place", "missing", "not known"]])
  }

  @Test
  func `shows an answer of an earlier round in place of the answer, and asks whether it holds`()
    throws
  {
    var sheet = try Answered.assessment()
    sheet.carriedOver = [0: try Sheets.day("2024-06-30"), 2: try Sheets.day("2024-06-30")]
    let workbook = workbook(sheet)
    let rows = try rows(workbook, ["Id", "Earlier answer", "Answer", "Note", "Document or source"])
    #expect(
      rows[3] == [
        "C-01.y",
        """
        30 June 2024: Between partial and yes
        It rests on law: The Act, 12/2024, dated June 2024, https://act.example/, section 3.
        Note: =1+1
        """, "", "", "",
      ])
    #expect(rows[4] == ["C-01.l", "", "2 – a law", "", ""])
    #expect(rows[6] == ["C-01.e:police", "", "", "", ""])
    #expect(try offered(workbook, "C-01.y").first == ["still holds", "changed"])
    #expect(try offered(workbook, "C-01.l").first?.first == "0 – nothing")
  }

  @Test func `asks about an earlier answer only where there is one`() throws {
    let sheet = try #require(
      workbook(try Answered.assessment()).sheets.first { $0.name == "Questions" })
    let heads = sheet.rows[try #require(sheet.headRow)].cells.map(Self.text)
    #expect(
      heads == [
        "Id", "Question", "What counts", "Answer", "If not known: why (reports print it)", "Note",
        "Document or source", "Page or article", "Link", "Date of the document",
        "Keep confidential", "Not ours: ask",
      ])
  }

  @Test func `says of what it is a part, where it is seen and where it is not`() throws {
    var checklist = Sheets.checklist
    checklist.criteria[0].lead = 0
    let sheets = workbook(try Sheets.blank(), of: checklist, agency: 0).sheets
    let line = "Reference: no 1.10 · NO · 2026-06-30 · police"
    #expect(sheets.map(\.name) == ["Start", "Questions", "Words", "_about"])
    #expect(sheets.map(\.isHidden) == [false, false, false, true])
    #expect(Self.text(sheets[1].rows[1].cells[0]) == line)
    #expect(
      sheets[3].rows.map { $0.cells.map(Self.text) } == [
        [line], ["Checklist", "no"], ["Version", "1.10"], ["State", "NO Norway"],
        ["Date", "2026-06-30"], ["Office", "police"], ["Answered by", "government"],
      ])
    #expect(
      Self.text(workbook(nil).sheets[1].rows[1].cells[0]) == "Reference: no 1.10 · - · - · -")
  }

  @Test func `says who asks, by when and where it is sent`() throws {
    let reply = FormReply(askedBy: "The Desk", due: "12 May 2026", replyTo: "desk@x.example")
    let start = workbook(try Sheets.blank(), reply: reply).sheets[0]
    let rows = start.rows.map { $0.cells.map(Self.text) }
    for row in [
      ["Asked by", "The Desk"], ["Answer by", "12 May 2026"], ["State", "Norway"],
      ["5.", "Save the file and send it to desk@x.example."],
    ] { #expect(rows.contains(row), "\(row)") }
    let bare = workbook(nil).sheets[0].rows.map { $0.cells.map(Self.text) }
    #expect(bare.contains(["5.", "Save the file and send it to whoever sent it to you."]))
    #expect(bare.contains(["State", ""]))
  }

  @Test func `can be changed where it is answered alone`() throws {
    let sheet = workbook(try Answered.assessment()).sheets[1]
    let row = try #require(sheet.rows.first { Self.text($0.cells[0]) == "C-01.y" })
    #expect(sheet.isProtected)
    #expect(
      row.cells.map(\.look.isUnlocked)
        == [false, false, false] + Array(repeating: true, count: 9))
    #expect(row.cells.allSatisfy { $0.look.format == .text })
    // Further documents, by the id that is typed.
    let last = try #require(sheet.rows.last)
    #expect(last.cells.indices.filter { last.cells[$0].look.isUnlocked } == [0, 6, 7, 8, 9, 10])
  }

  @Test func `carries to an office nothing of another's, and no notes where none are wanted`()
    throws
  {
    var checklist = Sheets.checklist
    checklist.criteria[0].lead = 0
    var sheet = try Answered.assessment()
    sheet.answers[0].evidence.append(Sheets.evidence("Secret", isRestricted: true))
    sheet.answers[3].note = "of another"
    func holds(_ texts: [String], withoutNotes: Bool) -> [Bool] {
      let book = workbook(sheet, of: checklist, agency: 0, withoutNotes: withoutNotes)
      let all = book.sheets.flatMap(\.rows).flatMap(\.cells).map(Self.text)
      return texts.map(all.contains)
    }
    let texts = ["=1+1", "Secret", "of another", "The Act"]
    #expect(holds(texts, withoutNotes: false) == [true, true, false, true])
    #expect(holds(texts, withoutNotes: true) == [false, false, false, true])
  }
}
