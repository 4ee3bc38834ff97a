import Filling
import Findings
import Loading
import PolicyModel
import YAMLTree

/// Writes several edits into a file at once.
struct EditsSaving {
  let edits: [AnswerEdit]
  /// What they come from.
  let work: WorkspaceFailure.Work
  let checklist: Checklist
  /// What the file said when the edits were decided on.
  let basis: YAMLTree

  func save(to file: AssessmentFile) throws { try file.update { (try edited($0), ()) } }

  /// The text with all edits made; the loader must find no error in it.
  func edited(_ source: SourceText) throws -> [UInt8] { try result(source).bytes }

  /// The text with all edits made, and what it says; nil where there are none to make.
  func result(_ source: SourceText) throws -> (bytes: [UInt8], assessment: Assessment?) {
    if edits.isEmpty { return (source.bytes, nil) }
    var findings = FindingList()
    let read = YAMLTree.read(source, expecting: AssessmentLoader.contents, findings: &findings)
    guard var tree = read, !findings.hasErrors else {
      throw WorkspaceFailure.assessmentHasErrors(source.name, findings, .nothingWritten)
    }
    let editor = AnswerEditor(checklist)
    tree = RenamedEntries(tree, checklist).tree
    let basis = RenamedEntries(basis, checklist).tree
    for edit in edits where !editor.isUntouched(edit, between: basis, and: tree) {
      throw WorkspaceFailure.entryChanged(source.name, id: edit.id)
    }
    do throws(FailedEdit) {
      tree = try editor.applying(edits, to: tree)
    } catch {
      throw WorkspaceFailure(error, in: nil)
    }
    let (assessment, judgement) = AssessmentLoader(checklist).load(tree)
    guard !judgement.hasErrors else { throw WorkspaceFailure.resultHasErrors(judgement, of: work) }
    return (tree.source.bytes, assessment)
  }
}
