import Workspace

/// What the shell offers behind `--agency`.
enum AgencyCompletion {
  /// The ids of the agencies in the checklist of the assessment that the command line names.
  ///
  /// - Parameters:
  ///   - words: those of the command line so far, as they were written.
  ///   - index: which of them is to be completed.
  static let ids: @Sendable (_ words: [String], _ index: Int, _ prefix: String) -> [String] = {
    words, index, prefix in
    let plain = words.map(unquoted)
    let named = plain.indices.dropFirst().first { plain[$0 - 1] == "--checklist" && $0 != index }
    let paths = plain.indices.dropFirst().filter { place in
      place != index && !plain[place].hasPrefix("-")
        && [".yaml", ".yml"].contains { plain[place].hasSuffix($0) }
    }
    return AgencyNames.ids(paths: paths.map { plain[$0] }, checklistName: named.map { plain[$0] })
      .filter { $0.hasPrefix(unquoted(prefix)) }
  }

  /// A word without the marks that a shell takes away.
  private static func unquoted(_ word: String) -> String {
    word.filter { !"'\"\\".contains($0) }
  }
}
