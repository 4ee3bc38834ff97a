import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A new file that one run of this program alone writes, however many run at once.
///
/// The lock on it says that the run goes on; the system lets go of it when the process ends, however it
/// does. A file without a lock was left behind by a run that was killed, and is taken away.
struct OwnFile: ~Copyable {
  let path: String
  let file: FileDescriptor
  /// What a killed run had left in one of this name; nil where there was none, or nothing in it.
  let found: [UInt8]?

  /// Waits for another run that has one of this name, as long as for any lock.
  ///
  /// - Parameters:
  ///   - name: what is to be written, as the person called it.
  ///   - isShared: whether all may read it, as far as the user's mask allows.
  init(_ path: String, for name: String, isShared: Bool = true) throws {
    let end = ContinuousClock().now + LockedFile.patience
    var found: [UInt8]?
    while true {
      if let file = try Self.create(path, isShared) {
        (self.path, self.file, self.found) = (path, file, found)
        return
      }
      if let left = try Self.takeAway(path) {
        if !left.isEmpty { found = left }
        continue
      }
      if ContinuousClock().now >= end {
        throw WorkspaceFailure.locked(
          name, seconds: Int(LockedFile.patience.components.seconds))
      }
      usleep(3_000)
    }
  }

  deinit { try? file.close() }

  /// Whether the path still leads to this file, and not to one that somebody put there meanwhile.
  var isHere: Bool { Self.isSame(file, at: path) }

  /// Takes it away, if it is still here.
  func remove() { if isHere { unlink(path.onDisk) } }

  /// Whether another run holds the file of that name; one that may not be opened counts as held.
  static func isHeld(_ path: String) -> Bool {
    guard let file = try? open(path) else { return FileAccess.exists(path) }
    defer { try? file.close() }
    return flock(file.rawValue, LOCK_SH | LOCK_NB) != 0
  }

  /// A new, locked file; nil where one is there already.
  private static func create(_ path: String, _ isShared: Bool) throws -> FileDescriptor? {
    let file: FileDescriptor
    do {
      file = try FileDescriptor.open(
        FilePath(onDisk: path), .readWrite,
        options: [.create, .exclusiveCreate, .closeOnExec, .noFollow],
        permissions: isShared ? [.ownerReadWrite, .groupRead, .otherRead] : .ownerReadWrite)
    } catch Errno.fileExists {
      return nil
    }
    if flock(file.rawValue, LOCK_EX | LOCK_NB) == 0 {
      if isSame(file, at: path) { return file }
      // Another run found it before it was locked, and took it for one that was left behind.
      try file.close()
      return nil
    }
    let reason = Errno(rawValue: errno)
    let isBusy = [.wouldBlock, .interrupted].contains(reason)
    if !isBusy, isSame(file, at: path) { unlink(path.onDisk) }
    try file.close()
    if isBusy { return nil }
    throw reason
  }

  /// Takes away a file that nobody holds; what was in it, or nil where somebody holds it.
  private static func takeAway(_ path: String) throws -> [UInt8]? {
    let file: FileDescriptor
    do {
      file = try open(path)
    } catch Errno.noSuchFileOrDirectory {
      return []
    } catch {
      // No plain file of ours, such as a link.
      if unlink(path.onDisk) != 0, errno != ENOENT { throw Errno(rawValue: errno) }
      return []
    }
    defer { try? file.close() }
    guard flock(file.rawValue, LOCK_EX | LOCK_NB) == 0 else {
      if errno == EWOULDBLOCK || errno == EINTR { return nil }
      throw Errno(rawValue: errno)
    }
    guard isSame(file, at: path) else { return [] }
    let left = (try? FileAccess.read(path, limit: 64, isPlain: true, followingLinks: false)) ?? []
    if unlink(path.onDisk) != 0 { throw Errno(rawValue: errno) }
    return left
  }

  private static func open(_ path: String) throws -> FileDescriptor {
    let options: FileDescriptor.OpenOptions = [.noFollow, .closeOnExec, .nonBlocking]
    do {
      // Some file systems lock only what may be written.
      return try FileDescriptor.open(FilePath(onDisk: path), .readWrite, options: options)
    } catch Errno.permissionDenied {
      return try FileDescriptor.open(FilePath(onDisk: path), .readOnly, options: options)
    }
  }

  private static func isSame(_ file: FileDescriptor, at path: String) -> Bool {
    var (own, present) = (stat(), stat())
    return fstat(file.rawValue, &own) == 0 && lstat(path.onDisk, &present) == 0
      && own.st_ino == present.st_ino && own.st_dev == present.st_dev
  }
}
