import Foundation
import ModelSamples
import PolicyModel
import Questionnaires
import Testing

/// The offline form as text; `Tests/Browser/form.py` fills it in in a browser.
@Suite struct `The form` {
  private func page(_ assessment: Assessment?, agency: AgencyIndex? = nil) throws -> String {
    try FormPage(QuestionSet(Sheets.checklist, assessment, agency: agency)).text(
      generator: "assessor test")
  }

  /// The part of the page about one indicator.
  private func question(_ id: String, _ page: String) throws -> String {
    let start = try #require(page.range(of: "<fieldset class=\"question\" id=\"q-\(id)\""))
    let rest = page[start.lowerBound...]
    let end = try #require(rest.range(of: "Clear this answer"))
    return String(rest[..<end.lowerBound])
  }

  /// What a question's fields hold: radio buttons with a mark where they are chosen, texts with what is
  /// in them, lists with what can be chosen from them.
  private func fields(_ question: String) -> [String] {
    question.split(separator: "<").compactMap { tag in
      func attribute(_ name: String) -> String {
        guard let start = tag.range(of: " \(name)=\"") else { return "" }
        return String(tag[start.upperBound...].prefix { $0 != "\"" })
      }
      if tag.hasPrefix("select") { return attribute("data-part") + ":" }
      if tag.hasPrefix("option") {
        let text = tag[tag.index(after: tag.firstIndex(of: ">") ?? tag.startIndex)...]
        return text + (tag.contains(" selected") ? "*" : "")
      }
      guard tag.hasPrefix("input") else { return nil }
      let name = attribute("type") == "radio" ? "" : attribute("data-part") + "="
      return name + attribute("value") + (tag.contains(" checked") ? "*" : "")
    }
  }

  /// What every question ends with, where nothing of it is chosen: not known, not applicable, and why.
  private static let ends = ["unknown", "not-applicable"] + why("")

  private static func why(_ chosen: String) -> [String] {
    ["not-measured", "not-found", "withheld", "pending"].map { $0 == chosen ? $0 + "*" : $0 } + [""]
  }

  private static func between(_ words: [String], _ from: String = "", _ to: String = "") -> [String]
  {
    let isChosen = !from.isEmpty
    return ["range" + (isChosen ? "*" : ""), "from:", ""] + words.map { $0 == from ? $0 + "*" : $0 }
      + ["to:", ""] + words.map { $0 == to ? $0 + "*" : $0 }
  }

  private static let degrees = ["no", "partial", "yes"]

