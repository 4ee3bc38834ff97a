package import Documents
package import GapAnalysis
import PolicyModel

/// The cheapest way to a target.
package struct PathReport {
  private let outlook: PathOutlook
  private var round: Round { outlook.round }
  private var path: PathToTarget { outlook.path }

  package init(_ outlook: PathOutlook) { self.outlook = outlook }

  package var document: Document {
    Document(
      [
        .heading(
          level: 1,
          "A path for \(written: round.assessment.state.name), from \(Printed.day(round.assessment.date))",
          anchor: nil)
      ] + round.introduction + [.heading(level: 2, "The steps", anchor: nil)] + blocks(level: 2),
      language: round.checklist.language
    ).withoutDeadJumps
  }

  /// What is said beside the heading, also in a report: the reforms, and what to find out first.
  ///
  /// - Parameter level: of the headings.
  func blocks(level: Int) -> [Document.Block] {
    let questions = FirstQuestionList(round, path.firstQuestions)
    guard !round.register.toFix.isEmpty else {
      return [.paragraph(Text(words.summary))] + questions.blocks + words.obstacles
    }
    return [.paragraph(Text(words.summary))] + inexactness + words.obstacles + first + chart
      + scenario
      + questions.section(level: level)
  }

  private var words: PathWords { PathWords(outlook) }

  /// That another choice may be cheaper, where there is too much to choose from; nothing where none is.
  private var inexactness: [Document.Block] {
    guard !path.isExact else { return [] }
    let words =
      path.isReached == true
      ? "the cheapest choice would save fewer than "
        + Printed.count(path.steps.map(\.option.effort).max() ?? 0, "point") + " of effort"
      : "the best choice of the same effort would gain less than one step more"
    return [
      .paragraph(
        Text(
          "There are too many criteria to work out the cheapest choice exactly. Each step is the one that "
            + "gains most for its effort; \(words)."))
    ]
  }

  /// What comes first whatever the target, and why.
  private var first: [Document.Block] {
    let steps = path.steps.filter(\.isMandatory)
    guard !steps.isEmpty else { return [] }
    return [
      .paragraph("These come first in any case:"),
      .list(
        steps.map { step in
          let reasons = GapToFix.reasons(step.option.criterion, round.scorecard, round.checklist)
            .map { $0.words { Text(round.checklist.named($0)) } }
          return round.criterionWords(step.option.criterion) + ": " + reasons.joined("; ") + "."
        }),
    ]
  }

  private var chart: [Document.Block] {
    guard !path.steps.isEmpty else { return [] }
    let points =
      [Chart.Path.Point(effort: 0, share: path.demonstrated)]
      + path.steps.map { .init(effort: $0.cumulativeEffort, share: $0.cumulative) }
    return [
      .chart(
        Chart(
          title: "Step by step",
          description:
            "What is demonstrated, in percent, after so many points of effort; in the table up to what could be "
            + "if all open questions turned out well. \(words.efforts)",
          panels: [
            Chart.Panel(
              title: "Step by step",
              drawing: .path(Chart.Path(points: points, target: path.request.target)))
          ], table: steps, isTableMore: true))
    ]
  }

  private var steps: Document.Table {
    func then(_ demonstrated: Double, _ possible: Double) -> Text {
      Text(PrintedScore(from: demonstrated, to: possible).range)
    }
    let start = ["now", "–", "–", "–", "0"].map { Text($0) }
    return Document.Table(
      [
        .init("Step"), .init("Criterion"), .init("How far"), .init("Effort", .trailing),
        .init("So far", .trailing), .init("Then", .trailing), .init("To do"),
      ],
      rows: [start + [then(path.demonstrated, path.possible), ""]]
        + path.steps.enumerated().map { index, step in
          [
            Text("\(index + 1)"), round.criterionWords(step.option.criterion),
            Text(step.option.step.words), Text("\(step.option.effort)"),
            Text("\(step.cumulativeEffort)"), then(step.cumulative, step.cumulativePossible),
            words.toDo(step.option),
          ]
        })
  }

  private var scenario: [Document.Block] {
    words.scenario.map { [.paragraph(Text($0))] } ?? []
  }
}

extension PathOption.Step {
  fileprivate var words: String {
    switch self {
    case .one: "one step up"
    case .full: "to target"
    }
  }
}
