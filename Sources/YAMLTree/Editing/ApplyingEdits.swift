import Findings

extension YAMLTree {
  /// The tree after an edit, whose source is the new text.
  ///
  /// Only the bytes that must change are written anew, in the file's own habits. The new text is read
  /// again, the lines around the change alone where that is enough, and compared with the old one: they
  /// differ in the intended node alone, or nothing comes of it. An edit that changes nothing gives the
  /// same tree.
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
    let end = replacements.reduce(0) { max($0, $1.range.upperBound) }
    let part = PartialReading(
      self, bytes, change: replacements[0].range.lowerBound..<end, limits: limits
    ).tree()
    if let (new, common) = part,
      EditCheck(old: self, new: new, edit: edit, common: common).holds
    {
      return new
    }
    let new = try YAMLTree.edited(SourceText(name: source.name, bytes: bytes), limits)
    guard EditCheck(old: self, new: new, edit: edit).holds else { throw .wouldChangeMore }
    return new
  }

  /// The tree after all edits, its whole file read again, as whoever writes it is to do before: it says
  /// what the edits made of it, or nothing comes of them.
  package func readAgain(limits: Limits = .standard) throws(EditFault) -> YAMLTree {
    let new = try YAMLTree.edited(source, limits)
    guard new.content(new.root) == content(root) else { throw .wouldChangeMore }
    return new
  }

  /// The tree of a text that edits made, which must be without errors.
  static func edited(_ source: SourceText, _ limits: Limits) throws(EditFault) -> YAMLTree {
    var findings = FindingList()
    guard let new = YAMLTree.read(source, limits: limits, findings: &findings), !findings.hasErrors
    else {
      let limitIDs: [FindingID] = [.textTooLong, .tooDeep, .tooManyValues]
      throw findings.kept.contains { limitIDs.contains($0.id) } ? .tooLarge : .wouldChangeMore
    }
    return new
  }
}
