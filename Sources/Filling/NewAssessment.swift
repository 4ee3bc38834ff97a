import Loading
package import PolicyModel
import YAMLTree

/// Writes an empty assessment that an official can fill in with an editor alone.
package struct NewAssessment {
  private static let width = 88

  private let checklist: Checklist
  /// What stands above an indicator's answer besides its question, by its id.
  private let remarks: [String: [String]]
  /// What stands above a fact besides its question, by its id.
  private let factRemarks: [String: [String]]
  private let facts: KnownFacts
  private var lines: [String] = []

  /// The file's text: facts, then each indicator's question, how to answer it and what partial
  /// means, as comments above an empty answer.
  ///
  /// - Parameters:
  ///   - basis: how the answers are found.
  ///   - period: what the figures describe; nil where that is still to be said.
  ///   - lastPeriod: what those of an earlier round described.
  ///   - opening: further paragraphs for the comment at the head.
  ///   - remarks: further comments above the answers, by the indicators' ids.
  ///   - factRemarks: those above the facts, by theirs.
  ///   - earlier: the facts of an earlier round, which are put in afterwards; nil for none.
  package static func text(
    of checklist: Checklist, state: State, date: CalendarDate, respondent: Respondent,
    basis: Basis = .selfAssessment, period: Period? = nil, lastPeriod: Period? = nil,
    opening: [String] = [], remarks: [String: [String]] = [:],
    factRemarks: [String: [String]] = [:],
    earlier: Listing<Fact, FactAnswer>? = nil
  ) -> String {
    var writer = NewAssessment(
      checklist: checklist, remarks: remarks, factRemarks: factRemarks,
      facts: KnownFacts(checklist, of: state, on: date, earlier: earlier))
    writer.writeHead(state, date, respondent, opening)
    writer.writeGrounds(basis, period, lastPeriod)
    writer.writeFacts()
    writer.writeAnswers()
    return writer.lines.joined(separator: "\n") + "\n"
  }

  private init(
    checklist: Checklist, remarks: [String: [String]], factRemarks: [String: [String]],
    facts: KnownFacts
  ) {
    (self.checklist, self.remarks, self.facts) = (checklist, remarks, facts)
    self.factRemarks = factRemarks
  }

  private mutating func writeHead(
    _ state: State, _ date: CalendarDate, _ respondent: Respondent, _ opening: [String]
  ) {
    comment("\(state.name): \(checklist.title)")
    comment("")
    for paragraph in opening { comment(paragraph) }
    if !opening.isEmpty { comment("") }
    comment(
      "How to fill this in. Write each answer after the colon at the end of its line, with a space "
        + "between. A line that starts with # is a comment and is not read. What you leave empty is "
        + "counted as not known yet: it never lowers what is shown, it only stays open.")
    comment("")
    comment("Besides the answer that a question asks for, each takes:")
    for line in AnswerSample(checklist).lines { comment(line) }
    comment("Never write anything that could identify a victim or any other person.")
    lines.append("")
    write(AssessmentKey.assessment, YAMLScalar.written(checklist.id))
    write(AssessmentKey.checklistVersion, YAMLScalar.written(checklist.version))
    write(AssessmentKey.state)
    write(StateKey.code, YAMLScalar.written(state.code), indent: 2)
    write(StateKey.name, YAMLScalar.written(state.name), indent: 2)
    write(AssessmentKey.date, "\(date)  # the day that the answers describe")
    write(AssessmentKey.respondent)
    let roles = Respondent.Role.allCases.map(\.rawValue).joined(separator: ", ")
    comment("one of: \(roles)", indent: 2)
    write(RespondentKey.role, respondent.role.rawValue, indent: 2)
    comment("the office, not a person", indent: 2)
    let name = respondent.name.isEmpty ? nil : YAMLScalar.written(respondent.name)
    write(RespondentKey.name, name, indent: 2)
  }

  /// How the answers are found, and what the figures describe.
  private mutating func writeGrounds(_ basis: Basis, _ period: Period?, _ last: Period?) {
    let others = Basis.allCases.filter { $0 != basis }.map(\.rawValue).joined(separator: ", ")
    write(AssessmentKey.basis, "\(basis.rawValue)  # how the answers are found; or \(others)")
    comment("what 'the period' in a question means: 2025, or { from: 2025-01-01, to: 2025-12-31 }")
    if let last { comment("in the last round it was \(last)") }
    guard let period else { return write(AssessmentKey.period) }
    let writer = ContentWriter(step: 2)
    lines += writer.entry(AssessmentKey.period.rawValue, period.content, column: 0)
  }

  /// Adds a key, and what is written behind its colon.
  private mutating func write(_ key: some FieldKey, _ written: String? = nil, indent: Int = 0) {
    let margin = String(repeating: " ", count: indent)
    lines.append("\(margin)\(key.rawValue):" + (written.map { " " + $0 } ?? ""))
  }

  private mutating func writeFacts() {
    guard !checklist.facts.isEmpty else { return }
    lines.append("")
    comment("Facts about the State, yes or no: they decide what applies to it.")
    if facts.count > 0 { comment(KnownFacts.advice) }
    write(AssessmentKey.facts)
    for (index, fact) in checklist.facts.indexed {
      comment(fact.question, indent: 2)
      for line in facts.remarks(index) + (factRemarks[fact.id] ?? []) { comment(line, indent: 2) }
      lines.append("  \(YAMLScalar.written(id: fact.id)):" + facts.written(index))
    }
  }

  private mutating func writeAnswers() {
    lines.append("")
    write(AssessmentKey.answers)
    for section in checklist.sections {
      lines.append("")
      rule("=")
      comment("\(section.id)  \(section.title)", indent: 2)
      rule("=")
      for group in checklist.groups[section.groups] {
        lines.append("")
        rule("-")
        comment("\(group.id)  \(group.title)", indent: 2)
        rule("-")
        for criterion in checklist.criteria[group.criteria] { write(criterion) }
      }
    }
  }

  private mutating func write(_ criterion: Criterion) {
    lines.append("")
    comment("\(criterion.id)  \(criterion.title)", indent: 2)
    if !criterion.statement.isEmpty { comment(criterion.statement, indent: 2) }
    if !criterion.appliesIf.isEmpty {
      comment("Applies only if: \(criterion.appliesIf.ids(in: checklist)).", indent: 2)
    }
    for indicator in checklist.indicators[criterion.indicators] {
      lines.append("")
      comment(indicator.question, indent: 2)
      let guide = AnswerGuide(indicator)
      for line in guide.lines { comment("  " + line, indent: 2) }
      for line in remarks[indicator.id] ?? [] { comment(line, indent: 2) }
      lines.append("  \(YAMLScalar.written(id: indicator.id)):")
    }
  }

  private mutating func rule(_ mark: String) {
    lines.append("  # " + String(repeating: mark, count: Self.width - 4))
  }

  /// Adds a comment, folded at word ends; its own leading spaces are kept on every line.
  private mutating func comment(_ text: String, indent: Int = 0) {
    let margin = String(repeating: " ", count: indent) + "#"
    guard !text.isEmpty else {
      lines.append(margin)
      return
    }
    let inset = String(text.prefix { $0 == " " })
    let room = Self.width - indent - 2 - inset.count
    if text.contains("  "), text.count <= room + inset.count, !text.contains(where: \.isNewline) {
      lines.append("\(margin) \(text)")
      return
    }
    for line in Fold.lines(text, width: room) { lines.append("\(margin) \(inset)\(line)") }
  }
}
