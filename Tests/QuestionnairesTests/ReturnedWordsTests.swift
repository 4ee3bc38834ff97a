import Filling
import ModelSamples
import OfficeFiles
import PolicyModel
import Questionnaires
import Testing

/// What people type over what they could choose.
@Suite struct `The words of a returned answer` {
  /// What the file has of an answer, and what is told of it.
  private func reading(_ id: String, _ text: String) throws -> (body: String, told: [String]) {
    let answers = try ReturnedCase().answers("Id|Answer", ["\(id)|\(text)"])
    let lines = answers.body.split(separator: "\n").dropFirst()
    // A range stands on the line of its id.
    let entry =
      lines.prefix(1).compactMap { $0.split(separator: ": ", maxSplits: 1).dropFirst().first }
      + lines.dropFirst().map { $0.trimmingPrefix("    ") }
    let refused = answers.notTaken.map { "not taken: \($0.text)" }
    return (entry.joined(separator: ", "), answers.readAs + refused)
  }

  @Test(arguments: [
    ("C-01.y", "YES", "answer: yes"), ("C-01.y", " yes. ", "answer: yes"),
    ("C-01.y", "not known", "answer: unknown"),
    ("C-01.y", "not applicable", "answer: not-applicable"),
    ("C-01.y", "between partial and yes", "from: partial, to: yes"),
    ("C-01.l", "2", "answer: 2"), ("C-01.l", "1 – a draft", "answer: 1"),
    ("C-01.l", "between 1 and 2", "from: 1, to: 2"),
    ("-.p", "72%", "answer: 72%"), ("-.p", "72 %", "answer: 72%"),
    ("-.p", "18/25", "count: 18, of: 25"),
    ("-.p", "18 of 25", "count: 18, of: 25"), ("-.p", "40 % to 55 %", "from: 40%, to: 55%"),
    ("-.p", "0", "answer: 0"), ("-.p", "1 %", "answer: 1%"), ("-.p", "100 %", "answer: 100%"),
    ("-.p", "0.5 %", "answer: 0.5%"), ("-.p", "1 to 5", "from: 1, to: 5"),
    ("-.p", "1 of 1", "count: 1, of: 1"), ("-.n", "1", "answer: 1"),
    ("-.n", "30 days", "answer: 30"), ("-.n", "20 to 30", "from: 20, to: 30"),
  ])
  func `that the questionnaire itself names are read as they are`(
    id: String, text: String, entry: String
  ) throws {
    let reading = try reading(id, text)
    #expect(reading.body.replacing("{ ", with: "").replacing(" }", with: "") == entry)
    #expect(reading.told == [])
  }

  @Test(arguments: [
    ("C-01.y", "partly", "answer: partial", "partial"), ("C-01.y", "da", "answer: yes", "yes"),
    ("C-01.y", "TRUE", "answer: yes", "yes"),
    ("C-01.y", "n/a", "answer: not-applicable", "not-applicable"),
    ("C-01.y", "?", "answer: unknown", "unknown"), ("-.p", "k.A.", "answer: unknown", "unknown"),
    ("-.p", "72,5 %", "answer: 72.5%", "72.5%"),
    ("C-01.l", "a law", "answer: 2", "2"),
    ("C-01.e", "none", "answer: []", "missing: police, no, -"),
    ("C-01.e", "police", "answer: [police]", "in place: police; missing: no, -"),
    ("C-01.e", "all", "answer: [police, \"no\", \"-\"]", "in place: police, no, -"),
  ])
  func `in other words are read as what they mean, which is told`(
    id: String, text: String, entry: String, said: String
  ) throws {
    let reading = try reading(id, text)
    #expect(reading.body == entry)
    #expect(reading.told == ["sheet Questions, row 3, \(id): '\(text)' read as \(said)"])
  }

