import Findings
import Loading
import ModelSamples
import PolicyModel
import Testing
import YAMLTree

@testable import Filling

/// The copy of an assessment that may be published.
@Suite struct `A public copy` {
  private static let mark = "[left out: it looked like personal data]"

  /// The values that the copy's text is written from.
  private static func redacted(_ sheet: Assessment) -> Assessment {
    var redaction = Redaction()
    return redaction.redacted(sheet)
  }

  @Test func `lacks restricted evidence, notes and the respondent's name, and counts them`() throws
  {
    var sheet = try Sheets.blank()
    sheet.respondent = Respondent(role: .ngo, name: "An office")
    sheet.answers[0] = Answer(
      value: .yes, exceptions: [0], reason: "so it is", note: "a note",
      evidence: [
        Sheets.evidence("hidden", isRestricted: true), Sheets.evidence("shown"),
        Sheets.evidence("hidden too", isRestricted: true),
      ])
    sheet.answers[1] = Answer(note: "another note")
    sheet.plans = [
      0: Plan(action: "Amend the Act", status: .planned, note: "a third note"),
      1: Plan(note: "a fourth note, and nothing decided"),
    ]
    var expected = sheet
    expected.respondent.name = ""
    expected.answers[0].note = nil
    expected.answers[0].evidence = [Sheets.evidence("shown")]
    expected.answers[1] = Answer()
    expected.plans = [0: Plan(action: "Amend the Act", status: .planned)]
    expected.leftOut = LeftOut(evidence: 2, notes: 4, names: 1)
    #expect(Self.redacted(sheet).contents == expected.contents)
  }

  @Test func `lacks contacts, restricted sources with all that rests on them, and notes on facts`()
    throws
  {
    var sheet = try Sheets.blank()
    sheet.offices = [
      0: Office(name: "The police", contact: "unit 3"), 1: Office(name: "An office"),
    ]
    var (open, closed) = (Sheets.evidence("Open"), Sheets.evidence("Closed", isRestricted: true))
    sheet.sources = [
      CitedSource(id: "open", document: open), CitedSource(id: "closed", document: closed),
      CitedSource(id: "idle", document: Sheets.evidence("Idle", isRestricted: true)),
    ]
    (open.source, open.at, open.quote) = ("open", "p. 3", "There is none.")
    (closed.source, closed.at, closed.quote) = ("closed", "p. 4", "There is one.")
    sheet.answers[0] = Answer(value: .yes, publicNote: "for all", evidence: [open, closed])
    sheet.factGrounds = [
      0: FactGrounds(source: "open", note: "n"), 1: FactGrounds(source: "closed"),
    ]
    var expected = sheet
    expected.offices[0]?.contact = nil
    expected.sources = [sheet.sources[0]]
    expected.answers[0].evidence = [open]
    expected.factGrounds = [0: FactGrounds(source: "open")]
    // The piece, the fact's, and the source on which nothing rests.
    expected.leftOut = LeftOut(evidence: 3, notes: 1, names: 1)
    #expect(Self.redacted(sheet).contents == expected.contents)
    #expect(!PublicCopy(of: sheet, checklist: Sheets.checklist).text.contains("There is one."))
  }

  @Test func `counts personal data in a source once, however much rests on it`() throws {
    var sheet = try Sheets.blank()
    var piece = Sheets.evidence("Letter of a@b.org", reference: "12/2023")
    sheet.sources = [CitedSource(id: "letter", document: piece)]
    piece.source = "letter"
    sheet.answers[0] = Answer(value: .yes, evidence: [piece])
    piece.at = "ask a@b.org"
    sheet.answers[1] = Answer(value: .level(1), evidence: [piece])
    let copy = PublicCopy(of: sheet, checklist: Sheets.checklist)
    #expect(copy.leftOut == LeftOut(personalData: 2))
    #expect(!copy.text.contains("a@b.org"))
    let back = try #require(Sheets.read(copy.text))
    #expect(back.answers[0].evidence.map(\.title) == [Self.mark])
    #expect(back.answers[1].evidence.map(\.at) == [Self.mark])
  }

  @Test func `lacks the words beside a small count, which may tell it`() throws {
    var sheet = try Sheets.blank()
    var piece = Sheets.evidence("Report")
    (piece.at, piece.quote) = ("p. 4", "Three of the seven were returned.")
    let words = Answer(
      value: .count(3, of: 7), publicNote: "Two were from the north.", evidence: [piece])
    sheet.answers[3] = words
    let copy = Self.redacted(sheet)
    #expect(copy.answers[3].publicNote == nil)
    #expect(copy.answers[3].evidence.map(\.quote) == [nil])
    #expect(copy.answers[3].evidence.map(\.at) == ["p. 4"])
    #expect(copy.leftOut == LeftOut(notes: 2, smallCounts: 1))
    sheet.answers[3].value = .count(30, of: 70)
    let open = Self.redacted(sheet).answers[3]
    #expect(open.publicNote == words.publicNote && open.evidence.map(\.quote) == [piece.quote])
  }

