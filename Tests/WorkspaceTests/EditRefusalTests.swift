import Filling
import Findings
import Testing
import YAMLTree

@testable import Workspace

/// Why an edit cannot be made is told the same way, whether it is one or one of several.
@Suite struct `An edit that cannot be made` {
  private static let edit = AnswerEdit("C-01.s1", [.clear])

  private func tree() throws -> YAMLTree {
    var findings = FindingList()
    let source = SourceText(name: "x.yaml", bytes: Array("a: 1\n".utf8))
    return try #require(YAMLTree.read(source, findings: &findings))
  }

  @Test func `is refused as too large, and not as a defect or as unusual`() throws {
    for file in [nil, try tree()] {
      let failure = WorkspaceFailure(.tooLarge, of: Self.edit.id, in: file)
      #expect(failure.kind == .inputHasErrors)
      #expect(failure.words == "the file would pass a limit of its format; nothing was written")
    }
  }

  @Test func `is a defect where it would change more`() throws {
    for file in [nil, try tree()] {
      let failure = WorkspaceFailure(.wouldChangeMore, of: Self.edit.id, in: file)
      #expect(failure.kind == .defect)
      #expect(failure.words.hasPrefix("the edit of C-01.s1 would have changed more"))
    }
  }

  @Test func `is shown at its place in the file, or by its id where others came before`() throws {
    let file = try tree()
    let node = try #require(file.value(at: ["a"]))
    for (fault, id) in [
      (EditFault.unusualEntry(node), FindingID.unusualEntry), (.notMapping(node), .wrongKind),
      (.notList(node), .wrongKind),
    ] {
      let placed = WorkspaceFailure(fault, of: Self.edit.id, in: file)
      #expect(placed.findings.kept.map(\.id) == [id])
      #expect(placed.findings.kept.first?.place == file.place(node))
      let named = WorkspaceFailure(fault, of: Self.edit.id, in: nil)
      #expect(named.findings.kept.isEmpty)
      #expect(named.words.hasPrefix("C-01.s1 is written in a way that cannot be edited here"))
    }
  }
}
