import Findings

/// One line of a report's text.
struct ReportLine {
  /// The text without the white space around it.
  let text: String
  /// How far it is indented, in characters.
  let indent: Int
  let place: Place
  /// Whether it belongs to the page and not to the text: a running head or foot, a page's number.
  var isOfPage = false

  var isBlank: Bool { text.isEmpty }
}

/// A report's text by lines, with what belongs to its pages marked.
struct ReportLines {
  private(set) var lines: [ReportLine] = []
  /// The indices of the first line of each page.
  private var pages: [Int] = [0]

  init(_ source: SourceText) {
    let bytes = source.bytes
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start <= bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D, bytes[end] != 0x0C {
        end += 1
      }
      add(bytes, start, end)
      guard end < bytes.count else { break }
      if bytes[end] == 0x0C { pages.append(lines.count) }
      start =
        bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A ? end + 2 : end + 1
    }
    markPages()
  }

  private mutating func add(_ bytes: [UInt8], _ start: Int, _ end: Int) {
    let whole = String(decoding: bytes[start..<end], as: UTF8.self)
    let bare = whole.drop { $0.isWhitespace }
    let tail = bare.reversed().prefix { $0.isWhitespace }.count
    lines.append(
      ReportLine(
        text: String(bare.dropLast(tail)), indent: whole.count - bare.count,
        place: Place(start: start, end: end)))
  }

  /// How many lines at either end of a page may be its head or foot.
  private static let depth = 2

  private mutating func markPages() {
    var counts: [String: Int] = [:]
    var edges: [[Int]] = []
    for (page, first) in pages.enumerated() {
      let end = page + 1 < pages.count ? pages[page + 1] : lines.count
      let full = (first..<end).filter { !lines[$0].isBlank }
      let ends = Set(full.prefix(Self.depth) + full.suffix(Self.depth)).sorted()
      edges.append(ends)
      for key in Set(ends.map { Self.pattern(lines[$0].text) }) { counts[key, default: 0] += 1 }
    }
    guard pages.count > 1 else { return }
    for index in edges.joined() {
      let text = lines[index].text
      if counts[Self.pattern(text), default: 0] > 1 || Self.isPageNumber(text) {
        lines[index].isOfPage = true
      }
    }
  }

  /// A head or foot without the number that differs from page to page.
  private static func pattern(_ text: String) -> String {
    text.filter { !$0.isNumber }.lowercased()
  }

  /// `12`, `- 12 -`, `Page 12`, `12 of 80`, `xii`.
  static func isPageNumber(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard !words.isEmpty, words.count <= 4 else { return false }
    return words.allSatisfy { word in
      ["page", "p", "of"].contains(word) || (word.allSatisfy(\.isNumber) && word.count <= 4)
        || (words.count == 1 && word.allSatisfy { "ivxl".contains($0) })
    } && words.contains { $0 != "page" && $0 != "p" && $0 != "of" }
  }
}
