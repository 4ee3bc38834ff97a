import Documents
import Filling

/// The screens beside the questions: help, what a search found, the end.
extension InterviewBody {
  mutating func addHelp() {
    add("What the keys do", .strong)
    blank()
    for choice in interview.choices {
      let meaning = choice.act.explanation(else: choice.meaning)
      add("\(choice.name): \(meaning)", first: "  \(choice.key)  ", rest: "     ")
    }
    blank()
    add(
      "Every answer is saved at once. Other programs may work on the file meanwhile: what they "
        + "changed is never written over. Write nothing that could identify a victim or anybody else."
    )
  }

  mutating func addHits(_ hits: [Int]) {
    add("\(Printed.count(hits.count, "question")) found", .strong)
    blank()
    for (number, place) in hits.prefix(9).enumerated() {
      let question = interview.route.questions[place]
      add(
        "\(question.id(in: checklist)): \(question.text(in: checklist))",
        first: "  \(number + 1)  ", rest: "     ")
    }
    if hits.count > 9 {
      blank()
      add("And \(hits.count - 9) more: search again with another word.")
    }
  }

  mutating func addEnd() {
    add("That was the last question.", .strong)
    blank()
    let progress = interview.progress
    let open = progress.open
    if open.isEmpty {
      add("All are answered. q stops.")
      return
    }
    add(
      "\(Printed.count(open.count, "question")) of \(progress.asked.count) have no answer yet. Enter "
        + "goes to the first of them, q stops.")
    blank()
    for place in open.prefix(8) {
      let question = interview.route.questions[place]
      add(
        "\(question.id(in: checklist)): \(question.text(in: checklist))", first: "  ", rest: "    ",
        .faint)
    }
    if open.count > 8 { add("and \(open.count - 8) more", first: "  ", .faint) }
  }
}

extension InterviewChoice.Act {
  /// What a move does, for the help screen; an answer explains itself.
  fileprivate func explanation(else meaning: String) -> String {
    switch self {
    case .answer, .withReason, .between: meaning.isEmpty ? "the answer" : meaning
    case .keep: meaning
    case .note: "writes or changes the note, which no public report prints"
    case .publicNote: "writes or changes the public note"
    case .evidence: "adds a piece of evidence"
    case .exceptions: "says for whom the answer does not hold"
    case .clear: "takes the answer away; its note and evidence stay"
    case .undo: "takes back the last change that was saved, and the one before it"
    case .next: "leaves it as it is and goes on, as Enter does"
    case .back: "goes to the question before"
    case .jump: "goes to an id, or to a part such as P2 or P1-LEAD"
    case .search: "finds questions by words"
    case .help: "shows this"
    case .stop: "ends; everything is saved, and you can go on later"
    }
  }
}
