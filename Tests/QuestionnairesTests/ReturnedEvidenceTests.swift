import Filling
import ModelSamples
import PolicyModel
import Questionnaires
import Testing

/// What the rows of a question say of its evidence.
@Suite struct `The evidence of a returned questionnaire` {
  private static let heads =
    "Id|Answer|Document or source|Page or article|Link|Date of the document|Keep confidential"

  /// An assessment with pieces of evidence beside its first answer, and what comes back to it.
  private func returned(_ pieces: [Evidence], _ rows: [String]) throws -> ReturnedAnswers {
    try ReturnedCase { $0.answers[0] = Answer(value: .yes, evidence: pieces) }
      .answers(Self.heads, rows)
  }

  private func act(isRestricted: Bool = false) throws -> Evidence {
    var piece = Sheets.evidence("The Act", reference: "OG 12", isRestricted: isRestricted)
    (piece.at, piece.quote, piece.date) = ("art. 2", "Everybody has", PartialDate("2024"))
    piece.validUntil = PartialDate("2028-12-31")
    return piece
  }

  /// What the file has of evidence, a piece each, without its margin.
  private func pieces(_ answers: ReturnedAnswers) -> [String] {
    let lines = answers.body.split(separator: "\n").drop { $0 != "    evidence:" }.dropFirst()
    return lines.reduce(into: []) { pieces, line in
      let text = String(line.drop { $0 == " " })
      if text.hasPrefix("- ") {
        pieces.append(String(text.dropFirst(2)))
      } else {
        pieces[pieces.count - 1] += ", \(text)"
      }
    }
  }

  // MARK: Confidential

  @Test(arguments: ["yes", "YES", "x", "✓", "ja", "confidential", "Restricted", "true"])
  func `is confidential where that is said, in whatever word`(word: String) throws {
    let answers = try returned([], ["C-01.y|yes|The Act||||\(word)"])
    #expect(pieces(answers) == ["title: The Act, restricted: true"])
    #expect(answers.notTaken == [])
  }

  @Test(arguments: ["", "no", "-", "nein", "FALSE"])
  func `is not where nothing is said, or no`(word: String) throws {
    let answers = try returned([], ["C-01.y|yes|The Act||||\(word)"])
    #expect(pieces(answers) == ["title: The Act"])
    #expect(answers.notTaken == [])
  }

  @Test(arguments: ["perhaps", "ask the unit", "partly", "?"])
  func `is confidential until it is clear, which is listed`(word: String) throws {
    let answers = try returned([], ["C-01.y|yes|The Act||||\(word)"])
    #expect(pieces(answers) == ["title: The Act, restricted: true"])
    #expect(answers.refused == ["sheet Questions, row 3 | C-01.y | Keep confidential: \(word)"])
  }

