import Documents
import GapAnalysis
import PolicyModel
import Scoring

/// What the numbers mean, what they were worked out from, and what they are not.
struct MethodPart: ReportPart {
  static let anchor = "part.method"
  static let title = "How this was worked out"

  let round: Round
  private let warnings: [String]

  init(_ report: Report) { (round, warnings) = (report.round, report.warnings) }

  var blocks: [Document.Block] {
    let rules = scorecard.rules
    return [
      .paragraph(standing),
      .facts(rules.method + [.init("Evidence", Text("\(rules.evidence.words)."))]),
      .heading(level: 3, "What it was worked out from", anchor: nil),
      .facts(
        [
          .init(
            "Checklist", Text("\(checklist.title), \(checklist.id), version \(checklist.version)")),
          .init("Checklist digest", Text(checklist.digest + namesake)),
          .init("Assessment digest", Text(assessment.digest)),
          .init("Worked out by", Text("\(Engine.name) \(Engine.version)")),
          .init(
            "Changed rules",
            Text(checklist.changedRuleWords ?? "none: all of the method's defaults")),
        ] + StateFacts(round).facts + sourceLines),
    ] + warningBlocks
  }

  /// What a report like this is, and what it is not.
  var standing: Text {
    Text(
      (assessment.isOwnAnswer
        ? "This is a self-assessment, not an audit"
        : "This is an assessment by \(assessment.respondent.role.words)\(basis), not an audit")
        + ": it shows what the respondent says and what evidence the respondent names. It assesses a "
        + "State's policy, never a person. It ranks nobody.")
  }

  /// That another checklist has the same name, so that the digest alone tells them apart.
  private var namesake: String {
    checklist.digestOfNamesake.map {
      ". This is not the checklist that the program carries under this id and version, whose digest is "
        + "\($0)."
    } ?? ""
  }

  private var basis: String { assessment.basis.words.map { " \($0)" } ?? "" }

  private var sourceLines: [Document.Fact] {
    let source = checklist.source
    guard !source.title.isEmpty else { return [] }
    let parts = [source.title, source.publisher, source.year].filter { !$0.isEmpty }
    var text = Text(parts.joined(separator: ", "))
    if !source.url.isEmpty { text = text + Text(spans: [.plain(", "), .address(source.url)]) }
    var facts: [Document.Fact] = [.init("Source report", text)]
    if !source.acknowledgement.isEmpty {
      facts.append(.init("Acknowledgement", .written(source.acknowledgement)))
    }
    return facts
  }

  private var warningBlocks: [Document.Block] {
    guard !warnings.isEmpty else { return [] }
    return [
      .heading(level: 3, "Warnings about the assessment", anchor: nil),
      .list(warnings.map { Text($0) }),
    ]
  }
}
