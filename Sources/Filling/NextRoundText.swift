import Findings
import Loading
package import PolicyModel
import YAMLTree

extension NextRound {
  /// The new file's text.
  ///
  /// - Parameter keepsAnswers: whether the answers are carried over as answers, to be reviewed, rather
  ///   than as comments.
  package func text(
    state: State, date: CalendarDate, respondent: Respondent, basis: Basis, period: Period?,
    keepsAnswers: Bool
  ) throws(FailedEdit) -> String {
    var opening = changes
    if !lost.isEmpty {
      opening.append("What was said then and has no place now:")
      opening += lost.map { entry in
        let part = entry.part == .answers ? "" : "\(entry.part.rawValue), "
        return "  \(part)\(entry.id): \(Self.oneLine(entry.text))"
      }
    }
    opening.insert(
      keepsAnswers
        ? "The answers of \(assessment.date) stand below. Each is to be reviewed: 'carried-over' at the "
          + "end of this file names those that have not been."
        : "The answers of \(assessment.date) stand below as comments. What else was said, such as "
          + "facts, sources and plans, was carried over.",
      at: 0)
    let comments = EarlierComments(in: tree, of: assessment, [old, checklist].compactMap(\.self))
    let text = NewAssessment.text(
      of: checklist, state: state, date: date, respondent: respondent,
      basis: basis, period: period, lastPeriod: assessment.period, opening: opening,
      remarks: (keepsAnswers ? movedRemarks : remarks)
        .merging(comments.of(checklist.indicators.map(\.id), in: .answers), uniquingKeysWith: +),
      factRemarks: comments.of(checklist.facts.map(\.id), in: .facts), earlier: assessment.facts)
    var findings = FindingList()
    let source = SourceText(name: "new", bytes: Array(text.utf8))
    guard let tree = YAMLTree.read(source, findings: &findings) else { return text }
    let edits = parts + facts + (keepsAnswers ? answers : []) + plans
    let new = try AnswerEditor(checklist).applying(edits, to: tree)
    return String(decoding: new.source.bytes, as: UTF8.self)
  }

  /// What the file says of the State's offices and of its sources.
  private var parts: [AnswerEdit] {
    let contents: [(AssessmentKey, YAMLContent?)] = [
      (.offices, assessment.officesContent(checklist)),
      (.assigned, assessment.assignmentsContent(checklist)),
      (.sources, assessment.sourcesContent),
    ]
    return contents.compactMap { key, content in content.map { AnswerEdit(part: key, $0) } }
  }

  private var facts: [AnswerEdit] {
    checklist.facts.indices.compactMap { index in
      let fact = assessment.facts[index]
      let grounds = assessment.factGrounds[index] ?? FactGrounds()
      var changes: [AnswerEdit.Change] = []
      if fact != .notGiven { changes.append(.value(.text(fact.rawValue))) }
      if let source = grounds.source { changes.append(.ground(.source, source)) }
      if let note = grounds.note { changes.append(.ground(.note, note)) }
      return changes.isEmpty ? nil : AnswerEdit(fact: checklist.facts[index].id, changes)
    }
  }

  private var plans: [AnswerEdit] {
    checklist.criteria.indices.compactMap { index in
      let criterion = checklist.criteria[index]
      guard assessment.plans[index] != nil,
        let node = tree.value(at: [AnswerEdit.Block.plan.rawValue, criterion.id])
      else { return nil }
      return AnswerEdit(plan: criterion.id, tree.content(node))
    }
  }

  private var answers: [AnswerEdit] {
    checklist.indicators.indices.compactMap { index in
      let answer = assessment.answers[index]
      let id = checklist.indicators[index].id
      var changes: [AnswerEdit.Change] = []
      if answer.value != .unanswered { changes.append(.value(value(of: index))) }
      for key in AnswerKey.allCases {
        changes += answer.changes(of: key, in: checklist, assessment)
      }
      if answer.value != .unanswered { changes.append(.carriedOver(assessment.date)) }
      return changes.isEmpty ? nil : AnswerEdit(id, changes)
    }
  }

  private func value(of index: IndicatorIndex) -> YAMLContent {
    AnswerEditor.value(of: checklist.indicators[index], in: tree)
  }

  static let movedFrom = "Answered as "

  /// What is to be looked at because it was answered under another id.
  private var movedRemarks: [String: [String]] {
    var remarks: [String: [String]] = [:]
    for entry in moved {
      remarks[entry.new] = [
        "\(Self.movedFrom)\(entry.old) on \(assessment.date); look whether it answers this question."
      ]
    }
    return remarks
  }

  /// A text as a comment takes it, its lines joined.
  private static func oneLine(_ text: String) -> String {
    VisibleText.oneLine(text).split(separator: " ").joined(separator: " ")
  }

  /// The old answers as comments.
  private var remarks: [String: [String]] {
    var remarks: [String: [String]] = [:]
    for index in checklist.indicators.indices {
      let answer = assessment.answers[index]
      let id = checklist.indicators[index].id
      var lines: [String] = []
      if answer.value != .unanswered {
        let value = VisibleText.oneLine(AnswerWords.text(of: value(of: index)))
        let except =
          answer.exceptions.isEmpty
          ? ""
          : ", except "
            + answer.exceptions.map { checklist.victimGroups[$0].id }
            .joined(separator: ", ")
        lines.append("On \(assessment.date): \(value)\(except)")
      }
      for key in AnswerKey.allCases { lines += Self.remark(key, of: answer) }
      lines += movedRemarks[id] ?? []
      if !lines.isEmpty { remarks[id] = lines }
    }
    return remarks
  }

  /// What stood beside an old answer.
  private static func remark(_ key: AnswerKey, of answer: Answer) -> [String] {
    let name = key.rawValue.prefix(1).uppercased() + key.rawValue.dropFirst()
    return switch key.part {
    // They stand in one line.
    case .value, .exceptions: []
    case .text(let remark):
      answer[keyPath: remark.path].map { ["  \(name): \(oneLine($0))"] } ?? []
    case .evidence:
      answer.evidence.map { piece in
        let parts = [
          piece.source, piece.title, piece.at, piece.reference, piece.url, piece.date?.description,
          piece.quote,
        ]
        let words = parts.compactMap(\.self).reduce(into: [String]()) {
          if !$0.contains($1) { $0.append($1) }
        }
        return "  \(name): \(VisibleText.oneLine(words.joined(separator: ", ")))"
      }
    }
  }
}
