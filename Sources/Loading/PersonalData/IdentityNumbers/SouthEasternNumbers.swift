/// Numbers for persons in the States of South-Eastern Europe.
extension IdentityNumber {
  static let southEastern = [
    IdentityNumber(
      "BA ME MK RS SI", "JMBG, EMBG, EMŠO",
      ["#############", "#######~######", "##·##·###·######", "#######·##·####"],
      birth: "DDMM---------"
    ) { CheckDigits.divides(11, $0, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) },
    IdentityNumber("HR", "OIB", ["###########"]) { CheckDigits.elevenTen($0) },
    IdentityNumber(
      "RO", "CNP", ["#############", "#·######·######"], birth: "-YYMMDD------"
    ) { code in
      let rest = CheckDigits.sum(code, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11
      return code.count == 13 && (rest == 10 ? 1 : rest) == code.at(12)
    },
    IdentityNumber("MD", "IDNP", ["#############"]) {
      [0, 1, 2].contains($0.at(0))
        && CheckDigits.isLast($0, [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1], modulus: 10)
    },
    IdentityNumber(
      "BG", "EGN", ["##########", "######~####"], birth: "YYMMDD----", months: [0, 20, 40]
    ) { CheckDigits.isLast($0, [2, 4, 8, 5, 10, 9, 7, 3, 6], modulus: 11) },
    // A letter for the decade, then year, month (50 more for women) and day.
    IdentityNumber(
      "AL", "numri i identitetit", ["A########A"], birth: "--MMDD----", months: [0, 50]),
  ]
}
