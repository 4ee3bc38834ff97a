import Documents

/// How much the brief says, so that it stays at four pages whatever people wrote.
enum BriefRoom {
  static let (decisions, questions) = (10, 10)
  /// In lines of a table, at the letters that go into one of its widest columns.
  static let (linesOfDecisions, linesOfQuestions) = (46, 34)
  private static let lettersOfLine = 44
  /// Of what a State wrote as its measure.
  static let longestMeasure = 220
  /// Of names on the first page.
  static let names = 3
  /// Of criteria that moved one way.
  static let moved = 4

  /// Of red flags by the title of their criterion, behind those that are told in full.
  static let flags = 12

  /// How many of a register's rows stand in the gap report alone; nothing where all are told.
  ///
  /// - Parameter noun: of several.
  static func rest(
    of all: Int, after told: Int, _ noun: String, remark: String = ""
  ) -> [Document.Block] {
    let more = all - told
    guard more > 0 else { return [] }
    return [
      .paragraph(
        Text(
          "The other \(more) of \(all) \(noun) \(more == 1 ? "stands" : "stand") in the gap report\(remark)."
        ))
    ]
  }

  /// The first rows, as many as go into so many lines; one at least.
  static func rows(_ rows: [[Text]], most: Int, lines: Int) -> [[Text]] {
    var left = lines
    return Array(
      rows.prefix(most).enumerated().prefix { index, row in
        let longest = row.map(\.plain.count).max() ?? 0
        left -= longest / lettersOfLine + 1
        return index == 0 || left >= 0
      }.map(\.element))
  }
}

extension Text {
  /// The beginning of a text where it is longer than so many letters, to the end of a word.
  func shortened(to limit: Int) -> Text {
    guard plain.count > limit else { return self }
    var left = limit
    var spans: [Span] = []
    for span in self.spans {
      let kept = span.beginning(left)
      spans.append(kept)
      left -= Text(spans: [span]).plain.count
      if left <= 0 { break }
    }
    return Text(spans: spans) + " …"
  }
}

extension Text.Span {
  fileprivate func beginning(_ limit: Int) -> Self {
    func cut(_ text: String) -> String {
      guard text.count > limit else { return text }
      let start = text.prefix(limit)
      return String(start.lastIndex(where: \.isWhitespace).map { start[..<$0] } ?? start)
    }
    return switch self {
    case .plain(let text): .plain(cut(text))
    case .strong(let text): .strong(cut(text))
    case .written(let text, let language): .written(cut(text), language: language)
    case .link(let text, let anchor, let language):
      .link(cut(text), anchor: anchor, language: language)
    case .address(let address): .address(address)
    }
  }
}
