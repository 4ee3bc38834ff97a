import GapAnalysis
import PolicyModel
import Scoring

/// The gap register: by tier, each gap with its answers, its cost and what to do.
extension Report {
  var gapPart: [Document.Block] {
    let gaps = gaps
    let listed = gaps.reduce(0) { $0 + points.criteria[$1.criterion] }
    let rest: String
    if agency != nil {
      rest = ", of \(PointShares.words(points.whole)) that are missing overall. "
    } else if listed == points.whole {
      rest = ", which is all that is missing. "
    } else {
      rest =
        "; the other \(PointShares.words(points.whole - listed)) that are missing lie in "
        + "criteria that have reached their own target. "
    }
    var blocks = [
      Part.gaps.heading,
      .paragraph(
        Text(
          "\(Printed.count(gaps.count, "gap")) \(gaps.count == 1 ? "costs" : "cost") "
            + "\(PointShares.words(listed)) points of 100\(rest)"
            + "Confirmed means shown to be missing; unproven means not known, or known only as a range"
            + "\(scorecard.rules.evidence == .discount ? ", or without good evidence" : "").")),
      .filters(filters(for: gaps)),
    ]
    for tier in Gap.Tier.allCases {
      let gaps = gaps.filter { $0.tier == tier }
      if gaps.isEmpty { continue }
      blocks.append(.heading(level: 3, Text(tier.title), anchor: "part.tier-\(tier.rawValue)"))
      blocks.append(.paragraph(Text(tier.meaning)))
      blocks += gaps.map { .entry(entry($0)) }
    }
    return blocks
  }

  private func entry(_ gap: Gap) -> Document.Entry {
    let criterion = checklist.criteria[gap.criterion]
    let statement: [Document.Block] =
      criterion.statement.isEmpty ? [] : [.paragraph(Text(criterion.statement))]
    let facts =
      [pathFact(gap.criterion)] + standing(gap, criterion) + measures(gap, criterion)
      + themeFact(criterion) + legalFacts(criterion) + sourceFact(criterion)
    return Document.Entry(
      anchor: criterion.id, id: criterion.id, title: criterion.title,
      mark: .init(words: "Tier \(gap.tier.rawValue)", rank: gap.tier.rank),
      summary: [
        .init("Costs", Text("\(PointShares.words(points.criteria[gap.criterion])) points")),
        .init("Lead", Text(agencyTitle(lead(of: gap.criterion)))),
        .init("By", Text(deadlineWords(gap))),
      ], tags: tags(of: gap),
      blocks: statement + [.facts(facts), .table(answerTable(criterion))])
  }

  private func standing(_ gap: Gap, _ criterion: Criterion) -> [Document.Fact] {
    var facts: [Document.Fact] = []
    let result = scorecard.criteria[gap.criterion]
    let reasons = FirstReason.all(gap.criterion, scorecard, checklist)
      .map { $0.words(reference(toIndicator:)) }
    if !reasons.isEmpty { facts.append(.init("Why here", reasons.joined("; "))) }
    if let score = result.score {
      let target = criterion.target < 1 ? ", target \(Printed.percent(criterion.target))" : ""
      let isOpen = score.possible - score.demonstrated >= 0.005
      let range = Printed.range(score.demonstrated, score.possible)
      facts.append(
        .init(
          "Standing",
          Text(
            "\(result.status.words); \(Printed.percent(score.demonstrated)) demonstrated"
              + "\(isOpen ? ", \(range) possible" : ", nothing open")\(target)")))
    }
    // From the printed figures, so that what is printed adds up.
    let whole = max(
      0,
      Printed.wholePercent(criterion.target)
        - Printed.wholePercent(criterion.target - gap.shortfall))
    let confirmed = min(whole, Printed.wholePercent(gap.confirmed))
    facts.append(
      .init(
        "Missing",
        Text(
          "\(whole) of this criterion's 100 points: \(confirmed) confirmed, \(whole - confirmed) "
            + "unproven")))
    facts.append(
      .init(
        "Costs",
        Text("\(PointShares.words(points.criteria[gap.criterion])) points of the overall score")))
    facts.append(.init("Kind", Text(gap.action.words)))
    return facts
  }

