import Exports
import Filling
import Findings
import SystemPackage

/// What was not taken of files that came back, as a table to work through, and to send back to whoever wrote it.
struct NotTakenTable: SpreadsheetTable {
  static let name = "not-taken"
  static let columns = [
    "File", "Place", "Id", "Question", "What was written", "Why it was not taken",
    "What to write instead",
  ]

  var entries: [ReturnedFile.NotTaken]

  var rows: [[TableCell]] {
    entries.map { entry in
      [
        entry.file, entry.place, entry.id, entry.question, entry.text, entry.why, entry.instead,
      ].map(TableCell.text)
    }
  }

  init(_ entries: [ReturnedFile.NotTaken]) { self.entries = entries }

  /// One that was written before; nil of any other file.
  init?(_ source: SourceText) {
    var findings = FindingList()
    let comma = UInt8(ascii: ",")
    guard let table = DelimitedText.read(source, separator: comma, findings: &findings),
      table.head.map(\.text) == Self.columns
    else { return nil }
    entries = table.rows.compactMap { row in
      let texts = row.map(\.text)
      guard texts.count == Self.columns.count else { return nil }
      return ReturnedFile.NotTaken(
        file: texts[0], place: texts[1], id: texts[2], question: texts[3], text: texts[4],
        why: texts[5], instead: texts[6])
    }
    guard entries.count == table.rows.count else { return nil }
  }
}

extension MergeReading {
  /// What became of the list of all that was not taken.
  package enum NotTakenList: Equatable {
    /// Nothing is open, and no list is there.
    case none
    /// So many texts, of which so many are of files that were merged before.
    case written(String, count: Int, earlier: Int)
    /// All that stood in it has come since.
    case removed(String)
    /// A list of other files, in which nothing changed.
    case kept(String, count: Int)
  }

  /// What was not taken of any file.
  package var notTaken: [ReturnedFile.NotTaken] { returns.flatMap(\.notTaken) }

  /// Writes what was not taken into `NAME-not-taken.csv` beside the assessment; what stands there of files
  /// that were merged again goes, and what stands there of others stays.
  ///
  /// - Parameter output: where the assessment was written, if not in its place.
  package func listNotTaken(beside output: String?) throws -> NotTakenList {
    let own = notTaken
    var (path, earlier) = (Self.listPath(of: output ?? self.path, 1), [ReturnedFile.NotTaken]())
    var number = 1
    while FileAccess.exists(path) {
      if let list = NotTakenTable(try FileAccess.source(path)) {
        earlier = list.entries
        break
      }
      // A file of somebody's own is left alone.
      if own.isEmpty { return .none }
      number += 1
      path = Self.listPath(of: output ?? self.path, number)
    }
    let merged = Set(returns.map(\.name))
    let kept = earlier.filter { !merged.contains($0.file) }
    if own.isEmpty, earlier.count == kept.count {
      return kept.isEmpty ? .none : .kept(path, count: kept.count)
    }
    guard !own.isEmpty || !kept.isEmpty else {
      try FileAccess.remove(path)
      return .removed(path)
    }
    try FileAccess.write(NotTakenTable(kept + own).csv, to: path)
    return .written(path, count: own.count, earlier: kept.count)
  }

  private static func listPath(of path: String, _ number: Int) -> String {
    let path = FilePath(onDisk: path)
    let stem = path.lastComponent?.stem ?? "assessment"
    let name = "\(stem)-\(NotTakenTable.name)\(number == 1 ? "" : "-\(number)").csv"
    return path.removingLastComponent().appending(name).string
  }
}
