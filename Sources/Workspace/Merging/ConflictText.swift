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
          Self.origin(reading.sources[$0], reading.lines[$0], conflict, checklist)
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
    case .text(.why, _): "\(id): two kinds of unknown"
    case .text(let key, _): "\(id): two \(key.rawValue)s beside one answer"
    case .plan(let index): "\(id), plan: \(checklist.criteria[index].title)"
    }
  }

  private static func origin(
    _ source: MergeSource, _ lines: LineTable, _ conflict: MergeConflict, _ checklist: Checklist
  ) -> String {
    let block: AnswerEdit.Block =
      switch conflict.subject {
      case .fact, .grounds: .facts
      case .answer, .text: .answers
      case .plan: .plan
      }
    let entry = conflict.ids(in: checklist).lazy.map { [block.rawValue, $0] }
      .first { source.tree.value(at: $0).map { !source.tree.isBlank($0) } ?? false }
      .flatMap { AnswerEditor.place(of: $0, in: source.tree) }
    let line = entry.map { ":\(lines.line(at: $0.start))" } ?? ""
    let respondent = source.assessment.respondent
    let name = respondent.name.isEmpty ? "" : ", \(respondent.name)"
    return "\(lines.source.name)\(line) (\(respondent.role.words)\(name))"
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
    case .answer(let index):
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
