import Findings

/// A command line as text, so that a finding can point at the word that it is about.
struct CommandLineText {
  private var bytes: [UInt8]
  /// The words that a file's reader may find fault with, without their quotation marks.
  private var judged: [Place] = []

  /// Takes the first words, which nothing is found about.
  init(_ words: String) { bytes = Array(words.utf8) }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds a word, in quotation marks where a shell needs them.
  mutating func add(_ word: String, isJudged: Bool = true) {
    let isBare =
      !word.isEmpty
      && word.utf8.allSatisfy { byte in
        byte >= 0x80 || 0x2B...0x3A ~= byte || 0x40...0x5A ~= byte || 0x61...0x7A ~= byte
          || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "_")
      }
    bytes += isBare ? [0x20] : [0x20, UInt8(ascii: "\"")]
    let start = bytes.count
    bytes += word.utf8.map { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 ? 0x20 : $0 }
    if isJudged { judged.append(Place(start: start, end: bytes.count)) }
    if !isBare { bytes.append(UInt8(ascii: "\"")) }
  }

  /// The finding at the word on the command line that it is about; nil where it is about none.
  ///
  /// - Parameters:
  ///   - finding: what is wrong with a text that the words were put into.
  ///   - isAboutValue: whether it concerns the answer as a whole, which is the first word judged.
  func placed(_ finding: Finding, isAboutValue: Bool) -> Finding? {
    guard let place = finding.place else { return nil }
    var said = finding.source.bytes[place.range.clamped(to: 0..<finding.source.bytes.count)]
    if said.count > 1, let mark = said.first, mark == said.last, "\"'".utf8.contains(mark) {
      said = said.dropFirst().dropLast()
    }
    let here = self.place(of: said) ?? (isAboutValue ? judged.first : nil)
    return here.map { here in
      Finding(
        id: finding.id, severity: finding.severity,
        source: SourceText(name: "command line", bytes: bytes), place: here,
        message: finding.message, expectation: finding.expectation, help: finding.help)
    }
  }

  /// Where a text stands among the words judged.
  private func place(of said: ArraySlice<UInt8>) -> Place? {
    guard !said.isEmpty else { return nil }
    for word in judged {
      let last = word.end - said.count
      guard last >= word.start else { continue }
      if let start = (word.start...last).first(where: { bytes[$0...].starts(with: said) }) {
        return Place(start: start, end: start + said.count)
      }
    }
    return nil
  }
}
