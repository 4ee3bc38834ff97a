import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What an entry of a folder is, without following it.
enum FolderEntry {
  case plainFile
  case link
  /// A folder, a pipe, a device.
  case other

  /// All entries of a folder by name, hidden ones too.
  static func all(in path: String) throws(Errno) -> [String: FolderEntry] {
    guard let folder = opendir(path.onDisk) else { throw Errno(rawValue: errno) }
    defer { closedir(folder) }
    var entries: [String: FolderEntry] = [:]
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        // As long as the name is, which may be less than the type says.
        String(onDisk: UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self))
      }
      if name != ".", name != ".." { entries[name] = FolderEntry(at: "\(path)/\(name)") }
    }
    return entries
  }

  private init(at path: String) {
    var status = stat()
    guard lstat(path.onDisk, &status) == 0 else {
      self = .other
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .plainFile
    case S_IFLNK: self = .link
    default: self = .other
    }
  }
}
