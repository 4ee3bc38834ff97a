package import Filling
package import Findings
import PolicyModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An assessment's file, which several programs may change at once.
package struct AssessmentFile {
  /// As the person gave it.
  package let path: String
  /// What the ledger is to say of each save; nil where none is noted.
  private let note: LedgerNote?

  /// Refuses what is no file, such as a pipe, which could be read once and not put in place again.
  package init(_ path: String, noting note: LedgerNote?) throws {
    (self.path, self.note) = (path, note)
    var status = stat()
    if stat(path.onDisk, &status) == 0, ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) {
      throw WorkspaceFailure.notChangeable(path)
    }
  }

  /// Replaces the file by what `change` makes of it.
  ///
  /// Other runs of this program wait meanwhile. Editors do not: if one has saved the file since it was
  /// read here, `change` is asked again about the new text, and decides whether it still applies. At
  /// any moment the file is whole, either the old one or the new one.
  ///
  /// - Parameter change: what becomes of a text, the same bytes where nothing is to be written; and what
  ///   is to be told about it.
  /// - Returns: what was told about the text that was written.
  package func update<Told>(
    _ change: (SourceText) throws -> (bytes: [UInt8], told: Told)
  ) throws -> Told {
    // An editor that saves ten times while a text of a few pages is read is not a person's.
    for _ in 0..<10 {
      let file = try LockedFile(path)
      let source = try FileAccess.source(path)
      let (bytes, told) = try change(source)
      let ledger = LedgerFile(beside: file.target)
      // A file that brought nothing new has come back all the same; but with that no ledger begins.
      let hasMore =
        note.map { !$0.refusals.isEmpty || !$0.files.isEmpty && ledger.isThere } ?? false
      if bytes == source.bytes, !hasMore { return told }
      try settle(ledger, source, FileReplacement.leftDigest(of: file.target))
      let replacement = try FileReplacement(bytes, of: file, named: path)
      guard file.isStill(source.bytes) else {
        replacement.discard()
        continue
      }
      let save = try note.map {
        try noted(replacement, $0, from: source, to: bytes, in: file)
      }
      guard let save else {
        try replacement.takePlace()
        return told
      }
      do {
        try save.carryOut(mode: file.status.st_mode) { try replacement.takePlace() }
      } catch {
        replacement.discard()
        throw error
      }
      return told
    }
    throw WorkspaceFailure.keepsChanging(path)
  }

  /// Settles what an earlier run left in the ledger; where nothing is to be noted, a ledger that cannot be
  /// written keeps nobody from saving.
  private func settle(_ ledger: LedgerFile, _ source: SourceText, _ draft: String?) throws {
    do {
      try ledger.settle(Digest.hexadecimal(of: source.bytes), draft: draft)
    } catch WorkspaceFailure.cannotRead(let path, let reason) where note != nil {
      throw WorkspaceFailure.cannotNote(path, reason)
    } catch  where note == nil {}
  }

  /// The save with what the ledger is to say of it; where that cannot be told, nothing is left behind.
  private func noted(
    _ replacement: FileReplacement, _ note: LedgerNote, from old: SourceText, to bytes: [UInt8],
    in file: borrowing LockedFile
  ) throws -> NotedSave {
    do {
      return try NotedSave(note, from: old, to: bytes, at: file.target)
    } catch {
      replacement.discard()
      throw error
    }
  }
}
