import Documents
import Exports
import PolicyModel
import Testing

@Suite struct `How a pack was made` {
  private func text(_ pack: PackJSON) -> String { String(decoding: pack.bytes, as: UTF8.self) }

  @Test func `is a small document with null for what there is none of`() {
    #expect(
      text(PackJSON(evidence: .warn, agency: nil, audience: .internal, templates: nil, csv: .comma))
        == """
        {
          "schema": "assessor.pack/1",
          "engine": { "name": "assessor", "version": "\(Engine.version)" },
          "evidenceMode": "warn",
          "agency": null,
          "audience": "internal",
          "templates": null,
          "csv": "comma",
          "since": null
        }

        """)
  }

  @Test
  func `names the agency, the audience, the templates, what parts the tables and the round before`()
  {
    let pack = PackJSON(
      evidence: .off, agency: "justice", audience: .public, templates: "sha256:00", csv: .semicolon,
      since: "sha256:11")
    #expect(
      text(pack).hasSuffix(
        """
          "evidenceMode": "off",
          "agency": "justice",
          "audience": "public",
          "templates": "sha256:00",
          "csv": "semicolon",
          "since": "sha256:11"
        }

        """))
  }
}
