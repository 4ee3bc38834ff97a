import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Files of one folder that change together: all of them or, where anything fails, none.
///
/// Where it can be, a new folder takes the place of the old one in a single step. Else the files are
/// moved one by one, in a way that the next run undoes should this one be killed.
package struct FilesTogether {
  struct File {
    let name: String
    let bytes: [UInt8]
    /// The file in the folder whose rights it is given, if there is one.
    let likeName: String

    init(_ name: String, _ bytes: [UInt8], like likeName: String? = nil) {
      (self.name, self.bytes, self.likeName) = (name, bytes, likeName ?? name)
    }
  }

  /// A file that was not lost, and the name that it has now.
  package struct Kept: Sendable, Equatable {
    package let name: String
    package let keptName: String
  }

  /// The file's name with `~` behind it, and a number where that is taken.
  static func freeName(for name: String, isTaken: (String) throws -> Bool) rethrows -> String {
    var (free, number) = ("\(name)~", 1)
    while try isTaken(free) {
      number += 1
      free = "\(name)~\(number)"
    }
    return free
  }

  /// The names of what lies in a folder only while it is written.
  static let lockName = ".assessor-writing"
  static let temporaryNames = [lockName, FilesInPlace.draftName, FilesInPlace.doneName]

  private let folder: String
  /// Folders that had to be made, the outermost first.
  private var madeFolders: [String] = []

  /// Writes the files; the folder is made if it is not there.
  ///
  /// - Parameter files: asked for while no other run changes the folder, and once before that, so that
  ///   nothing is touched where nothing is to be written.
  /// - Returns: what somebody had changed after a run that was killed.
  @discardableResult
  static func write(into folder: String, _ files: () throws -> [File]) throws -> [Kept] {
    var refusal: (any Error)?
    if !hasLeftovers(folder) {
      do {
        if try files().isEmpty { return [] }
      } catch {
        guard FileAccess.isFolder(folder) else { throw error }
        // Another run may have begun to change the folder meanwhile, so it is asked again.
        refusal = error
      }
    }
    var work = FilesTogether(folder: folder)
    do {
      try work.makeFolders()
      return try work.write(files)
    } catch {
      for made in work.madeFolders.reversed() { rmdir(made.onDisk) }
      guard let reason = error as? Errno else { throw error }
      throw refusal ?? WorkspaceFailure.cannotWrite(folder, reason)
    }
  }

  /// Whether a run was killed while it wrote the folder, or is writing it.
  static func isUnfinished(_ folder: String) -> Bool {
    temporaryNames.contains { FileAccess.exists("\(folder)/\($0)") }
  }

  /// Whether a folder is there and nothing lies in it.
  static func isEmpty(_ folder: String) -> Bool {
    (try? FolderEntry.all(in: folder))?.isEmpty == true
  }

  private static func hasLeftovers(_ folder: String) -> Bool {
    if isUnfinished(folder) { return true }
    guard let target = try? FileAccess.target(of: folder) else { return false }
    return FileAccess.exists(FolderExchange.draft(of: target))
  }

  private init(folder: String) { self.folder = folder }

  private mutating func makeFolders() throws {
    var made = FilePath()
    if let root = FilePath(folder).root { made = FilePath(root: root) }
    for part in FilePath(folder).components {
      made.append(part)
      if mkdir(made.string.onDisk, 0o755) == 0 {
        madeFolders.append(made.string)
        continue
      }
      let reason = Errno(rawValue: errno)
      if FileAccess.isFolder(made.string) { continue }
      throw reason == .fileExists ? .notDirectory : reason
    }
  }

  /// Takes away what runs that were killed have left in a folder and beside it, if they have.
  static func settle(_ folder: String) throws {
    if hasLeftovers(folder) { try write(into: folder) { [] } }
  }

  private func write(_ files: () throws -> [File]) throws -> [Kept] {
    // Behind links, so that a link to the folder stays one.
    let target = try FileAccess.target(of: folder)
    let lock = try OwnFile("\(target)/\(Self.lockName)", for: folder)
    do {
      let kept = try FilesInPlace.recover(target)
      FolderExchange.recover(target, wasExchanged: lock.found == FolderExchange.mark)
      let files = try files()
      // A folder could be moved aside as well, with everything that somebody keeps in it.
      for file in files where FileAccess.isFolder("\(target)/\(file.name)") {
        throw Errno.isDirectory
      }
      if !files.isEmpty, try !FolderExchange.write(files, into: target, folder, lock) {
        try FilesInPlace.write(files, into: target)
      }
      lock.remove()
      return kept
    } catch {
      lock.remove()
      throw error
    }
  }
}

extension FilesTogether.File {
  /// Writes it into another folder, with the rights of the file that it is like.
  func write(into draft: String, likeIn folder: String) throws {
    let path = "\(draft)/\(name)"
    var earlier = stat()
    let hasEarlier =
      lstat("\(folder)/\(likeName)".onDisk, &earlier) == 0 && earlier.st_mode & S_IFMT == S_IFREG
    let file = try FileDescriptor.open(
      FilePath(onDisk: path), .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
      permissions: hasEarlier ? .ownerReadWrite : [.ownerReadWrite, .groupRead, .otherRead])
    try file.closeAfter {
      try file.writeAll(bytes)
      if hasEarlier {
        // Who may not give the file away keeps it; the mode comes after, since a new owner changes it.
        _ = fchown(file.rawValue, earlier.st_uid, earlier.st_gid)
        if fchmod(file.rawValue, earlier.st_mode & 0o777) != 0 { throw Errno(rawValue: errno) }
      }
      if fsync(file.rawValue) != 0 { throw Errno(rawValue: errno) }
    }
  }
}
