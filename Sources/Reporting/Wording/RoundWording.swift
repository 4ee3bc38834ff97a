import Documents
import GapAnalysis
import PolicyModel
import Scoring

/// What is said of a round again and again.
extension Round {
  /// A day, for a column: `2026-06-30`.
  var day: String { assessment.date.description }

  /// Who answers, for a column: the office, or else the role.
  var respondent: String { assessment.respondent.nameOrRole }

  /// The same, to begin a line with.
  var respondentTitle: String { respondent.prefix(1).uppercased() + respondent.dropFirst() }

  /// Which checklist is answered, as of when, by whom and from what.
  var opening: Document.Block {
    .paragraph(
      "\(written: checklist.title). \(assessment.dayWords). \(assessment.originWords).")
  }

  /// What a round rests on where that is more than a day and a respondent, as a sentence with its
  /// name; nil where it is not.
  func basisSentence(_ name: String) -> Text? {
    guard assessment.basis != .selfAssessment || assessment.period != nil else { return nil }
    return
      "\(written: name): \(assessment.dayWords.lowercasedFirst), \(assessment.originWordsWithin)."
  }

  /// That answers are of an earlier round, and how many; nil where none is.
  var unreviewed: String? { Unreviewed(assessment)?.words }

  /// The same, and that it is fiction, if it is.
  var introduction: [Document.Block] { [opening] + [self].fictionNotice }

  /// A criterion as its id and its title.
  func criterionWords(_ index: CriterionIndex) -> Text {
    let criterion = checklist.criteria[index]
    return Text.strong(criterion.id) + Text(" \(criterion.title)")
  }

  /// What was answered to an indicator, with those for whom it does not hold.
  func fullAnswer(_ indicator: IndicatorIndex) -> String {
    let words = answerWords(indicator)
    let exceptions = assessment.answers[indicator].exceptions
    guard !exceptions.isEmpty else { return words }
    let groups = exceptions.map { checklist.victimGroups[$0].label }
    return "\(words), except: \(groups.joined(separator: ", "))"
  }

  /// What an answer counts: `50%`, or `20–90%` where it is known in part or stands on few cases; nil
  /// where nothing is known.
  func countedWords(_ index: IndicatorIndex) -> String? {
    guard scorecard.indicators[index].isKnown, let interval = givenOut(index) else { return nil }
    return Printed.range(interval.low, interval.high)
  }

  /// What is to be done about an open question, and by whom the answer is awaited.
  func todoWords(_ question: OpenQuestion) -> String {
    switch question.todo {
    case .startMeasuring: "say from when it will be measured"
    case .answer where scorecard.indicators[question.indicator].state == .unknown(.pending):
      "await the answer, or ask again"
    case .narrow where assessment.answers[question.indicator].restsOnFewCases:
      "nothing: given as a range, because it stands on few cases"
    case .answer, .narrow, .document, .wait: question.todo.words
    }
  }
}

extension Respondent {
  /// The office, or else the role.
  var nameOrRole: String { name.isEmpty ? role.words : name }
}

extension Unreviewed {
  /// How many answers are of which earlier round.
  var words: String {
    let (first, last) = (days.lowerBound, days.upperBound)
    let days = first == last ? Printed.day(first) : "\(Printed.day(first)) to \(Printed.day(last))"
    return "\(Printed.count(count, "answer")) \(count == 1 ? "is" : "are") of an earlier round "
      + "(\(days)) and \(count == 1 ? "has" : "have") not been reviewed"
  }
}

extension [State] {
  /// Says that States are made up.
  var fictionNotice: [Document.Block] {
    var codes: [String] = []
    for state in self where state.isFictional && !codes.contains(state.code) {
      codes.append(state.code)
    }
    guard !codes.isEmpty else { return [] }
    let words =
      codes.count == 1
      ? "the code \(codes[0]) belongs to no country"
      : "the codes \(codes.joined(separator: ", ")) belong to no country"
    return [
      .notice(Text("Fiction: \(words), and nothing here describes a real one."))
    ]
  }
}

extension ScoringRules {
  /// Overall results, one under the other: three parts that add up, and the band.
  func scoreTable(
    _ head: String, _ results: [(name: Text, overall: NodeScore)]
  ) -> Document.Block {
    .table(
      Document.Table(
        [
          .init(head), .init("Demonstrated", .trailing),
          .init(openWords.capitalisedFirst, .trailing),
          .init("Missing", .trailing), .init("Band"),
        ],
        rows: results.map { name, overall in
          let score = overall.score.map(PrintedScore.init)
          return [
            name, Text(score?.demonstrated ?? "–"), Text(score?.notKnown ?? "–"),
            Text(score?.missing ?? "–"), Text(overall.bandWithKnown),
          ]
        }))
  }
}

extension [Round] {
  /// What the rounds rest on, where any of them says more than a day and a respondent.
  func basisNotice(_ name: (Round) -> String) -> [Document.Block] {
    let lines = compactMap { $0.basisSentence(name($0)) }
    return lines.isEmpty ? [] : [.list(lines)]
  }

  /// Says of each round by its name how many of its answers nobody has looked at since an earlier one.
  func unreviewedNotices(_ name: (Round) -> Text) -> [Document.Block] {
    compactMap { round in
      round.unreviewed.map { .notice("\(name(round)): \($0).") }
    }
  }

  /// Says that States are made up.
  var fictionNotice: [Document.Block] { map(\.assessment.state).fictionNotice }

  /// The overall results, one under the other.
  func scoreTable(_ head: String, _ name: (Round) -> Text) -> Document.Block {
    (first?.scorecard.rules ?? ScoringRules())
      .scoreTable(head, map { (name($0), $0.scorecard.overall) })
  }
}
