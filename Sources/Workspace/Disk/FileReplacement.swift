import PolicyModel
import SystemPackage

#if canImport(Glibc)
  import Glibc
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
    path = Self.path(for: file.target)
    // A limit on the size of files is an error to report, not a reason to die.
    signal(SIGXFSZ, SIG_IGN)
    do {
      unlink(path)
      let draft = try FileDescriptor.open(
        FilePath(path), .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
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
      unlink(path)
      throw WorkspaceFailure.cannotReplace(name, error as? Errno ?? .ioError)
    }
  }

  /// Takes them away again.
  func discard() { unlink(path) }

  /// Puts them in the file's place, in one step.
  func takePlace() throws {
    guard rename(path, target) == 0 else {
      let reason = Errno(rawValue: errno)
      unlink(path)
      throw WorkspaceFailure.cannotReplace(name, reason)
    }
    // A folder that cannot be opened or flushed on this system does not undo the save.
    let folder = open(Self.folder(of: target), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    _ = fsync(folder)
    _ = close(folder)
  }

  private static func folder(of target: String) -> String {
    FilePath(target).removingLastComponent().string
  }

  /// Beside the file; under a digest where its own name is nearly as long as names may be.
  private static func path(for target: String) -> String {
    let target = FilePath(target)
    let name = target.lastComponent?.string ?? ""
    let short = name.utf8.count <= 200 ? name : Digest.hexadecimal(of: Array(name.utf8))
    return target.removingLastComponent().appending(".\(short).assessor-draft").string
  }
}
