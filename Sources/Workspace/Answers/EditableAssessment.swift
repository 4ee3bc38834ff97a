package import Filling
package import Findings
package import PolicyModel
import YAMLTree

/// An assessment's file that is open for answers; several programs may have it open at once.
package struct EditableAssessment {
  package let file: AssessmentFile
  package let checklist: Checklist
  /// What the file said when it was last read or saved here.
  private var basis: YAMLTree

  /// The bytes of the file when it was last read or saved here.
  package var bytes: [UInt8] { basis.source.bytes }

  /// What the file says of a source that it lists.
  ///
  /// - Throws: a failure with the nearest of those that it lists, where it does not list this one.
  package func source(named id: String) throws(WorkspaceFailure) -> EvidenceEntry {
    let block = AnswerEdit.Block.sources.rawValue
    if let node = basis.value(at: [block, id]) { return EvidenceEntry(basis.content(node)) }
    let known = basis.value(at: [block]).map { basis.entries($0).map { basis.text($0.key) } } ?? []
    throw .unknownName(UnknownName(.source, id, among: known))
  }

  /// Opens a file of which the checklist can be told, whatever other errors it has.
  ///
  /// - Parameter note: what the ledger is to say of each save; nil for nothing.
  package init(_ path: String, checklistName: String?, noting note: LedgerNote?) throws {
    file = try AssessmentFile(path, noting: note)
    let reading = try AssessmentReading(path, checklistName: checklistName)
    guard let checklist = reading.checklist, let tree = reading.tree else {
      throw WorkspaceFailure.assessmentHasErrors(path, reading.findings, .nothingWritten)
    }
    (self.checklist, basis) = (checklist, tree)
  }

  /// Goes on with a file that has been read already.
  package init(_ usable: UsableAssessment, in file: AssessmentFile) {
    (self.file, checklist, basis) = (file, usable.checklist, usable.tree)
  }

  /// Writes an edit into the file as it is now, under a lock; nothing is written where the result would
  /// have errors about it, or where somebody else has answered meanwhile.
  ///
  /// - Parameters:
  ///   - source: a source that the answer rests on and that is to be listed first.
  ///   - placing: where a finding stands in the words that the edit was given in; nil where in
  ///     none of them. It is told whether the finding is about the answer as a whole.
  package mutating func save(
    _ edit: AnswerEdit, listing source: AnswerEdit? = nil,
    placing: @escaping (_ finding: Finding, _ isAboutValue: Bool) -> Finding? = { _, _ in nil }
  ) throws -> SavedAnswer {
    let saved = try AnswerSaving(
      edit: edit, listing: source, checklist: checklist, basis: basis, placing: placing
    ).save(to: file)
    basis = saved.tree
    return saved
  }

  /// Takes back a change that was saved here; what another program changed elsewhere meanwhile stays.
  ///
  /// - Returns: what the file says now; nil where it has errors, which stand elsewhere in it.
  package mutating func undo(_ change: SavedChange) throws -> Assessment? {
    let (tree, assessment) = try file.update { source in
      let (tree, assessment) = try change.undone(in: source, checklist)
      return (tree.source.bytes, (tree, assessment))
    }
    basis = tree
    return assessment
  }

  /// Reads again what another program may have changed; nil, and nothing happens, where the file has
  /// errors now.
  package mutating func reload() throws -> Assessment? {
    let reading = try AssessmentReading(FileAccess.source(file.path), against: checklist)
    guard let assessment = reading.assessment, let tree = reading.tree else { return nil }
    basis = tree
    return assessment
  }
}
