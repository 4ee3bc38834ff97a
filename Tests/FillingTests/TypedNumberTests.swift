import Testing

@testable import Filling

/// Numbers of any country that have a point or a comma in them.
@Suite struct `A number as it is typed` {
  @Test(arguments: [
    ("12", "12"), ("12,5", "12.5"), ("12.5", "12.5"), ("-0,25", "-0.25"), ("0,125", "0.125"),
    ("0.125", "0.125"), ("1500,125", "1500.125"), ("1.234.567", "1234567"),
    ("1,234,567", "1234567"), ("1.234,5", "1234.5"), ("1,234.5", "1234.5"),
    ("1.234,500", "1234.500"),
    ("12 500", "12500"), ("12\u{A0}500,75", "12500.75"), ("12\u{202F}500", "12500"),
    ("12\u{2009}500", "12500"), ("−12,5", "-12.5"), ("–5", "-5"), ("12'500", "12500"),
    ("12’500.5", "12500.5"), ("1,5000", "1.5000"),
  ])
  func `is read where its sign can be one thing only`(text: String, written: String) {
    #expect(TypedNumber(text, .amount) == .written(written))
  }

  @Test(arguments: [
    ("1.500", "1.500", "1500"), ("1,500", "1.500", "1500"), ("-12,345", "-12.345", "-12345"),
    ("999.999", "999.999", "999999"),
  ])
  func `that can be two is told with both`(text: String, decimal: String, thousands: String) {
    #expect(
      TypedNumber(text, .amount) == .unclear(asDecimal: decimal, asThousands: thousands))
  }

  @Test func `of a percentage is never in thousands, and of a count never in parts`() {
    #expect(TypedNumber("1,500", .percentage) == .written("1.500"))
    #expect(TypedNumber("72,5 %", .percentage) == .written("72.5%"))
    #expect(TypedNumber("1.500", .count) == .written("1500"))
    #expect(TypedNumber("1,5", .count) == .written("1,5"))
  }

  @Test(arguments: [
    "", "about 5", "1,2,3", "1.2.3", "12,", ",5", "1,,5", "12 50", "0.123.456", "1.234.56",
    "2026-06-30",
  ])
  func `that is none stays as it is, for the format to judge`(text: String) {
    #expect(TypedNumber(text, .amount) == .written(text))
  }
}
