import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that no other run of this program changes meanwhile.
///
/// The lock is on the file itself, and the system lets go of it when the process ends, however it does.
/// A save puts another file in its place, so whoever was given the lock looks whether it is still on
/// the file that the path names, and else begins anew.
struct LockedFile: ~Copyable {
  /// Behind symbolic links.
  let target: String
  let status: stat
  private let descriptor: Int32

  /// The longest that a lock is waited for.
  static let patience: Duration = .seconds(10)

  init(_ path: String) throws {
    let clock = ContinuousClock()
    let end = clock.now + Self.patience
    while true {
      let target = try Self.target(of: path)
      let descriptor = try Self.descriptor(of: target, path)
      do {
        try Self.lock(descriptor, path, until: end)
        let status = try Self.status(of: descriptor, path)
        if Self.isSame(status, at: target) {
          (self.target, self.status, self.descriptor) = (target, status, descriptor)
          return
        }
      } catch {
        _ = close(descriptor)
        throw error
      }
      _ = close(descriptor)
      if clock.now >= end { throw Self.timeout(path) }
    }
  }

  deinit { _ = close(descriptor) }

  /// Whether the path still names this file, and its bytes are still these.
  func isStill(_ bytes: [UInt8]) -> Bool {
    Self.isSame(status, at: target)
      && (try? FileAccess.read(target, limit: bytes.count)) == bytes
  }

  private static func isSame(_ status: stat, at path: String) -> Bool {
    var present = stat()
    return stat(path.onDisk, &present) == 0 && present.st_ino == status.st_ino
      && present.st_dev == status.st_dev
  }

  private static func target(of path: String) throws -> String {
    do {
      return try FileAccess.target(of: path)
    } catch {
      throw WorkspaceFailure.cannotChange(path, error)
    }
  }

  private static func descriptor(of target: String, _ path: String) throws -> Int32 {
    do {
      // For writing, so that a file that its owner has protected is not replaced either; and without
      // waiting, should it have become a pipe.
      let options: FileDescriptor.OpenOptions = [.nonBlocking, .closeOnExec]
      return try FileDescriptor.open(FilePath(onDisk: target), .readWrite, options: options)
        .rawValue
    } catch {
      throw WorkspaceFailure.cannotChange(path, error as? Errno ?? .ioError)
    }
  }

  private static func status(of descriptor: Int32, _ path: String) throws -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw WorkspaceFailure.cannotChange(path, Errno(rawValue: errno))
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw WorkspaceFailure.notChangeable(path)
    }
    return status
  }

  private static func lock(
    _ descriptor: Int32, _ path: String, until end: ContinuousClock.Instant
  ) throws {
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      switch errno {
      case EWOULDBLOCK, EINTR: break
      case let code:
        throw WorkspaceFailure.cannotLock(path, Errno(rawValue: code))
      }
      if ContinuousClock().now >= end { throw timeout(path) }
      usleep(3_000)
    }
  }

  private static func timeout(_ path: String) -> WorkspaceFailure {
    .locked(path, seconds: Int(patience.components.seconds))
  }
}
