import Findings
import Loading
import PolicyModel
import Testing
import YAMLTree

/// What looks as if it could identify somebody, and what only looks like it at first sight.
@Suite struct `Personal data` {
  private static func found(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return PersonalData.matches(in: bytes).map { match in
      "\(match.kind.rawValue): \(String(decoding: bytes[match.range], as: UTF8.self))"
    }
  }

  @Test(arguments: [
    ("write to ola.nordmann@example.org, please", ["an e-mail address: ola.nordmann@example.org"]),
    ("<a_b+c@mail.example.org>.", ["an e-mail address: a_b+c@mail.example.org"]),
    ("bjørn@exämple.org", ["an e-mail address: bjørn@exämple.org"]),
    ("call +47 22 12 34 56 for more", ["a telephone number: +47 22 12 34 56"]),
    ("tel. +4722123456", ["a telephone number: +4722123456"]),
    ("+47123456", ["a telephone number: +47123456"]),
    ("+471234567890123", ["a telephone number: +471234567890123"]),
    ("0047 22 12 34 56", ["a telephone number: 0047 22 12 34 56"]),
    ("ring 022 12 34 56", ["a telephone number: 022 12 34 56"]),
    ("phone (030) 123-4567-89", ["a telephone number: 030) 123-4567-89"]),
    ("passport C01234567", ["a passport or identity number: C01234567"]),
    ("AB123456 was presented", ["a passport or identity number: AB123456"]),
    ("national number 12039912345.", ["a passport or identity number: 12039912345"]),
    ("a girl born 12.03.1999 in", ["a date of birth: born 12.03.1999"]),
    ("DOB 1999-03-12", ["a date of birth: DOB 1999-03-12"]),
    ("date of birth: 12/03/1999", ["a date of birth: date of birth: 12/03/1999"]),
    ("D.O.B. 12 March", ["a date of birth: D.O.B. 12"]),
  ])
  func `is found`(text: String, matches: [String]) {
    #expect(Self.found(text) == matches)
  }

  @Test(arguments: [
    "", "2026-06-30", "30.06.2026", "Official Gazette 12/2023", "PC.DEC/557", "CETS 197",
    "2024/1712", "Directive (EU) 2024/1712", "Directive 2011/36/EU", "CM/Rec(2022)21",
    "https://example.org/documents/557812345678", "https://example.org/?id=12345678901",
    "http://example.org/2024/06/30/012345678901", "72%", "72 %", "0.5 to 0.75", "1 200 000",
    "EUR 1 200 000.50", "article 12(1)-(2)", "articles 10-16, 29(2) and 36-38", "P1-LEAD-01.s1",
    "in 24 of 25 regions", "from 2019 to 2024", "2019-2024", "18/25", "case 4-2-1", "@",
    "user@localhost", "follow us @example", "a newborn, 3 days old", "born in Oslo",
    "stubborn 12", "reborn 12.03.1999", "birthright", "A/RES/55/25", "C 326",
    "OJ C 326, 26.10.2012",
    "12345", "No 1234567", "00", "+", "+47", "+4712345", "+4712345678901234", "01.02.2026",
    "0123456.",
  ])
  func `is not seen in references, dates, figures and addresses on the web`(text: String) {
    #expect(Self.found(text) == [])
  }

  @Test func `that stands twice in one text is shown at both places`() throws {
    let text = "answers:\n  A.s1: { answer: yes, note: write to a@b.org or to a@b.org }\n"
    var findings = FindingList()
    let source = SourceText(name: "x.yaml", bytes: Array(text.utf8))
    let tree = try #require(YAMLTree.read(source, findings: &findings))
    let starts = PersonalDataSearch.findings(in: tree).kept.map { $0.place?.start }
    let first = try #require(text.utf8.firstRange(of: "a@b.org".utf8))
    let start = text.utf8.distance(from: text.utf8.startIndex, to: first.lowerBound)
    #expect(starts == [start, start + "a@b.org or to ".utf8.count])
  }

  @Test func `is not looked for where the program alone writes`() throws {
    let text =
      "assessment: a@b.org\nanswered-by: { A.s1: a@b.org }\ncarried-over: { A.s1: a@b.org }\n"
    var findings = FindingList()
    let source = SourceText(name: "x.yaml", bytes: Array(text.utf8))
    let tree = try #require(YAMLTree.read(source, findings: &findings))
    #expect(PersonalDataSearch.findings(in: tree).kept.map(\.message) == [])
    #expect(PersonalDataSearch.findings(in: tree, for: .publication).kept.map(\.message) == [])
  }

