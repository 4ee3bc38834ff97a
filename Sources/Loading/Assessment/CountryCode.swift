import Findings
package import PolicyModel

/// The two-letter codes of ISO 3166-1, and the private ones that stand for fiction.
package enum CountryCode {
  /// Whether a code names a country, or is one of XA to XZ.
  package static func isKnown(_ code: String) -> Bool {
    let letters = Array(code.utf8)
    guard letters.count == 2, letters.allSatisfy({ (0x41...0x5A).contains($0) }) else {
      return false
    }
    return letters[0] == UInt8(ascii: "X") || all.contains(Substring(code))
  }

  /// The code that somebody probably meant: in capitals, in place of a common mistake, or of a State that
  /// a checklist's table names.
  package static func meant(by text: String, in states: StatesTable?) -> String? {
    let code = Lookalike.plain(text)
    let capitals = code.uppercased()
    if let code = mistakes[capitals] { return code }
    if isKnown(capitals), capitals != text { return capitals }
    let rows = states?.rows.all ?? []
    let near = Suggestion.nearest(to: code, among: rows.map(\.row.name))
    return rows.first { $0.row.name == near }?.code
  }

  /// What stands for a country elsewhere, with its code here.
  package static let mistakes = ["UK": "GB", "EL": "GR", "KOS": "XK"]

  /// Every code that is taken, in the order of the alphabet.
  package static let taken: [String] = {
    let letters = (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { String(UnicodeScalar($0)) }
    return letters.flatMap { first in letters.map { first + $0 } }.filter(isKnown)
  }()

  private static let all = Set(
    """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS
    BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE
    EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM
    HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC
    LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA
    NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW
    SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO
    TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
    """.split { $0 == " " || $0 == "\n" })
}