  @Test func `of a confidential piece comes back as it went out`() throws {
    let answers = try returned(
      [try act(isRestricted: true)], ["C-01.y|yes|The Act|art. 2, OG 12||2024|yes"])
    #expect(answers.changedEvidence == [:])
    #expect(
      pieces(answers) == [
        "at: art. 2, quote: Everybody has, title: The Act, type: law, reference: OG 12, date: 2024, "
          + "valid-until: 2028-12-31, restricted: true"
      ])
    #expect(answers.readAs == [])
  }

  @Test func `stays confidential where the word is taken away, and not where no is said`() throws {
    let emptied = try returned(
      [Sheets.evidence("The Act", isRestricted: true)], ["C-01.y|yes|The Act||||"])
    #expect(pieces(emptied) == ["title: The Act, type: law, restricted: true"])
    #expect(
      emptied.readAs == [
        "sheet Questions, row 3, C-01.y: 'The Act' stays confidential; no under Keep confidential would open it"
      ])
    let opened = try returned(
      [Sheets.evidence("The Act", isRestricted: true)], ["C-01.y|yes|The Act||||no"])
    #expect(pieces(opened) == ["title: The Act, type: law"])
    #expect(opened.changedEvidence == [0: [0: 0]])
  }

  @Test func `of a source that is confidential as a whole cannot be opened`() throws {
    let base = try ReturnedCase { assessment in
      let act = Sheets.evidence("The Act", isRestricted: true)
      assessment.sources = [CitedSource(id: "act", document: act)]
      var piece = act
      piece.source = "act"
      assessment.answers[0] = Answer(value: .yes, evidence: [piece])
    }
    let answers = base.answers(Self.heads, ["C-01.y|yes|The Act||||no"])
    #expect(answers.refused == ["sheet Questions, row 3 | C-01.y | Keep confidential: no"])
    #expect(answers.body.contains("evidence: [act]"), "\(answers.body)")
    #expect(answers.body.contains("restricted: true"))
    let other = base.answers(Self.heads, ["C-01.l|1|The Act|p. 3|||"])
    #expect(pieces(other).first == "source: act, at: p. 3")
  }

  /// Without the column, as in a table of somebody's own.
  @Test(arguments: ["The Act|p. 3", "The Act of 2024|", "Another|"])
  func `beside a confidential piece stays so where its row says nothing of it`(cells: String) throws
  {
    let base = try ReturnedCase { assessment in
      assessment.answers[0] = Answer(
        value: .yes, evidence: [Sheets.evidence("The Act", isRestricted: true)])
    }
    let answers = base.answers(
      "Id|Answer|Document or source|Page or article", ["C-01.y|yes|\(cells)"])
    #expect(pieces(answers).count == 1)
    #expect(answers.body.contains("restricted: true"), "\(answers.body)")
  }

  @Test func `that is new is open where the confidential piece has a row of its own`() throws {
    let answers = try returned(
      [Sheets.evidence("The Minutes", isRestricted: true)],
      ["C-01.y|yes|The Minutes||||yes", "C-01.y||The Act||||"])
    #expect(
      pieces(answers) == ["title: The Minutes, type: law, restricted: true", "title: The Act"])
  }

  @Test func `that is named twice is confidential if one of the rows says so`() throws {
    let answers = try returned([], ["C-01.y|yes|The Act||||", "C-01.y||The Act||||yes"])
    #expect(pieces(answers) == ["title: The Act, restricted: true"])
  }

  @Test func `that is shown twice in the same words is two pieces, each with its mark`() throws {
    let answers = try returned(
      [Sheets.evidence("The Act", isRestricted: true), Sheets.evidence("The Act")],
      ["C-01.y|yes|The Act||||", "C-01.y||The Act||||yes"])
    #expect(
      pieces(answers) == [
        "title: The Act, type: law", "title: The Act, type: law, restricted: true",
      ])
    #expect(answers.changedEvidence == [:])
  }

  // MARK: Changed

  @Test(arguments: [
    (
      "The Act|art. 3, OG 12||2024|",
      "at: art. 3, quote: Everybody has, title: The Act, type: law, reference: OG 12, date: 2024, "
    ),
    (
      "The Act of 2024|art. 2, OG 12|https://act.example|2024-06|",
      "at: art. 2, quote: Everybody has, title: The Act of 2024, type: law, reference: OG 12, "
        + "url: https://act.example, date: 2024-06, "
    ),
    (
      "The Akt|p. 9|||", "at: p. 9, quote: Everybody has, title: The Akt, type: law, "
    ),
  ])
  func `keeps what a questionnaire does not show where its row is changed`(
    cells: String, piece: String
  ) throws {
    for isRestricted in [false, true] {
      let answers = try returned([try act(isRestricted: isRestricted)], ["C-01.y|yes|\(cells)"])
      let mark = isRestricted ? ", restricted: true" : ""
      #expect(pieces(answers) == ["\(piece)valid-until: 2028-12-31\(mark)"])
      #expect(answers.changedEvidence == [0: [0: 0]])
      #expect(answers.readAs.contains { $0.hasSuffix("read as a change of 'The Act'") })
      #expect(answers.notTaken == [])
    }
  }

  @Test func `is new where it is another document, or another place beside the first`() throws {
    let answers = try returned(
      [try act()],
      [
        "C-01.y|yes|The Act|art. 9|||", "C-01.y||The Act|art. 2, OG 12||2024|",
        "C-01.y||A report||||",
      ])
    #expect(answers.changedEvidence == [:])
    #expect(
      pieces(answers) == [
        "title: The Act, at: art. 9",
        "at: art. 2, quote: Everybody has, title: The Act, type: law, reference: OG 12, date: 2024, "
          + "valid-until: 2028-12-31",
        "title: A report",
      ])
  }

  @Test func `keeps its day where none is written in its place`() throws {
    let answers = try returned([try act()], ["C-01.y|yes|The Act|art. 2, OG 12||in spring|"])
    #expect(pieces(answers).first?.contains("date: 2024, ") == true)
    #expect(answers.refused == ["sheet Questions, row 3 | C-01.y | in spring"])
  }

  @Test(arguments: [
    ("Id|Answer", "C-01.y|no"), ("Id|Answer|Documents", "C-01.y|no|The Act"),
    ("Id|Answer|Page or article", "C-01.y|no|Official Gazette 88/2016"),
    ("Id|Answer|Page or article|Date of the document", "C-01.y|no|art. 2, OG 12|2024"),
    ("Id|Answer|Document or source", "C-01.y|no|The Act"),
  ])
  func `stays as it is where columns of it were deleted or renamed`(
    heads: String, row: String
  ) throws {
    let piece = try act()
    let answers = try ReturnedCase { $0.answers[0] = Answer(value: .yes, evidence: [piece]) }
      .answers(heads, [row])
    #expect(
      pieces(answers) == [
        "at: art. 2, quote: Everybody has, title: The Act, type: law, reference: OG 12, date: 2024, "
          + "valid-until: 2028-12-31"
      ])
    #expect(answers.changedEvidence == [:])
    #expect(answers.notTaken.count == (row.contains("Gazette") || heads.contains("ts") ? 1 : 0))
  }

  // MARK: Which document

  @Test(arguments: [
    "p. 12|", "|p. 12", "|Art. 5(2)(b)", "pages 3 and 4|", "12|", "|Annex II", "S. 7|p. 12",
  ])
  func `is none where only a place is named, which is listed`(cells: String) throws {
    let answers = try ReturnedCase().answers(
      "Id|Answer|Document or source|Page or article", ["C-01.y|yes|\(cells)", "party|yes|\(cells)"])
    #expect(
      answers.body == "facts:\n  party:\n    answer: yes\nanswers:\n  C-01.y:\n    answer: yes\n")
    #expect(answers.notTaken.map(\.id) == ["C-01.y", "party"])
  }

  @Test func `is what is written in the cell beside, or behind an address`() throws {
    #expect(
      pieces(try returned([], ["C-01.y|yes||Law 12/2024|||"])) == ["title: Law 12/2024"])
    #expect(
      try returned([], ["C-01.y|yes||Law 12/2024|||"]).readAs == [
        "sheet Questions, row 3, C-01.y: 'Law 12/2024' read as the document"
      ])
    #expect(
      pieces(try returned([], ["C-01.y|yes|p. 12||https://x.org||"])) == [
        "at: p. 12, url: https://x.org"
      ])
  }

  @Test func `is none where it is only said to be confidential`() throws {
    let answers = try returned([], ["C-01.y|yes|||||yes"])
    #expect(pieces(answers) == [])
    #expect(answers.refused == ["sheet Questions, row 3 | C-01.y | Keep confidential: yes"])
  }
}
