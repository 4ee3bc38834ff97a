import Findings
import SystemPackage
import YAMLTree

#if canImport(Glibc)
  import Glibc
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
      let file = try FileDescriptor.open(FilePath(path), .readOnly, options: options)
      return try file.closeAfter {
        if isPlain, !isPlainFile(file) { throw Errno.invalidArgument }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count <= limit {
          let count = try buffer.withUnsafeMutableBytes { try file.read(into: $0) }
          if count == 0 { break }
          bytes += buffer[..<count]
        }
        return bytes
      }
    } catch {
      throw error as? Errno ?? .ioError
    }
  }

  /// Folders pass too: reading them says best what is wrong.
  private static func isPlainFile(_ file: FileDescriptor) -> Bool {
    var status = stat()
    guard fstat(file.rawValue, &status) == 0 else { return false }
    return [S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT)
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Writes a file so that it is either the old or the new one, whole: it is written beside its place
  /// first, flushed to disk, and only then moved there. What a link leads to is written and the link
  /// stays; what is no plain file, such as a pipe, takes the bytes as they come.
  static func write(_ bytes: [UInt8], to path: String) throws {
    do {
      guard let earlier = try status(of: path) else { return try replace(path, bytes) }
      // By the name of a device a plain file is one that is open already, such as standard output.
      let isOpen = path.hasPrefix("/dev/") || path.hasPrefix("/proc/")
      guard earlier.st_mode & S_IFMT == S_IFREG, !isOpen else { return try pour(bytes, into: path) }
      // A file that its owner has protected is not replaced either.
      if access(path, W_OK) != 0 { throw Errno(rawValue: errno) }
      try replace(try target(of: path), bytes, mode: earlier.st_mode & 0o777)
    } catch {
      throw WorkspaceFailure.cannotWrite(path, error as? Errno ?? .ioError)
    }
  }

  /// What stands at a path, or at the end of its links; nil where nothing does.
  private static func status(of path: String) throws(Errno) -> stat? {
    var status = stat()
    if stat(path, &status) == 0 { return status }
    let reason = Errno(rawValue: errno)
    if reason == .noSuchFileOrDirectory, lstat(path, &status) != 0 { return nil }
    throw reason
  }

  /// Where a path leads, by all its links.
  static func target(of path: String) throws(Errno) -> String {
    guard let resolved = realpath(path, nil) else { throw Errno(rawValue: errno) }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func replace(
    _ path: String, _ bytes: [UInt8], mode: mode_t? = nil
  ) throws {
    let draft = "\(path).part-\(getpid())"
    do {
      try writeNew(bytes, to: draft)
      if let mode, chmod(draft, mode) != 0 { throw Errno(rawValue: errno) }
      try move(draft, to: path)
    } catch {
      unlink(draft)
      throw error
    }
  }

  private static func pour(_ bytes: [UInt8], into path: String) throws {
    let file = try FileDescriptor.open(FilePath(path), .writeOnly, options: .append)
    _ = try file.closeAfter { try file.writeAll(bytes) }
  }

  /// Writes a file that is not there yet and flushes it to disk.
  static func writeNew(_ bytes: [UInt8], to path: String) throws {
    let file = try FileDescriptor.open(
      FilePath(path), .writeOnly, options: [.create, .exclusiveCreate],
      permissions: [.ownerReadWrite, .groupRead, .otherRead])
    try file.closeAfter {
      try file.writeAll(bytes)
      if fsync(file.rawValue) != 0 { throw Errno(rawValue: errno) }
    }
  }

  /// Moves a file within its file system, over what is there.
  static func move(_ path: String, to place: String) throws(Errno) {
    if rename(path, place) != 0 { throw Errno(rawValue: errno) }
  }

}
