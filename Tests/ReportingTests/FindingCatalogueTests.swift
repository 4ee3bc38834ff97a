import Findings
import Foundation
import Loading
import Reporting
import Testing
import WorkedExamples

/// The list of findings against the code that makes them, and against the page about them.
@Suite struct `The list of findings` {
  /// The sources without the list itself.
  private static func sources() throws -> [String] {
    let root = Examples.root.appending(path: "Sources")
    let files = try #require(FileManager.default.enumerator(atPath: root.path))
    return try files.compactMap { $0 as? String }
      .filter { $0.hasSuffix(".swift") && !$0.hasPrefix("Findings/") }
      .map { try String(contentsOf: root.appending(path: $0), encoding: .utf8) }
  }

  @Test func `has every id once`() {
    #expect(
      FindingKind.all.map(\.id.rawValue).sorted() == FindingID.allCases.map(\.rawValue).sorted())
  }

  @Test func `has no id that the code never makes`() throws {
    let words = try Set(
      Self.sources().flatMap { $0.split { !$0.isLetter && !$0.isNumber && $0 != "." } })
    // `wrong-kind` stands in the code as `.wrongKind`.
    let unused = FindingID.allCases.filter { id in
      let parts = id.rawValue.split(separator: "-")
      let name = parts[0] + parts.dropFirst().map(\.capitalized).joined()
      return !words.contains(".\(name)")
    }
    #expect(unused == [])
  }

  @Test func `has an example and advice for each`() {
    for kind in FindingKind.all {
      #expect(!kind.words.isEmpty && !kind.example.isEmpty && !kind.advice.isEmpty, "\(kind.id)")
    }
  }

  @Test func `is what the page on findings says`() throws {
    let page = try Examples.text("Sources/Findings/Findings.docc/Findings.md")
    for part in FindingKind.parts {
      #expect(page.contains(FindingGuide.table(part.kinds)), "\(part.title)")
    }
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| `") }
    #expect(rows.count == FindingKind.all.count)
  }

  /// Examples that are lines of answers are tried on the shipped checklist, but for four: evidence
  /// is reviewed by the command, and an edit is refused by another.
  @Test(
    arguments: FindingKind.all.filter { kind in
      (kind.example.hasPrefix("P1-") || kind.example.hasPrefix("P3-"))
        && ![.unsupported, .evidenceOnlyLaw, .unusualEntry, .alias].contains(kind.id)
    }.map(\.id))
  func `has examples that cause what they stand for`(id: FindingID) throws {
    let kind = try #require(FindingKind.all.first { $0.id == id })
    let text = """
      assessment: osce-victim-protection-2022
      checklist-version: 2.0.0
      state: { code: XX, name: Exampleland }
      date: 2026-06-30
      answers:
      \(kind.example.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n"))

      """
    #expect(try Examples.findings(in: text).contains(id.rawValue))
  }

  @Test func `has an example of an earlier id that causes what it stands for`() throws {
    let kind = try #require(FindingKind.all.first { $0.id == .formerId })
    let parts = kind.example.components(separatedBy: ", in a file that answers ")
    let now = try #require(parts.last?.split(separator: " ").first)
    let text = """
      assessment: osce-victim-protection-2022
      state: { code: XX, name: Exampleland }
      date: 2026-06-30
      facts:
        \(parts[0])
        \(now): yes

      """
    #expect(try Examples.findings(in: text).contains("former-id"))
  }
}
