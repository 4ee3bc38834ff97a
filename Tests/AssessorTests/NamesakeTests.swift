import Foundation
import TestFiles
import Testing

/// A checklist of one's own under the id and version of one that the program carries.
@Suite struct `A checklist under a name that the program carries` {
  private static let text = """
    assessment: example-open-data
    checklist-version: 1.0.0
    state: { code: XX, name: Exampleland }
    date: 2026-06-30
    facts: { information-law: yes }
    answers: {}

    """
  private static let id = "example-open-data"

  /// Works beside a copy of the shipped checklist, in which `change` was made.
  private func withCopy(
    _ change: (String) -> String, _ work: (Program, _ place: String) throws -> Void
  ) throws {
    try Files.inScratchFolder { place in
      try FileManager.default.copyItem(
        atPath: "\(Files.root)/Checklists/\(Self.id)", toPath: "\(place)/mine")
      let path = "\(place)/mine/checklist.yaml"
      try Files.write(change(try Files.text(path)), to: path)
      try Files.write(Self.text, to: "\(place)/x.yaml")
      try work(Program(folder: place), place)
    }
  }

  @Test func `is named in the report and beside it where it is another`() throws {
    try withCopy({ $0 + "# mine\n" }) { program, place in
      let outcome = try program.run(["report", "x.yaml", "-o", "out", "--checklist", "mine"])
      #expect(outcome.code == 0)
      #expect(
        outcome.notes.hasPrefix(
          "note: the checklist in use is not the one that the program carries as \(Self.id), version "
            + "1.0.0: the digests differ\n"))
      let page = try Files.text("\(place)/out/gap-report.md")
      let (before, after) = (
        "This is not the checklist that the program carries under this id and version, whose digest "
          + "is sha256:", "."
      )
      let digest = try #require(
        page.components(separatedBy: before).dropFirst().first?.components(separatedBy: after).first
      )
      let shipped = try program.run(["score", "x.yaml", "--format", "json"]).results
      #expect(shipped.contains("\"digest\": \"sha256:\(digest)\""))
      let verdict = try program.run(["verify", "out", "--checklist", "mine"])
      #expect(verdict.code == 0)
      #expect(verdict.notes.hasPrefix("note: the checklist in use is not the one"))
    }
  }

  @Test func `is not named where it is the same, or of another version`() throws {
    let changes: [(String) -> String] = [
      { $0 }, { $0.replacing("version: 1.0.0", with: "version: 1.0.1") + "# mine\n" },
    ]
    for change in changes {
      try withCopy(change) { program, place in
        let outcome = try program.run(
          ["score", "x.yaml", "--format", "markdown", "--checklist", "mine"])
        #expect(!outcome.notes.contains("is not the one"))
        #expect(!outcome.results.contains("This is not the checklist"))
      }
    }
  }
}
