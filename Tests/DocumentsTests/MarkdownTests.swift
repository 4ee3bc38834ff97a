import Testing
import WorkedExamples

@testable import Documents

@Suite struct MarkdownTests {
  @Test(arguments: [
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("\"><img onerror=x>", "\"&gt;&lt;img onerror=x&gt;"),
    ("|pipes|", "\\|pipes\\|"), ("a *b* _c_ `d`", "a \\*b\\* \\_c\\_ \\`d\\`"),
    ("[x](y)", "\\[x\\](y)"), ("a & b &amp;", "a &amp; b &amp;amp;"),
    ("two\nlines\tand", "two lines and"), ("back\\slash", "back\\\\slash"),
    ("\u{202E}evil\u{7}", "\u{FFFD}evil\u{FFFD}"), ("{{mustache}} $x$", "{{mustache}} \\$x\\$"),
    ("", ""),
  ])
  func `text is shown and never obeyed`(text: String, written: String) {
    #expect(MarkdownText.escaped(text) == written)
  }

  @Test(arguments: [
    ("# heading", "\\# heading"), ("- item", "\\- item"), ("+ item", "\\+ item"),
    ("1. item", "1\\. item"), ("12) item", "12\\) item"), ("=== ", "\\=== "),
    ("   indented", "indented"), ("2026 was", "2026 was"), ("plain", "plain"), ("", ""),
  ])
  func `a line's start begins no block`(text: String, written: String) {
    #expect(MarkdownText.atLineStart(text) == written)
  }

  @Test(arguments: [
    ("https://example.org/a?b=c_d", "<https://example.org/a?b=c_d>"),
    ("javascript:alert(1)", "javascript:alert(1)"),
    ("https://x.org/><script>", "https://x.org/&gt;&lt;script&gt;"),
    ("https://x.org/a b", "https://x.org/a b"),
  ])
  func `only a plain web address becomes a link`(address: String, written: String) {
    #expect(MarkdownText.address(address) == written)
  }

  @Test func `a document is laid out as Markdown`() {
    let document = Document([
      .heading(level: 2, "Gaps | all", anchor: "gaps"), .paragraph("# not a heading"),
      .notice("Fiction."), .list([Text.strong("Fired: ") + "it", "- dash"]),
      .facts([.init("Lead", "finance", items: ["- one", "two"], anchor: "x.s1")]),
      .table(.init([.init("A"), .init("B", .trailing)], rows: [["a|b", "1"], ["c", "2"]])),
    ])
    #expect(
      MarkdownRenderer().text(document) == """
        <a id="gaps"></a>

        ## Gaps \\| all

        \\# not a heading

        > Fiction.

        - **Fired:** it
        - \\- dash

        - <a id="x.s1"></a>**Lead:** finance
          - \\- one
          - two

        | A | B |
        | --- | ---: |
        | a\\|b | 1 |
        | c | 2 |

        """)
  }
}
