import FileCalls
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder that takes another one's place as a whole, in one step of the system's.
///
/// The new one is made beside the old: with the new files, and with second names for all others. Where
/// that cannot be, because of what the folder holds, where it lies or what the file system can do, it is
/// told, and nothing has changed. Whoever writes or recovers holds the old folder's lock.
enum FolderExchange {
  /// What the lock file of the new folder says, so that after a kill the next run knows which is which.
  static let mark = Array("exchanged\n".utf8)

  /// Where the new folder is made, and the old one lies afterwards.
  static func draft(of folder: String) -> String {
    FileAccess.hiddenName(beside: folder, ending: "assessor-draft")
  }

  /// - Parameter name: the folder as the person called it.
  /// - Returns: false where the folder cannot be exchanged, and is as it was.
  static func write(
    _ files: [FilesTogether.File], into folder: String, _ name: String, _ lock: borrowing OwnFile
  ) throws -> Bool {
    guard let entries = others(in: folder, than: files) else { return false }
    let draft = draft(of: folder)
    guard mkdir(draft.onDisk, 0o700) == 0 else { return false }
    do {
      // The new folder arrives with a lock, so that others wait until the old one is gone.
      let ownLock = try OwnFile("\(draft)/\(FilesTogether.lockName)", for: name)
      try ownLock.file.writeAll(mark)
      for entry in entries {
        guard
          linkat(AT_FDCWD, "\(folder)/\(entry)".onDisk, AT_FDCWD, "\(draft)/\(entry)".onDisk, 0)
            == 0
        else { throw Errno(rawValue: errno) }
      }
      for file in files { try file.write(into: draft, likeIn: folder) }
      try FolderLikeness.give(to: draft, from: folder)
      try FileAccess.flushFolder(draft)
      guard lock.isHere else { throw Errno.noSuchFileOrDirectory }
      guard exchange_paths(draft.onDisk, folder.onDisk) == 0 else { throw Errno(rawValue: errno) }
      try? FileAccess.flushFolder(FilePath(folder).removingLastComponent().string)
      clear(draft, into: folder)
      unlink("\(folder)/\(FilesTogether.lockName)".onDisk)
      return true
    } catch {
      // Whatever it is, moving the files one by one meets it again or does without.
      clear(draft, into: nil)
      return false
    }
  }

  /// What the folder holds beside these files and the lock; nil where it is no folder to exchange.
  private static func others(
    in folder: String, than files: [FilesTogether.File]
  ) -> [String]? {
    // A shell that stands in the folder would go on standing in the old one.
    if FileAccess.isSame(folder, ".") { return nil }
    guard let entries = try? FolderEntry.all(in: folder), !entries.values.contains(.other)
    else { return nil }
    let own = Set(files.map(\.name) + FilesTogether.temporaryNames)
    return entries.keys.filter { !own.contains($0) }.sorted()
  }

  /// Takes away what a killed run left beside a folder.
  ///
  /// - Parameter wasExchanged: whether the new folder had taken its place already.
  static func recover(_ folder: String, wasExchanged: Bool) {
    clear(draft(of: folder), into: wasExchanged ? folder : nil)
  }

  /// Removes a folder with its files.
  ///
  /// - Parameter folder: where to put what somebody saved in it at the last moment, which has no place
  ///   there yet.
  private static func clear(_ draft: String, into folder: String?) {
    for name in ((try? FolderEntry.all(in: draft)) ?? [:]).keys.sorted() {
      let isKept = folder.map {
        !FileAccess.exists("\($0)/\(name)")
          && rename("\(draft)/\(name)".onDisk, "\($0)/\(name)".onDisk) == 0
      }
      if isKept != true { unlink("\(draft)/\(name)".onDisk) }
    }
    rmdir(draft.onDisk)
  }
}
