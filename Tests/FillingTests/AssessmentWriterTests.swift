import Filling
import Findings
import Loading
import ModelSamples
import PolicyModel
import Testing

/// An assessment written as a file from its values alone.
@Suite struct `A written assessment` {
  @Test func `stands in the checklist's order, with everything that it holds`() throws {
    var sheet = try Sheets.blank()
    sheet.state.name = "Norway: north"
    sheet.respondent.name = "An office"
    sheet.answers[0] = Answer(
      value: .partial, exceptions: [2, 0], reason: "no", note: "a\nb",
      evidence: [
        Evidence(
          title: "Criminal Code, article 12a", kind: .law, reference: "12/2023",
          url: "https://example.org", date: PartialDate("2023-04-01"),
          validUntil: PartialDate("2028-12-31"), isRestricted: true,
          place: Place(start: 0, end: 0)), Sheets.evidence("A law"),
      ])
    sheet.answers[2] = Answer(value: .elements([0, 2]))
    sheet.answers[3] = Answer(value: .count(18, of: 25), note: "at the border")
    sheet.answers[4] = Answer(value: .range(from: -0.5, to: 1e12))
    sheet.answers[5] = Answer(note: "asked in March")
    sheet.plans[1] = Plan(
      action: "Amend the Act", lead: 1, deadline: try Sheets.day("2027-06-30"),
      status: .inProgress, note: "soon")
    sheet.plans[0] = Plan()
    #expect(
      AssessmentWriter.text(of: sheet, checklist: Sheets.checklist)
        == """
        assessment: no
        checklist-version: "1.10"
        state:
          code: "NO"
          name: "Norway: north"
        date: 2026-06-30
        respondent:
          role: government
          name: An office
        facts:
          party: yes
          "no": no
          "-":
        answers:
          C-01.y:
            answer: partial
            except: ["1", men]
            reason: no
            note: "a\\nb"
            evidence:
              - title: "Criminal Code, article 12a"
                type: law
                reference: 12/2023
                url: https://example.org
                date: 2023-04-01
                valid-until: 2028-12-31
                restricted: true
              - title: A law
                type: law
          C-01.e: [police, "-"]
          "-.p":
            answer: { count: 18, of: 25 }
            note: at the border
          "-.n": { from: -0.5, to: 1000000000000 }
          "-.-":
            note: asked in March
        plan:
          C-01: {}
          "-":
            action: Amend the Act
            lead: "null"
            deadline: 2027-06-30
            status: in-progress
            note: soon

        """)
  }

  @Test func `says of a public copy what was left out, and holds no more than there is`() throws {
    var sheet = try Sheets.blank()
    sheet.leftOut = LeftOut(evidence: 3, notes: 12, names: 1, personalData: 0, smallCounts: 2)
    #expect(
      AssessmentWriter.text(of: sheet, checklist: Sheets.checklist) == """
        assessment: no
        checklist-version: "1.10"
        left-out:  # this is a public copy; so much was left out of it
          evidence: 3
          notes: 12
          names: 1
          personal-data: 0
          small-counts: 2
        state:
          code: "NO"
          name: Norway
        date: 2026-06-30
        respondent:
          role: government
        facts:
          party: yes
          "no": no
          "-":

        """)
  }

  @Test(arguments: 0..<500 as Range<UInt64>)
  func `reads back with the same values, and is written the same again`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let sheet = try generator.sheet()
    let text = AssessmentWriter.text(of: sheet, checklist: Sheets.checklist)
    let tree = try EditedText.tree(text)
    let personal = PersonalDataSearch.findings(in: tree, for: .publication).kept
    if sheet.leftOut != nil, personal.contains(where: { $0.id == .personalDataLeftOut }) {
      // By chance a text looks like somebody's address, which no public copy may hold.
      #expect(Sheets.read(text) == nil)
      return
    }
    let back = try #require(Sheets.read(text), "\(text)")
    #expect(back.contents == sheet.contents, "\(text)")
    #expect(AssessmentWriter.text(of: back, checklist: Sheets.checklist) == text)
  }

  @Test(arguments: [
    (0, "0%"), (-0.0, "-0%"), (72, "72%"), (0.5, "0.5%"), (0.1 + 0.2, "0.30000000000000004%"),
    (1e-4, "0.0001%"), (2.5e-7, "0.00000025%"), (1e-10, "0.0000000001%"), (100, "100%"),
    (100.0.nextDown, "99.99999999999999%"), (1.25e16, "12500000000000000%"),
    (1e22, "1\(String(repeating: "0", count: 22))%"),
  ])
  func `has numbers with all their digits and no exponent`(number: Double, written: String) {
    #expect(AnswerText.written(.amount(number), of: .percent(worst: 0, best: 100)) == written)
  }
}
