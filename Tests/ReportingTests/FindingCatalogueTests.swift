import Findings
import Foundation
import Loading
import Reporting
import Testing

/// The list of findings against the code that makes them, and against the page about them.
@Suite struct `The list of findings` {
  /// The sources without the list itself.
  private static func sources() throws -> [String: String] {
    let root = Examples.root.appending(path: "Sources")
    let files = try #require(FileManager.default.enumerator(atPath: root.path))
    var texts: [String: String] = [:]
    for case let path as String in files
    where path.hasSuffix(".swift") && !path.contains("Catalogue/") {
      texts[path] = try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
    return texts
  }

  /// What stands in quotation marks behind each of some beginnings.
  private static func words(in text: String, behind beginnings: [String]) -> Set<String> {
    var found: Set<String> = []
    for beginning in beginnings {
      for part in text.split(separator: beginning, omittingEmptySubsequences: false).dropFirst() {
        let rest = part.drop { $0.isWhitespace }
        guard rest.first == "\"" else { continue }
        let word = rest.dropFirst().prefix { $0 != "\"" }
        let isID = !word.isEmpty && word.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" }
        if isID { found.insert(String(word)) }
      }
    }
    return found
  }

  @Test func `has every id that the code makes, and none besides`() throws {
    let listed = Set(FindingKind.all.map(\.id))
    #expect(listed.count == FindingKind.all.count)
    var made = Set(ChecklistStyle.allCases.map(\.rawValue))
    for (path, text) in try Self.sources()
    where !["Reporting/ScorecardJSON.swift", "GapAnalysis/Progress.swift"].contains(path) {
      let calls = ["error(", "warning(", "warn(", "report(", "refuse(", "fault(", "refusal("]
      made.formUnion(Self.words(in: text, behind: calls + ["id:"]))
    }
    #expect(made.subtracting(listed).sorted() == [])
    #expect(listed.subtracting(made).sorted() == [])
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

  /// Examples that are lines of answers are tried on the shipped checklist.
  @Test(
    arguments: FindingKind.all.filter { kind in
      kind.example.hasPrefix("P1-") || kind.example.hasPrefix("P3-")
    }.map(\.id))
  func `has examples that cause what they stand for`(id: String) throws {
    let kind = try #require(FindingKind.all.first { $0.id == id })
    // Evidence is reviewed by the command, and an edit is refused by another.
    guard !["unsupported", "unusual-entry", "alias"].contains(id) else { return }
    let text = """
      assessment: osce-victim-protection-2022
      checklist-version: 1.0.0
      state: { code: XX, name: Exampleland }
      date: 2026-06-30
      answers:
      \(kind.example.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n"))

      """
    #expect(try Examples.findings(in: text).contains(id))
  }
}