  @Test(
    arguments: [
      ("interview-maria-popescu-0722123456", PersonalData.Kind.telephone),
      ("interview-2022-0722123456", .telephone), ("call_0722-123-456", .telephone),
      ("file-AB123456", .passport), ("dob-1999-03-12", .birthDate), ("greta-2022", nil),
      ("cets-197", nil), ("report-2019-2024", nil), ("hearing-2026-06-30", nil), ("s-1", nil),
    ] as [(String, PersonalData.Kind?)])
  func `is found in ids, whose marks stand for spaces`(id: String, kind: PersonalData.Kind?) {
    #expect(PersonalData.kind(ofID: id) == kind)
  }

  /// Nobody's name is known; but what stands in the id of an interview is seldom anything else.
  @Test(
    arguments: [
      ("interview-with-maria-jones", "the name of somebody who was asked"),
      ("interview-jones", "the name of somebody who was asked"),
      ("int-2026-04-mjones", "the name of somebody who was asked"),
      ("interview-3", nil), ("interview-ministry-of-justice-2026", nil), ("int-7b", nil),
      ("i-2026-06-30", nil), ("interview-0722123456", "a telephone number"),
    ] as [(String, String?)])
  func `may be a name in the id of an interview`(id: String, looks: String?) {
    #expect(PersonalData.looks(ofID: id, isInterview: true) == looks)
  }

  @Test func `is no name in the id of a report`() {
    #expect(PersonalData.looks(ofID: "report-of-maria-jones", isInterview: false) == nil)
  }

  @Test func `is looked for in the ids of interviews`() throws {
    let text =
      "sources:\n  talk-jones: { title: A talk, type: interview }\n  greta-jones: { title: T, type: report }\n"
    var findings = FindingList()
    let source = SourceText(name: "x.yaml", bytes: Array(text.utf8))
    let tree = try #require(YAMLTree.read(source, findings: &findings))
    let told = PersonalDataSearch.findings(in: tree).kept
    #expect(told.map(\.message) == ["this looks like the name of somebody who was asked"])
    #expect(told.map(\.place?.start) == [11])
  }

  @Test func `is looked for in the entries alone that somebody has just written`() throws {
    let text = "answers:\n  A.s1: { note: a@b.org }\n  A.s2: { note: c@d.org }\n"
    var findings = FindingList()
    let source = SourceText(name: "x.yaml", bytes: Array(text.utf8))
    let tree = try #require(YAMLTree.read(source, findings: &findings))
    let entry = try #require(tree.value(at: ["answers", "A.s2"]))
    let told = PersonalDataSearch.findings(in: tree, within: [tree.place(entry)])
    #expect(told.marks == ["3:17 warning personal-data"])
    #expect(PersonalDataSearch.findings(in: tree, within: []).marks == [])
  }

