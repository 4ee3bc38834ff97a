/// Writes content in the way that a file is written.
package struct ContentWriter: Sendable {
  /// What is written of a value.
  struct Written {
    /// What stands on the line of its key.
    var onKeyLine: String?
    /// The lines below, without their line ends.
    var below: [String] = []
  }

  /// How many columns each level is set in.
  let step: Int
  /// Whether texts may stand behind `|`.
  var admitsLiterals: Bool
  /// Whether a list of texts stands in brackets; one that grows item by item has each on a line of its
  /// own, where a longer one finds room.
  var bracketsTexts = true

  /// Takes how many columns each level is set in, and whether texts of several lines may stand
  /// behind `|`, where what follows them in the file is known.
  package init(step: Int, admitsLiterals: Bool = true) {
    (self.step, self.admitsLiterals) = (step, admitsLiterals)
  }

  /// A value written line by line.
  ///
  /// - Parameters:
  ///   - content: the value.
  ///   - column: where its key begins.
  ///   - style: how the text was written that it takes the place of.
  func block(
    _ content: YAMLContent, column: Int, like style: YAMLTree.ScalarStyle = .plain
  ) -> Written {
    switch content {
    case .blank: return Written()
    case .text(let text):
      let isLong = style == .literal || style == .folded || text.utf8.contains(UInt8(ascii: "\n"))
      if admitsLiterals, isLong, let literal = YAMLScalar.literal(text) {
        return Written(
          onKeyLine: literal.mark,
          below: literal.lines.map { $0.isEmpty ? "" : spaces(column + step) + $0 })
      }
      return Written(onKeyLine: YAMLScalar.written(text, like: style))
    case .list(let items) where !items.isEmpty && !(bracketsTexts && content.isListOfTexts):
      return Written(below: items.flatMap { item($0, column: column + step) })
    case .mapping(let entries) where !entries.isEmpty && !content.isOfNumbers:
      return Written(
        below: entries.flatMap { entry($0.key, $0.value, column: column + step) })
    case .list, .mapping: return Written(onKeyLine: flow(content))
    }
  }

  /// The lines of an entry without their line ends, the first with `margin` before its key in place
  /// of spaces.
  package func entry(
    _ key: String, _ value: YAMLContent, column: Int, behind margin: String? = nil,
    like style: YAMLTree.ScalarStyle = .plain
  ) -> [String] {
    let written = block(value, column: column)
    let first = (margin ?? spaces(column)) + YAMLScalar.written(id: key, like: style) + ":"
    return [first + (written.onKeyLine.map { " " + $0 } ?? "")] + written.below
  }

  /// The lines of an item, its dash at `column`; in brackets behind it, where `isFlow`.
  func item(_ content: YAMLContent, column: Int, isFlow: Bool = false) -> [String] {
    let dash = spaces(column) + "- "
    guard !isFlow, case .mapping(let entries) = content, !entries.isEmpty else {
      return [dash + listed(content)]
    }
    return entries.enumerated().flatMap { number, entry in
      self.entry(
        entry.key, entry.value, column: column + 2, behind: number == 0 ? dash : nil)
    }
  }

  /// A value on one line, in brackets.
  func flow(_ content: YAMLContent, like style: YAMLTree.ScalarStyle = .plain) -> String {
    switch content {
    case .blank: ""
    case .text(let text): YAMLScalar.written(text, like: style)
    case .list(let items): "[" + items.map(listed).joined(separator: ", ") + "]"
    case .mapping(let entries):
      entries.isEmpty
        ? "{}"
        : "{ " + entries.map { flow($0.key, $0.value) }.joined(separator: ", ") + " }"
    }
  }

  /// An item on one line; a text in a list is an id.
  func listed(_ item: YAMLContent) -> String {
    if case .text(let id) = item { YAMLScalar.written(id: id) } else { flow(item) }
  }

  /// An entry on one line.
  func flow(
    _ key: String, _ value: YAMLContent, like style: YAMLTree.ScalarStyle = .plain
  ) -> String {
    YAMLScalar.written(id: key, like: style) + ": " + flow(value)
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
