import Findings

/// Finds out from libyaml's complaint, and from the text around it, what is wrong and where.
struct SyntaxDiagnosis {
  let fault: SyntaxFault
  let place: Place

  init(_ scene: FaultScene) {
    (fault, place) =
      MergeMarks.diagnosis(of: scene) ?? PropertyDiagnosis(scene: scene).found
      ?? LookalikeDiagnosis(scene: scene).found ?? BracketDiagnosis(scene: scene).found
      ?? LineDiagnosis(scene: scene).found ?? CharacterDiagnosis(scene: scene).found
      ?? Self.rest(scene)
  }

  /// Directives, and whatever has no better words.
  private static func rest(_ scene: FaultScene) -> Diagnosed {
    let said = scene.complaint.problem
    if said == "found incompatible YAML document" {
      return (.wrongVersion, scene.restOfLine(from: scene.problem))
    }
    if said == "did not find expected <document start>" {
      return (.directivesWithoutMarker, scene.restOfLine(from: scene.problem))
    }
    if scene.complaint.context.hasSuffix(" directive") {
      return (.directive(said: said), scene.restOfLine(from: scene.context))
    }
    if said.hasPrefix("found duplicate %") {
      return (.directive(said: said), scene.restOfLine(from: scene.problem))
    }
    return (.other(said: said), scene.ascii(1, at: scene.problem))
  }
}
