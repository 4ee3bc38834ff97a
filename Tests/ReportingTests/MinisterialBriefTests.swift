import Documents
import GapAnalysis
import ModelSamples
import PolicyModel
import Reporting
import Scoring
import Testing
import WorkedExamples

/// The brief for a minister, by its parts.
@Suite struct `The brief for a minister` {
  private static func report(_ tree: SampleTree, since old: SampleTree? = nil) -> Report {
    func round(_ tree: SampleTree) -> Round {
      let checklist = tree.checklist
      return Round(
        checklist, tree.assessment,
        Scorecard(tree.assessment, checklist: checklist, rules: checklist.scoring))
    }
    return Report(round(tree), since: old.map(round))
  }

  private static func headings(_ document: Document) -> [String] {
    document.blocks.compactMap { block in
      if case .heading(2, let text, _) = block { text.plain } else { nil }
    }
  }

  /// The rows of the table that follows a part's heading.
  private static func rows(_ document: Document, under title: String) -> [[String]] {
    let blocks = document.blocks.drop { block in
      if case .heading(2, let text, _) = block { text.plain != title } else { true }
    }
    guard blocks.count > 1, case .table(let table) = blocks.dropFirst().first else { return [] }
    return table.rows.map { $0.map(\.plain) }
  }

  private static let decisions = "Decisions to take"
  private static let questions = "What to find out, and from whom"

  @Test func `decides before it asks, where enough is known`() {
    let brief = MinisterialBrief(
      Self.report(SampleTree([SampleCriterion("A", .yes), SampleCriterion("B", .no)]))
    ).document
    #expect(
      Self.headings(brief) == [
        "Where the State stands", Self.decisions, Self.questions,
        "How sure this is, and how to read it",
      ])
    let rows = Self.rows(brief, under: Self.decisions)
    #expect(rows.count == 1)
    // Half of the weight is missing.
    #expect(rows[0][0].contains("(B)") && rows[0][1].hasPrefix("Costs 50.00 points of 100"))
    #expect(rows[0][3] == "☐ agreed\nSigned:\n____________")
  }

  @Test func `asks before it decides, where little is known`() {
    let brief = MinisterialBrief(
      Self.report(
        SampleTree([
          SampleCriterion("A", .no), SampleCriterion("B", .unknown), SampleCriterion("C", .unknown),
        ]))
    ).document
    #expect(Array(Self.headings(brief)[1...2]) == [Self.questions, Self.decisions])
    #expect(Self.rows(brief, under: Self.questions).count == 2)
  }

  @Test func `says where there is nothing to decide and nothing to ask`() {
    let text = MarkdownRenderer().text(
      MinisterialBrief(Self.report(SampleTree([SampleCriterion("A", .yes)]))).document)
    #expect(text.contains("## Decisions to take\n\nNothing is known to be missing.\n"))
    #expect(text.contains("## What to find out, and from whom\n\nNothing is open.\n"))
    #expect(text.contains("**Next step:** none: nothing is known to be missing"))
  }

  @Test func `counts what nobody can be asked, where nothing else is open`() {
    let text = MarkdownRenderer().text(
      MinisterialBrief(
        Self.report(
          SampleTree([
            SampleCriterion("A", .yes),
            SampleCriterion("B", [SampleItem(.count(0, of: 0), .hundred)]),
          ]))
      ).document)
    #expect(
      text.contains(
        "No question has to be answered first; 1 open question stands in the gap report.\n"),
      "\(text)")
  }

  @Test func `tells what changed since the round before, if there is one`() {
    let old = SampleTree(
      [SampleCriterion("A", .no), SampleCriterion("B", .yes)], date: "2024-06-30")
    let new = SampleTree([SampleCriterion("A", .yes), SampleCriterion("B", .yes)])
    let text = MarkdownRenderer().text(MinisterialBrief(Self.report(new, since: old)).document)
    #expect(
      text.contains("## What changed since 30 June 2024\n\n100% is demonstrated, up from 50%"))
    #expect(text.contains("### What went up\n\n- **A** "))
    #expect(text.contains("### What went down\n\nNo answer got worse.\n"))
  }

  @Test func `leads nowhere that it does not hold, and names nothing by its id alone`() throws {
    let brief = MinisterialBrief(try Examples.report("exampleland-2026")).document
    #expect(!MarkdownRenderer().text(brief).contains("](#"))
    let rows = Self.rows(brief, under: Self.decisions)
    #expect((8...10).contains(rows.count))
    for row in rows {
      #expect(row[0].contains(#/^\S.* \(P\d-[A-Z]+-\d\d\)(, act now)?\. /#), "\(row[0])")
    }
    let questions = Self.rows(brief, under: Self.questions)
    #expect((5...10).contains(questions.count))
    for row in questions {
      #expect(row[1].contains(#/\? \(P\d-[A-Z]+-\d\d\.[a-z]\d\)$/#), "\(row[1])")
    }
  }

  /// What the plan says is over, and the answers show as missing all the same.
  @Test(arguments: [
    (Plan.Status.done, "Its measure is done, which the answers do not bear out: "),
    (.verified, "Its measure is verified, which the answers do not bear out: "),
    (.dropped, "Its measure was dropped, and the gap remains: "),
  ])
  func `leaves out no gap because of its plan`(status: Plan.Status, words: String) {
    var over = SampleCriterion("A", isCritical: true, [SampleItem(.no, isRequired: true)])
    over.plan = Plan(action: "Do it", status: status)
    let brief = MinisterialBrief(
      Self.report(SampleTree([SampleCriterion("B", .no), over, SampleCriterion("C", .yes)]))
    ).document
    let rows = Self.rows(brief, under: Self.decisions)
    #expect(rows.count == 2)
    #expect(rows[0][0].contains("(A), act now. \(words)"), "\(rows[0][0])")
    #expect(rows[0][2].contains("(measure \(status.words))"), "\(rows[0][2])")
    #expect(rows[1][0].contains("(B). ") && !rows[1][0].contains("measure"))
  }

  /// Five flags are open: three are asked in full, of the others the criteria are named.
  @Test func `names every red flag that is not verified`() {
    func text(_ count: Int) -> String {
      MarkdownRenderer().text(
        MinisterialBrief(
          Self.report(
            SampleTree(
              "ABCDEFGHIJKLMNOPQRSTUV".prefix(count).map {
                SampleCriterion("\($0)", [SampleItem(.unknown, isRedFlag: true)])
              }))
        ).document)
    }
    let five = text(5)
    #expect(five.ranges(of: "- **Not verified:** ").count == 3)
    #expect(five.contains("- **Not verified too:** D (D.s1); E (E.s1).\n"), "\(five)")
    #expect(text(4).ranges(of: "- **Not verified:** ").count == 4)
    #expect(text(22).contains("; O (O.s1); and 7 more.\n"))
  }

  @Test func `cuts a long measure at a word`() {
    var criterion = SampleCriterion("A", .no)
    criterion.plan = Plan(action: String(repeating: "measure ", count: 100))
    let brief = MinisterialBrief(Self.report(SampleTree([criterion]))).document
    let cell = Self.rows(brief, under: Self.decisions)[0][0]
    // 220 letters hold 27 words of eight and four letters of the next, which is left out.
    #expect(
      cell.hasSuffix(". " + Array(repeating: "measure", count: 27).joined(separator: " ") + " …"))
  }
}