  @Test func `asks every question of its type, with what has been answered`() throws {
    var sheet = try Sheets.blank()
    sheet.answers = [
      Answer(value: .partial, publicNote: "two\nlines"), Answer(value: .level(2)),
      Answer(value: .elements([1])), Answer(value: .count(18, of: 25)),
      Answer(value: .range(from: 10.5, to: 14)),
      Answer(value: .unknown, reason: "not counted", why: .withheld),
    ]
    let page = try page(sheet)
    #expect(
      try fields(question("C-01.y", page))
        == ["yes", "partial*", "no"] + Self.between(Self.degrees) + Self.ends)
    #expect(
      try fields(question("C-01.l", page))
        == ["0", "1", "2*"] + Self.between(["0", "1", "2"]) + Self.ends)
    #expect(
      try fields(question("C-01.e", page)) == [
        "these*", "in-place", "missing*", "unknown", "in-place*", "missing", "unknown",
        "in-place", "missing*", "unknown",
      ] + Self.ends)
    #expect(
      try fields(question("-.p", page))
        == ["figure", "figure=", "count*", "count=18", "of=25", "range", "from=", "to="]
        + Self.ends)
    #expect(
      try fields(question("-.n", page))
        == ["figure", "figure=", "range*", "from=10.5", "to=14"] + Self.ends)
    #expect(
      try fields(question("-.-", page))
        == ["yes", "partial", "no"] + Self.between(Self.degrees) + ["unknown*", "not-applicable"]
        + Self.why("withheld"))
    #expect(try question("-.-", page).contains(">not counted</textarea>"))
    #expect(
      try question("C-01.y", page).contains("data-part=\"publicNote\" rows=\"2\">two\nlines<"))
  }

  @Test func `has what is known in part, and what lies between two`() throws {
    var sheet = try Sheets.blank()
    sheet.answers = [
      Answer(value: .degreeRange(from: .partial, to: .yes)),
      Answer(value: .levelRange(from: 1, to: 2)),
      Answer(value: .someElements(inPlace: [0], missing: [2])),
      Answer(value: .range(from: 90, to: 100), restsOnFewCases: true),
      Answer(value: .amount(1.095)), Answer(value: .degreeRange(from: .no, to: .no)),
    ]
    let page = try page(sheet)
    #expect(
      try fields(question("C-01.y", page))
        == ["yes", "partial", "no"] + Self.between(Self.degrees, "partial", "yes") + Self.ends)
    #expect(
      try fields(question("C-01.l", page))
        == ["0", "1", "2"] + Self.between(["0", "1", "2"], "1", "2") + Self.ends)
    #expect(
      try fields(question("C-01.e", page)) == [
        "these*", "in-place*", "missing", "unknown", "in-place", "missing", "unknown*",
        "in-place", "missing*", "unknown",
      ] + Self.ends)
    #expect(try question("-.p", page).contains(" data-few-cases=\"true\""))
    #expect(try question("-.n", page).contains(" data-few-cases=\"\""))
    // Three decimals could be thousands.
    #expect(try fields(question("-.n", page)).prefix(2) == ["figure*", "figure=1.0950"])
    #expect(
      try fields(question("-.-", page))
        == ["yes", "partial", "no"] + Self.between(Self.degrees, "no", "no") + Self.ends)
  }

  @Test func `tells nothing in place from nothing said`() throws {
    var sheet = try Sheets.blank()
    #expect(!(try fields(question("C-01.e", page(sheet))).contains { $0.hasSuffix("*") }))
    sheet.answers[2] = Answer(value: .elements([]))
    #expect(
      try fields(question("C-01.e", page(sheet)))
        == ["these*"] + Array(repeating: ["in-place", "missing*", "unknown"], count: 3).joined()
        + Self.ends)
  }

  @Test func `says in what unit, and from what amount on, an answer is taken`() throws {
    var checklist = Sheets.checklist
    checklist.indicators[4].minimum = 2.5
    let page = try FormPage(QuestionSet(checklist, nil, agency: nil)).text(generator: "")
    #expect(try question("-.n", page).contains(" data-unit=\"days\" data-minimum=\"2.5\""))
    #expect(try question("-.p", page).contains(" data-unit=\"%\""))
    #expect(try !question("C-01.y", page).contains(" data-unit"))
  }

  @Test func `offers not applicable where the checklist permits it alone`() throws {
    var checklist = Sheets.checklist
    checklist.indicators[0].notApplicableWhen = nil
    let page = try FormPage(QuestionSet(checklist, nil, agency: nil)).text(generator: "")
    #expect(try !fields(question("C-01.y", page)).contains("not-applicable"))
    #expect(try fields(question("C-01.l", page)).contains("not-applicable"))
  }

  @Test func `asks an agency for what it leads, and for the facts that this depends on`() throws {
    var checklist = Sheets.checklist
    checklist.criteria[0].lead = 0
    checklist.criteria[1].lead = 1
    checklist.criteria[1].appliesIf = [Condition(fact: 1, isNegated: true)]
    let form = QuestionSet(checklist, nil, agency: 1)
    let page = try FormPage(form).text(generator: "")
    #expect(form.count == 3)
    #expect(page.contains("<h1 dir=\"auto\">Questions for: null</h1>"))
    #expect(!page.contains("id=\"q-C-01.y\"") && page.contains("id=\"q--.p\""))
    #expect(page.contains("data-fact=\"no\"") && !page.contains("data-fact=\"party\""))
    #expect(page.contains("data-applies=\"not no\""))
  }

  private static let hostile = "</textarea></script><script>alert(1)</script>\" onload=\"x & 'y'"

  @Test func `holds no markup that anybody wrote`() throws {
    var checklist = Sheets.checklist
    checklist.title = Self.hostile
    checklist.indicators[0].question = Self.hostile
    checklist.victimGroups[0].label = Self.hostile
    checklist.facts[0].question = Self.hostile
    var sheet = try Sheets.blank()
    sheet.state.name = Self.hostile
    sheet.answers[0] = Answer(
      value: .yes, reason: Self.hostile, note: "two\n" + Self.hostile,
      evidence: [Sheets.evidence(Self.hostile, url: Self.hostile)])
    let page = try FormPage(QuestionSet(checklist, sheet, agency: nil)).text(
      generator: Self.hostile)
    #expect(page.split(separator: "<script").count == 2)
    #expect(page.split(separator: "</script").count == 2)
    #expect(!page.contains("onload=\"x") && !page.contains("alert(1)</"))
    #expect(page.contains("two\n&lt;/textarea&gt;"))
  }

  @Test func `loads nothing, and is the same each time`() throws {
    let page = try page(Sheets.blank())
    #expect(try page == self.page(Sheets.blank()))
    for mark in [" src=", "<link", "@import", "url(", "http://", "fetch(", "XMLHttp", "<iframe"] {
      #expect(!page.contains(mark), "\(mark)")
    }
    #expect(page.contains("default-src 'none'; style-src 'sha256-"))
  }

  /// What the browser keeps the answers of a form under.
  private func key(_ assessment: Assessment?, agency: AgencyIndex? = nil) throws -> Substring {
    let page = try page(assessment, agency: agency)
    let start = try #require(page.range(of: "data-key=\""))
    return page[start.upperBound...].prefix { $0 != "\"" }
  }

  @Test func `keeps the work on another form apart`() throws {
    let sheet = try Sheets.blank()
    var (later, other, shadow) = (sheet, sheet, sheet)
    later.date = try Sheets.day("2028-06-30")
    other.state.code = "XX"
    shadow.respondent = Respondent(role: .ngo, name: "La Strada")
    var keys = try [nil, sheet, later, other, shadow].map { try key($0) }
    keys += try [key(nil, agency: 0), key(sheet, agency: 0), key(sheet, agency: 1)]
    #expect(Set(keys).count == 8)
  }

  @Test func `finds the work on an earlier form, whatever others have answered since`() throws {
    let sheet = try Sheets.blank()
    var merged = sheet
    merged.digest = "sha256:1"
    merged.answers[0] = Answer(value: .yes, note: "new")
    merged.sources = [CitedSource(id: "a", document: Sheets.evidence("A"))]
    merged.facts = [.no, .no, .yes]
    #expect(try key(sheet, agency: 0) == key(merged, agency: 0))
    #expect(try key(sheet) == key(merged))
  }

  @Test func `shows an answer of an earlier round, and asks whether it holds`() throws {
    var sheet = try Sheets.blank()
    sheet.answers[0] = Answer(
      value: .partial, evidence: [Sheets.evidence("The <Act>", reference: "12/2024")])
    sheet.answers[5] = Answer(value: .unknown, why: .withheld)
    let day = try Sheets.day("2024-06-30")
    sheet.carriedOver = [0: day, 1: day, 5: day]
    let page = try page(sheet)
    #expect(
      try question("C-01.y", page).contains(
        """
        <fieldset class="earlier" data-day="2024-06-30"><legend>Answered for 30 June 2024</legend>
        <p dir="auto"><strong>Partial</strong></p>
        <p class="rests" dir="auto">It rests on law: The &lt;Act&gt;, 12/2024.</p>
        <p class="review"><label><input type="radio" id="C-01.y-review-holds" name="r-C-01.y" value="holds">
        """))
    #expect(
      try question("-.-", page).contains("<strong>Not known: exists, not disclosed</strong>"))
    // Of what has no answer nothing can hold.
    #expect(try !question("C-01.l", page).contains("class=\"earlier\""))
    #expect(try !question("C-01.e", page).contains("class=\"earlier\""))
  }

  @Test func `takes its limits from the loader`() throws {
    let page = try page(nil)
    for limit in [
      "mostAmount: 1000000000000", "leastAmount: -1000000000000", "mostPercentage: 100",
      "mostCases: 999999999999", "idLength: 64", "textBytes: 1048576", "fileBytes: 16777216",
      " GB GD GE ", "EL:GR KOS:XK UK:GB",
      "unseen: /[\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069"
        + "\\ufeff-\\ufeff\\ufff9-\\ufffb\\ufffe-\\uffff]/g",
    ] {
      #expect(page.contains(limit), "\(limit)")
    }
  }
}
