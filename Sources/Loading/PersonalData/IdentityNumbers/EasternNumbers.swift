/// Numbers for persons in the States of Eastern Europe and the Southern Caucasus. Georgia's have eleven
/// digits without a rule, Azerbaijan's FIN seven letters and digits, which need a word beside them.
extension IdentityNumber {
  static let eastern = [
    IdentityNumber("RU", "СНИЛС", ["###########", "###-###-### ##", "###-###-###-##"]) { code in
      guard code.count == 11, let key = CheckDigits.number(code.suffix(2)) else { return false }
      return CheckDigits.sum(code, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101 % 100 == key
    },
    IdentityNumber("RU", "ИНН", ["############"]) {
      CheckDigits.isLast($0.dropLast(), [7, 2, 4, 10, 3, 5, 9, 4, 6, 8], modulus: 11)
        && CheckDigits.isLast($0, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8], modulus: 11)
    },
    // The first five digits count days since 31 December 1899.
    IdentityNumber("UA", "РНОКПП", ["##########"]) { code in
      guard let days = CheckDigits.number(code.prefix(5)), (7_000...50_000).contains(days) else {
        return false
      }
      let rest = CheckDigits.sum(code, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11 % 10
      return rest == code.at(9)
    },
    IdentityNumber("UA", "УНЗР", ["########-#####"], birth: "YYYYMMDD-----"),
    IdentityNumber(
      "BY", "идентификационный номер", ["#######A###AA#"], birth: "-DDMMYY-------"),
    // No rule is published; days are seen with 10 more for men, 50 more for women.
    IdentityNumber(
      "AM", "ՀԾՀ", ["######~####"], birth: "DDMMYY----", days: [10, 50]),
  ]
}
