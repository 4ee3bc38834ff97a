import ModelSamples
import PolicyModel
import Testing

@Suite struct `The bibliography of an assessment` {
  private func cited(_ id: String, at place: String? = nil) -> Evidence {
    var piece = Sheets.evidence("The \(id)")
    (piece.source, piece.at) = (id, place)
    return piece
  }

  private func assessment() throws -> Assessment {
    var assessment = try Sheets.blank()
    assessment.sources = ["two", "one", "spare"].map {
      CitedSource(id: $0, document: Sheets.evidence("The \($0)"))
    }
    assessment.answers[0].evidence = [
      cited("one", at: "p. 3"), Sheets.evidence("An act", reference: "1/2020"),
      cited("one", at: "p. 9"),
    ]
    assessment.answers[2].evidence = [
      Sheets.evidence("An act", reference: "1/2020"),
      Sheets.evidence("An act", reference: "2/2020"),
      Sheets.evidence("The two"),
    ]
    assessment.answers[4].evidence = [cited("two"), cited("one")]
    assessment.factGrounds[1] = FactGrounds(source: "two")
    return assessment
  }

  private func words(_ bibliography: Bibliography) -> [String] {
    bibliography.entries.map { entry in
      let uses = entry.uses.map { "\($0.indicator.position)\($0.piece.at.map { " \($0)" } ?? "")" }
      let facts = entry.facts.map { "fact \($0.position)" }
      let name = entry.id ?? "\(entry.document.title) \(entry.document.reference ?? "-")"
      return "\(name): \((uses + facts).joined(separator: ", "))"
    }
  }

  @Test func `holds each source once, listed ones first, with all that rests on it`() throws {
    #expect(
      words(Bibliography(try assessment())) == [
        "two: 4, fact 1", "one: 0 p. 3, 0 p. 9, 4", "spare: ", "An act 1/2020: 0, 2",
        "An act 2/2020: 2",
        // A title alone does not make it the listed one.
        "The two -: 2",
      ])
    let entries = Bibliography(try assessment()).entries
    #expect(entries.filter { !$0.isUsed }.map(\.id) == ["spare"])
    #expect(entries[1].indicators == [0, 4])
  }

  @Test func `of some answers names what those rest on`() throws {
    let part = Bibliography(try assessment()) { $0 == 2 }
    #expect(
      words(part) == [
        "two: fact 1", "one: ", "spare: ", "An act 1/2020: 2", "An act 2/2020: 2", "The two -: 2",
      ])
  }

  @Test func `says restricted of a source that is so in all of its places`() throws {
    var assessment = try Sheets.blank()
    var secret = Sheets.evidence("Minutes", isRestricted: true)
    assessment.answers[0].evidence = [secret]
    #expect(Bibliography(assessment).entries.map(\.isRestricted) == [true])
    secret.isRestricted = false
    assessment.answers[1].evidence = [secret]
    #expect(Bibliography(assessment).entries.map(\.isRestricted) == [false])
    assessment.sources = [
      CitedSource(id: "m", document: Sheets.evidence("Minutes", isRestricted: true))
    ]
    #expect(Bibliography(assessment).entries.map(\.isRestricted) == [true, false])
  }
}
