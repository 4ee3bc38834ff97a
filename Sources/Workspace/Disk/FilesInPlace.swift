import PolicyModel
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Files that are moved into a folder one by one, where the folder itself cannot be exchanged.
///
/// What is moved, and what lay there before, is kept in a folder within until all have arrived; a new
/// name for that folder is what says that they have. So a run that was killed on the way can be undone
/// by the next, which finds all that it needs in the names of the files. Whoever writes or recovers
/// holds the folder's lock.
enum FilesInPlace {
  static let draftName = ".assessor-draft"
  static let doneName = ".assessor-done"

  /// What lay in a file's place, and what says that nothing did.
  private static let earlier = ".earlier"
  private static let none = ".none"
  /// The digests of the new files, by which a recovery knows what somebody has changed since.
  private static let digests = "digests"

  static func write(_ files: [FilesTogether.File], into folder: String) throws {
    let draft = "\(folder)/\(draftName)"
    if mkdir(draft.onDisk, 0o700) != 0 { throw Errno(rawValue: errno) }
    do {
      let lines = files.map { "\(Digest.hexadecimal(of: $0.bytes))  \($0.name)\n" }
      try FileAccess.writeNew(Array(lines.joined().utf8), to: "\(draft)/\(digests)")
      for file in files { try file.write(into: draft, likeIn: folder) }
      try FileAccess.flushFolder(draft)
      for file in files { try move(file.name, from: draft, into: folder) }
      try FileAccess.flushFolder(folder)
      try FileAccess.move(draft, to: "\(folder)/\(doneName)")
    } catch {
      let reason = error as? Errno ?? .ioError
      do {
        try recover(folder)
      } catch {
        throw WorkspaceFailure.cannotWrite(folder, reason, earlierFilesIn: draft)
      }
      throw reason
    }
    try? FileAccess.flushFolder(folder)
    clear("\(folder)/\(doneName)")
  }

  /// Moves aside what lies in a file's place, and the new one into it.
  private static func move(_ name: String, from draft: String, into folder: String) throws {
    let place = "\(folder)/\(name)"
    if FileAccess.exists(place) {
      try FileAccess.move(place, to: "\(draft)/\(name)\(earlier)")
    } else {
      try FileAccess.writeNew([], to: "\(draft)/\(name)\(none)")
    }
    try FileAccess.move("\(draft)/\(name)", to: place)
  }

  /// Undoes what a run that was killed had begun, and takes away what one had finished with.
  ///
  /// - Returns: the files that somebody has changed since, and under which names they are kept.
  @discardableResult
  static func recover(_ folder: String) throws -> [FilesTogether.Kept] {
    clear("\(folder)/\(doneName)")
    let draft = "\(folder)/\(draftName)"
    guard let entries = try? FolderEntry.all(in: draft) else { return [] }
    let list = (try? FileAccess.read("\(draft)/\(digests)", limit: 1 << 20, isPlain: true)) ?? []
    let written = Set(list.split(separator: UInt8(ascii: "\n")).map(Array.init))
    var kept: [FilesTogether.Kept] = []
    for name in entries.keys.sorted() {
      guard let ending = [earlier, none].first(where: name.hasSuffix) else { continue }
      let own = String(name.dropLast(ending.count))
      let place = "\(folder)/\(own)"
      // What was not moved yet is as somebody has it.
      if entries[own] == nil, let keptName = try keep(own, in: folder, unless: written) {
        kept.append(FilesTogether.Kept(name: own, keptName: keptName))
      }
      if ending == earlier {
        try FileAccess.move("\(draft)/\(name)", to: place)
      } else {
        if entries[own] == nil { unlink(place.onDisk) }
        unlink("\(draft)/\(name)".onDisk)
      }
    }
    try? FileAccess.flushFolder(folder)
    clear(draft)
    return kept
  }

  /// Puts a file under a name of its own, unless its bytes are those that were written; the name, or nil
  /// where they are, or there is none.
  private static func keep(
    _ name: String, in folder: String, unless written: Set<[UInt8]>
  ) throws -> String? {
    let place = "\(folder)/\(name)"
    guard FileAccess.exists(place) else { return nil }
    if let bytes = try? FileAccess.read(
      place, limit: 1 << 28, isPlain: true, followingLinks: false),
      written.contains(Array("\(Digest.hexadecimal(of: bytes))  \(name)".utf8))
    {
      return nil
    }
    let keptName = FilesTogether.freeName(for: name) { FileAccess.exists("\(folder)/\($0)") }
    try FileAccess.move(place, to: "\(folder)/\(keptName)")
    return keptName
  }

  /// Removes a folder with the files in it.
  private static func clear(_ path: String) {
    for name in ((try? FolderEntry.all(in: path)) ?? [:]).keys.sorted() {
      unlink("\(path)/\(name)".onDisk)
    }
    rmdir(path.onDisk)
  }
}
