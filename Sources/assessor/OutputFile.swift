import Findings

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that is written anew whenever it is asked for, such as a page.
enum OutputFile {
  /// Writes it whole and says so; ends the command where ``refuseLoss(at:from:)`` does.
  ///
  /// - Parameter inputs: the files that it was made from.
  static func write(_ bytes: [UInt8], to path: String, from inputs: [String]) throws {
    try refuseLoss(at: path, from: inputs)
    try FileAccess.write(bytes, to: path)
    Console.note("wrote \(VisibleText.oneLine(path))")
  }

  /// Ends the command where writing would lose answers, a checklist's text, or what was read.
  static func refuseLoss(at path: String, from inputs: [String]) throws {
    try refuseSame(path, as: inputs)
    let name = VisibleText.oneLine(path)
    let ending = path.lowercased()
    if ending.hasSuffix(".yaml") || ending.hasSuffix(".yml"), FileAccess.exists(path) {
      throw Failure(
        .cannotCreate,
        "\(name) is there, may hold answers or questions, and would be lost; '-o' needs another file"
      )
    }
  }

  /// Ends the command where a file would be written over one that it was made from.
  static func refuseSame(_ path: String, as inputs: [String]) throws {
    if inputs.contains(where: { isSame($0, path) }) {
      throw Failure(
        .cannotCreate,
        "\(VisibleText.oneLine(path)) is what was read and would be lost; '-o' needs another file")
    }
  }

  /// Whether two paths lead to one file, by whatever name.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    var (a, b) = (stat(), stat())
    guard stat(one, &a) == 0, stat(other, &b) == 0 else { return false }
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino
  }
}
