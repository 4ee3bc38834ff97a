import Documents
import Filling
import PolicyModel
import Workspace

/// What has been answered to the question on an interview's screen, and what it rests on.
extension InterviewBody {
  mutating func addAnswer() {
    guard case .indicator(let index) = interview.question else {
      if case .fact(let index) = interview.question {
        let fact = interview.assessment.facts[index]
        blank()
        add("Answer now: " + (fact == .notGiven ? "none yet" : fact.rawValue), .good)
      }
      return
    }
    let answer = interview.assessment.answers[index]
    let heading =
      interview.current?.carriedOver.map { "Answer of \(Printed.day($0)), not reviewed yet" }
      ?? "Answer now"
    blank()
    add(
      "\(heading): \(words(of: answer))", rest: "  ",
      answer.value == .unanswered ? .plain : .good)
    if !answer.exceptions.isEmpty {
      let groups = answer.exceptions.map { checklist.victimGroups[$0].label }
      add(groups.joined(separator: ", "), first: "  Except: ", rest: "    ")
    }
    if let why = answer.why { add(why.words, first: "  Why: ", rest: "    ") }
    if let reason = answer.reason { add(reason, first: "  Reason: ", rest: "    ") }
    if let note = answer.note { add(note, first: "  Note: ", rest: "    ") }
    if let note = answer.publicNote { add(note, first: "  Public note: ", rest: "    ") }
    for piece in answer.evidence {
      let age = interview.current.flatMap { EarlierGrounds.age(of: piece, in: $0) }
      add(
        piece.words.plain + (piece.isRestricted ? " (restricted)" : "")
          + (age.map { " – \($0)" } ?? ""), first: "  Evidence: ",
        rest: "    ", age == nil ? .plain : .problem)
    }
    let draft = interview.drafts[checklist.indicators[index].id]
    if !draft.isEmpty {
      add(
        draft.names.joined(separator: ", "), first: "  Not saved yet: ", rest: "    ", .problem)
    }
  }

  private func words(of answer: Answer) -> String {
    guard let indicator = interview.current?.indicator else { return "" }
    switch answer.value {
    case .unanswered: return "none yet"
    case .unknown: return "unknown"
    case .notApplicable: return "not applicable"
    // The boxes below say which.
    case .elements(let present): return "\(present.count) of \(interview.boxes?.count ?? 0)"
    case .someElements(inPlace: let present, missing: let missing):
      let open = (interview.boxes?.count ?? 0) - present.count - missing.count
      return "\(present.count) in place, \(missing.count) missing, \(open) not known"
    // Counts are printed as they are: it is the person's own file.
    case .count(let count, of: let total): return "\(count) of \(total)"
    case .yes, .partial, .no, .level, .amount, .range, .levelRange, .degreeRange:
      return answer.value.words(for: indicator.type).lowercasedFirst
    }
  }
}
