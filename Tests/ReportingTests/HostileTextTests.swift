import Documents
import Findings
import Foundation
import Reporting
import Testing
import WorkedExamples

@Suite struct HostileTextTests {
  /// A file in which every free text tries to be something else.
  private static let text = """
    assessment: osce-victim-protection-2022
    checklist-version: 1.0.0
    state: { code: XX, name: "<script>alert(1)</script> | # x" }
    date: 2026-06-30
    respondent: { role: ngo, name: "\\u202Eevil [a](javascript:b)" }
    answers:
      P1-LEAD-01.s1:
        answer: partial
        note: "# heading | `code` *bold* {{mustache}} =cmd()"
        evidence:
          - { title: "\\"><img src=x onerror=alert(1)>", type: law, url: "javascript:alert(1)" }
      P1-LEAD-01.p1: { answer: unknown, reason: "\(String(repeating: "w", count: 10_000))" }
      P1-LEAD-01.p2: { answer: 40, note: "" }
    plan:
      P1-LEAD-01: { action: "</table>|x|", note: "~~gone~~" }
    """

  @Test func `hostile text is shown as text in Markdown`() throws {
    let report = try Examples.report(Array(Self.text.utf8), Examples.checklist())
    let markdown = MarkdownRenderer().text(GapReport(report).document)
    for tag in ["<script", "<img", "</table", "\u{202E}"] { #expect(!markdown.contains(tag)) }
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0] == "# Gap report: &lt;script&gt;alert(1)&lt;/script&gt; \\| # x")
    // Every row of a table has as many cells as its head: no text has broken out of its cell.
    var cells = 0
    for line in lines {
      guard line.hasPrefix("| ") else {
        cells = 0
        continue
      }
      let count = line.replacing("\\|", with: "").count { $0 == "|" }
      if cells == 0 { cells = count }
      #expect(count == cells, "\(line.prefix(80))")
    }
  }

  @Test func `hostile text keeps to 80 columns and sends no control to a terminal`() throws {
    let report = try Examples.report(Array(Self.text.utf8), Examples.checklist())
    let text = TerminalRenderer(colour: false).text(GapReport(report).document)
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || !VisibleText.isUnsafe($0) })
    for line in text.split(separator: "\n") { #expect(DisplayWidth.of(line) <= 80) }
  }

  @Test func `hostile text is shown as text in HTML`() throws {
    let report = try Examples.report(Array(Self.text.utf8), Examples.checklist())
    let page = try HTMLRenderer.page(GapReport(report).document)
    #expect(page.components(separatedBy: "<script").count == 2, "the page's own script alone")
    for tag in ["<img", "</table>|", "\u{202E}", "href=\"javascript"] {
      #expect(!page.contains(tag))
    }
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; | # x"))
    #expect(page.contains("{{mustache}} =cmd()"))
    #expect(page.contains("&quot;&gt;&lt;img src=x onerror=alert(1)&gt;"))
  }
}
