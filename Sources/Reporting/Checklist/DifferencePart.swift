package import Documents
package import PolicyModel
package import Scoring

/// Two versions of a checklist side by side, for reading.
package struct DifferencePart {
  private let old: Checklist
  private let new: Checklist
  private let difference: ChecklistDifference

  package init(from old: Checklist, to new: Checklist) {
    (self.old, self.new) = (old, new)
    difference = ChecklistDifference(from: old, to: new)
  }

  package var document: Document {
    Document(opening + listings + changes, language: new.language)
  }

  /// The document with what the change does to an assessment's score.
  ///
  /// - Parameters:
  ///   - name: what the assessment is called.
  ///   - before: its answers scored by the older version, then by the newer one.
  package func document(scoring name: String, _ before: Scorecard, _ after: Scorecard) -> Document {
    Document(
      opening + effect(name, before, after) + listings + changes, language: new.language)
  }

  private var opening: [Document.Block] {
    var blocks: [Document.Block] = [
      .heading(
        level: 1, Text("\(new.id): version \(old.version) to \(new.version)"), anchor: nil)
    ]
    if old.id != new.id {
      blocks.append(
        .notice(Text("These are two checklists, \(old.id) and \(new.id), matched by ids.")))
    }
    if difference.isEmpty {
      return blocks + [.paragraph("Nothing is different that could change an answer or a score.")]
    }
    let counts = ChecklistDifference.Change.Kind.allCases.compactMap { kind -> String? in
      let count = difference.changes.count { $0.kind == kind }
      return count == 0 ? nil : Printed.count(count, "change") + " of \(kind.words)"
    }
    let parts =
      [
        words(difference.addedFacts.count, "fact", "facts", "added"),
        words(difference.removedFacts.count, "fact", "facts", "removed"),
        words(difference.addedCriteria.count, "criterion", "criteria", "added"),
        words(difference.removedCriteria.count, "criterion", "criteria", "removed"),
        words(difference.addedIndicators.count, "indicator", "indicators", "added"),
        words(difference.removedIndicators.count, "indicator", "indicators", "removed"),
        words(difference.retired.count, "id", "ids", "never used again"),
      ].compactMap(\.self) + counts
    return blocks + [.paragraph(Text(parts.joined(separator: ", ") + "."))]
  }

  private func words(_ count: Int, _ noun: String, _ plural: String, _ verb: String) -> String? {
    count == 0 ? nil : "\(Printed.count(count, noun, plural)) \(verb)"
  }

  private func effect(_ name: String, _ before: Scorecard, _ after: Scorecard) -> [Document.Block] {
    func row(_ label: String, _ value: (Scorecard) -> String) -> [Text] {
      [Text(label), Text(value(before)), Text(value(after))]
    }
    func printed(_ scorecard: Scorecard) -> PrintedScore? {
      scorecard.overall.score.map(PrintedScore.init)
    }
    return [
      .heading(level: 2, Text("What it does to \(name)"), anchor: nil),
      .paragraph(
        "The same answers, counted by their ids and by earlier ones. An answer whose question is gone is lost; one whose "
          + "question changed may need another look."),
      .table(
        Document.Table(
          [
            .init(""), .init("Version \(old.version)", .trailing),
            .init("Version \(new.version)", .trailing),
          ],
          rows: [
            row("Demonstrated") { printed($0)?.demonstrated ?? "–" },
            row(after.rules.openWords.capitalisedFirst) { printed($0)?.notKnown ?? "–" },
            row("Missing") { printed($0)?.missing ?? "–" },
            row("Band") { $0.overall.bandWithKnown },
          ])),
    ]
  }

  private var listings: [Document.Block] {
    let lists: [(title: String, ids: [String], checklist: Checklist)] = [
      ("Facts added", difference.addedFacts, new),
      ("Facts removed", difference.removedFacts, old),
      ("Criteria added", difference.addedCriteria, new),
      ("Criteria removed", difference.removedCriteria, old),
      ("Indicators added", difference.addedIndicators, new),
      ("Indicators removed", difference.removedIndicators, old),
    ]
    return lists.flatMap { title, ids, checklist -> [Document.Block] in
      guard !ids.isEmpty else { return [] }
      return [
        .heading(level: 2, Text(title), anchor: nil),
        .list(ids.map { Text.strong($0) + Text(" \(Self.title(of: $0, in: checklist))") }),
      ]
    } + retired
  }

  private var retired: [Document.Block] {
    guard !difference.retired.isEmpty else { return [] }
    return [
      .heading(level: 2, "Ids that are never used again", anchor: nil),
      .paragraph(
        Text(
          difference.retired.joined(separator: ", ")
            + ". Answers under them are kept in an assessment, and count for nothing.")),
    ]
  }

  private static func title(of id: String, in checklist: Checklist) -> String {
    checklist.criteria.first { $0.id == id }?.title
      ?? checklist.indicators.first { $0.id == id }?.question
      ?? checklist.facts.first { $0.id == id }?.question ?? ""
  }

  private var changes: [Document.Block] {
    ChecklistDifference.Change.Kind.allCases.flatMap { kind -> [Document.Block] in
      let changes = difference.changes.filter { $0.kind == kind }
      guard !changes.isEmpty else { return [] }
      return [
        .heading(level: 2, Text("Changes of \(kind.words)"), anchor: nil),
        .table(
          Document.Table(
            [.init("Id"), .init("What"), .init("Before"), .init("Now")],
            rows: changes.map {
              [Text($0.id), Text($0.part), Text(Self.filled($0.old)), Text(Self.filled($0.new))]
            })),
      ]
    }
  }

  private static func filled(_ text: String) -> String { text.isEmpty ? "–" : text }
}

extension ChecklistDifference.Change.Kind {
  fileprivate var words: String {
    switch self {
    case .id: "id"
    case .wording: "wording"
    case .measure: "how an answer is measured"
    case .weight: "weight"
    case .rule: "what applies, caps or warns"
    }
  }
}
