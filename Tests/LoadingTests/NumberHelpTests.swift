import Findings
import Loading
import PolicyModel
import Testing

/// What is said to somebody who wrote something that is nearly a number.
@Suite struct `The help with a number` {
  let checklist: Checklist

  init() throws { checklist = try SmallChecklist.sound() }

  private func help(_ text: String) -> [String] {
    let sheet = SoundAssessment.answering("  C-01.n: \"\(text)\"\n")
    return ReadAssessment(sheet, of: checklist).findings.kept.flatMap(\.help)
  }

  /// A comma before three digits may stand between thousands, or before decimals.
  @Test(arguments: [
    ("1,500", "write 1500, or 1.500 if the comma is the decimal one"),
    ("12,345", "write 12345, or 12.345 if the comma is the decimal one"),
    ("-1,095", "write -1095, or -1.095 if the comma is the decimal one"),
    ("1,500 %", "write 1500, or 1.500 if the comma is the decimal one"),
  ])
  func `asks which comma is meant before three digits`(text: String, help: String) {
    #expect(self.help(text) == [help])
  }

  @Test(arguments: [
    ("1,5", "write the decimal point: 1.5"), ("1,50", "write the decimal point: 1.50"),
    ("0,1234", "write the decimal point: 0.1234"), ("72,5%", "write the decimal point: 72.5"),
  ])
  func `makes a point of any other comma`(text: String, help: String) {
    #expect(self.help(text) == [help])
  }

  @Test(arguments: [
    ("1 500", "write the number alone: 1500"), ("72 %", "write the number alone: 72"),
    ("1 500.5", "write the number alone: 1500.5"), ("+5", "write the number alone: 5"),
    ("30 days", "write the number alone: 30"), ("30 Days", "write the number alone: 30"),
  ])
  func `takes spaces and signs away`(text: String, help: String) {
    #expect(self.help(text) == [help])
  }

  @Test(arguments: ["120%", "120,5", "1 500 %"])
  func `is none where a percentage would be refused in any writing`(text: String) {
    let sheet = SoundAssessment.answering("  C-01.p: \"\(text)\"\n")
    let found = ReadAssessment(sheet, of: checklist).findings.kept
    #expect(found.map(\.id).contains(.notAnAnswer))
    #expect(found.flatMap(\.help) == [])
  }

  @Test(arguments: [
    ("1,200,000", "write 1200000"), ("1.200.000", "write 1200000"), ("1'095", "write 1095"),
    ("1,095.5", "write 1095.5"), ("1.095,5", "write 1095.5"),
    ("-1,200,000", "write -1200000"), (".5", "write 0.5"), ("5.", "write 5"),
    ("1e3", "write all its digits, without an exponent"),
    ("1.5E-3", "write all its digits, without an exponent"),
    ("2 weeks", "the answer is a number of days, written alone"),
    ("10000000000000", "no number here is further from 0 than 1000000000000"),
  ])
  func `spells out what is written otherwise`(text: String, help: String) {
    #expect(self.help(text) == [help])
  }

  @Test(arguments: ["1,", ",5", "five", "1.2.3", "1,20,000", "1,200.000,5", "12'34"])
  func `is none where nothing near is a number`(text: String) {
    #expect(help(text) == [])
  }
}
