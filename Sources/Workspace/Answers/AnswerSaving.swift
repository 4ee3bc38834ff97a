import Filling
package import Findings
import Loading
package import PolicyModel
import YAMLTree

/// What a file says once an answer has been written into it.
package struct SavedAnswer {
  /// What the loader says about the entry now, what in it looks like personal data, and where a document
  /// that it restricts stands openly.
  package let warnings: FindingList
  /// What was changed, such as `no -> partial`.
  package let changes: String
  /// Whether the file said so already, so that nothing was written.
  package let isUnchanged: Bool
  /// What the file says now; nil where it has errors, which stand elsewhere in it.
  package let assessment: Assessment?
  package let errorCount: Int
  let tree: YAMLTree
  /// The bytes of the file before.
  let before: [UInt8]
}

/// Writes one answer edit into a file: makes it, has the loader judge the result, and saves it.
struct AnswerSaving {
  /// Where a finding about the entry stands in the words that the edit was given in; nil where in none.
  /// It is told whether the finding is about the answer as a whole.
  typealias Placing = (_ finding: Finding, _ isAboutValue: Bool) -> Finding?

  let edit: AnswerEdit
  /// A source that the answer rests on and that is to be listed first; nil where none is.
  var listing: AnswerEdit?
  let checklist: Checklist
  /// What the file said when the edit was decided on.
  let basis: YAMLTree
  let placing: Placing

  func save(to file: AssessmentFile) throws -> SavedAnswer {
    try file.update { source in
      let saved = try edited(source)
      return (saved.tree.source.bytes, saved)
    }
  }

  private func edited(_ source: SourceText) throws -> SavedAnswer {
    var findings = FindingList()
    let read = YAMLTree.read(source, expecting: AssessmentLoader.contents, findings: &findings)
    guard let read, !findings.hasErrors else {
      throw WorkspaceFailure.assessmentHasErrors(source.name, findings, .nothingWritten)
    }
    let editor = AnswerEditor(checklist)
    let renamed = RenamedEntries(read, checklist)
    let old = renamed.tree
    let basis = RenamedEntries(basis, checklist).tree
    guard editor.isUntouched(edit, between: basis, and: old) else {
      throw WorkspaceFailure.answerChanged(edit.id)
    }
    let new: YAMLTree
    do throws(FailedEdit) {
      new = try editor.applying([listing, edit].compactMap(\.self), to: old)
    } catch {
      throw WorkspaceFailure(error, in: error.isBehindChanges ? nil : old)
    }
    let (assessment, judgement) = AssessmentLoader(checklist).load(new)
    var own = personalData(in: new)
    own.add(findingsAboutEntry(judgement, in: new))
    if let assessment { own.add(mentionsElsewhere(assessment, in: new)) }
    // Answers to another checklist must not come into the file, nor any that could not be judged.
    if judgement.isFull { own = judgement }
    for finding in judgement.kept where finding.id == .anotherChecklist { own.add(finding) }
    guard !own.hasErrors else { throw WorkspaceFailure.editRefused(own) }
    let isUnchanged = old.source.bytes == new.source.bytes
    return SavedAnswer(
      warnings: own,
      changes: (listing.map { "source \($0.id) listed, " } ?? "")
        + EditSummary(edit, old: old, new: new).words + renamed.words,
      isUnchanged: isUnchanged,
      assessment: judgement.hasErrors ? nil : assessment, errorCount: judgement.errorCount,
      tree: isUnchanged ? read : new, before: source.bytes)
  }

  /// Where a document that the entry restricts stands openly at another place.
  private func mentionsElsewhere(_ assessment: Assessment, in tree: YAMLTree) -> FindingList {
    let entries = entries(in: tree)
    func isOwn(_ mention: OpenMention.Mention) -> Bool {
      entries.contains { $0.range.contains(mention.document.place.start) }
    }
    let mentions = OpenMention.all(in: assessment).filter {
      isOwn($0.restricted) && !isOwn($0.open)
    }
    return OpenMention.findings(mentions, in: assessment, of: checklist)
  }

  private func entries(in tree: YAMLTree) -> [Place] {
    [edit, listing].compactMap(\.self).compactMap { AnswerEditor.place(of: $0.path, in: tree) }
  }

  /// What in the entry looks like personal data, told at the words that were given where it stands there.
  private func personalData(in tree: YAMLTree) -> FindingList {
    var own = FindingList()
    for finding in PersonalDataSearch.findings(in: tree, within: entries(in: tree)).kept {
      own.add(placing(finding, false) ?? finding)
    }
    return own
  }

  /// What the loader finds about the entry, told at the words that were given where those are at fault.
  private func findingsAboutEntry(_ findings: FindingList, in tree: YAMLTree) -> FindingList {
    var own = FindingList()
    let entries = entries(in: tree)
    let value = AnswerEditor.value(at: edit.path, in: tree)
    for finding in findings.kept {
      guard let place = finding.place,
        entries.contains(where: { $0.range.contains(place.start) || place == $0 })
      else { continue }
      let isAboutValue =
        edit.changes.contains { change in
          if case .value(let content) = change { content == value } else { false }
        } && [.notAnAnswer, .unknownWithoutReason, .openRange, .belowMinimum].contains(finding.id)
      own.add(placing(finding, isAboutValue) ?? finding)
    }
    return own
  }
}
