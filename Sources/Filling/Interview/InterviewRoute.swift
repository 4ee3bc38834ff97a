import Findings
package import PolicyModel

/// The questions of an interview in their order, and how a person finds one among them.
package struct InterviewRoute: Sendable {
  /// What a text leads to.
  enum Destination {
    case position(Int)
    /// Several questions, of which a person may choose.
    case hits([Int])
    /// Nowhere, and why.
    case nowhere(String)
  }

  package let checklist: Checklist
  package let questions: [InterviewQuestion]

  /// The positions of the questions that the facts leave to be asked.
  func asked(in assessment: Assessment) -> [Int] {
    questions.indices.filter { questions[$0].isAsked(checklist, assessment) }
  }

  /// Where an id leads, or the name of a part, or a question's number.
  func destination(called text: String, in assessment: Assessment) -> Destination {
    let wanted = text.lowercased()
    let asked = asked(in: assessment)
    if let number = Int(wanted), (1...max(1, asked.count)).contains(number), !asked.isEmpty {
      return .position(asked[number - 1])
    }
    let names = questions.map { self.names(of: $0) }
    let position =
      names.firstIndex { $0.contains(wanted) }
      ?? names.firstIndex { $0.contains { $0.hasPrefix(wanted) } }
    guard let position else {
      let near = Suggestion.nearest(to: text, among: names.joined())
      return .nowhere(
        "Nothing that is asked here is called \(VisibleText.quoted(text))"
          + (near.map { "; did you mean \($0.uppercased())?" } ?? "."))
    }
    if questions[position].isAsked(checklist, assessment) { return .position(position) }
    // A part whose first question does not apply may have others that do.
    let other = asked.first { names[$0].dropFirst().contains(wanted) }
    if let other { return .position(other) }
    let id = questions[position].id(in: checklist)
    return .nowhere("\(id) does not apply, by the facts given.")
  }

  /// Where the questions are that hold every word.
  func destination(holding text: String, in assessment: Assessment) -> Destination {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace)
    let hits = asked(in: assessment).filter { position in
      let question = questions[position]
      var said = [question.id(in: checklist), question.text(in: checklist)]
      if case .indicator(let index) = question {
        said.append(checklist.criteria[checklist.indicators[index].criterion].title)
      }
      let all = said.joined(separator: " ").lowercased()
      return words.allSatisfy { all.contains($0) }
    }
    if hits.isEmpty { return .nowhere("No question holds \(VisibleText.quoted(text)).") }
    return hits.count == 1 ? .position(hits[0]) : .hits(hits)
  }

  /// What a question may be called, in small letters: its id first, then the parts it stands in.
  private func names(of question: InterviewQuestion) -> [String] {
    switch question {
    case .fact(let index): return [checklist.facts[index].id.lowercased(), "facts"]
    case .indicator(let index):
      let indicator = checklist.indicators[index]
      return ([indicator.id] + checklist.parts(around: indicator.criterion))
        .map { $0.lowercased() }
    }
  }
}
