import Findings
import PolicyModel
import YAMLTree

/// Looks for facts about the State that cannot be so beside one another, beside the answers, or beside
/// what the checklist's table knows of the State on that day.
struct Contradictions {
  let checklist: Checklist
  let assessment: Assessment
  let fields: Fields<AssessmentKey>
  /// What the checklist's table knows of the State on the assessment's day.
  private let known: [FactIndex: StatesTable.Known]

  init(checklist: Checklist, assessment: Assessment, fields: Fields<AssessmentKey>) {
    (self.checklist, self.assessment, self.fields) = (checklist, assessment, fields)
    known = checklist.states?.known(of: assessment.state.code, on: assessment.date) ?? [:]
  }

  func report(_ cursor: inout TreeCursor) {
    reportFacts(&cursor)
    reportAnswers(&cursor)
    reportTable(&cursor)
  }

  /// A fact that is true although another one, which it implies, is not.
  private func reportFacts(_ cursor: inout TreeCursor) {
    for (index, fact) in checklist.facts.indexed where assessment.facts[index] == .yes {
      for implied in fact.implies where assessment.facts[implied] == .no {
        // Where the table knows of this State that it was so, it was, as in a time of transition.
        if known[index]?.answer == .yes, known[implied]?.answer == .no { continue }
        let other = checklist.facts[implied]
        cursor.warning(
          .factsDisagree, at: place(of: fact.id, in: .facts, cursor),
          "\(Self.quoted(fact)) is yes, and \(Self.quoted(other)) is no",
          expected: "both cannot be so",
          help: ["correct the one that is wrong: what applies to the State follows from both"],
          about: fact.words)
      }
    }
  }

  /// A question answered with no or in part although a fact answers it with yes.
  private func reportAnswers(_ cursor: inout TreeCursor) {
    for (index, indicator) in checklist.indicators.indexed {
      guard let fact = indicator.yesIf, assessment.facts[fact] == .yes else { continue }
      switch assessment.answers[index].value {
      case .no, .partial: break
      case .degreeRange(_, let most) where most < .yes: break
      case .yes, .level, .elements, .someElements, .amount, .count, .range, .levelRange,
        .degreeRange, .unknown, .notApplicable, .unanswered:
        continue
      }
      let said = checklist.facts[fact]
      cursor.warning(
        .answerAgainstFact, at: assessment.answers[index].place,
        "\(indicator.id) is not answered with yes, although \(Self.quoted(said)) is yes",
        expected: "the fact answers this question with yes",
        help: ["under 'facts' it is '\(said.id)'; correct the one that is wrong"],
        about: indicator.id)
    }
  }

  /// A fact that the table of States knows otherwise. Nothing is said where the table's `no` is older
  /// than the assessment and the file names a source for its yes; a `yes` of the table stands.
  private func reportTable(_ cursor: inout TreeCursor) {
    for (index, fact) in checklist.facts.indexed {
      let said = assessment.facts[index]
      guard said.isSettled, let known = known[index], known.answer != said else { continue }
      let mayBeOld = known.answer == .no && known.column.asOf < assessment.date
      if mayBeOld, assessment.factGrounds[index]?.source != nil { continue }
      var help = [
        known.column.sources.isEmpty
          ? "the table was not compared with a published source here"
          : "the table was compared with: \(known.column.sources.joined(separator: "; "))"
      ]
      if mayBeOld {
        help.append(
          "it may be out of date; name your source beside the fact and this is not said any more")
      }
      cursor.warning(
        .factAgainstTable, at: place(of: fact.id, in: .facts, cursor),
        "\(Self.quoted(fact)) is \(said.rawValue), and the table of States says "
          + "\(known.answer.rawValue) for \(assessment.state.code) on \(assessment.date)",
        expected: "the table: \(known.words)", help: help, about: fact.words)
    }
  }

  private static func quoted(_ fact: Fact) -> String {
    VisibleText.quoted(fact.words, limit: 120)
  }

  /// The place of an entry, or of its block where it has none.
  private func place(
    of id: String, in block: AssessmentKey, _ cursor: TreeCursor
  ) -> Place? {
    guard let node = fields[block] else { return nil }
    guard let (key, value) = cursor.tree.entry(id, of: node) else { return cursor.tree.place(node) }
    return Place(start: cursor.tree.place(key).start, end: cursor.tree.place(value).end)
  }
}
