import PolicyModel
import SystemPackage
import YAMLTree

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The bytes that are to be a file's, written beside it and flushed to disk before they take its place.
///
/// Their name follows from the file's, so that those that a killed run left behind are found and replaced.
/// Whoever writes them holds the file's lock.
struct FileReplacement {
  private let path: String
  /// The file that it takes the place of, and what that is called for people.
  private let target: String
  private let name: String

  /// Writes the bytes; what stood there is left as it is.
  init(_ bytes: [UInt8], of file: borrowing LockedFile, named name: String) throws {
    target = file.target
    self.name = name
    path = FileAccess.hiddenName(beside: file.target, ending: "assessor-draft")
    do {
      unlink(path.onDisk)
      let draft = try FileDescriptor.open(
        FilePath(onDisk: path), .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
        permissions: .ownerReadWrite)
      let status = file.status
      try draft.closeAfter {
        try draft.writeAll(bytes)
        // Who may not give the file away keeps it; the mode comes after, since a new owner changes it.
        _ = fchown(draft.rawValue, status.st_uid, status.st_gid)
        if fchmod(draft.rawValue, status.st_mode & 0o7777) != 0 { throw Errno(rawValue: errno) }
        if fsync(draft.rawValue) != 0 { throw Errno(rawValue: errno) }
      }
    } catch {
      unlink(path.onDisk)
      throw WorkspaceFailure.cannotReplace(name, error as? Errno ?? .ioError)
    }
  }

  /// The digest of those that a run which was ended left beside a file; nil where there are none.
  ///
  /// - Parameter target: the file's path, behind links.
  static func leftDigest(of target: String) -> String? {
    let limit = YAMLTree.Limits.standard.bytes
    let bytes = try? FileAccess.read(
      FileAccess.hiddenName(beside: target, ending: "assessor-draft"), limit: limit, isPlain: true)
    return bytes.map { Digest.hexadecimal(of: $0) }
  }

  /// Takes them away again.
  func discard() { unlink(path.onDisk) }

  /// Puts them in the file's place, in one step.
  func takePlace() throws {
    guard rename(path.onDisk, target.onDisk) == 0 else {
      let reason = Errno(rawValue: errno)
      unlink(path.onDisk)
      throw WorkspaceFailure.cannotReplace(name, reason)
    }
    // A folder that cannot be opened or flushed on this system does not undo the save.
    try? FileAccess.flushFolder(FilePath(target).removingLastComponent().string)
  }
}
