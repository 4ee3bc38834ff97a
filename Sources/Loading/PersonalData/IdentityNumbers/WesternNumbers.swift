/// Numbers for persons in the States of Western Europe.
extension IdentityNumber {
  static let western = [
    IdentityNumber(
      "GB", "National Insurance number", ["AA######A", "AA ## ## ## A", "AA ###### A"],
      check: { isInsured($0) }),
    IdentityNumber("IE", "PPS number", ["#######A", "#######AA"], check: { isIrish($0) }),
    IdentityNumber(
      "FR MC", "NIR", ["#·##·##·##·###·###"], birth: "-YYMM--------",
      months: [0, 20, 30]),
    IdentityNumber(
      "FR MC", "NIR with its key", ["###############", "#·##·##·##·###·###·##"],
      birth: "-YYMM----------", months: [0, 20, 30], check: { hasFrenchKey($0) }),
    IdentityNumber(
      "FR", "NIR of Corsica", ["# ## ## #A ### ###", "# ## ## #A ### ### ##"],
      birth: "-YYMM--------",
      months: [0, 20, 30]),
    IdentityNumber(
      "BE", "rijksregisternummer, numéro national", ["###########", "##·##·##·###·##"],
      birth: "YYMMDD-----", months: [0, 20, 40]
    ) { code in
      guard let number = CheckDigits.number(code.prefix(9)),
        let key = CheckDigits.number(code.suffix(2))
      else { return false }
      return [number, number + 2_000_000_000].contains { 97 - $0 % 97 == key }
    },
    IdentityNumber("NL", "burgerservicenummer", ["####.##.###"]) {
      ($0.dropLast() + [UInt8(0)]).count == 9
        && (CheckDigits.sum($0, [9, 8, 7, 6, 5, 4, 3, 2]) - $0.at(8)) % 11 == 0
    },
    IdentityNumber(
      "DE", "Identifikationsnummer", ["###########", "##·###·###·###"], check: { isGerman($0) }),
    IdentityNumber(
      "DE", "Rentenversicherungsnummer", ["########A###", "## ###### A ###"], birth: "--DDMMYY----"),
    IdentityNumber(
      "AT", "Versicherungsnummer", ["##########", "#### ######"], birth: "----DDMMYY"
    ) { $0.count == 10 && CheckDigits.sum($0, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 == $0.at(3) },
    IdentityNumber("CH LI", "AHV-Nummer", ["#############", "###·####·####·##"]) {
      $0.starts(with: [7, 5, 6])
        && CheckDigits.divides(10, $0, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1])
    },
    IdentityNumber(
      "LU", "matricule",
      ["#############", "####·##·##·###·##", "####·####·###·##", "########~#####"],
      birth: "YYYYMMDD-----"
    ) { CheckDigits.luhn($0.dropLast()) && CheckDigits.verhoeff($0.prefix(11) + $0.suffix(1)) },
    IdentityNumber("AD", "número de registre tributari", ["A-######-A", "A######A"]) {
      [14, 15].contains($0.at(0)) && $0.at(7) > 9
    },
  ]

  /// Letters that no number begins with, by the register's rules.
  private static func isInsured(_ code: Code) -> Bool {
    let never: Set<Int> = [13, 15, 18, 26, 30, 31]
    let pairs: Set<[Int]> = [
      [11, 16], [16, 11], [20, 23], [23, 20], [23, 29], [29, 23], [35, 35],
    ]
    let (first, second) = (code.at(0), code.at(1))
    return code.at(8) <= 13 && !never.contains(first) && !never.contains(second) && second != 24
      && !pairs.contains([first, second])
  }

  private static func isIrish(_ code: Code) -> Bool {
    // W stands for nothing, A to V for 1 to 22.
    func value(_ letter: Int) -> Int { letter == 32 ? 0 : letter - 9 }
    let more = code.count > 8 ? value(code.at(8)) * 9 : 0
    return (CheckDigits.sum(code, [8, 7, 6, 5, 4, 3, 2]) + more) % 23 == value(code.at(7))
  }

  private static func hasFrenchKey(_ code: Code) -> Bool {
    guard let number = CheckDigits.number(code.prefix(13)),
      let key = CheckDigits.number(code.suffix(2))
    else { return false }
    return 97 - number % 97 == key
  }

  /// One digit stands twice or three times among the first ten, and no other does.
  private static func isGerman(_ code: Code) -> Bool {
    let counts = Dictionary(grouping: code.prefix(10)) { $0 }.values.map(\.count).filter { $0 > 1 }
    return code.at(0) != 0 && (counts == [2] || counts == [3]) && CheckDigits.elevenTen(code)
  }
}
