import PolicyModel
import Testing

@testable import Documents

@Suite struct PrintedNumberTests {
  @Test(arguments: [
    (0.399, 0.401, 1, 0), (0.401, 0.399, -1, 0), (0.4, 0.409, 0, 1), (0.404, 0.406, 0, 1),
    (0.25, 0.75, 50, 50),
  ])
  func `a change is that of what is printed`(
    old: Double, new: Double, demonstrated: Int, single: Int
  ) {
    #expect(Printed.demonstratedChange(from: old, to: new) == demonstrated)
    #expect(Printed.change(from: old, to: new) == single)
  }

  @Test(arguments: [
    (0, "0.0%"), (0.46, "46.0%"), (0.46849, "46.8%"), (0.4685, "46.9%"), (1, "100.0%"),
  ])
  func `a percentage among close ones has a decimal`(share: Double, printed: String) {
    #expect(Printed.tenths(share) == printed)
  }

  @Test func `a range of them is rounded outward`() {
    #expect(Printed.tenths(0.36849, 0.56909) == ("36.8", "57.0"))
    #expect(Printed.tenths(0.46, 0.478) == ("46.0", "47.8"))
    #expect(Printed.tenths(0.5, 0.5) == ("50.0", "50.0"))
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1_000, "1,000"), (10_000, "10,000"), (1_000_000, "1,000,000"),
  ])
  func `a large number has its thousands apart`(number: Int, printed: String) {
    #expect(Printed.grouped(number) == printed)
  }

  @Test(arguments: [
    (0.0, "0%"), (1, "100%"), (0.285, "29%"), (0.005, "1%"), (0.004999, "0%"), (0.425, "43%"),
    (0.4249999999999, "43%"), (0.9949, "99%"), (-0.125, "-13%"),
  ])
  func `a percentage is whole, half away from zero`(share: Double, printed: String) {
    #expect(Printed.percent(share) == printed)
  }

  @Test(arguments: [
    (0.4261, 0.7032, "42–71%"), (0.42, 0.71, "42–71%"), (0.0, 1.0, "0–100%"),
    (0.825, 0.825, "83%"), (0.29, 0.29, "29%"), (0.1 + 0.2, 0.31, "30–31%"),
  ])
  func `a range is rounded outward, and one value is no range`(
    low: Double, high: Double, printed: String
  ) {
    #expect(Printed.range(low, high) == printed)
  }

  @Test(arguments: [(0.305, "+31"), (-0.125, "−13"), (0.001, "0"), (-0.001, "0")])
  func `a difference has its sign`(difference: Double, printed: String) {
    #expect(Printed.signed(difference) == printed)
  }

  @Test(arguments: [
    (72.0, "72"), (0.5, "0.5"), (-3.25, "-3.25"), (0.33333, "0.3333"), (1e12, "1000000000000"),
  ])
  func `a number is as short as it can be`(value: Double, printed: String) {
    #expect(Printed.number(value) == printed)
  }

  @Test func `a day is written in words`() throws {
    #expect(Printed.day(try #require(CalendarDate("2026-06-30"))) == "30 June 2026")
  }

  @Test(arguments: [
    // Exact 3.6, 3.3, 3.1 of 10: one unit is left over and goes to the largest remainder.
    (10, [3.6, 3.3, 3.1], [4, 3, 3]),
    // Equal remainders: the earlier part takes it.
    (2, [0.5, 0.5, 1.0], [1, 0, 1]),
    // What is nothing gets nothing.
    (3, [0.0, 1.4, 1.4], [0, 2, 1]), (0, [0.0, 0.0], [0, 0]),
    // Rounding noise under a whole unit does not lose it.
    (7, [2.9999999999, 4.0], [3, 4]),
    // Parts of a difference can be less than nothing.
    (-1, [-2.4, 1.6, 0.0, -0.2], [-2, 1, 0, 0]), (3, [-0.5, 3.5, 0.0], [0, 3, 0]),
  ])
  func `shares add up to their whole`(total: Int, parts: [Double], shares: [Int]) {
    #expect(LargestRemainder.shares(of: total, among: parts) == shares)
  }
}