  private func measures(_ gap: Gap, _ criterion: Criterion) -> [Document.Fact] {
    var facts: [Document.Fact] = []
    if !criterion.recommendation.isEmpty {
      // A criterion can be met with something missing still.
      let isMet = scorecard.criteria[gap.criterion].status == .met
      facts.append(
        .init(isMet ? "As far as missing" : "To do", Text(criterion.recommendation)))
    }
    let plan = assessment.plans[gap.criterion]
    if let plan {
      let parts = [plan.action, plan.status.map { "Status: \($0.words)" }, plan.note]
      let sentences = parts.compactMap { $0.map(Self.sentence) }
      if !sentences.isEmpty {
        facts.append(.init("Decided", Text(sentences.joined(separator: " "))))
      }
    }
    let lead = lead(of: gap.criterion)
    facts.append(.init("Lead", Text(agencyTitle(lead))))
    let support = support(of: gap)
    if !support.isEmpty {
      let titles = support.map { checklist.agencies[$0].title }
      facts.append(.init("Support", Text(titles.joined(separator: "; "))))
    }
    let quadrant = gap.quadrant.map { "; \($0.words)" } ?? ""
    facts.append(.init("Effort", Text("\(criterion.effort.rawValue)\(quadrant)")))
    let origin = plan?.deadline == nil ? "proposed for this tier" : "the State's own"
    facts.append(.init("Deadline", Text("\(deadlineWords(gap)), \(origin)")))
    return facts
  }

  /// The agencies beside the lead: the checklist's, and its lead where the plan names another.
  func support(of gap: Gap) -> [Int] {
    agencies(of: gap.criterion).filter { $0 != lead(of: gap.criterion) }
  }

  /// A text that ends as a sentence does.
  static func sentence(_ text: String) -> String {
    let words = text.split { $0 == " " || $0.isNewline }.joined(separator: " ")
    return words.last.map { ".!?…".contains($0) } ?? true ? words : words + "."
  }

  /// The instruments that address the State, apart by force; a condition on a fact that is not given
  /// is said.
  private func legalFacts(_ criterion: Criterion) -> [Document.Fact] {
    let references = criterion.legal.filter { $0.appliesIf.hold(in: assessment.facts) }
    func fact(_ label: String, _ forces: [Instrument.Force]) -> [Document.Fact] {
      let words = references.filter { forces.contains(checklist.instruments[$0.instrument].force) }
        .map(words)
      return words.isEmpty ? [] : [.init(label, Text(words.joined(separator: "; ")))]
    }
    return fact("Legal basis", [.binding]) + fact("Also relevant", [.political, .guidance])
  }

  private func words(_ reference: LegalReference) -> String {
    let instrument = checklist.instruments[reference.instrument]
    // Many a number names its year already.
    let year = instrument.reference.contains(instrument.year) ? "" : instrument.year
    let parts = [instrument.reference, year].filter { !$0.isEmpty }
    let cited = parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
    var remarks: [String] = []
    if reference.confidence != .high { remarks.append("check the number before quoting it") }
    if let note = reference.note { remarks.append(note) }
    if reference.appliesIf.areOpen(in: assessment.facts) {
      remarks.append("if it binds the State: \(reference.appliesIf.words(in: checklist))")
    }
    let remark = remarks.isEmpty ? "" : " [\(remarks.joined(separator: "; "))]"
    return "\(instrument.title)\(cited)\(Self.cited(reference.article))\(remark)"
  }

  /// What follows the instrument's name: `, Art. 12(1)`, `, chapter V`, nothing for the whole text.
  private static func cited(_ article: String) -> String {
    if article == "whole text" { return "" }
    return article.first?.isNumber == true ? ", Art. \(article)" : ", \(article)"
  }

  private func sourceFact(_ criterion: Criterion) -> [Document.Fact] {
    guard !criterion.source.locator.isEmpty else { return [] }
    let kind =
      criterion.source.kind == .diagnosis
      ? "diagnosis, turned into a duty" : "\(criterion.source.kind)"
    return [
      .init(
        "Source",
        Text(
          "\(criterion.source.words) of the report (\(kind)); digest \(criterion.source.digest)"
        ))
    ]
  }

  /// What was answered, what it counts, and what is missing in points of the overall score.
  private func answerTable(_ criterion: Criterion) -> Document.Table {
    let rows = criterion.indicators.map { index -> [Text] in
      let score = scorecard.indicators[index]
      return [
        reference(toIndicator: index) + Text(" \(checklist.indicators[index].question)"),
        Text(answerWords(index)), Text(score.value.map(Printed.percent) ?? "–"),
        Text(missing(index)),
      ]
    }
    return Document.Table(
      [.init("Question"), .init("Answer"), .init("Counts", .trailing), .init("Missing points")],
      rows: rows)
  }

  private func missing(_ index: Int) -> String {
    let score = scorecard.indicators[index]
    guard points.indicators[index] > 0 else { return "none" }
    let amount = PointShares.words(points.indicators[index])
    guard case .answered(let answer) = score.state else { return "\(amount) unproven" }
    if Tolerance.isAtMost(answer.high, score.vector?.demonstrated ?? 0) {
      return "\(amount) confirmed"
    }
    return "\(amount) \(Tolerance.isAtLeast(answer.high, 1) ? "unproven" : "partly unproven")"
  }
}
