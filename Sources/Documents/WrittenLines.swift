/// The lines of what people write, and how they stand among other words.
enum WrittenLines {
  /// The lines of a text without the blanks at their ends; blank lines at the start and the end are
  /// none.
  static func of(_ text: String) -> [String] {
    if isOneLine(text) { return [text] }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
      var line = $0
      while line.last?.isWhitespace == true { line.removeLast() }
      return String(line)
    }
    let some = lines.drop { $0.isEmpty }
    let last = some.lastIndex { !$0.isEmpty }
    let all = last.map { Array(some[...$0]) } ?? []
    guard all.count == 1 else { return all }
    return all.map { String($0.drop { $0.isWhitespace }) }
  }

  /// Whether the bytes alone show that a text is one line without blanks at its ends, as most are. What
  /// ends a line beyond ASCII begins in UTF-8 with C2 or E2.
  private static func isOneLine(_ text: String) -> Bool {
    let signs = UInt8(ascii: "!")...UInt8(ascii: "~")
    guard let first = text.utf8.first, let last = text.utf8.last, signs.contains(first),
      signs.contains(last)
    else { return false }
    return text.utf8.allSatisfy { byte in
      switch byte {
      case 0..<0x20, 0xC2, 0xE2: false
      default: true
      }
    }
  }

  /// The same as one text again.
  static func whole(_ text: String) -> String { of(text).joined(separator: "\n") }
}

extension Text {
  /// The text in rows: what a person wrote in several lines keeps them, and stands on rows of its own.
  var rows: [Text] {
    guard isWritten else { return [self] }
    var rows: [[Span]] = [[]]
    for span in closed {
      guard case .written(let text, let language) = span else {
        rows[rows.count - 1].append(rows.count > 1 && rows.last == [] ? span.withoutStart : span)
        continue
      }
      let lines = WrittenLines.of(text)
      if lines.count < 2 {
        rows[rows.count - 1] += lines.map { .written($0, language: language) }
        continue
      }
      if let last = rows.indices.last {
        rows[last] = rows[last].dropLast() + rows[last].suffix(1).map(\.withoutEnd)
        if rows[last] == [] || rows[last] == [.plain("")] { rows.removeLast() }
      }
      rows += lines.map { [.written($0, language: language)] } + [[]]
    }
    if rows.count > 1, rows.last == [] { rows.removeLast() }
    return rows.map(Text.init(spans:))
  }
}

extension Text {
  /// The spans, in which a mark that stands right behind lines, such as a full stop, ends the last of
  /// them.
  var closed: [Span] {
    guard isWritten else { return spans }
    return spans.reduce(into: []) { spans, span in
      guard case .written(let text, let language) = spans.last, case .plain(let words) = span,
        WrittenLines.of(text).count > 1
      else { return spans.append(span) }
      let mark = words.prefix { $0 != " " }
      spans[spans.count - 1] = .written(WrittenLines.whole(text) + mark, language: language)
      if mark.count < words.count { spans.append(.plain(String(words.dropFirst(mark.count)))) }
    }
  }
}

extension Text {
  /// Whether anything in it was written by a person.
  private var isWritten: Bool {
    spans.contains { span in
      if case .written = span { true } else { false }
    }
  }
}

extension Text.Span {
  /// The same without the blanks at its start or its end, which parted it from what stood beside it.
  fileprivate var withoutStart: Self { mapped { $0.drop { $0 == " " } } }
  fileprivate var withoutEnd: Self {
    mapped { text in text.dropLast(text.reversed().prefix { $0 == " " }.count) }
  }

  private func mapped(_ change: (String) -> Substring) -> Self {
    guard case .plain(let text) = self else { return self }
    return .plain(String(change(text)))
  }
}
