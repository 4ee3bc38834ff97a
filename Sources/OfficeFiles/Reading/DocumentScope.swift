/// The text of a body or a cell while it is read.
struct DocumentScope {
  /// With empty paragraphs, which are lines of a cell.
  private(set) var blocks: [ReadDocument.Block] = []
  /// Those of a cell.
  private(set) var comments: [String] = []
  private(set) var setAside: [SetAside] = []
  /// Of a cell that somebody took away under tracking.
  var isDeleted = false
  private let isCell: Bool
  /// The paragraph that is open.
  private(set) var line: String?
  /// What a paragraph leaves to the next one, since somebody took its end away under tracking.
  private var carried = ""
  private var hasDeletedEnd = false
  /// What is to stand behind the paragraph that is open: comments, and what was set aside.
  private var waiting: [ReadDocument.Block] = []
  /// Whether what is set aside next goes on with what was before.
  private var isSettingAside = false

  init(isCell: Bool) { self.isCell = isCell }

  /// - Returns: false where a paragraph is open already.
  mutating func beginParagraph() -> Bool {
    guard line == nil else { return false }
    line = carried
    carried = ""
    return true
  }

  mutating func endParagraph() {
    guard let text = line else { return }
    line = nil
    isSettingAside = false
    if hasDeletedEnd {
      (carried, hasDeletedEnd) = (text, false)
    } else {
      blocks.append(.paragraph(text))
      flush()
    }
  }

  /// The end of the open paragraph was taken away.
  mutating func deleteEnd() { hasDeletedEnd = true }

  mutating func add(_ text: String) {
    isSettingAside = false
    line?.append(text)
  }

  /// A text that is none of the paragraph's; what comes in pieces is put together.
  mutating func add(_ text: String, as kind: SetAside.Kind) {
    if isCell {
      if isSettingAside, setAside.last?.kind == kind {
        setAside[setAside.count - 1].text += text
      } else {
        setAside.append(SetAside(kind, text))
      }
    } else if isSettingAside, case .setAside(let last)? = waiting.last, last.kind == kind {
      waiting[waiting.count - 1] = .setAside(SetAside(kind, last.text + text))
    } else {
      waiting.append(.setAside(SetAside(kind, text)))
    }
    isSettingAside = true
  }

  /// A whole text of another kind, such as a note's.
  mutating func add(_ whole: SetAside) {
    guard !whole.text.isEmpty else { return }
    if isCell { setAside.append(whole) } else { waiting.append(.setAside(whole)) }
    isSettingAside = false
    flush()
  }

  /// How long the open paragraph is, in bytes; 0 where none is open.
  var length: Int { line?.utf8.count ?? 0 }

  /// Takes back what has been added to the open paragraph since it was so long, if it is one of these texts.
  mutating func withdraw(_ texts: [String], since length: Int) {
    guard let text = line, text.utf8.count > length else { return }
    let added = text[text.utf8.index(text.startIndex, offsetBy: length)...]
    if texts.contains(where: { $0 == added }) { line?.removeLast(added.count) }
  }

  mutating func add(_ table: [ReadDocument.Row]) {
    finish()
    if !table.isEmpty { blocks.append(.table(table)) }
    flush()
  }

  mutating func add(comment: String) {
    if isCell {
      comments.append(comment)
    } else {
      waiting.append(.paragraph("Comment: \(comment)"))
    }
  }

  /// Ends what is still open.
  mutating func finish() {
    endParagraph()
    if !carried.isEmpty { blocks.append(.paragraph(carried)) }
    (carried, hasDeletedEnd) = ("", false)
    flush()
  }

  private mutating func flush() {
    guard line == nil else { return }
    blocks += waiting
    waiting = []
  }

  /// The scope of a cell as one.
  var cell: ReadDocument.Cell {
    let inner = blocks.flatMap { block -> [ReadDocument.Cell] in
      guard case .table(let rows) = block else { return [] }
      return rows.flatMap(\.cells)
    }
    return ReadDocument.Cell(
      text: Self.text(of: blocks), comments: comments + inner.flatMap(\.comments),
      setAside: setAside + inner.flatMap(\.setAside))
  }

  /// The lines of some blocks, without empty ones at the beginning and the end.
  static func text(of blocks: [ReadDocument.Block]) -> String {
    var lines: [String] = []
    for block in blocks {
      switch block {
      case .paragraph(let text): lines.append(text)
      case .table(let rows):
        lines += rows.map { $0.cells.map(\.text).joined(separator: "\t") }
      // Within a comment or a note it is a line of that.
      case .setAside(let other): lines.append(other.text)
      }
    }
    let first = lines.firstIndex { !$0.isEmpty } ?? lines.count
    let last = lines.lastIndex { !$0.isEmpty } ?? first - 1
    return first <= last ? lines[first...last].joined(separator: "\n") : ""
  }
}
