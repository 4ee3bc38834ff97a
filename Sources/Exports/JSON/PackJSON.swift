import Documents
package import GapAnalysis
package import PolicyModel
import Scoring

/// How the files of a report were made, as `assessor.pack/1`: all that `verify` needs to know beside
/// the assessment.
package struct PackJSON: JSONFigures, Sendable {
  package static let schema = "assessor.pack/1"

  /// The keys, for whoever reads one too.
  package enum Key: String {
    case schema, engine, evidenceMode, agency, audience, templates
    /// Below ``engine``.
    case name, version
  }

  package let evidence: ScoringRules.EvidenceMode
  /// The id of the agency whose sheet it is; nil for the whole report.
  package let agency: String?
  package let audience: Audience
  /// The digest of the templates that took the place of the program's own; nil where none did.
  package let templates: String?

  package init(
    evidence: ScoringRules.EvidenceMode, agency: String?, audience: Audience, templates: String?
  ) {
    (self.evidence, self.agency) = (evidence, agency)
    (self.audience, self.templates) = (audience, templates)
  }

  package init(_ round: Round, agency: AgencyIndex?, templates: String?) {
    self.init(
      evidence: round.scorecard.rules.evidence,
      agency: agency.map { round.checklist.agencies[$0].id },
      audience: round.assessment.audience, templates: templates)
  }

  package var json: JSONValue {
    Self.object([
      (.schema, .text(Self.schema)),
      (
        .engine,
        Self.object([(.name, .text(Engine.name)), (.version, .text(Engine.version))])
      ),
      (.evidenceMode, .text(evidence.rawValue)),
      (.agency, agency.map(JSONValue.text) ?? .null),
      (.audience, .text(audience.rawValue)),
      (.templates, templates.map(JSONValue.text) ?? .null),
    ])
  }

  private static func object(_ entries: [(Key, JSONValue)]) -> JSONValue {
    .object(entries.map { ($0.0.rawValue, $0.1) })
  }
}
