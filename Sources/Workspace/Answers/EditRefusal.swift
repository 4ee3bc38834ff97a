import Filling
import Findings
import YAMLTree

extension WorkspaceFailure {
  /// Why an edit cannot be made.
  ///
  /// - Parameter file: what a person sees in the file, so that the place can be shown; nil where other
  ///   edits have been made to the text before, so that its places are nowhere to be seen.
  init(_ failed: FailedEdit, in file: YAMLTree?) {
    self.init(failed.fault, of: failed.edit.id, in: file)
  }

  /// - Parameter entry: what was to be changed.
  init(_ fault: EditFault, of entry: String, in file: YAMLTree?) {
    func refusal(
      _ id: FindingID, _ node: YAMLTree.Node, _ message: String, _ expected: String
    ) -> WorkspaceFailure {
      guard let file else { return .unusualEntry(entry) }
      var findings = FindingList()
      findings.add(
        Finding(
          id: id, source: file.source, place: file.place(node), message: message,
          expectation: expected))
      return .editRefused(findings)
    }
    self =
      switch fault {
      case .notMapping(let node):
        refusal(.wrongKind, node, "answers cannot be put in here", "expected '<key>: …'")
      case .notList(let node):
        refusal(.wrongKind, node, "evidence cannot be added to this", "expected a list")
      case .unusualEntry(let node):
        refusal(
          .unusualEntry, node, "this entry is written in a way that cannot be edited here",
          "expected '<key>: …' on a line of its own or in { }")
      case .tooLarge: .passesLimit
      case .wouldChangeMore: .editChangesMore(entry)
      }
  }
}
