import Findings
import PolicyModel
import YAMLTree

/// Reads one criterion with its indicators.
struct CriterionReader {
  let vocabulary: Vocabulary
  /// The number of the file that it stands in.
  let file: Int

  func read(
    _ fields: Fields<CriterionKey>, id: String, into checklist: inout Checklist,
    _ cursor: inout TreeCursor
  ) {
    let place = cursor.tree.place(fields[.id] ?? fields.node)
    let notApplicableWhen = cursor.optionalText(
      fields[.notApplicableWhen], "'not-applicable-when'")
    let was = FormerIds.read(fields[.was], &cursor)
    let reader = IndicatorReader(
      owner: id, formerOwners: was, facts: vocabulary.facts,
      criterion: checklist.criteria.endIndex, permission: notApplicableWhen)
    let indicators = reader.read(fields[.indicators], &cursor)
    let (lead, support) = agencies(fields[.agency], &cursor)
    let first = checklist.indicators.endIndex
    checklist.indicators.append(contentsOf: indicators)
    var criterion = Criterion(
      id: id, title: fields[.title].flatMap { cursor.text($0, "title") } ?? "",
      group: checklist.groups.endIndex,
      statement: cursor.optionalText(fields[.statement], "statement") ?? "",
      source: TakeawayReader.read(fields[.source], &cursor),
      weight: WeightReader.read(fields[.weight], &cursor),
      isCritical: fields[.critical].flatMap { cursor.truth($0, "'critical'") } ?? false,
      effort: fields[.effort].flatMap { cursor.choice($0, "effort") } ?? .medium, lead: lead,
      support: support,
      legal: LegalReader(vocabulary: vocabulary).read(fields[.legal], &cursor),
      themes: vocabulary.themes.references(fields[.themes], "'themes'", &cursor),
      appliesIf: ConditionReader(vocabulary: vocabulary).read(fields[.appliesIf], &cursor),
      recommendation: cursor.optionalText(fields[.recommendation], "recommendation") ?? "",
      indicators: first..<checklist.indicators.endIndex, file: file, place: place)
    criterion.was = was
    if let node = fields[.target] {
      criterion.target =
        cursor.number(node, "target", in: Limits.share, expected: "a number from 0 to 1") ?? 1
    }
    review(criterion, hasSource: fields[.source] != nil, &cursor)
    checklist.criteria.append(criterion)
  }

  private func agencies(
    _ node: YAMLTree.Node?, _ cursor: inout TreeCursor
  ) -> (lead: AgencyIndex?, support: [AgencyIndex]) {
    guard let node, let fields = cursor.fields(node, AgencyKey.self) else { return (nil, []) }
    let lead = fields[.lead].flatMap { vocabulary.agencies.reference($0, &cursor) }
    return (lead, vocabulary.agencies.references(fields[.support], "'support'", &cursor))
  }

  private func review(
    _ criterion: Criterion, hasSource: Bool, _ cursor: inout TreeCursor
  ) {
    if criterion.isCritical, criterion.weight == 0 {
      cursor.warning(
        .criticalWithoutWeight, at: criterion.place, "\(criterion.id) is critical and weighs 0",
        help: ["its gate caps bands although it adds nothing to the score"])
    }
    if !hasSource {
      cursor.warning(
        .noSource, at: criterion.place, "\(criterion.id) names no takeaway",
        help: ["'source: { takeaway: …, kind: …, digest: … }' says which one it comes from"])
    }
  }
}
