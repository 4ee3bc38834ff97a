import Filling
import Findings
import PolicyModel
import YAMLTree

/// A save that is noted in the ledger: the lines are on disk before the assessment takes its place, and are
/// taken back where it cannot.
struct NotedSave {
  private let file: LedgerFile
  private let ledger: Ledger
  private let lines: [UInt8]

  /// - Parameter target: the assessment's path, behind links.
  init(_ note: LedgerNote, from old: SourceText, to new: [UInt8], at target: String) throws {
    file = LedgerFile(beside: target)
    ledger = try Self.ledger(in: file, before: Digest.hexadecimal(of: old.bytes))
    var findings = FindingList()
    // What is noted are entries; a file in which none can be told has none.
    let nothing = SourceText(name: old.name, bytes: Array("{}".utf8))
    func tree(_ source: SourceText) -> YAMLTree? {
      YAMLTree.read(source, findings: &findings) ?? YAMLTree.read(nothing, findings: &findings)
    }
    guard let before = tree(old), let after = tree(SourceText(name: old.name, bytes: new)) else {
      lines = []
      return
    }
    lines = note.lines(behind: ledger, from: before, to: after)
  }

  /// As much of the ledger as a save needs: its end, where the assessment is as the last save left it.
  private static func ledger(in file: LedgerFile, before digest: String) throws -> Ledger {
    do {
      let bytes = try file.read()
      if let end = Ledger(endOf: bytes), end.standing(digest, draft: nil) == .agrees { return end }
      return Ledger(bytes)
    } catch WorkspaceFailure.cannotRead(let path, let reason) {
      throw WorkspaceFailure.cannotNote(path, reason)
    }
  }

  /// Puts the lines into the ledger, then the file in place.
  func carryOut(mode: UInt32, _ takePlace: () throws -> Void) throws {
    guard !lines.isEmpty else { return try takePlace() }
    let length = try file.append(lines, behind: ledger, mode: mode)
    do {
      try takePlace()
    } catch {
      file.cut(to: length)
      throw error
    }
  }
}
