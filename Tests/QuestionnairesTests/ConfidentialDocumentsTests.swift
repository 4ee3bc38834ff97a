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
      #expect(
        mark == "no" || answers.readAs.contains { $0.contains("is kept confidential elsewhere") })
    }
  }

  @Test func `of another row of the file is not named either`() throws {
    let answers = try ReturnedCase().answers(
      Self.heads, ["C-01.y|yes|The Act|||yes", "C-01.l|1|The Act|||"])
    #expect(answers.body.split(separator: "restricted: true").count == 3, "\(answers.body)")
  }

  /// Of two days, or of two pages: the mark stands beside one of the rows.
  @Test(arguments: [
    ["C-01.y|yes|The Act|p. 1||yes", "C-01.y||The Act|p. 2||"],
    ["C-01.y|yes|The Act|p. 1||", "C-01.y||The Act|p. 2||yes"],
    ["C-01.y|yes||p. 1|https://x.org/act|yes", "C-01.y||Other||http://www.x.org/act/|"],
  ])
  func `of another row of one question is not named either`(rows: [String]) throws {
    let answers = try ReturnedCase().answers(Self.heads, rows)
    #expect(answers.body.split(separator: "restricted: true").count == 3, "\(answers.body)")
    #expect(answers.readAs.count { $0.hasSuffix("is kept confidential elsewhere") } == 1)
    let opened = try ReturnedCase().answers(
      Self.heads, rows.map { $0.hasSuffix("|") ? $0 + "no" : $0 })
    #expect(opened.body.split(separator: "restricted: true").count == 3, "\(opened.body)")
    #expect(opened.notTaken.map(\.text) == ["Keep confidential: no"])
  }

  @Test func `that stays open in another row of its question is told`() throws {
    var (one, two) = (Sheets.evidence("The Act"), Sheets.evidence("The Act"))
    (one.at, two.at) = ("p. 1", "p. 2")
    let pieces = [one, two]
    let base = try ReturnedCase { $0.answers[0] = Answer(value: .yes, evidence: pieces) }
    let answers = base.answers(
      Self.heads, ["C-01.y|yes|The Act|p. 1||yes", "C-01.y||The Act|p. 2||"])
    #expect(answers.changedEvidence == [0: [0: 0]])
    #expect(answers.readAs.count { $0.contains("still name it in another place of this") } == 1)
    let both = base.answers(
      Self.heads, ["C-01.y|yes|The Act|p. 1||yes", "C-01.y||The Act|p. 2||yes"])
    #expect(both.readAs.allSatisfy { !$0.contains("still name it") })
  }

  // MARK: Nearly the same

  @Test(arguments: ["https://x.org/act#page=3", "http://x.org/act?lang=en", "x.org/act/"])
  func `is the same at another part of its address`(link: String) throws {
    let base = try ReturnedCase {
      $0.answers[0] = Answer(
        value: .yes,
        evidence: [Sheets.evidence("The Act", url: "https://x.org/act", isRestricted: true)])
    }
    for mark in ["", "no"] {
      let answers = base.answers(Self.heads, ["C-01.l|1|Another paper||\(link)|\(mark)"])
      #expect(answers.body.contains("restricted: true"), "\(answers.body)")
    }
    let asTitle = base.answers(Self.heads, ["C-01.l|1|https://www.x.org/act|||"])
    #expect(asTitle.body.contains("restricted: true"))
  }

  /// What may be one document, or two: confidential at one question, and written at another.
  @Test(arguments: [
    ("Minutes of the task force|", "Minutes of the task force, 2024|"),
    ("Minutes of the task force|", "Minutes of the tsak force|"),
    ("Annual report 2023|", "Annual report 2024|"),
    ("A|https://x.org/doc?id=17", "B|https://x.org/doc?id=18"),
  ])
  func `keeps what is nearly called so unless no is said, and both are told`(
    kept: String, other: String
  ) throws {
    func row(_ id: String, _ cells: String, _ mark: String) -> String {
      let parts = cells.split(separator: "|", omittingEmptySubsequences: false)
      return "\(id)|\(parts[0])||\(parts[1])|\(mark)"
    }
    for (mark, count) in [("", 2), ("no", 1)] {
      let answers = try ReturnedCase().answers(
        Self.heads, [row("C-01.y|yes", kept, "yes"), row("C-01.l|1", other, mark)])
      let restricted = answers.body.split(separator: "\n").count { $0.contains("restricted") }
      #expect(restricted == count, "\(answers.body)")
      #expect(answers.readAs.count { $0.contains("may be") } == 1, "\(answers.readAs)")
      #expect(answers.notTaken == [])
    }
  }

  @Test func `keeps nothing that is called otherwise`() throws {
    let answers = try ReturnedCase().answers(
      Self.heads,
      [
        "C-01.y|yes|Minutes||https://x.org/doc|yes", "C-01.l|1|Criminal Code||https://x.org/code|",
        "-.p|70|Yearbook||https://y.org/doc|",
      ])
    #expect(answers.body.split(separator: "restricted: true").count == 2, "\(answers.body)")
    #expect(answers.readAs == [])
  }

  @Test func `that one row opens lets what is nearly called so be named`() throws {
    let base = try ReturnedCase {
      $0.answers[0] = Answer(
        value: .yes, evidence: [Sheets.evidence("Annual report 2023", isRestricted: true)])
    }
    let answers = base.answers(
      Self.heads, ["C-01.y|yes|Annual report 2023|||no", "C-01.l|1|Annual report 2024|||"])
    #expect(!answers.body.contains("restricted"), "\(answers.body)")
  }

  // MARK: Other titles

  @Test func `whose title was replaced by another is told, though nothing else was left`() throws {
    let base = try ReturnedCase {
      $0.answers[0] = Answer(
        value: .yes, evidence: [Sheets.evidence("The Act"), Sheets.evidence("A plan")])
    }
    let replaced = base.answers(
      Self.heads, ["C-01.y|yes|Some minutes|||", "C-01.y||A plan|||", "C-01.y||A memo|||"])
    #expect(
      replaced.readAs == [
        "sheet Questions, row 3, C-01.y: 'Some minutes' read as another document than 'The Act', which no row names any more"
      ])
    let added = base.answers(
      Self.heads, ["C-01.y|yes|The Act|||", "C-01.y||A plan|||", "C-01.y||A memo|||"])
    #expect(added.readAs == [])
  }

  @Test func `cannot be told where the column of documents was deleted, which is told`() throws {
    let base = try ReturnedCase {
      $0.answers[0] = Answer(
        value: .yes, evidence: [Sheets.evidence("The Act", url: "https://x.org")])
    }
    let heads = "Id|Answer|Page or article|Link|Keep confidential"
    let same = base.answers(heads, ["C-01.y|yes||https://x.org|", "C-01.l|1|||"])
    #expect(same.remarks.count { $0.contains("“Document or source” is missing") } == 1)
    #expect(same.remarks.contains { $0.hasSuffix("answers: 1") })
    let other = base.answers(heads, ["C-01.y|yes||https://y.org|"])
    #expect(other.readAs.contains { $0.contains("'https://y.org' stands without a title") })
    let complete = base.answers(Self.heads, ["C-01.y|yes|The Act||https://x.org|"])
    #expect(complete.remarks == [] && complete.readAs == [])
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
