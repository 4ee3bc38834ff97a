/// A State's number for a person: how it is written, where the birth date is in it, and how its check
/// digits are worked out.
struct IdentityNumber: Sendable {
  /// The number's digits, and its letters from 10 for A to 35 for Z.
  typealias Code = ArraySlice<UInt8>

  /// The two letters of the States that have it.
  let states: String
  let name: String
  let forms: [NumberForm]
  /// How many characters it has, without what stands between them.
  let length: Int
  let birth: BirthDateInNumber?
  let check: (@Sendable (Code) -> Bool)?

  init(
    _ states: String, _ name: String, _ forms: [String], birth: String? = nil, days: [Int] = [0],
    months: [Int] = [0], check: (@Sendable (Code) -> Bool)? = nil
  ) {
    (self.states, self.name, self.check) = (states, name, check)
    self.forms = forms.map(NumberForm.init)
    length = forms[0].count { "#AL".contains($0) }
    self.birth = birth.map { BirthDateInNumber($0, days: days, months: months) }
  }

  /// Whether a code is one, as far as can be told.
  ///
  /// In the State's own spelling a birth date is enough, since check digits are mistyped as anything else;
  /// digits in one run must fit in all that there is.
  func fits(_ code: Code, isOwnSpelling: Bool) -> Bool {
    switch (birth, check) {
    case (let birth?, let check):
      birth.holds(code) && (isOwnSpelling || check.map { $0(code) } ?? true)
    case (nil, let check?): check(code)
    case (nil, nil): true
    }
  }

  /// Whether birth date and check digits both fit, so that no spelling is needed to know it.
  func fitsTwice(_ code: Code) -> Bool {
    guard code.count == length, let birth, let check else { return false }
    return birth.holds(code) && check(code)
  }

  static let all =
    northern + western + southern + central + southEastern + eastern + centralAsian
    + american

  /// The numbers by the first group of each of their forms.
  static let byFirstShape: [String: [(number: IdentityNumber, form: NumberForm)]] = {
    var numbers: [String: [(number: IdentityNumber, form: NumberForm)]] = [:]
    for number in all {
      for form in number.forms { numbers[form.firstShape, default: []].append((number, form)) }
    }
    return numbers
  }()
}
