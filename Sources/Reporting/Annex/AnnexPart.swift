import Documents
import GapAnalysis
import PolicyModel
import Scoring

/// Every question with its answer, reason, exceptions, note and evidence.
struct AnnexPart: ReportPart {
  static let anchor = "part.annex"
  static let title = "Annex: every answer"

  private let scope: AgencyScope
  var round: Round { scope.round }

  init(_ report: Report) { scope = report.scope }

  var blocks: [Document.Block] {
    var blocks: [Document.Block] = []
    for section in checklist.sections {
      let groups = checklist.groups[section.groups].filter {
        $0.criteria.contains(where: scope.holds(criterion:))
      }
      if groups.isEmpty { continue }
      blocks.append(
        .heading(level: 3, Text("\(section.id) \(section.title)"), anchor: "part.\(section.id)"))
      for group in groups {
        blocks.append(
          .heading(level: 4, Text("\(group.id) \(group.title)"), anchor: "part.\(group.id)"))
        for criterion in group.criteria where scope.holds(criterion: criterion) {
          blocks += entry(criterion)
        }
      }
    }
    return blocks
  }

  private func entry(_ index: CriterionIndex) -> [Document.Block] {
    let criterion = checklist.criteria[index]
    let status = scorecard.criteria[index].status.words
    // A criterion without a gap is reached here, where its id stands for the first time.
    let hasGap =
      round.register.isToFix(index) || round.register.toFindOut.contains { $0.criterion == index }
    var title = " \(criterion.title): \(status)"
    let isWeightless = criterion.indicators.contains { scorecard.indicators[$0].isApplicable }
    if !scorecard.criteria[index].isApplicable, isWeightless {
      title += " (nothing that applies here has a weight)"
    }
    if !criterion.appliesIf.hold(in: assessment.facts) {
      title += " (applies only if: \(criterion.appliesIf.words(in: checklist)))"
    }
    let id: Text = hasGap ? .link(criterion.id, to: criterion.id) : Text(criterion.id)
    return [
      .heading(level: 5, id + Text(title), anchor: hasGap ? nil : criterion.id),
      .facts(
        criterion.indicators.map { item in
          let id = checklist.indicators[item].id
          return Document.Fact(id, AnswerInFull(round, item).text, anchor: id)
        }),
    ]
  }
}
