import Foundation
import TestFiles
import Testing

/// `compare`, `overview`, `plan` and `robustness` on the worked examples and on small files.
@Suite struct `The commands of what would change` {
  private static func example(_ name: String) -> String {
    Files.root + "/Reports/exampleland-\(name)/assessment.yaml"
  }

  private func json(_ arguments: [String]) throws -> [String: Any] {
    let outcome = try Program().run(arguments + ["--format", "json"])
    #expect(outcome.code == 0, "\(outcome.notes)")
    return try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.results.utf8)) as? [String: Any])
  }

  @Test func `compare tells rounds from respondents by the files`() throws {
    let rounds = try json(["compare", Self.example("2024"), Self.example("2026")])
    #expect(rounds["schema"] as? String == "assessor.comparison/2")
    #expect(rounds["kind"] as? String == "rounds")
    let respondents = try json(["compare", Self.example("2026"), Self.example("2026-shadow")])
    #expect(respondents["kind"] as? String == "respondents")
  }

  @Test func `compare finds the regressions that were written into the examples`() throws {
    let steps = try #require(
      try json(["compare", Self.example("2024"), Self.example("2026")])["steps"] as? [[String: Any]]
    )
    #expect(steps.count == 1)
    #expect(steps[0]["regressed"] as? [String] == ["P1-CHLD-02", "P4-PART-01", "P4-CRIS-05"])
    let strict = try Program().run(
      ["compare", Self.example("2024"), Self.example("2026"), "--fail-on-regression"])
    #expect(strict.code == 1)
    #expect(
      strict.results.contains("P4-CRIS-05 Strong multilingual hotlines: −30 percentage points\n"))
  }

  /// Over what both know the coalition sees one criterion worse by half or more, and none better;
  /// `Tests/SecondOpinion/changes.py` works the list out a second way.
  @Test func `compare lists the disagreements that were written into the examples, and no others`()
    throws
  {
    let comparison = try json(["compare", Self.example("2026"), Self.example("2026-shadow")])
    let pair = try #require((comparison["pairs"] as? [[String: Any]])?.first)
    #expect(pair["disagreements"] as? [String] == ["P2-MIGR-03"])
    let criteria = try #require(pair["criteria"] as? [[String: Any]])
    #expect(criteria.count { ($0["difference"] as? Double ?? 0) <= -0.5 } == 1)
    #expect(!criteria.contains { ($0["difference"] as? Double ?? 1) >= 0.5 })
    // Every question that applies to both is known to both, to one alone, or to neither.
    let known = try #require(pair["knownToBoth"] as? [String: Any])
    let apart = ["firstAlone", "secondAlone", "neither"].compactMap { pair[$0] as? [String] }
    #expect(apart.count == 3)
    #expect(
      (known["indicators"] as? Int ?? 0) + apart.reduce(0) { $0 + $1.count }
        == known["of"] as? Int)
  }

  @Test func `overview keeps the order that it is given`() throws {
    let names = ["2026", "2024", "2026-shadow"].map(Self.example)
    let overview = try json(["overview"] + names)
    let files = try #require(overview["files"] as? [[String: Any]])
    #expect(files.map { $0["date"] as? String } == ["2026-06-30", "2024-06-30", "2026-06-30"])
    let groups = try #require(overview["groups"] as? [[String: Any]])
    #expect(groups.count == 14)
  }

  @Test func `robustness gives the same bytes twice, and on one core`() throws {
    let arguments = ["robustness", Self.example("2026"), "--open", "uniform", "--format", "json"]
    let first = try Program().run(arguments)
    #expect(first.code == 0)
    #expect(try Program().run(arguments).results == first.results)
    #if os(Linux)
      let alone = try Program().runInShell(
        "taskset -c 0 \"$assessor\" \(arguments.map { "'\($0)'" }.joined(separator: " "))")
      #expect(alone.results == first.results)
    #endif
    let other = try Program().run(arguments + ["--seed", "7"])
    #expect(other.results != first.results)
  }

  /// With this seed a criterion's only question is drawn at no weight at all.
  @Test func `robustness has a mean where a weight is drawn as nothing`() throws {
    try Files.inScratchFolder { folder in
      let program = Program(folder: folder)
      let new = ["new", "--state", "XX", "--name", "Ex", "--date", "2026-06-30"]
      let made = try program.run(new + ["--checklist", "example-open-data", "-o", "x.yaml"])
      #expect(made.code == 0)
      let outcome = try program.run(
        [
          "robustness", "x.yaml", "--box", "1", "--seed", "16148062136697046662", "--format",
          "json",
        ])
      #expect(outcome.code == 0, "\(outcome.notes)")
      #expect(outcome.results.contains("\"p5\": 0, \"p50\": 0, \"p95\": 0"))
    }
  }

  @Test func `score cuts by theme and by agency`() throws {
    for by in ["theme", "agency"] {
      let cut = try json(["score", Self.example("2026"), "--by", by])
      #expect(cut["schema"] as? String == "assessor.cut/2")
      let cuts = try #require(cut["cuts"] as? [[String: Any]])
      #expect(!cuts.isEmpty)
      let criteria = cuts.flatMap { $0["criteria"] as? [String] ?? [] }
      // Every criterion has one lead; under themes some stand more than once.
      #expect(by == "theme" ? criteria.count > 45 : criteria.count == 45)
    }
  }
}
