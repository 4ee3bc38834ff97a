import Loading
import PolicyModel
import YAMLTree

/// Answers as somebody might write them, for the head of a file that is to be filled in.
struct AnswerSample {
  /// A line each, without marks.
  private(set) var lines: [String]
  private let checklist: Checklist

  init(_ checklist: Checklist) {
    self.checklist = checklist
    let asked = checklist.indicators.lazy.compactMap(\.type.askedElements).first { $0.count > 1 }
    let sample = asked?.map { YAMLScalar.written($0.id) } ?? ["police", "courts"]
    lines = [
      "  unknown          " + Self.short(.unknown, "collected from 2027"),
      "  why unknown      { \(AnswerKey.answer.rawValue): \(AnswerWord.unknown.rawValue), "
        + "\(AnswerKey.why.rawValue): \(Self.kinds[0]) }",
      "                   or \(Self.kinds.dropFirst().joined(separator: ", "))",
      "  between two      \(Self.range("partial", "yes")), \(Self.range("2", "3"))",
      "  known in part    { \(AnswerKey.inPlace.rawValue): [\(sample[0])], "
        + "\(AnswerKey.missing.rawValue): [\(sample[1])] }",
      "                   of the others nobody knows",
      "  not applicable   " + Self.short(.notApplicable, "…") + "  where the question allows it",
      "To add an exception, a note or evidence, write the answer on lines of its own:",
      "  \(checklist.indicators.first?.id ?? "id"):",
    ]
    for key in AnswerKey.allCases { add(key) }
    if !checklist.victimGroups.isEmpty {
      let groups = checklist.victimGroups.map(\.id).joined(separator: ", ")
      lines.append("Groups for '\(AnswerKey.except.rawValue)': \(groups).")
    }
  }

  private static let kinds = UnknownKind.allCases.map(\.rawValue)

  private static func range(_ from: String, _ to: String) -> String {
    "{ \(AnswerKey.from.rawValue): \(from), \(AnswerKey.to.rawValue): \(to) }"
  }

  private static func short(_ word: AnswerWord, _ reason: String) -> String {
    "{ \(AnswerKey.answer.rawValue): \(word.rawValue), \(AnswerKey.reason.rawValue): \(reason) }"
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
    case .reference: break
    }
  }
}
