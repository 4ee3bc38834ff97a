import Filling
import Findings
import ModelSamples
import OfficeFiles
import PolicyModel
import Questionnaires
import Testing

/// What stands where “Keep confidential” is asked, or stood, wherever people come to write it.
@Suite struct `A mark that may say confidential` {
  private static let heads = "Id|Answer|Document or source|Keep confidential"

  /// An assessment whose first answer rests on what everybody may see.
  private static func open(_ titles: String...) throws -> ReturnedCase {
    try ReturnedCase {
      $0.answers[0] = Answer(value: .yes, evidence: titles.map { Sheets.evidence($0) })
    }
  }

  /// How many pieces of evidence the file restricts.
  private func restricted(_ answers: ReturnedAnswers) -> Int {
    answers.body.split(separator: "\n").count { $0.hasSuffix("restricted: true") }
  }

  // MARK: Without its head

  @Test(arguments: ["Secret?", "Vertraulich", "", "Not confidential"])
  func `keeps what the questionnaire showed where its head was lost`(head: String) throws {
    let answers = try Self.open("The Act")
      .answers("Id|Answer|Document or source|\(head)", ["C-01.y|yes|The Act|yes"])
    #expect(restricted(answers) == 1, "\(answers.body)")
    #expect(answers.changedEvidence == [0: [0: 0]])
    #expect(answers.refused == ["sheet Questions, row 3 | C-01.y | yes"])
    #expect(answers.remarks.count { $0.contains("pieces of evidence: 1") } == 1)
  }

  @Test(arguments: ["", "-"])
  func `keeps nothing that was shown where nothing stands under a lost head`(word: String) throws {
    let answers = try Self.open("The Act")
      .answers("Id|Answer|Document or source|Secret?", ["C-01.y|yes|The Act|\(word)"])
    #expect(restricted(answers) == 0)
    #expect(answers.changedEvidence == [:])
  }

  @Test func `is not what stands under a head of one's own beside that of the mark`() throws {
    let answers = try Self.open("The Act")
      .answers("\(Self.heads)|Checked by", ["C-01.y|yes|The Act||AB"])
    #expect(restricted(answers) == 0)
  }

  private static func table(_ rows: [(String, String)]) -> ReadDocument {
    ReadDocument(blocks: [
      .paragraph(ReturnedCase.reference),
      .table(
        ([("Id", "C-01.y"), ("Answer", "yes"), ("Document or source", "The Act")] + rows)
          .map { .init(cells: [.init(text: $0.0), .init(text: $0.1)]) }),
    ])
  }

  @Test(arguments: [
    [("Secret?", "yes")], [("", "yes")], [("yes", "")], [("Keep confidential: yes", "")],
  ])
  func `keeps what a document showed where its label was lost or written on`(
    rows: [(String, String)]
  ) throws {
    let answers = try Self.open("The Act").answers(Self.table(rows))
    #expect(restricted(answers) == 1, "\(answers.body) \(answers.notTaken)")
    #expect(answers.notTaken.count == 1)
  }

  @Test(arguments: [
    [("Secret?", "")], [("Keep confidential", ""), ("Remark", "seen")],
    [("Keep confidential: no", "")],
  ])
  func `keeps nothing that a document showed where nothing says so`(
    rows: [(String, String)]
  ) throws {
    #expect(restricted(try Self.open("The Act").answers(Self.table(rows))) == 0)
  }

  // MARK: Twice

  @Test(arguments: [("yes", "no"), ("no", "yes")])
  func `is the stricter of two, and the other one is listed`(one: String, other: String) throws {
    let sheet = try ReturnedCase().answers(
      "\(Self.heads)|Confidential", ["C-01.y|yes|The Act|\(one)|\(other)"])
    let document = try ReturnedCase().answers(
      Self.table([("Keep confidential", one), ("Keep confidential", other)]))
    for answers in [sheet, document] {
      #expect(restricted(answers) == 1, "\(answers.body)")
      #expect(answers.notTaken.map(\.text) == ["Keep confidential: no"])
    }
  }

  @Test(arguments: [("yes", "x"), ("no", ""), ("-", "no"), ("no", "no")])
  func `is one where both say the same, or one says nothing`(one: String, other: String) throws {
    let answers = try ReturnedCase().answers(
      "\(Self.heads)|Confidential", ["C-01.y|yes|The Act|\(one)|\(other)"])
    #expect(restricted(answers) == (one == "yes" ? 1 : 0))
    #expect(answers.notTaken == [])
  }

  // MARK: Over several rows

