package import Filling
import Findings
import PolicyModel
import YAMLTree

/// What the ledger beside an assessment says, and whether both agree.
package struct AssessmentHistory: Sendable {
  /// The ledger's path.
  package let path: String
  /// The lines of saves that took place, the oldest first.
  package let lines: [LedgerLine]
  package let faults: [Ledger.Fault]
  /// What the assessment says otherwise than the ledger: changed outside the program, or noted in lines that
  /// are not there any more.
  package let outside: [Change]
  /// Whether the file differs in what says nothing, such as a comment, from what was saved last.
  package let isEditedOtherwise: Bool
  /// How many saves were noted and did not take place.
  package let notSaved: Int

  /// Something that is not as the last save left it.
  package struct Change: Sendable, Equatable {
    package let part: String
    package let id: String?
    /// What it says now; nil for nothing, or nothing that may be shown.
    package let words: String?
  }

  /// Whether the ledger is whole.
  package var isWhole: Bool { faults.isEmpty }

  /// - Throws: where there is no ledger, or one of both cannot be read.
  package init(of assessment: String) throws {
    let source = try FileAccess.source(assessment)
    let target = (try? FileAccess.target(of: assessment)) ?? assessment
    let file = LedgerFile(beside: target)
    guard file.isThere else { throw WorkspaceFailure.noLedger(assessment, ledger: file.path) }
    path = file.path
    let ledger = Ledger(try file.read())
    let digest = Digest.hexadecimal(of: source.bytes)
    let draft = FileReplacement.leftDigest(of: target)
    let standing = ledger.standing(digest, draft: draft)
    let isLastSaved = standing != .lastNotSaved
    lines = ledger.happened(isLastSaved: isLastSaved)
    faults = ledger.faults + ledger.faultsBeside(digest, draft: draft)
    notSaved =
      Set(ledger.lines.filter { $0.did == .notSaved }.map(\.save)).count + (isLastSaved ? 0 : 1)
    // Before the first save nothing is known of what the assessment said.
    let hasBegun = !ledger.saves(isLastSaved: isLastSaved).isEmpty
    let changes =
      hasBegun ? Self.changes(source, from: ledger.state(isLastSaved: isLastSaved)) : []
    outside = changes
    isEditedOtherwise = hasBegun && standing == .changedOutside && changes.isEmpty
  }

  private static func changes(
    _ source: SourceText, from state: [LedgerEntries.Key: String]
  ) -> [Change] {
    var findings = FindingList()
    guard let tree = YAMLTree.read(source, findings: &findings) else { return [] }
    let entries = LedgerEntries(tree)
    return entries.changes(from: state).map { key in
      Change(part: key.part, id: key.id, words: entries.value(key)?.words)
    }
  }
}
