import Documents
import Foundation
import PolicyModel
import Reporting
import Testing
import WorkedExamples

/// Notes in lines, in Arabic and in Hebrew, and sources in French, on pages, in Markdown, on terminals.
@Suite struct `What people wrote, in reports` {
  private static let text = """
    assessment: osce-victim-protection-2022
    checklist-version: 2.0.0
    state: { code: XX, name: "مثاليا" }
    date: 2026-06-30
    respondent: { role: government, name: "وزارة العدل (القسم 3)" }
    sources:
      act: { title: "Loi n° 12, art. 3", type: law, date: 2021, language: fr }
    answers:
      P1-LEAD-01.s1:
        answer: partial
        note: |
          Two things stand in the way:
          1. the Act names no body;
          2. the decree was never published.

          A new draft is in Parliament.
        evidence: [{ source: act, at: "p. 3", quote: "L'autorité\\nest responsable." }]
      P1-LEAD-01.p2: { answer: 40%, note: "נבדקו 25 תיקים (18 נסגרו)!" }
      P1-LEAD-01.p1: { answer: unknown, reason: "لم ينشر بعد (2025).\\nExpected: 2027" }
    plan:
      P1-LEAD-01: { action: "Line one\\nLine two", status: planned, deadline: 2027-01-01 }
    """

  private static func document() throws -> Document {
    GapReport(try Examples.report(Array(text.utf8), Examples.checklist())).document
  }

  @Test func `keep their lines and their direction on the page`() throws {
    let page = try HTMLRenderer.page(Self.document())
    for part in [
      "<html lang=\"en\">", "<h1>Gap report: <bdi>مثاليا</bdi></h1>",
      "Answered by the government, <bdi>وزارة العدل (القسم 3)</bdi>.</p>",
      "Note: <span class=\"lines\" dir=\"auto\">Two things stand in the way:<br>1. the Act names no "
        + "body;<br>2. the decree was never published.<br><br>A new draft is in Parliament.</span> "
        + "Evidence: law: <a href=\"#part.source.act\" lang=\"fr\">Loi n° 12, art. 3</a>, dated 2021, p. 3: "
        + "<span class=\"lines\" dir=\"auto\" lang=\"fr\">“L&#39;autorité<br>est responsable.”.</span></dd>",
      "Note: <bdi>נבדקו 25 תיקים (18 נסגרו)!</bdi>",
      "<span><span class=\"lines\" dir=\"auto\">لم ينشر بعد (2025).<br>Expected: 2027</span></span></td>",
      "<span class=\"lines\" dir=\"auto\">Line one<br>Line two</span> Status: planned.",
    ] { #expect(page.contains(part), "\(part)") }
  }

  @Test func `keep their lines and their direction in Markdown`() throws {
    let page = MarkdownRenderer().text(try Self.document())
    #expect(page.hasPrefix("# Gap report: \u{2068}مثاليا\u{2069}\n"))
    for part in [
      """
      **Partial**, counts 50%. Note:<br>
        Two things stand in the way:<br>
        1\\. the Act names no body;<br>
        2\\. the decree was never published.<br>
        <br>
        A new draft is in Parliament.<br>
        Evidence: law: [Loi n° 12, art. 3](#part.source.act), dated 2021, p. 3:<br>
        “L'autorité<br>
        est responsable.”.

      """,
      "Note: \u{2068}נבדקו 25 תיקים (18 נסגרו)!\u{2069}",
      " \u{2068}لم ينشر بعد (2025).\u{2069}<br>Expected: 2027 |\n",
    ] { #expect(page.contains(part), "\(part)") }
  }

  @Test func `keep their lines and their direction on a terminal`() throws {
    let page = TerminalRenderer(colour: false).text(try Self.document())
    #expect(page.hasPrefix("Gap report: \u{2068}مثاليا\u{2069}\n══════════════════\n"))
    for part in [
      """
            Two things stand in the way:
            1. the Act names no body;
            2. the decree was never published.

            A new draft is in Parliament.
            Evidence:
      """,
      "\u{2068}נבדקו 25 תיקים (18 נסגרו)!\u{2069}",
    ] { #expect(page.contains(part), "\(part)") }
  }

  /// No text of a report is what the language prints of a value.
  @Test(arguments: Examples.names)
  func `stand as words, never as values`(name: String) throws {
    let page = MarkdownRenderer().text(GapReport(try Examples.report(name)).document)
    for trace in ["spans:", "Optional(", "Documents.", "PolicyModel."] {
      #expect(!page.contains(trace), "\(trace)")
    }
  }

  @Test func `turn the page round where the checklist is written from right to left`() throws {
    var checklist = try Examples.checklist()
    checklist.language = "ar"
    let report = try Examples.report(Array(Self.text.utf8), checklist)
    for document in [GapReport(report).document, CountryProfile(report).document] {
      #expect(try HTMLRenderer.page(document).contains("<html lang=\"ar\" dir=\"rtl\">"))
    }
    checklist.language = "\"><script>"
    let page = try HTMLRenderer.page(ChecklistBooklet.whole(checklist))
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html>\n"))
  }
}
