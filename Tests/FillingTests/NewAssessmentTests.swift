import Filling
import Findings
import Loading
import ModelSamples
import PolicyModel
import Testing
import YAMLTree

/// The file that `new` writes.
@Suite struct `A new assessment` {
  static let checklist = Checklist(
    id: "small", version: "1.10", title: "A small checklist", summary: "", language: "en",
    source: SourceReport(
      title: "", publisher: "", year: "", url: "", textDigest: "", acknowledgement: ""),
    facts: [Fact(id: "party", question: "Is the State a Party to the Convention?")],
    victimGroups: [VictimGroup(id: "men", label: "Men"), VictimGroup(id: "boys", label: "Boys")],
    sections: [Section(id: "P1", title: "The first panel", groups: 0..<1)],
    groups: [Group(id: "P1-ONE", title: "The first group", section: 0, criteria: 0..<1)],
    criteria: [
      Criterion(
        id: "C-01", title: "Information for victims", group: 0,
        statement: "People are told of their rights in a language that they understand, at the "
          + "first contact and again before any interview.",
        source: Takeaway(locator: "P1/1/1", kind: .principle, digest: "0123456789abcdef"),
        appliesIf: [Condition(fact: 0, isNegated: true)], indicators: 0..<2,
        place: Place(start: 0, end: 0))
    ],
    indicators: [
      Indicator(
        id: "C-01.y", dimension: .structure,
        type: .yesPartialNo(partial: "Only in some regions.", isReversed: true),
        question: "Was anybody interviewed untold?", notApplicableWhen: "nobody was interviewed",
        criterion: 0, place: Place(start: 0, end: 0)),
      Indicator(
        id: "C-01.p", dimension: .process, type: .percent(worst: 50, best: 92.5),
        question: "What share was told?", note: "Adults and children.", criterion: 0,
        place: Place(start: 0, end: 0)),
    ],
    digest: "")

  static let date = CalendarDate(year: 2026, month: 6, day: 30)

  private func text(
    of checklist: Checklist, name: String = "Exampleland", respondent: Respondent? = nil
  ) throws -> String {
    NewAssessment.text(
      of: checklist, state: State(code: "XX", name: name), date: try #require(Self.date),
      respondent: respondent ?? Respondent(role: .government, name: ""))
  }

  /// A text of several lines stays a comment, however its lines end.
  @Test(arguments: [
    "N  \nplan: { C-01: { status: done } }  #", "a  \nb", "x  \n\ny", "a \n b\n  c", "a  \r\nb",
  ])
  func `holds nothing of a name or a question outside its comments and its head`(name: String)
    throws
  {
    var checklist = Self.checklist
    checklist.title = name
    checklist.indicators[0].question = name
    checklist.criteria[0].statement = name
    func live(_ text: String) -> [Substring] {
      text.split(whereSeparator: \.isNewline).filter { !$0.drop { $0 == " " }.hasPrefix("#") }
    }
    let lines = try live(text(of: checklist, name: name))
    #expect(lines.count == (try live(text(of: Self.checklist))).count, "\(lines)")
    #expect(!lines.contains { $0.contains("status: done") && !$0.contains("name:") }, "\(lines)")
  }

