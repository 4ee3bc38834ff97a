import Foundation
import ModelSamples
import PolicyModel
import Questionnaires
import Testing

/// What a form shows of what an assessment rests on.
@Suite struct `The sources of a form` {
  private func page(_ assessment: Assessment, agency: AgencyIndex? = nil) throws -> String {
    try FormPage(QuestionSet(Self.checklist, assessment, agency: agency)).text(
      generator: "assessor test")
  }

  /// The first criterion is the police's, the second of another.
  private static let checklist: Checklist = {
    var checklist = Sheets.checklist
    checklist.criteria[0].lead = 0
    checklist.criteria[1].lead = 1
    return checklist
  }()

  /// The part of a page from one text up to another, both within it.
  private func part(_ page: String, _ from: String, _ to: String) throws -> Substring {
    let start = try #require(page.range(of: from), "\(from)")
    let end = try #require(page[start.upperBound...].range(of: to), "\(to)")
    return page[start.lowerBound..<end.upperBound]
  }

  private func sheet() throws -> Assessment {
    var document = Sheets.evidence("The Report", url: "https://report.example/")
    document.date = PartialDate("2024-06")
    document.accessed = try Sheets.day("2025-11-20")
    document.covers = PartialDate("2023")
    document.language = "en"
    var sheet = try Sheets.blank()
    sheet.sources = [
      CitedSource(id: "report", document: document),
      CitedSource(id: "secret", document: Sheets.evidence("The Secret", isRestricted: true)),
    ]
    return sheet
  }

  /// A piece of evidence as a reader of files makes it of a reference alone.
  private func piece(_ index: Int, of sheet: Assessment) -> Evidence {
    var piece = sheet.sources[index].document
    piece.source = sheet.sources[index].id
    return piece
  }

  @Test func `are listed once with all that is known of them`() throws {
    let page = try page(sheet())
    let source = try part(page, "<details class=\"source\" data-key=\"report\"", "</details>")
    for field in [
      "data-evidence=\"title\" value=\"The Report\"", "<option selected>law</option>",
      "data-evidence=\"url\" value=\"https://report.example/\"",
      "data-evidence=\"date\" value=\"2024-06\"", "data-evidence=\"covers\" value=\"2023\"",
      "data-evidence=\"accessed\" value=\"2025-11-20\"", "data-evidence=\"language\" value=\"en\"",
      "data-evidence=\"valid-until\" value=\"\"", "data-evidence=\"restricted\">",
    ] {
      #expect(source.contains(field), "\(field)")
    }
    #expect(
      try part(page, "data-key=\"secret\"", "</details>").contains(
        "data-evidence=\"restricted\" checked>"))
  }

  @Test func `are referred to beside an answer, and say there only what is said otherwise`() throws
  {
    var sheet = try sheet()
    var other = piece(0, of: sheet)
    (other.at, other.quote, other.date) = ("p. 3", "one\ntwo", PartialDate("2025"))
    sheet.answers[0] = Answer(value: .yes, evidence: [piece(0, of: sheet), other])
    let question = try part(page(sheet), "id=\"q-C-01.y\"", "Clear this answer")
    let pieces = question.split(separator: "<fieldset class=\"piece\">").dropFirst()
    #expect(pieces.count == 2)
    for piece in pieces {
      #expect(piece.contains("<option value=\"report\" selected>report</option>"))
      #expect(piece.contains("data-evidence=\"title\" value=\"\""))
      #expect(!piece.contains("<option selected>"))
    }
    #expect(pieces.first?.contains("<details class=\"own\">") == true)
    let last = try #require(pieces.last)
    #expect(last.contains("<details class=\"own\" open>"))
    #expect(last.contains("data-evidence=\"date\" value=\"2025\""))
    #expect(last.contains("data-evidence=\"at\" value=\"p. 3\""))
    #expect(last.contains("data-evidence=\"quote\" rows=\"1\">one\ntwo</textarea>"))
  }

  @Test
  func `are not shown to an agency where they are restricted and another's answer rests on them`()
    throws
  {
    var sheet = try sheet()
    sheet.answers[0] = Answer(value: .yes, evidence: [piece(1, of: sheet)])
    #expect(try page(sheet).contains("data-key=\"secret\""))
    #expect(try page(sheet, agency: 0).contains("data-key=\"secret\""))
    let other = try page(sheet, agency: 1)
    #expect(other.contains("data-key=\"report\"") && !other.contains("secret"))
  }

  @Test func `and a note stand beside a fact`() throws {
    var sheet = try sheet()
    sheet.factGrounds[1] = FactGrounds(source: "report", note: "one\n</textarea>")
    let page = try page(sheet)
    let fact = try part(page, "data-fact=\"no\"", "</fieldset>")
    #expect(fact.contains("<details class=\"grounds\" open>"))
    #expect(fact.contains("<option value=\"report\" selected>report</option>"))
    #expect(fact.contains("rows=\"1\">one\n&lt;/textarea&gt;</textarea>"))
    let bare = try part(page, "data-fact=\"party\"", "</fieldset>")
    #expect(bare.contains("<details class=\"grounds\">") && !bare.contains("selected"))
  }

  @Test func `begin without a type, so that nobody calls a report a law unawares`() throws {
    let blank = try part(page(sheet()), "<template id=\"evidence-template\">", "</template>")
    #expect(blank.contains("<option value=\"\"></option><option>law</option>"))
    #expect(!blank.contains("selected"))
  }
}

