import Findings
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

/// Reading and writing whole files.
enum FileAccess {
  /// A file that was asked for by its path, up to the size that a file of ours may have.
  static func source(_ path: String) throws -> SourceText {
    do {
      return SourceText(name: path, bytes: try read(path, limit: YAMLTree.Limits.standard.bytes))
    } catch {
      throw WorkspaceFailure.cannotRead(path, error)
    }
  }

  /// The bytes of a file, of which no more than `limit` + 1 are read.
  ///
  /// - Parameters:
  ///   - isPlain: refuse what is no plain file, such as a pipe that would never end.
  ///   - followingLinks: whether the last part of the path may be a link.
  static func read(
    _ path: String, limit: Int, isPlain: Bool = false, followingLinks: Bool = true
  ) throws(Errno) -> [UInt8] {
    do {
      // Without waiting for somebody at the other end of a pipe that must not be there.
      var options: FileDescriptor.OpenOptions = isPlain ? .nonBlocking : []
      if !followingLinks { options.insert(.noFollow) }
      let file = try FileDescriptor.open(FilePath(onDisk: path), .readOnly, options: options)
      return try file.closeAfter {
        if isPlain, !isPlainFile(file) { throw Errno.invalidArgument }
        return try read(file, limit: limit)
      }
    } catch {
      throw error as? Errno ?? .ioError
    }
  }

  /// The bytes of a file that is open, of which no more than `limit` and a buffer are read.
  static func read(_ file: FileDescriptor, limit: Int) throws(Errno) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    do {
      while bytes.count <= limit {
        let count = try buffer.withUnsafeMutableBytes { try file.read(into: $0) }
        if count == 0 { break }
        bytes += buffer[..<count]
      }
    } catch {
      throw error as? Errno ?? .ioError
    }
    return bytes
  }

  /// Folders pass too: reading them says best what is wrong.
  private static func isPlainFile(_ file: FileDescriptor) -> Bool {
    var status = stat()
    guard fstat(file.rawValue, &status) == 0 else { return false }
    return [S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT)
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path.onDisk, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path.onDisk, &status) == 0
  }

  /// Writes a file so that it is either the old or the new one, whole: it is written beside its place
  /// first, flushed to disk, and only then moved there. What a link leads to is written and the link
  /// stays; what is no plain file, such as a pipe, takes the bytes as they come.
  static func write(_ bytes: [UInt8], to path: String) throws {
    do {
      guard let earlier = try status(of: path) else { return try replace(path, bytes) }
      guard earlier.st_mode & S_IFMT == S_IFREG, !isOpen(path) else {
        return try pour(bytes, into: path)
      }
      // A file that its owner has protected is not replaced either.
      if access(path.onDisk, W_OK) != 0 { throw Errno(rawValue: errno) }
      try replace(try target(of: path), bytes, mode: earlier.st_mode & 0o777)
    } catch {
      throw WorkspaceFailure.cannotWrite(path, error as? Errno ?? .ioError)
    }
  }

  /// What stands at a path, or at the end of its links; nil where nothing does.
  private static func status(of path: String) throws(Errno) -> stat? {
    var status = stat()
    if stat(path.onDisk, &status) == 0 { return status }
    let reason = Errno(rawValue: errno)
    if reason == .noSuchFileOrDirectory, lstat(path.onDisk, &status) != 0 { return nil }
    throw reason
  }

  /// Where a path leads, by all its links.
  static func target(of path: String) throws(Errno) -> String {
    guard let resolved = realpath(path.onDisk, nil) else { throw Errno(rawValue: errno) }
    defer { free(resolved) }
    return String(onDisk: resolved)
  }

  /// Whether a path leads to a file that is open already as standard output, which takes the bytes as
  /// they come: by the name of a device, or by whatever other.
  static func isOpen(_ path: String) -> Bool {
    if path.hasPrefix("/dev/") || path.hasPrefix("/proc/") { return true }
    var (open, present) = (stat(), stat())
    return stat(path.onDisk, &present) == 0 && fstat(1, &open) == 0 && isSame(open, present)
  }

  /// Whether two paths lead to one file or folder, by whatever name.
  static func isSame(_ one: String, _ other: String) -> Bool {
    var (a, b) = (stat(), stat())
    return stat(one.onDisk, &a) == 0 && stat(other.onDisk, &b) == 0 && isSame(a, b)
  }

  private static func isSame(_ one: stat, _ other: stat) -> Bool {
    one.st_dev == other.st_dev && one.st_ino == other.st_ino
  }

  private static func replace(
    _ path: String, _ bytes: [UInt8], mode: mode_t? = nil
  ) throws {
    let draft = try OwnFile(
      hiddenName(beside: path, ending: "assessor-new"), for: path, isShared: mode == nil)
    do {
      try draft.file.writeAll(bytes)
      if let mode, fchmod(draft.file.rawValue, mode) != 0 { throw Errno(rawValue: errno) }
      if fsync(draft.file.rawValue) != 0 { throw Errno(rawValue: errno) }
      try move(draft.path, to: path)
    } catch {
      draft.remove()
      throw error
    }
    // A folder that cannot be flushed on this system does not undo the write.
    try? flushFolder(FilePath(path).removingLastComponent().string)
  }

  private static func pour(_ bytes: [UInt8], into path: String) throws {
    let file = try FileDescriptor.open(FilePath(onDisk: path), .writeOnly, options: .append)
    _ = try file.closeAfter { try file.writeAll(bytes) }
  }

  /// Writes a file that is not there yet and flushes it to disk.
  static func writeNew(_ bytes: [UInt8], to path: String) throws {
    let file = try FileDescriptor.open(
      FilePath(onDisk: path), .writeOnly, options: [.create, .exclusiveCreate],
      permissions: [.ownerReadWrite, .groupRead, .otherRead])
    try file.closeAfter {
      try file.writeAll(bytes)
      if fsync(file.rawValue) != 0 { throw Errno(rawValue: errno) }
    }
  }

  static func remove(_ path: String) throws {
    if unlink(path.onDisk) != 0 {
      throw WorkspaceFailure.cannotWrite(path, Errno(rawValue: errno))
    }
  }

  /// Moves a file within its file system, over what is there.
  static func move(_ path: String, to place: String) throws(Errno) {
    if rename(path.onDisk, place.onDisk) != 0 { throw Errno(rawValue: errno) }
  }

  /// Makes moves in a folder last through a loss of power; an empty path is where the program runs.
  static func flushFolder(_ path: String) throws {
    let file = try FileDescriptor.open(
      FilePath(onDisk: path.isEmpty ? "." : path), .readOnly, options: [.directory, .closeOnExec])
    try file.closeAfter {
      // Some file systems have nothing to flush in a folder, and say so.
      if fsync(file.rawValue) != 0, errno != EINVAL { throw Errno(rawValue: errno) }
    }
  }

  /// A hidden name beside a file or folder that follows from its own, so that a later run finds it; from
  /// a digest where its own name is nearly as long as names may be.
  static func hiddenName(beside path: String, ending: String) -> String {
    let path = FilePath(path)
    let name = path.lastComponent?.string ?? ""
    let short = name.utf8.count <= 200 ? name : Digest.hexadecimal(of: Array(name.utf8))
    return path.removingLastComponent().appending(".\(short).\(ending)").string
  }
}
