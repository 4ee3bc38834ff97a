import ModelSamples
import Testing

@testable import assessor

@Suite struct `Keys from a terminal` {
  private func keys(_ text: String, isQuiet: Bool = true) -> [Key] {
    var reading = KeyReading()
    reading.add(Array(text.utf8)[...])
    var keys: [Key] = []
    while let key = reading.next(isQuiet: isQuiet) { keys.append(key) }
    return keys
  }

  /// What a terminal sends, which must not reach the one that shows the tests' log.
  struct Sent: CustomTestStringConvertible, Sendable {
    let text: String
    let keys: [Key]

    init(_ text: String, _ keys: Key...) { (self.text, self.keys) = (text, keys) }

    var testDescription: String { text.unicodeScalars.map { $0.escaped(asASCII: true) }.joined() }
  }

  @Test(arguments: [
    Sent("y", .character("y")), .init("é中", .character("é"), .character("中")),
    .init("\r", .enter), .init("\n", .lineEnd), .init("\u{7F}", .backspace),
    .init("\u{3}", .control("c")), .init("\u{1B}", .escape),
    .init("\u{1B}[A\u{1B}OB", .up, .down), .init("\u{1B}[5~", .pageUp), .init("\u{1B}[1;5C"),
    .init("\u{1B}x", .escape, .character("x")), .init("\u{1B}["),
    .init("\u{1B}[200~q\ny\u{1B}[201~n", .paste("q\ny"), .character("n")),
    .init("\u{1B}[200~cut", .paste("cut")),
    .init("\u{1B}[200~y\u{3}n", .paste("y"), .control("c"), .character("n")),
    .init("\u{1B}[24;80R", .drawn), .init("\u{1A}", .control("z")),
    .init("\u{0}\u{202E}a", .character("a")),
  ])
  func `are what was pressed`(sent: Sent) {
    #expect(keys(sent.text) == sent.keys)
  }

  @Test func `wait for the rest of a key that comes in pieces`() {
    let whole = Array("\u{1B}[Dé\u{1B}[200~a b\u{1B}[201~".utf8)
    var reading = KeyReading()
    var keys: [Key] = []
    for byte in whole {
      reading.add([byte])
      while let key = reading.next(isQuiet: false) { keys.append(key) }
    }
    #expect(keys == [.left, .character("é"), .paste("a b")])
  }

  /// Whatever it holds, and however slowly it comes.
  @Test func `are none of a text that is put in, in as many parts as it comes`() {
    var reading = KeyReading()
    var keys: [Key] = []
    for part in ["\u{1B}[200~yn", "q\r", "p\u{1B}[20", "1~y"] {
      reading.add(Array(part.utf8)[...])
      while let key = reading.next(isQuiet: true) { keys.append(key) }
    }
    #expect(keys == [.paste("yn"), .paste("q\r"), .paste("p"), .paste(""), .character("y")])
  }

  @Test func `are none of a very long text that is put in`() {
    var reading = KeyReading()
    reading.add(Array(("\u{1B}[200~" + String(repeating: "é", count: 50_000)).utf8)[...])
    var text = ""
    while let key = reading.next(isQuiet: false) {
      guard case .paste(let part) = key else {
        Issue.record("\(key)")
        return
      }
      text += part
    }
    reading.add(Array("y\u{1B}[201~q".utf8)[...])
    #expect(reading.next(isQuiet: false) == .paste("y"))
    #expect(reading.next(isQuiet: false) == .character("q"))
    #expect(text == String(repeating: "é", count: 50_000))
  }

  @Test func `are found in any bytes without an end`() {
    let seed: UInt64 = 20_260_630
    var generator = SplitMix64(seed: seed)
    for _ in 0..<2_000 {
      var reading = KeyReading()
      let bytes = (0..<40).map { _ in UInt8(generator.whole(0...255)) }
      reading.add((bytes + Array("\u{1B}[".utf8))[...])
      var count = 0
      while reading.next(isQuiet: true) != nil { count += 1 }
      #expect(count <= bytes.count + 2, "seed \(seed): \(bytes)")
    }
  }
}

@Suite struct `A text being written` {
  private func editor(_ text: String, _ keys: Key...) -> LineEditor {
    var editor = LineEditor(text)
    for key in keys { _ = editor.press(key) }
    return editor
  }

  @Test(arguments: [
    ([Key.character("d")], "abcd"), ([.left, .character("x")], "abxc"), ([.backspace], "ab"),
    ([.home, .delete], "bc"), ([.left, .control("u")], "c"), ([.left, .control("k")], "ab"),
    ([.control("w")], ""), ([.lineEnd, .character("d")], "abc\nd"),
    ([.paste("\r\n\u{202E}x\ty")], "abc\nx y"), ([.home, .backspace, .left], "abc"),
    ([.home, .right, .end, .character("!")], "abc!"),
  ])
  func `changes as its keys say`(keys: [Key], expected: String) {
    var editor = LineEditor("abc")
    for key in keys { _ = editor.press(key) }
    #expect(editor.text == expected)
  }

  @Test func `moves over a letter with its marks at once`() {
    let written = editor("e", .character("\u{301}"), .left, .character("x"))
    #expect(written.text == "xe\u{301}")
  }

  @Test func `is laid out by the width of its letters, with the cursor in its place`() {
    let wide = editor("中文字a", .left).laidOut(width: 4)
    #expect(wide.lines == ["中文", "字a"])
    #expect(wide.row == 1 && wide.column == 2)
    let full = editor("abcd").laidOut(width: 4)
    #expect(full.lines == ["abcd", ""])
    #expect(full.row == 1 && full.column == 0)
  }
}