/// What a form says of the answers as a whole.
@Suite struct `The head of a form` {
  private func page(_ assessment: Assessment?, agency: AgencyIndex? = nil) throws -> String {
    try FormPage(QuestionSet(Sheets.checklist, assessment, agency: agency)).text(
      generator: "assessor test")
  }

  @Test func `shows what the assessment says, which stays`() throws {
    var sheet = try Sheets.blank()
    sheet.basis = .deskReview
    sheet.period = Period(from: try Sheets.day("2025-07-01"), to: try Sheets.day("2026-06-30"))
    let page = try page(sheet)
    #expect(page.contains("<select id=\"basis\" disabled>"))
    #expect(page.contains("<option value=\"desk-review\" selected>from documents"))
    #expect(page.contains("value=\"2025-07-01 to 2026-06-30\" readonly>"))
  }

  @Test func `asks for what no assessment says`() throws {
    let page = try page(nil)
    #expect(page.contains("<select id=\"basis\">"))
    #expect(page.contains("<option value=\"self-assessment\" selected>"))
    #expect(page.contains("placeholder=\"2025, or 2025-07-01 to 2026-06-30\" value=\"\">"))
  }

  @Test func `calls an agency what the State calls it`() throws {
    var checklist = Sheets.checklist
    checklist.criteria[0].lead = 0
    var sheet = try Sheets.blank()
    sheet.offices[0] = Office(name: "National Police Directorate", contact: "Room 4711")
    let page = try FormPage(QuestionSet(checklist, sheet, agency: 0)).text(generator: "")
    #expect(page.contains("<h1 dir=\"auto\">Questions for: National Police Directorate</h1>"))
    #expect(page.contains("id=\"office\" dir=\"auto\" value=\"National Police Directorate\">"))
    #expect(!page.contains("4711"))
  }

  @Test func `says who asks, by when, and where to send the file`() throws {
    let reply = FormReply(askedBy: "A & B", due: "30 September 2026", replyTo: "desk@x.example")
    let sheet = try Sheets.blank()
    let page = try FormPage(QuestionSet(Sheets.checklist, sheet, agency: nil), reply: reply)
      .text(generator: "")
    #expect(
      page.contains(
        "<dl class=\"reply notice\"><dt>Asked by</dt> <dd dir=\"auto\">A &amp; B</dd>"
          + "<dt>Answer by</dt> <dd dir=\"auto\">30 September 2026</dd>"
          + "<dt>Send the file to</dt> <dd dir=\"auto\">desk@x.example</dd></dl>"))
    #expect(page.contains("data-reply=\"desk@x.example\""))
    let due = try FormPage(
      QuestionSet(Sheets.checklist, sheet, agency: nil), reply: FormReply(due: "1 May 2026")
    )
    .text(generator: "")
    #expect(
      due.contains(
        "<dl class=\"reply notice\"><dt>Answer by</dt> <dd dir=\"auto\">1 May 2026</dd></dl>"))
    #expect(try !self.page(sheet).contains("class=\"reply"))
  }
}
