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
    ("1 500", "write the number alone: 1500"), ("1\u{A0}500", "write the number alone: 1500"),
    ("72 %", "write the number alone: 72"), ("1\u{202F}500.5", "write the number alone: 1500.5"),
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

  @Test(arguments: ["1,200,000", "1,", ",5", "five", "1.2.3", "1e3"])
  func `is none where nothing near is a number`(text: String) {
    #expect(help(text) == [])
  }
}
