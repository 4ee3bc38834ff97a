package import Findings
import Loading

/// Answers that somebody pasted into a mail: without the marks of quoting before the lines, and without what
/// stands above and below. Every line keeps its number.
package struct MailText: Sendable {
  /// A line that is none of the answers, from 1.
  package struct Line: Sendable, Equatable {
    package let number: Int
    package let text: String
  }

  /// The answers as a file has them.
  package let source: SourceText
  package let leftOut: [Line]

  /// Nil where a text has none of the first words of such a file.
  package init?(_ source: SourceText) {
    let text = String(
      decoding: source.bytes.drop { [0xEF, 0xBB, 0xBF].contains($0) }, as: UTF8.self)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
      Self.unquoted(String($0))
    }
    let isHead = { (line: String) in
      Self.key(of: line) == AssessmentKey.assessment.rawValue
    }
    guard let first = lines.firstIndex(where: { isHead(Self.trimmed($0)) }) else { return nil }
    // A mail may set all of it in.
    let margin = lines[first].prefix { $0 == " " }.count
    var kept: [String] = []
    var leftOut: [Line] = []
    for (index, line) in lines.enumerated() {
      let isBlank = line.allSatisfy { $0 == " " }
      let isIn = line.prefix { $0 == " " }.count >= margin
      let body = isIn ? String(line.dropFirst(margin)) : line
      let isTaken = !isBlank && index >= first && isIn && Self.isOfFile(body)
      kept.append(isTaken ? Self.straightened(body) : "")
      guard !isTaken, !isBlank, index >= first || !body.hasPrefix("#") else { continue }
      leftOut.append(Line(number: index + 1, text: Self.trimmed(line)))
    }
    while kept.last?.isEmpty == true { kept.removeLast() }
    self.source = SourceText(
      name: source.name, bytes: Array((kept.joined(separator: "\n") + "\n").utf8))
    self.leftOut = leftOut
  }

  private static func isOfFile(_ line: String) -> Bool {
    guard let first = line.first else { return true }
    if first == " " || first == "#" || first == "}" || first == "]" { return true }
    return key(of: line).map { AssessmentKey(rawValue: $0) != nil } ?? false
  }

  /// What stands before a line's first colon; nil where none does.
  private static func key(of line: String) -> String? {
    line.firstIndex(of: ":").map { String(line[..<$0]) }
  }

  private static func trimmed(_ line: String) -> String {
    line.split(separator: " ").joined(separator: " ")
  }

  /// Without the marks of quoting, with plain spaces for those of other kinds.
  private static func unquoted(_ line: String) -> String {
    var rest = line[...]
    while let mark = rest.firstIndex(where: { $0 != " " && $0 != "\u{A0}" }), rest[mark] == ">" {
      rest = rest[rest.index(after: mark)...]
      if rest.first == " " || rest.first == "\u{A0}" { rest = rest.dropFirst() }
    }
    let scalars = rest.unicodeScalars.map { scalar -> String in
      guard scalar != "\t", let other = Lookalike(scalar), other.isUnseen else {
        return scalar == "\t" ? "  " : String(scalar)
      }
      return other.plain
    }
    return scalars.joined().trimmingSuffix(" ")
  }

  /// With plain quotation marks where a value begins or ends with others.
  private static func straightened(_ line: String) -> String {
    let marks: Set<Character> = ["“", "”", "„", "‟", "‘", "’", "‚", "«", "»"]
    guard line.contains(where: marks.contains) else { return line }
    let characters = Array(line)
    return String(
      characters.indices.map { index in
        guard marks.contains(characters[index]) else { return characters[index] }
        let before = characters[..<index].last { $0 != " " }
        let after = characters[(index + 1)...].first { $0 != " " }
        let begins = before.map { ":[{,-".contains($0) } ?? true
        let ends = after.map { ",]}:".contains($0) } ?? true
        guard begins || ends else { return characters[index] }
        return "‘’‚".contains(characters[index]) ? "'" : "\""
      })
  }
}

extension String {
  fileprivate func trimmingSuffix(_ character: Character) -> String {
    var text = self[...]
    while text.last == character { text.removeLast() }
    return String(text)
  }
}
