import PolicyModel
import Testing

@Suite struct `The shortest digits of a number` {
  @Test(arguments: [
    (0.0, "0"), (72, "72"), (-3, "-3"), (0.1, "0.1"), (2.5e-7, "0.00000025"),
    (12_345.678_9, "12345.6789"), (1e16, "10000000000000000"), (-1.5e17, "-150000000000000000"),
  ])
  func `have no exponent and no needless zero`(number: Double, digits: String) {
    #expect(number.shortestDigits == digits)
    #expect(Double(digits) == number)
  }
}
