import PolicyModel
import YAMLTree

/// Reads `indicators:` of one criterion.
struct IndicatorReader {
  /// The criterion's id, which each indicator's id begins with.
  let owner: String
  /// The ids that the criterion had in earlier versions.
  let formerOwners: [String]
  let facts: IdentifierIndex<Fact>
  /// The criterion's index.
  let criterion: CriterionIndex
  /// The criterion's `not-applicable-when`, for indicators without one of their own.
  let permission: String?

  func read(_ node: YAMLTree.Node?, _ cursor: inout TreeCursor) -> [Indicator] {
    let items = cursor.filledList(node, "'indicators'", of: "indicators")
    var ids = IdentifierIndex<Indicator>("an indicator of \(owner)")
    var indicators: [Indicator] = []
    for item in items {
      guard let fields = cursor.fields(item, IndicatorKey.self) else { continue }
      let id = fields[.id].flatMap { ids.newIdentifier($0, "id", &cursor) } ?? ""
      let dimension: Indicator.Dimension =
        fields[.dimension].flatMap { cursor.choice($0, "dimension") } ?? .structure
      let types = AnswerTypeReader(fields: fields)
      guard let type = types.read(&cursor) else { continue }
      var indicator = Indicator(
        id: "\(owner).\(id)", dimension: dimension, type: type,
        question: fields[.question].flatMap { cursor.text($0, "question") } ?? "",
        weight: WeightReader.read(fields[.weight], &cursor),
        isRequired: fields[.required].flatMap { cursor.truth($0, "'required'") } ?? false,
        isRedFlag: fields[.redFlag].flatMap { cursor.truth($0, "'red-flag'") } ?? false,
        notApplicableWhen: cursor.optionalText(
          fields[.notApplicableWhen], "'not-applicable-when'")
          ?? permission,
        note: cursor.optionalText(fields[.note], "note"),
        minimum: types.minimum(of: type, &cursor), criterion: criterion,
        place: cursor.tree.place(fields[.id] ?? item))
      if let node = fields[.yesIf], !cursor.tree.isBlank(node) {
        indicator.yesIf = facts.reference(node, &cursor)
      }
      let was = FormerIds.read(fields[.was], &cursor)
      indicator.was = FormerIds.whole(of: id, was: was, owner: owner, formerOwners: formerOwners)
      indicators.append(indicator)
    }
    return indicators
  }
}
