package import PolicyModel
import YAMLTree

/// The question that an interview stands at, with what has been answered to it.
package struct AskedQuestion: Sendable {
  let question: InterviewQuestion
  package let checklist: Checklist
  package let assessment: Assessment

  /// What is asked about; nil for a fact.
  package var indicator: Indicator? { index.map { checklist.indicators[$0] } }

  package var answer: Answer? { index.map { assessment.answers[$0] } }

  /// The day of the earlier round that the answer is of, while nobody has reviewed it.
  package var carriedOver: CalendarDate? { index.flatMap { assessment.carriedOver[$0] } }

  private var index: IndicatorIndex? {
    switch question {
    case .fact: nil
    case .indicator(let index): index
    }
  }

  /// The answers that are offered here by a key.
  package var answers: [InterviewChoice] {
    (carriedOver.map { [.keep($0)] } ?? []) + InterviewChoice.answers(to: question, of: checklist)
  }

  /// What can be ticked for an answer; nil where nothing can.
  var elements: TickBoxes? {
    guard let indicator, let answer else { return nil }
    return TickBoxes(elementsOf: indicator, answer)
  }

  /// The answer that a key gives here; nil for what is no such key.
  func word(ofKey text: String) -> String? {
    for choice in answers where String(choice.key) == text.lowercased() {
      if case .answer(let word) = choice.act { return word }
    }
    return nil
  }

  var exceptions: TickBoxes { TickBoxes(exceptionsTo: answer, of: checklist) }

  // MARK: Changes

  /// What gives an answer in the words of ``AnswerWords``.
  func changes(giving words: String) -> [AnswerEdit.Change] {
    guard let indicator else { return [.value(.text(words))] }
    return changes(giving: .value(AnswerWords.content(of: words, for: indicator)))
  }

  /// What was said about the old value goes with it.
  func changes(giving value: AnswerEdit.Change) -> [AnswerEdit.Change] {
    [value] + (answer?.withdrawals ?? [])
  }

  /// What boxes say, saved or not.
  func changes(ticking boxes: TickBoxes) -> [AnswerEdit.Change] {
    switch boxes.subject {
    case .exceptions: [boxes.change]
    case .elements: changes(giving: boxes.change)
    }
  }

  func edit(_ changes: [AnswerEdit.Change]) -> AnswerEdit {
    switch question {
    case .fact(let index): AnswerEdit(fact: checklist.facts[index].id, changes)
    case .indicator(let index): AnswerEdit(checklist.indicators[index].id, changes)
    }
  }
}
