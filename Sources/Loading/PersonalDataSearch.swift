import Findings
import YAMLTree

/// Looks through an assessment for personal data, because an assessment must not identify anyone.
package enum PersonalDataSearch {
  package enum Purpose: Sendable {
    /// To tell whoever writes the assessment. Addresses on the web and dates are left alone.
    case advice
    /// To tell what is kept out of a public report: all texts that could reach it, and those alone, are
    /// looked at. The values of answers and ids are no texts.
    case publication

    fileprivate func looksAt(_ key: String) -> Bool {
      switch self {
      case .advice:
        !["url", "date", "valid-until", "deadline", "count", "of", "from", "to"].contains(key)
      case .publication:
        [
          "checklist-version", "name", "reason", "note", "title", "reference", "url", "action",
        ].contains(key)
      }
    }
  }

  /// A warning for each place that looks like personal data.
  package static func findings(
    in tree: YAMLTree, for purpose: Purpose = .advice
  ) -> FindingList {
    var reader = FileReader(tree: tree)
    guard tree.kind(tree.root) == .mapping else { return reader.findings }
    let more = purpose == .publication ? ["checklist-version", "state"] : []
    for (key, value) in tree.entries(tree.root)
    where (["respondent", "answers", "plan"] + more).contains(tree.text(key)) {
      search(value, under: tree.text(key), purpose, &reader)
    }
    return reader.findings
  }

  private static func search(
    _ node: YAMLTree.Node, under key: String, _ purpose: Purpose, _ reader: inout FileReader
  ) {
    let tree = reader.tree
    switch tree.kind(node) {
    case .alias: break
    case .mapping:
      for (key, value) in tree.entries(node) {
        search(value, under: tree.text(key), purpose, &reader)
      }
    case .sequence:
      for item in tree.items(node) { search(item, under: key, purpose, &reader) }
    case .scalar:
      guard purpose.looksAt(key) else { return }
      let sort: PersonalData.Sort =
        key == "url" ? .address : key == "checklist-version" ? .version : .words
      let text = tree.withBytes(node) { Array($0) }
      var from = tree.place(node).start
      var last: PersonalData.Match?
      var isVerbatim = true
      for match in PersonalData.matches(in: text, of: sort) {
        // The same words again stand further on, another kind of match may begin at the same place.
        if let last, match.range.lowerBound > last.range.lowerBound { from += 1 }
        last = match
        // Where one match does not stand in the file as it reads, no more are looked for there.
        let found = isVerbatim ? place(of: match, text, node, tree, from: from) : nil
        isVerbatim = found != nil
        from = max(from, found?.start ?? from)
        report(match.kind, at: found ?? tree.place(node), purpose, &reader)
      }
    }
  }

  private static func report(
    _ kind: PersonalData.Kind, at place: Place, _ purpose: Purpose, _ reader: inout FileReader
  ) {
    let message = "this looks like \(kind.rawValue)"
    switch purpose {
    case .advice:
      reader.warning(
        .personalData, at: place, message, expected: "an assessment must not identify anyone",
        help: ["take it out, or put something general in its place"])
    case .publication:
      reader.warning(
        .personalDataLeftOut, at: place, message,
        expected: "left out of the public report",
        help: [
          "take it out of the assessment too, or put something general in its place: an assessment "
            + "must not identify anyone"
        ])
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
