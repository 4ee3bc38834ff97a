/// The ways to work out check digits that several States share.
enum CheckDigits {
  typealias Code = ArraySlice<UInt8>

  /// The sum of the characters, each as often as its weight says; what has no weight is left out.
  static func sum(_ code: Code, _ weights: [Int]) -> Int {
    zip(code, weights).reduce(0) { $0 + Int($1.0) * $1.1 }
  }

  /// Whether the weighted sum of all characters is a multiple.
  static func divides(_ modulus: Int, _ code: Code, _ weights: [Int]) -> Bool {
    code.count == weights.count && sum(code, weights) % modulus == 0
  }

  /// Whether the last digit is the weighted sum of the others, divided twice: what is left by the
  /// modulus, and of that the last digit.
  static func isLast(_ code: Code, _ weights: [Int], modulus: Int) -> Bool {
    code.count == weights.count + 1 && sum(code, weights) % modulus % 10 == code.last.map(Int.init)
  }

  /// Luhn's, ISO/IEC 7812: every second digit from the right is doubled.
  static func luhn(_ code: Code) -> Bool {
    code.reversed().enumerated().reduce(0) { sum, digit in
      let value = Int(digit.element) * (digit.offset % 2 == 0 ? 1 : 2)
      return sum + (value > 9 ? value - 9 : value)
    } % 10 == 0
  }

  /// ISO 7064 mod 11,10.
  static func elevenTen(_ code: Code) -> Bool {
    guard let last = code.last else { return false }
    let product = code.dropLast().reduce(10) { product, digit in
      let sum = (product + Int(digit)) % 10
      return (sum == 0 ? 10 : sum) * 2 % 11
    }
    return (product + Int(last)) % 10 == 1
  }

  /// ISO 7064 mod 97,10, as international bank numbers have it: letters count as two digits.
  static func ninetySeven(_ code: Code) -> Bool {
    code.reduce(0) { rest, digit in
      digit > 35 ? 0 : (rest * (digit > 9 ? 100 : 10) + Int(digit)) % 97
    } == 1
  }

  /// Verhoeff's, by the group of a pentagon's turns.
  static func verhoeff(_ code: Code) -> Bool {
    let turns = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]
    func product(_ a: Int, _ b: Int) -> Int {
      switch (a < 5, b < 5) {
      case (true, true): (a + b) % 5
      case (true, false): (a + b - 5) % 5 + 5
      case (false, true): (a - 5 - b + 5) % 5 + 5
      case (false, false): (a - b + 5) % 5
      }
    }
    var sum = 0
    for (place, digit) in code.reversed().enumerated() {
      guard digit < 10 else { return false }
      sum = product(sum, (0..<place % 8).reduce(Int(digit)) { value, _ in turns[value] })
    }
    return sum == 0
  }

  /// The whole number that the digits are; nil where not all are digits, or there are more than 18.
  static func number(_ code: Code) -> Int? {
    guard code.count <= 18, code.allSatisfy({ $0 < 10 }) else { return nil }
    return code.reduce(0) { $0 * 10 + Int($1) }
  }
}

extension IdentityNumber.Code {
  /// The character at a place, counted from 0.
  func at(_ place: Int) -> Int { Int(self[startIndex + place]) }
}
