import Documents
import Filling
import Findings
import PolicyModel

/// Conflicts of a merge for a person to decide: what each side says, and who it is.
struct MergeListing {
  private static let width = 80

  private let sources: [MergeSource]
  private let checklist: Checklist
  private let tables: [LineTable]

  init(_ sources: [MergeSource], _ checklist: Checklist) {
    (self.sources, self.checklist) = (sources, checklist)
    tables = sources.map { LineTable($0.tree.source) }
  }

  /// The conflict with a number before each side.
  func text(_ conflict: MergeConflict) -> String {
    var lines: [String] = []
    func add(_ text: String, first: String = "", rest: String = "") {
      lines += ScreenLine.folded(text, width: Self.width, first: first, rest: rest).map(\.plain)
    }
    add(title(conflict))
    for (number, party) in conflict.parties.enumerated() {
      for (index, place) in party.enumerated() {
        let lead = index == 0 ? "  \(number + 1)  " : "     "
        add(origin(place, conflict), first: lead, rest: "     ")
      }
      for line in details(party[0], conflict) { add(line, first: "       ", rest: "         ") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Which side a person chooses; nil where it is left as it is.
  func ask(_ conflict: MergeConflict, _ input: inout LineInput) throws -> Int? {
    while true {
      try Console.result("Which one? (1 to \(conflict.parties.count), Enter leaves it as it is) ")
      guard let line = input.next() else {
        throw Failure(
          .inputHasErrors, "the input ended before all was decided; nothing was written")
      }
      let word = line.filter { !$0.isWhitespace }
      if word.isEmpty { return nil }
      if let number = Int(word), (1...conflict.parties.count).contains(number) {
        return number - 1
      }
    }
  }

  private func title(_ conflict: MergeConflict) -> String {
    let id = conflict.id(in: checklist)
    switch conflict.subject {
    case .fact(let index): return "\(id): \(checklist.facts[index].question)"
    case .answer(let index): return "\(id): \(checklist.indicators[index].question)"
    case .reason: return "\(id): two reasons beside one answer"
    case .note: return "\(id): two notes beside one answer"
    case .plan(let index): return "\(id), plan: \(checklist.criteria[index].title)"
    }
  }

  /// The file with the line, and who answers in it.
  private func origin(_ place: Int, _ conflict: MergeConflict) -> String {
    let source = sources[place]
    let block: AnswerEdit.Block =
      switch conflict.subject {
      case .fact: .facts
      case .answer, .reason, .note: .answers
      case .plan: .plan
      }
    let entry = AnswerEditor.place(
      of: [block.rawValue, conflict.id(in: checklist)], in: source.tree)
    let line = entry.map { ":\(tables[place].line(at: $0.start))" } ?? ""
    let respondent = source.assessment.respondent
    let name = respondent.name.isEmpty ? "" : ", \(respondent.name)"
    return "\(source.tree.source.name)\(line) (\(respondent.role.words)\(name))"
  }

  private func details(_ place: Int, _ conflict: MergeConflict) -> [String] {
    let assessment = sources[place].assessment
    switch conflict.subject {
    case .fact(let index): return [assessment.facts[index].rawValue]
    case .reason(let index): return [assessment.answers[index].reason ?? ""]
    case .note(let index): return [assessment.answers[index].note ?? ""]
    case .plan(let index): return plan(assessment.plans[index] ?? Plan())
    case .answer(let index):
      let answer = assessment.answers[index]
      let path = [AnswerEdit.Block.answers.rawValue, checklist.indicators[index].id]
      var lines = [AnswerWords.text(of: AnswerEditor.value(at: path, in: sources[place].tree))]
      if !answer.exceptions.isEmpty {
        let ids = answer.exceptions.map { checklist.victimGroups[$0].id }
        lines[0] += ", except \(ids.joined(separator: ", "))"
      }
      if let reason = answer.reason { lines.append("reason: \(reason)") }
      if let note = answer.note { lines.append("note: \(note)") }
      return lines + answer.evidence.map { "evidence: \($0.markedWords.plain)" }
    }
  }

  private func plan(_ plan: Plan) -> [String] {
    [
      plan.action.map { "action: \($0)" },
      plan.lead.map { "lead: \(checklist.agencies[$0].id)" },
      plan.deadline.map { "deadline: \($0)" }, plan.status.map { "status: \($0.rawValue)" },
      plan.note.map { "note: \($0)" },
    ].compactMap(\.self)
  }
}
