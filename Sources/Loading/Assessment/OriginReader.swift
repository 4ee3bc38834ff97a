import PolicyModel
import YAMLTree

/// Reads which files gave an answer: a mapping, a list of them, or the text that earlier editions wrote.
enum OriginReader {
  static func read(_ node: YAMLTree.Node, _ cursor: inout TreeCursor) -> [AnswerOrigin] {
    switch cursor.tree.kind(node) {
    case .sequence:
      return Array(cursor.tree.items(node)).compactMap { origin($0, &cursor) }
    case .mapping, .scalar, .alias:
      return cursor.tree.isBlank(node) ? [] : [origin(node, &cursor)].compactMap(\.self)
    }
  }

  private static func origin(
    _ node: YAMLTree.Node, _ cursor: inout TreeCursor
  ) -> AnswerOrigin? {
    guard cursor.tree.kind(node) == .mapping else {
      return cursor.text(node, "name of a file").map(origin)
    }
    guard let fields = cursor.fields(node, OriginKey.self),
      let file = fields[.file].flatMap({ cursor.text($0, "name of a file") })
    else { return nil }
    return AnswerOrigin(
      file: file, office: cursor.optionalText(fields[.office], "office"),
      on: cursor.optionalDate(fields[.on], "day on which it was taken"))
  }

  /// `justice.yaml (Ministry of Justice)`
  private static func origin(_ text: String) -> AnswerOrigin {
    guard text.hasSuffix(")"), let bracket = text.range(of: " (", backwards: true) else {
      return AnswerOrigin(file: text)
    }
    return AnswerOrigin(
      file: String(text[..<bracket.lowerBound]),
      office: String(text[bracket.upperBound...].dropLast()))
  }
}

extension String {
  /// The last place of some ASCII characters.
  fileprivate func range(of mark: String, backwards: Bool) -> Range<Index>? {
    let mark = Array(mark.utf8)
    var start = utf8.endIndex
    while start > utf8.startIndex {
      start = utf8.index(before: start)
      if utf8[start...].starts(with: mark) {
        return start..<utf8.index(start, offsetBy: mark.count)
      }
    }
    return nil
  }
}
