import Findings
import SystemPackage

/// A path that somebody has named, and where, if that was in a list.
package struct NamedPath: Sendable, Equatable {
  package let path: String
  /// `line 3 of files.txt`; nil for a path that stands on the command line.
  package let place: String?

  package init(_ path: String, at place: String? = nil) { (self.path, self.place) = (path, place) }
}

/// Paths that are listed in a file or come in through a pipe: one a line, or, where a NUL occurs, each with
/// a NUL behind it, as `find -print0` writes them.
package enum PathList {
  /// In bytes; no more of a list is kept in memory.
  static let longestList = 1 << 24
  static let mostPaths = 100_000
  /// In bytes: the system takes none that is longer.
  static let longestPath = 4095

  /// What keeps a list from being used.
  package enum Fault: Sendable, Equatable {
    case isEmpty
    case isTooLong
    case hasTooManyPaths
    /// One of its paths is, at this place.
    case pathIsTooLong(place: String)
  }

  /// Reads a list; `-` is standard input.
  package static func read(_ path: String) throws -> [NamedPath] {
    let isInput = path == "-"
    let name = isInput ? "standard input" : path
    let bytes: [UInt8]
    do {
      bytes =
        isInput
        ? try FileAccess.read(.standardInput, limit: longestList)
        : try FileAccess.read(path, limit: longestList)
    } catch {
      throw WorkspaceFailure.cannotRead(name, error)
    }
    return try paths(in: bytes, of: name)
  }

  /// The paths that a list holds, without empty lines.
  static func paths(in bytes: [UInt8], of name: String) throws(WorkspaceFailure) -> [NamedPath] {
    guard bytes.count <= longestList else { throw .unusableList(name, .isTooLong) }
    let hasNUL = bytes.contains(0)
    let (end, word) = hasNUL ? (0, "path") : (UInt8(ascii: "\n"), "line")
    var paths: [NamedPath] = []
    var start = 0
    var number = 0
    while start < bytes.count {
      let next = bytes[start...].firstIndex(of: end) ?? bytes.count
      var path = bytes[start..<next]
      start = next + 1
      number += 1
      // A list that was written on Windows; behind a NUL everything belongs to the name.
      if !hasNUL, path.last == UInt8(ascii: "\r") { path.removeLast() }
      if path.isEmpty { continue }
      guard paths.count < mostPaths else { throw .unusableList(name, .hasTooManyPaths) }
      let place = "\(word) \(number) of \(name)"
      guard path.count <= longestPath else {
        throw .unusableList(name, .pathIsTooLong(place: place))
      }
      paths.append(NamedPath(FileNameText.text(of: Array(path)), at: place))
    }
    guard !paths.isEmpty else { throw .unusableList(name, .isEmpty) }
    return paths
  }
}
