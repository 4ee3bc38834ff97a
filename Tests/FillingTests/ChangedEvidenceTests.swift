import Filling
import Findings
import Loading
import ModelSamples
import PolicyModel
import Testing
import YAMLTree

/// A piece of evidence that a questionnaire showed, and that came back with other words.
@Suite struct `Changed evidence in a merge` {
  private static let act = "{ title: Act, type: law, restricted: true }"
  private static let changed = "{ title: Act of 2024, type: law, restricted: true }"
  private static let report = "{ title: Report, type: report }"

  /// The titles beside `C-01.y` once files are merged into an assessment, with a mark where one is restricted.
  ///
  /// - Parameters:
  ///   - files: the evidence of each, its office and which piece of the assessment's its pieces change.
  ///   - noted: the offices that gave the assessment's answer.
  private func merged(
    _ evidence: [String], into files: [(evidence: [String], office: String, changes: [Int: Int])],
    noted: [String] = [], onlyAdds: Bool = false
  ) throws -> (titles: [String], takenBack: [String], added: [Int]) {
    func source(
      _ index: Int, _ evidence: [String], _ office: String?, _ changes: [Int: Int],
      notes: [String] = []
    ) throws -> MergeSource {
      let by = notes.map { "{ file: \($0).yaml, office: \($0) }" }.joined(separator: ", ")
      let head = """
        assessment: small
        checklist-version: 1.0.0
        state: { code: XX, name: Exampleland }
        date: 2026-06-30
        respondent: { role: government, name: Desk }
        answers:
          C-01.y: { answer: yes, evidence: [\(evidence.joined(separator: ", "))] }

        """
      let tree = try EditedText.tree(
        head + (by.isEmpty ? "" : "answered-by:\n  C-01.y: [\(by)]\n"))
      let (assessment, findings) = AssessmentLoader(EditedText.checklist).load(tree)
      return MergeSource(
        name: "\(index)", origin: AnswerOrigin(file: "\(index).yaml", office: office),
        assessment: try #require(assessment, "\(findings.kept.map(\.message))"), tree: tree,
        changedEvidence: [0: changes])
    }
    let sources =
      [try source(0, evidence, nil, [:], notes: noted)]
      + (try files.enumerated().map {
        try source($0 + 1, $1.evidence, $1.office, $1.changes)
      })
    let merge = try Merge(sources, checklist: EditedText.checklist, onlyAdds: onlyAdds) { _ in 0 }
    var tree = sources[0].tree
    for edit in merge.edits { tree = try EditedText.editor.applying(edit, to: tree) }
    let after = try #require(AssessmentLoader(EditedText.checklist).load(tree).0)
    return (
      after.answers[0].evidence.map { $0.title + ($0.isRestricted ? "*" : "") },
      merge.takenBack.flatMap(\.evidence), merge.tallies.map(\.added)
    )
  }

  @Test func `takes the place of the piece that it changes, and leaves the others`() throws {
    let merged = try merged(
      [Self.act, Self.report],
      into: [([Self.changed, Self.report], "police", [0: 0])])
    #expect(merged.titles == ["Act of 2024*", "Report"])
    #expect(merged.takenBack == [])
    #expect(merged.added == [0, 1])
  }

  @Test func `is no piece that its own office has taken back`() throws {
    let other = "{ title: Report of 2025, type: report }"
    let merged = try merged(
      [Self.act, Self.report], into: [([Self.changed, other], "police", [0: 0, 1: 1])],
      noted: ["police"])
    #expect(merged.titles == ["Act of 2024*", "Report of 2025"])
    #expect(merged.takenBack == [])
  }

  @Test func `goes beside the others where another office gave the answer too`() throws {
    let merged = try merged(
      [Self.act], into: [([Self.changed], "police", [0: 0])], noted: ["police", "justice"])
    #expect(merged.titles == ["Act*", "Act of 2024*"])
  }

  @Test func `goes beside the others where nothing is to be taken back`() throws {
    let merged = try merged(
      [Self.report],
      into: [(["{ title: Report of 2025, type: report }"], "police", [0: 0])], onlyAdds: true)
    #expect(merged.titles == ["Report", "Report of 2025"])
  }

  @Test func `of a second file stays too where a first one has changed the same`() throws {
    let other = "{ title: Act of 2023, type: law, restricted: true }"
    let merged = try merged(
      [Self.act],
      into: [([Self.changed], "police", [0: 0]), ([other], "justice", [0: 0])])
    #expect(merged.titles == ["Act of 2024*", "Act of 2023*"])
  }

  @Test func `can be opened by its office`() throws {
    let merged = try merged(
      [Self.act], into: [(["{ title: Act, type: law }"], "police", [0: 0])])
    #expect(merged.titles == ["Act"])
  }
}
