/// Words a finding for a person: place, line, caret, expectation, help.
///
/// ```
/// norway.yaml:14:18: error: 'mostly' is not an answer to P1-LEAD-01.s1
/// 14 |   P1-LEAD-01.s1: mostly
///    |                  ^^^^^^ expected yes, partial, no, unknown or not-applicable
///    = help: did you mean 'partial'?
/// ```
package struct FindingPrinter {
  /// The widest excerpt of a line that is shown, in characters.
  private static let excerptWidth = 120
  /// The widest line of help, its margin apart; longer ones, such as lists of ids, go on below.
  private static let helpWidth = 100

  private let colour: Bool
  private var tables: [String: LineTable] = [:]
  /// Where the latest finding stood, since the next one often follows on the same line.
  private var latest: (name: String, offset: Int, position: Position)?

  package init(colour: Bool) {
    self.colour = colour
  }

  /// All findings in file order, with a line that counts what was left out.
  package mutating func print(_ list: FindingList) -> String {
    print(list.inFileOrder(), leftOut: list.leftOut)
  }

  /// Findings in the order given, with a line that counts what was left out.
  package mutating func print(_ findings: [Finding], leftOut: Int) -> String {
    var text = findings.map { print($0) }.joined()
    if leftOut > 0 { text += "and \(leftOut) more findings, not shown\n" }
    return text
  }

  /// One finding, ending in a line end.
  package mutating func print(_ finding: Finding) -> String {
    let name = VisibleText.oneLine(finding.source.name)
    let kind = paint(finding.severity.rawValue, finding.severity == .error ? "31;1" : "33;1")
    guard let place = finding.place else {
      return "\(name): \(kind): \(finding.message)\n" + help(finding, margin: 1)
    }
    let table = lineTable(of: finding.source)
    let known = latest.flatMap { $0.name == table.source.name ? ($0.offset, $0.position) : nil }
    let position = table.position(of: place.start, from: known)
    latest = (table.source.name, min(place.start, table.source.bytes.count), position)
    var text = "\(name):\(position.line):\(position.column): \(kind): \(finding.message)\n"
    let number = String(position.line)
    let margin = String(repeating: " ", count: number.utf8.count)
    let excerpt = Excerpt(
      line: table.range(ofLine: position.line), place: place, source: finding.source,
      width: Self.excerptWidth)
    text += "\(paint(number + " |", "34")) \(excerpt.text)\n"
    let caret = String(repeating: "^", count: excerpt.caretWidth)
    let pad = String(repeating: " ", count: excerpt.caretColumn)
    let expected = finding.expectation.map { " " + $0 } ?? ""
    text += "\(paint(margin + " |", "34")) \(pad)\(paint(caret + expected, "31"))\n"
    return text + help(finding, margin: number.utf8.count)
  }

  private func help(_ finding: Finding, margin: Int) -> String {
    let pad = String(repeating: " ", count: margin)
    let concerned =
      finding.subjects.count > 1 ? [finding.subjects.joined(separator: ", ")] : []
    return (finding.help + concerned).map { help in
      let lines = DisplayWidth.fold(help, width: Self.helpWidth)
      let rest = lines.dropFirst().map { "\(pad)         \($0)\n" }.joined()
      return "\(pad) \(paint("=", "34")) help: \(lines[0])\n" + rest
    }.joined()
  }

  private func paint(_ text: String, _ code: String) -> String {
    colour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  private mutating func lineTable(of source: SourceText) -> LineTable {
    if let known = tables[source.name] { return known }
    let table = LineTable(source)
    tables[source.name] = table
    return table
  }
}

/// The part of a line around a place, and where the caret goes under it.
private struct Excerpt {
  let text: String
  let caretColumn: Int
  let caretWidth: Int

  init(line: Range<Int>, place: Place, source: SourceText, width: Int) {
    let start = min(max(place.start, line.lowerBound), line.upperBound)
    let end = min(max(place.end, start), line.upperBound)
    // Long lines are cut around the place; cutting the bytes first keeps a line of megabytes cheap.
    let window =
      Self.boundary(
        max(line.lowerBound, start - width * 2), in: source, line)..<Self.boundary(
        min(line.upperBound, start + width * 4), in: source, line)
    let before = VisibleText.oneLine(source[window.lowerBound..<start]).unicodeScalars
    let marked = Self.seen(source[start..<min(end, window.upperBound)]).unicodeScalars
    let after = VisibleText.oneLine(
      source[min(end, window.upperBound)..<window.upperBound]
    ).unicodeScalars
    let keptBefore = before.suffix(before.count > width * 2 / 3 ? width / 2 : before.count)
    let keptMarked = marked.prefix(width - keptBefore.count)
    let keptAfter = after.prefix(max(0, width - keptBefore.count - keptMarked.count))
    let cutLeft = keptBefore.count < before.count || window.lowerBound > line.lowerBound
    let cutRight =
      keptMarked.count < marked.count || keptAfter.count < after.count
      || window.upperBound < line.upperBound
    let lead = (cutLeft ? "…" : "") + String(keptBefore)
    text = lead + String(keptMarked) + String(keptAfter) + (cutRight ? "…" : "")
    caretColumn = DisplayWidth.of(lead)
    caretWidth = max(1, DisplayWidth.of(String(keptMarked)))
  }

  /// What is pointed at; a sign for each character where none of them can be seen.
  private static func seen(_ text: String) -> String {
    let text = VisibleText.oneLine(text)
    let isUnseen =
      !text.isEmpty && text.unicodeScalars.allSatisfy { Lookalike($0)?.isUnseen ?? false }
    return isUnseen ? String(repeating: "␣", count: text.unicodeScalars.count) : text
  }

  /// The nearest start of a character at or before an offset.
  private static func boundary(_ offset: Int, in source: SourceText, _ line: Range<Int>) -> Int {
    var offset = offset
    while offset > line.lowerBound, offset < line.upperBound, source.bytes[offset] & 0xC0 == 0x80 {
      offset -= 1
    }
    return offset
  }
}
