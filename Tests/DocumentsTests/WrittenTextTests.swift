import Testing

@testable import Documents

/// What people write in lines, in every format.
@Suite struct `What a person wrote` {
  private static let note = "Two things:\n1. the Act;\n  - its list\n\nA draft is there.\n"
  private static let text: Text = "Note: \(written: note) Evidence: none."

  private static func written(_ block: Document.Block, _ renderer: any DocumentRenderer) -> String {
    String(decoding: renderer.bytes(of: Document([block])), as: UTF8.self)
  }

  @Test(arguments: [
    ("one", ["one"]), ("  one  \n", ["one"]), ("", []), (" \n\n", []),
    ("\n a \r\n\r\nb\rc\u{2028}d  \n\n", [" a", "", "b", "c", "d"]),
  ])
  func `has the lines that it was written in`(text: String, lines: [String]) {
    #expect(WrittenLines.of(text) == lines)
  }

  /// Most texts are told to be one line by their bytes.
  @Test func `ends a line at every character that ends one, and at no other`() {
    let scalars = (0...0xFFFF).compactMap { Unicode.Scalar(UInt32($0)) }
    let wrong = scalars.filter { scalar in
      WrittenLines.of("a\(scalar)b").count != (Character(scalar).isNewline ? 2 : 1)
    }
    #expect(wrong == [])
  }

  @Test func `keeps its lines on a page, each with its own direction`() {
    #expect(
      HTMLText.inline(Self.text) == """
        Note: <span class="lines" dir="auto">Two things:<br>1. the Act;<br>  - its list<br><br>A draft \
        is there.</span> Evidence: none.
        """)
  }

  @Test func `is escaped line by line, whatever it holds`() {
    #expect(
      HTMLText.inline(.written("<b>\n</span>\"\u{202E}", language: "x\" onload=\"y"))
        == "<span class=\"lines\" dir=\"auto\">&lt;b&gt;<br>&lt;/span&gt;&quot;�</span>")
  }

  @Test func `stands in an isolate, with its language`() {
    #expect(HTMLText.inline("Note: \(written: "המדינה (3)")") == "Note: <bdi>המדינה (3)</bdi>")
    #expect(
      HTMLText.inline("law: \(written: "Loi n° 3", language: "fr-CH"), 2021")
        == "law: <bdi lang=\"fr-CH\">Loi n° 3</bdi>, 2021")
    #expect(
      HTMLText.inline(.link("Loi <3>", to: "part.source.a", language: "fr"))
        == "<a href=\"#part.source.a\" lang=\"fr\">Loi &lt;3&gt;</a>")
    #expect(
      HTMLText.inline(.strong(" المادة 3 ")) == "<strong> <bdi>المادة 3</bdi> </strong>")
  }

  @Test func `keeps its lines in Markdown, where none begins another block`() {
    #expect(
      Self.written(.paragraph(Self.text), MarkdownRenderer()) == """
        Note:<br>
        Two things:<br>
        1\\. the Act;<br>
        &nbsp;&nbsp;- its list<br>
        <br>
        A draft is there.<br>
        Evidence: none.

        """)
    #expect(
      Self.written(.list([Self.text, "b"]), MarkdownRenderer()) == """
        - Note:<br>
          Two things:<br>
          1\\. the Act;<br>
          &nbsp;&nbsp;- its list<br>
          <br>
          A draft is there.<br>
          Evidence: none.
        - b

        """)
    #expect(
      Self.written(
        .facts([.init("A", .written("b\n# c"), items: [.written("d\n> e")])]), MarkdownRenderer())
        == "- **A:** b<br>\n  \\# c\n  - d<br>\n    &gt; e\n")
    #expect(
      Self.written(.notice(.written("b\nc")), MarkdownRenderer()) == "> b<br>\n> c\n")
  }

  /// A row of a table ends with its line.
  @Test func `keeps its lines within a cell`() {
    let table = Document.Table([.init("A"), .init("B")], rows: [[.written("x | y\nz"), "1"]])
    #expect(
      Self.written(.table(table), MarkdownRenderer())
        == "| A | B |\n| --- | --- |\n| x \\| y<br>z | 1 |\n")
    #expect(
      TerminalTable(table, width: 60).lines.map(\.text) == [
        "A      B", "─────  ─", "x | y  1", "z",
      ])
  }

  @Test func `keeps its lines on a terminal, indented as they were`() {
    #expect(
      Self.written(.list([Self.text]), TerminalRenderer(colour: false)) == """
          • Note:
            Two things:
            1. the Act;
              - its list

            A draft is there.
            Evidence: none.

        """)
  }

  /// An isolate ends with its line, so that each line of a folded text has one of its own, in the
  /// direction of the whole.
  @Test func `keeps its direction where it is folded`() {
    let text = "نص English طويل جدا وفيه 40% و 12."
    let lines = TerminalText.fold(TerminalText.plain(text), width: 10)
    #expect(lines.count > 2)
    #expect(lines[0].hasPrefix("\u{2068}نص"))
    for (number, line) in lines.enumerated() {
      #expect(line.unicodeScalars.last == "\u{2069}")
      if number > 0 { #expect(line.unicodeScalars.first == "\u{2067}") }
      #expect(line.unicodeScalars.count { (0x2066...0x2069).contains($0.value) } == 2)
    }
    let words = lines.joined(separator: " ").unicodeScalars.filter {
      !(0x2066...0x2069).contains($0.value)
    }
    #expect(String(String.UnicodeScalarView(words)) == text)
  }

  @Test func `is one text again with all that stands beside it`() {
    #expect(Self.text.plain == "Note: \(Self.note) Evidence: none.")
    #expect(Text("\(1) and \(Text.strong("b"))") == "1 and " + Text.strong("b"))
    #expect(Text.sentence(written: "Done").plain == "Done.")
    #expect(Text.sentence(written: "Done?").plain == "Done?")
    #expect(Text.sentence(written: "a\nb").plain == "a\nb")
  }
}
