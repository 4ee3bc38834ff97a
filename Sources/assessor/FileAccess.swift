import Findings
import SystemPackage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reading and writing whole files.
enum FileAccess {
  /// The bytes of a file, of which no more than `limit` + 1 are read.
  static func read(_ path: String, limit: Int) throws(Errno) -> [UInt8] {
    do {
      let file = try FileDescriptor.open(FilePath(path), .readOnly)
      return try file.closeAfter {
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

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Writes a file so that it is either the old or the new one, whole: it is written beside its place
  /// first, flushed to disk, and only then moved there.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let draft = "\(path).part-\(getpid())"
    do {
      try writeNew(bytes, to: draft)
      try move(draft, to: path)
    } catch {
      unlink(draft)
      throw cannotWrite(path, error)
    }
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

  /// What to say where something cannot be written: a disk that is full or fails is not a place where
  /// nothing may be written.
  static func cannotWrite(_ path: String, _ error: any Error) -> Failure {
    let reason = error as? Errno ?? .ioError
    let ofDisk: [Errno] = [.noSpace, .diskQuotaExceeded, .ioError, .fileTooLarge]
    return Failure(
      ofDisk.contains(reason) ? .inputOutput : .cannotCreate,
      "\(VisibleText.oneLine(path)) cannot be written: \(reason)")
  }
}
