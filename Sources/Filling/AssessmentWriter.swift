import PolicyModel
import YAMLTree

/// Writes an assessment as a new file, from its values alone: comments and the order of an earlier
/// file are gone.
///
/// Everything stands in the checklist's order. A question without an answer, and with nothing
/// beside it, is left out. Read back, the file gives the same values, if the assessment is one that
/// a file can hold: optional texts are not blank, and texts have no control characters.
package struct AssessmentWriter {
  private let checklist: Checklist
  private var lines: [String] = []

  /// The file's text.
  package static func text(of assessment: Assessment, checklist: Checklist) -> String {
    var writer = AssessmentWriter(checklist: checklist)
    writer.writeHead(assessment)
    writer.writeFacts(assessment.facts)
    writer.writeAnswers(assessment.answers)
    writer.writePlans(assessment.plans)
    writer.writeRecord("answered-by", assessment.answeredBy)
    writer.writeRecord("carried-over", assessment.carriedOver.mapValues(\.description))
    return writer.lines.joined(separator: "\n") + "\n"
  }

  private init(checklist: Checklist) { self.checklist = checklist }

  private mutating func writeHead(_ assessment: Assessment) {
    write("assessment", assessment.checklistID)
    write("checklist-version", assessment.checklistVersion)
    if let leftOut = assessment.leftOut {
      lines.append("left-out:  # this is a public copy; so much was left out of it")
      let counts = [
        ("evidence", leftOut.evidence), ("notes", leftOut.notes), ("names", leftOut.names),
        ("personal-data", leftOut.personalData), ("small-counts", leftOut.smallCounts),
      ]
      for (key, count) in counts { lines.append("  \(key): \(count)") }
    }
    lines.append("state:")
    write("code", assessment.state.code, indent: 2)
    write("name", assessment.state.name, indent: 2)
    lines.append("date: \(assessment.date)")
    lines.append("respondent:")
    lines.append("  role: \(assessment.respondent.role.rawValue)")
    if !assessment.respondent.name.isEmpty { write("name", assessment.respondent.name, indent: 2) }
  }

  private mutating func writeFacts(_ facts: [FactAnswer]) {
    guard !facts.isEmpty else { return }
    lines.append("facts:")
    for (fact, answer) in zip(checklist.facts, facts) {
      let value = answer == .notGiven ? "" : " \(answer.rawValue)"
      lines.append("  \(YAMLScalar.written(fact.id)):\(value)")
    }
  }

  private mutating func writeRecord(_ key: String, _ record: [Int: String]) {
    guard !record.isEmpty else { return }
    lines.append("\(key):")
    for (index, text) in record.sorted(by: { $0.key < $1.key }) {
      write(YAMLScalar.written(checklist.indicators[index].id), text, indent: 2)
    }
  }

  private mutating func writeAnswers(_ answers: [Answer]) {
    guard answers.contains(where: { !$0.isEmpty }) else { return }
    lines.append("answers:")
    for (indicator, answer) in zip(checklist.indicators, answers) where !answer.isEmpty {
      let id = YAMLScalar.written(indicator.id)
      let value = AnswerText.written(answer.value, of: indicator.type)
      if answer.isValueAlone, let value {
        lines.append("  \(id): \(value)")
        continue
      }
      lines.append("  \(id):")
      if let value { lines.append("    answer: \(value)") }
      if !answer.exceptions.isEmpty {
        let groups = answer.exceptions.map { YAMLScalar.written(checklist.victimGroups[$0].id) }
        lines.append("    except: [\(groups.joined(separator: ", "))]")
      }
      write("reason", answer.reason, indent: 4)
      write("note", answer.note, indent: 4)
      if !answer.evidence.isEmpty { lines.append("    evidence:") }
      for piece in answer.evidence { write(piece) }
    }
  }

  private mutating func write(_ piece: Evidence) {
    lines.append("      - title: \(YAMLScalar.written(piece.title))")
    lines.append("        type: \(piece.kind.rawValue)")
    write("reference", piece.reference, indent: 8)
    write("url", piece.url, indent: 8)
    write("date", piece.date?.description, indent: 8)
    write("valid-until", piece.validUntil?.description, indent: 8)
    if piece.isRestricted { lines.append("        restricted: true") }
  }

  private mutating func writePlans(_ plans: [Int: Plan]) {
    guard !plans.isEmpty else { return }
    lines.append("plan:")
    for (index, plan) in plans.sorted(by: { $0.key < $1.key }) {
      let id = YAMLScalar.written(checklist.criteria[index].id)
      guard !plan.isEmpty else {
        lines.append("  \(id): {}")
        continue
      }
      lines.append("  \(id):")
      write("action", plan.action, indent: 4)
      write("lead", plan.lead.map { checklist.agencies[$0].id }, indent: 4)
      write("deadline", plan.deadline?.description, indent: 4)
      write("status", plan.status?.rawValue, indent: 4)
      write("note", plan.note, indent: 4)
    }
  }

  /// Adds a key with its text, if there is one.
  private mutating func write(_ key: String, _ text: String?, indent: Int = 0) {
    guard let text else { return }
    let margin = String(repeating: " ", count: indent)
    lines.append("\(margin)\(key): \(YAMLScalar.written(text))")
  }
}

extension Answer {
  /// Whether nothing stands beside the value.
  fileprivate var isValueAlone: Bool {
    exceptions.isEmpty && reason == nil && note == nil && evidence.isEmpty
  }

  fileprivate var isEmpty: Bool { value == .unanswered && isValueAlone }
}
