import Findings

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An assessment's file, which several programs may change at once.
struct AssessmentFile {
  /// As the person gave it.
  let path: String

  /// Refuses what is no file, such as a pipe, which could be read once and not put in place again.
  init(_ path: String) throws {
    self.path = path
    var status = stat()
    if stat(path, &status) == 0, ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) {
      throw Failure(.noInput, "\(VisibleText.oneLine(path)) is not a file that can be changed")
    }
  }

  /// Replaces the file by what `change` makes of it.
  ///
  /// Other runs of this program wait meanwhile. Editors do not: if one has saved the file since it was
  /// read here, `change` is asked again about the new text, and decides whether it still applies. At
  /// any moment the file is whole, either the old one or the new one.
  ///
  /// - Parameter change: what becomes of a text; the same bytes where nothing is to be written.
  func update(_ change: (SourceText) throws -> [UInt8]) throws {
    // An editor that saves ten times while a text of a few pages is read is not a person's.
    for _ in 0..<10 {
      let file = try LockedFile(path)
      let source = try Inputs.source(path)
      let bytes = try change(source)
      if bytes == source.bytes { return }
      let draft = try Draft(bytes, of: file, named: path)
      guard file.isStill(source.bytes) else {
        draft.discard()
        continue
      }
      return try draft.takePlace()
    }
    throw Failure(
      .cannotCreate,
      "\(VisibleText.oneLine(path)) keeps being changed by another program; nothing was written")
  }
}
