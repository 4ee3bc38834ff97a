import Findings
import YAMLTree

/// Looks through an assessment for personal data, because an assessment must not identify anyone.
package enum PersonalDataSearch {
  /// A warning for each place that looks like personal data. Addresses on the web and dates are left
  /// alone.
  package static func findings(in tree: YAMLTree) -> FindingList {
    var reader = FileReader(tree: tree)
    guard tree.kind(tree.root) == .mapping else { return reader.findings }
    for (key, value) in tree.entries(tree.root)
    where ["respondent", "answers", "plan"].contains(tree.text(key)) {
      search(value, under: "", &reader)
    }
    return reader.findings
  }

  private static func search(_ node: YAMLTree.Node, under key: String, _ reader: inout FileReader) {
    let tree = reader.tree
    switch tree.kind(node) {
    case .alias: break
    case .mapping:
      for (key, value) in tree.entries(node) { search(value, under: tree.text(key), &reader) }
    case .sequence:
      for item in tree.items(node) { search(item, under: key, &reader) }
    case .scalar:
      if ["url", "date", "valid-until", "deadline", "count", "of", "from", "to"].contains(key) {
        return
      }
      let text = tree.withBytes(node) { Array($0) }
      var from = tree.place(node).start
      var last: PersonalData.Match?
      var isVerbatim = true
      for match in PersonalData.matches(in: text) {
        // The same words again stand further on, another kind of match may begin at the same place.
        if let last, match.range.lowerBound > last.range.lowerBound { from += 1 }
        last = match
        // Where one match does not stand in the file as it reads, no more are looked for there.
        let found = isVerbatim ? place(of: match, text, node, tree, from: from) : nil
        isVerbatim = found != nil
        from = max(from, found?.start ?? from)
        reader.warning(
          "personal-data", at: found ?? tree.place(node),
          "this looks like \(match.kind.rawValue)",
          expected: "an assessment must not identify anyone",
          help: ["take it out, or put something general in its place"])
      }
    }
  }

  /// The place of a match where the text stands in the file as it is; nil where it does not, as in
  /// folded lines. The search goes on from the match before, so that many cost no more than one.
  private static func place(
    of match: PersonalData.Match, _ text: [UInt8], _ node: YAMLTree.Node, _ tree: YAMLTree,
    from: Int
  ) -> Place? {
    let bytes = tree.source.bytes
    let wanted = text[match.range]
    let last = tree.place(node).end - wanted.count
    guard let first = wanted.first, last >= from else { return nil }
    for start in from...last where bytes[start] == first {
      if bytes[start..<start + wanted.count].elementsEqual(wanted) {
        return Place(start: start, end: start + wanted.count)
      }
    }
    return nil
  }
}
