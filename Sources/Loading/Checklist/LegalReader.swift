import PolicyModel
import YAMLTree

/// Reads `legal:` of a criterion: where the duty stands.
struct LegalReader {
  let vocabulary: Vocabulary

  func read(_ node: YAMLTree.Node?, _ cursor: inout TreeCursor) -> [LegalReference] {
    guard let node, !cursor.tree.isBlank(node),
      let items = cursor.list(node, "'legal'", of: "references")
    else {
      return []
    }
    var references: [LegalReference] = []
    for item in items {
      guard let fields = cursor.fields(item, LegalKey.self) else { continue }
      let confidence: LegalReference.Confidence =
        fields[.confidence].flatMap { cursor.choice($0, "confidence") } ?? .medium
      let conditions = ConditionReader(vocabulary: vocabulary).read(fields[.appliesIf], &cursor)
      guard let node = fields[.instrument],
        let instrument = vocabulary.instruments.reference(node, &cursor),
        let article = fields[.article].flatMap({ cursor.text($0, "article") })
      else { continue }
      references.append(
        LegalReference(
          instrument: instrument, article: article, confidence: confidence, appliesIf: conditions,
          note: cursor.optionalText(fields[.note], "note")))
    }
    return references
  }
}
