import Filling
import Findings
import Loading
import PolicyModel
import YAMLTree

/// Writes the edits of a merge into a file at once.
struct MergeWriting {
  let edits: [AnswerEdit]
  let checklist: Checklist
  /// What the file said when the edits were decided on.
  let basis: YAMLTree

  func save(to file: AssessmentFile) throws { try file.update(edited) }

  /// The text with all edits made; the loader must find no error in it.
  func edited(_ source: SourceText) throws -> [UInt8] {
    if edits.isEmpty { return source.bytes }
    var findings = FindingList()
    let read = YAMLTree.read(source, expecting: AssessmentLoader.contents, findings: &findings)
    guard var tree = read, !findings.hasErrors else {
      throw Failure(
        .inputHasErrors,
        "\(VisibleText.oneLine(source.name)) has \(Inputs.errors(findings)); nothing was written",
        findings: findings)
    }
    let editor = AnswerEditor(checklist)
    for edit in edits {
      guard editor.isUntouched(edit, between: basis, and: tree) else {
        throw Failure(
          .cannotCreate,
          "what \(VisibleText.oneLine(source.name)) says about \(edit.id) has been changed by "
            + "another program meanwhile; nothing was written, try again")
      }
    }
    for edit in edits {
      do {
        tree = try editor.applying(edit, to: tree)
      } catch {
        throw Failure(
          .inputHasErrors,
          "\(edit.id) is written in a way that cannot be edited here; nothing was written\n"
            + "  = help: write it as '<key>: …' on a line of its own")
      }
    }
    let judgement = AssessmentLoader(checklist).load(tree).1
    guard !judgement.hasErrors else {
      throw Failure(
        .defect, "the merged file would have errors; nothing was written, please report it",
        findings: judgement)
    }
    return tree.source.bytes
  }
}
