import Findings

extension YAMLTree {
  /// The tree after an edit, whose source is the new text.
  ///
  /// Only the bytes that must change are written anew, in the file's own habits. The new text is read
  /// again and compared with the old one: they differ in the intended node alone, or nothing comes of
  /// it. An edit that changes nothing gives the same tree.
  ///
  ///     tree.applying(TreeEdit(["answers", "P1-LEAD-01.s1"], .set(.text("yes"))))
  ///
  /// The file must be without errors.
  package func applying(
    _ edit: TreeEdit, limits: Limits = .standard
  ) throws(EditFault) -> YAMLTree {
    let replacements = try EditPlan(self, edit).replacements()
    if replacements.isEmpty { return self }
    let bytes = Replacement.all(replacements, in: source.bytes)
    guard bytes.count <= limits.bytes else { throw .tooLarge }
    var findings = FindingList()
    let text = SourceText(name: source.name, bytes: bytes)
    guard let new = YAMLTree.read(text, limits: limits, findings: &findings), !findings.hasErrors
    else {
      let limitIDs: [FindingID] = [.textTooLong, .tooDeep, .tooManyValues]
      throw findings.kept.contains { limitIDs.contains($0.id) } ? .tooLarge : .wouldChangeMore
    }
    guard EditCheck(old: self, new: new, edit: edit).holds else { throw .wouldChangeMore }
    return new
  }
}
