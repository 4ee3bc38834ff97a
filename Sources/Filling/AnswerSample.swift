import Loading
import PolicyModel

/// Answers as somebody might write them, for the head of a file that is to be filled in.
struct AnswerSample {
  /// A line each, without marks.
  private(set) var lines: [String]
  private let checklist: Checklist

  init(_ checklist: Checklist) {
    self.checklist = checklist
    lines =
      AnswerForm.all(in: checklist).flatMap(Self.lines) + [
        "To add an exception, a note or evidence, write the answer on lines of its own:",
        "  \(checklist.indicators.first?.id ?? "id"):",
      ]
    for key in AnswerKey.allCases { add(key) }
    if !checklist.victimGroups.isEmpty {
      let groups = checklist.victimGroups.map(\.id).joined(separator: ", ")
      lines.append("Groups for '\(AnswerKey.except.rawValue)': \(groups).")
    }
  }

  /// A form of answer with what else there is to know of it below.
  private static func lines(_ form: AnswerForm) -> [String] {
    let gap = String(repeating: " ", count: max(2, 17 - form.name.count))
    let meaning = form.meaning.isEmpty ? [] : [String(repeating: " ", count: 19) + form.meaning]
    return ["  \(form.name)\(gap)\(form.written)"] + meaning
  }

  private mutating func add(_ key: AnswerKey) {
    let name = "    \(key.rawValue):"
    switch key.part {
    case .value where key == .answer: lines.append("\(name) \(AnswerWord.partial.rawValue)")
    // The questions that take an amount show it.
    case .value: break
    case .exceptions where checklist.victimGroups.isEmpty: break
    case .exceptions:
      let groups = checklist.victimGroups.prefix(2).map(\.id).joined(separator: ", ")
      lines.append("\(name) [\(groups)]  # for whom the answer does not hold")
    case .text(let remark):
      if let sample = remark.sample { lines.append("\(name) \(sample)") }
    case .evidence:
      lines.append(name)
      for key in Self.evidence { addEvidence(key) }
      lines.append(
        "      - { \(EvidenceKey.source.rawValue): tip-2024, \(EvidenceKey.at.rawValue): p. 3, "
          + "\(EvidenceKey.quote.rawValue): what it says }")
      lines += [
        "The last one names a source that is listed once, before the answers:",
        "  \(AssessmentKey.sources.rawValue):",
        "    tip-2024: { \(CitedSourceKey.title.rawValue): Trafficking in Persons Report 2024, "
          + "\(CitedSourceKey.date.rawValue): 2024-06 }",
      ]
    }
  }

  /// The list of kinds goes on beside the date.
  private static let evidence: [EvidenceKey] = [
    .title, .type, .date, .url, .validUntil, .restricted,
  ]

  private mutating func addEvidence(_ key: EvidenceKey) {
    let kinds = Evidence.Kind.allCases.map(\.rawValue)
    func line(_ text: String, _ remark: String) -> String {
      let written = "        \(key.rawValue): \(text)"
      let gap = String(repeating: " ", count: max(2, 38 - written.count))
      return written + gap + "# " + remark
    }
    switch key {
    case .title: lines.append("      - \(key.rawValue): Criminal Code, article 12a")
    case .type: lines.append(line(kinds[0], kinds.prefix(5).joined(separator: " | ")))
    case .date:
      let others = kinds.dropFirst(5).map { "| \($0)" }.joined(separator: " ")
      lines.append(line("2023-04-01", others))
    case .url: lines.append("        \(key.rawValue): https://…")
    case .validUntil: lines.append(line("2028-12-31", "if it ends"))
    case .restricted: lines.append(line("true", "if it is not for everybody's eyes"))
    // A law is found by its title.
    // A listed source is told of elsewhere.
    case .source, .at, .quote, .reference, .accessed, .covers, .language: break
    }
  }
}
