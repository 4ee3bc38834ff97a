import Exports
import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring
import Testing
import WorkedExamples

/// What the schemas say of documents, held against documents in which every null and every list stands.
@Suite struct `The schemas of documents` {
  /// Nothing known, half known, all known, nothing that applies; gates, flags and exceptions.
  private static let trees: [SampleTree] = [
    .halfKnown, .notKnown, SampleTree([.leaving()]),
    SampleTree([
      SampleCriterion(
        "A", isCritical: true,
        [
          SampleItem(.no, isRequired: true, isRedFlag: true), SampleItem(.yes, except: [0]),
          SampleItem(.unanswered, isRedFlag: true), .leaving(isRedFlag: true),
        ]),
      SampleCriterion("B", [SampleItem(.yes, .yesNo, .process)]),
      SampleCriterion("C", effort: .small, [SampleItem(.partial, .yesNo, .outcome)]),
    ]) { $0.evidence = .discount },
  ]

  /// The digests of files that samples lack.
  private func text(_ json: any JSONFigures) -> String {
    let digest = "sha256:" + String(repeating: "0", count: 64)
    return json.text.replacing("\"digest\": \"\"", with: "\"digest\": \"\(digest)\"")
  }

  private func check(_ name: String, _ documents: [any JSONFigures]) throws {
    let schema = try SchemaCheck(name)
    for document in documents { #expect(try schema.faults(text(document)) == [], "\(name)") }
    #expect(!documents.isEmpty)
  }

  @Test func `fit scorecards and cuts`() throws {
    let rounds = Self.trees.map(\.round) + [try Examples.round("exampleland-2026-shadow").round]
    try check("scorecard", rounds.map { ScorecardJSON($0, warnings: ["so it is"]) })
    try check("cut", rounds.map { SubjectScoresJSON($0, byTheme: true) })
  }

  @Test func `fit comparisons and overviews`() throws {
    let trees = Self.trees
    let pair = [trees[0].round, SampleTree(trees[0].criteria[0].items.reversed()).round]
    let nothing = [SampleTree([SampleItem(.yes)]).round, SampleTree([SampleItem(.unknown)]).round]
    try check(
      "comparison",
      [pair, nothing].map { DisagreementJSON($0, RespondentPair.all($0)) }
        + [pair, nothing].map { ProgressJSON($0, RoundStep.all($0)) })
    try check("overview", [pair, nothing].map { OverviewJSON($0.map(RoundSummary.init)) })
  }

  @Test func `fit what is told of a collection`() throws {
    let round = Round(
      AskedSample.checklist, AskedSample.assessment,
      Scorecard(AskedSample.assessment, checklist: AskedSample.checklist))
    let record = CollectionRecord(
      ledger: .whole,
      refusals: [.init(part: .answer, id: "B.s1", origin: .init(file: "a", office: "police"))])
    try check(
      "status",
      [
        StatusJSON(CollectionStatus(round, CollectionRecord())),
        StatusJSON(CollectionStatus(round, record, on: day("2026-10-01"))),
      ])
    try check(
      "due",
      [
        DueJSON(DueList(round, before: day("2026-10-01"))),
        DueJSON(DueList(round, before: day("2026-10-01"), on: day("2026-10-01"))),
      ])
    try check("agencies", [AgenciesJSON(round), AgenciesJSON(AskedSample.checklist)])
    var signed = AskedSample.assessment
    signed.signatures = [
      Signature(
        signedAs: "Head", on: day("2026-05-12"), office: 1, count: 2, changedSince: ["A.s1"]),
      Signature(signedAs: nil, count: 1),
    ]
    try check(
      "scorecard",
      [
        ScorecardJSON(
          Round(round.checklist, signed, Scorecard(signed, checklist: round.checklist)),
          warnings: [])
      ])
  }

  @Test func `fit plans and robustness`() throws {
    let rounds = Self.trees.map(\.round).filter { $0.scorecard.overall.score != nil }
    #expect(rounds.count == 3)
    let plans = try rounds.flatMap { round in
      try [0.9, nil].map { target in
        let path = try #require(
          PathToTarget(
            round.scorecard, checklist: round.checklist, register: round.register,
            request: .init(target: target, budget: 3)))
        return PathJSON(PathOutlook(round, path, targetBand: nil))
      }
    }
    try check("plan", plans)
    var settings = Robustness.Settings(ScoringRules())
    (settings.runs, settings.drawsOpen) = (100, true)
    let robustness = try rounds.map { round in
      RobustnessJSON(
        round,
        try #require(
          Robustness(
            round.scorecard, checklist: round.checklist, register: round.register,
            settings: settings)))
    }
    try check("robustness", robustness)
  }

  /// Otherwise a check that sees nothing would pass.
  @Test(arguments: [
    ("\"low\": 0.2,", "\"low\": 1.2,"), ("\"todo\": \"narrow\"", "\"todo\": \"fix\""),
    ("\"plain\": [],", ""), ("\"band\": null,", "\"band\": \"none\","),
    ("\"tier\": \"v\",", "\"tier\": \"2\","), ("2028-06-30", "2028"),
    ("\"warnings\"", "\"more\": 1,\n  \"warnings\""),
    ("\"provisional\": true", "\"provisional\": 1"),
  ])
  func `do not fit what is another`(old: String, new: String) throws {
    let schema = try SchemaCheck("scorecard")
    let text = text(ScorecardJSON(SampleTree.halfKnown.round, warnings: []))
    #expect(text.contains(old))
    #expect(try schema.faults(text.replacing(old, with: new)) != [])
  }
}
