import Testing
import WorkedExamples

@testable import Documents

@Suite struct PaperAnnexTests {
  private static let blocks: [Document.Block] = [
    .heading(level: 1, "A", anchor: nil), .heading(level: 2, "Gaps", anchor: "part.gaps"),
    .heading(level: 3, "First", anchor: "part.tier-1"), .paragraph("one"),
    .heading(level: 2, "Sources", anchor: "part.sources"), .paragraph("two"),
  ]
  private static let document = Document(
    blocks,
    annexes: [
      .init("cards", "gap cards", .headings(["part.tier-1"])),
      .init("figures", "charts in figures", .figures),
      .init("sources", "sources", .headings(["part.sources"])),
    ])

  @Test func `what paper leaves out is marked under its headings, and asked for`() throws {
    let page = try HTMLRenderer.page(Self.document)
    #expect(page.contains("<section class=\"part gaps\""))
    #expect(page.contains("<div class=\"topic on-cards\">\n<h3 id=\"part.tier-1\">"))
    #expect(page.contains("<section class=\"part sources on-sources\""))
    #expect(page.contains("<fieldset class=\"paper\" hidden>"))
    let boxes = page.matches(of: /<input type="checkbox" name="([a-z]+)"/).map { String($0.1) }
    #expect(boxes == ["cards", "figures", "sources"])
  }

  @Test func `a page without annexes asks for none`() throws {
    let page = try HTMLRenderer.page(Document(Self.blocks))
    #expect(!page.contains("<fieldset"))
    #expect(!page.contains("<p class=\"left-out\""))
    #expect(page.contains("<div class=\"topic\">\n<h3 id=\"part.tier-1\">"))
  }

  /// A template of before there were annexes names none of them.
  @Test func `a ministry's older page goes on and shows all`() throws {
    let old =
      "{{#parts}}<section class=\"part {{name}}\">{{#topics}}{{#blocks}}{{>block}}{{/blocks}}"
      + "{{/topics}}</section>{{/parts}}"
    let page = HTMLRenderer(try HTMLTemplates(replacing: ["page.mustache": old])).text(
      Self.document)
    #expect(
      page
        == "<section class=\"part gaps\"><h3 id=\"part.tier-1\">First</h3>\n<p>one</p>\n</section>"
        + "<section class=\"part sources\"><p>two</p>\n</section>")
  }

  @Test func `a long name in a chart is folded and not cut`() {
    let title = "P1 Guardianship and integration of children who came by themselves"
    let panel = Chart.Panel(
      title: "A",
      drawing: .cells(columns: ["Law"], rows: [.init(id: "", title: title, cells: [.empty])]))
    let drawing = ChartDrawing.html(panel, description: "b")
    let lines = drawing.matches(of: /<text x="0" [^>]*>([^<]*)</).map { String($0.1) }
    #expect(lines.joined(separator: " ") == title)
    #expect(lines.count == 2 && lines.allSatisfy { $0.count <= ChartElements.letters })
    #expect(!drawing.contains("…"))
  }
}
