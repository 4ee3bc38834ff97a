import Filling
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The ledger beside an assessment: `norway.ledger.jsonl` beside `norway.yaml`.
///
/// It is only ever added to. Whoever adds to it holds the assessment's lock.
struct LedgerFile {
  /// The most that one may have, in bytes: some hundred thousand changes.
  static let limit = 1 << 28

  let path: String

  /// - Parameter assessment: the path of the file itself, behind links.
  init(beside assessment: String) {
    var name = assessment
    for ending in [".yaml", ".yml"] where name.hasSuffix(ending) {
      name.removeLast(ending.count)
      break
    }
    path = name + ".ledger.jsonl"
  }

  var isThere: Bool { FileAccess.exists(path) }

  /// What stands in it; nothing where there is none.
  func read() throws -> [UInt8] {
    do {
      let bytes = try FileAccess.read(path, limit: Self.limit, isPlain: true)
      guard bytes.count <= Self.limit else { throw WorkspaceFailure.ledgerTooLarge(path) }
      return bytes
    } catch let reason as Errno {
      if reason == .noSuchFileOrDirectory { return [] }
      throw WorkspaceFailure.cannotRead(path, reason)
    }
  }

  /// Adds lines, and flushes them to disk.
  ///
  /// - Returns: how long it was before, to be cut back to where the save does not take place; nil where it
  ///   was not there.
  func append(_ lines: [UInt8], behind ledger: Ledger, mode: mode_t) throws -> Int64? {
    do {
      let isNew = !isThere
      let file = try FileDescriptor.open(
        FilePath(onDisk: path), .readWrite, options: [.create, .closeOnExec],
        permissions: FilePermissions(rawValue: CModeT(mode & 0o666)))
      return try file.closeAfter {
        var status = stat()
        guard fstat(file.rawValue, &status) == 0 else { throw Errno(rawValue: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw Errno.invalidArgument }
        let length = Int64(status.st_size)
        // What a save left that was ended while it was noted.
        let start = length - Int64(ledger.fragment.count)
        if start < length, ftruncate(file.rawValue, off_t(start)) != 0 {
          throw Errno(rawValue: errno)
        }
        do {
          // An editor may have taken the last line's end away.
          let gap: [UInt8] = try needsLineEnd(file, start) ? [0x0A] : []
          _ = try file.writeAll(toAbsoluteOffset: start, gap + lines)
          if fsync(file.rawValue) != 0 { throw Errno(rawValue: errno) }
        } catch {
          if isNew { unlink(path.onDisk) } else { _ = ftruncate(file.rawValue, off_t(start)) }
          throw error
        }
        return isNew ? nil : start
      }
    } catch {
      throw WorkspaceFailure.cannotNote(path, error as? Errno ?? .ioError)
    }
  }

  private func needsLineEnd(_ file: FileDescriptor, _ length: Int64) throws -> Bool {
    guard length > 0 else { return false }
    var last: [UInt8] = [0]
    let count = try last.withUnsafeMutableBytes {
      try file.read(fromAbsoluteOffset: length - 1, into: $0)
    }
    return count == 1 && last[0] != 0x0A
  }

  /// Says of a save that was noted and did not take place that it did not, before what proves it, the
  /// assessment as it was before or the draft beside it, is gone.
  ///
  /// - Parameters:
  ///   - digest: of the assessment's bytes, in hexadecimal.
  ///   - draft: the digest of what a save was to put in place, where that still lies beside it.
  func settle(_ digest: String, draft: String?) throws {
    guard isThere else { return }
    let bytes = try read()
    if let end = Ledger(endOf: bytes), end.standing(digest, draft: draft) == .agrees { return }
    let ledger = Ledger(bytes)
    guard ledger.standing(digest, draft: draft) == .lastNotSaved else { return }
    _ = try append(LedgerNote.notSaved(behind: ledger), behind: ledger, mode: 0)
  }

  /// Takes back what was added for a save that does not take place.
  func cut(to length: Int64?) {
    guard let length else {
      unlink(path.onDisk)
      return
    }
    _ = truncate(path.onDisk, off_t(length))
  }
}
