import Documents
import GapAnalysis
import PolicyModel

/// The facts about the State in words, those that are so, those that are not and those that nobody
/// knows apart, each with its source and note.
struct StateFacts {
  private let checklist: Checklist
  private let assessment: Assessment

  init(_ round: Round) { (checklist, assessment) = (round.checklist, round.assessment) }

  var facts: [Document.Fact] {
    func fact(_ label: String, _ answers: [FactAnswer]) -> [Document.Fact] {
      let words = checklist.facts.indices.filter { answers.contains(assessment.facts[$0]) }
        .map(words)
      return words.isEmpty ? [] : [.init(label, words.joined("; "))]
    }
    return fact("True of the State", [.yes]) + fact("Not true of the State", [.no])
      + fact("Not known of the State", [.unknown, .notGiven])
  }

  /// A fact with what stands beside its answer.
  private func words(_ index: FactIndex) -> Text {
    let fact = checklist.facts[index]
    let words: Text = fact.label.map { .written($0) } ?? "“\(written: fact.question)”"
    guard let grounds = assessment.factGrounds[index] else { return words }
    let source = grounds.source.flatMap { assessment.source($0)?.document.titleWords }
    let beside = [source, grounds.note.map { .written($0) }].compactMap(\.self)
    return beside.isEmpty ? words : "\(words) (\(beside.joined("; ")))"
  }
}
