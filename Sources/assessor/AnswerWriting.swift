import Documents
import Filling
import Findings
import Loading
import PolicyModel
import Scoring
import YAMLTree

/// Writes one answer edit into a file: makes it, has the loader judge the result, and saves it.
struct AnswerWriting {
  /// What was written, for the person who asked for it.
  struct Outcome {
    var warnings = FindingList()
    var summary = ""
    /// What was changed, such as `no -> partial`.
    var changes = ""
    /// What the file says now, where it has no errors.
    var assessment: Assessment?
    var tree: YAMLTree
  }

  let edit: AnswerEdit
  let checklist: Checklist
  /// What the file said when the edit was decided on.
  let basis: YAMLTree
  /// The words that the edit was given in.
  let words: CommandLineText

  func save(to file: AssessmentFile) throws -> Outcome {
    var outcome = Outcome(tree: basis)
    try file.update { source in
      outcome = try edited(source)
      return outcome.tree.source.bytes
    }
    return outcome
  }

  private func edited(_ source: SourceText) throws -> Outcome {
    var findings = FindingList()
    let read = YAMLTree.read(source, expecting: AssessmentLoader.contents, findings: &findings)
    guard let old = read, !findings.hasErrors else {
      throw Failure(
        .inputHasErrors,
        "\(VisibleText.oneLine(source.name)) has \(Inputs.errors(findings)); nothing was written",
        findings: findings)
    }
    let editor = AnswerEditor(checklist)
    guard editor.isUntouched(edit, between: basis, and: old) else {
      throw Failure(
        .cannotCreate,
        "the answer to \(edit.id) has been changed by another program meanwhile; nothing was "
          + "written, look at it and try again")
    }
    let new = try apply(editor, to: old)
    var outcome = Outcome(tree: new)
    let (assessment, judgement) = AssessmentLoader(checklist).load(new)
    var own = findingsAboutEntry(judgement, in: new)
    // Answers to another checklist must not come into the file, nor any that could not be judged.
    if judgement.isFull { own = judgement }
    for finding in judgement.kept where finding.id == .anotherChecklist { own.add(finding) }
    guard !own.hasErrors else {
      throw Failure(.inputHasErrors, "nothing was written", findings: own)
    }
    outcome.warnings = own
    outcome.assessment = judgement.hasErrors ? nil : assessment
    outcome.changes = AnswerSummary(edit, old: old, new: new).words
    outcome.summary = "\(edit.id): \(outcome.changes); " + state(assessment, judgement)
    if old.source.bytes == new.source.bytes {
      outcome.summary = "\(edit.id): it is so already, nothing was written"
    }
    return outcome
  }

  private func apply(_ editor: AnswerEditor, to tree: YAMLTree) throws -> YAMLTree {
    do {
      return try editor.applying(edit, to: tree)
    } catch {
      var findings = FindingList()
      func refuse(_ id: FindingID, _ node: YAMLTree.Node, _ message: String, _ expected: String) {
        findings.add(
          Finding(
            id: id, source: tree.source, place: tree.place(node), message: message,
            expectation: expected))
      }
      switch error {
      case .notMapping(let node):
        refuse(.wrongKind, node, "answers cannot be put in here", "expected '<key>: …'")
      case .notList(let node):
        refuse(.wrongKind, node, "evidence cannot be added to this", "expected a list")
      case .unusualEntry(let node):
        refuse(
          .unusualEntry, node, "this entry is written in a way that cannot be edited here",
          "expected '<key>: …' on a line of its own or in { }")
      case .tooLarge:
        throw Failure(
          .inputHasErrors, "the file would pass a limit of its format; nothing was written")
      case .wouldChangeMore:
        throw Failure(
          .defect,
          "the edit of \(edit.id) would have changed more than that; nothing was written, "
            + "please report it with the file")
      }
      throw Failure(.inputHasErrors, "nothing was written", findings: findings)
    }
  }

  /// What the loader finds about the entry, told at the command line where that is at fault.
  private func findingsAboutEntry(_ findings: FindingList, in tree: YAMLTree) -> FindingList {
    var own = FindingList()
    guard let entry = AnswerEditor.place(of: edit.path, in: tree) else { return own }
    let value = AnswerEditor.value(at: edit.path, in: tree)
    for finding in findings.kept {
      guard let place = finding.place, entry.range.contains(place.start) || place == entry else {
        continue
      }
      let isAboutValue =
        edit.changes.contains { change in
          if case .value(let content) = change { content == value } else { false }
        } && [.notAnAnswer, .unknownWithoutReason].contains(finding.id)
      own.add(words.placed(finding, isAboutValue: isAboutValue) ?? finding)
    }
    return own
  }

  /// Coverage and range after the edit.
  private func state(_ assessment: Assessment?, _ findings: FindingList) -> String {
    guard let assessment else {
      return "the file has \(Inputs.errors(findings)) elsewhere, which 'assessor check' shows"
    }
    guard let score = Scorecard(assessment, checklist: checklist).overall.score else {
      return "nothing that carries weight applies"
    }
    return
      "known \(Printed.percent(score.coverage)), demonstrated "
      + "\(Printed.percent(score.demonstrated)), possible \(Printed.percent(score.possible))"
  }
}