  @Test func `names a source anew whose id looks like personal data`() throws {
    var sheet = try Sheets.blank()
    var piece = Sheets.evidence("Interview")
    let id = "interview-maria-0722123456"
    sheet.sources = [
      CitedSource(id: id, document: piece),
      CitedSource(id: "s-1", document: Sheets.evidence("Report")),
    ]
    piece.source = id
    sheet.answers[0] = Answer(value: .yes, evidence: [piece])
    sheet.factGrounds = [0: FactGrounds(source: id)]
    let copy = Self.redacted(sheet)
    #expect(copy.sources.map(\.id) == ["s-2", "s-1"])
    #expect(copy.answers[0].evidence.map(\.source) == ["s-2"])
    #expect(copy.factGrounds == [0: FactGrounds(source: "s-2")])
    #expect(copy.leftOut == LeftOut(personalData: 1))
    #expect(!PublicCopy(of: sheet, checklist: Sheets.checklist).text.contains("maria"))
  }

  @Test func `has a mark in place of each text that looks like personal data`() throws {
    var sheet = try Sheets.blank()
    sheet.checklistVersion = "1.0 by a@b.org"
    sheet.state.name = "Norway, +47 22 12 34 56"
    sheet.answers[0] = Answer(
      value: .unknown, reason: "ask a@b.org",
      evidence: [
        Sheets.evidence("passport C01234567", reference: "DOB 1999-03-12", url: "https://b.org/a"),
        Sheets.evidence("A law", reference: "12/2023", url: "https://b.org/a@b.org"),
      ])
    sheet.plans = [1: Plan(action: "call +47 22 12 34 56")]
    var expected = sheet
    expected.checklistVersion = Self.mark
    expected.state.name = Self.mark
    expected.answers[0].reason = Self.mark
    expected.answers[0].evidence = [
      Sheets.evidence(Self.mark, reference: Self.mark, url: "https://b.org/a"),
      Sheets.evidence("A law", reference: "12/2023"),
    ]
    expected.plans = [1: Plan(action: Self.mark)]
    expected.leftOut = LeftOut(personalData: 7)
    #expect(Self.redacted(sheet).contents == expected.contents)
  }

  @Test func `counts a reference or an address that stands for the title once`() throws {
    let address = "https://b.org/a@b.org"
    var sheet = try Sheets.blank()
    sheet.answers[0].evidence = [
      Sheets.evidence("C01234567", reference: "C01234567"), Sheets.evidence(address, url: address),
      Sheets.evidence("https://b.org/C01234567", url: "https://b.org/C01234567"),
    ]
    var expected = sheet
    expected.answers[0].evidence = [
      Sheets.evidence(Self.mark, reference: Self.mark), Sheets.evidence(Self.mark),
      Sheets.evidence("https://b.org/C01234567", url: "https://b.org/C01234567"),
    ]
    expected.leftOut = LeftOut(personalData: 2)
    #expect(Self.redacted(sheet).contents == expected.contents)
  }

