import Testing

@testable import Documents

@Suite struct HTMLTextTests {
  @Test(arguments: [
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("\"><img onerror='x'>", "&quot;&gt;&lt;img onerror=&#39;x&#39;&gt;"),
    ("a & b &amp;", "a &amp; b &amp;amp;"),
    // With a combining mark behind it, a quotation mark is another character, and still a mark.
    ("\"\u{301} onclick=x", "&quot;\u{301} onclick=x"), ("<\u{338}b>", "&lt;\u{338}b&gt;"),
    ("\u{202E}evil\u{7}", "\u{FFFD}evil\u{FFFD}"), ("\u{FFFE}\u{1FFFF}", "\u{FFFD}\u{FFFD}"),
    ("two\nlines", "two lines"), ("{{mustache}}", "{{mustache}}"), ("日本 é", "日本 é"), ("", ""),
  ])
  func `text is shown and never obeyed`(text: String, written: String) {
    #expect(HTMLText.escaped(text) == written)
  }

  @Test(arguments: [
    (
      "https://example.org/a?b=c&d",
      "<a href=\"https://example.org/a?b=c&amp;d\" rel=\"noreferrer\">https://example.org/a?b=c&amp;d</a>"
    ),
    ("javascript:alert(1)", "javascript:alert(1)"),
    ("https://x.org/\"><script>", "https://x.org/&quot;&gt;&lt;script&gt;"),
  ])
  func `only a plain web address becomes a link`(address: String, written: String) {
    #expect(HTMLText.inline(Text(spans: [.address(address)])) == written)
  }

  @Test func `emphasis and jumps are marked`() {
    #expect(
      HTMLText.inline(.strong("a<b") + " and " + .link("P1.s1", to: "P1.s1"))
        == "<strong>a&lt;b</strong> and <a href=\"#P1.s1\">P1.s1</a>")
  }

  @Test func `shares of a width are short and stay inside`() {
    #expect(
      [0.0, 0.5, 1, 1.0 / 3, -1, 2].map(SVGElement.share)
        == ["0%", "50%", "100%", "33.33%", "0%", "100%"])
  }

  @Test func `an element is written with its texts escaped`() {
    let element = SVGElement(
      "g", ["class": "a\"b"],
      [SVGElement("text", text: "1 < 2"), SVGElement("path", ["d": "M0 0"])])
    #expect(element.written == "<g class=\"a&quot;b\"><text>1 &lt; 2</text><path d=\"M0 0\"/></g>")
  }
}
