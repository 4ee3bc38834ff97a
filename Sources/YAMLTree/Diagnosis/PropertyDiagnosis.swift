import Findings

/// Anchors, aliases and tags that are not even well-formed: text that begins with &, * or !.
struct PropertyDiagnosis {
  let scene: FaultScene

  var found: Diagnosed? {
    if scene.complaint.problem == "found undefined tag handle" {
      return property(.tag, at: scene.problem)
    }
    if scene.complaint.context.hasSuffix(" a tag") { return property(.tag, at: scene.context) }
    if scene.complaint.context == "while scanning an anchor" {
      return property(.anchor, at: scene.context)
    }
    if scene.complaint.context == "while scanning an alias" {
      return property(.alias, at: scene.context)
    }
    guard scene.complaint.problem == "did not find expected node content" else { return nil }
    switch scene.character(at: scene.problem) {
    case "&": return property(.anchor, at: scene.problem)
    case "*": return property(.alias, at: scene.problem)
    case "!": return property(.tag, at: scene.problem)
    default: return nil
    }
  }

  /// Points at the word that begins at an offset, without brackets and commas around it.
  private func property(_ property: Refusal.Property, at offset: Int) -> Diagnosed {
    let word = scene.word(at: offset)
    let length = scene.bytes[word.range].prefix { !",[]{}".utf8.contains($0) }.count
    let place = Place(start: offset, end: min(offset + max(1, length), scene.bytes.count))
    return (.property(property, scene.text(place)), place)
  }
}
