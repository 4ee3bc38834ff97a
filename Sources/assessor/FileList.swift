import ArgumentParser
import Workspace

/// `--files-from` of the commands that take several files.
struct FileList: ParsableArguments {
  @Option(
    name: .customLong("files-from"),
    help: ArgumentHelp(
      "Take files from a list too, behind those named here; '-' reads it from standard input.",
      discussion: "A path each line, or each with a NUL behind it, as 'find -print0' writes them.",
      valueName: "list"),
    completion: .file())
  var list: String?

  func validate() throws {
    if list?.isEmpty == true {
      throw ValidationError("'--files-from' is empty; name a file, or '-'.")
    }
  }

  /// Refuses a command line that names no file at all.
  func require(_ arguments: [String]) throws {
    guard arguments.isEmpty, list == nil else { return }
    throw ValidationError("name a file, or a list of files with '--files-from'.")
  }

  /// The paths on the command line, then those of the list.
  func paths(behind arguments: [String]) throws -> [NamedPath] {
    try arguments.map { NamedPath($0) } + (list.map(PathList.read) ?? [])
  }

  /// What a result must not be written over: the files, and the list itself.
  func inputs(_ paths: [NamedPath]) -> [String] {
    paths.map(\.path) + [list].compactMap(\.self).filter { $0 != "-" }
  }
}
