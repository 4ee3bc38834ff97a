/// Numbers for persons in the Nordic and Baltic States.
extension IdentityNumber {
  static let northern = [
    IdentityNumber(
      "NO", "fødselsnummer, D-nummer",
      ["###########", "######~#####", "######·##·###", "##·##·##·#####"],
      birth: "DDMMYY-----", days: [0, 40], months: [0, 40, 80]
    ) {
      CheckDigits.divides(11, $0.dropLast(), [3, 7, 6, 1, 8, 9, 4, 5, 2, 1])
        && CheckDigits.divides(11, $0, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1])
    },
    IdentityNumber(
      "SE", "personnummer, samordningsnummer", ["##########", "######~####", "######+####"],
      birth: "YYMMDD----", days: [0, 60], check: { CheckDigits.luhn($0) }),
    IdentityNumber(
      "SE", "personnummer in full", ["############", "########~####"], birth: "YYYYMMDD----",
      days: [0, 60],
      check: { CheckDigits.luhn($0.dropFirst(2)) }),
    // Numbers since 2007 need not fit the check digit.
    IdentityNumber(
      "DK", "CPR-nummer", ["##########", "######~####"], birth: "DDMMYY----"
    ) { CheckDigits.divides(11, $0, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) },
    IdentityNumber(
      "FI", "henkilötunnus", ["######-###A", "######-####", "######+###A", "######+####"],
      birth: "DDMMYY----", check: { isFinnish($0) }),
    IdentityNumber(
      "FI", "henkilötunnus of this century", ["######A###A", "######A####"], birth: "DDMMYY-----",
      check: { isFinnish($0.prefix(6) + $0.dropFirst(7)) }),
    IdentityNumber(
      "IS", "kennitala", ["##########", "######~####"], birth: "DDMMYY----"
    ) { CheckDigits.divides(11, $0.dropLast(), [3, 2, 7, 6, 5, 4, 3, 2, 1]) },
    IdentityNumber(
      "EE LT", "isikukood, asmens kodas", ["###########", "#~######~####"], birth: "-YYMMDD----",
      check: { isBaltic($0) }),
    IdentityNumber(
      "LV", "personas kods", ["###########", "######-#####"], birth: "DDMMYY-----",
      check: { isLatvian($0) }),
    IdentityNumber(
      "LV", "personas kods since 2017", ["######-#####"]
    ) { $0.starts(with: [3, 2]) && isLatvian($0) },
  ]

  /// The first nine digits, by 31, are a letter or digit of a list that leaves out what is mistaken easily.
  private static func isFinnish(_ code: Code) -> Bool {
    let letters: [UInt8] = Array(0...9) + [10, 11, 12, 13, 14, 15, 17, 19, 20, 21, 22, 23]
    let more: [UInt8] = [25, 27, 28, 29, 30, 31, 32, 33, 34]
    guard let number = CheckDigits.number(code.prefix(9)) else { return false }
    return (letters + more)[number % 31] == code.last
  }

  private static func isBaltic(_ code: Code) -> Bool {
    guard code.count == 11 else { return false }
    var rest = CheckDigits.sum(code, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11
    if rest == 10 { rest = CheckDigits.sum(code, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11 % 10 }
    return (1...8).contains(code.at(0)) && rest == code.at(10)
  }

  private static func isLatvian(_ code: Code) -> Bool {
    code.count == 11
      && (1 + CheckDigits.sum(code, [10, 5, 8, 4, 2, 1, 6, 3, 7, 9])) % 11 % 10 == code.at(10)
  }
}