  @Test func `is looked for in the ids of sources`() throws {
    let text =
      "sources:\n  file-AB123456: { title: A file }\n  interview-0722123456: { title: T }\n  greta-2022: { title: A report }\n"
    var findings = FindingList()
    let source = SourceText(name: "x.yaml", bytes: Array(text.utf8))
    let tree = try #require(YAMLTree.read(source, findings: &findings))
    #expect(
      PersonalDataSearch.findings(in: tree).marks == [
        "2:3 warning personal-data", "3:3 warning personal-data",
      ])
    #expect(
      PersonalDataSearch.findings(in: tree, for: .publication).marks
        == ["2:3 warning personal-data-left-out", "3:3 warning personal-data-left-out"])
  }

  /// A long text is read part by part.
  @Test func `is found once wherever it stands in a long text`() {
    let number = "+47 22 12 34 56"
    for length in [16_300, 16_360, 16_370, 16_380, 16_384, 16_390, 32_760] {
      let bytes = Array((String(repeating: "é", count: length / 2) + " " + number + " or so").utf8)
      #expect(
        PersonalData.matches(in: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
          == [number], "\(length)")
    }
  }

  @Test(arguments: [
    ("tel:\u{a0}22\u{202f}12 34\u{2009}56", "22\u{202f}12 34\u{2009}56"),
    ("+47\u{2011}22\u{2011}12\u{2013}34\u{2212}56", "+47\u{2011}22\u{2011}12\u{2013}34\u{2212}56"),
    ("\u{ff0b}\u{ff14}\u{ff17} 22123456", "\u{ff0b}\u{ff14}\u{ff17} 22123456"),
    ("+\u{0664}\u{0667} 22123456", "+\u{0664}\u{0667} 22123456"),
    ("+47 22\u{200b}123456", "+47 22\u{200b}123456"),
  ])
  func `is found with every script's digits, blanks and dashes, and what cannot be seen`(
    text: String, number: String
  ) {
    #expect(Self.found(text) == ["a telephone number: \(number)"])
  }

  /// Bytes that are no text end nothing but themselves.
  @Test func `is found among bytes that are no text`() {
    let bytes = [0xFF, 0x20] + Array("a@b.org".utf8) + [0x20, 0xE2, 0x82]
    let matches = PersonalData.matches(in: bytes)
    #expect(matches.map(\.kind) == [.email])
    #expect(matches.map(\.range) == [2..<9])
  }

  @Test func `is found as often as it stands there, in order`() {
    #expect(
      Self.found("+47 22 12 34 56 or a@b.org; born 1.2.2003; passport C01234567") == [
        "a telephone number: +47 22 12 34 56", "an e-mail address: a@b.org",
        "a date of birth: born 1.2.2003", "a passport or identity number: C01234567",
      ])
  }

  /// A search in time that grows with the square would take many minutes over so much.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "a", "@", "0", " 0", "1 ", "A1 ", "12-", "(at) ", "NO93 ", "born ", "tel ", "isbn 1 ", "@a.",
      "+1 ", "né ", "Telegram @a ", "010170-", "1.", "FR76 1 ",
    ])
  func `takes one pass over 32 KiB of anything`(unit: String) {
    let count = (1 << 15) / unit.utf8.count
    let bytes = Array(repeatElement(Array(unit.utf8), count: count).joined())
    #expect(PersonalData.matches(in: bytes) == [])
  }

  @Test func `is looked for in names, answers and plans, and has its place there`() throws {
    let checklist = try SmallChecklist.sound()
    let text = """
      assessment: small
      checklist-version: 1.0.0
      state: { code: XX, name: Exampleland }
      date: 2026-06-30
      respondent: { role: ngo, name: o@example.org }
      facts: { party: yes, member: no }
      answers:
        C-01.y:
          answer: yes
          note: passport C01234567
          evidence:
            - title: A law
              url: https://example.org/a@b.org
              date: 2023-04-01
        C-01.p: { count: 10000000000, of: 20000000000 }
      plan:
        C-01: { action: call +47 22 12 34 56, deadline: 2027-01-01 }

      """
    let source = SourceText(name: "sheet.yaml", bytes: Array(text.utf8))
    var findings = FindingList()
    let tree = try #require(YAMLTree.read(source, findings: &findings))
    #expect(ReadAssessment(text, of: checklist).findings.marks == [])
    #expect(
      PersonalDataSearch.findings(in: tree).marks == [
        "5:32 warning personal-data", "10:20 warning personal-data",
        "17:24 warning personal-data",
      ])
  }

  @Test func `that stands twice in a text is shown at both of its places`() throws {
    let text = "answers:\n  x: a@b.org and again a@b.org\n"
    let source = SourceText(name: "sheet.yaml", bytes: Array(text.utf8))
    var findings = FindingList()
    let tree = try #require(YAMLTree.read(source, findings: &findings))
    #expect(
      PersonalDataSearch.findings(in: tree).marks == [
        "2:6 warning personal-data", "2:24 warning personal-data",
      ])
  }

  @Test func `is looked for in all that a public report could hold`() throws {
    let text = """
      assessment: small
      checklist-version: 1.0.0 by a@b.org
      state: { code: XX, name: Exampleland +47 22 12 34 56 }
      date: 2026-06-30
      respondent: { role: ngo, name: o@example.org }
      answers:
        C-01.y:
          answer: yes
          reason: DOB 1999-03-12
          evidence:
            - title: passport C01234567
              reference: born 12.03.1999
              url: https://example.org/a@b.org
              restricted: true
            - url: https://example.org/?id=C01234567
            - url: tel:+47 22 12 34 56
        C-01.p: { count: 10000000000, of: 20000000000 }
        C-01.n: 100000000000
      plan:
        C-01: { action: call +47 22 12 34 56, note: a@b.org, deadline: 2027-01-01 }

      """
    let source = SourceText(name: "sheet.yaml", bytes: Array(text.utf8))
    var findings = FindingList()
    let tree = try #require(YAMLTree.read(source, findings: &findings))
    #expect(
      PersonalDataSearch.findings(in: tree, for: .publication).marks
        == [
          "2:29", "3:38", "5:32", "9:13", "11:25", "12:20", "13:34", "16:18", "20:24", "20:47",
        ].map { "\($0) warning personal-data-left-out" })
  }

  @Test(arguments: [
    ("https://example.org/?id=C01234567", []),
    ("http://example.org/+4722123456/a@b.org", ["a@b.org"]),
    ("tel:+4722123456", ["+4722123456"]),
    ("see https://example.org/ or C01234567", ["C01234567"]),
    ("https://example.org/ C01234567", ["C01234567"]),
  ])
  func `in an address on the web is an e-mail address alone`(text: String, matches: [String]) {
    let bytes = Array(text.utf8)
    let found = PersonalData.matches(in: bytes, of: .address)
    #expect(found.map { String(decoding: bytes[$0.range], as: UTF8.self) } == matches)
  }
}