  /// A sheet with a row each of two questions, whose marks are one cell with a text and something beside it.
  private func merged(_ base: ReturnedCase, _ change: (inout ReadWorkbook.Cell) -> Void)
    -> ReturnedAnswers
  {
    var sheet = ReturnedCase.sheet(Self.heads, ["C-01.y|yes|The Act|", "C-01.l|1|The Plan|"])
    for row in [2, 3] {
      var cell = ReadWorkbook.Cell(column: 3, text: "")
      change(&cell)
      sheet.rows[row].cells.append(cell)
    }
    return base.answers(ReadWorkbook(sheets: [sheet]))
  }

  @Test(arguments: [SetAside.Kind.merged, .hidden, .note, .floating])
  func `keeps what stands in each of the rows that it lies over`(kind: SetAside.Kind) throws {
    for base in [try ReturnedCase(), try Self.open("The Act")] {
      let answers = merged(base) { $0.setAside = [SetAside(kind, "yes")] }
      #expect(restricted(answers) == 2, "\(answers.body)")
      #expect(answers.notTaken.map(\.text) == ["yes", "yes"])
      #expect(answers.readAs.count { $0.contains("may say so") } == 2)
    }
  }

  @Test func `may be a remark on its cell`() throws {
    let answers = merged(try ReturnedCase()) { $0.comments = ["not for the press"] }
    #expect(restricted(answers) == 2)
  }

  @Test(arguments: [SetAside(.merged, "no"), SetAside(.struck, "yes"), SetAside(.hidden, "-")])
  func `is none where it says no, nothing, or is struck through`(other: SetAside) throws {
    #expect(restricted(merged(try Self.open("The Act")) { $0.setAside = [other] }) == 0)
  }

  // MARK: Nothing

  @Test(arguments: ["-", "–", "\"-\"", "/", "."])
  func `is none where a stroke says that there is nothing to say`(word: String) throws {
    let base = try ReturnedCase {
      $0.answers[0] = Answer(
        value: .yes, evidence: [Sheets.evidence("The Act", isRestricted: true)])
    }
    let answers = base.answers(Self.heads, ["C-01.y|yes|The Act|\(word)"])
    #expect(restricted(answers) == 1)
    #expect(answers.readAs.map { $0.contains("stays confidential") } == [true])
    #expect(answers.notTaken == [])
  }

  // MARK: Beside an earlier answer

  private static let earlier = "Id|Still holds?|Answer|Document or source|Keep confidential"

  private func earlier() throws -> ReturnedCase {
    try ReturnedCase {
      $0.answers[0] = Answer(
        value: .yes, evidence: [Sheets.evidence("The Act"), Sheets.evidence("The Plan")])
      $0.carriedOver[0] = try Sheets.day("2024-06-30")
    }
  }

  @Test(arguments: ["still holds|", "changed|no", "|yes", "|"])
  func `is of all that an earlier answer rests on`(said: String) throws {
    let answers = try earlier().answers(Self.earlier, ["C-01.y|\(said)||yes"])
    #expect(restricted(answers) == 2, "\(answers.body)")
    #expect(answers.changedEvidence == [0: [0: 0, 1: 1]])
    #expect(answers.readAs.count { $0.hasSuffix("pieces of evidence: 2") } == 1)
    #expect(answers.notTaken == [])
  }

  @Test func `is of an earlier answer's evidence where its head was lost, or nobody knows`() throws
  {
    let lost = try earlier().answers(
      Self.earlier.replacing("Keep confidential", with: "Secret?"),
      ["C-01.y|still holds|||yes"])
    #expect(restricted(lost) == 2)
    #expect(lost.remarks.count { $0.contains("pieces of evidence: 2") } == 1)
    let unclear = try earlier().answers(Self.earlier, ["C-01.y|still holds|||perhaps"])
    #expect(restricted(unclear) == 2)
    #expect(unclear.notTaken.map(\.text) == ["Keep confidential: perhaps"])
  }

  @Test func `tells where else a report names what an earlier answer rests on`() throws {
    let base = try ReturnedCase {
      for index in [0, 1] as [IndicatorIndex] {
        $0.answers[index] = Answer(value: .unknown, evidence: [Sheets.evidence("The Act")])
      }
      $0.carriedOver[0] = try Sheets.day("2024-06-30")
    }
    let answers = base.answers(Self.earlier, ["C-01.y|still holds|||yes"])
    #expect(answers.readAs.count { $0.contains("still name it at 1 other question;") } == 1)
  }

  @Test func `is of the new document alone where one is named beside it`() throws {
    let answers = try earlier().answers(Self.earlier, ["C-01.y|still holds||A memo|yes"])
    #expect(restricted(answers) == 1, "\(answers.body)")
    #expect(answers.changedEvidence == [:])
  }

  @Test func `opens nothing of an earlier answer, which is listed`() throws {
    let answers = try earlier().answers(Self.earlier, ["C-01.y|still holds|||no"])
    #expect(answers.refused == ["sheet Questions, row 3 | C-01.y | Keep confidential: no"])
  }
}
