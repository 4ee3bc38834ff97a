import ModelSamples
import PolicyModel

/// An assessment with an answer of each kind.
enum Answered {
  static func assessment() throws -> Assessment {
    var sheet = try Sheets.blank()
    var piece = Sheets.evidence("The Act", reference: "12/2024", url: "https://act.example/")
    (piece.at, piece.date) = ("section 3", PartialDate("2024-06"))
    sheet.answers = [
      Answer(value: .degreeRange(from: .partial, to: .yes), note: "=1+1", evidence: [piece]),
      Answer(value: .level(2)),
      Answer(value: .someElements(inPlace: [0], missing: [2])),
      Answer(value: .count(18, of: 25)),
      Answer(value: .range(from: 1.095, to: 14)),
      Answer(value: .unknown, reason: "from 2027 on", why: .notMeasured),
    ]
    return sheet
  }

  /// With evidence beside the first answer of which two pieces are restricted.
  static func withConfidential() throws -> Assessment {
    var sheet = try assessment()
    sheet.answers[0].evidence[0].isRestricted = true
    sheet.answers[0].evidence.append(Sheets.evidence("The Report", isRestricted: true))
    sheet.answers[0].evidence.append(Sheets.evidence("The Budget"))
    return sheet
  }
}
