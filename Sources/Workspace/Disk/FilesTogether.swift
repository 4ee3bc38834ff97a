import SystemPackage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Files of one folder that change together: all of them or, where anything fails, none.
///
/// They are written into a temporary folder inside that folder, which lies on the same disk. Only when
/// all have reached it do they change places with what is there.
struct FilesTogether {
  private let folder: String
  /// Folders that had to be made, the outermost first.
  private var madeFolders: [String] = []
  /// The temporary folder, once it is made.
  private var draft: String?
  private var written: [String] = []
  /// Files that are in their new state or on the way to it.
  private var moved: [(name: String, hasEarlier: Bool)] = []

  /// Writes the files, the last one last; the folder is made if it is not there.
  static func write(_ files: [(name: String, bytes: [UInt8])], into folder: String) throws {
    if files.isEmpty { return }
    var work = FilesTogether(folder: folder)
    do {
      try work.makeFolders()
      try work.writeDrafts(files)
      for file in files { try work.move(file.name) }
      try work.flushFolder()
    } catch {
      let isUndone = work.undo()
      throw WorkspaceFailure.cannotWrite(
        folder, error as? Errno ?? .ioError, earlierFilesIn: isUndone ? nil : work.draft)
    }
    work.removeDrafts(withEarlierFiles: true)
  }

  private init(folder: String) { self.folder = folder }

  private mutating func makeFolders() throws {
    var made = FilePath()
    if let root = FilePath(folder).root { made = FilePath(root: root) }
    for part in FilePath(folder).components {
      made.append(part)
      if mkdir(made.string, 0o755) == 0 {
        madeFolders.append(made.string)
        continue
      }
      let reason = Errno(rawValue: errno)
      if FileAccess.isFolder(made.string) { continue }
      throw reason == .fileExists ? .notDirectory : reason
    }
  }

  private mutating func writeDrafts(_ files: [(name: String, bytes: [UInt8])]) throws {
    // Six characters of the system's choice, because an ended program may have had the same number.
    var name = Array("\(folder)/.assessor-\(getpid())-XXXXXX".utf8CString)
    if mkdtemp(&name) == nil { throw Errno(rawValue: errno) }
    let draft = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    self.draft = draft
    for file in files {
      written.append(file.name)
      try FileAccess.writeNew(file.bytes, to: "\(draft)/\(file.name)")
    }
  }

  /// Moves the file of a name aside, if there is one, and the new one into its place.
  private mutating func move(_ name: String) throws {
    guard let draft else { return }
    let place = "\(folder)/\(name)"
    // A folder could be moved aside as well, with everything that somebody keeps in it.
    if FileAccess.isFolder(place) { throw Errno.isDirectory }
    let hasEarlier = FileAccess.exists(place)
    if hasEarlier { try FileAccess.move(place, to: Self.earlier(name, in: draft)) }
    moved.append((name, hasEarlier))
    try FileAccess.move("\(draft)/\(name)", to: place)
  }

  private static func earlier(_ name: String, in draft: String) -> String {
    "\(draft)/\(name).earlier"
  }

  /// Makes the moves last through a loss of power.
  private func flushFolder() throws {
    let file = try FileDescriptor.open(FilePath(folder), .readOnly, options: .directory)
    try file.closeAfter {
      // Some file systems have nothing to flush in a folder, and say so.
      if fsync(file.rawValue) != 0, errno != EINVAL { throw Errno(rawValue: errno) }
    }
  }

  /// Puts everything back as it was; false where an earlier file could not be moved back.
  private func undo() -> Bool {
    var isUndone = true
    if let draft {
      for (name, hasEarlier) in moved.reversed() {
        let place = "\(folder)/\(name)"
        let isBack =
          hasEarlier ? rename(Self.earlier(name, in: draft), place) == 0 : unlink(place) == 0
        if hasEarlier, !isBack { isUndone = false }
      }
    }
    removeDrafts(withEarlierFiles: false)
    for made in madeFolders.reversed() { rmdir(made) }
    return isUndone
  }

  /// Removes the temporary folder; by name, because only what was put there may go.
  private func removeDrafts(withEarlierFiles: Bool) {
    guard let draft else { return }
    for name in written {
      unlink("\(draft)/\(name)")
      if withEarlierFiles { unlink(Self.earlier(name, in: draft)) }
    }
    rmdir(draft)
  }
}
