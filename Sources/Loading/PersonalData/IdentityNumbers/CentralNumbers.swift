/// Numbers for persons in Poland, Czechia, Slovakia and Hungary.
extension IdentityNumber {
  static let central = [
    IdentityNumber(
      "PL", "PESEL", ["###########", "######~#####"], birth: "YYMMDD-----",
      months: [0, 20, 40, 60, 80]
    ) { CheckDigits.divides(10, $0, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) },
    IdentityNumber("PL", "identity card", ["AAA######", "AAA ######"]) {
      CheckDigits.divides(10, $0, [7, 3, 1, 9, 7, 3, 1, 7, 3])
    },
    IdentityNumber(
      "CZ SK", "rodné číslo", ["##########", "######/####", "######~####"], birth: "YYMMDD----",
      months: [0, 20, 50, 70]
    ) { code in
      guard let number = CheckDigits.number(code), let first = CheckDigits.number(code.prefix(9))
      else { return false }
      return number % 11 == 0 || first % 11 == 10 && code.at(9) == 0
    },
    IdentityNumber(
      "CZ SK", "rodné číslo until 1953", ["######/###"], birth: "YYMMDD---", months: [0, 50]),
    IdentityNumber(
      "HU", "személyi azonosító", ["#~######~####"], birth: "-YYMMDD----"
    ) { code in
      // Since 1997 the weights run the other way.
      [Array(1...10), Array((1...10).reversed())].contains {
        CheckDigits.sum(code, $0) % 11 == code.at(10)
      }
    },
    IdentityNumber("HU", "adóazonosító jel", ["##########"]) {
      $0.at(0) == 8 && CheckDigits.sum($0, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 == $0.at(9)
    },
  ]
}
