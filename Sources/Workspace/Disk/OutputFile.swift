import Loading

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that is written anew whenever it is asked for, such as a page.
package enum OutputFile {
  /// Writes it whole; refused where ``refuseLoss(at:from:)`` does.
  ///
  /// - Parameter inputs: the files that it was made from.
  package static func write(_ bytes: [UInt8], to path: String, from inputs: [String]) throws {
    try refuseLoss(at: path, from: inputs)
    try FileAccess.write(bytes, to: path)
  }

  /// Writes a file that is not there yet, or one that is to be replaced.
  package static func write(
    new text: String, to path: String, replacing: Bool, from inputs: [String]
  ) throws {
    try refuseSame(path, as: inputs)
    if !replacing { try refuseExisting(path) }
    try FileAccess.write(Array(text.utf8), to: path)
  }

  /// Refuses a name under which something lies already.
  package static func refuseExisting(_ path: String) throws {
    if FileAccess.exists(path) { throw WorkspaceFailure.isThere(path) }
  }

  /// Refuses a folder in which something lies already, but for what a run that was killed has left.
  package static func refuseExistingFolder(_ path: String) throws {
    if FileAccess.isFolder(path) { try FilesTogether.settle(path) }
    if FileAccess.exists(path), !FilesTogether.isEmpty(path) {
      throw WorkspaceFailure.isThere(path)
    }
  }

  /// Refuses a place where writing would lose answers, a checklist's text, or what was read.
  static func refuseLoss(at path: String, from inputs: [String]) throws {
    try refuseSame(path, as: inputs)
    // Standard output loses nothing, whatever the shell has made of it.
    if !FileAccess.isOpen(path), FileAccess.exists(path), isSomebodysText(path) {
      throw WorkspaceFailure.wouldLoseText(path)
    }
  }

  /// Refuses a file that something was read from.
  private static func refuseSame(_ path: String, as inputs: [String]) throws {
    if inputs.contains(where: { FileAccess.isSame($0, path) }) {
      throw WorkspaceFailure.wouldLoseInput(path)
    }
  }

  // MARK: What people write

  /// Whether a file may be an assessment or a part of a checklist: by its name, by the name of what a
  /// link leads to, or by what it says, since it may have other names.
  private static func isSomebodysText(_ path: String) -> Bool {
    let names = [path, (try? FileAccess.target(of: path)) ?? path].map { $0.lowercased() }
    if names.contains(where: { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }) { return true }
    guard
      let bytes = try? FileAccess.read(path, limit: 1 << 24, isPlain: true)
    else { return false }
    return saysWhatItIs(bytes)
  }

  /// The keys at the left margin by which such a file is known, be the rest of it in whatever state.
  private static let keys = [
    AssessmentKey.assessment.rawValue, AssessmentKey.answers.rawValue,
    ChecklistKey.checklist.rawValue, GroupKey.group.rawValue,
  ].map { Array($0.utf8) }

  private static func saysWhatItIs(_ bytes: [UInt8]) -> Bool {
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: byteOrderMark) ? bytes.dropFirst(3) : bytes[...]
    return text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).contains { line in
      let line = line.first == UInt8(ascii: "\"") ? line.dropFirst() : line
      return keys.contains { key in
        guard line.starts(with: key) else { return false }
        let rest = line.dropFirst(key.count).drop { [0x20, 0x09, 0x22].contains($0) }
        return rest.first == UInt8(ascii: ":")
      }
    }
  }
}
