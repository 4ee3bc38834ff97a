import Loading
package import PolicyModel
import YAMLTree

/// Writes an assessment as a new file, from its values alone: comments and the order of an earlier
/// file are gone.
///
/// Everything stands in the checklist's order. A question without an answer, and with nothing
/// beside it, is left out. Read back, the file gives the same values, if the assessment is one that
/// a file can hold: optional texts are not blank, and texts have no control characters.
package struct AssessmentWriter {
  private let checklist: Checklist
  private let writer = ContentWriter(step: 2, admitsLiterals: false)
  private var lines: [String] = []

  /// The file's text.
  package static func text(of assessment: Assessment, checklist: Checklist) -> String {
    var writer = AssessmentWriter(checklist: checklist)
    for key in order { writer.write(key, of: assessment) }
    return writer.lines.joined(separator: "\n") + "\n"
  }

  private init(checklist: Checklist) { self.checklist = checklist }

  /// What a public copy lacks is told at its head.
  private static let order: [AssessmentKey] = {
    let head: [AssessmentKey] = [.assessment, .checklistVersion, .leftOut]
    return head + AssessmentKey.allCases.filter { !head.contains($0) }
  }()

  private mutating func write(_ key: AssessmentKey, of assessment: Assessment) {
    switch key {
    case .assessment: write(key, assessment.checklistID)
    case .checklistVersion: write(key, assessment.checklistVersion)
    case .leftOut: writeLeftOut(assessment.leftOut)
    case .state:
      lines.append("\(key.rawValue):")
      write(StateKey.code, assessment.state.code, indent: 2)
      write(StateKey.name, assessment.state.name, indent: 2)
    case .date: write(key, assessment.date.description)
    case .respondent:
      let respondent = assessment.respondent
      lines.append("\(key.rawValue):")
      write(RespondentKey.role, respondent.role.rawValue, indent: 2)
      write(RespondentKey.name, respondent.name.isEmpty ? nil : respondent.name, indent: 2)
    case .office: write(key, assessment.office.map { checklist.agencies[$0].id })
    case .basis: write(key, assessment.basisContent)
    case .period: write(key, assessment.period?.content)
    case .collect: write(key, assessment.enquiry?.content)
    case .offices: write(key, assessment.officesContent(checklist))
    case .assigned: write(key, assessment.assignmentsContent(checklist))
    case .sources: write(key, assessment.sourcesContent)
    case .facts: writeFacts(assessment)
    case .answers: writeAnswers(assessment)
    case .plan: writePlans(assessment.plans)
    case .answeredBy: writeRecord(key, assessment.answeredBy.mapValues(AnswerEditor.content))
    case .carriedOver: writeRecord(key, assessment.carriedOver.mapValues { .text($0.description) })
    case .accepted: writeRecord(key, assessment.accepted.mapValues(\.publicContent))
    case .signed: write(key, assessment.publicSignatures(checklist))
    }
  }

  private mutating func writeLeftOut(_ leftOut: LeftOut?) {
    guard let leftOut else { return }
    let key = AssessmentKey.leftOut.rawValue
    lines.append("\(key):  # this is a public copy; so much was left out of it")
    for key in LeftOutKey.allCases { lines.append("  \(key.rawValue): \(leftOut[key])") }
  }

  private mutating func writeFacts(_ assessment: Assessment) {
    guard !assessment.facts.isEmpty else { return }
    lines.append("\(AssessmentKey.facts.rawValue):")
    for index in assessment.facts.indices {
      lines += writer.entry(
        checklist.facts[index].id, assessment.content(of: index), column: 2)
    }
  }

  private mutating func writeRecord(_ key: AssessmentKey, _ record: [IndicatorIndex: YAMLContent]) {
    guard !record.isEmpty else { return }
    lines.append("\(key.rawValue):")
    for (index, content) in record.sorted(by: { $0.key < $1.key }) {
      lines += writer.entry(checklist.indicators[index].id, content, column: 2)
    }
  }

  private mutating func writeAnswers(_ assessment: Assessment) {
    let written = zip(checklist.indicators, assessment.answers).map { indicator, answer in
      (
        indicator.id, AnswerText.written(answer.value, of: indicator.type),
        AnswerKey.allCases.compactMap { key in
          answer.content(of: key, in: checklist, assessment).map { (key, $0) }
        }
      )
    }.filter { $0.1 != nil || !$0.2.isEmpty }
    guard !written.isEmpty else { return }
    lines.append("\(AssessmentKey.answers.rawValue):")
    for (id, value, parts) in written {
      let key = "  \(YAMLScalar.written(id: id)):"
      if parts.isEmpty, let value {
        lines.append("\(key) \(value)")
        continue
      }
      lines.append(key)
      if let value { lines.append("    \(AnswerKey.answer.rawValue): \(value)") }
      for (key, content) in parts { lines += writer.entry(key.rawValue, content, column: 4) }
    }
  }

  private mutating func writePlans(_ plans: [CriterionIndex: Plan]) {
    guard !plans.isEmpty else { return }
    lines.append("\(AssessmentKey.plan.rawValue):")
    for (index, plan) in plans.sorted(by: { $0.key < $1.key }) {
      let id = YAMLScalar.written(id: checklist.criteria[index].id)
      guard !plan.isEmpty else {
        lines.append("  \(id): {}")
        continue
      }
      lines.append("  \(id):")
      for key in PlanKey.allCases { write(key, plan.text(of: key, in: checklist), indent: 4) }
    }
  }

  /// Adds a key with what stands under it, if anything does.
  private mutating func write(_ key: AssessmentKey, _ content: YAMLContent?) {
    guard let content else { return }
    lines += writer.entry(key.rawValue, content, column: 0)
  }

  /// Adds a key with its text, if there is one.
  private mutating func write(_ key: some FieldKey, _ text: String?, indent: Int = 0) {
    guard let text else { return }
    lines += writer.entry(key.rawValue, .text(text), column: indent)
  }
}
