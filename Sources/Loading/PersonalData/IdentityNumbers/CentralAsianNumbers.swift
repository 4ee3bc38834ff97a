/// Numbers for persons in the States of Central Asia and Mongolia. Tajikistan's tax numbers and
/// Turkmenistan's passports need a word beside them.
extension IdentityNumber {
  static let centralAsian = [
    IdentityNumber("KZ", "ЖСН, ИИН", ["############", "######~######"], birth: "YYMMDD------") {
      code in
      guard code.count == 12 else { return false }
      var rest = CheckDigits.sum(code, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11
      if rest == 10 { rest = CheckDigits.sum(code, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11 }
      return rest == code.at(11)
    },
    IdentityNumber("KG", "ПИН", ["##############"], birth: "-DDMMYYYY-----") {
      (1...2).contains($0.at(0))
    },
    IdentityNumber("UZ", "JShShIR, ПИНФЛ", ["##############"], birth: "-DDMMYY-------") {
      (1...6).contains($0.at(0))
        && CheckDigits.isLast($0, [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1, 7], modulus: 10)
    },
    IdentityNumber(
      "MN", "регистрийн дугаар", ["LL########", "LL ########"], birth: "--YYMMDD--",
      months: [0, 20]),
  ]
}
