package import Findings

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An assessment's file, which several programs may change at once.
package struct AssessmentFile {
  /// As the person gave it.
  package let path: String

  /// Refuses what is no file, such as a pipe, which could be read once and not put in place again.
  package init(_ path: String) throws {
    self.path = path
    var status = stat()
    if stat(path, &status) == 0, ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) {
      throw WorkspaceFailure.notChangeable(path)
    }
  }

  /// Replaces the file by what `change` makes of it.
  ///
  /// Other runs of this program wait meanwhile. Editors do not: if one has saved the file since it was
  /// read here, `change` is asked again about the new text, and decides whether it still applies. At
  /// any moment the file is whole, either the old one or the new one.
  ///
  /// - Parameter change: what becomes of a text, the same bytes where nothing is to be written; and what
  ///   is to be told about it.
  /// - Returns: what was told about the text that was written.
  package func update<Told>(
    _ change: (SourceText) throws -> (bytes: [UInt8], told: Told)
  ) throws -> Told {
    // An editor that saves ten times while a text of a few pages is read is not a person's.
    for _ in 0..<10 {
      let file = try LockedFile(path)
      let source = try FileAccess.source(path)
      let (bytes, told) = try change(source)
      if bytes == source.bytes { return told }
      let replacement = try FileReplacement(bytes, of: file, named: path)
      guard file.isStill(source.bytes) else {
        replacement.discard()
        continue
      }
      try replacement.takePlace()
      return told
    }
    throw WorkspaceFailure.keepsChanging(path)
  }
}
