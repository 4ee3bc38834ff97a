import Findings

/// The item of a list that is being read, line by line.
struct OpenItem {
  private(set) var lines: [String]
  /// How far its first line is set in.
  let indent: Int
  private(set) var place: Place

  /// Takes what stands behind the mark of its first line.
  init(_ text: String, _ line: ReportLine) {
    (lines, indent, place) = ([text], line.indent, line.place)
  }

  mutating func take(_ line: ReportLine) {
    lines.append(line.text)
    place = Place(start: place.start, end: line.place.end)
  }

  /// Whether a line right below it begins the next list rather than going on with it.
  ///
  /// - Parameters:
  ///   - next: the line after that.
  ///   - mark: the mark that it begins with.
  ///   - limit: the most characters that such a heading has.
  func isFollowedByHeading(
    _ line: ReportLine, _ next: ReportLine?, of mark: ItemMark, limit: Int
  ) -> Bool {
    guard let last = lines.last?.last, ".!?;".contains(last), line.indent <= indent,
      line.text.count <= limit, line.text.first?.isUppercase == true,
      let end = line.text.last, !".!?;,".contains(end), let next
    else { return false }
    guard let found = ItemMark(next.text) else { return false }
    return found.follows(mark) || found.isFirst
  }

  /// Whether a line behind a blank one goes on with it: its sentence has not ended.
  func isContinued(by line: ReportLine) -> Bool {
    guard let last = lines.last, let first = line.text.first else { return false }
    let hasEnded = last.last.map { ".!?:;”\"’)".contains($0) } ?? true
    return !hasEnded && (first.isLowercase || last.hasSuffix("-") || last.hasSuffix(","))
  }
}