  @Test func `that say more than an answer stay beside it`() throws {
    #expect(
      try reading("-.p", "~35").body
        == "from: 30, to: 40, note: \"Answered in these words: ~35\"")
    #expect(
      try reading("C-01.y", "Partly, in two regions").body
        == "answer: partial, note: \"Answered in these words: Partly, in two regions\"")
    // What is partial may be yes in a part, and words about what is not known may end in a year.
    for (id, text, word) in [
      ("C-01.y", "partial; in the capital yes", "partial"),
      ("-.p", "not known, nobody counts it since 2019", "unknown"),
      ("C-01.e", "not known; ask the police", "unknown"),
    ] {
      #expect(
        try reading(id, text).body
          == "answer: \(word), note: \"Answered in these words: \(text)\"")
    }
  }

  @Test(arguments: [
    ("C-01.y", "yes, partly"), ("C-01.y", "Yes (not yet in force)"),
    ("C-01.y", "no: but in practice yes"),
    ("C-01.y", "ja, teilweise"), ("C-01.y", "mostly so"), ("C-01.y", "x"),
    ("C-01.y", "no information system"),
    ("C-01.y", "partial, no"), ("C-01.y", "partial; yes"), ("C-01.y", "partial (yes for adults)"),
    ("C-01.y", "not known, yes"), ("C-01.y", "not known; in the capital yes"),
    ("C-01.y", "not applicable, in the north partial"), ("-.p", "not known; in the capital 72 %"),
    ("C-01.l", "not known: in the capital level 2"), ("-.n", "not known; in the capital 12 days"),
    ("-.p", "not known, 40 %"), ("C-01.l", "not known: 2"),
    ("-.p", "2026-12-09"), ("-.n", "2009-12"),
    ("C-01.l", "2026-04-03"), ("C-01.l", "7"), ("-.p", "0.72"), ("-.p", "1"), ("-.p", "1.0"),
    ("-.p", "0,5"), ("-.p", "0 to 1"), ("-.p", "0.4-0.6"), ("-.p", "about 1"), ("-.p", "1,5,2"),
    ("-.n", "1,095"),
    ("-.p", "several"), ("C-01.e", "nobody"),
  ])
  func `that nobody can be sure of are not taken`(id: String, text: String) throws {
    let reading = try reading(id, text)
    #expect(reading.body == "")
    #expect(reading.told == ["not taken: \(text)"])
  }

  @Test func `of which a spreadsheet has made something else say what`() throws {
    let day = try ReturnedCase().answers("Id|Answer", ["-.p|2026-12-09"])
    #expect(day.notTaken.first?.why.hasSuffix("write them as 9 of 12") == true)
    var sheet = ReturnedCase.sheet("Id|Answer", ["-.p|=A1"])
    sheet.rows[2].cells[1].isError = true
    let formula = try ReturnedCase().answers(ReadWorkbook(sheets: [sheet]))
    #expect(
      formula.notTaken.map(\.why) == [
        "the cell holds a formula, and the file does not hold what comes of it"
      ])
    let verdict = try ReturnedCase().answers("Id|Still holds?|Answer", ["C-01.y|perhaps|"])
    #expect(verdict.notTaken.map(\.instead) == ["still holds or changed"])
  }

  @Test func `of a day or an address that is none leave the rest of the evidence`() throws {
    let answers = try ReturnedCase().answers(
      "Id|Answer|Document or source|Link|Date of the document|Keep confidential",
      ["C-01.y|yes|The Act|www.x.org|in spring"])
    #expect(
      answers.body == """
        answers:
          C-01.y:
            answer: yes
            evidence:
              - title: The Act
                url: https://www.x.org

        """)
    #expect(answers.refused == ["sheet Questions, row 3 | C-01.y | in spring"])
  }

  @Test(arguments: [
    ("C-01.y", "no", "not found"), ("C-01.y", "yes", "nobody measures it"),
    ("C-01.y", "partial", "we do not collect this"), ("C-01.y", "n/a", "asked for, awaited"),
    ("C-01.l", "2", "from 2027 on"), ("-.p", "72 %", "exists, not disclosed"),
    ("-.p", "18 of 25", "not found"), ("C-01.e", "police", "not found"),
    ("party", "yes", "not found"),
  ])
  func `beside why it is not known are two answers, and not taken`(
    id: String, text: String, why: String
  ) throws {
    let answers = try ReturnedCase().answers(
      "Id|Answer|If not known: why|Document or source", ["\(id)|\(text)|\(why)|"])
    #expect(
      !answers.body.contains("answer:") && !answers.body.contains("reason:"), "\(answers.body)")
    #expect(
      answers.refused == [
        "sheet Questions, row 3 | \(id) | \(text) · If not known: why (reports print it): \(why)"
      ])
    #expect(answers.notTaken.map(\.why) == ["it gives an answer and says why it is not known"])
    #expect(answers.notTaken.map(\.instead) == ["one of the two, and other remarks under “Note”"])
  }

  @Test(arguments: [
    ("C-01.y", "unknown", "not found", "why: not-found"),
    ("C-01.y", "", "not found", "why: not-found"),
    ("C-01.y", "n/a", "there was none", "reason: there was none"),
    ("C-01.y", "between partial and yes", "two regions are late", "reason: two regions are late"),
    ("-.p", "40 to 55 %", "no exact count", "reason: no exact count"),
  ])
  func `that leave something open may say why`(
    id: String, text: String, why: String, entry: String
  ) throws {
    let answers = try ReturnedCase().answers(
      "Id|Answer|If not known: why", ["\(id)|\(text)|\(why)"])
    #expect(answers.notTaken == [])
    #expect(answers.body.contains(entry), "\(answers.body)")
  }

  @Test func `for why it is not known are a kind, a reason or both`() throws {
    func body(_ why: String) throws -> String {
      try ReturnedCase().answers("Id|Answer|If not known: why", ["C-01.y|not known|\(why)"]).body
    }
    #expect(
      try body("nobody measures it")
        == "answers:\n  C-01.y:\n    answer: unknown\n    why: not-measured\n")
    #expect(
      try body("Asked for, awaited: due in May")
        == "answers:\n  C-01.y:\n    answer: unknown\n    why: pending\n    reason: due in May\n")
    #expect(
      try body("from 2027 on")
        == "answers:\n  C-01.y:\n    answer: unknown\n    reason: from 2027 on\n")
  }
}
