import Findings

/// The result of an assessment on one screen of a terminal: at most 23 lines, so that the line that asks
/// for the next command has its place on a screen of 24.
package struct BriefScreen: Sendable {
  /// A part of the whole with its bar.
  package struct Section: Sendable {
    package var name: String
    /// Nil where nothing under it applies.
    package var score: PrintedScore?
    package var band: String

    package init(name: String, score: PrintedScore?, band: String) {
      (self.name, self.score, self.band) = (name, score, band)
    }
  }

  /// What is to be fixed or to be found out first.
  package struct Entry: Sendable {
    package var id: String
    package var title: String
    /// In points of 100.
    package var points: String
    package var deadline: String

    package init(id: String, title: String, points: String, deadline: String) {
      (self.id, self.title, self.points, self.deadline) = (id, title, points, deadline)
    }
  }

  /// Whom it is about and what it rests on, a line each.
  package var opening: [Text]
  /// Nil where nothing that carries weight applies.
  package var score: PrintedScore?
  /// Each on a line, behind its label.
  package var facts: [(label: String, words: String)]
  package var listTitle: String
  package var list: [Entry]
  package var sectionsTitle: String
  package var sections: [Section]

  package init(
    opening: [Text], score: PrintedScore?, facts: [(label: String, words: String)],
    listTitle: String, list: [Entry], sectionsTitle: String, sections: [Section]
  ) {
    (self.opening, self.score, self.facts) = (opening, score, facts)
    (self.listTitle, self.list) = (listTitle, list)
    (self.sectionsTitle, self.sections) = (sectionsTitle, sections)
  }

  static let height = 23
  /// So many entries stay where sections need the room.
  private static let fewest = 3

  /// The lines, with line ends.
  package func bytes(_ look: OutputFormat.Appearance) -> [UInt8] {
    let width = TerminalRenderer.width(look.width)
    var head = opening.map { Self.cut(TerminalText.plain($0), to: width) }
    head = head.prefix(1).map { Self.strong($0, look) } + head.dropFirst()
    if let score { head.append(TerminalBar(score, length: width).text(colour: look.hasColour)) }
    head += facts.map { Self.cut(TerminalText.plain("\($0.label): \($0.words)"), to: width) }
    // A blank line and a heading.
    var room = Self.height - head.count - 2
    var entries = list[...]
    if !list.isEmpty {
      // Two lines are blank or a heading.
      let most = max(Self.fewest, room - 2 - sections.count)
      entries = list.prefix(most)
      room -= entries.count + 2
    }
    let table =
      entries.isEmpty
      ? []
      : [Self.strong(Self.cut(listTitle, to: width), look)] + entries.map { line($0, width) } + [""]
    let lines =
      head + [""] + table + [Self.strong(Self.cut(sectionsTitle, to: width), look)]
      + sectionLines(width, room, look)
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private func line(_ entry: Entry, _ width: Int) -> String {
    let ids = list.map { DisplayWidth.of($0.id) }.max() ?? 0
    let points = list.map { DisplayWidth.of($0.points) }.max() ?? 0
    let days = list.map { DisplayWidth.of($0.deadline) }.max() ?? 0
    let room = width - ids - points - days - 6
    return [
      DisplayWidth.padded(entry.id, to: ids),
      DisplayWidth.padded(Self.cut(TerminalText.plain(entry.title), to: room), to: room),
      DisplayWidth.padded(entry.points, to: points, isTrailing: true), entry.deadline,
    ].joined(separator: "  ")
  }

  /// A line for each section; where the room ends, how many more there are.
  private func sectionLines(
    _ width: Int, _ room: Int, _ look: OutputFormat.Appearance
  ) -> [String] {
    let shown = sections.count <= room ? sections[...] : sections.prefix(max(0, room - 1))
    let left = sections.count - shown.count
    return shown.map { line($0, width, look) }
      + (left > 0 ? ["and \(Printed.count(left, "more section"))"] : [])
  }

  private func line(
    _ section: Section, _ width: Int, _ look: OutputFormat.Appearance
  ) -> String {
    let bands = sections.map { DisplayWidth.of($0.band) }.max() ?? 0
    let length = width / 5
    let room = width - length - 4 - 7 - bands - 8
    let name = DisplayWidth.padded(Self.cut(TerminalText.plain(section.name), to: room), to: room)
    let bar =
      section.score.map { TerminalBar($0, length: length).text(colour: look.hasColour) }
      ?? String(repeating: " ", count: length)
    let figures = [(section.score?.demonstrated ?? "–", 4), (section.score?.range ?? "–", 7)]
      .map { DisplayWidth.padded($0.0, to: $0.1, isTrailing: true) }
    return ([name, bar] + figures + [section.band]).joined(separator: "  ")
  }

  /// The beginning of a text that fits into some columns, at a word's end.
  private static func cut(_ line: String, to width: Int) -> String {
    guard TerminalText.width(line) > width else { return line }
    return (TerminalText.fold(line, width: max(1, width - 2)).first ?? "") + " …"
  }

  private static func strong(_ text: String, _ look: OutputFormat.Appearance) -> String {
    look.hasColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }
}
