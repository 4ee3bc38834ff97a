package import Findings

/// Finds a report's lists of takeaways in its text.
///
/// Input: the text as converted from PDF or typed. Output: the sections with their headings, the
/// takeaways in order, and what a person should look at, because it could be read otherwise.
package struct TakeawayReading {
  package private(set) var sections: [FoundSection] = []
  package private(set) var takeaways: [FoundTakeaway] = []
  package private(set) var findings = FindingList()

  private let source: SourceText
  private let lines: [ReportLine]
  private let titles: TitlePatterns
  private var section = ""
  private var heading = 0
  private var number = 0
  private var mark: ItemMark?
  /// The lines of the item that is being read.
  private var item: OpenItem?
  /// Lines since the last item that are none themselves.
  private var between: [ReportLine] = []
  private var isAfterBlank = false

  /// More text than this between two items is no caption: the list has ended.
  private static let longestGap = 600
  /// And more than this between a title and its first item is a chapter.
  private static let longestOpening = 400
  private static let longestHeading = 120

  /// - Parameter headings: further beginnings of titles, `*` standing for anything.
  package init(_ source: SourceText, headings: [String] = []) {
    self.source = source
    lines = ReportLines(source).lines
    titles = TitlePatterns(headings)
    read()
  }

  private mutating func read() {
    let text = lines.filter { !$0.isOfPage }
    for (index, line) in text.enumerated() {
      if line.isBlank {
        isAfterBlank = true
        continue
      }
      take(line, next: text[(index + 1)...].first { !$0.isBlank })
      isAfterBlank = false
    }
    endItem()
    dropEmptySections()
    if takeaways.isEmpty {
      findings.add(
        Finding(
          id: .noTakeaways, source: source, place: nil,
          message: "no list of takeaways was found",
          expectation: "expected a title such as 'Main takeaways …' with a list below it",
          help: ["name the beginning of such a title: --heading 'Lessons *'"]))
    }
  }

  private mutating func take(_ line: ReportLine, next: ReportLine?) {
    if titles.matches(line.text), line.text.count <= Self.longestHeading {
      endItem()
      begin(line)
      return
    }
    guard !section.isEmpty else { return }
    if let found = ItemMark(line.text), begins(found, line) {
      endItem()
      startItem(found, line)
    } else if let item, let mark, !isAfterBlank,
      item.isFollowedByHeading(line, next, of: mark, limit: Self.longestHeading / 2)
    {
      warn(.oddHeading, line, "this is taken for a heading", "it stands right below a takeaway")
      endItem()
      between.append(line)
    } else if item != nil, !isAfterBlank || item?.isContinued(by: line) == true {
      if isAfterBlank {
        warn(
          .joinedLines, line, "this is taken for the rest of the takeaway above",
          "nothing ends the sentence before it")
      }
      item?.take(line)
    } else {
      endItem()
      between.append(line)
      let limit = mark == nil ? Self.longestOpening : Self.longestGap
      if between.reduce(0, { $0 + $1.text.count }) > limit { endList() }
    }
  }

  // MARK: Sections

  private mutating func begin(_ line: ReportLine) {
    dropEmptySections()
    let id = titles.id(of: line.text, among: sections.map(\.id))
    sections.append(FoundSection(id: id, title: line.text))
    (section, heading, number, mark, between) = (id, 0, 0, nil, [])
  }

  /// A title without a list, such as one in the table of contents, is none.
  private mutating func dropEmptySections() {
    while let last = sections.last, !takeaways.contains(where: { $0.section == last.id }) {
      sections.removeLast()
    }
  }

  private mutating func endList() {
    (section, mark, between) = ("", nil, [])
    dropEmptySections()
  }

  // MARK: Items

  /// Whether a mark begins an item, rather than a line that happens to look so.
  private mutating func begins(_ found: ItemMark, _ line: ReportLine) -> Bool {
    guard let mark else { return found.isFirst }
    if found.follows(mark) { return true }
    // A new heading begins its own count.
    if !between.isEmpty, found.isFirst, case .count = found.kind { return true }
    if between.isEmpty, let item {
      if !isAfterBlank, line.indent > item.indent || isCount(mark) != isCount(found) {
        warn(
          .listInTakeaway, line, "this is taken for a part of the takeaway above",
          "its mark is not that of the list")
      }
      return false
    }
    return found.isFirst
  }

  private func isCount(_ mark: ItemMark) -> Bool {
    if case .count = mark.kind { true } else { false }
  }

  private mutating func startItem(_ found: ItemMark, _ line: ReportLine) {
    if !between.isEmpty {
      beginHeading()
    } else if sections.last?.headings.isEmpty == true {
      sections[sections.count - 1].headings.append("")
    }
    number += 1
    mark = found
    item = OpenItem(found.text, line)
  }

  private mutating func beginHeading() {
    let candidates = between
    between = []
    guard let last = candidates.last else { return }
    for line in candidates.dropLast() {
      warn(
        .betweenLists, line, "this line between two lists is left out",
        "a heading stands right above its list")
    }
    let words = last.text.split(separator: " ").count
    if last.text.hasSuffix(".") && last.text.count > 60 || last.text.hasSuffix(":") && words > 5 {
      warn(
        .betweenLists, last, "this is taken for text and not for a heading",
        "it ends like a sentence")
      if sections.last?.headings.isEmpty == true {
        sections[sections.count - 1].headings.append("")
      }
      return
    }
    if last.text.count > Self.longestHeading || last.text.hasSuffix(",") {
      warn(.oddHeading, last, "this is taken for a heading", "it is long, or ends oddly")
    }
    heading += 1
    number = 0
    sections[sections.count - 1].headings.append(last.text)
  }

  private mutating func endItem() {
    guard let item else { return }
    self.item = nil
    takeaways.append(
      FoundTakeaway(
        text: item.lines.joined(separator: "\n"), section: section, heading: heading,
        number: number, place: item.place))
  }

  private mutating func warn(
    _ id: FindingID, _ line: ReportLine, _ message: String, _ expected: String
  ) {
    findings.add(
      Finding(
        id: id, severity: .warning, source: source, place: line.place, message: message,
        expectation: expected))
  }
}
