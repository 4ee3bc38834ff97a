package import Findings
import Loading
package import PolicyModel
package import YAMLTree

/// The assessment of an earlier round, as the start of the next one.
///
/// Answers are matched by their ids. Nothing is lost: what the checklist no longer asks, or asks in a
/// way that the old answer does not fit, is kept as a comment.
package struct NextRound {
  /// Something that was answered and cannot be an answer now.
  package struct Lost: Sendable, Equatable {
    package let id: String
    /// What it said, on one line.
    package let text: String
    /// Whether the question is still asked, in another way.
    package let isAsked: Bool
  }

  package let checklist: Checklist
  /// What the old file says of this checklist.
  package let assessment: Assessment
  package private(set) var lost: [Lost] = []
  /// The checklist that the old file was written for, where it is at hand.
  private let old: Checklist?
  let tree: YAMLTree

  /// Reads the old file against the new checklist.
  ///
  /// - Parameter old: its own checklist; nil where that is the new one, or is not at hand.
  /// - Returns: nil and what was found where it cannot be used.
  package static func read(
    _ tree: YAMLTree, checklist: Checklist, old: Checklist?
  ) -> (NextRound?, FindingList) {
    let loader = AssessmentLoader(checklist)
    let version =
      tree.value(at: [AssessmentKey.checklistVersion.rawValue]).map { tree.text($0) } ?? ""
    var tree = tree
    var lost: [Lost] = []
    if version != checklist.version {
      lost = unfit(in: tree, loader)
      for entry in lost where entry.isAsked {
        // One that cannot be taken out is not lost: it stays an error in the text that is read next, so
        // that there is no round, and the finding says where it stands.
        let edit = TreeEdit([AnswerEdit.Block.answers.rawValue, entry.id], .remove)
        guard let without = try? tree.applying(edit) else { continue }
        tree = without
      }
    }
    let (assessment, findings) = loader.load(tree)
    guard let assessment else { return (nil, findings) }
    return (
      NextRound(checklist: checklist, assessment: assessment, lost: lost, old: old, tree: tree),
      findings
    )
  }

  /// The answers that the checklist does not ask for, or not like that.
  private static func unfit(in tree: YAMLTree, _ loader: AssessmentLoader) -> [Lost] {
    guard let answers = tree.value(at: [AnswerEdit.Block.answers.rawValue]) else { return [] }
    let known = Set(loader.checklist.indicators.map(\.id))
    let errors = loader.load(tree).1.kept.filter { $0.severity == .error }
    return tree.entries(answers).compactMap { key, value in
      let id = tree.text(key)
      let place = Place(start: tree.place(key).start, end: tree.place(value).end)
      let isAsked = known.contains(id)
      let isFit = !errors.contains { $0.place.map { place.range.contains($0.start) } ?? false }
      if isAsked, isFit || tree.isBlank(value) { return nil }
      return Lost(id: id, text: AnswerWords.text(of: tree.content(value)), isAsked: isAsked)
    }
  }

  // MARK: What has changed

  /// What is different between the two versions of the checklist, a line each; none where they are one.
  package var changes: [String] {
    let version = assessment.checklistVersion
    guard version != checklist.version else { return [] }
    var lines = ["The checklist was version \(version) then and is \(checklist.version) now."]
    if let old {
      let difference = ChecklistDifference(from: old, to: checklist)
      lines += Self.list("Added", difference.addedIndicators)
      lines += Self.list("Removed", difference.removedIndicators)
      for (words, kind) in [
        ("Reworded", ChecklistDifference.Change.Kind.wording), ("Measured otherwise", .measure),
      ] {
        let ids = difference.changes.filter { $0.kind == kind }.map(\.id)
        lines += Self.list(words, ids.reduce(into: []) { if $0.last != $1 { $0.append($1) } })
      }
    } else {
      let answers = tree.value(at: [AnswerEdit.Block.answers.rawValue])
      let given = Set(answers.map { tree.entries($0).map { tree.text($0.key) } } ?? [])
        .union(lost.map(\.id))
      let added = checklist.indicators.map(\.id).filter { !given.contains($0) }
      lines.append(
        "That version is not at hand, so that ids were compared and no wordings; look at every answer."
      )
      lines += Self.list("Not in the old file", added)
      lines += Self.list("Not asked any more", lost.filter { !$0.isAsked }.map(\.id))
    }
    lines += Self.list("Answered in a way that does not fit now", lost.filter(\.isAsked).map(\.id))
    return lines
  }

  private static func list(_ words: String, _ ids: [String]) -> [String] {
    ids.isEmpty ? [] : ["\(words) (\(ids.count)): \(ids.joined(separator: ", "))"]
  }
}
