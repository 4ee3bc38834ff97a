import Findings
import Loading
import ModelSamples
import PolicyModel
import Testing

/// What surrounds the answers: the head of the file, facts, reasons, exceptions, evidence, plan.
@Suite struct `An assessment` {
  let checklist: Checklist

  init() throws { checklist = try SmallChecklist.sound() }

  private func read(_ text: String) throws -> Assessment {
    let read = ReadAssessment(text, of: checklist)
    #expect(read.findings.marks == [])
    return try #require(read.assessment)
  }

  @Test func `says who, when, for which checklist, and carries its file's digest`() throws {
    let assessment = try read(SoundAssessment.text)
    #expect(assessment.checklistID == "small")
    #expect(assessment.checklistVersion == "1.0.0")
    #expect(assessment.state == State(code: "XX", name: "Exampleland"))
    #expect(assessment.date == CalendarDate(year: 2026, month: 6, day: 30))
    #expect(assessment.respondent == Respondent(role: .government, name: "An office"))
    #expect(
      assessment.digest == "sha256:f1cd804149831f273267952d9523124c3a2f3daada1a883470bb7fea00f63e88"
    )
  }

  @Test func `of Norway has the code NO where 'NO' is an answer elsewhere`() throws {
    let text = SoundAssessment.text.replacing(
      lines: 3...8,
      with: """
        state: { code: NO, name: Norway }
        date: 2026-06-30
        respondent: { role: ngo, name: NO }
        facts: { party: NO, member: no }
        answers:
          C-01.y: NO
        """)
    let assessment = try read(text)
    #expect(assessment.state == State(code: "NO", name: "Norway"))
    #expect(assessment.respondent == Respondent(role: .ngo, name: "NO"))
    #expect(assessment.facts == [.no, .no])
    #expect(assessment.answers.first?.value == .no)
  }

  @Test(arguments: [
    "NO", "GB", "GR", "UA", "XK", "XA", "XX", "XZ", "AD", "ZW", "\"SE\"", "'IE'",
  ])
  func `takes every code of ISO 3166-1, and XA to XZ`(code: String) throws {
    let line = "state: { code: \(code), name: Somewhere }"
    let assessment = try read(SoundAssessment.text.replacing(lines: 3...3, with: line))
    #expect(assessment.state.code == code.filter(\.isLetter))
  }

  @Test(arguments: [
    ("uk", "GB"), ("UK", "GB"), ("EL", "GR"), ("el", "GR"), ("KOS", "XK"), ("no", "NO"),
    ("xx", "XX"), ("NO", nil), ("GB", nil), ("Norway", nil), ("ZZ", nil), ("zz", nil), ("", nil),
  ])
  func `of a State with a code that is nearly right is told the right one`(
    code: String, meant: String?
  ) {
    #expect(CountryCode.meant(by: code, in: nil) == meant)
  }

  @Test(arguments: [
    ("government", Respondent.Role.government), ("rapporteur", .rapporteur), ("ngo", .ngo),
    ("international-organisation", .internationalOrganisation), ("researcher", .researcher),
    ("other", .other),
  ])
  func `may come from each kind of respondent`(word: String, role: Respondent.Role) throws {
    let line = "respondent: { role: \(word), name: An office }"
    let assessment = try read(SoundAssessment.text.replacing(lines: 5...5, with: line))
    #expect(assessment.respondent == Respondent(role: role, name: "An office"))
  }

  @Test func `without a respondent comes from the government`() throws {
    let assessment = try read(SoundAssessment.text.replacing(lines: 5...5, with: ""))
    #expect(assessment.respondent == Respondent(role: .government, name: ""))
  }

  @Test(arguments: [
    ("yes", FactAnswer.yes), ("True", .yes), ("no", .no), ("FALSE", .no), ("unknown", .unknown),
    ("", .notGiven),
  ])
  func `states a fact, or leaves it open`(word: String, fact: FactAnswer) throws {
    let line = "facts: { member: no, party: \(word) }"
    let text = SoundAssessment.text.replacing(lines: 6...6, with: line)
    let assessment = try #require(ReadAssessment(text, of: checklist).assessment)
    #expect(assessment.facts == [fact, .no])
  }

  @Test func `keeps exceptions, reasons, notes and evidence of an answer`() throws {
    let answers = """
        C-01.y:
          answer: partial
          except: [boys, men]
          reason: a reason
          note: |
            two
            lines
          evidence:
            - title: Criminal Code, article 12a
              type: law
              reference: Official Gazette 12/2023
              url: https://example.org/law
              date: 2023-04-01
              valid-until: 2028-12-31
              restricted: true
            - url: https://example.org/report

      """
    let assessment = try read(SoundAssessment.answering(answers))
    let answer = try #require(assessment.answers.first)
    #expect(answer.value == .partial)
    #expect(answer.exceptions == [1, 0])
    #expect(answer.reason == "a reason")
    #expect(answer.note == "two\nlines\n")
    try #require(answer.evidence.count == 2)
    let (law, page) = (answer.evidence[0], answer.evidence[1])
    #expect(law.title == "Criminal Code, article 12a")
    #expect(law.kind == .law)
    #expect(law.reference == "Official Gazette 12/2023")
    #expect(law.url == "https://example.org/law")
    #expect(law.date == PartialDate("2023-04-01"))
    #expect(law.validUntil == PartialDate("2028-12-31"))
    #expect(law.isRestricted)
    #expect(page.title == "https://example.org/report")
    #expect(page.kind == .other)
    #expect(page.date == nil)
    #expect(!page.isRestricted)
  }

  @Test func `keeps what the State plans, and passes over a plan left empty`() throws {
    let plan = """
      plan:
        C-02:
        C-01:
          action: adopt the rule
          lead: justice
          deadline: 2027-02-28
          status: in-progress
          note: agreed in May

      """
    let assessment = try read(SoundAssessment.text.replacing(lines: 9...11, with: plan))
    #expect(assessment.plans.keys.sorted() == [0])
    let first = try #require(assessment.plans[0])
    #expect(first.action == "adopt the rule")
    #expect(first.lead == 1)
    #expect(first.deadline == CalendarDate(year: 2027, month: 2, day: 28))
    #expect(first.status == .inProgress)
    #expect(first.note == "agreed in May")
  }

  @Test func `with a byte order mark and Windows line ends reads the same`() throws {
    let answers = """
        # comment
        C-01.y:
          answer: partial
          except: [men]
          note: |
            two
            lines
          evidence: [{ title: A law, type: law }]
        C-01.p: { count: 18, of: 25 }
        C-01.n:

      """
    let lines = SoundAssessment.answering(answers)
    let windows = "\u{FEFF}" + lines.replacing("\n", with: "\r\n")
    let theirs = ReadAssessment(windows, of: checklist)
    #expect(theirs.findings.marks == [])
    let ours = try read(lines)
    let other = try #require(theirs.assessment)
    #expect(content(of: ours) == content(of: other))
    #expect(ours.digest != other.digest)
  }

  /// All that an assessment says, without places and digest.
  private func content(of assessment: Assessment) -> [String] {
    let head =
      "\(assessment.checklistID) \(assessment.checklistVersion) \(assessment.state) "
      + "\(assessment.date) \(assessment.respondent) \(assessment.facts)"
    return [head]
      + assessment.answers.map { answer in
        let evidence = answer.evidence.map { "\($0.title) \($0.kind)" }
        return "\(answer.value) \(answer.exceptions) \(answer.reason ?? "-") "
          + "\(answer.note ?? "-") \(evidence)"
      }
  }
}
