package import Findings
package import PolicyModel

/// Reads the files of a checklist into a ``Checklist``.
package enum ChecklistLoader {
  /// The checklist, nil if any of its files has an error, and every finding about them.
  ///
  /// Input: a folder with `checklist.yaml` and a file for each group beside it. Output: the flat tree
  /// in file order, with all references resolved.
  package static func load(_ folder: ChecklistFolder) -> (checklist: Checklist?, FindingList) {
    var reader = ChecklistReader(folder)
    let checklist = reader.run()
    return (reader.findings.hasErrors ? nil : checklist, reader.findings)
  }

  /// The same, with warnings of the kinds of `styles` where there are no errors.
  package static func review(
    _ folder: ChecklistFolder, styles: [ChecklistStyle]
  ) -> (checklist: Checklist?, FindingList) {
    var reader = ChecklistReader(folder)
    guard let checklist = reader.run(), !reader.findings.hasErrors else {
      return (nil, reader.findings)
    }
    // Of a draft only what is left to write is of interest.
    if reader.findings.kept.contains(where: { $0.id == .toBeWritten }) {
      return (checklist, reader.findings)
    }
    for style in styles { reader.findings.add(style.findings(checklist, reader.sources)) }
    return (checklist, reader.findings)
  }
}
