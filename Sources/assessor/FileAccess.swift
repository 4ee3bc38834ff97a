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

  /// Writes files so that each is either the old or the new one, whole: all are written beside their
  /// places first, flushed to disk, and only then moved into place.
  static func write(_ files: [(path: String, bytes: [UInt8])]) throws {
    var moves: [(from: String, to: String)] = []
    do {
      for (path, bytes) in files {
        let draft = "\(path).part-\(getpid())"
        moves.append((draft, path))
        let file = try FileDescriptor.open(
          FilePath(draft), .writeOnly, options: [.create, .exclusiveCreate],
          permissions: [.ownerReadWrite, .groupRead, .otherRead])
        try file.closeAfter {
          try file.writeAll(bytes)
          if fsync(file.rawValue) != 0 { throw Errno(rawValue: errno) }
        }
      }
      for (draft, path) in moves where rename(draft, path) != 0 { throw Errno(rawValue: errno) }
    } catch {
      for (draft, _) in moves { unlink(draft) }
      let reason = error as? Errno ?? .ioError
      let place = files.map(\.path).joined(separator: ", ")
      let full: [Errno] = [.noSpace, .ioError, .fileTooLarge]
      throw Failure(
        full.contains(reason) ? .inputOutput : .cannotCreate,
        "\(VisibleText.oneLine(place)) cannot be written: \(reason)")
    }
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws {
    var made = FilePath()
    if let root = FilePath(path).root { made = FilePath(root: root) }
    for part in FilePath(path).components {
      made.append(part)
      if mkdir(made.string, 0o755) != 0, errno != EEXIST || !isFolder(made.string) {
        throw Failure(
          .cannotCreate,
          "the folder \(VisibleText.oneLine(made.string)) cannot be made: \(Errno(rawValue: errno))"
        )
      }
    }
  }
}
