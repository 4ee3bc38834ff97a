import Testing

@Suite struct `Texts behind | and >` {
  @Test func `blank lines at the end are outside, whatever becomes of them`() {
    let text = "a: |\n  x\n\n\nb: |-\n  x\n\nc: |+\n  x\n\n\nd: >\n  x\n  y\n\n# end\n"
    #expect(
      Reading(text).outline == """
        mapping 0..<46
          scalar 0..<1 'a'
            literal 3..<8 'x↵'
          scalar 11..<12 'b'
            literal 14..<20 'x'
          scalar 22..<23 'c'
            literal 25..<31 'x↵↵↵'
          scalar 34..<35 'd'
            folded 37..<46 'x y↵'

        """)
  }

  @Test func `a last line of blanks is inside if it is longer than the indentation`() {
    let text = "a:\n  b: |2\n      x\n     \n    \n  c: d\n"
    #expect(
      Reading(text).outline == """
        mapping 0..<36
          scalar 0..<1 'a'
            mapping 5..<36
              scalar 5..<6 'b'
                literal 8..<24 '  x↵ ↵'
              scalar 32..<33 'c'
                scalar 35..<36 'd'

        """)
  }

  @Test func `blanks at the end of the last line are inside`() {
    #expect(
      Reading("a: |\n  x  \n\n").outline == """
        mapping 0..<10
          scalar 0..<1 'a'
            literal 3..<10 'x  ↵'

        """)
  }

  @Test func `a text without lines is its mark alone`() {
    #expect(
      Reading("a: |  # c\n\nb: >-\n").outline == """
        mapping 0..<16
          scalar 0..<1 'a'
            literal 3..<4 ''
          scalar 11..<12 'b'
            folded 14..<16 ''

        """)
  }

  @Test func `a text may end with the file, without a line end`() {
    #expect(
      Reading("- |\n x\n  y").outline == """
        sequence 0..<10
          literal 2..<10 'x↵ y'

        """)
  }

  @Test func `a hash inside the text is text, behind it a comment`() {
    #expect(
      Reading("a: >\n  # x\n # y\nb:\n").outline == """
        mapping 0..<18
          scalar 0..<1 'a'
            folded 3..<10 '# x↵'
          scalar 16..<17 'b'
            scalar 18..<18 ''

        """)
  }

  @Test func `the indentation of a text at the root is what its mark says`() {
    #expect(Reading("--- |1\n  x\n \n").outline == "literal 4..<10 ' x↵'\n")
  }
}
