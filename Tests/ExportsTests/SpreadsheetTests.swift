import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring
import Testing
import WorkedExamples

@testable import Exports

@Suite struct SpreadsheetTests {
  @Test func `cells are quoted, formulas are text, numbers stay numbers`() {
    let csv = CSVWriter.write(
      ["a", "b,c"],
      [
        [.text("=cmd()|' /C calc'!A0"), .text("say \"hi\", all")],
        [.text("-12"), .number(-12.5)], [.text("two\nlines"), .whole(3)],
        [.text("@x\t+y"), .none], [.text("\tx"), .text("")], [.text("\rx"), .text("a-b=c")],
      ])
    #expect(
      csv == "\u{FEFF}a,\"b,c\"\r\n'=cmd()|' /C calc'!A0,\"say \"\"hi\"\", all\"\r\n"
        + "'-12,-12.5\r\n\"two\nlines\",3\r\n'@x\t'+y,\r\n'\tx,\r\n\"'\rx\",a-b=c\r\n")
  }

  @Test func `with semicolons numbers have a decimal comma, and other text has none`() {
    let csv = CSVWriter.write(
      ["a;b", "c"],
      [
        [.number(-12.5), .share(0.25)], [.written("1.234"), .text("1.234")],
        [.written("{ from: 1.5, to: 2 }"), .text("x,y")], [.whole(1_000), .text("x;=y")],
      ], as: .semicolon)
    #expect(
      csv == "\u{FEFF}\"a;b\";c\r\n-12,5;0,25\r\n1,234;1.234\r\n{ from: 1.5, to: 2 };x,y\r\n"
        + "1000;\"x;'=y\"\r\n")
  }

  /// A reader of RFC 4180, so that the tables are checked by what a spreadsheet would read.
  static func cells(_ bytes: [UInt8]) -> [[String]] {
    let csv = String(decoding: bytes, as: UTF8.self)
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    var scalars = Array(csv.unicodeScalars.dropFirst())[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"" where isQuoted && scalars.first == "\"":
        cell += "\""
        scalars.removeFirst()
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        row.append(cell)
        cell = ""
      case "\r" where !isQuoted: break
      case "\n" where !isQuoted:
        rows.append(row + [cell])
        (row, cell) = ([], "")
      default: cell.unicodeScalars.append(scalar)
      }
    }
    return rows
  }

  /// The cells of a text where a program parts them at a sign and knows nothing of commas.
  private static func cells(_ text: String, partedAt sign: Character) -> [Substring] {
    text.replacing("\u{FEFF}", with: "").split(separator: /\r\n|\r|\n/).flatMap {
      $0.split(separator: sign, omittingEmptySubsequences: false)
    }
  }

  @Test(arguments: [",", ";", "\t"] as [Character], CSVStyle.allCases)
  func `no cell is a formula, whichever sign a program parts them at`(
    sign: Character, style: CSVStyle
  ) {
    let texts = [
      "see;=HYPERLINK(\"http://evil.example\")", "a;+1", "a; @x", "a;\"=1+1\"", "a\n=1+1",
      "a\r\n-1", "a;\u{A0}=1", "=1;=1", "a\t=1", ";;=1",
      "a,=1+1", "a, @x", ",\t+1", "\u{200B}=1", "a,＝1", "＋1", "a\u{2028}=1", "\"=1", "a;\"\"\"-1",
    ]
    let csv = CSVWriter.write(
      ["a"], texts.map { [.text($0), .written($0), .number(1)] }, as: style)
    let cells = Self.cells(csv, partedAt: sign)
    #expect(cells.count > texts.count)
    for cell in cells {
      let first = cell.unicodeScalars.first { !" \u{A0}\"\u{200B}".unicodeScalars.contains($0) }
      #expect(!(first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false), "\(cell)")
    }
  }

  /// E10 of the method: the first question has 0.5 · (1 − 0.9) to be fixed and 0.5 · 0.7 open, the
  /// second 0.5 · 0.5.
  @Test func `tables of half-known answers are these`() {
    let round = SampleTree.halfKnown.round
    let scope = AgencyScope(round)
    let columns = { (columns: [String]) in columns.joined(separator: ",") }
    let end = ",XX,Exampleland,2026-06-30,other,a test\r\n"
    #expect(
      String(decoding: GapsTable(scope).csv, as: UTF8.self) == "\u{FEFF}"
        + columns(GapsTable.fileColumns)
        + "\r\n1,4,A,A,P1,P1-G1,mostlyNotKnown,,1,0.35,0.95,0.4,1,0.05,5,5,2,strategic,,,"
        + "2028-06-30,,,A.s1,,,P1/1/1,\(end)")
    let answers = [
      "2 of 10 known to be in place; missing: element 2; not known: element 3, element 4, "
        + "element 5, element 6, element 7, element 8, element 9", "Between partial and yes",
    ]
    #expect(
      String(decoding: QuestionsTable(scope).csv, as: UTF8.self) == "\u{FEFF}"
        + columns(QuestionsTable.fileColumns)
        + "\r\n1,v,A,A,P1,P1-G1,A.s1,structure,?,narrow,\"\(answers[0])\",,,35,35,,,,,2026-12-30,,\(end)"
        + "1,v,A,A,P1,P1-G1,A.s2,structure,?,narrow,\(answers[1]),,,25,25,,,,,2026-12-30,,\(end)")
    #expect(
      String(decoding: AnswersTable(scope).csv, as: UTF8.self) == "\u{FEFF}"
        + columns(AnswersTable.fileColumns)
        + "\r\nA.s1,A,P1,P1-G1,structure,elements,?,answered,\"\(answers[0])\",,"
        + "0.2,0.9,0.3,0.666667,0.2,0.5,5,35,none,,,,,,,,,,,,\"{ in-place: [e0, e1], missing: [e2] }\",,,\(end)"
        + "A.s2,A,P1,P1-G1,structure,yes-partial-no,?,answered,\(answers[1]),,"
        + "0.5,1,0.5,1,0.5,0.5,0,25,none,,,,,,,,,,,,\"{ from: partial, to: yes }\",,,\(end)")
    let numbers = "0.35,0.6,0.05,0.875,0.95,0.4"
    let node = "\(numbers),Not enough known,Initial,Advanced,yes,0.875,,,,,,"
    #expect(
      String(decoding: ScoresTable(round).csv, as: UTF8.self) == "\u{FEFF}"
        + columns(ScoresTable.fileColumns)
        + "\r\noverall,,Overall,1,\(node)\(end)section,P1,P1,1,\(node)\(end)"
        + "group,P1-G1,P1-G1,1,\(node)\(end)criterion,A,A,1,\(numbers),,,,,,,,,,mostlyNotKnown,\(end)"
    )
  }

  /// Rows of two reports, put under one another, are told apart by what stands in them.
  @Test func `every row of every table says whose it is, behind the table's own columns`() {
    var other = SampleTree.halfKnown.assessment
    other.state = State(code: "XY", name: "=Other, \"land\"")
    other.respondent = Respondent(role: .government, name: "")
    other.date = day("2027-01-31")
    let checklist = SampleTree.halfKnown.checklist
    let round = Round(checklist, other, Scorecard(other, checklist: checklist))
    let scope = AgencyScope(round)
    let tables: [any ReportTable] = [
      GapsTable(scope), QuestionsTable(scope), AnswersTable(scope), ScoresTable(round),
      SourcesTable(scope),
    ]
    for table in tables {
      let cells = Self.cells(table.csv(parted: .comma))
      #expect(
        cells[0]
          == type(of: table).columns + [
            "state_code", "state_name", "assessment_date", "respondent_role", "respondent_name",
          ])
      for (row, own) in zip(cells.dropFirst(), table.rows) {
        #expect(row.count == own.count + 5)
        #expect(row.suffix(5) == ["XY", "'=Other, \"land\"", "2027-01-31", "government", ""])
      }
      #expect(cells.count == 1 + table.rows.count)
    }
  }

  @Test func `the table of questions says what to do about each, and why it is not known`() {
    let rows = QuestionsTable(AgencyScope(SampleTree.notKnown.round)).read
    #expect(
      rows.map { "\($0["todo"] ?? "") \($0["why"] ?? "") \($0["reason"] ?? "")" } == [
        "startMeasuring not-measured so it is", "answer not-found so it is",
        "answer withheld so it is", "answer pending so it is", "answer  so it is", "wait  ",
        "answer  ", "answer  ",
      ])
    #expect(Set(rows.map { $0["weight"] }) == ["12.5"])
    #expect(Set(rows.map { $0["points"] }) == ["12.5"])
    let answers = AnswersTable(AgencyScope(SampleTree.notKnown.round)).read
    #expect(answers.map { $0["why"] } == rows.map { $0["why"] })
    for row in answers {
      #expect(row["low"] == "0" && row["high"] == "1" && row["known"] == "0" && row["value"] == "")
    }
  }

  @Test func `tables have a row each gap, question and node, and a cell each column`() throws {
    let round = try Examples.round("exampleland-2026").round
    let scope = AgencyScope(round)
    let tables = [
      GapsTable(scope).csv, QuestionsTable(scope).csv, AnswersTable(scope).csv,
      ScoresTable(round).csv,
    ].map(Self.cells)
    #expect(tables[0].count == round.register.toFix.count + 1)
    #expect(
      tables[1].count == round.register.toFindOut.reduce(0) { $0 + $1.questions.count } + 1)
    #expect(tables[2].count == 180 + 1)
    #expect(tables[3].count == 1 + 4 + 14 + 45 + 1)
    for table in tables { #expect(table.count > 1 && Set(table.map(\.count)).count == 1) }
  }

  /// Two places in one source, one without a place in another, and evidence that is not listed.
  @Test func `answers name their listed sources side by side, and sources what rests on them`()
    throws
  {
    var tree = SampleTree([SampleItem(.yes), SampleItem(.no), SampleItem(.yes)]).assessment
    var report = Evidence(.report)
    report.title = "=Report"
    report.date = PartialDate("2024-06")
    report.covers = PartialDate("2023")
    report.accessed = CalendarDate("2025-11-20")
    report.language = "en"
    var act = Evidence(.law, "2020-01-02", until: "2028-12-31")
    act.isRestricted = true
    tree.sources = [
      CitedSource(id: "tip", document: report), CitedSource(id: "act", document: act),
      CitedSource(id: "spare", document: Evidence(.other)),
    ]
    (report.source, report.at, report.quote) = ("tip", "p. 3|4", "so it is")
    act.source = "act"
    tree.answers[0].evidence = [report, act, Evidence(.budget)]
    tree.answers[0].publicNote = "for all"
    report.at = "p. 9"
    tree.answers[2].evidence = [report]
    let checklist = SampleTree([SampleItem(.yes), SampleItem(.no), SampleItem(.yes)]).checklist
    let scope = AgencyScope(Round(checklist, tree, Scorecard(tree, checklist: checklist)))
    let columns = ["source", "at", "quote", "date", "public-note"]
    #expect(
      AnswersTable(scope).read.map { row in columns.map { row[$0] ?? "?" } } == [
        ["tip|act", "p. 3/4|", "so it is|", "2024-06|2020-01-02", "for all"], ["", "", "", "", ""],
        ["tip", "p. 9", "so it is", "2024-06", ""],
      ])
    #expect(
      // Behind them stands whose the row is.
      Self.cells(SourcesTable(scope).csv).dropFirst().map { Array($0.dropLast(5)) } == [
        [
          "tip", "'=Report", "report", "", "", "2024-06", "2023", "", "2025-11-20", "en", "",
          "A.s1 A.s3", "A.s1 p. 3/4|A.s3 p. 9",
        ],
        [
          "act", "law", "law", "", "", "2020-01-02", "", "2028-12-31", "", "", "yes", "A.s1", "",
        ],
        ["spare", "other", "other", "", "", "", "", "", "", "", "", "", ""],
        ["", "budget", "budget", "", "", "", "", "", "", "", "", "A.s1", ""],
      ])
  }

  @Test func `the page on formats lists the columns of every table`() throws {
    let page = try Examples.text("Sources/Loading/Loading.docc/Formats.md")
    let tables: [any ReportTable.Type] = [
      GapsTable.self, QuestionsTable.self, AnswersTable.self, ScoresTable.self,
      SourcesTable.self,
    ]
    for table in tables {
      let row = page.split(separator: "\n").first { $0.hasPrefix("| `\(table.name).csv` |") }
      let columns = table.columns.joined(separator: ", ")
      #expect(row?.hasSuffix("| \(columns) |") == true, "\(table.name)")
    }
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| `") }
    for (name, key) in [
      ("state_code", "state.code"), ("state_name", "state.name"), ("assessment_date", "date"),
      ("respondent_role", "respondent.role"), ("respondent_name", "respondent.name"),
    ] {
      #expect(rows.contains { $0.hasPrefix("| `\(name)` | `\(key)`") }, "\(name)")
    }
  }
}
