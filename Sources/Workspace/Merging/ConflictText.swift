import Documents
package import Filling
import Findings
import Loading
import PolicyModel
import YAMLTree

/// A conflict of a merge in words, for a person to decide: what each side says, and who it is.
package struct ConflictText {
  package struct Side {
    /// Each file that says this, with the line, and who answers in it.
    package let origins: [String]
    /// What they say, a text each, which may have several lines.
    package let details: [String]
  }

  package let title: String
  /// In the order of the conflict's parties.
  package let sides: [Side]

  package init(_ conflict: MergeConflict, _ reading: MergeReading) {
    let checklist = reading.checklist
    title = Self.title(conflict, checklist)
    sides = conflict.parties.map { party in
      Side(
        origins: party.map {
          Self.origin($0, reading, conflict)
        },
        details: Self.details(reading.sources[party[0]], conflict, checklist))
    }
  }

  private static func title(_ conflict: MergeConflict, _ checklist: Checklist) -> String {
    let id = conflict.id(in: checklist)
    return switch conflict.subject {
    case .fact(let index): "\(id): \(checklist.facts[index].question)"
    case .grounds: "\(id): two grounds of one fact"
    case .answer(let index): "\(id): \(checklist.indicators[index].question)"
    case .takenBack: "\(id): taken back, or another office of the same name"
    case .text(.why, _): "\(id): two kinds of unknown"
    case .text(let key, _): "\(id): two \(key.rawValue)s beside one answer"
    case .plan(let index): "\(id), plan: \(checklist.criteria[index].title)"
    }
  }

  /// The file, the line, and the offices whose answer it is.
  private static func origin(
    _ place: Int, _ reading: MergeReading, _ conflict: MergeConflict
  ) -> String {
    let (source, lines) = (reading.sources[place], reading.lines[place])
    let checklist = reading.checklist
    let entry = conflict.ids(in: checklist).lazy.map { [conflict.block.rawValue, $0] }
      .first { source.tree.value(at: $0).map { !source.tree.isBlank($0) } ?? false }
      .flatMap { AnswerEditor.place(of: $0, in: source.tree) }
    let row = conflict.ids(in: checklist).compactMap { source.places?[$0] }.first
    let line =
      source.places == nil
      ? entry.map { ":\(lines.line(at: $0.start))" } ?? "" : row.map { ", \($0)" } ?? ""
    let noted = conflict.indicator.flatMap { source.assessment.answeredBy[$0] } ?? []
    guard place == 0, !noted.isEmpty else {
      return
        "\(lines.source.name)\(line) (\(words([source.origin], source, checklist, called: reading.sources[0])))"
    }
    let files = noted.map(\.file).joined(separator: ", ")
    let isEdited = conflict.indicator.map(reading.edited.contains) ?? false
    return
      "\(lines.source.name)\(line) (\(words(noted, source, checklist, called: source)), in \(files)"
      + (isEdited ? ", and changed here since)" : ")")
  }

  /// The offices by their names, else who the respondent is.
  private static func words(
    _ origins: [AnswerOrigin], _ source: MergeSource, _ checklist: Checklist,
    called base: MergeSource
  ) -> String {
    let names = origins.compactMap { base.assessment.officeName(of: $0, in: checklist) }
    let role = source.assessment.respondent.role
    // Of a government's offices the name says it all.
    let kind = role == .government && !names.isEmpty ? [] : [role.words]
    return (kind + [names.joined(separator: " and ")].filter { !$0.isEmpty })
      .joined(separator: ", ")
  }

  private static func details(
    _ source: MergeSource, _ conflict: MergeConflict, _ checklist: Checklist
  ) -> [String] {
    let assessment = source.assessment
    switch conflict.subject {
    case .fact(let index): return [assessment.facts[index].rawValue]
    case .grounds(let index):
      let grounds = assessment.factGrounds[index] ?? FactGrounds()
      return [
        grounds.source.map { "\(FactAnswerKey.source.rawValue): \($0)" },
        grounds.note.map { "\(FactAnswerKey.note.rawValue): \($0)" },
      ].compactMap(\.self)
    case .text(let key, let index):
      guard case .text(let remark) = key.part else { return [] }
      return [assessment.answers[index][keyPath: remark.path] ?? ""]
    case .plan(let index): return plan(assessment.plans[index] ?? Plan(), checklist)
    case .answer(let index), .takenBack(let index):
      let answer = assessment.answers[index]
      var said = AnswerWords.text(
        of: AnswerEditor.value(of: checklist.indicators[index], in: source.tree))
      var lines: [String] = []
      for key in AnswerKey.allCases {
        switch key.part {
        case .value: break
        case .exceptions where answer.exceptions.isEmpty: break
        case .exceptions:
          let ids = answer.exceptions.map { checklist.victimGroups[$0].id }
          said += ", \(key.rawValue) \(ids.joined(separator: ", "))"
        case .text(let remark):
          lines += answer[keyPath: remark.path].map { ["\(key.rawValue): \($0)"] } ?? []
        case .evidence:
          lines += answer.evidence.map { "\(key.rawValue): \($0.markedWords.plain)" }
        }
      }
      return [said] + lines
    }
  }

  private static func plan(_ plan: Plan, _ checklist: Checklist) -> [String] {
    PlanKey.allCases.compactMap { key in
      plan.text(of: key, in: checklist).map { "\(key.rawValue): \($0)" }
    }
  }
}
