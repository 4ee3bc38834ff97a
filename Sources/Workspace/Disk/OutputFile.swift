#if canImport(Glibc)
  import Glibc
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

  /// Refuses a place where writing would lose answers, a checklist's text, or what was read.
  static func refuseLoss(at path: String, from inputs: [String]) throws {
    try refuseSame(path, as: inputs)
    let ending = path.lowercased()
    if ending.hasSuffix(".yaml") || ending.hasSuffix(".yml"), FileAccess.exists(path) {
      throw WorkspaceFailure.wouldLoseText(path)
    }
  }

  /// Refuses a file that something was read from.
  private static func refuseSame(_ path: String, as inputs: [String]) throws {
    if inputs.contains(where: { isSame($0, path) }) { throw WorkspaceFailure.wouldLoseInput(path) }
  }

  /// Whether two paths lead to one file, by whatever name.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    var (a, b) = (stat(), stat())
    guard stat(one, &a) == 0, stat(other, &b) == 0 else { return false }
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino
  }
}
