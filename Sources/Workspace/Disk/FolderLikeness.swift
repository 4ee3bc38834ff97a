import FileCalls
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Makes a new folder like another: owner, rights and extended attributes, such as access lists.
enum FolderLikeness {
  static func give(to draft: String, from folder: String) throws(Errno) {
    var (own, wanted) = (stat(), stat())
    guard stat(folder.onDisk, &wanted) == 0, stat(draft.onDisk, &own) == 0 else {
      throw Errno(rawValue: errno)
    }
    if own.st_uid != wanted.st_uid || own.st_gid != wanted.st_gid,
      chown(draft.onDisk, wanted.st_uid, wanted.st_gid) != 0
    {
      throw Errno(rawValue: errno)
    }
    if chmod(draft.onDisk, wanted.st_mode & 0o7777) != 0 { throw Errno(rawValue: errno) }
    #if os(Linux)
      try giveAttributes(to: draft, from: folder)
    #endif
  }
}

#if os(Linux)
  extension FolderLikeness {
    /// As `man 7 xattr` describes them.
    private static func giveAttributes(to draft: String, from folder: String) throws(Errno) {
      let (present, earlier) = (try attributes(of: draft), try attributes(of: folder))
      for name in present.keys.sorted() where earlier[name] == nil {
        if removexattr(draft.onDisk, name) != 0 { throw Errno(rawValue: errno) }
      }
      for (name, value) in earlier.sorted(by: { $0.key < $1.key }) where present[name] != value {
        if setxattr(draft.onDisk, name, value, value.count, 0) != 0 {
          throw Errno(rawValue: errno)
        }
      }
    }

    /// The attributes of a folder by name; none where the file system has no such thing.
    private static func attributes(of folder: String) throws(Errno) -> [String: [UInt8]] {
      // No file system of Linux has longer ones.
      var list = [CChar](repeating: 0, count: 1 << 16)
      let length = listxattr(folder.onDisk, &list, list.count)
      guard length >= 0 else {
        if errno == EOPNOTSUPP { return [:] }
        throw Errno(rawValue: errno)
      }
      var values: [String: [UInt8]] = [:]
      for part in list[..<length].split(separator: 0) {
        let name = String(decoding: part.map(UInt8.init(bitPattern:)), as: UTF8.self)
        var value = [UInt8](repeating: 0, count: 1 << 16)
        let size = getxattr(folder.onDisk, name, &value, value.count)
        guard size >= 0 else { throw Errno(rawValue: errno) }
        values[name] = Array(value[..<size])
      }
      return values
    }
  }
#endif