  @Test func `holds every question, how to answer it, and an empty answer`() throws {
    let text = try text(
      of: Self.checklist, respondent: Respondent(role: .ngo, name: "Office: north"))
    #expect(
      text == """
        # Exampleland: A small checklist
        #
        # How to fill this in. Write each answer after the colon at the end of its line, with a
        # space between. A line that starts with # is a comment and is not read. What you leave
        # empty is counted as not known yet: it never lowers what is shown, it only stays open.
        #
        # Besides the answer that a question asks for, each takes:
        #   unknown          { answer: unknown, reason: collected from 2027 }
        #   why unknown      { answer: unknown, why: not-measured }
        #                    or not-found, withheld, pending
        #   between two      { from: partial, to: yes }, { from: 40, to: 55 }
        #                    of levels too, { from: 2, to: 3 }
        #   known in part    { in-place: [police], missing: [courts] }
        #                    of the others nobody knows
        #   not applicable   { answer: not-applicable, reason: … }
        #                    where the question allows it
        # To add an exception, a note or evidence, write the answer on lines of its own:
        #   C-01.y:
        #     answer: partial
        #     except: [men, boys]  # for whom the answer does not hold
        #     note: anything a reader should know
        #     evidence:
        #       - title: Criminal Code, article 12a
        #         type: law                     # law | policy | budget | statistics | report
        #         date: 2023-04-01              # | interview | other
        #         url: https://…
        #         valid-until: 2028-12-31       # if it ends
        #         restricted: true              # if it is not for everybody's eyes
        # Groups for 'except': men, boys.
        # Never write anything that could identify a victim or any other person.

        assessment: small
        checklist-version: "1.10"
        state:
          code: XX
          name: Exampleland
        date: 2026-06-30  # the day that the answers describe
        respondent:
          # one of: government, rapporteur, ngo, international-organisation, researcher, other
          role: ngo
          # the office, not a person
          name: "Office: north"

        # Facts about the State, yes or no: they decide what applies to it.
        facts:
          # Is the State a Party to the Convention?
          party:

        answers:

          # ====================================================================================
          # P1  The first panel
          # ====================================================================================

          # ------------------------------------------------------------------------------------
          # P1-ONE  The first group
          # ------------------------------------------------------------------------------------

          # C-01  Information for victims
          # People are told of their rights in a language that they understand, at the first
          # contact and again before any interview.
          # Applies only if: not party.

          # Was anybody interviewed untold?
          #   Answer yes, partial or no. Here no is the good answer.
          #   Partial: Only in some regions.
          #   Not applicable when: nobody was interviewed
          C-01.y:

          # What share was told?
          #   Answer in percent: 72, { count: 18, of: 25 } or { from: 40, to: 55 }.
          #   50% or worse counts 0, 92.5% or better counts 1.
          #   Note: Adults and children.
          C-01.p:

        """)
  }

  @Test func `of the shipped checklist loads, and lacks nothing but the facts`() throws {
    let folder = try #require(ChecklistFolder.shipped("osce-victim-protection-2022"))
    let checklist = try #require(ChecklistLoader.load(folder).checklist)
    let source = SourceText(name: "new.yaml", bytes: Array(try text(of: checklist).utf8))
    var findings = FindingList()
    let tree = try #require(YAMLTree.read(source, findings: &findings))
    let (assessment, faults) = AssessmentLoader(checklist).load(tree)
    findings.add(faults)
    #expect(findings.kept.map(\.id.rawValue) == ["fact-not-given"])
    #expect(findings.errorCount == 0)
    let new = try #require(assessment)
    #expect(new.state == State(code: "XX", name: "Exampleland"))
    #expect(new.date == Self.date)
    #expect(new.respondent == Respondent(role: .government, name: ""))
    #expect(new.facts.allSatisfy { $0 == .notGiven })
    #expect(new.answers.allSatisfy { $0.value == .unanswered && $0.place != nil })
    #expect(new.plans.isEmpty)
  }

  @Test func `of the shipped checklist has an empty entry for each indicator, in order`() throws {
    let folder = try #require(ChecklistFolder.shipped("osce-victim-protection-2022"))
    let checklist = try #require(ChecklistLoader.load(folder).checklist)
    let text = try text(of: checklist)
    var findings = FindingList()
    let tree = try #require(
      YAMLTree.read(SourceText(name: "new.yaml", bytes: Array(text.utf8)), findings: &findings))
    let entries = tree.entries(tree.root).first { tree.text($0.key) == "answers" }
    let answers = Array(tree.entries(try #require(entries).value))
    #expect(answers.count == 180)
    #expect(answers.map { tree.text($0.key) } == checklist.indicators.map(\.id))
    #expect(answers.allSatisfy { tree.isBlank($0.value) })
  }

  @Test func `of the shipped checklist has no line wider than 100 columns`() throws {
    let folder = try #require(ChecklistFolder.shipped("osce-victim-protection-2022"))
    let checklist = try #require(ChecklistLoader.load(folder).checklist)
    let lines = try text(of: checklist).split(separator: "\n")
    #expect(lines.filter { DisplayWidth.of($0) > 100 } == [])
    #expect(lines.filter { $0.last == " " || $0.contains("\t") } == [])
    // At the least a question and its answer for each indicator.
    #expect(lines.count > 2 * 180)
  }

  @Test(arguments: [
    "Norway", "Côte d'Ivoire", "Bosnia and Herzegovina", "日本", "NO", "yes", "null", "1.10", "~",
    "a: b", "a:", "# x", "a # x", "- y", "---", "\"q\"", "'q'", "it's", "a\\b", "[a]", "{a}",
    "a, b",
    "*x", "&x", "!x", "%x", "@x", "`x", "| x", "> x", "? x", "<<", " a ", "a\tb", "a\nb",
    "cafe\u{301}",
  ])
  func `gives the State's name back as it was`(name: String) throws {
    let source = SourceText(
      name: "new.yaml", bytes: Array(try text(of: Self.checklist, name: name).utf8))
    var findings = FindingList()
    let tree = try #require(YAMLTree.read(source, findings: &findings))
    let (assessment, faults) = AssessmentLoader(Self.checklist).load(tree)
    #expect(findings.kept.map(\.message) == [])
    #expect(faults.kept.map(\.id.rawValue) == ["fact-not-given"])
    let read = try #require(assessment).state.name
    #expect(Array(read.utf8) == Array(name.utf8))
  }
}
