import Findings

extension YAMLTree {
  /// The tree in which some keys have other names, and everything else stays byte for byte.
  ///
  /// - Parameter names: the keys, each once, with their new names.
  /// - Returns: nil where the new text cannot be read without errors, as with a name that is there already.
  package func renaming(_ names: [(key: Node, name: String)]) -> YAMLTree? {
    let replacements = names.map { key, name in
      Replacement(
        range: place(key).range, bytes: Array(YAMLScalar.written(id: name, like: style(key)).utf8))
    }.sorted { $0.range.lowerBound < $1.range.lowerBound }
    var findings = FindingList()
    let text = SourceText(name: source.name, bytes: Replacement.all(replacements, in: source.bytes))
    let new = YAMLTree.read(text, findings: &findings)
    return findings.hasErrors ? nil : new
  }
}
