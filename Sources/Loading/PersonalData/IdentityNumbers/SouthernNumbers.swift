/// Numbers for persons in the States of Southern Europe. San Marino's ISS code and Greece's and Cyprus's
/// tax numbers have too little in them to be known without a word beside them.
extension IdentityNumber {
  static let southern = [
    IdentityNumber("IT SM VA", "codice fiscale", codiceFiscale, check: { isItalian($0) }),
    IdentityNumber("ES", "DNI", ["########A", "########-A", "########·A", "##.###.###-A"]) {
      hasSpanishLetter($0.prefix(8), $0.at(8))
    },
    IdentityNumber("ES", "NIE", ["A#######A", "A-#######-A", "A·#######·A"]) {
      guard (33...35).contains($0.at(0)) else { return false }
      return hasSpanishLetter([UInt8($0.at(0) - 33)] + $0.dropFirst().prefix(7), $0.at(8))
    },
    IdentityNumber("PT", "cartão de cidadão", ["######### # AA#", "########·#·AA#"]) { code in
      code.count == 12
        && code.enumerated().reduce(0) { sum, character in
          let value = Int(character.element) * (character.offset % 2 == 0 ? 2 : 1)
          return sum + (character.offset % 2 == 0 && value > 9 ? value - 9 : value)
        } % 10 == 0
    },
    IdentityNumber("GR", "AMKA", ["###########", "######~#####"], birth: "DDMMYY-----") {
      CheckDigits.luhn($0)
    },
    IdentityNumber("CY", "tax identification code", ["########A"]) { code in
      let odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21]
      let sum = code.prefix(8).enumerated().reduce(0) {
        $0 + ($1.offset % 2 == 0 ? odd[Int($1.element)] : Int($1.element))
      }
      return sum % 26 + 10 == code.at(8)
    },
    IdentityNumber("MT", "identity card number", ["#######A"]) {
      // A, B, G, H, L, M, P and Z.
      [10, 11, 16, 17, 21, 22, 25, 35].contains($0.at(7))
    },
    IdentityNumber("TR", "T.C. kimlik numarası", ["###########", "###·###·###·##"]) { code in
      guard code.count == 11, code.at(0) > 0 else { return false }
      let odd = CheckDigits.sum(code, [1, 0, 1, 0, 1, 0, 1, 0, 1])
      let even = CheckDigits.sum(code, [0, 1, 0, 1, 0, 1, 0, 1])
      return (odd * 7 - even + 100) % 10 == code.at(9)
        && (odd + even + code.at(9)) % 10 == code.at(10)
    },
  ]

  /// Where two persons would have the same code, digits are letters from the right.
  private static let codiceFiscale: [String] = {
    let digits = [6, 7, 9, 10, 12, 13, 14]
    return (0..<1 << digits.count).map { chosen in
      var shape = Array("AAAAAA##A##A###A")
      for (bit, place) in digits.enumerated() where chosen & 1 << bit != 0 { shape[place] = "A" }
      return String(shape)
    } + ["AAAAAA ##A## A###A", "AAA AAA ##A## A###A"]
  }()

  private static func isItalian(_ code: Code) -> Bool {
    let odd = [
      1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
    ]
    // A, B, C, D, E, H, L, M, P, R, S and T for the months; L, M, N, P to V in the place of digits.
    let months: Set = [10, 11, 12, 13, 14, 17, 21, 22, 25, 27, 28, 29]
    let replaced: Set = [21, 22, 23, 25, 26, 27, 28, 29, 30, 31]
    guard months.contains(code.at(8)),
      [6, 7, 9, 10, 12, 13, 14].allSatisfy({ code.at($0) < 10 || replaced.contains(code.at($0)) })
    else { return false }
    func value(_ character: UInt8) -> Int { Int(character > 9 ? character - 10 : character) }
    let sum = code.prefix(15).enumerated().reduce(0) {
      $0 + ($1.offset % 2 == 0 ? odd[value($1.element)] : value($1.element))
    }
    return sum % 26 + 10 == code.at(15)
  }

  private static func hasSpanishLetter(_ digits: Code, _ letter: Int) -> Bool {
    // T R W A G M Y F P D X B N J Z S Q V H L C K E.
    let letters = [
      29, 27, 32, 10, 16, 22, 34, 15, 25, 13, 33, 11, 23, 19, 35, 28, 26, 31, 17, 21, 12, 20, 14,
    ]
    return CheckDigits.number(digits).map { letters[$0 % 23] == letter } ?? false
  }
}
