/// Numbers for persons in the United States and Canada.
extension IdentityNumber {
  static let american = [
    IdentityNumber("US", "Social Security number", ["###-##-####", "### ## ####"]) { code in
      guard let area = CheckDigits.number(code.prefix(3)), area > 0, area != 666, area < 900 else {
        return false
      }
      return !(code.at(3) == 0 && code.at(4) == 0) && !code.suffix(4).allSatisfy { $0 == 0 }
    },
    IdentityNumber("US", "taxpayer number", ["###-##-####"]) {
      $0.at(0) == 9 && (5...9).contains($0.at(3))
    },
    IdentityNumber("CA", "Social Insurance number", ["###-###-###"]) {
      $0.at(0) > 0 && CheckDigits.luhn($0)
    },
  ]
}
