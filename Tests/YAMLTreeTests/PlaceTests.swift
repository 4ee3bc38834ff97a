import Testing

@Suite struct `Places of scalars, lists and mappings` {
  @Test func `a list written line by line ends with its last item, before comments`() {
    let reading = Reading("a: b\nc:\n  - x\n  - y # c\n# after\nd: z\n")
    #expect(
      reading.outline == """
        mapping 0..<36
          scalar 0..<1 'a'
            scalar 3..<4 'b'
          scalar 5..<6 'c'
            sequence 10..<19
              scalar 12..<13 'x'
              scalar 18..<19 'y'
          scalar 32..<33 'd'
            scalar 35..<36 'z'

        """)
    #expect(reading.printed == "")
  }

  @Test func `a list at its key's own indentation begins at its first dash`() {
    #expect(
      Reading("a:\n- x\n- b: c\n  d: e\n\n\n").outline == """
        mapping 0..<20
          scalar 0..<1 'a'
            sequence 3..<20
              scalar 5..<6 'x'
              mapping 9..<20
                scalar 9..<10 'b'
                  scalar 12..<13 'c'
                scalar 16..<17 'd'
                  scalar 19..<20 'e'

        """)
  }

  @Test func `letters of two, three and four bytes count as bytes`() {
    #expect(
      Reading("å: æøå\nб: [в, \"г\"]\n😀: x\n日本: 語\n").outline == """
        mapping 0..<45
          scalar 0..<2 'å'
            scalar 4..<10 'æøå'
          scalar 11..<13 'б'
            flow sequence 15..<25
              scalar 16..<18 'в'
              doubleQuoted 20..<24 'г'
          scalar 26..<30 '😀'
            scalar 32..<33 'x'
          scalar 34..<40 '日本'
            scalar 42..<45 '語'

        """)
  }

  @Test func `a byte order mark and Windows line ends are counted and otherwise ignored`() {
    #expect(
      Reading("\u{FEFF}a: b\r\nc: |\r\n  æ\r\n\r\nd:\r\n").outline == """
        mapping 3..<25
          scalar 3..<4 'a'
            scalar 6..<7 'b'
          scalar 9..<10 'c'
            literal 12..<19 'æ↵'
          scalar 23..<24 'd'
            scalar 25..<25 ''

        """)
  }

  @Test func `a lone carriage return ends a line`() {
    #expect(
      Reading("a: b\rc: d\r").outline == """
        mapping 0..<9
          scalar 0..<1 'a'
            scalar 3..<4 'b'
          scalar 5..<6 'c'
            scalar 8..<9 'd'

        """)
  }

  @Test func `text over several lines reaches from its first letter or mark to its last`() {
    let text = "a: one\n  two\n\n  three\nb: 'it''s\n  me'\nc: \"x\\\n  y\\tz\"\n"
    #expect(
      Reading(text).outline == """
        mapping 0..<52
          scalar 0..<1 'a'
            scalar 3..<21 'one two↵three'
          scalar 22..<23 'b'
            singleQuoted 25..<37 'it's me'
          scalar 38..<39 'c'
            doubleQuoted 41..<52 'xy\tz'

        """)
  }

  @Test func `brackets belong to what they enclose`() {
    #expect(
      Reading("{a: [1, 2], b: {}, c: [d: e, f], g, h: }").outline == """
        flow mapping 0..<40
          scalar 1..<2 'a'
            flow sequence 4..<10
              scalar 5..<6 '1'
              scalar 8..<9 '2'
          scalar 12..<13 'b'
            flow mapping 15..<17
          scalar 19..<20 'c'
            flow sequence 22..<31
              flow mapping 23..<27
                scalar 23..<24 'd'
                  scalar 26..<27 'e'
              scalar 29..<30 'f'
          scalar 33..<34 'g'
            scalar 34..<34 ''
          scalar 36..<37 'h'
            scalar 38..<38 ''

        """)
  }

  @Test func `an empty value stands right behind its colon, dash or key, whatever comments follow`()
  {
    let text =
      "a:   # none\nb:\n  # c\n  -\n  - x\n# c\nc: {\n  # c\n  d: , # c\n}\n? e\n# c\n? f\n: g\n"
    #expect(
      Reading(text).outline == """
        mapping 0..<74
          scalar 0..<1 'a'
            scalar 2..<2 ''
          scalar 12..<13 'b'
            sequence 23..<30
              scalar 24..<24 ''
              scalar 29..<30 'x'
          scalar 35..<36 'c'
            flow mapping 38..<58
              scalar 48..<49 'd'
                scalar 50..<50 ''
          scalar 61..<62 'e'
            scalar 62..<62 ''
          scalar 69..<70 'f'
            scalar 73..<74 'g'

        """)
  }

  @Test(arguments: [
    ("hello\n", "scalar 0..<5 'hello'\n"),
    ("--- # c\n- x\n...\n# c\n", "sequence 8..<11\n  scalar 10..<11 'x'\n"),
    ("%YAML 1.2\n---\n'x'", "singleQuoted 14..<17 'x'\n"),
    ("''", "singleQuoted 0..<2 ''\n"),
    ("[]", "flow sequence 0..<2\n"),
  ])
  func `any kind of node can be the root`(text: String, outline: String) {
    let reading = Reading(text)
    #expect(reading.outline == outline)
    #expect(reading.printed == "")
  }
}
