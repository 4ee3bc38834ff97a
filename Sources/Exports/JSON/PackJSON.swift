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
    case schema, engine, evidenceMode, agency, audience, templates, csv, since
    /// Below ``engine``.
    case name, version
  }

  package let evidence: ScoringRules.EvidenceMode
  /// The id of the agency whose sheet it is; nil for the whole report.
  package let agency: String?
  package let audience: Audience
  /// The digest of the templates that took the place of the program's own; nil where none did.
  package let templates: String?
  /// How its tables are parted.
  package let csv: CSVStyle
  /// The digest of the assessment that the brief tells the changes since; nil where it tells none.
  package let since: String?

  package init(
    evidence: ScoringRules.EvidenceMode, agency: String?, audience: Audience, templates: String?,
    csv: CSVStyle, since: String? = nil
  ) {
    (self.evidence, self.agency, self.since) = (evidence, agency, since)
    (self.audience, self.templates, self.csv) = (audience, templates, csv)
  }

  package init(
    _ round: Round, agency: AgencyIndex?, templates: String?, csv: CSVStyle, since: Round?
  ) {
    self.init(
      evidence: round.scorecard.rules.evidence,
      agency: agency.map { round.checklist.agencies[$0].id },
      audience: round.assessment.audience, templates: templates, csv: csv,
      since: since?.assessment.digest)
  }

  /// The same of a report of another look, or with another round before it.
  package func with(templates: String?, since: String?) -> PackJSON {
    PackJSON(
      evidence: evidence, agency: agency, audience: audience, templates: templates, csv: csv,
      since: since)
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
      (.templates, templates.map(JSONValue.text) ?? .null), (.csv, .text(csv.rawValue)),
      (.since, since.map(JSONValue.text) ?? .null),
    ])
  }

  private static func object(_ entries: [(Key, JSONValue)]) -> JSONValue {
    .object(entries.map { ($0.0.rawValue, $0.1) })
  }
}