  @Test(arguments: [
    (1, 3, 30.0), (2, 3, 60), (0, 3, 0), (3, 3, 90), (1, 8, 10), (26, 30, 80), (44, 46, 90),
    (1, 2, 50),
    (1, 1, 90), (50, 52, 90), (1, 200, 0),
  ])
  func `gives a count as a range of tens where fewer than 5 people could be told`(
    count: Int, total: Int, from: Double
  ) throws {
    var sheet = try Sheets.blank()
    sheet.answers[3] = Answer(value: .count(count, of: total), reason: "from the register")
    let copy = Self.redacted(sheet)
    #expect(copy.answers[3].value == .range(from: from, to: from + 10))
    #expect(copy.answers[3].restsOnFewCases)
    #expect(copy.leftOut == LeftOut(smallCounts: 1))
    let text = PublicCopy(of: sheet, checklist: Sheets.checklist).source
    #expect(
      String(decoding: text.bytes, as: UTF8.self).hasSuffix(
        """
        answers:
          "-.p":
            answer: { from: \(Int(from))%, to: \(Int(from) + 10)% }
            reason: from the register
            few-cases: true

        """))
  }

  @Test func `withholds words beside few cases, whoever made a range of them`() throws {
    var sheet = try Sheets.blank()
    var piece = Sheets.evidence("An Act")
    piece.quote = "two women"
    sheet.answers[3] = Answer(
      value: .range(from: 40, to: 50), restsOnFewCases: true, evidence: [piece])
    sheet.answers[3].publicNote = "two women"
    let copy = Self.redacted(sheet)
    #expect(copy.answers[3].publicNote == nil && copy.answers[3].evidence.map(\.quote) == [nil])
    #expect(copy.leftOut == LeftOut(notes: 2))
  }

  @Test(arguments: [(0, 0), (0, 5), (5, 5), (5, 30), (25, 30)])
  func `leaves a count of nobody, of all, and of five or more`(count: Int, total: Int) throws {
    var sheet = try Sheets.blank()
    sheet.answers[3].value = .count(count, of: total)
    let copy = Self.redacted(sheet)
    #expect(copy.answers[3].value == .count(count, of: total) && !copy.answers[3].restsOnFewCases)
    #expect(copy.leftOut == LeftOut())
  }

  /// A copy of a copy knows still that a range stands on few cases.
  @Test func `keeps kinds of unknown, lists known in part and that cases are few`() throws {
    var sheet = try Sheets.blank()
    sheet.answers[0] = Answer(value: .unknown, why: .withheld)
    sheet.answers[1] = Answer(value: .levelRange(from: 0, to: 1))
    sheet.answers[2] = Answer(value: .someElements(inPlace: [0], missing: [2]))
    sheet.answers[3] = Answer(value: .range(from: 90, to: 100), restsOnFewCases: true)
    sheet.answers[5] = Answer(value: .degreeRange(from: .partial, to: .yes))
    var expected = sheet
    expected.leftOut = LeftOut()
    #expect(Self.redacted(sheet).contents == expected.contents)
  }

  @Test func `of a public copy adds up what was left out, up to what can be read back`() throws {
    var sheet = try Sheets.blank()
    sheet.leftOut = LeftOut(
      evidence: 3, notes: LeftOut.most, names: 1, personalData: 4, smallCounts: 5)
    sheet.answers[0] = Answer(
      value: .no, note: "a note", evidence: [Sheets.evidence("hidden", isRestricted: true)])
    #expect(
      Self.redacted(sheet).leftOut
        == LeftOut(
          evidence: 4, notes: LeftOut.most, names: 1, personalData: 4, smallCounts: 5))
  }

  @Test func `has nothing of the file that it was made from`() throws {
    var sheet = try Sheets.blank()
    sheet.source = SourceText(name: "private.yaml", bytes: Array("private".utf8))
    sheet.digest = "sha256:private"
    let copy = Self.redacted(sheet)
    #expect(copy.source.name == "" && copy.source.bytes == [] && copy.digest == "")
    let published = PublicCopy(of: sheet, checklist: Sheets.checklist)
    #expect(published.source.name == "the public copy")
    #expect(!String(decoding: published.source.bytes, as: UTF8.self).contains("private"))
  }

  /// Whatever the assessment holds, the copy of the copy is the copy: nothing was overlooked.
  @Test(arguments: 0..<300 as Range<UInt64>)
  func `lacks everything after one copying, and can be read back`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var sheet = try generator.sheet()
    for index in sheet.answers.indices where generator.chance(30) {
      sheet.answers[index].reason = generator.text() + " a@b.org"
    }
    let copy = Self.redacted(sheet)
    #expect(Self.redacted(copy).contents == copy.contents)
    let published = PublicCopy(of: sheet, checklist: Sheets.checklist)
    #expect(published.leftOut == copy.leftOut)
    let text = String(decoding: published.source.bytes, as: UTF8.self)
    let back = try #require(Sheets.read(text), "\(text)")
    #expect(back.contents == copy.contents, "\(text)")
    #expect(back.answers.compactMap(\.note) == [])
    #expect(back.answers.filter(\.value.isSmallCount).count == 0)
    #expect(back.answers.flatMap(\.evidence).filter(\.isRestricted).count == 0)
    #expect(!text.contains("a@b.org"))
    // Where the texts of the file are looked through instead of its values, nothing is found either.
    var findings = FindingList()
    let source = SourceText(name: "sheet.yaml", bytes: Array(text.utf8))
    let tree = try #require(YAMLTree.read(source, findings: &findings))
    #expect(PersonalDataSearch.findings(in: tree, for: .publication).kept.map(\.message) == [])
  }
}

extension PublicCopy {
  fileprivate var text: String { String(decoding: source.bytes, as: UTF8.self) }
}
