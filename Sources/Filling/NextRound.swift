package import Findings
package import Loading
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
    /// Where it stood: an answer, a fact, a plan, an office, or who is assigned.
    package var part = AssessmentKey.answers
  }

  /// An answer that stood under an earlier id of its question.
  package struct Moved: Sendable, Equatable {
    package let old: String
    package let new: String
  }

  package let checklist: Checklist
  /// What the old file says of this checklist.
  package let assessment: Assessment
  package private(set) var lost: [Lost] = []
  /// The answers that were taken from earlier ids, in the checklist's order.
  package private(set) var moved: [Moved] = []
  /// The checklist that the old file was written for, where it is at hand.
  let old: Checklist?
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
    let lost =
      unfit(in: tree, loader, isOther: version != checklist.version)
      + removed(from: tree, loader)
    for entry in lost where entry.isAsked && entry.part == .answers {
      // One that cannot be taken out is not lost: it stays an error in the text that is read next, so
      // that there is no round, and the finding says where it stands.
      let edit = TreeEdit([AnswerEdit.Block.answers.rawValue, entry.id], .remove)
      guard let without = try? tree.applying(edit) else { continue }
      tree = without
    }
    let (assessment, findings) = loader.load(tree)
    guard let assessment else { return (nil, findings) }
    let renamed = RenamedEntries(tree, checklist)
    var round = NextRound(
      checklist: checklist, assessment: assessment, lost: lost, old: old, tree: renamed.tree)
    let earlier = Dictionary(
      renamed.all.filter { $0.block == .answers }.map { ($0.new, $0.old) },
      uniquingKeysWith: { first, _ in first })
    round.moved = checklist.indicators.compactMap { indicator in
      earlier[indicator.id].map { Moved(old: $0, new: indicator.id) }
    }
    return (round, findings)
  }

  /// The answers that the checklist does not ask for, or not like that.
  private static func unfit(
    in tree: YAMLTree, _ loader: AssessmentLoader, isOther: Bool
  ) -> [Lost] {
    guard let answers = tree.value(at: [AnswerEdit.Block.answers.rawValue]) else { return [] }
    let known = Set(loader.checklist.indicators.flatMap { [$0.id] + $0.was })
    // An answer under an earlier id that is not taken has a warning.
    // What is wrong in a file for this version is a fault to be mended there.
    let faults = loader.load(tree).1.kept.filter {
      $0.severity == .error && isOther || $0.id == .formerId
    }
    return tree.entries(answers).compactMap { key, value in
      let id = tree.text(key)
      let place = Place(start: tree.place(key).start, end: tree.place(value).end)
      let isAsked = known.contains(id)
      let isFit = !faults.contains { $0.place.map { place.range.contains($0.start) } ?? false }
      let isEmpty = tree.isBlank(value) || tree.kind(value) == .mapping && tree.count(value) == 0
      if isEmpty || isFit && (isAsked || !isOther) { return nil }
      return Lost(id: id, text: AnswerWords.text(of: tree.content(value)), isAsked: isAsked)
    }
  }

  /// What is said of facts, agencies, criteria and questions that the checklist has no more, or under an
  /// earlier id of what is answered under its own.
  private static func removed(from tree: YAMLTree, _ loader: AssessmentLoader) -> [Lost] {
    let places = loader.load(tree).1.kept.filter { [.removed, .formerId].contains($0.id) }
      .compactMap(\.place)
    return [AssessmentKey.offices, .assigned, .facts, .plan].flatMap { part -> [Lost] in
      guard let node = tree.value(at: [part.rawValue]) else { return [] }
      return tree.entries(node).compactMap { key, value in
        guard [key, value].contains(where: { places.contains(tree.place($0)) }),
          !tree.isBlank(value)
        else { return nil }
        return Lost(
          id: tree.text(key), text: AnswerWords.text(of: tree.content(value)), isAsked: false,
          part: part)
      }
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
        .union(lost.map(\.id)).union(moved.map(\.new))
      let added = checklist.indicators.map(\.id).filter { !given.contains($0) }
      lines.append(
        "That version is not at hand, so that ids were compared and no wordings; look at every answer."
      )
      lines += Self.list("Not in the old file", added)
      lines += Self.list(
        "Not asked any more", lost.filter { !$0.isAsked && $0.part == .answers }.map(\.id))
    }
    lines += Self.list("Answered in a way that does not fit now", lost.filter(\.isAsked).map(\.id))
    lines += Self.list("Answers under an earlier id", moved.map { "\($0.old), now \($0.new)" })
    for (words, part) in [
      ("Facts that are no more", AssessmentKey.facts), ("Plans for what is no more", .plan),
      ("Assigned, and no more there", .assigned), ("Offices that are no more", .offices),
    ] {
      lines += Self.list(words, lost.filter { $0.part == part }.map(\.id))
    }
    return lines
  }

  private static func list(_ words: String, _ ids: [String]) -> [String] {
    ids.isEmpty ? [] : ["\(words) (\(ids.count)): \(ids.joined(separator: ", "))"]
  }
}
